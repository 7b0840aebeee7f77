"""The rule packs: one TOML file each. docs/rule-packs.md says how to read one."""
