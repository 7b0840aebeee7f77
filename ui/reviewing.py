"""The supervisor's way: opening a referral, deciding on it, and the record of that."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from data.atomic import write_whole
from data.errors import StoreError
from data.preferences import Preferences
from data.reviews import StoredReview, add_review, referral_of, reviews
from data.store import Store
from logic.review import Review
from ui import texts
from ui.checking import Checked, check_referral
from ui.components.page import Page
from ui.pages.review import ReviewPage
from ui.pages.review_open import OpenReferralPage
from ui.pages.reviewed import ReviewedPage
from ui.permit import Permit
from ui.signing_key import signer_named
from ui.window import Window


class Reviewing(QObject):
    """Shows the pages of a review. ``wants`` carries the page to show, ``left`` asks for the list of cases."""

    wants = Signal(object)
    left = Signal()

    def __init__(
        self,
        window: Window,
        store: Store,
        preferences: Preferences,
        app_version: str,
        directory: Path,
        *,
        now: Callable[[], datetime.datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._preferences = preferences
        self._app_version = app_version
        self._directory = directory
        self._now = now

    def open(self) -> None:
        """Show where a referral is chosen, and what was reviewed before."""
        try:
            earlier = reviews(self._store)
        except StoreError as error:
            self._say(error)
            return
        page = OpenReferralPage(self._store, self._preferences, self._app_version, earlier, self._now)
        page.back.connect(self.left)
        page.checked.connect(self.show_referral)
        page.reopened.connect(self.show_review)
        self._show(page)

    def show_referral(self, checked: Checked) -> None:
        """Show what was found in a referral, and the form for the decision."""
        page = ReviewPage(checked, self._store, self._preferences, self._now)
        page.back.connect(self.open)
        page.trusted.connect(lambda: self._check_again(checked))
        page.recorded.connect(lambda review: self._record(review, checked))
        self._show(page)

    def show_review(self, number: int) -> None:
        """Show a review that was recorded."""
        try:
            stored = next((each for each in reviews(self._store) if each.id == number), None)
            if stored is None:
                self.open()
                return
            referral = referral_of(self._store, number)
        except StoreError as error:
            self._say(error)
            return
        page = ReviewedPage(
            stored,
            referral,
            self._directory,
            self._preferences,
            lambda path, permit: self._write(stored, referral, path, permit),
        )
        page.back.connect(self.open)
        page.home.connect(self.left)
        self._show(page)

    def finish(self) -> None:
        """Keep what stands in a form before the store closes."""
        if isinstance(self._window.page, ReviewPage):
            self._window.page.keep()

    def _check_again(self, checked: Checked) -> None:
        try:
            again = check_referral(checked.content, self._store, self._preferences, app_version=self._app_version)
        except StoreError as error:
            self._say(error)
            return
        self.show_referral(again)

    def _record(self, review: Review, checked: Checked) -> None:
        try:
            number = add_review(self._store, review, checked.content)
        except StoreError as error:
            self._say(error)
            return
        if isinstance(self._window.page, ReviewPage):
            self._window.page.forget()
        self.show_review(number)

    def _write(self, stored: StoredReview, referral: bytes, path: Path, permit: Permit) -> None:
        """Write the record of a review, signed by whoever uses this store. Raises CancelledError."""
        from reports.review_record import review_pdf  # noqa: PLC0415 - slow to load
        from reports.signature import sign_pdf  # noqa: PLC0415 - as above

        version, now = self._app_version, self._now()
        found = check_referral(referral, self._store, self._preferences, app_version=version).found
        training = found.is_training
        marking = self._preferences.text("protective_marking")
        pdf = review_pdf(stored.review, found.assessments, app_version=version, marking=marking, training=training)
        permit.check()
        signer = signer_named(self._store, stored.review.name, now)
        content = sign_pdf(pdf, signer, at=now, app_version=version)
        permit.begin()
        write_whole(path, content)

    def _show(self, page: Page) -> None:
        self.finish()
        self.wants.emit(page)

    def _say(self, error: StoreError) -> None:
        self._window.notice.say(texts.REVIEW_TROUBLE_TITLE, str(error))
