"""Keeps the translations of the interface in step with its English texts.

    python -m tools.catalogue [--check]

Brings the files of translations in ``ui/translations`` (.ts, for Qt Linguist) up to date with ``ui.texts``, makes the
pseudo-locale, and compiles every catalogue that is complete (.qm): the app offers those. With ``--check``, which is
part of ``make lint``, nothing is written, and exit status 1 says that something would be, or that a translation does
not keep what it has to.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import PySide6

from tools.translation.messages import Message, messages
from tools.translation.pseudo import pseudo
from tools.translation.ts_file import Translation, brought_up_to_date, read, written
from ui import texts
from ui.language import CATALOGUES, PSEUDO

FORMS = {"cy": 5, PSEUDO: 2}
"""The catalogues that were begun, with how many forms the language has for a text that counts, by Qt's rules."""

_STALE = "is not up to date. `make catalogues` brings it up to date"


def main(arguments: Sequence[str]) -> int:
    """Write the catalogues, or look whether they are as they would be written; print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tools.catalogue", description="Keeps the translations in step.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 where something is wrong")
    check = parser.parse_args(arguments).check
    found = 0
    for language in FORMS:
        for fault in look(CATALOGUES, language, texts) if check else write(CATALOGUES, language, texts):
            print(fault)
            found += 1
    print(f"{found} fault{'' if found == 1 else 's'} in {len(FORMS)} catalogues of {len(messages(texts))} texts.")
    return 1 if found else 0


def write(folder: Path, language: str, module: ModuleType) -> Iterator[str]:
    """Write the catalogue of a language, compiled too if it is complete; what is wrong with its translations."""
    source, compiled = _paths(folder, language)
    try:
        catalogue = _wanted(source, language, module)
    except ElementTree.ParseError as error:
        yield f"{source.name} cannot be read: {error}"
        return
    source.write_bytes(written(language, catalogue))
    if _is_complete(catalogue):
        _compile(source, compiled)
    else:
        compiled.unlink(missing_ok=True)
    yield from _faults(source.name, catalogue)
    done = sum(each.is_complete for each in catalogue.values())
    print(f"{source.name}: {done} of {len(catalogue)} texts are translated.")


def look(folder: Path, language: str, module: ModuleType) -> Iterator[str]:
    """What is wrong with the catalogue of a language as it stands in ``folder``."""
    source, compiled = _paths(folder, language)
    try:
        catalogue = _wanted(source, language, module)
    except ElementTree.ParseError as error:
        yield f"{source.name} cannot be read: {error}"
        return
    if not source.exists() or source.read_bytes() != written(language, catalogue):
        yield f"{source.name} {_STALE}"
    elif compiled.exists() != _is_complete(catalogue) or (compiled.exists() and not _is_from(compiled, source)):
        yield f"{compiled.name} {_STALE}"
    yield from _faults(source.name, catalogue)


def _paths(folder: Path, language: str) -> tuple[Path, Path]:
    return folder / f"safeguarding-review_{language}.ts", folder / f"safeguarding-review_{language}.qm"


def _wanted(source: Path, language: str, module: ModuleType) -> dict[Message, Translation]:
    """What the file of a language should hold, given what it holds."""
    wanted = messages(module)
    if language == PSEUDO:
        return {each: _in_pseudo(each) for each in wanted}
    return brought_up_to_date(wanted, read(source.read_bytes()) if source.exists() else {}, FORMS[language])


def _in_pseudo(message: Message) -> Translation:
    forms = (message.one, message.source) if message.one else (message.source,)
    return Translation(tuple(pseudo(form) for form in forms), is_finished=True)


def _faults(name: str, catalogue: Mapping[Message, Translation]) -> Iterator[str]:
    for message, translation in catalogue.items():
        what = message.name or message.source
        if translation.is_finished and not all(translation.forms):
            yield f"{name}: {what}: said to be finished, and is empty"
        for form in filter(None, translation.forms):
            if lacks := message.lacks(form):
                yield f"{name}: {what}: {', '.join(lacks)} has to stand in it exactly as in the English"


def _is_complete(catalogue: Mapping[Message, Translation]) -> bool:
    return all(each.is_complete for each in catalogue.values())


def _is_from(compiled: Path, source: Path) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        again = Path(folder, compiled.name)
        _compile(source, again)
        return again.read_bytes() == compiled.read_bytes()


def _compile(source: Path, compiled: Path) -> None:
    """Compile a catalogue with Qt's own program, which says itself what it minds."""
    program = Path(PySide6.__path__[0], "lrelease")
    subprocess.run([program, "-silent", source, "-qm", compiled], check=True)  # noqa: S603 - Qt's, with our own files


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
