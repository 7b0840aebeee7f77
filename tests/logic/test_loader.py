"""A pack that is wrong in any way is refused when it is read, with the place in it.

A key that nobody reads, or a name that nothing declares, would be a rule that silently never holds. So the mistakes
below are made one at a time, at every place of a small pack that has every key, and at places of the real packs.
"""

from __future__ import annotations

import copy
import datetime
import hashlib
import re
import tomllib
from collections.abc import Callable, Iterator
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.case import NATIONS
from logic.loader import PackError, _check_together, load_packs, packs_of, questions_by_fact, read_pack
from logic.pack import AgeAt, AllOf, AnyOf, CompareAge, IsOneOf, Modality, Not, PresumeUnless
from tests.logic import small_packs
from tests.logic.small_packs import CITE, Document, as_toml, full_document, proposition, question, rule

REAL = {
    file.name: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in resources.files("logic.packs").iterdir()
    if file.name.endswith(".toml")
}

Path = tuple[str | int, ...]

MAY_BE_LEFT_OUT = re.compile(
    r"""\. (
        hint | note | at_least | records_only | require_note | definitions | elsewhere | time_limits
        | proposition\[2\]\.compare_age\.under | in_force\.from | in_force\.until | time_limits\[\d+\]\.from | cite\.at
    ) $""",
    re.VERBOSE,
)


def refusal(document: Document) -> str:
    """What the loader says against a document; empty where it takes it."""
    try:
        read_pack(as_toml(document))
    except PackError as error:
        return str(error)
    return ""


def tables_of(value: object, path: Path = ()) -> Iterator[Path]:
    """Every table in a document, the document itself first."""
    if isinstance(value, dict):
        yield path
        for key, inner in value.items():
            yield from tables_of(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from tables_of(inner, (*path, number))


def keys_of(document: Document) -> Iterator[Path]:
    """Every key of every table in a document."""
    for path in tables_of(document):
        yield from ((*path, key) for key in at(document, path))


def at(document: Document, path: Path) -> Any:  # noqa: ANN401 - any part of a document
    found: Any = document
    for step in path:
        found = found[step]
    return found


def changed(document: Document, path: Path, change: Callable[[Any], object]) -> Document:
    """A copy of a document with something done to the table or list at a path."""
    copied = copy.deepcopy(document)
    change(at(copied, path))
    return copied


def place(path: Path) -> str:
    """The place as the loader names it: ``pack.question[2].ask``, counted from 1."""
    return "pack" + "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)


def without(document: Document, path: Path) -> Document:
    return changed(document, path[:-1], lambda table: table.pop(path[-1]))


def replaced(document: Document, path: Path, value: object) -> Document:
    return changed(document, path[:-1], lambda table: table.update({path[-1]: value}))


FULL = tomllib.loads(as_toml(full_document()).decode())  # so that no two places share a table
ALL_TABLES = [path for path in tables_of(FULL) if path != ("sources",)]  # whose keys are free
ALL_KEYS = [path for path in keys_of(FULL) if path[0] != "sources" or len(path) == 1]


# --- What is right --------------------------------------------------------------------------------------------------


def test_the_small_pack_that_the_mistakes_are_made_in_is_right():
    assert refusal(FULL) == ""


@pytest.mark.parametrize("name", REAL)
def test_writing_a_real_pack_out_again_keeps_it_right(name: str):
    """So that a refusal of a changed one is for the change."""
    assert refusal(REAL[name]) == ""


def test_every_operator_reads_as_what_it_says():
    expressions = {name: each.expression for name, each in read_pack(as_toml(FULL)).propositions.items()}
    assert expressions["child"] == CompareAge(AgeAt.DEATH, 0, 18)
    assert expressions["teenager"] == CompareAge(AgeAt.DEATH_OR_ASSESSMENT, 13, 20)
    assert expressions["dead"] == IsOneOf("died", frozenset({"yes"}))
    assert expressions["alive"] == Not("dead")
    assert expressions["concern"] == PresumeUnless("concern", frozenset({"clearly_none"}))
    assert expressions["dead_child"] == AllOf(("child", "dead"))
    assert expressions["dead_or_harmed"] == AnyOf(("dead_child", "harmed"))


def test_the_digest_is_that_of_the_file():
    content = as_toml(FULL)
    assert read_pack(content).sha256 == hashlib.sha256(content).hexdigest()
    assert read_pack(content + b"# a comment counts\n").sha256 != hashlib.sha256(content).hexdigest()


def test_a_citation_names_the_source_in_full():
    read = read_pack(as_toml(FULL))
    assert read.rules[0].citation.source == "An Act 2020"
    assert read.rules[0].citation.in_words == "An Act 2020, section 1"


def test_an_unchecked_citation_says_so():
    unchecked = replaced(FULL, ("rule", 0, "cite", "checked"), value=False)
    assert read_pack(as_toml(unchecked)).rules[0].citation.in_words == (
        "An Act 2020, section 1 (to be checked by a qualified reader)"
    )


# --- Mistakes at every place ----------------------------------------------------------------------------------------


def test_a_key_that_does_not_belong_is_refused():
    for path in ALL_TABLES:
        extra = changed(FULL, path, lambda table: table.update(surprise="boo"))
        assert refusal(extra).startswith(f"{place(path)}.surprise: is not a key of this table")


def test_a_key_that_is_missing_is_refused_unless_it_may_be_left_out():
    for path in ALL_KEYS:
        said = refusal(without(FULL, path))
        if MAY_BE_LEFT_OUT.search(place(path)):
            assert said == ""
        else:
            assert said.startswith(place(path[:-1])), f"{place(path)}: {said or 'was taken'}"


WRONG_KINDS: dict[type, list[object]] = {
    str: [5, True, ["text"], {"text": "text"}, 1.5, datetime.date(2020, 1, 1), " text", "text ", "\ttext"],
    bool: ["true", 1, 0, [True]],
    int: ["5", True, 5.0, [5]],
    list: ["text", {"a": 1}, 5, [5], [[]], True],
    dict: ["text", [], 5, [{"a": 1}], True],
    datetime.date: ["2020-01-01", 2020, True, datetime.time(10, 0)],
}


def test_a_value_of_another_kind_is_refused():
    alike = {re.sub(r"\d+", "n", place(path)): path for path in ALL_KEYS}
    for path in alike.values():
        kind = next(kind for kind in WRONG_KINDS if isinstance(at(FULL, path), kind))
        for wrong in WRONG_KINDS[kind]:
            said = refusal(replaced(FULL, path, wrong))
            assert said.startswith(place(path[:1])), f"{wrong!r} at {place(path)}: {said or 'was taken'}"


def test_an_empty_text_is_refused_unless_it_may_be_left_out():
    for path in ALL_KEYS:
        if isinstance(at(FULL, path), str):
            said = refusal(replaced(FULL, path, ""))
            if MAY_BE_LEFT_OUT.search(place(path)):
                assert said == ""
            else:
                assert said.startswith(place(path[:-1])), f"{place(path)}: {said or 'was taken'}"


def test_a_thing_that_is_listed_twice_is_refused():
    for path in ALL_KEYS:
        if isinstance(at(FULL, path), list) and path[-1] not in {"statement", "definitions", "time_limits"}:
            twice = changed(FULL, path, lambda items: items.append(copy.deepcopy(items[0])))
            assert refusal(twice).startswith("pack."), place(path)


@given(st.sampled_from(sorted(REAL)), st.data())
def test_real_packs_refuse_a_key_that_does_not_belong(name: str, data: st.DataObject):
    path = data.draw(st.sampled_from([path for path in tables_of(REAL[name]) if path != ("sources",)]))
    extra = changed(REAL[name], path, lambda table: table.update(surprise="boo"))
    assert refusal(extra).startswith(f"{place(path)}.surprise: is not a key of this table")


@given(st.sampled_from(sorted(REAL)), st.data())
def test_real_packs_refuse_a_name_that_nothing_declares(name: str, data: st.DataObject):
    """Every text that stands for something else: a source, a fact, a value, a proposition, a kind, a modality."""
    references = [
        path
        for path in [*keys_of(REAL[name]), *_listed(REAL[name])]
        if (path[-1] in {"source", "kind", "modality", "nation", "at", "fails_only_on", "not", "basis", "unit"})
        or (path[-1] == "fact" and path[-2] in {"is_one_of", "presume_unless"})
        or (isinstance(path[-1], int) and path[-2] in {"values", "all_of", "any_of", "require_note"})
        if path[-2:] != ("cite", "at")
    ]
    path = data.draw(st.sampled_from(references))
    dangling = changed(REAL[name], path[:-1], lambda inside: inside.__setitem__(path[-1], "nobody_declares_this"))
    assert refusal(dangling).startswith(place(path[:2])), place(path)


def _listed(document: Document) -> Iterator[Path]:
    """Every member of every list of texts."""
    for path in keys_of(document):
        value = at(document, path)
        if isinstance(value, list):
            yield from ((*path, number) for number, inner in enumerate(value) if isinstance(inner, str))


# --- Mistakes of meaning --------------------------------------------------------------------------------------------


def small(
    *,
    questions: list[Document] | None = None,
    propositions: list[Document] | None = None,
    rules: list[Document] | None = None,
) -> Document:
    """A pack of one question, one proposition and one rule, or of others."""
    return small_packs.document(
        questions or [question("died"), question("harmed")],
        propositions or [proposition("dead", is_one_of={"fact": "died", "values": ["yes"]})],
        rules or [rule("only", "must", "dead")],
    )


DEAD = proposition("dead", is_one_of={"fact": "died", "values": ["yes"]})
HARMED = proposition("harmed", is_one_of={"fact": "harmed", "values": ["yes"]})
EITHER = proposition("either", any_of=["dead", "harmed"])
LISTED = question("place", ["home"], ["none"], kind="settings")

_IMPOSSIBLE_AGES: dict[str, Document] = {
    "without bounds": {},
    "from 0 up": {"at_least": 0},
    "below 0": {"at_least": -1, "under": 18},
    "with bounds the wrong way round": {"at_least": 18, "under": 16},
    "between equal bounds": {"at_least": 18, "under": 18},
    "under 0": {"at_least": 18, "under": 0},
    "that nobody reaches": {"at_least": 18, "under": 151},
    "from where nobody is": {"at_least": 150},
    "in words": {"at_least": "18"},
    "at another event": {"at": "birth", "under": 18},
}

MEANINGLESS: dict[str, tuple[Document, str]] = {
    "of another format": ({**small(), "format": "safeguarding-review-pack/2"}, "pack.format"),
    "of no nation": ({**small(), "nation": "atlantis"}, "pack.nation"),
    "for the people of no review": ({**small(), "person": "pupil"}, "pack.person"),
    "in force until before it began": (
        {**small(), "in_force": {"from": datetime.date(2020, 1, 2), "until": datetime.date(2020, 1, 1)}},
        "pack.in_force",
    ),
    "verified to a moment in place of a day": (
        {**small(), "verified_to": datetime.datetime(2026, 11, 23, 10, tzinfo=datetime.UTC)},
        "pack.verified_to",
    ),
    "without a changelog": ({**small(), "changes": []}, "pack.changes"),
    "of a version that its changelog does not begin with": ({**small(), "version": "1.0.1"}, "pack.changes"),
    "with a changelog in the wrong order": (
        {**small(), "version": "0.9.0", "changes": small()["changes"][::-1]},
        "pack.changes",
    ),
    "without a rule": ({**small(), "proposition": [], "rule": []}, "pack.rule"),
    "two questions for one fact": (small(questions=[question("died"), question("died")]), "pack.question[2]"),
    "a value in neither list": (
        small(
            questions=[
                question("died", options=[{"value": value, "label": value} for value in ("yes", "no", "unknown", "x")])
            ]
        ),
        "pack.question[1]",
    ),
    "a listed value without an option": (
        small(questions=[question("died", options=[{"value": value, "label": value} for value in ("yes", "unknown")])]),
        "pack.question[1]",
    ),
    "no way to say not known": (
        small(questions=[question("died", options=[{"value": value, "label": value} for value in ("yes", "no")])]),
        "pack.question[1]",
    ),
    "an option that is both true and false": (
        small(
            questions=[
                question(
                    "died",
                    ["yes", "no"],
                    ["no"],
                    options=[{"value": value, "label": value} for value in ("yes", "no", "unknown")],
                )
            ]
        ),
        "pack.question[1]",
    ),
    "not known counted as true": (
        small(
            questions=[
                question(
                    "died",
                    ["yes", "unknown"],
                    options=[{"value": value, "label": value} for value in ("yes", "no", "unknown")],
                )
            ]
        ),
        "pack.question[1]",
    ),
    "an option twice": (
        small(
            questions=[
                question(
                    "died", options=[{"value": value, "label": value} for value in ("yes", "yes", "no", "unknown")]
                )
            ]
        ),
        "pack.question[1]",
    ),
    "a note wanted for no option": (small(questions=[question("died", require_note=["maybe"])]), "pack.question[1]"),
    "options of a date": (small(questions=[question("died"), question("day", kind="date")]), "pack.question[2]"),
    "a note wanted for a date": (
        small(questions=[question("died"), small_packs.date_question("day") | {"require_note": ["unknown"]}]),
        "pack.question[2]",
    ),
    "a list fact without none": (
        small(questions=[question("died"), question("place", ["home"], ["no"], kind="settings")]),
        "pack.question[2]",
    ),
    "a fact that nobody asks for": (
        small(propositions=[proposition("dead", is_one_of={"fact": "deceased", "values": ["yes"]})]),
        "pack.proposition[1].is_one_of.fact",
    ),
    "a date as one of its values": (
        small(
            questions=[small_packs.date_question("day")],
            propositions=[proposition("dead", is_one_of={"fact": "day", "values": ["2020"]})],
        ),
        "pack.proposition[1].is_one_of.fact",
    ),
    "a mere record that decides": (
        small(questions=[question("died", records_only=True)], propositions=[DEAD]),
        "pack.proposition[1].is_one_of.fact",
    ),
    "not known as a condition": (
        small(propositions=[proposition("dead", is_one_of={"fact": "died", "values": ["unknown"]})]),
        "pack.proposition[1].is_one_of.values",
    ),
    "a value that is no option": (
        small(propositions=[proposition("dead", is_one_of={"fact": "died", "values": ["yes", "maybe"]})]),
        "pack.proposition[1].is_one_of.values",
    ),
    "no value at all": (
        small(propositions=[proposition("dead", is_one_of={"fact": "died", "values": []})]),
        "pack.proposition[1].is_one_of.values",
    ),
    "a presumption without its words": (
        small(
            propositions=[
                {
                    key: value
                    for key, value in proposition("dead", presume_unless={"fact": "died", "values": ["no"]}).items()
                    if key != "says_presumed"
                }
            ]
        ),
        "pack.proposition[1].says_presumed",
    ),
    "words for a presumption that is none": (
        small(propositions=[{**DEAD, "says_presumed": "Presumed dead"}]),
        "pack.proposition[1].says_presumed",
    ),
    "no operator": (
        small(propositions=[{key: value for key, value in DEAD.items() if key != "is_one_of"}]),
        "pack.proposition[1]",
    ),
    "two operators": (small(propositions=[DEAD, {**EITHER, "all_of": ["dead"]}]), "pack.proposition[2]"),
    "an operator of another kind": (
        small(propositions=[DEAD, proposition("calculated", eval="died or harmed")]),
        "pack.proposition[2]",
    ),
    "a proposition of itself": (
        small(propositions=[proposition("dead", **{"not": "dead"})]),
        "pack.proposition[1].not",
    ),
    "two propositions of each other": (
        small(
            propositions=[proposition("dead", **{"not": "alive"}), proposition("alive", **{"not": "dead"})],
        ),
        "pack.proposition[1].not",
    ),
    "a proposition of a later one": (
        small(propositions=[DEAD, EITHER, HARMED], rules=[rule("only", "must", "either")]),
        "pack.proposition[2].any_of",
    ),
    "a proposition of nothing": (
        small(propositions=[DEAD, proposition("nothing", all_of=[])], rules=[rule("only", "must", "dead", "nothing")]),
        "pack.proposition[2].all_of",
    ),
    "two propositions of one name": (small(propositions=[DEAD, DEAD]), "pack.proposition[2]"),
    "a proposition that no rule uses": (small(propositions=[DEAD, HARMED]), "pack.proposition harmed"),
    "a proposition used only by one that no rule uses": (
        small(propositions=[DEAD, HARMED, EITHER]),
        "pack.proposition either",
    ),
    "a rule of nothing": (small(rules=[rule("only", "must")]), "pack.rule[1].all_of"),
    "a rule of a name that nothing declares": (small(rules=[rule("only", "must", "deceased")]), "pack.rule[1].all_of"),
    "a rule that names a fact in place of a proposition": (
        small(rules=[rule("only", "must", "died")]),
        "pack.rule[1].all_of",
    ),
    "a rule of another strength": (small(rules=[rule("only", "shall", "dead")]), "pack.rule[1].modality"),
    "two rules of one name": (small(rules=[rule("only", "must", "dead"), rule("only", "may", "dead")]), "pack.rule"),
    "elsewhere for a condition that the rule does not have": (
        small(
            propositions=[DEAD, HARMED],
            rules=[
                rule("only", "must", "dead", elsewhere={"fails_only_on": "harmed", "says": "Tell them."}),
                rule("other", "may", "harmed"),
            ],
        ),
        "pack.rule[1].elsewhere.fails_only_on",
    ),
    "a time limit from a fact that is no date": (
        small(
            rules=[rule("only", "must", "dead", time_limits=[{**FULL["rule"][1]["time_limits"][0], "from": "died"}])]
        ),
        "pack.rule[1].time_limits[1].from",
    ),
    "a time limit without a figure that is not local": (
        changed(FULL, ("rule", 1, "time_limits", 0), lambda limit: limit.pop("amount")),
        "pack.rule[2].time_limits[1].amount",
    ),
    "a local time limit with a figure": (
        replaced(FULL, ("rule", 1, "time_limits", 0, "basis"), "local"),
        "pack.rule[2].time_limits[1].amount",
    ),
    "a source that the pack does not have": (
        small(rules=[rule("only", "must", "dead", cite={**CITE, "source": "rumour"})]),
        "pack.rule[1].cite.source",
    ),
    "a source without a name": ({**small(), "sources": {"act": ""}}, "pack.sources"),
    "a source that is no text": ({**small(), "sources": {"act": 5}}, "pack.sources"),
    "a statement of no kind": (
        {**small(), "statement": [{"kind": "opinion", "text": "Well.", "cite": CITE}]},
        "pack.statement[1].kind",
    ),
    **{
        f"an age {words}": (
            small(
                propositions=[DEAD, proposition("aged", compare_age={"at": "death", **bounds})],
                rules=[rule("only", "must", "dead", "aged")],
            ),
            "pack.proposition[2].compare_age",
        )
        for words, bounds in _IMPOSSIBLE_AGES.items()
    },
}


@pytest.mark.parametrize("mistake", MEANINGLESS)
def test_what_has_no_meaning_is_refused_at_its_place(mistake: str):
    document, expected = MEANINGLESS[mistake]
    assert refusal(document).startswith(expected), refusal(document)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"a = ",
        b"[[rule]\n",
        b"a = 1\na = 2\n",
        b"\xef\xbb\xbfformat = 'x'\n",
        as_toml(FULL)[:-40],
        b"a = \x00",
    ],
)
def test_what_is_not_toml_in_utf_8_is_refused(content: bytes):
    with pytest.raises(PackError, match="not a TOML file in UTF-8"):
        read_pack(content)


def test_an_empty_file_is_refused():
    with pytest.raises(PackError, match=r"pack\.format: is missing"):
        read_pack(b"")


# --- Packs together -------------------------------------------------------------------------------------------------


def test_the_packs_of_england_come_in_the_order_of_the_design():
    reviews = ["scr-children", "scr-adults", "cspr-england", "sar-england"]
    assert [pack.id for pack in packs_of("england")] == [*reviews, "parallel-england"]


def test_every_pack_belongs_to_one_nation_and_keeps_its_order_there():
    of_nations = [packs_of(nation) for nation in NATIONS]
    assert sorted(pack.id for packs in of_nations for pack in packs) == sorted(pack.id for pack in load_packs())
    for packs in of_nations:
        assert [pack.id for pack in load_packs() if pack in packs] == [pack.id for pack in packs]


def test_a_nation_that_does_not_exist_has_no_packs():
    assert packs_of("atlantis") == ()


def test_every_fact_is_asked_in_the_words_of_the_first_pack_that_asks():
    for fact, asked in questions_by_fact().items():
        assert asked is next(pack.question(fact) for pack in load_packs() if pack.asks(fact))


def another(number: int, *questions: Document) -> Any:  # noqa: ANN401 - a pack
    document = small(questions=[question("died"), *questions])
    return read_pack(as_toml({**document, "id": f"small-{number}", "order": number}))


@pytest.mark.parametrize(
    "differently",
    [
        question("place", ["yes"], ["no", "never"]),
        question("place", ["yes", "always"], ["no"]),
        question("place", ["no"], ["yes"]),
        question("place", require_note=["no"]),
        question("place", ["yes"], ["none"], kind="settings"),
        small_packs.date_question("place"),
    ],
)
def test_packs_that_disagree_on_the_answers_to_a_fact_are_refused_together(differently: Document):
    _check_together([another(1, question("place")), another(2, question("place"))])
    with pytest.raises(PackError, match=r"small-2\.place"):
        _check_together([another(1, question("place")), another(2, differently)])


def test_packs_of_one_name_or_one_order_are_refused_together():
    one, other = another(1), another(2)
    with pytest.raises(PackError, match="must have ids and orders that differ"):
        _check_together([one, read_pack(as_toml({**small(), "id": "small-1", "order": 9}))])
    with pytest.raises(PackError, match="must have ids and orders that differ"):
        _check_together([other, read_pack(as_toml({**small(), "id": "small-9", "order": 2}))])


def test_the_strengths_are_declared_strongest_first():
    assert list(Modality) == ["must", "should", "consider", "may"]
