"""The data of ICU, Qt's library for sorting and time zones on Linux: kept for the languages of these islands only.

Qt's wheels bring the data of some 250 languages, currencies and character sets, 32 MB, of which the app uses none and
Qt little: how texts are sorted, and the names of time zones. Windows has ICU itself.
"""

from __future__ import annotations

import re
from pathlib import Path

from programs import run

LANGUAGES = ("en", "cy", "gd", "ga")
"""In another language, texts are sorted in the order that Unicode gives all languages."""

_KEPT_FOLDERS = ("", "coll", "zone")
"""At the top what all languages share; how texts are sorted; the names of time zones."""

_OF_A_LANGUAGE = re.compile(r"([a-z]{2,3})(?:_(?!index\b)\w*)?\.res")

_SOURCE = """\
    .section .rodata
    .globl {symbol}
    .type {symbol}, @object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
"""


def is_kept(name: str) -> bool:
    """Whether an item of the data, named as ``icupkg --list`` does, is shipped."""
    folder, _, file = name.rpartition("/")
    if folder not in _KEPT_FOLDERS or file == "unames.icu" or file.endswith(".cnv"):  # character names; character sets
        return False
    language = _OF_A_LANGUAGE.fullmatch(file)
    return language is None or language[1] in LANGUAGES


def shrink(folder: Path, work: Path) -> None:
    """Replace the library below ``folder`` that holds the data by one with less; ``work`` is an empty folder."""
    (library,) = (path for path in folder.rglob("libicudata.so.*") if not path.is_symlink())
    version = library.name.rpartition(".")[2]
    data = f"icudt{version}l.dat"  # a name that is also within the data; little-endian, as amd64 is
    whole, less = work / "whole" / data, work / "less" / data
    for path in (whole, less):
        path.parent.mkdir(parents=True)
    run("objcopy", "--output-target=binary", "--only-section=.rodata", library, whole)
    unused = [name for name in run("icupkg", "--list", whole).split() if not is_kept(name)]
    listed = work / "unused.txt"
    listed.write_text("\n".join([*unused, ""]), encoding="ascii")
    run("icupkg", "--remove", listed, whole, less)  # ends with an error where what stays needs what goes
    source, compiled = work / "data.s", work / "data.o"
    source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", data=f"less/{data}"), encoding="ascii")
    run("as", "-o", compiled.name, source.name, cwd=work)
    run(
        "ld", "-shared", "-z", "noexecstack", "--hash-style=gnu", "-soname", library.name, "-o", library, compiled.name,
        cwd=work,
    )  # fmt: skip
