"""`rules`: the rule packs in words."""

from __future__ import annotations

import argparse

from logic.loader import load_packs
from reports.rulebook import rulebook
from ui.command_line.ending import DONE
from ui.command_line.packs import packs_named
from ui.command_line.writing import print_text


def rules(options: argparse.Namespace) -> int:
    """Print the pack named, or all of them."""
    print_text(rulebook(load_packs() if options.pack is None else packs_named([options.pack], "PACK")))
    return DONE
