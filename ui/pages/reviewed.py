"""A review as it was recorded, and its record as a PDF for the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from data.errors import StoreError
from data.preferences import Preferences
from data.reviews import StoredReview
from logic.dates import day_in_words
from logic.review import IN_WORDS
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.card import CheckCard, narrow
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import TextField
from ui.components.file_dialog import choose_target
from ui.components.pages_view import PagesView
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.export import documents, wrong_target
from ui.pages.working_page import WorkingPage
from ui.pages.writing import reason_of
from ui.permit import Permit
from ui.signing_key import grouped
from ui.times import time_of_day


class ReviewedPage(WorkingPage):
    """``write`` makes and writes the record at a path, on another thread; ``home`` asks for the list of cases.

    It asks the permit that it is given before it goes on, since the person may have cancelled.
    """

    home = Signal()

    def __init__(
        self,
        stored: StoredReview,
        referral: bytes,
        directory: Path,
        preferences: Preferences,
        write: Callable[[Path, Permit], None],
    ) -> None:
        super().__init__(texts.REVIEWED_TITLE, texts.REVIEWED_WRITING, has_back=True)
        self._write_record = write
        self._directory = directory
        review = stored.review
        self._add_review(stored)
        if referral.startswith(b"%PDF-"):
            self.add(Expander(texts.REVIEW_PAGES, fill=lambda column: column.add(PagesView(referral))), before=24)
        self.add(Heading(texts.REVIEWED_EXPORT, look="subheading"), before=36)
        self.add(Text(texts.REVIEWED_EXPORT_BODY))
        self._only_in = _ruled_folder(preferences)
        proposed = (self._only_in or documents("")) / _file_name(review.sha256)
        self.path = TextField(texts.EXPORT_PATH, texts.EXPORT_PATH_HINT)
        self.path.set_value(str(proposed))
        self.browse = Button(texts.EXPORT_BROWSE)
        self.browse.clicked.connect(self._browse)
        self.replace = CheckCard("replace", texts.EXPORT_REPLACE)
        self.replace.setSizePolicy(narrow(self.replace.sizePolicy()))
        self.replace.hide()
        self.path.column.add(self.browse, before=10)
        self.path.column.add(self.replace, before=10)
        self.path.edited.connect(self._path_edited)
        self.add(self.path, before=16)
        self.add_primary(texts.REVIEWED_BUTTON).clicked.connect(self._write)
        self.add_status()
        self.done = Banner("")
        self.done.hide()
        self.add(self.done)
        home = Button(texts.EXPORTED_HOME)
        home.clicked.connect(self.home)
        self.add(home, before=12)

    def explain(self, error: StoreError) -> None:
        """Say why the record could not be signed."""
        self._refuse(str(error))

    def _add_review(self, stored: StoredReview) -> None:
        review = stored.review
        at = f"{day_in_words(review.at.astimezone().date())}, {time_of_day(review.at)}"
        rows = (
            (texts.REVIEWED_REFERENCE, review.reference or texts.NO_REFERENCE),
            (texts.REVIEW_DECISION, IN_WORDS[review.decision]),
            (texts.REVIEW_REASON, review.reason or texts.NOT_PROVIDED),
            (texts.REVIEW_NAME, review.name),
            (texts.REVIEW_ROLE, review.role or texts.NOT_PROVIDED),
            (texts.REVIEWED_AT, at),
            (texts.REVIEWED_CHECK, texts.REVIEW_FOUND.get(review.verification, review.verification)),
            (texts.REVIEWED_DIGEST, grouped(review.sha256)),
        )
        for label, words in rows:
            self.add(SummaryRow(label, words), before=0)

    def _browse(self) -> None:
        choose_target(self, texts.EXPORT_PATH, [texts.EXPORT_FILTER], self._take_path, at=Path(self.path.value))

    def _take_path(self, path: Path) -> None:
        self.path.set_value(str(path))
        self._path_edited()
        self.path.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _path_edited(self) -> None:
        self.replace.setChecked(False)
        self.replace.hide()

    def _write(self) -> None:
        replace = self.replace.isChecked()
        message = wrong_target(self.path.value, self._directory, self._only_in, may_replace=replace)
        if message == texts.EXPORT_EXISTS:
            self.replace.show()
        self._refuse(message)
        if not message:
            path = Path(self.path.value).expanduser()
            permit = Permit()
            self.run(lambda: self._attempt(path, permit), self._written, permit=permit)

    def _attempt(self, path: Path, permit: Permit) -> tuple[Path, str]:
        """The path, and why nothing was written, if nothing was."""
        try:
            self._write_record(path, permit)
        except (OSError, ValueError) as error:
            reason = reason_of(error)
            if reason is None:
                raise
            return path, reason
        return path, ""

    def _written(self, result: tuple[Path, str]) -> None:
        path, problem = result
        if problem:
            self._refuse(problem)
            return
        words = texts.REVIEWED_WRITTEN.format(path=path)
        self.done.heading.setText(words)
        self.done.show()
        announce(self.done, words)

    def _refuse(self, message: str) -> None:
        self.path.set_error(message)
        self.show_problems([Problem(message, self.path.focus_target)] if message else [])


def _file_name(digest: str) -> str:
    """A name that tells which file was reviewed to whoever has it, and nothing to anybody else."""
    return f"review-{digest[:12]}.pdf"


def _ruled_folder(preferences: Preferences) -> Path | None:
    ruled = preferences.in_force("export_folder")
    return Path(preferences.text("export_folder")) if ruled.locked and ruled.value else None
