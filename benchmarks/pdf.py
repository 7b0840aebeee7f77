"""The referral beside what two other libraries make of the same words, and how it does when there are many.

    make benchmarks        or: .venv/bin/python -m benchmarks.pdf

Ours is tagged, archival, with every script, carries the case file and the result, and is signed with a key made before.
ReportLab sets the same words as plain paragraphs and tables, with none of that; WeasyPrint sets them from HTML as
PDF/UA, unsigned. Every number is time at work, so that a busy machine counts for little, the best of five rounds (of
WeasyPrint: one), in one process, one after the other; a cold process loads, assesses, makes a key, and writes one
signed file.
"""

from __future__ import annotations

import datetime
import html
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import weasyprint
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as PlainParagraph
from reportlab.platypus import Table as PlainTable

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import read_case
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from reports.blocks import Block, Bullets, Callout, Cell, Heading, KeyValues, OnePage, Paragraph, Table, Text
from reports.printing import Printing
from reports.referral import referral_blocks, referral_pdf
from reports.signature import sign_pdf
from reports.signer import Signer

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)
SIGNER = Signer.make("Benchmark", now=NOW)
ROUNDS = 5
CASES = 500

COLD = """
import time
began = time.process_time()
from pathlib import Path
from logic.case_file import read_case
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from reports.printing import Printing
from reports.referral import referral_pdf
from reports.signature import sign_pdf
from reports.signer import Signer
import datetime
now = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)
content = Path("docs/examples/example-case.json").read_text("utf-8")
case = read_case(content, today=PartialDate.parse("2026-11-23").first)
assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]
loaded = time.process_time()
signer = Signer.make("Benchmark", now=now)
pdf = referral_pdf(case, assessments, app_version="1")
sign_pdf(pdf, signer, at=now, app_version="1", printing=Printing.here().to_json())
print(loaded - began, time.process_time() - loaded)
"""


def example() -> tuple[Case, list[Assessment]]:
    """The example case, assessed."""
    content = (ROOT / "docs" / "examples" / "example-case.json").read_text("utf-8")
    case = read_case(content, today=PartialDate.parse("2026-11-23").first)
    return case, [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]


def ours(case: Case, assessments: list[Assessment]) -> bytes:
    """Our referral, signed."""
    pdf = referral_pdf(case, assessments, app_version="1")
    return sign_pdf(pdf, SIGNER, at=NOW, app_version="1", printing=Printing.here().to_json())


def plain(blocks: tuple[Block, ...]) -> bytes:
    """The same words by ReportLab, as anyone would set them."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = []
    for kind, rows in _content(blocks):
        if kind == "table":
            cells = [[PlainParagraph(html.escape(cell), styles["BodyText"]) for cell in row] for row in rows]
            story.append(PlainTable(cells, style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]))
        else:
            style = styles["Heading2"] if kind == "heading" else styles["BodyText"]
            story += [PlainParagraph(html.escape(words), style) for row in rows for words in row]
    made = io.BytesIO()
    SimpleDocTemplate(made, pagesize=A4).build(story)
    return made.getvalue()


def tagged_by_weasyprint(blocks: tuple[Block, ...]) -> bytes:
    """The same words by WeasyPrint, as PDF/UA-1."""
    parts = []
    for kind, rows in _content(blocks):
        if kind == "table":
            body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            parts.append(f"<table>{body}</table>")
        else:
            tag = "h2" if kind == "heading" else "p"
            parts += [f"<{tag}>{html.escape(words)}</{tag}>" for row in rows for words in row]
    page = f"<html lang='en-GB'><head><title>Referral</title></head><body>{''.join(parts)}</body></html>"
    made: bytes = weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    return made


def _content(blocks: tuple[Block, ...]) -> Iterator[tuple[str, list[list[str]]]]:
    """The words of the blocks, as headings, paragraphs and tables."""
    for block in blocks:
        match block:
            case Heading():
                yield "heading", [[block.words]]
            case Paragraph():
                yield "text", [[_words(block.text)]]
            case Bullets():
                yield "text", [[_words(item)] for item in block.items]
            case Table():
                heads = [column.header for column in block.columns]
                yield "table", [heads, *([_cell(cell) for cell in row] for row in block.rows)]
            case KeyValues():
                yield "table", [[each.label, _cell(Cell(each.value))] for each in block.rows]
            case Callout():
                yield "heading", [[block.sentence]]
                yield from _content(block.blocks)
            case OnePage():
                yield from _content(block.blocks)


def _words(content: Text) -> str:
    return "".join(span.text for span in content)


def _cell(cell: Cell) -> str:
    tag = [cell.tag.words] if cell.tag else []
    return " ".join([*tag, *(_words(paragraph.text) for paragraph in cell.paragraphs)])


def _best(work: Callable[[], Any], rounds: int = ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def _long(case: Case) -> Case:
    rows = tuple(
        {"date": f"{2000 + each // 30}", "event": f"Event {each}. " + "Seen and said. " * (each % 30), "source": "S"}
        for each in range(500)
    )
    return replace(case, sections={**case.sections, "chronology": rows})


def main() -> None:
    """Measure, and print the ratios."""
    case, assessments = example()
    for name, each in (("ordinary", case), ("500 chronology rows", _long(case))):
        blocks = referral_blocks(each, assessments, app_version="1")
        mine = _best(lambda each=each: ours(each, assessments))  # type: ignore[misc]
        bare = _best(lambda blocks=blocks: plain(blocks))  # type: ignore[misc]
        other = _best(lambda blocks=blocks: tagged_by_weasyprint(blocks), rounds=1)  # type: ignore[misc]
        print(f"{name}: ours {mine * 1000:.0f} ms; plain ReportLab {bare * 1000:.0f} ms, ratio {mine / bare:.2f};")
        print(f"    WeasyPrint PDF/UA-1 {other * 1000:.0f} ms, {other / mine:.1f} times ours")
    command = [sys.executable, "-c", COLD]
    cold = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own
    load, first = map(float, cold.split())
    print(f"cold process: {load:.2f} s to load and assess, {first:.2f} s for the first signed PDF")
    began = time.process_time()
    pages = sum(ours(case, assessments).count(b"/MediaBox") for _ in range(CASES))
    took = time.process_time() - began
    print(
        json.dumps({"cases": CASES, "pages": pages, "seconds": round(took, 1), "pages_a_second": round(pages / took)})
    )


if __name__ == "__main__":
    main()
