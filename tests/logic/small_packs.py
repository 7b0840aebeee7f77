"""Small rule packs written out as TOML, so that a test can have the rule, or the mistake, that it is about."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from logic.loader import read_pack
from logic.pack import RulePack

Document = dict[str, Any]

CITE = {"source": "act", "at": "section 1", "checked": True}

AGE_QUESTIONS: tuple[tuple[str, str], ...] = (
    ("date_of_birth", "date"),
    ("age_group", "choice"),
    ("died", "choice"),
    ("date_of_death", "date"),
    ("date_of_harm", "date"),
)


def as_toml(document: Mapping[str, Any]) -> bytes:
    """A document as TOML: one line for each key of the top level, all below it inline."""
    return "".join(f"{_key(key)} = {_inline(value)}\n" for key, value in document.items()).encode()


def _inline(value: object) -> str:
    match value:
        case dict():
            return "{ " + ", ".join(f"{_key(key)} = {_inline(inner)}" for key, inner in value.items()) + " }"
        case list() | tuple():
            return "[" + ", ".join(map(_inline, value)) + "]"
        case datetime.date() | datetime.time():
            return value.isoformat()
        case _:
            return json.dumps(value)


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json.dumps(key)


def question(fact: str, true: Iterable[str] = ("yes",), false: Iterable[str] = ("no",), **more: Any) -> Document:  # noqa: ANN401 - any TOML
    """A question with options: those that make the fact true, those that make it false, and "not known"."""
    true, false = list(true), list(false)
    return {
        "fact": fact,
        "kind": "choice",
        "label": fact,
        "ask": f"What about {fact}?",
        "why": "The test needs it.",
        "topic": "Test",
        "true_when": true,
        "false_when": false,
        "options": [{"value": value, "label": value} for value in [*true, *false, "unknown"]],
        "cite": CITE,
        **more,
    }


def date_question(fact: str) -> Document:
    """A question for a date."""
    choice = question(fact, kind="date")
    return {key: value for key, value in choice.items() if key not in {"true_when", "false_when", "options"}}


def proposition(name: str, **operator: Any) -> Document:  # noqa: ANN401 - any operator
    """A proposition with its one operator."""
    presumed = {"says_presumed": f"{name}: presumed"} if "presume_unless" in operator else {}
    return {
        "id": name,
        "says": f"{name}: yes",
        "says_not": f"{name}: no",
        "says_unknown": f"{name}: not known",
        "cite": CITE,
        **presumed,
        **operator,
    }


def rule(name: str, modality: str, *all_of: str, **more: Any) -> Document:  # noqa: ANN401 - any TOML
    """A rule of some propositions."""
    return {
        "id": name,
        "modality": modality,
        "title": f"Title of {name}",
        "says": f"Words of {name}.",
        "then": f"the board {modality} act",
        "decides": "the board",
        "all_of": list(all_of),
        "cite": CITE,
        **more,
    }


def document(questions: list[Document], propositions: list[Document], rules: list[Document]) -> Document:
    """A whole pack."""
    return {
        "format": "safeguarding-review-pack/1",
        "id": "small",
        "version": "1.0.0",
        "order": 1,
        "title": "A small pack",
        "nation": "england",
        "adopted": False,
        "person": "child",
        "review": "a review",
        "in_force": {"from": datetime.date(2020, 1, 1)},
        "verified_to": datetime.date(2026, 11, 23),
        "changes": [
            {"version": "1.0.0", "date": datetime.date(2026, 11, 23), "what": "What it brought."},
            {"version": "0.9.0", "date": datetime.date(2026, 11, 1), "what": "The first one."},
        ],
        "sources": {"act": "An Act 2020"},
        "question": questions,
        "proposition": propositions,
        "rule": rules,
        "statement": [{"kind": "purpose", "text": "A review finds what can be learned.", "cite": CITE}],
    }


def pack(questions: list[Document], propositions: list[Document], rules: list[Document]) -> RulePack:
    """A whole pack, read by the loader."""
    return read_pack(as_toml(document(questions, propositions, rules)))


def full_document() -> Document:
    """A small pack in which every key and every operator occurs."""
    return document(
        [
            date_question("date_of_birth"),
            question("age_group", ["child"], ["adult"], hint="For example, a child."),
            question(
                "died",
                options=[{"value": value, "label": value, "hint": "A hint."} for value in ("yes", "no", "unknown")],
            ),
            date_question("date_of_death") | {"records_only": False},
            question(
                "concern",
                ["concern"],
                ["clearly_none"],
                require_note=["clearly_none"],
                definitions=[{"title": "A term", "text": "What it means.", "cite": {**CITE, "note": "A note."}}],
            ),
            question("place", ["home", "hospital"], ["none"], kind="settings"),
            question("harmed", true=["yes", "perhaps"]),
            question("remark", records_only=True),
            {**date_question("date_told"), "records_only": True},
        ],
        [
            proposition("child", compare_age={"at": "death", "under": 18}),
            proposition("teenager", compare_age={"at": "death_or_assessment", "at_least": 13, "under": 20}),
            proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
            proposition("alive", **{"not": "dead"}),
            proposition("harmed", is_one_of={"fact": "harmed", "values": ["yes", "perhaps"]}),
            proposition("somewhere", is_one_of={"fact": "place", "values": ["home", "hospital"]}),
            proposition("concern", presume_unless={"fact": "concern", "values": ["clearly_none"]}),
            proposition("dead_child", all_of=["child", "dead"]),
            proposition("dead_or_harmed", any_of=["dead_child", "harmed"]),
        ],
        [
            rule("strong", "must", "dead_or_harmed", "concern"),
            rule(
                "weak",
                "may",
                "alive",
                "teenager",
                "somewhere",
                elsewhere={"fails_only_on": "somewhere", "says": "Tell the other board."},
                time_limits=[
                    {
                        "what": "decide",
                        "amount": 5,
                        "unit": "working_days",
                        "from": "date_told",
                        "from_says": "the day on which the board was told",
                        "basis": "guidance",
                        "cite": CITE,
                    }
                ],
            ),
        ],
    )
