"""Which page follows which: opening the store, the list of cases, and the way through one case.

What only an open store needs is loaded once there is one, so that the first page stands at once.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from data.errors import BackupPlaceError, StoreClosedError, StoreError
from ui import texts
from ui.background import Background
from ui.clipboard import ClipboardWatch
from ui.components.buttons import Button
from ui.components.page import Page
from ui.entrance import Entrance
from ui.idle import IdleWatch
from ui.places import QUESTIONS, Place
from ui.plurals import counted
from ui.screen_capture import exclude_from_captures
from ui.window import Window

if TYPE_CHECKING:
    from data.backup import Backup
    from data.policy import Policy
    from data.preferences import Preferences
    from data.purge import Purged
    from data.store import Store
    from logic.case import Case
    from ui.case_session import CaseSession
    from ui.computer_session import ComputerSession
    from ui.journey import Journey
    from ui.reviewing import Reviewing
    from ui.upkeep import Upkeep

_LAST_CASE = "last_case"
_PACKS = "packs_shown"

Clock = Callable[[], datetime.datetime]


def utc_now() -> datetime.datetime:
    """The computer's time in UTC."""
    return datetime.datetime.now(datetime.UTC)


def _no_policy() -> Policy:
    from data.policy import Policy  # noqa: PLC0415 - see the top

    return Policy()


def _unchosen(policy: Policy) -> Preferences:
    from data.preferences import Preferences  # noqa: PLC0415 - see the top

    return Preferences(policy)


class Navigator(QObject):
    """Leads from the locked store to the list of cases and into a case, and back to the lock.

    ``directory`` is where the store is, ``now`` the clock. ``read_policy`` gives what the organisation says, and is
    asked at each opening, since the app may run for weeks. The store is open from `AccessPage.opened` until `lock`;
    as long there are ``preferences``, the settings in force. ``transfer_file`` is one that was opened from the desktop:
    its page comes first, once the store is open.
    """

    def __init__(
        self,
        window: Window,
        directory: Path,
        app_version: str,
        now: Clock = utc_now,
        *,
        read_policy: Callable[[], Policy] = _no_policy,
        transfer_file: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._directory = directory
        self._app_version = app_version
        self._now = now
        self._read_policy = read_policy
        self._transfer_file = transfer_file
        self._policy_notice = ""
        self.store: Store | None = None
        self._preferences: Preferences | None = None
        self.upkeep: Upkeep | None = None
        self.journey: Journey | None = None
        self.reviewing: Reviewing | None = None
        self._may_lose = False
        self._backing_up: Background[Backup | None] | None = None
        self._computer: ComputerSession | None = None
        self._idle = IdleWatch(self)
        self._idle.warned.connect(self._warn_of_lock)
        self._idle.returned.connect(window.notice.clear)
        self._idle.idle.connect(self._lock_when_idle)
        self._clipboard = ClipboardWatch(self)
        self._entrance = Entrance(self, directory, now)
        self._entrance.wants.connect(self._show)
        self._entrance.taken.connect(self.take)
        self._entrance.opened.connect(self.open_with)
        window.header.lock_pressed.connect(self.lock)
        window.header.cases_pressed.connect(self.show_home)
        window.may_close = self.close

    def start(self) -> None:
        """Show the first page: creating a store where there is none, else unlocking it."""
        self._show_locked()

    @property
    def preferences(self) -> Preferences:
        """The settings in force; without a store those that hold where nobody has chosen."""
        if self._preferences is None:
            self._preferences = _unchosen(_no_policy())
        return self._preferences

    def lock(self, reason: str = "") -> None:
        """Save everything, forget the key and ask for the passphrase."""
        if self._leave_case():
            self._close_store()
            self._show_locked(reason)

    def close(self) -> bool:
        """Save everything before the window closes; whether it may close.

        Where something cannot be saved, the person is asked; a second answer closes all the same.
        """
        if not self._leave_case() and not self._may_lose:
            self._ask_before_losing()
            return False
        self._close_store()
        return True

    def _ask_before_losing(self) -> None:
        if self.journey is None:
            return
        again, close = Button(texts.TRY_AGAIN), Button(texts.CLOSE_ANYWAY, look="warning")
        again.clicked.connect(self.journey.save_again)
        close.clicked.connect(self._close_anyway)
        body = texts.CLOSE_BODY.format(reason=self.journey.session.saved.problem)
        self._window.unsaved.say(texts.CLOSE_TITLE, body, again, close)

    def _close_anyway(self) -> None:
        self._may_lose = True
        self._window.close()

    def show_home(self) -> None:
        """Show the list of cases."""
        if self.store is None or not self._leave_case(stays_open=True):
            return
        from ui.pages.home import HomePage  # noqa: PLC0415 - see the top

        try:
            self.store.set_setting(_LAST_CASE, None)
            page = HomePage(self.store, self._now)
        except StoreError as error:
            self._window.notice.say(texts.STORE_TROUBLE_TITLE, str(error))
            return
        page.opened.connect(self.open_case)
        page.trouble.connect(self._say_trouble)
        if self.upkeep is not None:
            page.settings.connect(self.upkeep.show_settings)
            page.new_code.connect(self.upkeep.new_code)
            page.imports.connect(self.upkeep.show_import)
            page.sends.connect(self.upkeep.show_send)
            page.retention.connect(self.upkeep.show_retention)
        page.new_case.connect(self._show_new_case)
        page.training.connect(self._show_training)
        page.review.connect(self.show_review)
        self._show(page)

    def show_review(self) -> None:
        """Show where a referral is chosen to be reviewed."""
        if self.store is None or not self._leave_case(stays_open=True):
            return
        from ui.reviewing import Reviewing  # noqa: PLC0415 - see the top

        self.reviewing = Reviewing(
            self._window, self.store, self.preferences, self._app_version, self._directory, now=self._now
        )
        self.reviewing.wants.connect(self._show)
        self.reviewing.left.connect(self.show_home)
        self.reviewing.open()

    def open_case(self, case_id: int, place: Place | None = None) -> None:
        """Open a case where it was left, or at a place."""
        if self.store is None:
            return
        from logic.case_file import CaseFileError  # noqa: PLC0415 - see the top
        from ui.case_session import CaseSession  # noqa: PLC0415 - see the top

        try:
            session = CaseSession.load(self.store, case_id, self._today, packs_shown=self.preferences.items(_PACKS))
            self.store.set_setting(_LAST_CASE, case_id)
        except (StoreError, CaseFileError) as error:
            said = str(error) if isinstance(error, StoreError) else texts.CASE_UNREADABLE
            self._window.notice.say(texts.CASE_TROUBLE_TITLE, said)
            return
        self._travel(session, place or session.place)

    def _show_new_case(self) -> None:
        from ui.pages.home import NewCasePage  # noqa: PLC0415 - see the top

        try:
            page = NewCasePage(self.preferences.text("nation"))
        except StoreError as error:
            self._say_trouble(error)
            return
        page.back.connect(self.show_home)
        page.started.connect(self._start_case)
        page.training.connect(self._show_training)
        self._show(page)

    def _show_training(self) -> None:
        from ui.pages.training import TrainingPage  # noqa: PLC0415 - see the top

        try:
            page = TrainingPage(self._today(), self.preferences.text("nation"))
        except StoreError as error:
            self._say_trouble(error)
            return
        page.back.connect(self.show_home)
        page.started.connect(self._begin)
        self._show(page)

    def _start_case(self, reference: str) -> None:
        from logic.case import Case  # noqa: PLC0415 - see the top

        try:
            nation = self.preferences.text("nation")
        except StoreError as error:
            self._window.notice.say(texts.NOT_SAVED_TITLE, str(error))
            return
        self._begin(Case(assessed_on=self._today(), reference=reference or None, nation=nation))

    def _begin(self, case: Case) -> None:
        """Put a new case in the store, and ask its first question."""
        if self.store is None:
            return
        from ui.case_session import CaseSession  # noqa: PLC0415 - see the top

        try:
            session = CaseSession.create(self.store, case, packs_shown=self.preferences.items(_PACKS))
            self.store.set_setting(_LAST_CASE, session.id)
        except StoreError as error:
            self._window.notice.say(texts.NOT_SAVED_TITLE, str(error))
            return
        self._travel(session, Place(QUESTIONS))

    def _travel(self, session: CaseSession, place: Place) -> None:
        from ui.journey import Journey  # noqa: PLC0415 - see the top

        self._window.notice.clear()
        self.journey = Journey(
            self._window, session, self._app_version, self._directory, self._today, preferences=self.preferences
        )
        self.journey.left.connect(self.show_home)
        self.journey.removed.connect(self._show_removed)
        self.journey.sends.connect(self._show_send)
        self.journey.go(place)

    def take(self, store: Store) -> None:
        """Hold a store that is open, so that it can be locked; the list of cases comes with `open_with`."""
        from data.organisation import follow  # noqa: PLC0415 - see the top

        self.store = store
        self._window.header.show_open(is_open=True)
        followed = follow(store, self._read_policy())
        self._preferences, self._policy_notice = followed.preferences, followed.notice
        self._idle.wait_for(self._idle_minutes * 60)
        self._idle.start()
        self._guard_screen()

    def _guard_screen(self) -> None:
        """Watch for whoever leaves, and keep the window out of captures where that is wanted and can be done."""
        from ui.computer_session import ComputerSession  # noqa: PLC0415 - see the top

        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._idle)
        exclude_from_captures(handle, is_excluded=self._excludes_captures)
        if self._computer is None:
            self._computer = ComputerSession(self, handle)
            self._computer.left.connect(self._lock_when_left)

    def follow_settings(self) -> None:
        """Let settings that the user has just changed hold at once: how long until it locks, and the backups.

        Raises StoreError.
        """
        if self.store is not None:
            self._idle.wait_for(self._idle_minutes * 60)
            from data.organisation import keep_backups  # noqa: PLC0415 - see the top

            self._idle.start()
            exclude_from_captures(self._window.windowHandle(), is_excluded=self._excludes_captures)
            keep_backups(self.store, self.preferences)

    @property
    def _excludes_captures(self) -> bool:
        try:
            return self.preferences.is_on("screen_capture_exclusion")
        except StoreError:  # as below
            return True

    @property
    def _idle_minutes(self) -> int:
        try:
            return self.preferences.number("idle_lock_minutes")
        except StoreError:  # the store fails, and says so when it is next used
            return _unchosen(self.preferences.policy).number("idle_lock_minutes")

    def open_with(self, store: Store) -> None:
        """Go on with a store that has just been opened: to the case that was open last, else to the list."""
        self.take(store)
        self._begin_upkeep(store)
        try:
            # Where cases go by themselves, the last one may be due, and nobody is to see their case vanish.
            last = None if self.preferences.is_on("purge_when_due") else store.setting(_LAST_CASE)
        except StoreError:
            last = None
        if self._transfer_file is None and isinstance(last, int):
            self.open_case(last)
        if self.journey is None:
            self.show_home()
        if self._transfer_file is not None and self.upkeep is not None:
            self.upkeep.show_import(self._transfer_file)
            self._transfer_file = None
        notices = {texts.STORE_NOTICE_TITLE: store.notice, texts.POLICY_NOTICE_TITLE: self._policy_notice}
        if said := {title: notice for title, notice in notices.items() if notice}:
            self._window.notice.say(next(iter(said)), " ".join(said.values()))
        from ui.removal import Removal  # noqa: PLC0415 - see the top

        removal = Removal(self._window, store, self.preferences, self._now)
        removal.removed.connect(self._show_fewer)
        removal.start()
        self._back_up(store)

    def _show_fewer(self) -> None:
        from ui.pages.home import HomePage  # noqa: PLC0415 - see the top

        if isinstance(self._window.page, HomePage):
            self.show_home()

    def _begin_upkeep(self, store: Store) -> None:
        from ui.upkeep import Upkeep  # noqa: PLC0415 - see the top

        upkeep = Upkeep(
            self._entrance, store, self._directory, self.preferences, display=self._window.display, now=self._now
        )
        upkeep.wants.connect(self._show)
        upkeep.trouble.connect(self._say_trouble)
        upkeep.left.connect(self.show_home)
        upkeep.restore.connect(self._lock_to_restore)
        upkeep.changed.connect(self._settings_changed)
        upkeep.opens.connect(self.open_case)
        self.upkeep = upkeep

    def _show_send(self, case_id: int) -> None:
        if self.upkeep is not None and self._leave_case(stays_open=True):
            self.upkeep.show_send(case_id)

    def _show_removed(self, done: Purged) -> None:
        from ui.pages.keeping import RemovedPage  # noqa: PLC0415 - see the top

        if self._leave_case():
            page = RemovedPage(done)
            page.home.connect(self.show_home)
            self._show(page)

    def _settings_changed(self) -> None:
        try:
            self.follow_settings()
        except StoreError as error:
            self._say_trouble(error)

    def _say_trouble(self, error: StoreError) -> None:
        self._window.notice.say(texts.STORE_TROUBLE_TITLE, str(error))

    def _lock_to_restore(self) -> None:
        self.lock()
        if self.store is None:
            self._entrance.restore()

    def _back_up(self, store: Store) -> None:
        """Make a backup beside the window, where one is due; what a large store is checked with, too."""
        if self._backing_up is not None and not self._backing_up.has_ended:
            return
        self._backing_up = Background(store.backups.make_if_due)
        self._backing_up.failed.connect(self._say_backup_failed)
        self._backing_up.start()

    def _say_backup_failed(self, error: Exception) -> None:
        if isinstance(error, StoreClosedError):  # locked meanwhile; the next opening makes it
            return
        if not isinstance(error, StoreError):
            raise error
        is_elsewhere = isinstance(error, BackupPlaceError)  # then one was made all the same
        self._window.notice.say(texts.BACKUPS_TITLE if is_elsewhere else texts.BACKUP_FAILED_TITLE, str(error))

    def _show_locked(self, reason: str = "") -> None:
        self._window.header.show_open(is_open=False)
        self._entrance.show(reason)

    def _show(self, page: Page) -> None:
        """Show a page that belongs to no case."""
        self._window.show_case("", (), "")
        self._window.header.show_saved("")
        self._window.show_page(page)

    def _leave_case(self, *, stays_open: bool = False) -> bool:
        """Save and leave the case or the review that is open, if one is; whether that worked.

        Where the store stays open, a backup is made if one is due: neither a lock nor the end is to wait for it.
        """
        if self.reviewing is not None:
            self.reviewing.finish()
            self.reviewing = None
        if self.journey is None:
            return True
        if not self.journey.finish():
            return False
        self.journey = None
        if stays_open and self.store is not None:
            self._back_up(self.store)
        return True

    def _close_store(self) -> None:
        self._idle.stop()
        self._clipboard.forget()
        self.upkeep = None
        if self.store is not None:
            self.store.close()
            self.store = None
            self._preferences = _unchosen(self.preferences.policy)

    def _warn_of_lock(self) -> None:
        self._window.notice.say(texts.IDLE_TITLE, texts.IDLE_BODY, tone="notice")

    def _lock_when_left(self) -> None:
        if self.store is not None:
            self._lock_unattended(texts.UNLOCK_LEFT)

    def _lock_when_idle(self) -> None:
        minutes = self._idle_minutes
        self._lock_unattended(counted(texts.UNLOCK_IDLE, minutes))

    def _lock_unattended(self, reason: str) -> None:
        self._window.notice.clear()
        self.lock(reason)
        if self.store is not None:
            # What cannot be saved must not be lost by locking: cover the screen, and lock once it is saved.
            self._window.hide_screen()
            self._idle.start()

    def _today(self) -> datetime.date:
        return self._now().astimezone().date()
