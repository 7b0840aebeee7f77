"""The desktop window: pages, and the widgets that they are made of. It asks the rules and holds none."""
