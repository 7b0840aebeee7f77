"""The parts that pages are made of. Each reads its sizes and colours from the application's font and palette."""
