"""What `assess` is asked to try: some answers replaced, or the same facts under another rule pack."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from logic.case_file import CaseFileError, checked_value
from logic.facts import Answer, Value
from logic.loader import PackError, load_packs, read_pack
from logic.pack import QuestionKind, RulePack
from logic.vocabulary import FactShape, fact_shapes
from ui.command_line.ending import UnusableError
from ui.command_line.packs import packs_named

WHAT_IF = "--what-if"
COMPARE = "--compare"


def answers_to_try(given: Iterable[str]) -> dict[str, Answer]:
    """The answers of `--what-if FACT=VALUE`; raises `UnusableError` that says what is allowed, not what was typed.

    The value of a list of settings is given as ``one+another``. No evidence is asked for: a trial is no record.
    """
    shapes = fact_shapes()
    found: dict[str, Answer] = {}
    for each in given:
        fact, equals, text = each.partition("=")
        if not equals or fact not in shapes:
            raise UnusableError(f"{WHAT_IF}: allowed: FACT=VALUE, where FACT is one of {', '.join(shapes)}")
        if fact in found:
            raise UnusableError(f"{WHAT_IF}: {fact}: allowed: one value for each fact")
        found[fact] = Answer(_value(fact, text, shapes[fact]))
    return found


def pack_to_compare(given: str) -> RulePack:
    """The pack of `--compare`: one that is held, by its id, or another version of one, by the path of its file."""
    if not given.lower().endswith(".toml"):
        held = ", ".join(pack.id for pack in load_packs())
        try:
            return packs_named([given], COMPARE)[0]
        except UnusableError:
            raise UnusableError(f"{COMPARE}: allowed: {held}, or the path of a rule pack (.toml)") from None
    try:
        return read_pack(Path(given).read_bytes())
    except (OSError, ValueError) as error:
        why = str(error) if isinstance(error, PackError) else getattr(error, "strerror", None) or os.strerror(2)
        raise UnusableError(f"{COMPARE}: allowed: a rule pack that can be read ({why})") from None


def _value(fact: str, text: str, shape: FactShape) -> Value:
    listed = shape.kind is QuestionKind.SETTINGS and text not in shape.single_values
    try:
        return checked_value(text.split("+") if listed else text, shape, fact)
    except CaseFileError as error:
        allowed = error.allowed
        if listed:
            allowed = f"{', '.join(shape.single_values)}, or one or more of {', '.join(shape.settings)} joined by +"
        raise UnusableError(f"{WHAT_IF}: {fact}: allowed: {allowed}") from None
