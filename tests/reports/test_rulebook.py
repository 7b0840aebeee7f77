"""The rulebook: nothing that a lawyer signs for is missing from it, as text and as a PDF."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from logic.case_list import cases_of
from logic.loader import load_packs
from logic.pack import RulePack
from logic.proofs import Proof, load_proofs, proof_in_words
from logic.reviews import NOT_REVIEWED, Review
from logic.ways import truth_tables
from reports.encoding import encoded, open_points
from reports.rulebook import rulebook
from reports.rulebook_pdf import rulebook_pdf
from tests.in_process import run
from tests.reports import tagged
from tests.reports.reading import squeezed, whole_text
from tools import list_cases

PACKS = {pack.id: pack for pack in load_packs()}
every_pack = pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)


def of_text(pack: RulePack) -> str:
    return squeezed(rulebook([pack]))


def of_pdf(pack: RulePack) -> str:
    """As it is read out: what goes on from one page to the next is whole."""
    return squeezed(tagged.structure(rulebook_pdf([pack], app_version="1.2.3")).said())


def wanted(pack: RulePack) -> list[str]:
    """What has to be there, whatever the form."""
    said = [pack.title, pack.version, pack.sha256, f"{NOT_REVIEWED}.", proof_in_words(pack)]
    said += [change.what for change in pack.changes]
    for rule in pack.rules:
        said += [rule.title, rule.says, rule.then, rule.decides, rule.citation.in_words, rule.citation.note]
        said += [rule.elsewhere.says] if rule.elsewhere else []
        said += [limit.citation.in_words for limit in rule.time_limits]
        for table in truth_tables(pack, rule):
            for condition in table.conditions:
                said += [condition.says, condition.citation.in_words]
                said += [encoded(pack, condition)] if len(truth_tables(pack, rule)) == 1 else []
    for question in pack.questions:
        said += [question.fact, question.ask, question.why, question.hint, question.citation.in_words]
        said += [text for option in question.options for text in (option.label, option.hint)]
        said += [text for each in question.definitions for text in (each.title, each.text, each.citation.in_words)]
    said += [text for each in pack.statements for text in (each.text, each.citation.in_words)]
    said += [f"Open points to check ({len(open_points(pack))})"] if open_points(pack) else []
    said += [text for case in cases_of(pack) for text in (case.name, case.title)]
    return said


@every_pack
def test_all_of_a_pack_is_in_its_rulebook(pack: RulePack):
    for form in (of_text(pack), of_pdf(pack)):
        assert [text for text in wanted(pack) if squeezed(text) not in form] == []


@every_pack
def test_the_pdf_is_tagged_with_headings_that_step_by_one_and_a_table_for_each_rule(pack: RulePack):
    nodes = list(tagged.structure(rulebook_pdf([pack], app_version="1.2.3")).walk())
    levels = [int(node.tag[1]) for node in nodes if node.tag in {"H1", "H2", "H3", "H4"}]
    assert levels[:2] == [1, 2]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert levels.count(4) == len(pack.rules)
    tables = [node for node in nodes if node.tag == "Table"]
    assert len(tables) >= 2 * len({rule.all_of for rule in pack.rules})
    assert all(any(kid.tag == "TH" for kid in table.walk()) for table in tables)


def test_what_is_unchecked_is_an_open_point_with_all_that_rests_on_it():
    pack = PACKS["scr-children"]
    points = {point.citation.place: point for point in open_points(pack)}
    assert points["Mental Health Act 1983"].why == "Compare with the source"
    assert points["Mental Health Act 1983"].rests == ("Definition: Which Mental Health Act?",)
    unchecked = {each.citation for each in pack.statements if not each.citation.checked}
    assert unchecked <= {point.citation for point in open_points(pack)}


def test_a_place_that_is_not_named_is_an_open_point_too():
    whys = {point.citation.place: point.why for point in open_points(PACKS["cspr-england"])}
    assert whys["Child Safeguarding Practice Review Panel guidance"] == "Find the place in the source"


def test_a_condition_that_is_presumed_says_so():
    pack = PACKS["scr-children"]
    says = encoded(pack, pack.propositions["joint_working_concern_presumed"])
    assert says == (
        "True unless the answer is: No, it is clear that there are no concerns (joint_working_concern); "
        "presumed where it is not known"
    )


def test_rules_with_the_same_conditions_share_their_truth_table():
    said = of_pdf(PACKS["cspr-england"])
    above = "The conditions and the truth table are those of “Grounds for notifying the national Panel” above."
    assert said.count(squeezed(above)) == 2


def test_a_pack_that_was_read_names_its_reader(monkeypatch: pytest.MonkeyPatch):
    pack = PACKS["scr-adults"]
    reading = Review(
        pack=pack.id,
        version=pack.version,
        sha256=pack.sha256,
        reviewer="Reader A (fictional)",
        role="solicitor",
        organisation="Council B (fictional)",
        date=pack.verified_to,
        scope="Every rule with its source",
        open_points=("The date of the guidance",),
    )
    monkeypatch.setattr("logic.reviews.load_reviews", lambda: (reading,))
    for said in (of_text(pack), whole_text(rulebook_pdf([pack], app_version="1.2.4"))):
        assert squeezed("Read by Reader A (fictional), solicitor, Council B (fictional), on") in said
        assert squeezed(NOT_REVIEWED) not in said


def test_a_proof_is_of_exactly_the_pack_that_is_printed():
    pack = PACKS["scr-adults"]
    proof = Proof(sha256=pack.sha256, compared=1234, digest="ab" * 32, date=pack.verified_to)
    assert "all 1,234 combinations" in proof_in_words(pack, {pack.id: proof})
    assert proof.digest in proof_in_words(pack, {pack.id: proof})
    changed = proof_in_words(pack, {pack.id: replace(proof, sha256="0" * 64)})
    assert changed.startswith("Not proved by exhaustion as it stands")
    assert proof_in_words(pack, {}).startswith("Not proved by exhaustion: no comparison")


def test_the_proofs_on_record_are_of_packs_that_are_held():
    assert set(load_proofs()) <= set(PACKS)


@every_pack
def test_every_pack_has_tested_cases_of_which_some_meet_a_rule(pack: RulePack):
    assert any(case.met[pack.id] for case in cases_of(pack))


def test_the_list_of_tested_cases_is_up_to_date(capsys: pytest.CaptureFixture[str]):
    """To mend it: ``python -m tools.list_cases``."""
    assert list_cases.main(["--check"]) == 0, capsys.readouterr().out


# ---- On the command line ----


def test_the_rulebook_is_written_as_a_pdf_and_nothing_is_printed(tmp_path: Path):
    one, every = tmp_path / "one.pdf", tmp_path / "all.pdf"
    made = run("rules", "scr-children", "--pdf", one)
    assert (made.status, made.out, made.err) == (0, "", "")
    assert run("rules", "--pdf", every).status == 0
    text = whole_text(every.read_bytes())
    assert all(squeezed(pack.title) in text and pack.sha256 in text for pack in PACKS.values())
    assert PACKS["scr-adults"].sha256 not in whole_text(one.read_bytes())


def test_equal_packs_give_equal_bytes():
    pack = PACKS["scr-adults"]
    assert rulebook_pdf([pack], app_version="1") == rulebook_pdf([pack], app_version="1")


@pytest.mark.parametrize(
    "arguments, status, says",
    [
        (("rules", "--pdf", ""), 2, "--pdf: allowed: the path of a file\n"),
        (("rules", "--pdf", "-"), 2, "--pdf: allowed: the path of a file\n"),
        (("rules", "planted", "--pdf", "out.pdf"), 2, "PACK: allowed: scr-children, "),
        (("rules", "scr-children", "--pdf", "."), 3, "The PDF was not written: . is there, and is not a file.\n"),
    ],
)
def test_a_rulebook_that_cannot_be_written_says_why(arguments: tuple[str, ...], status: int, says: str):
    made = run(*arguments)
    assert (made.status, made.out) == (status, "")
    assert made.err.startswith(says)
    assert "planted" not in made.err
