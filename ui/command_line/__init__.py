"""The commands for scripts and support staff. No module of this package imports Qt."""
