"""What `assess` says beside the result: trials, other rules, and time limits with their sources."""

from __future__ import annotations

import copy
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from logic.working_days import ASSUMPTION
from tests.in_process import run

CASE: dict[str, Any] = {
    "format": "safeguarding-review-case/1",
    "reference": "C-0001",
    "assessed_on": "2026-11-23",
    "facts": {
        "age_group": "child",
        "abuse_or_neglect": {"value": "suspected", "source": "A planted source"},
        "died": "no",
        "seriously_harmed": "yes",
        "joint_working_concern": "unknown",
        "in_area": "yes",
        "date_aware": "2026-11-23",
        "date_notified": "2026-11-24",
    },
}


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    return written(tmp_path / "case.json", CASE)


def written(path: Path, case: object) -> Path:
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def with_facts(**facts: object) -> dict[str, Any]:
    case = copy.deepcopy(CASE)
    case["facts"] |= facts
    return case


def words(text: str) -> str:
    return " ".join(text.split())


def result(*arguments: str | Path) -> dict[str, Any]:
    made = run("assess", *arguments, "--format", "json")
    assert (made.status, made.err) == (0, "")
    document = json.loads(made.out)
    assert isinstance(document, dict)
    return document


# ---- What if ----


def test_a_trial_is_what_the_case_with_those_answers_comes_to(case_file: Path, tmp_path: Path):
    document = result(case_file, "--what-if", "died=yes", "--what-if", "detention_at_death=custody+remand")
    changed = written(tmp_path / "other.json", with_facts(died="yes", detention_at_death=["custody", "remand"]))
    assert document["what_if"]["answers"] == {"died": "yes", "detention_at_death": ["custody", "remand"]}
    assert document["what_if"]["assessments"] == result(changed)["assessments"]


def test_a_trial_leaves_the_result_and_the_case_file_as_they_are(case_file: Path):
    before = case_file.read_bytes()
    document = result(case_file, "--what-if", "joint_working_concern=clearly_none")
    assert case_file.read_bytes() == before
    del document["what_if"]
    assert document == result(case_file)
    assert run("assess", case_file, "--what-if", "died=unknown").out.startswith(run("assess", case_file).out)


def test_a_trial_says_in_words_that_it_is_one_and_what_differs(case_file: Path):
    said = run("assess", case_file, "--pack", "scr-children", "--what-if", "joint_working_concern=clearly_none").out
    trial = words(said[said.index("Trial: what if") :])
    for part in (
        "This is a trial. The case is untouched, and the result for the facts entered stands.",
        "Concern about working together: No, it is clear that there are no concerns (entered: Not known)",
        "Entered: MUST, PRESUMED. A Serious Case Review must be initiated.",
        "Trial: NOT MET. The criteria are not met on the facts entered.",
        "Abuse or neglect, and serious harm (must): met by presumption on the facts entered, not met in the trial.",
        "in the trial. It is clear that there are no concerns about how agencies worked together.",
        "No longer needed in the trial: Concern about working together.",
    ):
        assert part in trial


def test_a_trial_that_changes_nothing_says_so_and_lists_no_difference(case_file: Path):
    arguments = (case_file, "--pack", "scr-children", "--what-if", "abuse_or_neglect=known")
    assert "  - Nothing differs." in run("assess", *arguments).out
    assert result(*arguments)["what_if"]["differs"] == []


def test_an_answer_can_be_tried_as_not_known(case_file: Path):
    what_if = result(case_file, "--pack", "scr-children", "--what-if", "abuse_or_neglect=unknown")["what_if"]
    (differs,) = what_if["differs"]
    assert (differs["entered"], differs["trial"]) == ("must", "undetermined")
    assert "Still needed in the trial, and not on the facts entered: Abuse or neglect." in differs["says"]


@pytest.mark.parametrize(
    "given, says",
    [
        ("died=Planted", "--what-if: died: allowed: yes, no, unknown"),
        ("died", "--what-if: allowed: FACT=VALUE, where FACT is one of date_of_birth, age_group, died, "),
        ("planted=yes", "--what-if: allowed: FACT=VALUE, where FACT is one of date_of_birth, age_group, died, "),
        ("date_of_birth=31/1/Planted", "--what-if: date_of_birth: allowed: unknown, or a date that exists, as "),
        ("detention_at_death=custody+planted", "--what-if: detention_at_death: allowed: none, unknown, or one or more"),
        ("detention_at_death=none+custody", "--what-if: detention_at_death: allowed: none, unknown, or one or more"),
        ("date_of_death=2026-01-01", "--what-if: allowed: answers that agree with the case; died and date_of_death "),
    ],
)
def test_what_cannot_be_tried_is_refused_without_repeating_it(given: str, says: str, case_file: Path):
    made = run("assess", case_file, "--what-if", given)
    assert (made.status, made.out) == (2, "")
    assert made.err.startswith(says)
    assert made.err.count("\n") == 1
    assert "lanted" not in made.err


def test_a_fact_cannot_be_tried_with_two_values(case_file: Path):
    made = run("assess", case_file, "--what-if", "died=yes", "--what-if", "died=no")
    assert (made.status, made.out, made.err) == (2, "", "--what-if: died: allowed: one value for each fact\n")


@pytest.mark.parametrize(
    "given", [("--variant", "pseudonymised"), ("--variant", "chronology"), ("--encrypt",), ("--signing-key", "key.p12")]
)
@pytest.mark.parametrize("name", ["case.json", "cases.jsonl"])
def test_what_says_how_a_pdf_is_to_be_is_refused_where_none_is_asked_for(
    given: tuple[str, ...], name: str, tmp_path: Path
):
    made = run("assess", tmp_path / name, *given)  # refused before the case is read
    says = f"{given[0]} needs --pdf: allowed: with --pdf OUT, which says where the PDF is to go\n"
    assert (made.status, made.out, made.err) == (2, "", says)


def test_a_trial_is_no_referral(case_file: Path, tmp_path: Path):
    out = tmp_path / "out.pdf"
    made = run("assess", case_file, "--what-if", "died=unknown", "--pdf", out)
    assert (made.status, made.out) == (2, "")
    assert made.err == "--pdf: allowed: without --what-if, since a trial is no referral\n"
    assert not out.exists()


def test_each_line_has_its_trial_and_one_that_contradicts_is_refused_alone(tmp_path: Path):
    path = tmp_path / "cases.jsonl"
    cases = [CASE, with_facts(died="yes", date_of_death="2026-11-01"), CASE]
    path.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
    made = run("assess", path, "--format", "json", "--what-if", "died=no")
    first, second, third = map(json.loads, made.out.splitlines())
    assert made.status == 2
    assert first == third
    assert first["what_if"]["answers"] == {"died": "no"}
    assert (second["line"], second["reference"]) == (2, "C-0001")
    assert second["error"].startswith("line 2, --what-if: allowed: answers that agree with the case; died and ")
    text = run("assess", path, "--what-if", "died=no").out.splitlines()
    assert len(text) == 3
    assert " | in the trial: scr-children: Must, presumed; " in text[0]


# ---- Other rules ----


def test_the_same_facts_are_looked_at_under_another_pack_and_why_it_differs_is_said(tmp_path: Path):
    elsewhere = written(tmp_path / "elsewhere.json", with_facts(in_area="no", normally_resident="no"))
    arguments = (elsewhere, "--pack", "scr-children", "--compare", "cspr-england")
    comparison = result(*arguments)["comparison"]
    assert comparison["assessment"] == result(elsewhere, "--pack", "cspr-england")["assessments"][0]
    (differs,) = comparison["differs"]
    assert differs["differs"]
    assert "in_area" in differs["only_there"]
    said = words(run("assess", *arguments).out)
    assert "It changes nothing in the result." in said
    assert "What keeps “Child safeguarding practice reviews, England” from a stronger result: " in said
    assert "This authority is not the one that notifies." in said


def test_another_version_of_a_pack_is_compared_with_the_one_held_rule_by_rule(case_file: Path, tmp_path: Path):
    text = (resources.files("logic.packs") / "scr-children.toml").read_text(encoding="utf-8")
    newer = text.replace('version = "1.0.0"', 'version = "1.1.0"')
    newer = newer.replace('id = "abuse-and-serious-harm"\nmodality = "must"', 'id = "harm"\nmodality = "should"')
    path = tmp_path / "scr-children.toml"
    path.write_text(newer, encoding="utf-8")
    said = words(run("assess", case_file, "--compare", path).out)
    assert "version 1.1.0, on the same facts." in said
    assert "“Serious Case Review: children”, version 1.0.0: A Serious Case Review must be initiated." in said
    assert "Only version 1.0.0 has the rule “Abuse or neglect, and serious harm”. Met by presumption (must)." in said
    assert "Only version 1.1.0 has the rule “Abuse or neglect, and serious harm”. Met by presumption (should)." in said
    assert "Child safeguarding practice reviews, England (cspr-england" not in said[said.index("Compared with") :]


@pytest.mark.parametrize(
    "given, says",
    [
        ("planted", r"--compare: allowed: scr-children, .*, or the path of a rule pack \(\.toml\)\n"),
        ("planted.toml", r"--compare: allowed: a rule pack that can be read \(No such file or directory\)\n"),
        ("pyproject.toml", r"--compare: allowed: a rule pack that can be read \(pack\.format: is missing\)\n"),
        ("scr-children", r"--compare: allowed: a rule pack other than the one assessed\n"),
    ],
)
def test_what_cannot_be_compared_with_is_refused_without_repeating_it(given: str, says: str, case_file: Path):
    made = run("assess", case_file, "--pack", "scr-children", "--compare", given)
    assert (made.status, made.out) == (2, "")
    assert re.fullmatch(says, made.err)


def test_each_line_is_compared(tmp_path: Path):
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(CASE) + "\n" + json.dumps(CASE) + "\n", encoding="utf-8")
    lines = run("assess", path, "--pack", "scr-children", "--compare", "cspr-england").out.splitlines()
    assert lines == [
        "C-0001: scr-children: Must, presumed | compared with cspr-england, version 1.0.0: Must",
    ] * 2  # fmt: skip


# ---- Time limits, and what would change the result ----


def test_the_result_holds_every_time_limit_with_its_source(case_file: Path):
    (assessment,) = result(case_file, "--pack", "cspr-england")["assessments"]
    notify, *readings, publish = assessment["deadlines"]
    assert (notify["rule"], notify["amount"], notify["unit"]) == ("notify-panel", 5, "working_days")
    assert (notify["from_fact"], notify["start"], notify["due"]) == ("date_aware", "2026-11-23", "2026-11-30")
    assert (notify["basis"], notify["decides"]) == ("guidance", "the local authority")
    assert notify["assumption"] == ASSUMPTION
    assert notify["citation"]["checked"] is True
    assert [each["due"] for each in readings] == ["2026-12-14", "2026-12-15"]
    assert [each["leads"] for each in readings] == [True, False]
    assert (publish["basis"], publish["from_fact"], publish["due"]) == ("statute", None, None)
    assert publish["assumption"] is None
    assert publish["citation"]["checked"] is False


def test_the_report_names_the_source_of_each_time_limit_and_the_other_reading(case_file: Path):
    said = words(run("assess", case_file, "--pack", "cspr-england").out)
    assert "Notify the national Panel by 30 November 2026. 5 working days from" in said
    assert "[Working Together to Safeguard Children 2023, chapter 5] The Act sets no time." in said
    assert "- Another reading: complete the rapid review by 15 December 2026. 15 working days from" in said
    assert "[Children Act 2004, section 16F (to be checked by a qualified reader)] A copy goes to the Panel" in said
    assert said.count(ASSUMPTION) == 1


def test_a_day_past_the_bank_holidays_announced_says_so(tmp_path: Path):
    case = {**with_facts(date_aware="2028-12-29", date_notified="unknown"), "assessed_on": "2028-12-30"}
    said = words(run("assess", written(tmp_path / "late.json", case), "--pack", "cspr-england").out)
    assert "by 8 January 2029. Bank holidays are known up to 31 December 2028: check this day." in said


def test_an_adult_in_northern_ireland_is_told_that_there_are_no_rules_and_whom_to_tell(tmp_path: Path):
    case = {**CASE, "nation": "northern_ireland", "facts": {"age_group": "adult", "died": "yes"}}
    said = words(run("assess", written(tmp_path / "adult.json", case)).out)
    assert "DOES NOT APPLY." in said
    assert "no law requires a review of an adult's case, so there are no rules for adults here." in said
    assert "tell your adult safeguarding lead." in said
    child = words(run("assess", written(tmp_path / "child.json", {**case, "facts": {"age_group": "child"}})).out)
    assert "no rules for adults" not in child


def test_the_report_says_what_would_settle_the_result_and_what_would_have_changed_it(tmp_path: Path):
    case = {**CASE, "facts": {"age_group": "child", "died": "yes"}}
    said = words(run("assess", written(tmp_path / "case.json", case), "--pack", "scr-children").out)
    assert (
        "What would settle it - If “Abuse or neglect” is “Yes, it is known” or “Yes, it is suspected”: "
        "a Serious Case Review must be initiated." in said
    )
    assert "What would have changed it - If “Child or adult” had been “An adult” and not “A child”: " in said


def test_the_report_says_that_nobody_qualified_has_read_the_pack_yet(case_file: Path):
    assert result(case_file, "--pack", "scr-children")["assessments"][0]["reviewed"] is None
    assert "Not yet read against its sources by a qualified reader." in run("assess", case_file).out
