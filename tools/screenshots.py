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
from data.policy import Policy
from data.preferences import Preferences
from data.reviews import add_review
from data.settings import Theme as Colours
from data.store import Store
from logic.case import Case
from logic.case_file import FORMAT, read_case
from logic.evaluate import evaluate
from logic.loader import packs_of
from logic.review import Decision
from logic.sections import load_sections
from reports.review_record import review_of
from reports.signer import Signer
from ui import texts
from ui.app import make_application
from ui.case_session import CaseSession
from ui.checking import Checked, check_referral
from ui.components.buttons import Button
from ui.components.expander import Expander
from ui.display import Display
from ui.journey import Journey
from ui.navigator import Navigator
from ui.pages.access import CreatePage
from ui.pages.exported import ExportedPage
from ui.pages.home import HomePage, NewCasePage
from ui.pages.preview import PreviewPage, ReplacementsPage
from ui.pages.writing import Target, Written
from ui.places import CHECK, EXPORT, RESULT, TASKS, Place, question, section
from ui.referral_file import Chosen, ReferralFile, Variant
from ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"
IMAGES = ROOT / "docs" / "images"

NOW = datetime.datetime(2026, 3, 16, 14, 2, tzinfo=datetime.UTC)
"""What the clock shows in every picture, so that a new picture differs only where the app does."""

VERSION = "0.1.0"
"""What the pictures name as the version of the app."""

PASSPHRASE = "a passphrase of pictures"  # noqa: S105 - it protects nothing
CHEAP = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=1)
"""The store of a picture protects nobody."""

SIZES = {100: QSize(1180, 780), 200: QSize(1280, 720)}
"""The window at each text size: as it opens, and on a small screen."""


def _written(case: Case) -> Written:
    """A referral that was written, as the page after it shows it."""
    path = Path("Documents", "referral-EXAMPLE-0001.pdf")
    return Written(path, case, Variant.REFERRAL, is_protected=False, fingerprint="c0ffee12" * 8, choices={})


def main() -> None:
    """Make the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="NAME", help="with --every: only the pages whose names begin so")
    parser.add_argument("--every", metavar="FOLDER", type=Path, help="every page in every colours and two sizes")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    with tempfile.TemporaryDirectory() as directory:
        studio = Studio(app, Path(directory))
        if options.every is None:
            studio.for_the_guides(IMAGES)
        else:
            studio.everything(options.every, options.only or "")


def _clock() -> datetime.datetime:
    return NOW


class Studio:
    """The app, opened on a store that holds the example case and a few more references."""

    def __init__(self, app: QApplication, directory: Path) -> None:
        self._app = app
        self._display = Display(app, directory)
        self._window = Window(app, self._display)
        self._directory = directory / "store"
        self._navigator = Navigator(self._window, self._directory, VERSION, now=_clock)
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

    def everything(self, folder: Path, only: str) -> None:
        """Every page whose name begins with ``only``, in every colours, at 100% and at 200%; as seen, and whole."""
        for size in SIZES:
            for colours in (Colours.LIGHT, Colours.DARK, Colours.HIGH_VISIBILITY):
                for name, show in self._pages():
                    if not name.startswith(only):
                        continue
                    self._set_up(colours, size)
                    show()
                    self._take(folder / f"{name}-{colours.value}-{size}.png")
                    if self._unroll():
                        self._take(folder / f"{name}-{colours.value}-{size}-whole.png")

    def _pages(self) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "create", self._create
        yield "unlock", self._unlock
        yield "home-empty", self._home_empty
        yield "home", self._home
        yield "new-case", self._new_case
        for fact in ("date_of_birth", "abuse_or_neglect", "detention_at_death"):
            yield f"question-{fact}", self._visit(question(fact))
        yield "question", self._visit(question("joint_working_concern"))
        yield "question-errors", self._errors
        for each in load_sections():
            yield f"section-{each.id}", self._visit(section(each.id))
            if each.repeats:
                yield f"section-{each.id}-row", self._visit(section(each.id, 0))
        for place in (RESULT, CHECK, EXPORT, TASKS):
            yield place, self._visit(Place(place))
        yield "result-open", self._result_open
        yield "replaced", self._replaced
        yield "preview", self._preview
        yield "exported", self._exported
        yield "review-open", self._review_open
        yield "review", self._review
        yield "reviewed", self._reviewed
        yield "not-saved", self._not_saved
        yield "hidden", self._hidden

    def _set_up(self, colours: Colours, size: int) -> None:
        self._window.show_screen()
        self._window.resize(SIZES.get(size, SIZES[100]))
        self._display.choose_colours(colours)
        self._display.choose_text_size(size)

    def _store(self) -> Store:
        """The store with the cases of the pictures, open in the app; made the first time."""
        navigator = self._navigator
        if navigator.store is None:
            if Store.exists(self._directory):
                navigator.open_with(Store.unlock(self._directory, PASSPHRASE, clock=_clock))
            else:
                navigator.open_with(self._filled(Store.create(self._directory, PASSPHRASE, cost=CHEAP, clock=_clock)))
        assert navigator.store is not None  # noqa: S101 - opened just above
        return navigator.store

    @staticmethod
    def _filled(store: Store) -> Store:
        for number, said in ((17, "The criteria are not met on the facts entered."), (31, "")):
            fields = CaseSummaryFields(reference=f"EXAMPLE-{number:04} (fictional)", outcome=said)
            store.new_case({"format": FORMAT, "facts": {}}, summary=fields)
        store.new_case({"format": FORMAT, "facts": {"died": "no", "abuse_or_neglect": "suspected"}})
        CaseSession.create(store, read_case(EXAMPLE.read_bytes(), today=NOW.date()))
        return store

    def _visit(self, place: Place) -> Callable[[], Journey]:
        return lambda: self._at(place)

    def _at(self, place: Place, *, case: int = 0) -> Journey:
        """Open a case, counted from the one that was changed last, at a place."""
        store = self._store()
        self._navigator.show_home()
        case_id = sorted(each.id for each in store.cases())[-1 - case]
        self._navigator.open_case(case_id)
        assert self._navigator.journey is not None  # noqa: S101 - opened just above
        self._navigator.journey.go(place)
        return self._navigator.journey

    def _create(self) -> None:
        self._navigator.lock()
        self._window.show_page(CreatePage(self._directory))

    def _unlock(self) -> None:
        self._store()
        self._navigator.lock()

    def _home_empty(self) -> None:
        directory = Path(tempfile.mkdtemp(dir=self._directory.parent))
        with Store.create(directory, PASSPHRASE, cost=CHEAP) as empty:
            self._window.show_page(HomePage(empty, _clock))

    def _home(self) -> None:
        self._store()
        self._navigator.show_home()

    def _new_case(self) -> None:
        self._home()
        self._window.show_page(NewCasePage())

    def _result_open(self) -> None:
        self._at(Place(RESULT), case=1)

    def _errors(self) -> None:
        page = self._at(question("seriously_harmed"), case=1).page
        if page is not None and page.primary is not None:
            page.primary.click()

    def _exported(self) -> None:
        journey = self._at(Place(EXPORT))
        page = ExportedPage(journey.session, _written(journey.session.case), Preferences(Policy()))
        self._window.show_page(page)

    def _ahead(self, page: type[PreviewPage | ReplacementsPage]) -> None:
        """Show a page that stands between the choices for a file and the file."""
        session = self._at(Place(EXPORT)).session
        chosen = Chosen(Variant.PSEUDONYMISED, "OFFICIAL-SENSITIVE", "")
        file = ReferralFile(session.case, session.assessments, chosen, VERSION)
        self._window.show_page(page(session, file, Target(Path("Documents", "referral.pdf"), "", {}), _clock))

    def _replaced(self) -> None:
        self._ahead(ReplacementsPage)

    def _preview(self) -> None:
        self._ahead(PreviewPage)

    def _review_open(self) -> None:
        self._home()
        self._navigator.show_review()

    def _received(self) -> Checked:
        """The example case as a supervisor receives it, from somebody whom they do not know yet."""
        case = read_case(EXAMPLE.read_bytes(), today=NOW.date())
        assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(*case.nations)]
        file = ReferralFile(case, assessments, Chosen(Variant.REFERRAL, "OFFICIAL-SENSITIVE", ""), VERSION)
        content = file.signed(Signer.make("Social worker (fictional)", now=NOW), NOW)
        return check_referral(content, self._store(), self._navigator.preferences, app_version=VERSION)

    def _review(self) -> None:
        self._review_open()
        if self._navigator.reviewing is not None:
            self._navigator.reviewing.show_referral(self._received())

    def _reviewed(self) -> None:
        self._review_open()
        received = self._received()
        reason = "The chronology stops before the last visit. Add it, and send the referral again."
        name = "Team manager (fictional)"
        review = review_of(received.found, Decision.RETURN, reason=reason, name=name, role="", at=NOW)
        number = add_review(self._store(), review, received.content)
        if self._navigator.reviewing is not None:
            self._navigator.reviewing.show_review(number)

    def _not_saved(self) -> None:
        self._at(Place(RESULT))
        reason = "The disk with your cases cannot be written."
        body = texts.NOT_SAVED_BODY.format(reason=reason)
        self._window.notice.say(texts.NOT_SAVED_TITLE, body, Button(texts.TRY_AGAIN))

    def _hidden(self) -> None:
        self._at(Place(RESULT))
        self._window.hide_screen()

    def _unroll(self) -> bool:
        """Make the window as high as its page is long, with everything opened; whether that shows more."""
        page = self._window.page
        if page is None or self._window.is_hidden_by_cover:
            return False
        while closed := [each for each in page.findChildren(Expander) if not each.is_open]:
            for expander in closed:
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
