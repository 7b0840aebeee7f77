"""Every kind of case: the standards kept, and what is read out is what was meant, in that order."""

from __future__ import annotations

import datetime
import io
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from logic.loader import load_packs
from logic.pseudonym import pseudonymise
from logic.review import Decision
from logic.sections import Subject
from reports.blocks import (
    BlankRow,
    Block,
    Bullets,
    Callout,
    Cell,
    Choices,
    Figure,
    Heading,
    KeyValues,
    OnePage,
    Paragraph,
    Signature,
    Table,
    Text,
)
from reports.legible import Legible
from reports.referral import referral_blocks
from reports.review_record import review_of, review_pdf
from reports.rulebook_pdf import rulebook_pdf
from reports.variants import chronology_pdf, pseudonymised_pdf
from tests.counts import FULL
from tests.reports import judges
from tests.reports.forty_cases import SCRIPTS, cases
from tests.reports.judges import faults
from tests.reports.reading import EXAMPLE, assessments_of, case_of, example, referral
from tests.reports.signed import checked, signed, signed_example
from tests.reports.speech import KEPT, speech
from tests.reports.tagged import Node, shown, structure

CASES = cases()
LISTENED_TO = ("empty, Wales", "markup", "ordinary", "script: arabic")
"""Of these every run listens to the unsigned file too; a proof to all. What signing adds is one field, at the end."""
BOARD = "Example Safeguarding Partnership"


@cache
def made(name: str) -> bytes:
    """The referral of one of the cases."""
    return referral(CASES[name], board_name=BOARD)


def _pseudonymised() -> bytes:
    case = case_of(EXAMPLE)
    return pseudonymised_pdf(pseudonymise(case, assessments_of(case), Subject.CHILD), app_version="1.2.3")


def _review_record() -> bytes:
    found = checked(signed_example())
    at = datetime.datetime(2026, 3, 17, 9, 30, tzinfo=datetime.UTC)
    review = review_of(found, Decision.OVERRIDE, reason="As <b>discussed</b>.", name="SL1", role="Lead", at=at)
    return review_pdf(review, found.assessments, app_version="1.2.3")


OTHERS: Mapping[str, Callable[[], bytes]] = {
    "pseudonymised": _pseudonymised,
    "chronology": lambda: chronology_pdf(case_of(EXAMPLE), app_version="1.2.3"),
    "review record": _review_record,
    "rulebook": lambda: rulebook_pdf(load_packs()[:1], app_version="1.2.3"),
}
"""What else this app prints."""


def test_there_are_forty():
    assert len(CASES) == 40


@pytest.mark.parametrize("name", CASES)
def test_no_judge_finds_a_fault_before_signing_or_after(name: str, tmp_path: Path):
    assert list(faults(made(name), tmp_path, is_signed=False, listen=FULL or name in LISTENED_TO)) == []
    assert list(faults(signed(made(name)), tmp_path, is_signed=True)) == []


@pytest.mark.parametrize("form", ["pseudonymised", "chronology", "review record", "rulebook"])
def test_no_judge_finds_a_fault_in_what_else_is_printed(form: str, tmp_path: Path):
    pdf = OTHERS[form]()
    assert list(faults(pdf, tmp_path, is_signed=False)) == []
    assert list(faults(signed(pdf), tmp_path, is_signed=True)) == []


@pytest.mark.parametrize("judge", ["ua_1", "a_3a", "heard", "whole", "signature"])
def test_every_judge_finds_what_is_wrong(judge: str, tmp_path: Path):
    file = tmp_path / "wrong.pdf"
    if judge == "signature":
        if judges.PDFSIG is None:
            pytest.skip("needs pdfsig, of the package poppler-utils")
        content = bytearray(signed(made("empty")))
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    elif judge == "whole":
        if judges.QPDF is None:
            pytest.skip("needs qpdf, of the package of that name")
        file.write_bytes(made("empty")[:-2000])
    else:
        with pikepdf.open(io.BytesIO(made("empty"))) as document:
            del document.Root.StructTreeRoot, document.Root.Lang
            document.save(file)
    assert getattr(judges, judge)(file)


@pytest.mark.parametrize("name", CASES)
def test_what_is_read_out_is_what_was_meant(name: str):
    case = case_of(CASES[name])
    blocks = referral_blocks(case, assessments_of(case), app_version="1.2.3", board_name=BOARD)
    legible = Legible()
    wanted = [_plain(legible.line(words)) for block in blocks for words in intended(block)]
    heard = [_plain(words) for words in read_out(structure(made(name)))]
    assert heard[: len(wanted)] == wanted
    rest = heard[len(wanted) :]
    assert ("Characters that could not be printed" in rest) is bool(legible.unshown)
    for character in legible.unshown:
        assert f"U+{ord(character):04X}" in rest


def _plain(words: str) -> str:
    return " ".join(words.split())


def read_out(node: Node) -> Iterator[str]:
    """The texts of the elements that hold text, in order."""
    if node.tag in ("Figure", "Form"):
        yield node.alternative
    elif any(kid.tag not in ("", "Span", "Link") for kid in node.kids):
        for kid in node.kids:
            yield from read_out(kid)
    elif said := node.said().strip():
        yield said


def intended(block: Block) -> Iterator[str]:  # noqa: C901, PLR0912 - one case for each kind of block
    """The texts of a block, in the order in which they are to be read."""
    match block:
        case Heading():
            yield block.words + (f": {block.tag.words}" if block.tag else "")
        case Paragraph():
            yield from _texts(block.text)
        case Bullets():
            for mark, item in zip(block.marks or ["•"] * len(block.items), block.items, strict=True):
                yield mark
                yield from _texts(item)
        case Table():
            yield from (column.header for column in block.columns)
            for row in block.rows:
                for cell in row:
                    yield from _cell(cell)
        case KeyValues():
            for particular in block.rows:
                yield particular.label
                yield from _cell(Cell(particular.value))
        case Callout():
            if block.tag:
                yield block.tag.words + (f": {block.about}" if block.about else "")
            yield block.sentence
            for inner in block.blocks:
                yield from intended(inner)
        case BlankRow():
            for blank in block.blanks:
                yield blank.label
                yield blank.value.strip() or f"{blank.label}, to be written by hand"
        case Choices():
            yield block.legend
            for option in block.options:
                yield f"{option}, to be ticked by hand"
                yield option
        case Signature():
            yield f"{block.title}. {block.confirms}"
            for line in block.rows:
                yield from intended(line)
        case Figure():
            yield from _texts(block.key)
            yield block.alternative
        case OnePage():
            for part in block.blocks:
                yield from intended(part)


def _texts(content: Text) -> Iterator[str]:
    if words := "".join(span.text for span in content).strip():
        yield words


def _cell(cell: Cell) -> Iterator[str]:
    if cell.tag:
        yield cell.tag.words
    for paragraph in cell.paragraphs:
        yield from _texts(paragraph.text)


def test_words_in_another_script_say_their_language():
    spoken = {
        name: {node.language for node in structure(made(f"script: {name}")).walk() if node.language} for name in SCRIPTS
    }
    assert spoken["arabic"] == spoken["urdu"] == spoken["persian"] == {"und-Arab"}
    assert spoken["hebrew"] == {"he"}
    assert spoken["hindi"] == {"und-Deva"}
    assert spoken["ukrainian"] == {"und-Cyrl"}
    assert spoken["greek"] == {"el"}
    assert spoken["korean"] == {"ko"}
    assert "ja" in spoken["japanese"]
    assert spoken["chinese"] == {"und-Hani"}
    assert spoken["welsh"] == spoken["polish and turkish"] == set()


@pytest.mark.parametrize("name", [name for name in SCRIPTS if name != "no sign at all"])
def test_every_script_that_people_type_is_printed(name: str):
    assert not [text for page in shown(made(f"script: {name}")) for text in page if "[U+" in text.text]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext, of the package poppler-utils")
@pytest.mark.parametrize("name", ["hebrew", "arabic", "hindi", "chinese", "greek"])
def test_another_reader_finds_the_words_too(name: str, tmp_path: Path):
    file = tmp_path / "referral.pdf"
    file.write_bytes(made(f"script: {name}"))
    run = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    first = SCRIPTS[name].split()[0][:2]
    assert first in run.stdout


def test_the_structure_as_a_screen_reader_says_it_is_as_kept():
    assert speech(example()) == KEPT.read_text("utf-8")


def test_an_enormous_case_reads_in_order():
    events = [text.text for page in shown(made("enormous")) for text in page if text.text.startswith("Event ")]
    assert [int(words.split()[1].rstrip(".")) for words in events] == list(range(500))
