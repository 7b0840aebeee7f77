"""Writing a PDF to where the command line says, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from data.atomic import write_whole
from ui.command_line.ending import OutputError
from ui.command_line.reading import shown
from ui.command_line.writing import reason


def write_pdf(path: Path, content: bytes) -> None:
    """Write the file, in the place of an earlier one. Raises `OutputError` that says why it was not written."""
    try:
        if path.is_symlink():  # /dev/stdout is one: the file would take its place, and what it leads to stay as it was
            raise OutputError(f"The PDF was not written: {shown(str(path))} is a link. Name the file itself.")
        if path.exists() and not path.is_file():
            raise OutputError(f"The PDF was not written: {shown(str(path))} is there, and is not a file.")
        write_whole(path, content)
    except (OSError, ValueError) as error:
        raise OutputError(f"The PDF was not written to {shown(str(path))}: {reason(error)}.") from error
