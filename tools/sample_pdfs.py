"""Write the sample PDFs in docs/samples: the referral of the made-up example case, and one in several scripts.

.venv/bin/python -m tools.sample_pdfs
"""

from __future__ import annotations

import json
from pathlib import Path

from logic.case_file import read_case
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from main import VERSION
from reports.referral import referral_pdf

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "samples"
DAY = PartialDate.parse("2026-11-23").first
SCRIPTS = {
    "format": "safeguarding-review-case/1",
    "reference": "SCRIPTS-0001 (fictional)",
    "facts": {"age_group": "child"},
    "subject": {"surname": "Nguyễn", "forenames": "أحمد", "other_names": "Ἀλέξανδρος; Олександра; רבקה; अनीता; 王小明"},
    "household": [{"name": "ਗੁਰਪ੍ਰੀਤ", "relation": "parent", "relation_details": "mother"}],
}
"""A case with names in several scripts; nothing else of it matters."""


def main() -> None:
    """Write both."""
    FOLDER.mkdir(exist_ok=True)
    example = (ROOT / "docs" / "examples" / "example-case.json").read_text("utf-8")
    for name, content in (("referral", example), ("several-scripts", json.dumps(SCRIPTS))):
        case = read_case(content, today=DAY)
        assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]
        path = FOLDER / f"{name}.pdf"
        path.write_bytes(referral_pdf(case, assessments, app_version=VERSION))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
