"""Every page of the app with something on it, in every state that looks different, and how to get there.

Both the audit of the window (``test_every_page``) and the pictures of it (``tools/screenshots.py``) go this way, so
that what a reader is shown is what was audited. All of it is fictional.
"""

from __future__ import annotations

import datetime
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from data import purge
from data.connection import damaged, plain_errors
from data.errors import StoreError, WrongPassphraseError
from data.paths import APPLICATION, DATABASE, STORE
from data.policy import Policy
from data.preferences import Preferences
from data.presence import unreadable
from data.recovery_code import RecoveryCode
from data.store import Store
from data.transfer import SUFFIX, Written
from logic.case_file import FORMAT
from logic.facts import Answer
from logic.nations import ENGLAND
from logic.sections import load_sections
from tests.ui.conftest import CHEAP, NOW, PASSPHRASE
from tests.ui.export_and_review import of_export, of_review
from tests.ui.fictional_cases import CODE, COPIED, EXAMPLE, filled
from ui import texts
from ui.case_session import CaseSession, Saved
from ui.components.date_field import DateField
from ui.components.page import Page
from ui.components.text import Heading
from ui.journey import Journey
from ui.navigator import Navigator
from ui.pages.access import CreatePage, StoreTroublePage, UnlockPage
from ui.pages.backups import BackupsPage
from ui.pages.case_page import CasePage
from ui.pages.check import CheckPage
from ui.pages.help import HelpPage
from ui.pages.home import HomePage, NewCasePage
from ui.pages.incoming import ImportPage
from ui.pages.keeping import KeepingPage, RemovedPage
from ui.pages.keys import ChangePassphrasePage, KeysPage, WithPassphrasePage
from ui.pages.recovery import NewPassphrasePage, RecoveryCodePage, UseCodePage
from ui.pages.restore import RestorePage
from ui.pages.retention import RetentionPage
from ui.pages.section import FormPage, TablePage
from ui.pages.sending import SendPage
from ui.pages.settings import SettingsPage
from ui.pages.training import TrainingPage
from ui.places import ABOUT, CHECK, EXPORT, FILES, HISTORY, KEEPING, RESULT, TASKS, Place, question, section
from ui.window import Window

AnyPage = TypeVar("AnyPage", bound=Page)

_LATER = NOW + datetime.timedelta(days=400)
"""When every case is due for removal."""

_THEIR_FOLDER = Path("/srv/practitioner", APPLICATION)
"""Where the cases of somebody are, for messages that name it."""

Stop = tuple[str, Callable[[], object]]
"""A name of small letters and hyphens, and what brings the window there."""


def every_page(window: Window, navigator: Navigator, store: Store, directory: Path) -> Iterator[Stop]:
    """Every page, in the order in which people meet them. The store has to be new; it is filled and opened here.

    ``directory`` is where the store is; the folder that holds it is written to. Whoever leaves pages out need not go
    to the ones before.
    """
    tour = _Tour(window, navigator, store, directory)
    return chain(
        tour.before_the_cases(),
        tour.list_of_cases(),
        tour.questions(),
        tour.record(),
        tour.result(),
        tour.writing(),
        tour.keeping(),
        tour.review(),
        tour.upkeep(),
        tour.notices(),
    )


class _Tour:
    def __init__(self, window: Window, navigator: Navigator, store: Store, directory: Path) -> None:
        self._window = window
        self._navigator = navigator
        self._store = store
        self._directory = directory
        self._cases = filled(store)
        navigator.open_with(store)
        navigator._idle.stop()  # on a busy computer the tour takes longer than anybody may be away

    def before_the_cases(self) -> Iterator[Stop]:
        """What stands before the open store."""
        folder, now = self._directory, lambda: NOW
        yield "create", lambda: self._locked(CreatePage(folder))
        yield "create-errors", lambda: _pressed(self._locked(CreatePage(folder)))
        yield "recovery-code", lambda: self._outside(RecoveryCodePage(RecoveryCode(CODE), NOW.date))
        yield "unlock", lambda: self._locked(UnlockPage(folder))
        yield "unlock-left", lambda: self._locked(UnlockPage(folder, texts.UNLOCK_LEFT))
        yield "unlock-errors", lambda: self._locked(UnlockPage(folder)).explain(WrongPassphraseError())
        yield "disk-trouble", self._disk_trouble
        yield "use-code", lambda: self._locked(UseCodePage(folder))
        yield "new-passphrase", lambda: self._outside(NewPassphrasePage(self._store))
        yield "restore-none", lambda: self._locked(RestorePage(folder.parent / "elsewhere", now))
        yield "damaged", self._damaged
        yield "restore", lambda: self._locked(RestorePage(folder, now))
        yield "restore-compared", self._compared

    def list_of_cases(self) -> Iterator[Stop]:
        """The list, and what stands around it."""
        yield "home-empty", self._no_case
        yield "home", self._home
        yield "home-none-found", self._find_none
        yield "new-case", lambda: self._outside(NewCasePage(ENGLAND))
        yield "import", lambda: self._outside(ImportPage(self._store, lambda: NOW))
        yield "import-found", self._import
        preferences = Preferences(Policy({"retention_days": 1}), self._store.setting, self._store.set_setting)
        yield "send", lambda: self._outside(SendPage(self._store, self._directory, preferences))
        yield "send-errors", lambda: _pressed(self._outside(SendPage(self._store, self._directory, preferences)))
        yield "send-written", lambda: self._sent(SendPage(self._store, self._directory, preferences))
        yield "retention", lambda: self._outside(RetentionPage(self._store, preferences, lambda: _LATER))
        yield "training", lambda: self._outside(TrainingPage(NOW.date(), "england"))
        yield "training-case", self._train

    def questions(self) -> Iterator[Stop]:
        """Each kind of question, and one that was not answered."""
        yield "about", self._to(Place(ABOUT))
        for fact in (
            "date_of_birth",
            "abuse_or_neglect",
            "joint_working_concern",
            "seriously_harmed",
            "date_aware",
        ):
            yield f"question-{fact.replace('_', '-')}", self._to(question(fact))
        yield "question-detention-at-death", self._to(question("detention_at_death"), "parallel")  # which is asked it
        yield "question-errors", lambda: _pressed(self._at(question("seriously_harmed"), "begun").page)

    def record(self) -> Iterator[Stop]:
        """The sections, the tables with a row of each, and the files."""
        yield "tasks", self._to(Place(TASKS))
        for each in load_sections():
            name = each.id.replace("_", "-")
            yield f"section-{name}", self._to(section(each.id))
            if each.repeats:
                yield f"section-{name}-row", self._to(section(each.id, 0))
        yield "section-empty", self._to(section("household"), "begun")
        yield "section-pasted", self._paste
        yield "section-row-removed", self._remove_row
        yield "section-errors", self._wrong_date
        yield "files", self._to(Place(FILES))
        yield "history", self._to(Place(HISTORY))

    def result(self) -> Iterator[Stop]:
        """What the rules come to."""
        yield "result", self._to(Place(RESULT))
        for name, case in (("open", "begun"), ("not-met", "not-met"), ("adult", "adult")):
            yield f"result-{name}", self._to(Place(RESULT), case)
        yield "result-parallel", self._beside
        yield "check", self._to(Place(CHECK))
        yield "check-set-aside", self._set_aside

    def writing(self) -> Iterator[Stop]:
        """The way to the file, and after it."""
        yield "export", self._to(Place(EXPORT))
        yield from self._after_the_choices()

    def keeping(self) -> Iterator[Stop]:
        """What becomes of a case."""
        yield "keeping", self._to(Place(KEEPING))
        yield "keeping-held", self._to(Place(KEEPING), "held")
        yield "keeping-closed", self._to(Place(KEEPING), "closed")
        yield "keeping-errors", self._remove_unsure
        yield "removed", self._removed

    def review(self) -> Iterator[Stop]:
        """The supervisor's pages."""
        yield "review-open", self._home_then(self._navigator.show_review)
        for name, made in of_review(self._store, self._directory):
            if name != "review-open":
                yield name, lambda made=made: self._outside(made())  # type: ignore[misc]  # a plain default
        yield "review-errors", self._undecided
        yield "review-opened-before", self._home_then(self._navigator.show_review)

    def upkeep(self) -> Iterator[Stop]:
        """The pages about the cases as a whole."""
        policy = Policy({"board_name": "A board", "recovery_key": "A key", "backup_count": 7})
        preferences = Preferences(policy, self._store.setting, self._store.set_setting)
        yield "settings", lambda: self._outside(SettingsPage(preferences, self._window.display))
        yield "keys-no-code", lambda: self._outside(KeysPage(self._store))
        yield "keys", self._keys
        yield "change-passphrase", lambda: self._outside(ChangePassphrasePage(self._store))
        yield (
            "new-code",
            lambda: self._outside(
                WithPassphrasePage(texts.NEW_CODE_TITLE, texts.NEW_CODE_BODY, texts.NEW_CODE_BUTTON, print)
            ),
        )
        yield "backups", lambda: self._outside(BackupsPage(self._store, lambda: NOW))
        yield "help", lambda: self._outside(HelpPage())

    def notices(self) -> Iterator[Stop]:
        """What stands above a page until its cause is gone."""
        yield "not-saved", self._not_saved
        yield "idle", self._idle
        yield "reason-for-change", self._change_closed

    def _to(self, place: Place, case: str = "example") -> Callable[[], object]:
        return partial(self._at, place, case)

    def _at(self, place: Place, case: str = "example") -> Journey:
        """Open a case, where it is not open already, at a place."""
        case_id = self._cases[case]
        if self._navigator.journey is None or self._navigator.journey.session.id != case_id:
            self._home()
            self._navigator.open_case(case_id)
        assert self._navigator.journey is not None
        self._window.header.show_open(is_open=True)
        self._navigator.journey.go(place)
        return self._navigator.journey

    def _home(self) -> HomePage:
        self._window.header.show_open(is_open=True)
        self._navigator.show_home()
        page = self._window.page
        assert isinstance(page, HomePage)
        return page

    def _home_then(self, go: Callable[[], None]) -> Callable[[], None]:
        def both() -> None:
            self._home()
            go()

        return both

    def _outside(self, page: AnyPage) -> AnyPage:
        """Show a page that belongs to no case."""
        self._home()
        self._window.show_page(page)
        return page

    def _locked(self, page: AnyPage) -> AnyPage:
        """Show a page that stands before the cases."""
        self._outside(page)
        self._window.header.show_open(is_open=False)
        return page

    def _no_case(self) -> None:
        folder = Path(mkdtemp(dir=self._directory.parent))
        with Store.create(folder, PASSPHRASE, cost=CHEAP, clock=lambda: NOW) as empty:
            self._outside(HomePage(empty, lambda: NOW))

    def _find_none(self) -> None:
        page = self._home()
        page.search.set_value("no such words")
        page.search.edited.emit()
        _wait(lambda: not page.list.isVisible())

    def _damaged(self) -> None:
        self._store.backups.make()
        self._locked(UnlockPage(self._directory)).explain(damaged(_THEIR_FOLDER / STORE / DATABASE))

    def _disk_trouble(self) -> None:
        trouble = unreadable(_THEIR_FOLDER, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
        self._locked(StoreTroublePage(str(trouble)))

    def _keys(self) -> None:
        self._store.keys.new_recovery_code(PASSPHRASE)
        self._outside(KeysPage(self._store))

    def _compared(self) -> None:
        closed = Path(shutil.copytree(self._directory, Path(mkdtemp(dir=self._directory.parent), "store")))
        page = self._locked(RestorePage(closed, lambda: NOW))
        page.passphrase.control.setText(PASSPHRASE)
        _pressed(page)
        _wait(lambda: page.compared is not None)

    def _import(self) -> None:
        page = self._outside(ImportPage(self._store, lambda: NOW))
        page.choose(Path(os.path.relpath(EXAMPLE)))  # not where it is on this computer
        _pressed(page)
        _wait(lambda: page.take is not None)

    def _sent(self, page: SendPage) -> None:
        """What follows a file that was written, without the seconds that its key takes."""
        path = Path("Documents", f"{texts.SEND_FILE_NAME}{SUFFIX}")
        self._outside(page)._written(([1, 2], Written(path, 2, 9000, "5f" * 32)))

    def _train(self) -> None:
        """A case to practise with, which is marked on every page, and its file."""
        page = self._outside(TrainingPage(NOW.date(), "england"))
        page.started.connect(self._navigator._begin)
        _pressed(page)
        assert self._navigator.journey is not None
        self._navigator.journey.go(Place(EXPORT))

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(COPIED)
        page = self._at(section("household")).page
        assert isinstance(page, TablePage)
        page.paste()

    def _remove_row(self) -> None:
        page = self._at(section("household"), "changed").page
        assert isinstance(page, TablePage)
        page.remove_row(0)

    def _wrong_date(self) -> None:
        page = self._at(section("sign_off"), "changed").page
        assert isinstance(page, FormPage)
        date = page.form.widgets["prepared_on"]
        assert isinstance(date, DateField)
        date.show_typed(("31", "2", "2024"))
        page.touch()
        _pressed(page)

    def _beside(self) -> None:
        page = self._at(Place(RESULT), "parallel").page
        assert page is not None
        (heading,) = (each for each in page.findChildren(Heading) if each.text() == texts.RESULT_PARALLEL)
        _wait(lambda: heading.y() > 0)
        page.verticalScrollBar().setValue(heading.y() - heading.height())

    def _set_aside(self) -> None:
        journey = self._at(Place(TASKS), "changed")
        journey.session.answer("abuse_or_neglect", Answer("no"))
        journey.go(Place(CHECK))
        assert isinstance(journey.page, CheckPage)
        journey.page.show_set_aside()

    def _after_the_choices(self) -> Iterator[Stop]:
        session = CaseSession.load(self._store, self._cases["exported"], NOW.date)
        for name, made in of_export(session):
            yield name, lambda made=made: self._in_case("exported", made())  # type: ignore[misc]  # a plain default

    def _in_case(self, case: str, page: Page) -> None:
        journey = self._at(Place(EXPORT), case)
        if isinstance(page, CasePage):
            journey.session.status = page.session.status  # in the app the two are one
            journey._say_case(Place(EXPORT))
        self._window.show_page(page)

    def _remove_unsure(self) -> None:
        page = self._at(Place(KEEPING)).page
        assert isinstance(page, KeepingPage)
        page.removal.set_open(is_open=True)
        page.remove.click()

    def _removed(self) -> None:
        unwanted = self._store.new_case({"format": FORMAT, "facts": {}})
        self._outside(RemovedPage(purge.purge(self._store, unwanted, purge.Reason.MISTAKE)))

    def _undecided(self) -> None:
        made = dict(of_review(self._store, self._directory))["review"]
        _pressed(self._outside(made()))

    def _not_saved(self) -> None:
        journey = self._at(Place(RESULT))
        try:
            with plain_errors(_THEIR_FOLDER / STORE / DATABASE, saving=True):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
        except StoreError as error:
            journey.session.saved = Saved(NOW, error.briefly)
        journey._say_saved()
        journey._retry.stop()  # which would find that there is no trouble

    def _idle(self) -> None:
        self._at(question("seriously_harmed"))
        self._window.unsaved.clear()
        self._window.notice.say(texts.IDLE_TITLE, texts.IDLE_BODY, tone="notice")

    def _change_closed(self) -> None:
        session = self._at(question("seriously_harmed"), "closed").session
        session.answer("seriously_harmed", Answer("unknown"))
        assert self._navigator.journey is not None
        self._navigator.journey.go(question("seriously_harmed"))


def _pressed(page: Page | None) -> None:
    """Press the primary button of a page."""
    assert page is not None
    assert page.primary is not None
    page.primary.click()


def _wait(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    limit = QDeadlineTimer(60_000)
    while not is_so():
        assert not limit.hasExpired(), "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
