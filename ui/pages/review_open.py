"""Opening a referral that was received, to check and review it; and the list of those that were reviewed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from data.errors import StoreError
from data.preferences import Preferences
from data.reviews import StoredReview
from data.store import Store
from logic.review import IN_WORDS, RECORD_OF_A_REVIEW
from ui import texts
from ui.checking import Checked, check_referral
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField, TextField
from ui.components.file_dialog import choose_file
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.working_page import WorkingPage
from ui.times import moment_in_words

_MOST_BYTES = 100_000_001
"""One more than is looked at, so that a larger file is refused as too large."""


class OpenReferralPage(WorkingPage):
    """Choose a PDF. ``checked`` carries what was found in it, ``reopened`` the id of an earlier review."""

    checked = Signal(object)
    reopened = Signal(int)

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        app_version: str,
        earlier: Sequence[StoredReview],
        now: Callable[[], datetime.datetime],
    ) -> None:
        super().__init__(texts.REVIEW_OPEN_TITLE, texts.REVIEW_CHECKING, has_back=True)
        self._store = store
        self._preferences = preferences
        self._app_version = app_version
        self.add(Text(texts.REVIEW_OPEN_INTRO))
        self.path = TextField(texts.REVIEW_PATH, texts.REVIEW_PATH_HINT)
        self.browse = Button(texts.REVIEW_BROWSE)
        self.browse.clicked.connect(self._browse)
        self.path.column.add(self.browse, before=10)
        self.add(self.path, before=24)
        self.passphrase = PassphraseField(texts.REVIEW_PASSPHRASE, texts.REVIEW_PASSPHRASE_HINT)
        self.passphrase.hide()
        self.add(self.passphrase, before=24)
        self.add_primary(texts.REVIEW_CHECK).clicked.connect(self._check)
        self.add(self.working)
        if earlier:
            self._add_earlier(earlier, now())

    def take_path(self, path: Path) -> None:
        """Go on with a file that was chosen."""
        self.path.set_value(str(path))
        self._check()

    def explain(self, error: StoreError) -> None:
        """Say why the known signers could not be read."""
        self._say(str(error), self.path)

    def _browse(self) -> None:
        typed = Path(self.path.value) if self.path.value else None
        choose_file(self, texts.REVIEW_OPEN_TITLE, [texts.EXPORT_FILTER], self.take_path, at=typed)

    def _check(self) -> None:
        try:
            path = Path(self.path.value).expanduser()
            if not self.path.value or not path.is_file():
                self._say(texts.REVIEW_NO_FILE, self.path)
                return
            with path.open("rb") as file:
                content = file.read(_MOST_BYTES)
        except (OSError, RuntimeError, ValueError) as error:
            reason = getattr(error, "strerror", None) or texts.NO_REASON
            self._say(texts.REVIEW_UNREADABLE.format(reason=reason), self.path)
            return
        self._say("", self.path)
        passphrase = self.passphrase.value
        store, preferences, version = self._store, self._preferences, self._app_version
        self.run(
            lambda: check_referral(content, store, preferences, app_version=version, passphrase=passphrase), self._found
        )

    def _found(self, checked: Checked) -> None:
        reason = checked.found.reason
        if reason in {"encrypted", "wrong_passphrase"}:
            self.passphrase.show()
            self.order()
            if reason == "wrong_passphrase":
                self._say(texts.REVIEW_WRONG_PASSPHRASE, self.passphrase)
            else:
                self._say(texts.REVIEW_NEEDS_PASSPHRASE, self.passphrase)
            return
        self.checked.emit(checked)

    def _say(self, message: str, field: TextField | PassphraseField) -> None:
        for each in (self.path, self.passphrase):
            each.set_error(message if each is field else "")
        self.show_problems([Problem(message, field.focus_target)] if message else [])

    def _add_earlier(self, earlier: Sequence[StoredReview], now: datetime.datetime) -> None:
        self.add(Heading(texts.REVIEWS_TITLE, look="subheading"), before=36)
        for each in earlier:
            review = each.review
            title = review.reference or texts.NO_REFERENCE
            decided = texts.REVIEWED_LINE.format(
                decision=IN_WORDS[review.decision], when=moment_in_words(review.at, now), name=review.name
            )
            link = LinkButton(texts.REVIEW_REOPEN, name=texts.REVIEW_REOPEN_NAME.format(what=title))
            link.clicked.connect(lambda _checked=False, number=each.id: self.reopened.emit(number))
            self.add(SummaryRow(title, decided, link=link), before=0)


def told(checked: Checked) -> Banner:
    """What was found in the file, in plain words and with what to do; its signer is told of in another place."""
    found = checked.found
    is_good = found.result == "intact"
    title, body = texts.REVIEW_FOUND[found.result.value], found.says_of_the_file
    if found.review is not None:
        title = RECORD_OF_A_REVIEW
    elif is_good and not found.signer_is_known:
        title = texts.REVIEW_INTACT_UNKNOWN
    elif found.reason == "no_result":
        title = texts.REVIEW_UNCHANGED
    if found.reason == "same":  # the title has told the half of it, or all; and the page, that a case is for training
        same = "" if found.signer_is_known else texts.REVIEW_SAME_RESULT
        body = f"{same} {found.says_of_the_pages}".lstrip()
    banner = Banner(title, body, tone="notice" if is_good else "must", look="result")
    for line in (*found.differences, *found.packs_not_held):
        banner.column.add(Text(line, look="small", wide=True))
    banner.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return banner
