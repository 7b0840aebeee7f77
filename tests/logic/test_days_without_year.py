"""A day that a text gives without a year is not told; a fraction, a score, a time and a number of something are."""

from __future__ import annotations

import calendar
import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.days_without_year import counts_something, may_be_day_and_month, without_days_of_no_year
from logic.generalising import without_days
from tests.logic.ordinary_english import sentences


@pytest.mark.parametrize(
    "written, said",
    [
        ("16/3", "March"),
        ("16/03", "March"),
        ("16 / 3", "March"),
        ("(16/3)", "(March)"),
        ("13/3", "March"),
        ("on 13-3", "in March"),
        ("13.3. Rang", "March. Rang"),
        ("Scored 4/10; seen 16/3", "Scored 4/10; seen March"),
        ("16/3: home visit", "March: home visit"),
        ("the 16/3 visit", "March visit"),
        ("Seen on 16/3 at home", "Seen in March at home"),
        ("On 16/3 she", "In March she"),
        ("On the 16/3 she", "In March she"),
        ("on 9/3 she", "in March she"),
        ("on 1/2 she", "in February she"),  # no half
        ("on Tuesday 9/3 she", "in March she"),
        ("on Tuesday, 9/3 she", "in March she"),
        ("Tues 9/3", "March"),
        ("TUE. 9/3", "March"),
        ("Mon 24/7", "July"),
        ("w/c 9/3", "w/c March"),
        ("dated: 9/3", "dated: March"),
        ("dated 3/4", "dated April"),
        ("since 9/3", "since March"),
        ("Seen 9/3.", "Seen March."),
        ("from 9/3 to 12/3", "from March to March"),
        ("on 9/3, 11/3 and 12/3", "in March, March and March"),
        ("14/3-16/3", "March-March"),
        ("12-16/3", "March"),
        ("12 - 16/3", "March"),
        ("9/3: rang", "March: rang"),
        ("9/3 - rang", "March - rang"),
        ("Rang.\n- 9/3 Rang", "Rang.\n- March Rang"),
        ("on 3/16", "in March"),  # the month first
        ("Tuesday 12/31", "December"),
        ("16.3.", "March."),
        ("16.03.", "March."),
        ("\n16.3. Rang", "\nMarch. Rang"),
        ("on 16.3", "in March"),
        ("on 16.3.", "in March."),
        ("on 9.3. he", "in March he"),
        ("Fri 9.10", "October"),
        ("Came 16.3. and", "Came March and"),
        ("Came 16.3., and", "Came March, and"),
        ("since 9.3. He", "since March. He"),
        ("from 16.3. to 18.3. he", "from March to March he"),
        ("on 16-3", "in March"),
        ("on 29/2", "in February"),
        ("16/3 night staff rang", "March night staff rang"),
        ("16/3 safety plan agreed, scored 4/10", "March safety plan agreed, scored 4/10"),
        ("16/3 of 2026", "March of 2026"),
    ],
)
def test_a_day_and_a_month_in_figures_become_the_month(written: str, said: str):
    assert without_days_of_no_year(written)[0] == said


@pytest.mark.parametrize(
    "written, said",
    [
        ("on the 16th", "on [date]"),
        ("On the 16th.", "On [date]."),
        ("on 16th she", "on [date] she"),
        ("on the 16th mother rang", "on [date] mother rang"),
        ("on the 3 rd", "on [date]"),
        ("on the 31st", "on [date]"),
        ("on the sixteenth", "on [date]"),
        ("on the Twenty-First", "on [date]"),
        ("Tuesday the 16th", "[date]"),
        ("Tuesday the 3rd", "[date]"),
        ("on Tuesday the 16th", "on [date]"),
        ("On Tuesday 16th she", "On [date] she"),
        ("on Tues 16th", "on [date]"),
        ("on Tuesday 16.", "on [date]."),
        ("Tuesday 16", "[date]"),
        ("Tuesday 13", "[date]"),
        ("Tuesday 31", "[date]"),
        ("by the 13th", "by [date]"),
        ("Tuesday the 16 at ten", "[date] at ten"),
        ("since the 3rd", "since [date]"),
        ("due 3rd", "due [date]"),
        ("w/c 3rd", "w/c [date]"),
        ("by the 16th", "by [date]"),
        ("before the 16th she", "before [date] she"),
        ("the 16th was", "[date] was"),
        ("The 16th.", "[date]."),
        ("Visit 16th.", "Visit [date]."),
        ("Rang.\n16th: rang", "Rang.\n[date]: rang"),
        ("- 16th - rang", "- [date] - rang"),
        ("the night of the 3rd", "the night of [date]"),
        ("between the 16th and the 18th", "between [date] and [date]"),
        ("between the 1st and 3rd", "between [date] and [date]"),
        ("on the 16th/17th", "on [date]/[date]"),
        ("the 3rd of this month", "[date] of this month"),
        ("a 3rd of the following month", "a [date] of the following month"),
        ("on the 3rd as planned", "on [date] as planned"),
    ],
)
def test_a_day_of_a_month_that_is_not_named_is_left_out(written: str, said: str):
    assert without_days_of_no_year(written)[0] == said


def test_a_day_is_found_wherever_it_stands_in_a_long_text():
    long = "and then there was much to say of all that had been done before " * 3
    assert without_days_of_no_year(f"On the 3rd {long}")[0] == f"On [date] {long}"
    assert without_days_of_no_year(f"On 9/3 {long}")[0] == f"In March {long}"
    assert without_days_of_no_year(f"{long}on the 3rd, on 9/3")[0] == f"{long}on [date], in March"


def test_what_was_replaced_is_told_in_its_words():
    assert without_days_of_no_year("On Tuesday 16/3, by the 18th, and Fri 19.") == (
        "In March, by [date], and [date].",
        [("On Tuesday 16/3", "In March"), ("the 18th", "[date]"), ("Fri 19", "[date]")],
    )


@pytest.mark.parametrize(
    "text",
    [
        *("24/7", "on 24/7", "The heating is on 24/7.", "on 24/7 care", "a 24/7 line"),
        *("1/2 hour", "3/4 of", "1/2", "3/4: more", "2/3 were", "on 1/2 pay", "about 3/4", "1/2 a tablet"),
        *("since 1/2", "since 1/3", "since 2/3", "since 1/4", "since 3/4"),
        *("16/17 year olds", "9/10 year olds", "15/16 years old", "aged 9/10", "years 10/11", "Year 9/10"),
        *("section 16", "section 16.3. It", "s 16.3. it", "Part 16/3", "para 9.3. and", "no. 16/3", "Flat 16/3"),
        *("4/10 pain", "pain 4/10", "pain since 4/10", "scaled 4/10", "from 4/10 to 6/10 on the scale", "5/10"),
        *(
            "on 4/15 occasions",
            "on 3/16 visits",
            "20/20",
            "GCS 15/3",
            "scored 20/12",
            "ratio 20/3",
            "120/80",
            "15/0",
            "0/3",
            "30/2",
        ),
        *("for 14/7", "in 3/12", "18/12 old", "16/3 ago", "6/12", "2/7 later", "x 28/7"),
        *("16/3/4/5", "2025/26", "A16/3", "16/3a", "16/3%", "1:16/3", "£16/3", "16/3:2", "31/4", "9/13"),
        *("12/3", "on 12-3", "12.3. Rang", "Tuesday 12", "by the 12th", "on 5/5 of them"),
        *("Visit 9th", "visit 3/5", "9th: rang", "Then 16th: rang", "16th Rang", "9/3 rang", "Rang 9/3: no"),
        *(
            "16.3 kg",
            "16.3",
            "It weighed 16.3. He",
            "at 16.30",
            "at 9.10.",
            "until 9.10.",
            "on the 9.10 train",
            "1.5 mg",
        ),
        *("temp 16.3. he", "is 16.3. and", "on 4.5 mg", "1.2.3", "2.1. Background", "9.3.", "16.30."),
        *("aged 16-18", "10-12 weeks", "on 2-3 occasions", "on 9-5", "16-3", "7-8-9", "on 16-18"),
        *("the 16th century", "her 16th birthday", "on the 16th floor", "16th-century", "on the 2nd visit", "16th"),
        *(
            "on the 3rd home visit",
            "by the 2nd",
            "the 2nd time",
            "the 3rd of four",
            "the 1st was",
            "on the 5th of them",
        ),
        *("on the 16th unannounced home visit", "the 16th home", "a 3rd party", "the 16th baby", "on the 32th"),
        *("on the first", "on the second floor", "at sixteenth", "on the sixteenth floor"),
        *("Tuesday 3", "On Tuesday 16 children", "Tuesday 14:30", "Tuesday 16.30", "Tuesday 32", "Tuesday 16pm"),
        *("he sat 16", "the sun 16", "They wed 16", "Mondays 3 visits", "on the 16", "XTues 16"),
        "2 of 3 visits, 9 or 10 of them at 19:40 in ward 16, cost 3,000; 1 in 4.",
    ],
)
def test_what_is_no_day_stays(text: str):
    assert without_days(text) == (text, [])


@pytest.mark.parametrize(
    "written, said",
    [
        ("on Tuesday 16 March 2026", "in March 2026"),
        ("On Tuesday, 16th March", "In March"),
        ("Tuesday the 9th of March", "March"),
        ("Tues 09/03/26", "March 2026"),
        ("9 and 10 March", "March"),
        ("9/10 March 2026", "March 2026"),
        ("16th-18th March", "March"),
        ("1st, 2 or 3 May", "May"),
        ("between 9 and 12 March 2026 she", "in March 2026 she"),
        ("From the 9th to the 12th of March", "In March"),
        ("between 9 March and 12 May", "between March and May"),
        ("9.30 and 10 March", "9.30 and March"),
        ("March 9 at home", "March at home"),
    ],
)
def test_days_beside_a_named_month_go_too(written: str, said: str):
    assert without_days(written)[0] == said


@given(
    day=st.dates(min_value=datetime.date(2024, 1, 1), max_value=datetime.date(2024, 12, 31)),
    form=st.sampled_from(["{0}/{1}", "{0:02}/{1:02}", "{0} / {1}", "{0}.{1}.", "{0:02}.{1:02}.", "{0}/{1:02}"]),
    before=st.sampled_from(["on ", "on the ", "On Tuesday ", "Tues ", "dated ", "on Fri, "]),
    after=st.sampled_from(["", ",", " she came", " at home", " and then", "; seen"]),
)
def test_every_day_of_a_year_is_left_out_in_every_form(day: datetime.date, form: str, before: str, after: str):
    said, _ = without_days(f"Seen {before}{form.format(day.day, day.month)}{after}")
    assert not any(each.isdigit() for each in said)
    assert calendar.month_name[day.month] in said


@given(
    st.lists(
        st.one_of(
            st.integers(0, 99).map(lambda number: f"section {number}"),
            st.integers(0, 10).map(lambda number: f"pain of {number}/10"),
            st.tuples(st.integers(0, 31), st.integers(0, 12)).map(lambda pair: f"{pair[0]} of {pair[1]}"),
            st.tuples(st.integers(0, 31), st.integers(0, 31)).map(lambda pair: f"on {pair[0]}/{pair[1]} occasions"),
            st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda pair: f"at {pair[0]}:{pair[1]:02}"),
            st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda pair: f"at {pair[0]}.{pair[1]:02}"),
            st.tuples(st.integers(0, 99), st.integers(0, 9)).map(lambda pair: f"{pair[0]}.{pair[1]} kg"),
            st.tuples(st.integers(1, 18), st.integers(1, 18)).map(lambda pair: f"aged {pair[0]}/{pair[1]}"),
            st.integers(4, 20).map(lambda number: f"the {number}th visit"),
            st.sampled_from(["24/7 care", "1/2 hour", "3/4 of it", "16/17 year olds", "2-3 times"]),
        ),
        min_size=1,
        max_size=5,
    ).map(", ".join)
)
def test_counts_scores_times_and_sections_stay(text: str):
    assert without_days(text) == (text, [])


def test_ordinary_english_full_of_numbers_tells_no_day():
    assert sum(len(text.split()) for text in sentences()) > 20_000
    for text in sentences():
        assert without_days_of_no_year(text)[1] == []


@pytest.mark.parametrize(
    "words, may", [("9/3", True), ("24/7", True), ("31/4", False), ("16/17", False), ("0/3", False), ("nine", False)]
)
def test_what_could_be_a_day_for_a_person_to_judge(words: str, *, may: bool):
    assert may_be_day_and_month(words) is may


@pytest.mark.parametrize(
    "words", ["1 and ", "1/3-", "16th ", "on the ", "Mon, ", "the 1 to ", "9.3. ", "1 st", "1, ", "May 1, ", "1 1 "]
)
def test_no_text_takes_long(words: str):
    began = time.process_time()
    without_days(words * 1500)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("after", [" visit", " visit was hard", "  Child of theirs", " half-brother", " she-wolf came"])
def test_an_ordinal_before_a_word_that_can_be_counted_is_one_of_something(after: str):
    assert counts_something(after) is True


@pytest.mark.parametrize(
    "after", ["", " ", ". Then", " she rang", " She", ", visit", "visit", " 9 visits", " and a visit"]
)
def test_an_ordinal_at_the_end_of_what_is_said_is_a_day(after: str):
    assert counts_something(after) is False
