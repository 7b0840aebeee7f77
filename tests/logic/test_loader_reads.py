"""All that a pack says is read, what may be said at the limit of what is allowed is taken, and packs go together."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from logic.loader import PackError, load_packs, packs_of, questions_by_fact, read_pack
from logic.pack import Basis, Citation, Definition, IsOneOf, PeriodUnit, Revision, Statement, TimeLimit
from tests.logic.small_packs import CITE, Document, as_toml, document, full_document, proposition, question, rule

ACT = Citation("An Act 2020", "section 1", checked=True)


def small(**more: Any) -> Document:  # noqa: ANN401 - any TOML
    """A pack of one question, one proposition and one rule, with other parts where they are given."""
    dead = proposition("dead", is_one_of={"fact": "died", "values": ["yes"]})
    return {**document([question("died")], [dead], [rule("only", "must", "dead")]), **more}


def test_what_is_said_is_kept():
    pack = read_pack(as_toml(full_document()))
    assert pack.changes == (
        Revision("1.0.0", datetime.date(2026, 11, 23), "What it brought."),
        Revision("0.9.0", datetime.date(2026, 11, 1), "The first one."),
    )
    assert pack.statements == (Statement("purpose", "A review finds what can be learned.", ACT),)
    (definition,) = pack.question("concern").definitions
    noted = Citation("An Act 2020", "section 1", checked=True, note="A note.")
    assert definition == Definition("A term", "What it means.", noted)
    assert pack.question("concern").require_note == {"clearly_none"}
    starts = "the day on which the board was told"
    assert pack.rules[1].time_limits == (
        TimeLimit("decide", 5, PeriodUnit.WORKING_DAYS, "date_told", starts, Basis.GUIDANCE, ACT),
    )


def test_a_pack_is_no_more_than_it_says_it_is():
    plain = read_pack(as_toml(small()))
    assert (plain.several_harms, plain.parallel, plain.settles_each_rule) == (False, False, False)
    marked = read_pack(as_toml(small(several_harms=True, parallel=True, settles_each_rule=True)))
    assert (marked.several_harms, marked.parallel, marked.settles_each_rule) == (True, True, True)


def test_a_pack_can_be_in_force_for_one_day():
    day = datetime.date(2026, 1, 1)
    pack = read_pack(as_toml(small(in_force={"from": day, "until": day})))
    assert (pack.in_force_from, pack.in_force_until) == (day, day)


def test_every_answer_can_need_its_evidence_and_every_known_one_can_count():
    either = proposition("said", is_one_of={"fact": "died", "values": ["yes", "no"]})
    noted = question("died", require_note=["yes", "no", "unknown"])
    pack = read_pack(as_toml(small(question=[noted], proposition=[either], rule=[rule("only", "must", "said")])))
    assert pack.propositions["said"].expression == IsOneOf("died", frozenset({"yes", "no"}))
    assert pack.question("died").require_note == {"yes", "no", "unknown"}


def test_a_proposition_can_be_used_by_its_opposite_alone():
    dead = proposition("dead", is_one_of={"fact": "died", "values": ["yes"]})
    alive = proposition("alive", **{"not": "dead"})
    pack = read_pack(as_toml(small(proposition=[dead, alive], rule=[rule("only", "must", "alive")])))
    assert list(pack.propositions) == ["dead", "alive"]


def test_two_versions_of_one_day_are_in_order_and_one_version_is_named_once():
    newest = {"version": "1.0.0", "date": datetime.date(2026, 11, 23), "what": "Mended."}
    same_day = {**newest, "version": "0.9.0"}
    assert [each.version for each in read_pack(as_toml(small(changes=[newest, same_day]))).changes] == [
        "1.0.0",
        "0.9.0",
    ]
    with pytest.raises(PackError, match=r"^pack\.changes: must have versions that differ"):
        read_pack(as_toml(small(changes=[newest, newest])))


# --- Packs together -------------------------------------------------------------------------------------------------


def test_packs_of_an_installation_that_do_not_go_together_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("importlib.resources.files", lambda _: tmp_path)
    (tmp_path / "readme.txt").write_text("no pack", "utf-8")
    (tmp_path / "second.toml").write_bytes(as_toml(small(id="second", order=2)))
    (tmp_path / "first.toml").write_bytes(as_toml(small(id="first", order=1)))
    assert [pack.id for pack in load_packs.__wrapped__()] == ["first", "second"]
    (tmp_path / "third.toml").write_bytes(as_toml(small(id="first", order=3)))
    with pytest.raises(PackError, match=r"^packs: must have ids and orders that differ"):
        load_packs.__wrapped__()


def test_a_list_of_packs_to_show_keeps_to_them_and_leaves_no_nation_without_rules():
    def shown(*nations: str, only: tuple[str, ...]) -> list[str]:
        return [pack.id for pack in packs_of(*nations, shown=only)]

    assert shown("england", only=("scr-adults", "scr-children")) == ["scr-children", "scr-adults"]
    of_wales = [pack.id for pack in packs_of("wales")]
    assert shown("england", "wales", "england", only=("scr-adults",)) == ["scr-adults", *of_wales]
    assert shown("wales", only=("scr-adults",)) == of_wales


def test_every_fact_that_a_pack_asks_for_is_there():
    assert set(questions_by_fact()) == {question.fact for pack in load_packs() for question in pack.questions}


def test_a_citation_is_of_a_source_of_the_pack():
    with pytest.raises(PackError, match="must be one of the pack's sources"):
        read_pack(as_toml(small(statement=[{"kind": "purpose", "text": "x", "cite": {**CITE, "source": "other"}}])))
