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
from logic.explain import answer_in_words, basis, headline, strongest_first
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
from ui.components.field import LongTextField, TextField
from ui.components.page import Page
from ui.components.pages_view import PagesView
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.check import origin_of
from ui.pages.fingerprint import Fingerprint
from ui.pages.review_open import told
from ui.pages.rule_view import RuleView
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
        self._add_more()
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
        self._set_draft({name: str(field.value) for name, field in self._fields.items()})

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
        if self._checked.is_own:
            self.add(Text(texts.REVIEW_SIGNED_BY_YOU, look="strong"))
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
            title = assessment.pack.title
            self.add(Banner(headline(assessment), title, basis(assessment), tone=assessment.outcome.value))
            name = texts.RESULT_CRITERIA_OF_NAME.format(title=title)
            fill = partial(_fill_rules, assessment)
            self.add(Expander(texts.RESULT_CRITERIA_OF, name=name, fill=fill), before=4)

    def _add_more(self) -> None:
        """What can be opened to be read, one line under another."""
        found, content = self._checked.found, self._checked.content
        lines = []
        if found.case is not None and found.case.facts:
            lines.append(Expander(texts.REVIEW_ANSWERS, fill=self._fill_answers))
        if found.signed_by is not None:
            lines.append(Expander(texts.REVIEW_PAGES, fill=lambda column: column.add(PagesView(content))))
        lines.append(Expander(texts.REVIEW_FILE, fill=self._fill_file))
        for number, line in enumerate(lines):
            self.add(line, before=8 if number else 24)

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
            column.add(Text(labelled(texts.REVIEWED_REFERENCE, case.reference or texts.NO_REFERENCE)))
        if found.signed_by is not None:
            at = found.signed_by.at.strftime("%Y-%m-%d %H:%M")
            column.add(Text(texts.REVIEW_SIGNED_AT.format(at=at, version=found.signed_by.app_version)), before=8)
            key = found.signed_by.fingerprint
            column.add(Fingerprint(key, texts.REVIEW_FINGERPRINT, look="body"), before=8)
        column.add(Fingerprint(found.sha256, texts.REVIEW_DIGEST, look="body"), before=8)

    # ---- What is decided

    def _add_form(self) -> None:
        self.add(Heading(texts.REVIEW_DECIDE, look="subheading"), before=36)
        self._fields: dict[str, TextField | LongTextField | Choices] = {}
        draft = self._draft()
        if self._is_only_to_return:
            self.add(Text(texts.REVIEW_ALTERED_DECISION))
        else:
            hints, words = texts.REVIEW_DECISION_HINTS, texts.REVIEW_DECISIONS
            options = [Option(each.value, words[each.value], hints[each.value]) for each in Decision]
            self.decision = self._fields["decision"] = Choices(texts.REVIEW_DECISION, options)
            self.decision.set_value(draft.get("decision", ""))
        hint = texts.REVIEW_ALTERED_REASON_HINT if self._is_only_to_return else texts.REVIEW_REASON_HINT
        self.reason = self._fields["reason"] = LongTextField(texts.REVIEW_REASON, hint)
        self.name = self._fields["name"] = TextField(texts.REVIEW_NAME)
        self.role = self._fields["role"] = TextField(texts.REVIEW_ROLE)
        self.reason.set_value(draft.get("reason", ""))
        self.name.set_value(draft.get("name") or self._mine("your_name"))
        self.role.set_value(draft.get("role") or self._mine("your_role"))
        for field in self._fields.values():
            field.edited.connect(self._pause.start)
            self.add(field, before=24)
        self.add_primary(texts.REVIEW_RECORD).clicked.connect(self._record)

    @property
    def _is_only_to_return(self) -> bool:
        return self._checked.found.result == "altered"

    @property
    def _decided(self) -> Decision | None:
        if self._is_only_to_return:
            return Decision.RETURN
        return Decision(str(self.decision.value)) if self.decision.value else None

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
        decided, wrong = self._decided, self._wrong()
        for place, field in self._fields.items():
            field.set_error(wrong.get(place, ""))
        self.show_problems(
            [Problem(wrong[each], self._fields[each].focus_target) for each in self._fields if each in wrong]
        )
        if decided is None or wrong:
            return
        self._pause.stop()
        self.recorded.emit(self._review(decided, self.reason.value, self.name.value, self.role.value))

    def _wrong(self) -> dict[str, str]:
        """What is missing or too long, by field: each is tried by itself, so that all are told at once."""
        decided = self._decided
        wrong = {} if decided else {"decision": texts.REVIEW_NO_DECISION}
        for reason, name, role in (
            (self.reason.value, "x", ""),
            ("x", self.name.value, ""),
            ("x", "x", self.role.value),
        ):
            try:
                # Whether a reason is needed is not known before the decision is.
                self._review(decided or Decision.AGREE, reason, name, role)
            except ReviewError as error:
                if error.place not in self._fields:
                    raise
                wrong[error.place] = texts.REVIEW_NEEDED.format(what=error.allowed)
        return wrong

    def _review(self, decision: Decision, reason: str, name: str, role: str) -> Review:
        from reports.review_record import review_of  # noqa: PLC0415 - slow to load

        checked, at = self._checked, self._now()
        return review_of(checked.found, decision, reason=reason, name=name, role=role, at=at, own_key=checked.is_own)


def _fill_rules(assessment: Assessment, column: Column) -> None:
    for result in assessment.rules:
        column.add(RuleView(assessment.pack, result, lambda _fact: False), before=12)
