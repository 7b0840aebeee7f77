"""A case in which made-up names, numbers and places stand in every field and, mistyped, in all free text."""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from logic.case import Case
from logic.case_file import read_case
from logic.name_matching import letters_and_digits
from logic.sections import FieldKind, load_sections
from logic.welsh_mutations import mutations

DAY = datetime.date(2026, 3, 16)


@dataclass(frozen=True)
class Planted:
    """Words that name somebody or something, as they stand in a field."""

    words: str
    kind: str


SUBJECT = Planted("Zorvanthe Quillibrax", "name")
ALIAS = Planted("Zorvi Maddrigorn", "name")
RELATIVE = Planted("Drélith Quillibrax", "name")
PARTNER = Planted("Torm O'Vexmoor", "name")
SIBLING = Planted("Ünwick Hask-Tirrow", "name")
WORKER = Planted("Prandelyn Østergrith", "name")
LEAD = Planted("Jessamorn Calthirp", "name")
OTHER_WORKER = Planted("Wub Fennimarch", "name")
NAMES = (SUBJECT, ALIAS, RELATIVE, PARTNER, SIBLING, WORKER, LEAD, OTHER_WORKER)

HOME = ("14 Larkspurn Rise", "Wetherfolde", "QZ4 7XW")
AWAY = ("Flat 2, 9 Gorsewick Mews", "Tindlebury")
WORK = ("Brindlecote House", "Ashenvale Road")
PLACES = tuple(
    Planted(each, "place")
    for each in (
        *HOME[:2], "9 Gorsewick Mews", "Tindlebury", *WORK, "Mumblethorpe Medical Centre",
        "Pennywhistle Primary School", "Snorrington Borough Council",
    )
)  # fmt: skip
NUMBERS = tuple(
    Planted(each, "number")
    for each in (
        "943 476 5919",
        "LQ-4471-B",
        "A823432109876",
        "07700 900461",
        "+44 7700 900462",
        "REF/20931",
        "QZ4 7XW",
    )
)
EMAILS = tuple(
    Planted(each, "email")
    for each in (
        *("p.ostergrith@snorrington.example", "zorvi99@mail.example", "p.ostergrith @ snorrington", "zorvi99@mail"),
        *("p.ostergrith(at)snorrington.example", "@zorvi_99", "zorvi dot maddri at mail dot com"),
    )
)
CHANGED = tuple(
    Planted(form, "changed")
    for words in (*(part for each in NAMES for part in each.words.split()), "Tindlebury", "Mumblethorpe Medical Centre")
    for form in mutations(letters_and_digits(words.split()[0]) + "".join(f" {each}" for each in words.split()[1:]))
)
"""Names and places with the first letter that they can have in a text in Welsh."""
DAYS = tuple(
    Planted(each, "day")
    for each in (
        "9 March 2026", "9th march 2026", "09/03/2026", "9.3.26", "2026-03-09", "March 9, 2026", "9  March", "9Mar2026",
        "17 July 2009", "17/07/09", "the seventeenth of July", "2009 - 07 - 17", "9/3", "9.3.", "09/03", "Monday 9/3",
        "Monday 9th March", "9/10 March", "March the 9th 2026", "the ninth of March", "the ninth day of March",
        "8, 9 and 10 March", "9\u1d57\u02b0 March 2026", "9 Mar\u00adch 2026", "17:07:2009", "17,07,2009",
    )
)  # fmt: skip


def mistyped(words: str) -> Iterator[str]:
    """The words as people write them in a hurry."""
    yield words
    yield words.upper()
    yield words.lower()
    yield words.swapcase()
    yield words.replace(" ", "  ")
    yield words.replace(" ", "\u00a0")
    yield words.replace(" ", "\n")
    yield words.replace(" ", "")
    yield words.replace(" ", "-")
    yield words.replace("'", "\u2019")
    yield words.replace("-", " ")
    yield words.replace("-", "\u2011")
    yield unicodedata.normalize("NFD", words)
    yield "".join(each for each in unicodedata.normalize("NFD", words) if not unicodedata.combining(each))
    yield words[:3] + " " + words[3:]
    yield words[:4] + "\u200b" + words[4:]
    yield f"({words})"
    yield f"{words}'s"
    yield f"Mrs {words},"
    yield f"x{words}" if len(words.split(maxsplit=1)[0]) > 4 else words


def parts(planted: Planted) -> list[str]:
    """What of the words would tell who it is on its own."""
    if planted.kind != "name":
        return [planted.words]
    pieces = planted.words.replace("-", " ").replace("O'", "O").split()
    return [planted.words, *pieces]


@cache
def everything_mistyped() -> str:
    """Text with all that is planted, in every spelling."""
    lines = []
    for planted in (*NAMES, *PLACES, *NUMBERS):
        for words in (planted.words, *(planted.words.split() if planted.kind == "name" else ())):
            lines += [f"Then {each} was seen." for each in mistyped(words)]
    lines += [f"Written to {each.words} and {each.words.upper()}." for each in EMAILS]
    lines += [f"Seen on {each.words} at home." for each in DAYS]
    lines += [f"Wedyn aeth hi i {words} ddoe." for each in CHANGED for words in (each.words, each.words.title())]
    lines += [f"{initials} came." for initials in ("Z.Q.", "ZQ", "Z Q", "z.q.", "P.Ø.")]
    return "\n".join(lines)


def some_mistyped(number: int) -> str:
    """A part of it, another for each number, so that a case with many fields stays of a size that people write."""
    lines = everything_mistyped().splitlines()
    return "\n".join(lines[number % 17 :: 17])


@cache
def planted_case() -> Case:
    """The case: names in the fields for names, and everything mistyped wherever text is free."""
    free = everything_mistyped()
    number = 0
    content: dict[str, Any] = {
        "format": "safeguarding-review-case/1",
        "reference": "REF/20931",
        "assessed_on": DAY.isoformat(),
        "facts": {
            "date_of_birth": {"value": "2009-07-17", "source": free, "date": "2026-03-09", "note": free},
            "died": {"value": "yes", "source": f"{WORKER.words}, by phone"},
            "date_of_death": "2026-03-09",
            "abuse_or_neglect": {"value": "suspected", "note": some_mistyped(1)},
            "joint_working_concern": {"value": "clearly_none", "note": some_mistyped(2)},
        },
        "set_aside": {"seriously_harmed": {"value": "yes", "note": some_mistyped(3)}},
    }
    for section in load_sections():
        row = {}
        for field in section.fields:
            if field.kind is FieldKind.DATE:
                row[field.id] = "2026-03-09"
            elif field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
                number += 1
                row[field.id] = some_mistyped(number)
        content[section.id] = [row, dict(row)] if section.repeats else row
    content["subject"] |= {
        "surname": "Quillibrax", "forenames": "Zorvanthe", "other_names": f"{ALIAS.words}; Zorvi",
        "home_address": "\n".join(HOME), "current_address": "\n".join(AWAY), "gp": "Mumblethorpe Medical Centre",
        "school": "Pennywhistle Primary School", "nhs_number": "943 476 5919", "case_system_number": "LQ-4471-B",
        "pupil_number": "A823432109876", "lead_worker": f"{WORKER.words}, Snorrington Borough Council",
        "relative_name": RELATIVE.words, "relative_relationship": "Mother", "relative_date_of_birth": "1981-03-09",
        "relative_contact": f"{HOME[0]}, {HOME[1]}, 07700 900461, zorvi99@mail.example",
    }  # fmt: skip
    content["referrer"] |= {
        "name": WORKER.words, "agency": "Snorrington Borough Council, assessment team", "address": "\n".join(WORK),
        "phone": "+44 7700 900462", "email": "p.ostergrith@snorrington.example", "discussed_with": LEAD.words,
        "discussed_with_contact": "07700 900461", "linked_cases": "LQ-4471-B",
    }  # fmt: skip
    content["incident"] |= {"place_details": "\n".join(AWAY)}
    content["household"] = [
        {**content["household"][0], "name": name, "relation": relation, "relation_details": said, "address": HOME[0]}
        for name, relation, said in (
            (RELATIVE.words, "parent", "Mother"),
            (f"{PARTNER.words} (fictional)", "partner", "Mother's partner"),
            (SIBLING.words, "sibling", "Half-brother"),
        )
    ]
    content["agencies"] = [
        {**content["agencies"][0], "agency": "Snorrington Borough Council", "worker": f"{WORKER.words}, social worker",
         "contact": "07700 900461"},
        {**content["agencies"][0], "agency": "Police", "worker": OTHER_WORKER.words, "contact": "101"},
    ]  # fmt: skip
    content["parallel_processes"] = [
        {**content["parallel_processes"][0], "organisation": "Police", "contact": f"{OTHER_WORKER.words}, LQ-4471-B"}
    ]
    content["sign_off"] |= {"prepared_by": WORKER.words, "lead_name": LEAD.words}
    return read_case(json.dumps(content), today=DAY)
