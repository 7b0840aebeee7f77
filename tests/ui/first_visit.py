"""A process of its own: someone starts the app, answers some questions by keyboard, and is interrupted.

    python -m tests.ui.first_visit DIRECTORY

It writes a line when it has come as far as it goes, and waits there to be killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.driver import Driver
from ui import texts
from ui.app import make_application, open_window
from ui.pages.case_page import CasePage

PASSPHRASE = "four unrelated words here"
SURNAME = "Sentinel-Xyzzy (fictional)"
NOTE = "Injuries of different ages, said Plugh (fictional)"
UNFINISHED = "Half a sentence about Frobozz (fictional)"


def visit(driver: Driver) -> None:
    """Create the store and a case, answer three questions, and begin on the fourth."""
    driver.tab_to(texts.CREATE_FIRST)
    driver.type(PASSPHRASE)
    driver.tab_to(texts.CREATE_AGAIN)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.CODE_TITLE)
    driver.tab_to(texts.CODE_LATER)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_heading(texts.HOME_TITLE)
    driver.go_on()
    driver.tab_to(texts.NEW_REFERENCE)
    driver.type("C-0042")
    driver.go_on()
    driver.tab_to("Date of birth: Day")
    driver.type("3 May 2020")
    driver.go_on()
    driver.choose("No")
    driver.go_on()
    driver.choose("Yes, it is suspected")
    driver.tab_to(texts.SOURCE_EXPANDER)
    driver.press(Qt.Key.Key_Return)
    driver.tab_to(texts.SOURCE)
    driver.type("Consultant paediatrician")
    driver.tab_to(texts.NOTE)
    driver.type(NOTE)
    driver.tab_to(texts.CONTINUE)
    driver.press(Qt.Key.Key_Return)
    driver.choose("Yes")
    driver.tab_to(texts.SOURCE_EXPANDER)
    driver.press(Qt.Key.Key_Return)
    driver.tab_to(texts.NOTE)
    driver.type(UNFINISHED)


def main() -> None:
    """Go as far as the visit goes, and wait."""
    app = make_application()
    window = open_window(app, Path(sys.argv[1]), "test")
    window.show()
    driver = Driver(window)
    visit(driver)
    # What was typed is kept when there is a pause after the last key: nobody presses anything for it.
    page = driver.page
    assert isinstance(page, CasePage)
    driver.wait_until(lambda: not page.has_unkept)
    sys.stdout.write("as far as it goes\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main()
