"""What is printed of a training case cannot be taken for a referral, whoever prints it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from logic.case import Case
from logic.case_file import CaseFileError, read_case, write_case
from logic.pseudonym import pseudonymise
from logic.sections import Subject
from reports.plain_text import report
from reports.referral import referral_pdf
from reports.signature import sign_pdf
from reports.variants import chronology_pdf, pseudonymised_pdf
from tests.in_process import run
from tests.reports.reading import EXAMPLE, assessments_of, case_of, pages
from tests.reports.signed import AT, checked, signed_example, signer

CASE = dataclasses.replace(case_of(EXAMPLE), training=True)


def signed(pdf: bytes) -> bytes:
    return sign_pdf(pdf, signer(), at=AT, app_version="test")


def printed() -> dict[str, bytes]:
    assessments = assessments_of(CASE)
    nameless = pseudonymise(CASE, assessments, Subject.CHILD)
    return {
        "referral": referral_pdf(CASE, assessments, app_version="test", marking="SECRET", board_name="A board"),
        "pseudonymised": pseudonymised_pdf(nameless, app_version="test", marking="SECRET"),
        "chronology": chronology_pdf(CASE, app_version="test", marking="SECRET", board_name="A board"),
    }


def test_each_page_says_so_in_place_of_the_marking_and_the_board():
    for form, pdf in printed().items():
        for page in pages(pdf):
            assert page.count("TRAINING CASE") >= 2, form
            assert "SECRET" not in page, form
        assert "This is a training case." in pages(pdf)[0], form
        assert "A board" not in pages(pdf)[0].splitlines()[1], form


def test_the_mark_is_part_of_what_is_signed_and_of_what_the_check_says():
    found = checked(signed(printed()["referral"]))
    assert found.is_training
    assert found.as_json()["training"] is True
    assert found.says.startswith("This is a training case. Nobody in it is real.")
    assert not checked(signed_example()).is_training


def test_the_case_file_says_it_in_one_way_only():
    assert read_case(write_case(CASE), today=CASE.assessed_on) == CASE
    assert '"training"' not in write_case(case_of(EXAMPLE))
    for value in (False, 1, "yes", None):
        with pytest.raises(CaseFileError, match="training: allowed: true"):
            read_case(json.dumps({**EXAMPLE, "training": value}), today=CASE.assessed_on)


def test_the_command_line_says_so_as_well(tmp_path: Path):
    assert "This is a training case." in report(CASE, assessments_of(CASE))
    file, pdf = tmp_path / "case.json", tmp_path / "out.pdf"
    file.write_text(write_case(CASE), "utf-8")
    assessed = run("assess", str(file), "--format", "json", "--pdf", str(pdf))
    assert json.loads(assessed.out)["training"] is True
    assert "This is a training case." in run("verify", str(pdf)).out


def test_a_case_is_real_unless_it_says_otherwise():
    assert Case(assessed_on=CASE.assessed_on).training is False
