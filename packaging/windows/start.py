"""What the programs on Windows run: the app, told that it is installed."""

from __future__ import annotations

import contextlib
import sys

sys.frozen = True  # type: ignore[attr-defined] # the customary mark of a program that brings its own Python

try:
    from main import main
except ImportError:
    with contextlib.suppress(OSError, AttributeError):  # the program with a window has nowhere to write to
        sys.stderr.write("A part of this program is missing or cannot be read. Ask your IT support to repair it.\n")
    sys.exit(3)

sys.exit(main())
