"""The whole journey as someone with a screen reader makes it: through the accessibility bus, from another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from data.settings import Settings, save_settings
from data.settings import Theme as Colours
from logic.loader import packs_of
from tests.counts import FULL
from tests.ui.assistive import ROOT, Role, ScreenReader, State, give_keyboard, virtual_screen, why_not_here
from ui import texts

pytestmark = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here())

PASSPHRASE = "four unrelated words here"
SURNAME = "Sentinel-Xyzzy (fictional)"
SOURCE = "Consultant paediatrician (fictional)"

ANSWERS = {
    "died": "No",
    "abuse_or_neglect": "Yes, it is suspected",
    "seriously_harmed": "Yes",
    "joint_working_concern": "Not known",
}
"""By fact; every other question is answered "No", and every other date "Not known"."""

ASKED = {asked.ask: asked for pack in packs_of("england") for asked in pack.questions}

LOOKS = [Settings(theme=Colours.HIGH_VISIBILITY, text_size=200), *([Settings()] if FULL else [])]

Start = Callable[[Path], ScreenReader]


@pytest.fixture
def start() -> Iterator[Start]:
    """A function that starts the app on a store and returns what reads its screen."""
    yield from begun()


def begun() -> Iterator[Start]:
    """What a fixture yields from: the app runs as long as the test does."""
    with virtual_screen() as environment:
        running: list[subprocess.Popen[bytes]] = []
        readers: list[ScreenReader] = []

        def begin(directory: Path) -> ScreenReader:
            command = [sys.executable, "main.py", "--data-dir", str(directory)]
            running.append(subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL))
            readers.append(ScreenReader(environment))
            readers[-1].wait_until(lambda: bool(readers[-1].heading), "the first page")
            give_keyboard(environment["DISPLAY"])
            return readers[-1]

        yield begin
        for reader in readers:
            reader.close()
        for app in running:
            app.kill()
            app.wait()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme.value}-{look.text_size}")
def test_the_whole_journey_by_role_and_name(start: Start, directory: Path, tmp_path: Path, look: Settings):
    save_settings(directory, look)
    reader = start(directory)
    create_the_store(reader)
    begin_a_case(reader)
    answer_every_question(reader)

    outcome = "A Serious Case Review must be initiated."
    assert reader.heading == outcome
    read_the_help(reader)
    change_from_the_reasons(reader, outcome)
    reader.press(Role.PUSH_BUTTON, texts.RESULT_NEXT)

    fill_the_sections(reader)
    assert any(SURNAME in words for words in reader.words())
    assert any(SOURCE in words for words in reader.words())
    reader.press(Role.PUSH_BUTTON, texts.CHECK_EXPORT)
    reader.wait_for_heading(texts.EXPORT_TITLE)
    target = tmp_path / "referral.pdf"
    reader.fill(Role.TEXT, texts.EXPORT_PATH, str(target))
    reader.press(Role.PUSH_BUTTON, texts.EXPORT_BUTTON)
    reader.wait_for_heading(texts.EXPORTED_TITLE)
    assert SURNAME.partition(" ")[0] in " ".join(page.extract_text() for page in PdfReader(target).pages)

    reader.press(Role.PUSH_BUTTON, texts.EXPORTED_HOME)
    reader.wait_for_heading(texts.HOME_TITLE)
    listed = [met for met in reader.read() if met.role == Role.LIST_ITEM]
    assert "C-0042" in listed[0].name
    assert outcome.rstrip(".") in reader.description(listed[0].thing)
    lock_and_come_back(reader)


def test_what_is_wrong_is_announced_named_beside_the_field_and_led_to(start: Start, directory: Path):
    reader = start(directory)
    reader.fill(Role.PASSWORD_TEXT, texts.CREATE_FIRST, "short")
    reader.press(Role.PUSH_BUTTON, texts.CREATE_BUTTON)
    reader.wait_until(lambda: texts.PROBLEM in reader.headings(), "the list of problems")
    reader.wait_until(lambda: any(said.startswith(texts.PROBLEM) for said in reader.announced), "the announcement")
    message = next(said for said in reader.announced if said.startswith(texts.PROBLEM)).partition(". ")[2]
    box = reader.find(Role.PASSWORD_TEXT, texts.CREATE_FIRST)
    assert message in reader.description(box), "said with the field, not only above it"
    assert texts.CREATE_HINT in reader.description(box)
    reader.press(Role.LINK, message)
    reader.wait_until(lambda: reader.has(box, State.FOCUSED), "the focus on the field")


def test_what_is_dictated_into_a_box_is_kept_without_a_key(start: Start, directory: Path):
    reader = start(directory)
    create_the_store(reader)
    begin_a_case(reader)
    reader.fill(Role.TEXT, "Date of birth: Year", "2020")
    reader.press(Role.PUSH_BUTTON, texts.ALL_CASES)  # leaving the page keeps what stands on it
    reader.wait_for_heading(texts.HOME_TITLE)
    lock_and_come_back(reader)
    open_the_case(reader)
    assert reader.text(reader.find(Role.TEXT, "Date of birth: Year")) == "2020"


def create_the_store(reader: ScreenReader) -> None:
    reader.wait_for_heading(texts.CREATE_TITLE)
    reader.fill(Role.PASSWORD_TEXT, texts.CREATE_FIRST, PASSPHRASE)
    reader.fill(Role.PASSWORD_TEXT, texts.CREATE_AGAIN, PASSPHRASE)
    reader.press(Role.PUSH_BUTTON, texts.CREATE_BUTTON)
    reader.wait_for_heading(texts.CODE_TITLE)
    code = reader.text(reader.find(Role.TEXT, texts.CODE_FIELD))
    reader.fill(Role.TEXT, texts.CODE_CONFIRM, code[-4:])
    reader.press(Role.PUSH_BUTTON, texts.CODE_KEPT)
    reader.wait_for_heading(texts.HOME_TITLE)


def begin_a_case(reader: ScreenReader) -> None:
    reader.press(Role.PUSH_BUTTON, texts.HOME_NEW)
    reader.wait_for_heading(texts.NEW_TITLE)
    reader.fill(Role.TEXT, texts.NEW_REFERENCE, "C-0042")
    reader.press(Role.PUSH_BUTTON, texts.NEW_BUTTON)
    reader.wait_for_heading(next(ask for ask, asked in ASKED.items() if asked.fact == "date_of_birth"))


def answer_every_question(reader: ScreenReader) -> None:
    """Answer question after question until the result shows, saying once where an answer comes from."""
    while (heading := reader.heading) in ASKED:
        assert reader.has(reader.find(Role.HEADING, heading), State.FOCUSED), "reading begins at the new page"
        asked = ASKED[heading]
        if asked.fact == "date_of_birth":
            reader.fill(Role.TEXT, "Date of birth: Year", "2020")
        elif asked.label in ANSWERS or asked.options:
            reader.press(Role.RADIO_BUTTON, ANSWERS.get(asked.fact, "No"), within=heading)
        else:
            reader.press(Role.CHECK_BOX, texts.FIELD_NOT_KNOWN.format(field=asked.label))
        if asked.fact == "abuse_or_neglect":
            reader.press(Role.PUSH_BUTTON, texts.SOURCE_EXPANDER)
            assert reader.has(reader.find(Role.PUSH_BUTTON, texts.SOURCE_EXPANDER), State.EXPANDED)
            reader.fill(Role.TEXT, texts.SOURCE, SOURCE)
        reader.press(Role.PUSH_BUTTON, texts.CONTINUE)
        reader.wait_for_another_page(heading)


def read_the_help(reader: ScreenReader) -> None:
    """Open the help over the page, hear which key hides the screen, and come back to where one was."""
    before = reader.heading
    reader.press(Role.PUSH_BUTTON, texts.HELP)
    reader.wait_for_heading(texts.HELP_TITLE)
    assert reader.has(reader.find(Role.HEADING, texts.HELP_TITLE), State.FOCUSED), "read out at once"
    assert f"F9: {texts.KEYS_DO['hide']}" in reader.words()
    reader.press(Role.PUSH_BUTTON, texts.HELP_CLOSE)
    reader.wait_for_heading(before)


def change_from_the_reasons(reader: ScreenReader, outcome: str) -> None:
    """Open the reasons, follow them to an answer, change it and come back to a result that stands."""
    reader.press(Role.PUSH_BUTTON, texts.RESULT_SHOW_REASONS_NAME.format(rule="Abuse or neglect, and serious harm"))
    label = next(asked.label for asked in ASKED.values() if asked.fact == "abuse_or_neglect")
    answered = texts.RESULT_YOUR_ANSWER.format(label=label, answer="Yes, it is suspected")
    reader.wait_until(lambda: answered in reader.words(), "the answer under the reasons")
    reader.press(Role.LINK, texts.CHANGE_NAME.format(what=label))
    asks = next(ask for ask, asked in ASKED.items() if asked.fact == "abuse_or_neglect")
    reader.wait_for_heading(asks)
    chosen = reader.find(Role.RADIO_BUTTON, "Yes, it is suspected", within=asks)
    assert reader.has(chosen, State.CHECKED)
    reader.press(Role.RADIO_BUTTON, "Yes, it is known", within=asks)
    reader.press(Role.PUSH_BUTTON, texts.CONTINUE)
    reader.wait_for_heading(outcome)


def fill_the_sections(reader: ScreenReader) -> None:
    """Give a name, and go past every other section to the answers."""
    reader.fill(Role.TEXT, "Surname or family name", SURNAME)
    while (heading := reader.heading) != texts.CHECK_TITLE:
        reader.press(Role.PUSH_BUTTON, texts.CONTINUE)
        reader.wait_for_another_page(heading)


def lock_and_come_back(reader: ScreenReader) -> None:
    reader.press(Role.PUSH_BUTTON, texts.LOCK)
    reader.wait_for_heading(texts.UNLOCK_TITLE)
    assert not any("C-0042" in words for words in reader.words()), "nothing of a case behind the lock"
    reader.fill(Role.PASSWORD_TEXT, texts.UNLOCK_FIELD, PASSPHRASE)
    reader.press(Role.PUSH_BUTTON, texts.UNLOCK_BUTTON)
    reader.wait_for_heading(texts.HOME_TITLE)


def open_the_case(reader: ScreenReader) -> None:
    """Open the one case in the list, of which the first is chosen already."""
    reader.focus(reader.find(Role.LIST, texts.HOME_LIST))
    reader.enter()
    reader.wait_for_another_page(texts.HOME_TITLE)
