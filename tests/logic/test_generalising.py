"""What tells a day, or identifies by its form alone, is taken out of a text; what only looks like it stays."""

from __future__ import annotations

import calendar
import datetime

import pytest

from logic.generalising import generalised_date, last_of_month, without_days, without_numbers, year_of


@pytest.mark.parametrize(
    "written, said",
    [
        ("9 March 2026", "March 2026"),
        ("on 9 March 2026", "in March 2026"),
        ("on the 9th of March", "in March"),
        ("On the 9th of March", "In March"),
        ("03/12/2025", "December 2025"),
        ("3.1.26", "January 2026"),
        ("2025-12-31", "December 2025"),
        ("2026/01/05", "January 2026"),
        ("12/31/2025", "December 2025"),  # the month first
        ("01/13/2026", "January 2026"),
        ("9 Sept 2026", "September 2026"),
        ("9 sep", "September"),
        ("the twenty-first of June", "June"),
        ("December 25, 2025", "December 2025"),
        ("9 Mar '26", "March 2026"),
        ("1/2/49", "February 2049"),
        ("1/2/50", "February 1950"),
        ("9 March", "March"),
        ("on 9th may", "in May"),
        ("9 may 2026", "May 2026"),
        ("9 march 2026", "March 2026"),
        ("may 9, 2026", "May 2026"),
        ("on 9 march", "in March"),
        ("on may 9", "in May"),
        ("between 2 and 3 may", "in May"),
        ("Tuesday 9 march", "March"),
        ("30.30.26", "[date]"),
        ("01.00.26", "[date]"),
    ],
)
def test_a_day_in_any_spelling_becomes_its_month(written: str, said: str):
    assert without_days(f"Seen {written}.") == (f"Seen {said}.", [(written, said)])


@pytest.mark.parametrize(
    "written, said",
    [
        ("on 9 march she", "in March she"),
        ("between 2 and 3 may she", "in May she"),
        ("Tuesday 9 march she", "March she"),
        ("9 march 2026 she", "March 2026 she"),
        ("may 9, 2026 she", "May 2026 she"),
        ("9th may she", "May she"),
    ],
)
def test_a_month_in_small_letters_is_known_by_what_stands_beside_it(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize("after", ["", ".", ", then", ": rang", "; rang", ")", " - rang", "\nRang"])
def test_a_month_in_small_letters_before_a_pause_is_no_verb(after: str):
    assert without_days(f"Seen 9 march{after}")[0] == f"Seen March{after}"


@pytest.mark.parametrize("month", range(1, 13))
def test_each_month_is_known_by_its_name_its_short_name_and_its_number(month: int):
    name, short = calendar.month_name[month], calendar.month_abbr[month]
    for written in (f"9 {name} 2026", f"9 {short} 2026", f"{short} 9, 2026", f"9/{month}/2026", f"2026-{month:02}-09"):
        assert without_days(written)[0] == f"{name} 2026"


@pytest.mark.parametrize(
    "text", ["Then 3 may come.", "The 3 may come.", "They 9 march on.", "A step of 5 mar wide.", "May 2026", "in 2026"]
)
def test_what_is_more_likely_a_verb_or_a_month_stays(text: str):
    assert without_days(text) == (text, [])


@pytest.mark.parametrize(
    "written, said",
    [
        ("Missed: 3 May, 10 May, 17 May.", "Missed: May, May, May."),
        ("Visits: 4 May, 12 June, 20 July.", "Visits: May, June, July."),
        ("Seen 3 April, 31 March and 2 May.", "Seen April, March and May."),
        ("On 3 April 15 children were seen.", "In April 15 children were seen."),
        ("On 3 April 15\nchildren were seen.", "In April 15\nchildren were seen."),
        ("On 9 March 10 officers came", "In March 10 officers came"),
        ("On 9 March 24 of them came", "In March 24 of them came"),
        ("On 3 March 15 staff came", "In March 15 staff came"),
        ("hit on 2 March, 14 days after", "hit in March, 14 days after"),
        ("hit on 2 March, 14.", "hit in March, 14."),
        ("On 3rd April 24 hours later", "In April 24 hours later"),
        ("At 9 March 40 mg was given", "At March 40 mg was given"),
        ("At 9 March 40mg was given", "At March 40mg was given"),
        ("9 March 10:30", "March 10:30"),
        ("9 March 10.30", "March 10.30"),
        ("9 March 10 - 12", "March 10 - 12"),
        ("9 March 10, 4 times", "March 10, 4 times"),
        ("9 March 20 15-year-olds", "March 20 15-year-olds"),
        ("9 March. 2000 ml", "March. 2000 ml"),
        ("9 March 26 and 10 April 26.", "March 26 and April 2026."),
        ("9 march 26 she", "March 26 she"),
        ("9 march '26 she", "March '26 she"),
    ],
)
def test_a_number_after_a_month_that_may_be_no_year_stays_as_typed(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize("after", ["", ".", ". Then", ";", ": rang", ")", "]", " ", "\n", "\nThen", "\n10 oranges"])
@pytest.mark.parametrize("year", [" 26", " '26", "'26", " \u201926", "26"])
def test_two_digits_at_the_end_of_what_is_said_are_the_year(year: str, after: str):
    assert without_days(f"9 March{year}{after}")[0] == f"March 2026{after}"


@pytest.mark.parametrize(
    "written, said",
    [
        ("9-Mar-26 she", "March 2026 she"),
        ("9/Mar/26, she", "March 2026, she"),
        ("09.March.26 she", "March 2026 she"),
        ("9/Mar/2026 she", "March 2026 she"),
        ("9-Mar-26/27", "March-26/27"),
        ("9 Sept. 2026 she", "September 2026 she"),
        ("9 March 20 26.", "March 2026."),
        ("9thMarch 2026", "March 2026"),
        ("9thofMarch 2026", "March 2026"),
    ],
)
def test_a_year_is_known_by_how_it_is_joined_to_the_month(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "text",
    [
        *("In March 15 staff left.", "In May 12 of them left.", "Since then, in May 12 left.", "late March 15 left"),
        *("mid-March 15 left", "March 15 children came", "By May 12 of us left.", "May 40 mg do?"),
        *("He was 9.3.26 kg.", "9.3.26%", "9.3.26 mmol", "9.3.26g", "9.3.26 cm long"),
        *("section 2.1.13", "para. 3.4.12", "Section 9.3.26", "s 9.3.26"),
    ],
)
def test_a_quantity_a_section_and_a_number_of_something_are_no_day(text: str):
    assert without_days(text) == (text, [])


@pytest.mark.parametrize(
    "written, said",
    [
        ("In March 9th she", "In March she"),
        ("In March 9, 2026 she", "In March 2026 she"),
        ("On March 9 officers came", "In March officers came"),
        ("March 9 at home", "March at home"),
        ("March 15 steps", "March steps"),
        ("March 9 of '26", "March of '26"),
        ("Seen 9.3.26 G rang", "Seen March 2026 G rang"),
        ("The child's 9.3.26 visit", "The child's March 2026 visit"),
        ("Seen 9/3/26 kg", "Seen March 2026 kg"),
    ],
)
def test_a_day_that_is_surely_one_goes_in_spite_of_what_stands_beside_it(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "written, said",
    [
        ("March the 9th 2026", "March 2026"),
        ("March 9 2026", "March 2026"),
        ("March 9th 2026", "March 2026"),
        ("March 9th 10am", "March 10am"),
        ("March 9 10:30", "March 10:30"),
        ("March 9 26", "March 26"),
        ("March the 9th visit", "March visit"),
        ("March, the ninth.", "March."),
        ("March the ninth she", "March she"),
        ("March 2026, 9th", "March 2026"),
        ("March 2026 - the 9th she", "March 2026 she"),
        ("March 2026 on the 9th", "March 2026"),
        ("the ninth of March", "March"),
        ("On the ninth day of March she", "In March she"),
        ("the 9th day of March 2026", "March 2026"),
        ("DOB 17 7 14", "DOB July 2014"),
        ("D.O.B. 17 7 14, she", "D.O.B. July 2014, she"),
        ("DOB: 17,7,14", "DOB: July 2014"),
        ("born on 17 7 2014", "born on July 2014"),
        ("Date of birth is 17 07 86", "Date of birth is July 1986"),
        ("17,07,2014", "July 2014"),
        ("on 17:07:2014", "in July 2014"),
        ("17;07;2014", "July 2014"),
        ("17_07_2014", "July 2014"),
        ("17|07|2014", "July 2014"),
        ("17 07 2014", "July 2014"),
        ("07,17,2014", "July 2014"),
        ("8, 9 and 10 March", "March"),
        ("8, 9, and 10 March 2026", "March 2026"),
        ("8, 9, 10 March", "March"),
        ("on 8, 9 March", "in March"),
        ("Seen 8th, 9th March", "Seen March"),
        ("March 9 and 10", "March"),
        ("March 9, 10 and 11.", "March."),
        ("On March 9-11 visits", "In March visits"),
        ("9\u1d57\u02b0 March 2026", "March 2026"),
        ("on the 21\u02e2\u1d57 she", "on [date] she"),
        ("2\u207f\u1d48 and 3\u02b3\u1d48 May", "May"),
        ("9 Ma\u00adrch 2026", "March 2026"),
        ("1\u200b7/07/2014", "July 2014"),
        ("17\u20137\u201314", "July 2014"),
        ("17\u20117\u20112014", "July 2014"),
        ("17\u20447\u20442014", "July 2014"),
        ("17\\07\\2014", "July 2014"),
        ("2014:07:17", "July 2014"),
        ("2014-Jul-17", "July 2014"),
        ("Jul-17-2014", "July 2014"),
        ("July (the 17th)", "July"),
        ("12\u201314/3/26", "March 2026"),
        ("12-14/3/26", "March 2026"),
        ("On 16 and 18/3/26", "In March 2026"),
        ("between 16 and 18/3/26", "in March 2026"),
        ("On 9/3/26", "In March 2026"),
        ("from March 15 to April 2", "from March to April"),
        ("from 9/3/26 to 12/4/26", "from March 2026 to April 2026"),
        ("Between 17:07:2014 and 17 08 2014", "Between July 2014 and August 2014"),
        ("3rd May, 10th, 17th and the 24th", "May"),
        ("3rd May, 10th and 11th June", "May and June"),
    ],
)
def test_a_day_in_an_uncommon_spelling_goes_too(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "written, said",
    [
        ("1 1 14", "January 2014"),
        ("31 12 14", "December 2014"),
        ("29 2 16", "February 2016"),
        ("30 6 2014", "June 2014"),
    ],
)
def test_three_spaced_numbers_after_a_word_for_a_day_are_one_and_are_told(written: str, said: str):
    assert without_days(f"DOB {written}, she") == (f"DOB {said}, she", [(written, said)])


@pytest.mark.parametrize("numbers", ["0 5 14", "5 0 14", "5 13 14", "31 6 14", "30 2 16"])
def test_three_spaced_numbers_of_no_day_stay(numbers: str):
    assert without_days(f"DOB {numbers}, she") == (f"DOB {numbers}, she", [])


@pytest.mark.parametrize(
    "written, said",
    [
        ("15,01,2014", "January 2014"),
        ("15,12,2014", "December 2014"),
        ("01,05,2014", "May 2014"),
        ("31,03,2014", "March 2014"),
        ("05,31,2014", "May 2014"),
        ("12,31,2014", "December 2014"),
    ],
)
def test_three_numbers_with_a_year_are_the_first_day_that_they_can_be(written: str, said: str):
    assert without_days(f"Seen {written}; rang") == (f"Seen {said}; rang", [(written, said)])


@pytest.mark.parametrize("text", ["section 2.1.13", "He was aged 8, 9 and 10 when he came"])
def test_what_stands_before_a_number_is_seen_in_a_long_text_too(text: str):
    for long in (f"{text} and it goes on, as such a text does, for more than a line", f"{'It began. ' * 9}{text}"):
        assert without_days(long) == (long, [])


def test_a_number_before_a_day_stays_in_a_long_text_too():
    after = " and it goes on, as such a text does, for more than a line"
    assert without_days(f"aged 8, 9 and 10 March{after}")[0] == f"aged 8, 9 and March{after}"
    assert without_days(f"{'It began. ' * 9}aged 8, 9 and 10 March")[0] == f"{'It began. ' * 9}aged 8, 9 and March"


@pytest.mark.parametrize(
    "text",
    [
        *("In March the 9th visit was hard", "In May the first child was born", "In March the 9 children came"),
        *("In May second child", "In March second-hand", "In March 2026, 9th visit", "since March. 9 officers came"),
        *("31,02,2014", "7, 8, 2014", "1,2,3,2014", "3 4 15", "ages 3 4 15", "DOB 31 2 14", "at 17:07", "DOB 17 7 145"),
        *(
            "March 20 26",
            "In May 9pm is late",
            "May 2\u00b2",
            "March 2026 9",
            "April, the 2nd child, was",
            "the 3/5/10 year olds",
            "July (17)",
            "Jul-17",
            "born 3 4 15.5 kg",
        ),
    ],
)
def test_what_may_count_something_stays_beside_a_month(text: str):
    assert without_days(text) == (text, [])


@pytest.mark.parametrize(
    "written, said",
    [
        ("at age 8, 9 March", "at age 8, March"),
        ("aged 8, 9 and 10 March", "aged 8, 9 and March"),
        ("Scored 8, 9 March", "Scored 8, March"),
        ("At 10, 9th March", "At 10, March"),
        ("On 3 May and 10th visit", "In May and 10th visit"),
        ("At 10 and 18/3/26", "At 10 and March 2026"),
        ("On March 9, 10 officers came", "In March, 10 officers came"),
        ("On March 9, 40 mg was given", "In March, 40 mg was given"),
        ("On March 9 and 10 children were seen", "In March and 10 children were seen"),
    ],
)
def test_a_number_in_a_row_with_a_day_stays_where_it_may_be_none(written: str, said: str):
    assert without_days(written)[0] == said


@pytest.mark.parametrize(
    "written, label",
    [
        ("QZ4 7XW", "[postcode]"),
        ("qz47xw", "[postcode]"),
        ("07700 900461", "[phone number]"),
        ("+44 7700 900462", "[phone number]"),
        ("943 476 5919", "[number]"),
        ("123456", "[number]"),
    ],
)
def test_what_identifies_by_its_form_is_replaced_and_told(written: str, label: str):
    assert without_numbers(f"See {written} there") == (f"See {label} there", [(written, label)])


@pytest.mark.parametrize("text", ["12345", "2026-03", "2019 2020", "1899-1901", "19:40", "2.1.3"])
def test_a_short_number_a_month_and_years_stay(text: str):
    assert without_numbers(text) == (text, [])


@pytest.mark.parametrize(
    "iso, month, year",
    [
        ("2026-03-09", "2026-03", "2026"),
        ("2026-03", "2026-03", "2026"),
        ("2026", "2026", "2026"),
        ("unknown", "unknown", "unknown"),
        ("", "", ""),
    ],
)
def test_a_date_in_a_field_loses_its_day_or_all_but_its_year(iso: str, month: str, year: str):
    assert generalised_date(iso) == month
    assert year_of(iso) == year


@pytest.mark.parametrize(
    "day, last",
    [
        ((2026, 2, 1), (2026, 2, 28)),
        ((2024, 2, 29), (2024, 2, 29)),
        ((2026, 12, 15), (2026, 12, 31)),
        ((2026, 4, 30), (2026, 4, 30)),
    ],
)
def test_the_last_day_of_a_month(day: tuple[int, int, int], last: tuple[int, int, int]):
    assert last_of_month(datetime.date(*day)) == datetime.date(*last)
