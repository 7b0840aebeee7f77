"""The forms of the referral that hold less than the whole: nothing of the rest may be in the file."""

from __future__ import annotations

import dataclasses
import io
import json
import re
from functools import cache
from pathlib import Path

import pikepdf
from pypdf import PdfReader

from logic.case_file import write_case
from logic.pseudonym import pseudonymise
from logic.sections import Subject
from reports.signature import sign_pdf
from reports.variants import chronology_pdf, pseudonymised_pdf
from tests.in_process import run
from tests.logic.planted import planted_case
from tests.logic.test_pseudonym import planted_in
from tests.reports.reading import EXAMPLE, assessments_of, case_of, pages, squeezed, whole_text
from tests.reports.signed import AT, checked, signer


def everything_in(pdf: bytes) -> str:
    """All that a file says, wherever: pages, bookmarks, metadata, attachments, strings, names of certificates."""
    parts = [*pages(pdf)]
    reader = PdfReader(io.BytesIO(pdf))
    parts += [
        str(reader.metadata),
        str(reader.outline),
        str(reader.xmp_metadata and reader.xmp_metadata.rdf_root.toxml()),
    ]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Stream):
                parts.append(repr(each.stream_dict))
                subtype = each.get("/Subtype")
                if subtype is not None and str(subtype) in ("/application/json", "/XML"):
                    parts.append(each.read_bytes().decode("utf-8"))
            else:
                parts.append(each.unparse().decode("utf-8", "replace"))
                parts += [str(value) for value in strings_of(each)]
    container = re.search(rb"/Contents <([0-9a-f]+)>", pdf)
    if container:
        parts.append(bytes.fromhex(container[1].decode()).decode("latin-1"))
    return "\n".join(parts)


def strings_of(each: pikepdf.Object) -> list[pikepdf.Object]:
    """The texts within an object."""
    if isinstance(each, pikepdf.Dictionary):
        return [
            text for _, value in each.items() if not getattr(value, "is_indirect", False) for text in strings_of(value)
        ]
    if isinstance(each, pikepdf.Array):
        return [text for value in each if not getattr(value, "is_indirect", False) for text in strings_of(value)]
    return [each] if isinstance(each, pikepdf.String) else []


@cache
def pseudonymised() -> bytes:
    case = planted_case()
    found = pseudonymise(case, assessments_of(case), Subject.CHILD)
    pdf = pseudonymised_pdf(found, app_version="1.2.3")
    by = signer("Prandelyn Østergrith").without_name(now=AT)
    return sign_pdf(pdf, by, at=AT, app_version="1.2.3")


def test_nothing_planted_is_anywhere_in_the_pseudonymised_file():
    assert not planted_in(everything_in(pseudonymised()))


def test_the_search_finds_what_is_planted_in_an_identifiable_file():
    from reports.referral import referral_pdf  # noqa: PLC0415 - only this test needs it

    case = planted_case()
    whole = sign_pdf(referral_pdf(case, assessments_of(case), app_version="1"), signer(), at=AT, app_version="1")
    found = set(planted_in(everything_in(whole)))
    assert {"Zorvanthe Quillibrax", "Wetherfolde", "943 476 5919", "LQ-4471-B", "Hask"} <= found


def test_a_pseudonymised_referral_verifies_and_says_what_it_is():
    found = checked(pseudonymised())
    assert found.result == "intact"
    assert found.signed_by is not None
    assert found.signed_by.name == "Practitioner"
    assert "Thisisapseudonymisedform." in whole_text(pseudonymised())
    assert squeezed("Contact details left out, Address left out") in whole_text(pseudonymised()), "each once"


def test_a_pseudonymised_referral_gives_the_month_of_its_facts_and_denies_no_reference():
    assert planted_case().reference
    first_page = squeezed(pages(pseudonymised())[0])
    assert squeezed(f"This form gives no case reference. Facts as at {planted_case().assessed_on:%B %Y}.") in first_page
    assert squeezed("No case reference was given") not in first_page


def test_the_chronology_alone_holds_nothing_else():
    case = case_of(EXAMPLE)
    pdf = sign_pdf(chronology_pdf(case, app_version="1.2.3"), signer(), at=AT, app_version="1.2.3")
    said = everything_in(pdf)
    for row in EXAMPLE["chronology"]:
        assert row["event"] in said
    for absent in ("Example Surgery", "01632", "paediatrician, written opinion", "life-threatening"):
        assert absent not in said
    found = checked(pdf)
    assert (found.result, found.reason, found.assessments) == ("intact", "no_result", ())
    assert found.case is not None
    assert found.case.facts == {}


def test_a_chronology_without_events_says_so():
    empty = dataclasses.replace(case_of(EXAMPLE), sections={})
    assert "Noeventhasbeenentered." in whole_text(chronology_pdf(empty, app_version="1"))


def test_the_command_writes_each_form_under_a_name_that_tells_nothing(tmp_path: Path):
    lines = tmp_path / "cases.jsonl"
    lines.write_text(json.dumps(json.loads(write_case(planted_case()))) + "\n", encoding="utf-8")
    made = run("assess", lines, "--pdf", tmp_path / "out", "--variant", "pseudonymised")
    assert made.status == 0
    assert made.err.startswith(f"{lines}: ")
    assert "Read the PDF before you send it" in made.err
    assert not planted_in(made.err.replace(str(lines), ""))
    (path,) = (tmp_path / "out").iterdir()
    assert path.name == "000001.pdf"
    assert not planted_in(everything_in(path.read_bytes()))
    assert run("verify", path).status == 0
    assert run("assess", lines, "--pdf", tmp_path / "c", "--variant", "chronology").status == 0
    assert run("assess", lines, "--variant", "whole").status == 2
