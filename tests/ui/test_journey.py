"""The whole way by keyboard alone, with the process killed in the middle of a sentence."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from data.store import Store
from logic.assessment import Outcome, Status
from logic.explain import answer_in_words, clauses, headline
from logic.facts import Answer
from logic.pack import QuestionKind
from tests.ui.driver import Driver, read
from tests.ui.first_visit import NOTE, PASSPHRASE, SURNAME, UNFINISHED
from ui import texts
from ui.components.choices import Choices
from ui.navigator import Navigator
from ui.pages.question import QuestionPage
from ui.pages.section import FormPage

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def interrupted(directory: Path) -> Path:
    """A store that someone was working in when their computer took the process away."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.first_visit", str(directory)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "as far as it goes\n"
        process.send_signal(signal.SIGKILL)
        process.wait()
    return directory


@pytest.fixture
def second_visit(interrupted: Path, driver: Driver, navigator: Navigator) -> Navigator:
    """The app started again on that store, unlocked by keyboard."""
    assert interrupted.exists()
    navigator.start()
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_until(lambda: navigator.store is not None)
    return navigator


@pytest.mark.usefixtures("in_every_look")
def test_the_whole_way_by_keyboard_with_a_kill_in_the_middle(
    second_visit: Navigator, driver: Driver, tmp_path: Path, directory: Path
):
    journey = second_visit.journey
    assert journey is not None, "back in the case, without a click"
    session = journey.session
    page = driver.page
    assert isinstance(page, QuestionPage)
    assert page.question.fact == "seriously_harmed"
    assert isinstance(page.control, Choices)
    assert (page.control.value, page.note.value) == ("yes", UNFINISHED), "what was chosen and typed is still there"
    assert session.interview.used["abuse_or_neglect"] == Answer("suspected", "Consultant paediatrician", "", NOTE)
    assert "C-0042" in {each.name.removeprefix("Case ") for each in read(driver.window)}

    answer_the_rest(driver, {"joint_working_concern": texts.NOT_KNOWN})
    assert driver.page.heading.text() == "A Serious Case Review must be initiated."

    change(driver, session.interview.question("joint_working_concern").ask, "Yes, there is cause for concern")
    assert driver.page.heading.text() == "A Serious Case Review must be initiated."
    assert session.interview.used["joint_working_concern"] == Answer("concern")

    driver.tab_to(texts.RESULT_NEXT)
    driver.go_on()
    fill_the_person(driver)
    walk_through_the_sections(driver)

    assert driver.heading == texts.CHECK_TITLE
    change(
        driver, texts.CHANGE_NAME.format(what=session.interview.question("abuse_or_neglect").label), "Yes, it is known"
    )
    assert driver.heading == texts.CHECK_TITLE
    assert session.interview.used["abuse_or_neglect"].source == "Consultant paediatrician", "its source is kept"
    driver.go_on()

    target = tmp_path / "referral.pdf"
    driver.tab_to(texts.EXPORT_PATH)
    driver.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    driver.type(str(target))
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)

    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(target).pages).split())
    for fact, answer in session.interview.used.items():
        assert answer_in_words(session.interview.question(fact), answer) in printed, fact
        assert answer.source in printed
        assert " ".join(answer.note.split()) in printed
    assert SURNAME in printed
    for assessment in session.assessments:
        if assessment.outcome is Outcome.NOT_APPLICABLE:
            continue
        assert headline(assessment) in printed
        if assessment.pack.parallel:  # of other processes, those that may apply are named
            for result in assessment.rules:
                assert (result.rule.title in printed) or result.status is Status.NOT_MET
            continue
        for result in assessment.rules:
            assert result.rule.citation.at in printed
            for clause in clauses(result):
                assert clause.finding.citation.source in printed

    second_visit.close()
    assert nothing_readable(directory, tmp_path / "settings")


def test_nothing_that_was_typed_can_be_read_on_the_disk_after_a_kill(interrupted: Path):
    assert nothing_readable(interrupted)


def answer_the_rest(driver: Driver, answers: dict[str, str]) -> None:
    """Answer question after question until there is none: "No" where nothing else is said."""
    while isinstance(driver.page, QuestionPage):
        asked = driver.page.question
        control = driver.page.control
        if isinstance(control, Choices) and control.value:
            pass  # chosen before the kill
        elif asked.kind is QuestionKind.DATE:
            driver.choose(f"{asked.label}: not known")
        else:
            driver.choose(answers.get(asked.fact, "No"))
        driver.tab_to(texts.CONTINUE)
        driver.press(Qt.Key.Key_Return)


def change(driver: Driver, link: str, answer: str) -> None:
    """Follow a link to a question, choose another answer, and come back."""
    driver.tab_to(link)
    driver.press(Qt.Key.Key_Return)
    driver.choose(answer)
    driver.go_on()


def fill_the_person(driver: Driver) -> None:
    """Give the name, and leave the rest."""
    assert isinstance(driver.page, FormPage)
    driver.tab_to("Surname or family name")
    driver.type(SURNAME)
    driver.go_on()


def walk_through_the_sections(driver: Driver) -> None:
    """Continue past every section: nothing in them is compulsory."""
    while driver.heading != texts.CHECK_TITLE:
        before = driver.heading
        driver.tab_to(texts.CONTINUE)
        driver.press(Qt.Key.Key_Return)
        assert driver.heading != before


def nothing_readable(*directories: Path) -> bool:
    """Whether no file in the directories holds anything that was typed, in any common encoding."""
    typed = [text.partition(" (")[0] for text in (SURNAME, NOTE, UNFINISHED, PASSPHRASE, "C-0042", "paediatrician")]
    needles = [text.encode(encoding) for text in typed for encoding in ("utf-8", "utf-16-le", "utf-32-le")]
    files = [path for directory in directories for path in directory.rglob("*") if path.is_file()]
    assert files
    return not any(needle in path.read_bytes() for path in files for needle in needles)


def test_a_clear_trigger_reaches_its_result_in_at_most_ten_pages(store: Store, navigator: Navigator, driver: Driver):
    navigator.open_with(store)
    driver.go_on()
    pages = 1
    driver.go_on()
    answers = {"died": "Yes", "abuse_or_neglect": "Yes, it is known", "in_area": "Yes"}
    driver.tab_to("Date of birth: Year")
    driver.type("2020")
    while isinstance(driver.page, QuestionPage):
        pages += 1
        asked = driver.page.question
        if asked.fact != "date_of_birth":
            driver.choose(
                f"{asked.label}: not known" if asked.kind is QuestionKind.DATE else answers.get(asked.fact, "No")
            )
        driver.go_on()
    assert driver.page.heading.text() == "A Serious Case Review must be initiated."
    assert pages + 1 <= 10
