"""Pictures of the real app with the fictional example case.

    python -m tools.screenshots                    the pictures of README and the guides, into docs/images/
    python -m tools.screenshots --every FOLDER     every page in every colours, at 100% and 200%, to be looked at
"""

from __future__ import annotations

import argparse
import datetime
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from data.cases import CaseSummaryFields
from data.keys import Argon2Parameters
from data.settings import Theme as Colours
from data.store import Store
from logic.case_file import case_to_json, read_case
from logic.sections import load_sections
from ui.app import make_application
from ui.case_session import CaseSession
from ui.components.expander import Expander
from ui.display import Display
from ui.navigator import Navigator
from ui.places import CHECK, EXPORT, RESULT, TASKS, Place, question, section
from ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"
IMAGES = ROOT / "docs" / "images"

NOW = datetime.datetime(2026, 3, 16, 14, 2, tzinfo=datetime.UTC)
"""What the clock shows in every picture, so that a new picture differs only where the app does."""

CHEAP = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=1)
"""The store of a picture protects nobody."""

SIZES = {100: QSize(1180, 780), 200: QSize(1280, 720)}
"""The window at each text size: as it opens, and on a small screen."""


def main() -> None:
    """Make the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", metavar="FOLDER", type=Path, help="every page in every colours and two sizes")
    folder = parser.parse_args().every
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    with tempfile.TemporaryDirectory() as directory:
        studio = Studio(app, Path(directory))
        if folder is None:
            studio.for_the_guides(IMAGES)
        else:
            studio.everything(folder)


class Studio:
    """The app, opened on a store that holds the example case and a few more references."""

    def __init__(self, app: QApplication, directory: Path) -> None:
        self._app = app
        self._display = Display(app, directory)
        self._window = Window(app, self._display)
        self._directory = directory
        self._navigator = Navigator(self._window, directory, "0.1.0", now=lambda: NOW)
        self._window.show()

    def for_the_guides(self, folder: Path) -> None:
        """The pictures that README and the guides show."""
        pages = dict(self._pages())
        for name in ("question", "result", "check", "home", "create"):
            self._set_up(Colours.LIGHT, 100)
            pages[name]()
            self._take(folder / f"{name}.png")
        for name in ("question", "result"):
            self._set_up(Colours.HIGH_VISIBILITY, 150)
            pages[name]()
            self._take(folder / f"{name}-high-visibility.png")

    def everything(self, folder: Path) -> None:
        """Every page in every colours, at 100% and at 200%; whole pages, as long as they are."""
        for size in SIZES:
            for colours in (Colours.LIGHT, Colours.DARK, Colours.HIGH_VISIBILITY):
                for name, show in self._pages():
                    self._set_up(colours, size)
                    show()
                    self._take(folder / f"{name}-{colours.value}-{size}.png")
                    if self._unroll():
                        self._take(folder / f"{name}-{colours.value}-{size}-whole.png")

    def _pages(self) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "create", self._lock_empty
        yield "home-empty", self._home_empty
        yield "home", self._home
        yield "unlock", self._locked
        facts = ("date_of_birth", "joint_working_concern", "abuse_or_neglect", "detention_at_death")
        for fact in facts:
            yield f"question-{fact}" if fact != facts[1] else "question", lambda fact=fact: self._at(question(fact))
        for each in load_sections():
            yield f"section-{each.id}", lambda each=each: self._at(section(each.id))
            if each.repeats:
                yield f"section-{each.id}-row", lambda each=each: self._at(section(each.id, 0))
        for place in (RESULT, CHECK, EXPORT, TASKS):
            yield place, lambda place=place: self._at(Place(place))
        yield "result-open", self._result_open
        yield "question-errors", self._errors
        yield "hidden", self._hidden

    def _set_up(self, colours: Colours, size: int) -> None:
        self._window.show_screen()
        self._window.resize(SIZES.get(size, SIZES[100]))
        self._display.choose_colours(colours)
        self._display.choose_text_size(size)

    def _store(self) -> Store:
        """The store, new and with the cases of the pictures, open in the app."""
        if self._navigator.store is None:
            directory = Path(tempfile.mkdtemp(dir=self._directory))
            store = Store.create(directory, "a passphrase of pictures", cost=CHEAP, clock=lambda: NOW)
            example = read_case(EXAMPLE.read_bytes(), today=NOW.date())
            for number, said in ((17, "The criteria are not met on the facts entered."), (31, "")):
                fields = CaseSummaryFields(reference=f"EXAMPLE-{number:04} (fictional)", outcome=said)
                store.new_case({"format": "safeguarding-review-case/1", "facts": {}}, summary=fields)
            CaseSession.create(store, example)
            self._navigator.open_with(store)
        assert self._navigator.store is not None  # noqa: S101 - opened just above
        return self._navigator.store

    def _lock_empty(self) -> None:
        self._navigator.lock()

    def _locked(self) -> None:
        self._navigator.lock()

    def _home_empty(self) -> None:
        self._navigator.lock()
        directory = Path(tempfile.mkdtemp(dir=self._directory))
        self._navigator.open_with(Store.create(directory, "a passphrase of pictures", cost=CHEAP, clock=lambda: NOW))

    def _home(self) -> None:
        self._store()
        self._navigator.show_home()

    def _at(self, place: Place) -> None:
        store = self._store()
        self._navigator.open_case(store.cases()[0].id)
        assert self._navigator.journey is not None  # noqa: S101 - opened just above
        self._navigator.journey.go(place)

    def _result_open(self) -> None:
        store = self._store()
        facts = {"died": "no", "abuse_or_neglect": "suspected"}
        case = read_case('{"format": "safeguarding-review-case/1", "facts": {}}', today=NOW.date())
        case_id = store.new_case({**case_to_json(case), "facts": facts})
        self._navigator.open_case(case_id)
        assert self._navigator.journey is not None  # noqa: S101 - opened just above
        self._navigator.journey.go(Place(RESULT))
        self._app.processEvents()

    def _errors(self) -> None:
        self._result_open()
        assert self._navigator.journey is not None  # noqa: S101 - opened just above
        self._navigator.journey.go(question("seriously_harmed"))
        page = self._window.page
        if page is not None and page.primary is not None:
            page.primary.click()

    def _hidden(self) -> None:
        self._window.hide_screen()

    def _unroll(self) -> bool:
        """Make the window as high as its page is long, with everything opened; whether that shows more."""
        page = self._window.page
        if page is None or self._window.is_hidden_by_cover:
            return False
        for expander in page.findChildren(Expander):
            expander.set_open(is_open=True)
        self._settle()
        hidden = page.verticalScrollBar().maximum()
        if hidden:
            self._window.resize(self._window.width(), min(self._window.height() + hidden, 16_000))
        return hidden > 0

    def _take(self, path: Path) -> None:
        self._settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._window.grab().save(str(path))

    def _settle(self) -> None:
        for _ in range(5):
            self._app.processEvents()


if __name__ == "__main__":
    main()
