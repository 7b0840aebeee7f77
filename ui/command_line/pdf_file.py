"""Writing a PDF to where the command line says, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from data.atomic import write_new, write_whole
from ui.command_line.ending import OutputError, UnusableError
from ui.command_line.reading import shown
from ui.command_line.writing import reason

_ENDS_OF_FOLDERS = tuple(each for each in (os.sep, os.altsep) if each)


def pdf_path(given: str, *, many: bool = False) -> Path:
    """Where ``--pdf`` says the PDF is to go; ``many``: the folder for one of each line. Raises `UnusableError`.

    An empty path, from an unset variable in a script, would write nothing and lose a referral; ``-`` would be a file of
    that name, where whoever typed it expects the PDF on standard output; and a path that ends as one of a folder does
    would be a file without that ending.
    """
    if given in ("", "-") or (not many and given.endswith(_ENDS_OF_FOLDERS)):
        raise UnusableError(f"--pdf: allowed: the path of a {'folder' if many else 'file'}")
    return Path(given)


def write_pdf(path: Path, content: bytes) -> None:
    """Write the file, in the place of an earlier one. Raises `OutputError` that says why it was not written."""
    try:
        if path.is_symlink():  # /dev/stdout is one: the file would take its place, and what it leads to stay as it was
            raise OutputError(f"The PDF was not written: {shown(str(path))} is a link. Name the file itself.")
        if path.exists() and not path.is_file():
            raise OutputError(f"The PDF was not written: {shown(str(path))} is there, and is not a file.")
        write_whole(path, content)
    except (OSError, ValueError) as error:
        raise _unwritten(path, error) from error


def write_new_pdf(paths: Iterable[Path], content: bytes) -> None:
    """Write the file at the first of the paths, tried in order without end, at which there is nothing.

    Other runs may write into the same folder meanwhile: none takes the place of another's file. Raises `OutputError`.
    """
    for path in paths:
        if os.path.lexists(path):  # known before the whole file is written for nothing
            continue
        try:
            write_new(path, content)
        except FileExistsError:
            continue  # another run was quicker
        except (OSError, ValueError) as error:
            raise _unwritten(path, error) from error
        return


def _unwritten(path: Path, error: Exception) -> OutputError:
    return OutputError(f"The PDF was not written to {shown(str(path))}: {reason(error)}.")
