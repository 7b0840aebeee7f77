"""What the pages share from which a referral is written: making it beside the window, and taking that back."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from data.atomic import write_whole
from data.errors import StoreError
from data.lifecycle import note_written
from logic.case import Case
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.case_session import CaseSession
from ui.components.buttons import Button
from ui.components.text import Text
from ui.components.working import Working
from ui.pages.case_page import CasePage
from ui.permit import CancelledError, Permit
from ui.places import EXPORT, Place
from ui.referral_file import ReferralFile, Variant
from ui.signing_key import signer_named

Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class Target:
    """Where the file goes, whose name its signature bears, and what to remember of the choices."""

    path: Path
    signed_as: str
    choices: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that has been written: where, of which case as it stood then, in which form, and what was chosen for it.

    ``fingerprint`` is that of the key that signed it.
    """

    path: Path
    case: Case
    variant: Variant
    is_protected: bool
    fingerprint: str
    choices: Mapping[str, str]


class Writing(Background[Written]):
    """A file being written. ``cancel`` takes it back, while there is time."""

    def __init__(self, session: CaseSession, file: ReferralFile, target: Target, now: Clock) -> None:
        permit, store = Permit(), session.store

        def write() -> Written:
            signer = signer_named(store, target.signed_as, now())
            file.unsigned  # noqa: B018 - the longest step, after which the person may have cancelled
            permit.check()
            content = file.signed(signer, now())
            permit.begin()
            note_written(store, session.id, file.chosen.variant.value, content)
            write_whole(target.path, content)
            protected, fingerprint = bool(file.chosen.passphrase), signer.fingerprint
            return Written(target.path, file.case, file.chosen.variant, protected, fingerprint, target.choices)

        super().__init__(write)
        self._permit = permit

    def cancel(self) -> bool:
        """Have nothing written; whether that was in time."""
        return self._permit.cancel()


class WritingPage(CasePage):
    """A page with a button that writes the file.

    ``writing`` carries the work before it starts, of which `Written` comes; it may outlive the page: whoever shows the
    page sees to what follows from it. A subclass puts `status` where it wants it, and says in `refused` what an error
    is about.
    """

    writing = Signal(object)

    def __init__(self, session: CaseSession, heading: str, now: Clock) -> None:
        super().__init__(session, Place(EXPORT), heading)
        self._now = now
        self._work: Background[Written] | None = None
        self.working = Working(texts.EXPORT_WORKING)
        self.cancel_button = Button(texts.EXPORT_CANCEL)
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.hide()
        self.said = Text(look="strong")
        self.said.hide()

    def add_status(self) -> None:
        """Put what is going on, and the way to stop it, at the end of the page."""
        self.add(self.working)
        self.add(self.cancel_button, before=12)
        self.add(self.said, before=12)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._work is not None

    def write(self, file: ReferralFile, target: Target) -> None:
        """Begin to write the file, unless one is being written or the case still needs a reason for its changes."""
        if self.session.saved.needs_reason:
            self.refused(texts.EXPORT_NEEDS_REASON)
        elif self._work is None:
            work = Writing(self.session, file, target, self._now)
            self.follow(work)
            self.writing.emit(work)
            work.start()

    def follow(self, work: Background[Written]) -> None:
        """Show that a file is being written, and let nobody start another until it ends."""
        self._work = work
        self._show_working(is_working=True)
        work.done.connect(self._done)
        work.failed.connect(self._failed)

    def refused(self, message: str) -> None:
        """Say what kept the file from being written."""
        self.show_message(message)

    def show_message(self, message: str) -> None:
        """Say something under the buttons, and to assistive technology."""
        self.said.setText(message)
        self.said.setVisible(bool(message))
        if message:
            announce(self.said, message, urgent=True)

    def _cancel(self) -> None:
        if isinstance(self._work, Writing) and not self._work.cancel():
            self.show_message(texts.EXPORT_TOO_LATE)

    def _done(self, _written: Written) -> None:
        self._show_working(is_working=False)

    def _failed(self, error: Exception) -> None:
        self._show_working(is_working=False)
        if isinstance(error, CancelledError):
            self.show_message(texts.EXPORT_CANCELLED)
        elif (reason := reason_of(error)) is not None:
            self.refused(reason)

    def _show_working(self, *, is_working: bool) -> None:
        if not is_working:
            self._work = None
        had_focus = self.cancel_button.hasFocus()
        self.cancel_button.setVisible(is_working)
        if self.primary is not None:
            self.primary.setEnabled(not is_working)
            if had_focus and not is_working:
                self.primary.setFocus()
        if is_working:
            self.show_message("")
            self.working.start()
            self.order()
        else:
            self.working.stop()


def reason_of(error: Exception) -> str | None:
    """Why the file could not be written, and what to do; None for what nobody foresaw."""
    if isinstance(error, OSError):
        return texts.EXPORT_FAILED.format(reason=error.strerror or texts.NO_REASON)
    if isinstance(error, StoreError):
        return str(error)
    from reports.signer import SignerError  # noqa: PLC0415 - slow to load, and loaded already where it was raised

    return texts.SIGN_TROUBLE.format(reason=error) if isinstance(error, SignerError) else None
