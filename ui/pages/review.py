"""One referral that was received: whether it can be relied on, what it says, and what the supervisor decides."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal

from data.errors import StoreError
from data.preferences import Preferences
from data.store import Store
from data.trust import know_signer
from logic.assessment import Assessment, Outcome
from logic.explain import answer_in_words, basis, headline, outcome_tag, strongest_first
from logic.loader import questions_by_fact
from logic.pack import Option
from logic.review import Decision, Review, ReviewError
from ui import texts
from ui.accessibility import announce
from ui.checking import Checked
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import Field, LongTextField, TextField
from ui.components.page import Page
from ui.components.pages_view import PagesView
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.check import origin_of
from ui.pages.fingerprint import Fingerprint
from ui.pages.review_open import told
from ui.pages.rule_view import RuleView
from ui.signing_key import grouped
from ui.words import labelled

_AUTOSAVE = 400
"""Milliseconds after a change before what was typed is kept."""


class ReviewPage(Page):
    """The referral, and the form for the decision.

    ``trusted`` says that its signer is known from now on; ``recorded`` carries the review. What was typed is kept
    in the store under the digest of the file, until the review is recorded.
    """

    trusted = Signal()
    recorded = Signal(object)

    def __init__(
        self,
        checked: Checked,
        store: Store,
        preferences: Preferences,
        now: Callable[[], datetime.datetime],
    ) -> None:
        super().__init__(told(checked), caption=texts.REVIEW_TITLE, has_back=True)
        self._checked = checked
        self._store = store
        self._preferences = preferences
        self._now = now
        self._is_recorded = False
        self._key = f"review:{checked.found.sha256}"
        self._pause = QTimer(self, singleShot=True, interval=_AUTOSAVE)
        self._pause.timeout.connect(self.keep)
        if checked.found.is_training:
            self.add(Banner(texts.TRAINING_REVIEW_TITLE, texts.TRAINING_REVIEW_BODY, tone="should"))
        self._add_signer()
        if checked.found.case is not None:
            self._add_findings()
            self._add_answers()
        if checked.found.signed_by is not None:
            pages = Expander(texts.REVIEW_PAGES, fill=lambda column: column.add(PagesView(checked.content)))
            self.add(pages, before=24)
        has_pages = checked.found.signed_by is not None
        self.add(Expander(texts.REVIEW_FILE, fill=self._fill_file), before=8 if has_pages else 24)
        if checked.found.result != "not_ours" and checked.found.review is None:
            self._add_form()

    @property
    def title(self) -> str:
        """The window's title tells nothing of the referral to everyone who sees the taskbar."""
        is_wrong = self.errors.isVisibleTo(self)
        return (texts.WINDOW_TITLE_ERROR if is_wrong else texts.WINDOW_TITLE).format(page=texts.REVIEW_TITLE)

    def keep(self) -> None:
        """Keep what stands in the form, as far as the store allows."""
        self._pause.stop()
        if self.primary is None or self._is_recorded:
            return
        fields = {"decision": str(self.decision.value), "reason": self.reason.value}
        self._set_draft({**fields, "name": self.name.value, "role": self.role.value})

    def forget(self) -> None:
        """The review is recorded: what stands in the form is no longer needed."""
        self._pause.stop()
        self._is_recorded = True
        self._set_draft(None)

    def _set_draft(self, draft: Mapping[str, str] | None) -> None:
        try:
            self._store.set_setting(self._key, None if draft is None else dict(draft))
        except StoreError as error:
            announce(self, str(error), urgent=True)

    # ---- Who signed it

    def _add_signer(self) -> None:
        signed = self._checked.found.signed_by
        if signed is None:
            return
        if signed.known_as is not None:
            self.add(Text(texts.REVIEW_SIGNED_BY.format(name=signed.known_as), look="strong"))
            return
        banner = Banner(texts.REVIEW_UNKNOWN, texts.REVIEW_UNKNOWN_BODY.format(name=signed.name), tone="consider")
        banner.column.add(Fingerprint(signed.fingerprint))
        self.trust = Expander(texts.REVIEW_TRUST, fill=self._fill_trust)
        banner.column.add(self.trust)
        self.add(banner)

    def _fill_trust(self, column: Column) -> None:
        signed = self._checked.found.signed_by
        column.add(Text(texts.REVIEW_TRUST_BODY))
        self.trusted_name = TextField(texts.REVIEW_TRUST_NAME)
        self.trusted_name.set_value(signed.name if signed else "")
        self.trust_button = Button(texts.REVIEW_TRUST_BUTTON)
        self.trust_button.clicked.connect(self._trust)
        column.add(self.trusted_name)
        column.add(self.trust_button)

    def _trust(self) -> None:
        signed = self._checked.found.signed_by
        name = self.trusted_name.value
        self.trusted_name.set_error("" if name else texts.REVIEW_TRUST_NO_NAME)
        if not name or signed is None:
            self.show_problems([Problem(texts.REVIEW_TRUST_NO_NAME, self.trusted_name.focus_target)])
            return
        try:
            know_signer(self._store, signed.fingerprint, name)
        except StoreError as error:
            self.trusted_name.set_error(str(error))
            self.show_problems([Problem(str(error), self.trusted_name.focus_target)])
            return
        self.keep()
        self.trusted.emit()

    # ---- What it says

    def _add_findings(self) -> None:
        applying = [each for each in self._checked.found.assessments if each.outcome is not Outcome.NOT_APPLICABLE]
        if not applying:
            return
        self.add(Heading(texts.REVIEW_FINDINGS, look="subheading"), before=36)
        for assessment in strongest_first(applying):
            tagged = texts.RESULT_TAGGED.format(title=assessment.pack.title, tag=outcome_tag(assessment))
            self.add(Banner(headline(assessment), tagged, basis(assessment), tone=assessment.outcome.value))
            name = texts.RESULT_CRITERIA_OF_NAME.format(title=assessment.pack.title)
            fill = partial(_fill_rules, assessment)
            self.add(Expander(texts.RESULT_CRITERIA_OF, name=name, fill=fill), before=4)

    def _add_answers(self) -> None:
        case = self._checked.found.case
        if case is not None and case.facts:
            self.add(Expander(texts.REVIEW_ANSWERS, fill=self._fill_answers), before=24)

    def _fill_answers(self, column: Column) -> None:
        case, questions = self._checked.found.case, questions_by_fact()
        for fact, answer in case.facts.items() if case else ():
            if fact in questions:
                words = answer_in_words(questions[fact], answer)
                column.add(SummaryRow(questions[fact].label, words, *origin_of(answer)), before=0)

    def _fill_file(self, column: Column) -> None:
        found = self._checked.found
        case = found.case
        if case is not None:
            column.add(Text(labelled(texts.REFERENCE_LABEL, case.reference or texts.NO_REFERENCE)))
        if found.signed_by is not None:
            at = found.signed_by.at.strftime("%Y-%m-%d %H:%M")
            column.add(Text(texts.REVIEW_SIGNED_AT.format(at=at, version=found.signed_by.app_version)), before=8)
            key = grouped(found.signed_by.fingerprint)
            column.add(Text(texts.REVIEW_FINGERPRINT.format(fingerprint=key), wide=True), before=8)
        column.add(Text(texts.REVIEW_DIGEST.format(digest=grouped(found.sha256)), wide=True), before=8)

    # ---- What is decided

    def _add_form(self) -> None:
        self.add(Heading(texts.REVIEW_DECIDE, look="subheading"), before=36)
        altered = self._checked.found.result == "altered"
        offered = [Decision.RETURN] if altered else list(Decision)
        hints = texts.REVIEW_DECISION_HINTS | ({Decision.RETURN.value: texts.REVIEW_ALTERED_HINT} if altered else {})
        options = [Option(each.value, texts.REVIEW_DECISIONS[each.value], hints[each.value]) for each in offered]
        self.decision = Choices(texts.REVIEW_DECISION, options)
        hint = texts.REVIEW_ALTERED_REASON_HINT if altered else texts.REVIEW_REASON_HINT
        self.reason = LongTextField(texts.REVIEW_REASON, hint)
        self.name = TextField(texts.REVIEW_NAME)
        self.role = TextField(texts.REVIEW_ROLE)
        draft = self._draft()
        only = offered[0].value if len(offered) == 1 else ""
        self.decision.set_value(draft.get("decision") or only)
        self.reason.set_value(draft.get("reason", ""))
        self.name.set_value(draft.get("name") or self._mine("your_name"))
        self.role.set_value(draft.get("role") or self._mine("your_role"))
        for field in (self.decision, self.reason, self.name, self.role):
            field.edited.connect(self._pause.start)
            self.add(field, before=24)
        self.add_primary(texts.REVIEW_RECORD).clicked.connect(self._record)

    def _draft(self) -> dict[str, str]:
        try:
            kept = self._store.setting(self._key)
        except StoreError:
            return {}
        return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}

    def _mine(self, setting: str) -> str:
        try:
            return self._preferences.text(setting)
        except StoreError:
            return ""

    def _record(self) -> None:
        from reports.review_record import review_of  # noqa: PLC0415 - slow to load

        fields: dict[str, Field | Choices] = {"reason": self.reason, "name": self.name, "role": self.role}
        for field in (self.decision, *fields.values()):
            field.set_error("")
        if not self.decision.value:
            self.decision.set_error(texts.REVIEW_NO_DECISION)
            self.show_problems([Problem(texts.REVIEW_NO_DECISION, self.decision.focus_target)])
            return
        try:
            review: Review = review_of(
                self._checked.found,
                Decision(str(self.decision.value)),
                reason=self.reason.value,
                name=self.name.value,
                role=self.role.value,
                at=self._now(),
            )
        except ReviewError as error:
            field = fields.get(error.place, self.decision)
            message = texts.REVIEW_NEEDED.format(what=error.allowed)
            field.set_error(message)
            self.show_problems([Problem(message, field.focus_target)])
            return
        self.show_problems([])
        self._pause.stop()
        self.recorded.emit(review)


def _fill_rules(assessment: Assessment, column: Column) -> None:
    for result in assessment.rules:
        column.add(RuleView(assessment.pack, result, lambda _fact: False), before=12)
