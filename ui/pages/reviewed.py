"""A review as it was recorded, and its record as a PDF for the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from data.errors import StoreError
from data.preferences import Preferences
from data.reviews import StoredReview
from logic.dates import day_in_words
from logic.review import IN_WORDS
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.expander import Expander
from ui.components.pages_view import PagesView
from ui.components.summary import SummaryList, SummaryRow
from ui.components.target_field import TargetField
from ui.components.text import Heading, Text
from ui.pages.fingerprint import in_two_lines
from ui.pages.working_page import WorkingPage
from ui.pages.writing import reason_of
from ui.permit import Permit
from ui.signing_key import grouped
from ui.targets import documents, ruled_folder
from ui.times import time_of_day
from ui.words import labelled


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
        review = stored.review
        self._add_review(stored)
        if referral.startswith(b"%PDF-"):
            self.add(Expander(texts.REVIEW_PAGES, fill=lambda column: column.add(PagesView(referral))), before=24)
        self.add(Heading(texts.REVIEWED_EXPORT, look="subheading"), before=36)
        self.add(Text(texts.REVIEWED_EXPORT_BODY))
        only_in = ruled_folder(preferences)
        proposed = (only_in or documents("")) / _file_name(review.sha256)
        self.path = TargetField(proposed, [texts.EXPORT_FILTER], store=directory, only_in=only_in)
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
        signer = review.signer or (texts.REVIEWED_UNKNOWN_SIGNER if review.fingerprint else "")
        rows = (
            (texts.REVIEWED_REFERENCE, review.reference or texts.NO_REFERENCE),
            (texts.REVIEW_DECIDE, IN_WORDS[review.decision]),
            (texts.REVIEW_REASON, review.reason or texts.NOT_PROVIDED),
            (texts.REVIEW_NAME, review.name),
            (texts.REVIEW_ROLE, review.role or texts.NOT_PROVIDED),
            (texts.REVIEWED_AT, at),
            (texts.REVIEWED_CHECK, texts.REVIEW_FOUND.get(review.verification, review.verification)),
            (texts.REVIEWED_SIGNER, signer),
        )
        listed = SummaryList()
        for label, words in rows:
            if words:
                listed.add(SummaryRow(label, words))
        digest = SummaryRow(texts.REVIEWED_DIGEST, in_two_lines(review.sha256))
        digest.setAccessibleName(labelled(texts.REVIEWED_DIGEST, grouped(review.sha256)))
        listed.add(digest)
        self.add(listed)

    def _write(self) -> None:
        problems = self.path.check()
        self.show_problems(problems)
        if not problems:
            path, permit = self.path.path, Permit()
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
        self.show_problems(self.path.refuse(message))


def _file_name(digest: str) -> str:
    """A name that tells which file was reviewed to whoever has it, and nothing to anybody else."""
    return f"review-{digest[:12]}.pdf"
