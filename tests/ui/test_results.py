"""The result, checking the answers, writing the referral, and the list of cases."""

from __future__ import annotations

import datetime
import stat
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from data.cases import CaseStatus, CaseSummaryFields
from data.store import Store
from logic.assessment import Outcome
from logic.at_odds import AT_ODDS_TITLE, at_odds
from logic.case_file import read_case
from logic.explain import clauses, headline, leading, sentence, status_words
from logic.facts import Answer
from logic.loader import load_packs
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, open_everything, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.expander import Expander
from ui.components.text import Heading, Text, longest_line
from ui.navigator import Navigator
from ui.pages.export import ExportPage
from ui.pages.result import ResultPage, left_open
from ui.pages.rule_view import RuleView
from ui.pages.rules_used import rules_in_words
from ui.pages.time_limits import TimeLimits
from ui.places import ABOUT, CHECK, EXPORT, QUESTIONS, RESULT, Place, question

At = Callable[[Place], CaseSession]
EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "example-case.json"


@pytest.fixture
def example(store: Store, navigator: Navigator) -> CaseSession:
    """The fictional example case, open in the window."""
    session = CaseSession.create(store, read_case(EXAMPLE.read_bytes(), today=NOW.date()))
    navigator.open_with(store)
    navigator.open_case(session.id)
    assert navigator.journey is not None
    return navigator.journey.session


def go(navigator: Navigator, place: str) -> None:
    """Go to a page of the case that is open."""
    assert navigator.journey is not None
    navigator.journey.go(Place(place))


def said(driver: Driver) -> list[str]:
    """Everything on the page, with all that can be opened open."""
    open_everything(driver.page)
    return [each.name for each in read(driver.page) if each.name]


def test_the_result_begins_with_one_plain_sentence_and_its_modality(
    example: CaseSession, navigator: Navigator, driver: Driver
):
    go(navigator, RESULT)
    told = [each for each in read(driver.page) if each.name]
    assert (told[0].role, told[0].name) == (QAccessible.Role.Heading, "A Serious Case Review must be initiated.")
    banner = driver.page.heading.parentWidget()
    assert isinstance(banner, Banner)
    assert banner.property("tone") == "must"
    assert "Serious Case Review" not in driver.window.windowTitle(), "a taskbar tells nothing"
    assert example.reference not in driver.window.windowTitle()


def test_the_result_shows_every_clause_with_answer_source_and_citation(
    example: CaseSession, navigator: Navigator, driver: Driver
):
    go(navigator, RESULT)
    words = said(driver)
    everything = "\n".join(words)
    for assessment in example.assessments:
        if assessment.outcome is Outcome.NOT_APPLICABLE:
            continue
        assert headline(assessment) in words
        for result in assessment.rules:
            assert result.rule.title in words
            assert status_words(result) in words
            for clause in clauses(result):
                assert clause.finding.says in words
                assert clause.finding.citation.in_words in everything
    assert "From: Consultant paediatrician, written opinion, 12\u00a0March\u00a02026" in words
    assert "Injuries of different ages. The explanations given do not account for them." in words


def test_the_result_says_what_is_presumed_what_is_needed_and_what_each_answer_would_change(
    example: CaseSession, navigator: Navigator, driver: Driver
):
    go(navigator, RESULT)
    words = said(driver)
    assert (
        "Concern about how agencies worked together is presumed, because it is not clear that there is none." in words
    )
    assert "No, it is clear that there are no concerns: The criteria are not met on the facts entered." in words
    driver.tab_to(example.interview.question("joint_working_concern").ask)
    driver.press(Qt.Key.Key_Return)
    driver.choose("Yes, there is cause for concern")
    driver.go_on()
    assert isinstance(driver.page, ResultPage), "back to the result"
    assert not any("presum" in each for each in said(driver)[:8])


def test_what_is_still_needed_can_be_answered_before_the_questions_that_come_first(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    session.answer("date_of_birth", Answer("2020-01-01"))
    assert session.interview.current is not None
    assert session.interview.current.fact != "seriously_harmed"
    at(Place(RESULT))
    open_everything(driver.page)
    driver.tab_to(session.interview.question("seriously_harmed").ask)
    driver.press(Qt.Key.Key_Return)
    driver.choose("Yes")
    driver.go_on()
    assert isinstance(driver.page, ResultPage), "back to the result"
    assert session.interview.used["seriously_harmed"].value == "yes"


def test_the_next_question_is_one_key_away_from_where_it_is_named(at: At, driver: Driver):
    session = at(Place(RESULT))
    current = session.interview.current
    assert current is not None
    lines = said(driver)
    named = lines.index(texts.RESULT_OPEN_BODY.format(question=current.label))
    assert lines[named + 1] == texts.RESULT_OPEN_BUTTON
    driver.tab_to(texts.RESULT_OPEN_BUTTON)
    assert driver.focus is not driver.page.primary, "which stands pages below"
    driver.press(Qt.Key.Key_Return)
    assert session.place == question(current.fact)


def test_the_law_today_stands_beside_the_adopted_procedure(example: CaseSession, navigator: Navigator, driver: Driver):
    go(navigator, RESULT)
    headings = [each.name for each in read(driver.page) if each.role == QAccessible.Role.Heading]
    law = headings.index(texts.RESULT_LAW)
    current = next(each for each in example.assessments if each.pack.id == "cspr-england")
    assert headings.index(headline(current)) > law > headings.index(texts.RESULT_REASONS)
    assert any(each.startswith(texts.RESULT_DUE.partition("{")[0]) for each in said(driver)), "with its time limits"


@pytest.mark.parametrize(
    "answers, tone",
    [
        ({"date_of_birth": "2020-01-01", "died": "no", "abuse_or_neglect": "no"}, "not_met"),
        ({"date_of_birth": "2020-01-01"}, "undetermined"),
        ({}, "undetermined"),
        (
            {
                "date_of_birth": "1950-01-01",
                "died": "yes",
                "date_of_death": "2026-01-01",
                "abuse_or_neglect": "known",
                "adult_at_risk": "yes",
                "complex_or_serious": "yes",
            },
            "consider",
        ),
    ],
)
def test_no_result_ever_says_that_no_review_is_needed(answers: dict[str, str], tone: str, at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    while session.interview.current:
        fact = session.interview.current.fact
        if fact not in answers and tone != "consider":
            break
        session.answer(fact, Answer(answers.get(fact, "unknown")))
    at(Place(RESULT))
    banner = driver.page.heading.parentWidget()
    assert isinstance(banner, Banner)
    assert banner.property("tone") == tone
    everything = " ".join(said(driver)).casefold()
    assert "no review needed" not in everything
    assert "no review is needed" not in everything
    assert ("your part is to refer" in everything) is (tone != "not_met"), "where there is concern, it says"


def test_a_result_of_another_day_says_so_and_can_be_brought_up_to_date(
    store: Store, navigator: Navigator, driver: Driver
):
    old = read_case(
        '{"format": "safeguarding-review-case/1", "assessed_on": "2026-01-02", "facts": {"date_of_birth": "2020"}}',
        today=NOW.date(),
    )
    session = CaseSession.create(store, old)
    navigator.open_with(store)
    navigator.open_case(session.id)
    go(navigator, RESULT)
    assert any("2 January 2026" in each for each in said(driver))
    driver.tab_to(texts.RESULT_TODAY)
    driver.press(Qt.Key.Key_Return)
    assert navigator.journey is not None
    assert navigator.journey.session.interview.assessed_on == NOW.date()
    assert not any("2 January 2026" in each for each in said(driver))


def test_answers_that_are_hard_to_believe_together_can_be_checked_from_the_result(
    store: Store, navigator: Navigator, driver: Driver
):
    odd = read_case(
        """{"format": "safeguarding-review-case/1", "facts": {
        "age_group": "adult", "died": "yes", "abuse_or_neglect": "unknown", "death_from_abuse": "known"}}""",
        today=NOW.date(),
    )
    session = CaseSession.create(store, odd)
    navigator.open_with(store)
    navigator.open_case(session.id)
    go(navigator, RESULT)
    (found,) = at_odds(session.interview.used, NOW.date())
    assert {AT_ODDS_TITLE, found.says} <= set(said(driver))
    driver.tab_to(texts.CHANGE_NAME.format(what=session.question_of("abuse_or_neglect").label))
    driver.press(Qt.Key.Key_Return)
    assert navigator.journey is not None
    navigator.journey.session.answer("abuse_or_neglect", Answer("known"))
    go(navigator, RESULT)
    assert AT_ODDS_TITLE not in said(driver)


def test_checking_shows_every_answer_with_its_source_and_what_is_set_aside(
    example: CaseSession, navigator: Navigator, driver: Driver
):
    example.answer("abuse_or_neglect", Answer("no"))
    go(navigator, CHECK)
    lines = [each.name for each in read(driver.page)]
    for fact, answer in example.interview.used.items():
        line = line_about(example.interview.question(fact).label, lines)
        assert answer.source in line
    after = lines[lines.index(texts.CHECK_SET_ASIDE) :]
    assert line_about(example.interview.question("joint_working_concern").label, after)
    assert any("Child A" in each for each in lines)
    assert line_about("Example Council, assessment team", lines)


def test_what_is_set_aside_is_told_at_the_top_and_one_key_away(
    example: CaseSession, navigator: Navigator, driver: Driver
):
    example.answer("abuse_or_neglect", Answer("no"))
    go(navigator, CHECK)
    count = len(example.interview.set_aside)
    assert count > 1
    driver.tab_to(texts.CHECK_SET_ASIDE_COUNT["other"].format(count=count))
    driver.press(Qt.Key.Key_Return)
    assert driver.focus_name == texts.CHECK_SET_ASIDE
    driver.wait_until(lambda: driver.focus.visibleRegion().boundingRect() == driver.focus.rect())
    lines = said(driver)
    assert lines.index(texts.CHECK_SET_ASIDE) < lines.index(texts.CHECK_RECORDED), "before what decides nothing"


def test_the_nations_whose_rules_count_are_checked_and_changed_from_there(at: At, driver: Driver):
    session = at(Place(CHECK))
    assert f"{texts.CHECK_NATION}: England" in said(driver)
    assert not any(texts.CHECK_EVENT_NATION in each for each in said(driver))
    session.set_nations("england", "wales")
    at(Place(CHECK))
    assert f"{texts.CHECK_EVENT_NATION}: Wales" in said(driver)
    driver.tab_to(texts.CHANGE_NAME.format(what=texts.CHECK_NATION))
    driver.press(Qt.Key.Key_Return)
    assert session.place == Place(ABOUT)
    driver.go_on()
    assert session.place == Place(CHECK), "and back"


def line_about(label: str, lines: list[str]) -> str:
    """The one line that begins with ``label``; what is only a link to change it does not."""
    return next(each for each in lines if each.startswith(label))


def test_the_referral_is_written_whole_private_and_marked(
    example: CaseSession, navigator: Navigator, driver: Driver, tmp_path: Path, store: Store
):
    go(navigator, EXPORT)
    page = driver.page
    assert isinstance(page, ExportPage)
    target = tmp_path / "referral.pdf"
    page.path.set_value(str(target))
    page.marking.set_value("OFFICIAL - TEST")
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    text = "\n".join(each.extract_text() for each in PdfReader(target).pages)
    assert text.count("OFFICIAL - TEST") >= 2 * len(PdfReader(target).pages)
    assert "Child A" in text
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert any(str(target) in each for each in said(driver))
    assert store.cases()[0].status is CaseStatus.EXPORTED
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    driver.go_on()
    assert driver.heading == texts.HOME_TITLE
    assert example.status is CaseStatus.EXPORTED


def test_a_place_that_will_not_do_is_said_and_nothing_is_overwritten(
    example: CaseSession, navigator: Navigator, driver: Driver, tmp_path: Path
):
    go(navigator, EXPORT)
    page = driver.page
    assert isinstance(page, ExportPage)
    there = tmp_path / "there.pdf"
    there.write_text("mine", "utf-8")
    for typed, says in (
        ("", texts.EXPORT_NO_PATH),
        (str(tmp_path), texts.EXPORT_IS_FOLDER),
        (str(tmp_path / "nowhere" / "a.pdf"), texts.EXPORT_NO_FOLDER),
        ("relative.pdf", texts.EXPORT_NO_FOLDER),
        (str(there), texts.EXPORT_EXISTS),
    ):
        page.path.set_value(typed)
        driver.go_on()
        assert page.path.error == says
    assert there.read_text("utf-8") == "mine"
    assert example.status is not CaseStatus.EXPORTED
    driver.tab_to(texts.EXPORT_REPLACE)
    driver.press(Qt.Key.Key_Space)
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    assert there.read_bytes().startswith(b"%PDF")


def test_a_disk_that_refuses_is_said_beside_the_path(
    example: CaseSession, navigator: Navigator, driver: Driver, tmp_path: Path, qtbot: QtBot
):
    go(navigator, EXPORT)
    page = driver.page
    assert isinstance(page, ExportPage)
    page.path.set_value(str(tmp_path / ("n" * 300 + ".pdf")))  # longer than any file system allows
    driver.go_on()
    qtbot.waitUntil(lambda: bool(page.path.error), timeout=20_000)
    assert "File name too long" in page.path.error
    assert list(tmp_path.glob("*.pdf")) == []
    assert example.status is not CaseStatus.EXPORTED


def test_gaps_are_listed_and_hold_nothing_up(at: At, driver: Driver, tmp_path: Path):
    at(Place(EXPORT))
    words = said(driver)
    assert texts.EXPORT_GAPS_BODY in words
    assert any(each.startswith("The person: ") for each in words)
    page = driver.page
    assert isinstance(page, ExportPage)
    page.path.set_value(str(tmp_path / "early.pdf"))
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)


def test_the_list_of_cases_is_searched_as_one_types_and_opened_with_enter(
    store: Store, navigator: Navigator, driver: Driver, qtbot: QtBot
):
    for number in range(30):
        fields = CaseSummaryFields(reference=f"C-{number:04}", subject=f"Person{number} (fictional)")
        store.new_case({"format": "safeguarding-review-case/1", "facts": {}}, summary=fields)
    navigator.open_with(store)
    assert any(each.name == "30 cases" for each in read(driver.page))
    driver.tab_to(texts.HOME_SEARCH)
    driver.type("person17")
    qtbot.waitUntil(lambda: any(each.name == "1 case found" for each in read(driver.page)))
    driver.tab_to(texts.HOME_LIST)
    driver.press(Qt.Key.Key_Return)
    assert navigator.journey is not None
    assert navigator.journey.session.case.reference is None or navigator.journey.session.id == 18


def test_a_search_without_a_hit_says_what_to_do(store: Store, navigator: Navigator, driver: Driver, qtbot: QtBot):
    store.new_case({"format": "safeguarding-review-case/1", "facts": {}})
    navigator.open_with(store)
    driver.tab_to(texts.HOME_SEARCH)
    driver.type("nobody")
    qtbot.waitUntil(lambda: any(each.name == texts.HOME_NONE_FOUND for each in read(driver.page)))


def test_a_case_that_cannot_be_read_is_said_and_the_list_stays(store: Store, navigator: Navigator, driver: Driver):
    broken = store.new_case({"format": "safeguarding-review-case/9", "facts": {"died": "perhaps"}})
    navigator.open_with(store)
    navigator.open_case(broken)
    assert driver.heading == texts.HOME_TITLE
    assert texts.CASE_UNREADABLE in {each.name for each in read(driver.window)}


@pytest.mark.usefixtures("example")
def test_a_failing_disk_is_said_until_it_is_mended(
    navigator: Navigator, driver: Driver, store: Store, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    assert navigator.journey is not None
    navigator.journey.go(question("in_area"))
    with monkeypatch.context() as broken:
        broken.setattr(store._session, "database", None)
        driver.choose("No")
        qtbot.waitUntil(lambda: {texts.NOT_SAVED, texts.NOT_SAVED_TITLE} <= {each.name for each in read(driver.window)})
        navigator.lock()
        assert driver.heading != texts.UNLOCK_TITLE, "what is not saved is not thrown away by locking"
        assert not driver.window.may_close()
        assert texts.CLOSE_ANYWAY in {each.name for each in read(driver.window)}, "but nobody is locked in"
    assert store._database is not None
    driver.tab_to(texts.TRY_AGAIN)
    driver.press(Qt.Key.Key_Return)
    shown = {each.name for each in read(driver.window)}
    assert texts.NOT_SAVED_TITLE not in shown
    local = NOW.astimezone().strftime("%H:%M")
    assert f"Saved {local}" in shown
    assert navigator.journey.session.saved.problem == ""


def test_the_time_of_the_last_change_is_said_as_people_say_it():
    from ui.times import moment_in_words  # noqa: PLC0415 - only here

    day = datetime.timedelta(days=1)
    assert moment_in_words(NOW, NOW) == "today at\u00a014:02"
    assert moment_in_words(NOW - day, NOW) == "yesterday at\u00a014:02"
    assert moment_in_words(NOW - 9 * day, NOW) == "7 March 2026"


def test_another_answer_is_tried_and_the_case_stays_as_it_is(
    example: CaseSession, navigator: Navigator, driver: Driver, store: Store
):
    go(navigator, RESULT)
    before = store.load(example.id).document
    driver.tab_to(texts.TRIAL_TITLE)
    driver.press(Qt.Key.Key_Return)
    chosen = driver.tab_to(texts.TRIAL_QUESTION)
    assert isinstance(chosen, QComboBox)
    label = example.interview.question("abuse_or_neglect").label
    while chosen.currentText() != label:
        driver.press(Qt.Key.Key_Down)
    driver.choose("No")
    words = [each.name for each in read(driver.page)]
    assert "On the facts entered: A Serious Case Review must be initiated." in words
    assert texts.TRIAL_NOT_SAVED in words
    assert driver.heading == "A Serious Case Review must be initiated.", "the result itself has not changed"
    assert store.load(example.id).document == before


def test_a_trial_that_cannot_be_true_says_so(session: CaseSession, driver: Driver):
    for fact, value in (("date_of_birth", "2010"), ("died", "yes"), ("abuse_or_neglect", "no")):
        session.answer(fact, Answer(value))
    session.answer("detention_at_death", Answer(("police_custody",)))
    driver.window.show_page(ResultPage(session, NOW.date()))
    driver.tab_to(texts.TRIAL_TITLE)
    driver.press(Qt.Key.Key_Return)
    chosen = driver.tab_to(texts.TRIAL_QUESTION)
    assert isinstance(chosen, QComboBox)
    while chosen.currentText() != session.interview.question("died").label:
        driver.press(Qt.Key.Key_Down)
    driver.choose("No")
    assert any("did not die" in each.name for each in read(driver.page))
    assert session.interview.used["died"] == Answer("yes")


@pytest.mark.parametrize(
    "day, says",
    [
        ("2026-03-16", texts.LIMIT_LEFT["other"].format(count=5)),
        ("2026-03-20", texts.LIMIT_LEFT["one"]),
        ("2026-03-21", texts.LIMIT_LEFT["one"]),
        ("2026-03-23", texts.LIMIT_TODAY),
        ("2026-03-24", texts.LIMIT_PASSED),
    ],
)
def test_a_time_limit_says_how_many_working_days_are_left(session: CaseSession, driver: Driver, day: str, says: str):
    for fact, value in (("date_of_birth", "2020"), ("died", "no"), ("abuse_or_neglect", "known")):
        session.answer(fact, Answer(value))
    for fact, value in (("seriously_harmed", "yes"), ("in_area", "yes"), ("date_aware", "2026-03-16")):
        session.answer(fact, Answer(value))
    driver.window.show_page(ResultPage(session, datetime.date.fromisoformat(day)))
    words = [each.name for each in read(driver.page)]
    notify = next(number for number, each in enumerate(words) if each.startswith("By 23 March 2026"))
    assert words[notify + 1] == says


def test_what_can_be_opened_after_the_time_limits_stands_together(session: CaseSession, driver: Driver):
    for fact, value in (("date_of_birth", "2020"), ("died", "no"), ("abuse_or_neglect", "known")):
        session.answer(fact, Answer(value))
    for fact, value in (("seriously_harmed", "yes"), ("in_area", "yes"), ("date_aware", "2026-03-16")):
        session.answer(fact, Answer(value))
    page = ResultPage(session, NOW.date())
    driver.window.show_page(page)
    QApplication.processEvents()
    (limits,) = page.findChildren(TimeLimits)
    (heading,) = (each for each in page.findChildren(Heading) if each.text() == texts.RESULT_DEADLINES)
    assert limits.y() - heading.geometry().bottom() > 6, "as below the other headings"
    lines = sorted(limits.findChildren(Expander), key=Expander.y)
    assert len(lines) > 1
    assert max(lower.y() - upper.geometry().bottom() for upper, lower in pairwise(lines)) < 8


@pytest.mark.usefixtures("example")
def test_no_small_line_of_reasons_or_of_what_is_needed_is_longer_than_can_be_read(navigator: Navigator, driver: Driver):
    go(navigator, RESULT)
    parts: list[Banner | RuleView] = [*driver.page.findChildren(Banner), *driver.page.findChildren(RuleView)]
    found = [each for part in parts for each in part.findChildren(Text)]
    small = [each for each in found if each.property("look") == "hint" and each.isVisible()]
    assert small
    assert [each.text() for each in small if each.width() > longest_line(each.font())] == []


def test_a_limit_without_a_start_leads_to_the_question_for_it(session: CaseSession, driver: Driver):
    for fact, value in (("date_of_birth", "2020"), ("died", "no"), ("abuse_or_neglect", "known")):
        session.answer(fact, Answer(value))
    for fact, value in (("seriously_harmed", "yes"), ("in_area", "yes")):
        session.answer(fact, Answer(value))
    page = ResultPage(session, NOW.date())
    wanted: list[Place] = []
    page.changes.connect(wanted.append)
    driver.window.show_page(page)
    asked = session.interview.question("date_aware").ask
    driver.tab_to(texts.LIMIT_ENTER_DATE.format(what=asked))
    driver.press(Qt.Key.Key_Return)
    assert wanted == [question("date_aware")]


def test_kinds_of_review_are_weighed_for_adults_alone_and_none_is_preferred(session: CaseSession, driver: Driver):
    driver.window.show_page(ResultPage(session, NOW.date()))
    session.answer("date_of_birth", Answer("2020"))
    driver.window.show_page(ResultPage(session, NOW.date()))
    assert texts.WEIGH_TITLE not in said(driver)
    session.answer("date_of_birth", Answer("1950"))
    driver.window.show_page(ResultPage(session, NOW.date()))
    assert {texts.WEIGH_TITLE, *texts.WEIGH_POINTS} <= set(said(driver))
    assert "review_methods" not in session.sections.get("concerns", {}), "nothing is filled in for anybody"


@pytest.mark.usefixtures("example")
def test_what_is_needed_stands_in_the_order_of_how_much_it_settles(navigator: Navigator, driver: Driver):
    go(navigator, RESULT)
    page = driver.page
    assert isinstance(page, ResultPage)
    shares = [left_open(each) for each in page.needed]
    assert shares == sorted(shares)
    assert shares


def test_a_fact_that_settles_nothing_alone_is_said_to_once(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    for fact, value in (("date_of_birth", "1950"), ("died", "no")):
        session.answer(fact, Answer(value))
    at(Place(RESULT))
    page = driver.page
    assert isinstance(page, ResultPage)
    words = said(driver)
    now = headline(leading(session.assessments))
    alone = [each for each in page.needed if {sentence(effect.says) for effect in each.effects} == {now}]
    assert 0 < len(alone) < len(page.needed)
    for needed in page.needed:
        line = words[words.index(session.interview.question(needed.question.fact).ask) + 1]
        assert (line == texts.RESULT_NOT_ALONE) == (needed in alone)


def test_that_no_qualified_reader_has_read_the_rules_is_said_once_and_of_each_where_it_differs():
    packs = load_packs()[:3]
    lead, *lines = rules_in_words(packs)
    assert lead == "The rules used, each not yet read against its sources by a qualified reader:"
    assert [line.partition(" (")[0] for line in lines] == [pack.title for pack in packs]
    assert not any("qualified reader" in line for line in lines)
    lead, line = rules_in_words(packs[:1])
    assert lead == texts.RESULT_PACKS
    assert line.endswith("). Not yet read against its sources by a qualified reader.")
    assert list(rules_in_words([])) == []
