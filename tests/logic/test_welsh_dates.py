"""A day told with a month in Welsh becomes that month, as a calendar spells it; other numbers stay."""

from __future__ import annotations

import time

import pytest

from logic.generalising import without_days
from logic.welsh_dates import without_days_in_welsh
from logic.year_after_month import in_full
from tests.logic.test_pseudonym import case_of, made

MONTHS = {
    "Ionawr": ("Ionawr", "Ion"),
    "Chwefror": ("Chwefror", "Chwef"),
    "Mawrth": ("Mawrth", "Fawrth", "Maw"),
    "Ebrill": ("Ebrill", "Ebr"),
    "Mai": ("Mai", "Fai"),
    "Mehefin": ("Mehefin", "Fehefin", "Meh"),
    "Gorffennaf": ("Gorffennaf", "Orffennaf", "Ngorffennaf", "Gorff"),
    "Awst": ("Awst",),
    "Medi": ("Medi", "Fedi"),
    "Hydref": ("Hydref", "Hyd"),
    "Tachwedd": ("Tachwedd", "Dachwedd", "Nhachwedd", "Thachwedd", "Tach"),
    "Rhagfyr": ("Rhagfyr", "Ragfyr", "Rhag"),
}


@pytest.mark.parametrize("month", MONTHS)
def test_each_month_is_known_in_each_form(month: str):
    for form in MONTHS[month]:
        assert without_days(f"Gwelwyd 9 {form} 2014 gartref")[0] == f"Gwelwyd {month} 2014 gartref"
        assert without_days(f"9 {form}")[0] == month
    for form in MONTHS[month][:-1]:
        assert without_days(f"9fed o {form.lower()} 2014")[0] == f"{month} 2014"


@pytest.mark.parametrize(
    "written, said",
    [
        ("17eg o Orffennaf", "Gorffennaf"),
        ("17 eg o Orffennaf", "Gorffennaf"),
        ("9 mawrth 2026", "Mawrth 2026"),
        ("9fed Mawrth", "Mawrth"),
        ("1af o Fai", "Mai"),
        ("2il o Fai", "Mai"),
        ("3ydd o Fai", "Mai"),
        ("5ed o Fai", "Mai"),
        ("21ain o Fai", "Mai"),
        ("17GORFFENNAF2014", "Gorffennaf 2014"),
        ("9 o fis Mawrth", "Mawrth"),
        ("ar yr 17eg o Orffennaf 2014 hi", "ym mis Gorffennaf 2014 hi"),
        ("Ar y 9fed o Fawrth", "Ym mis Mawrth"),
        ("On 17 Gorffennaf 2014 she", "In Gorffennaf 2014 she"),
        ("on the 17 Gorffennaf she", "in Gorffennaf she"),
        ("y nawfed o Fawrth", "Mawrth"),
        ("yr ail ar bymtheg o Orffennaf 2014", "Gorffennaf 2014"),
        ("yr unfed ar ddeg ar hugain o Ionawr", "Ionawr"),
        ("y deunawfed o fis Mai", "Mai"),
        ("ar ddydd Llun 9 Mawrth 2026", "ym mis Mawrth 2026"),
        ("dydd Mawrth, 9 Mawrth", "Mawrth"),
        ("8, 9 a 10 Mawrth", "Mawrth"),
        ("8, 9, 10 Mawrth", "Mawrth"),
        ("9 hyd 10 Mawrth", "Mawrth"),
        ("o'r 9fed i'r 12fed o Fawrth", "o'r Mawrth"),
        ("rhwng 9 a 12 Mawrth 2026", "ym mis Mawrth 2026"),
        ("Rhwng y 9fed a'r 12fed o Fawrth", "Ym mis Mawrth"),
        ("rhwng 9 Mawrth a 12 Mai", "rhwng Mawrth a Mai"),
        ("17 Gorff. 2014", "Gorffennaf 2014"),
        ("9-Maw-26 hi", "Mawrth 2026 hi"),
        ("9 Medi '26.", "Medi 2026."),
        ("Mawrth y 9fed 2026", "Mawrth 2026"),
        ("Mai 9fed hi", "Mai hi"),
        ("Gorffennaf 17, 2014 hi", "Gorffennaf 2014 hi"),
        ("Gorffennaf 17.", "Gorffennaf."),
        ("ar 9 mai hi", "ym mis Mai hi"),
        ("9fed fai hi", "Mai hi"),
        ("9 medi.", "Medi."),
        ("9 medi 26 hi", "Medi 26 hi"),
    ],
)
def test_a_day_becomes_its_month_in_the_same_language(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "written, said",
    [
        ("3 Mai, 10 Mai, 17 Mai.", "Mai, Mai, Mai."),
        ("Ar 3 Ebrill 15 o blant", "Ym mis Ebrill 15 o blant"),
        ("3 Ebrill 10:30", "Ebrill 10:30"),
        ("3 Ebrill 40 mg", "Ebrill 40 mg"),
        ("2 Mawrth, 14 diwrnod", "Mawrth, 14 diwrnod"),
        ("oed 8, 9 Mawrth", "oed 8, Mawrth"),
    ],
)
def test_a_number_beside_a_month_that_may_be_no_year_stays(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "text",
    [
        *("ym Mawrth 15 o blant", "Mawrth 2026", "ym mis Mawrth", "Mai 9 oed", "Mai 9.", "Medi 9", "9 o blant"),
        *(
            "dywedodd y 3 mai hi",
            "9 fai hi",
            "9 medi hi",
            "9 fedi hi",
            "9 Mawrthog",
            "9 Medi-Cal",
            "hyd 9",
            "9 hyd 10",
            "3 rhag hi",
        ),
        *("y cyfarfod cyntaf Mawrth 2026", "yr ail ar bymtheg", "y nawfed ymweliad", "9 ion", "Mawrth 9.5"),
    ],
)
def test_what_is_no_day_stays(text: str):
    assert without_days(text) == (text, [])


def test_what_was_replaced_is_told_in_its_words():
    assert without_days_in_welsh("Ar 9 Mawrth 2026, a Mai y 3ydd.") == (
        "Ym mis Mawrth 2026, a Mai.",
        [("Ar 9 Mawrth 2026", "Ym mis Mawrth 2026"), ("Mai y 3ydd", "Mai")],
    )


def test_no_day_in_welsh_is_left_in_a_case_without_names():
    case = case_of(incident={"outline": "Aeth hi i'r ysbyty ar 17 Gorffennaf 2014. Bu farw ar y 9fed o Awst."})
    found = made(case)
    outline = found.case.sections["incident"]["outline"]  # type: ignore[call-overload]
    assert not {"Gorffennaf", "Awst"} & {each.words for each in found.leftovers}
    assert outline == "Aeth hi i'r ysbyty ym mis Gorffennaf 2014. Bu farw ym mis Awst."


@pytest.mark.parametrize(
    "year, said",
    [("26", "2026"), ("'26", "2026"), ("49", "2049"), ("50", "1950"), ("20 26", "2026"), ("2026", "2026"), ("", "")],
)
def test_a_year_in_full(year: str, said: str):
    assert in_full(year) == said


@pytest.mark.parametrize("words", ["1 a ", "1, ", "1fed ", "ar y ", "dydd Llun, ", "9 o ", "unfed ar ddeg ", "Mai 1 "])
def test_no_text_takes_long(words: str):
    began = time.process_time()
    without_days_in_welsh(words * 1500)
    assert time.process_time() - began < 5
