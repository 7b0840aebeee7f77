"""What people meet: the desktop window and its pages, and the command line. It asks the rules and holds none."""
