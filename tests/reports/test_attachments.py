"""What travels inside the referral can be unpacked by the plain reader of `verify`, whatever is in it."""

from __future__ import annotations

import io
import json

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.case_file import read_case, write_case
from reports.attachments import CASE_FILE, RESULT_FILE, attachments_of
from reports.packing import packs_plainly
from tests.counts import count
from tests.reports.reading import DAY, EXAMPLE, assessments_of, case_of, example


def test_the_referral_carries_the_case_and_the_result_and_says_how_they_relate_to_it():
    with pikepdf.open(io.BytesIO(example())) as pdf:
        related = {str(spec.UF): str(spec.AFRelationship) for spec in pdf.Root.AF}
        contents = {str(spec.UF): bytes(spec.EF.F.read_bytes()) for spec in pdf.Root.AF}
    assert related == {CASE_FILE: "/Source", RESULT_FILE: "/Data"}
    assert write_case(read_case(contents[CASE_FILE], today=DAY)) == write_case(case_of(EXAMPLE))
    assert [each["pack"] for each in json.loads(contents[RESULT_FILE])["assessments"]] == [
        each.pack.id for each in assessments_of(case_of(EXAMPLE))
    ]


@settings(max_examples=count(150, 3000), deadline=None)
@given(st.integers())
def test_what_is_attached_packs_plainly(number: int):
    case = case_of({"facts": {}, "reference": f"C {number}"[:200]})
    for each in attachments_of(case, ()):
        assert packs_plainly(each.content)
