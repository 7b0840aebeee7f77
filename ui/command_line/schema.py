"""`schema`: what a case file may hold."""

from __future__ import annotations

import argparse
import json

from logic.schema import case_file_schema
from ui.command_line.ending import DONE
from ui.command_line.writing import print_text


def schema(_: argparse.Namespace) -> int:
    """Print the JSON Schema of a case file."""
    print_text(json.dumps(case_file_schema(), ensure_ascii=False, indent=2) + "\n")
    return DONE
