"""One open case: its answers, its sections, where the person is in it, and keeping all of that in the store. No Qt."""

from __future__ import annotations

import contextlib
import datetime
import json
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from data import lifecycle
from data.cases import CaseStatus, CaseSummaryFields, drafts_key, listed_subject
from data.errors import ReasonNeededError, StoreError
from data.lifecycle import Finalised
from data.store import Store
from data.transfer import mark_transferred
from logic.assessment import Assessment, Outcome
from logic.case import Case
from logic.case_file import case_to_json, read_case
from logic.deadlines import deadlines
from logic.explain import headline, leading
from logic.facts import Answer
from logic.interview import Interview
from logic.loader import packs_of, questions_by_fact
from logic.pack import Question, QuestionKind, RulePack
from logic.sections import SectionData, SectionRow, Subject
from ui.changes import Changes, Moment
from ui.places import TASKS, Place, section
from ui.referral_file import Variant

Draft = Mapping[str, object]
"""What stands on a page that was not continued from, by the names that the page gives to its fields."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How the last attempt to save ended: ``at`` is the time of the last success, ``problem`` why the latest failed.

    ``needs_reason``: it failed because the case is finalised or handed over, and a change needs a reason first.
    """

    at: datetime.datetime | None = None
    problem: str = ""
    needs_reason: bool = False


class CaseSession:
    """A case that is open on screen.

    Every change is saved before the method that makes it returns; where the store refuses, the change stays here,
    ``saved.problem`` says why, and the next change or `save` tries again.
    """

    def __init__(
        self,
        store: Store,
        case_id: int,
        case: Case,
        place: Place,
        status: CaseStatus,
        *,
        packs_shown: Collection[str] = (),
    ) -> None:
        """Use `create` or `load`."""
        self._store = store
        self._packs_shown = packs_shown
        self.is_closed = False
        """Whether the case is finalised or handed over: then a change is kept only once `reopen` has its reason."""
        self.id = case_id
        self.status = status
        self.reference = case.reference or ""
        self.training = case.training
        self.nation = case.nation
        self.event_nation = case.event_nation
        self.sections: dict[str, SectionData] = dict(case.sections)
        self.interview = Interview(self._packs_of(case), case.assessed_on, case.answers)
        self.place = place
        self._kept_place: Place | None = None
        self._keeping = threading.Lock()
        self.saved = Saved()
        self._drafts: dict[str, Draft] = {}
        self._kept_drafts: dict[str, Draft] = {}
        self._changes = Changes(self._moment())

    @classmethod
    def create(cls, store: Store, case: Case, *, packs_shown: Collection[str] = ()) -> CaseSession:
        """Put a new case in the store and open it. ``packs_shown`` as for `packs_of`. Raises StoreError."""
        case_id = store.new_case(case_to_json(case), summary=CaseSummaryFields(reference=case.reference or ""))
        session = cls(store, case_id, case, Place(TASKS), CaseStatus.DRAFT, packs_shown=packs_shown)
        session.save()
        return session

    @classmethod
    def load(
        cls, store: Store, case_id: int, today: Callable[[], datetime.date], *, packs_shown: Collection[str] = ()
    ) -> CaseSession:
        """Open a case where it was left. Raises StoreError, and CaseFileError for a case that this version cannot read.

        ``today`` stands for the day of assessment in a case that does not say; ``packs_shown`` as for `packs_of`.
        """
        stored = store.load(case_id)
        case = read_case(json.dumps(stored.document), today=today())
        session = cls(store, case_id, case, Place.read(stored.position), stored.status, packs_shown=packs_shown)
        session._kept_place = session.place
        session.is_closed = stored.is_closed
        session.saved = Saved(stored.changed_at)
        drafts = store.setting(drafts_key(case_id))
        if isinstance(drafts, dict):
            session._drafts = {place: draft for place, draft in drafts.items() if isinstance(draft, dict)}
            session._kept_drafts = dict(session._drafts)
            session._changes = Changes(session._moment())
        return session

    @property
    def store(self) -> Store:
        """Where the case is kept."""
        return self._store

    @property
    def case(self) -> Case:
        """The case as it stands; it stays so whatever changes here."""
        return Case(
            assessed_on=self.interview.assessed_on,
            reference=self.reference or None,
            nation=self.nation,
            event_nation=self.event_nation,
            facts=self.interview.used,
            set_aside=self.interview.set_aside,
            sections=dict(self.sections),
            training=self.training,
        )

    def _packs_of(self, case: Case) -> tuple[RulePack, ...]:
        return packs_of(*case.nations, shown=self._packs_shown)

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """What each pack comes to on the answers that count."""
        return self.interview.assessments

    @property
    def subject(self) -> Subject:
        """Whom the case is about: a child, an adult, or (``both``) not settled yet."""
        applying = [each for each in self.assessments if each.outcome is not Outcome.NOT_APPLICABLE]
        people = {each.pack.person for each in applying if each.pack.adopted} or {each.pack.person for each in applying}
        return Subject(people.pop()) if len(people) == 1 else Subject.BOTH

    def can_answer(self, fact: str) -> bool:
        """Whether an answer to this question would count now: it was asked, it is next, or it is still needed.

        What is still needed can be answered ahead of its turn: what can change a result when more is known can change
        it when less is, so the interview would ask for it. Only dates wait until it is known what happened.
        """
        following = (self.interview.current, self.interview.current_parallel)
        return (
            fact in self.interview.used
            or any(each is not None and each.fact == fact for each in following)
            or (self.interview.question(fact).kind is not QuestionKind.DATE and self._is_needed(fact))
        )

    def _is_needed(self, fact: str) -> bool:
        return any(fact in assessment.outstanding for assessment in self.assessments)

    def question_of(self, fact: str) -> Question:
        """The question for any fact of the case, also for one that only another nation's rules ask for."""
        asks = any(pack.asks(fact) for pack in self.interview.packs)
        return self.interview.question(fact) if asks else questions_by_fact()[fact]

    @property
    def has_parallel(self) -> bool:
        """Whether the packs of the nation ask about parallel processes."""
        return any(pack.parallel for pack in self.interview.packs)

    def answer(self, fact: str, answer: Answer) -> None:
        """Record an answer.

        Raises, with nothing changed, ContradictionError where it cannot be true with others, and CaseFileError where
        no case can hold it (evidence that says nothing), since the case could then not be opened again.
        """
        changed = self.interview.answer(fact, answer)
        alone = Case(assessed_on=changed.assessed_on, nation=self.nation, facts={fact: answer})
        read_case(json.dumps(case_to_json(alone)), today=changed.assessed_on)
        self.interview = changed
        self._changed()

    def set_section(self, section_id: str, data: SectionData) -> None:
        """Record what was entered in a section: a row, or all rows of a table."""
        if self.sections.get(section_id) != data:
            self.sections[section_id] = data
            self._changed(goes_on=True)

    def arrange_rows(self, section_id: str, rows: Sequence[SectionRow], came_from: Sequence[int | None]) -> None:
        """Put the rows of a table in another order, or take some out or put some in.

        ``came_from`` gives for each row its place before, or nothing for one that was not there. What was left
        unfinished on the page of a row, or of a row to come, goes along.
        """
        self._changes.note_drafts(self._drafts)
        self._put_in_order(section_id, rows, came_from)
        self._changed()

    def _put_in_order(self, section_id: str, rows: Sequence[SectionRow], came_from: Sequence[int | None]) -> None:
        before = len(self._rows(section_id))
        drafts = dict(self._drafts)
        moved = {new: old for new, old in enumerate([*came_from, before]) if old is not None}
        for number in range(max(before, len(rows)) + 1):
            drafts.pop(str(section(section_id, number)), None)
        for new, old in moved.items():
            if draft := self.draft(section(section_id, old)):
                drafts[str(section(section_id, new))] = draft
        self._drafts = drafts
        self.sections[section_id] = tuple(rows)

    def drop_empty_rows(self, section_id: str) -> None:
        """Take out the rows in which nothing is entered any more, as the store does, and nothing is left unfinished."""
        rows = self._rows(section_id)
        kept = [each for each, row in enumerate(rows) if any(row.values()) or self.draft(section(section_id, each))]
        if len(kept) < len(rows):
            self._put_in_order(section_id, [rows[number] for number in kept], kept)
            self._changes.tidy(self._moment())
            self._note_change()

    def _rows(self, section_id: str) -> tuple[SectionRow, ...]:
        rows = self.sections.get(section_id, ())
        return rows if isinstance(rows, tuple) else (rows,)

    def set_reference(self, reference: str) -> None:
        """Give the case the authority's own reference; nothing takes it away."""
        if reference != self.reference:
            self.reference = reference
            self._changed(goes_on=True)

    def set_nations(self, nation: str, event_nation: str | None) -> None:
        """Say whose rules count: those of the authority's nation, and of the nation of the event if it is another.

        Every answer is kept; what the rules of these nations do not ask for is set aside.
        """
        if (nation, event_nation) != (self.nation, self.event_nation):
            self.nation, self.event_nation = nation, None if event_nation == nation else event_nation
            self.interview = replace(self.interview, packs=self._packs_of(self.case))
            self._changed()

    def assess_on(self, day: datetime.date) -> None:
        """Judge the case as on another day. Raises ContradictionError where the answers cannot be true on it."""
        changed = replace(self.interview, assessed_on=day)
        for fact, answer in changed.used.items():
            changed = changed.answer(fact, answer)
        self.interview = changed
        self._changed()

    def export_choices(self) -> Mapping[str, str]:
        """The marking, board and folder of the last referral that was written from this store; empty the first time."""
        try:
            kept = self._store.setting(_EXPORT_CHOICES)
        except StoreError:
            return {}
        return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}

    def exported(self, choices: Mapping[str, str], form: Variant = Variant.REFERRAL) -> None:
        """Note that the case was written out, with which choices, and in which form: the referral, or another.

        What a referral said is frozen: after it a change needs a reason. A case that was handed over stays so.
        """
        if form is Variant.REFERRAL and self.status is not CaseStatus.TRANSFERRED:
            self.status = CaseStatus.EXPORTED
        if self.save() and (form is not Variant.REFERRAL or self._freeze()):
            with contextlib.suppress(StoreError):  # only a convenience for the next time
                self._store.set_setting(_EXPORT_CHOICES, dict(choices))

    def _freeze(self) -> bool:
        if self.is_closed:  # nothing has changed since it was frozen
            return True
        try:
            lifecycle.finalise(self._store, self.id, self.assessments)
        except StoreError as error:
            self.saved = replace(self.saved, problem=error.briefly)
            return False
        self.is_closed = True
        return True

    def hand_over(self, to: str) -> str:
        """Record who has received the case, which closes it; what kept that from being recorded, or nothing."""
        try:
            mark_transferred(self._store, [self.id], to)
        except StoreError as error:
            return str(error)
        self.status, self.is_closed = CaseStatus.TRANSFERRED, True
        return ""

    def finalised(self) -> list[Finalised]:
        """What was frozen of this case, oldest first. Raises StoreError."""
        return lifecycle.finalised(self._store, self.id)

    def reopen(self, reason: str) -> bool:
        """Keep the changes of a finalised case with this reason; whether that worked, else ``saved`` says why not.

        Every change until it is finalised anew carries the reason. What was frozen stays.
        """
        try:
            lifecycle.reopen(self._store, self.id, reason)
        except StoreError as error:
            self.saved = replace(self.saved, problem=error.briefly)
            return False
        self.is_closed = False
        self._note_change()
        return not self.saved.problem

    def take_back(self) -> Place | None:
        """Undo what was changed in a finalised case for which no reason was given; where that was. None if nothing."""
        place = None
        while self.saved.needs_reason and (undone := self.undo()) is not None:
            place = undone
        return place

    def leave(self) -> None:
        """Say that the person is done here for now: what was typed last becomes a line of the history."""
        self.keep_place()
        with contextlib.suppress(StoreError):  # it is kept, and the next opening of the store makes it one
            self._store.settle(self.id)

    def go_to(self, place: Place) -> None:
        """Note where the person is now. `keep_place` writes it to the store; so does whatever is saved next."""
        if place != self.place:
            self.place = place
            self._changes.pause()
            if self.saved.problem:
                self.save()

    def keep_place(self) -> None:
        """Write to the store where the person is, where that is not written yet. On any thread.

        What was entered is saved at once; this can wait until the page shows, which a slow disk would hold up. Where it
        fails nothing is lost, and the next time it is tried again.
        """
        with self._keeping:
            place = self.place
            if place != self._kept_place:
                with contextlib.suppress(StoreError):
                    self._store.keep_position(self.id, str(place))
                    self._kept_place = place

    def draft(self, place: Place) -> Draft:
        """What was left on a page without continuing; empty where nothing was."""
        return self._drafts.get(str(place), {})

    @property
    def unfinished(self) -> tuple[Place, ...]:
        """The pages on which something was typed or chosen that does not count yet."""
        return tuple(Place.read(place) for place in self._drafts)

    def keep_draft(self, place: Place, draft: Draft) -> None:
        """Keep what stands on a page, so that nothing typed is lost; an empty draft forgets it."""
        if draft != self.draft(place):
            self._drafts = {**self._drafts, str(place): dict(draft)}
            if not draft:
                del self._drafts[str(place)]
            self.save()

    def save(self) -> bool:
        """Write everything to the store; whether that worked. ``saved`` says the rest."""
        document, summary = case_to_json(self.case), self._summary()
        try:
            with self._keeping:
                if self._drafts != self._kept_drafts:
                    self._store.set_setting(drafts_key(self.id), self._drafts)
                    self._kept_drafts = dict(self._drafts)
                at = self._store.save(self.id, document, position=str(self.place), summary=summary)
                self._kept_place = self.place
        except StoreError as error:
            self.saved = Saved(self.saved.at, error.briefly, needs_reason=isinstance(error, ReasonNeededError))
            return False
        self.saved = Saved(at)
        return True

    def undo(self) -> Place | None:
        """Take back the last change, however it was made; the place where it was. None where there is none.

        What stands on a page without counting yet is not a change, and stays.
        """
        return self._go_back_to(self._changes.undo())

    def redo(self) -> Place | None:
        """Make the change again that was taken back last; the place where it was. None where there is none."""
        return self._go_back_to(self._changes.redo())

    def _go_back_to(self, found: tuple[Moment, Place] | None) -> Place | None:
        if found is None:
            return None
        moment, place = found
        moved = {
            name for name in {*moment.sections, *self.sections} if moment.sections.get(name) != self.sections.get(name)
        }
        kept = {at: draft for at, draft in self._drafts.items() if not _is_row_of(at, moved)}
        self._drafts = {**kept, **{at: draft for at, draft in moment.drafts.items() if _is_row_of(at, moved)}}
        self.interview, self.reference, self.sections = moment.interview, moment.reference, dict(moment.sections)
        self._note_change()
        return place

    def _moment(self) -> Moment:
        return Moment(self.place, self.interview, dict(self.sections), self.reference, dict(self._drafts))

    def _changed(self, *, goes_on: bool = False) -> None:
        """Keep what was changed; with ``goes_on`` it is one with the change before, if that was made at this place."""
        self._changes.record(self._moment(), goes_on=goes_on)
        self._note_change()

    def _note_change(self) -> None:
        # A case that is worked on again is no longer the one that was sent; one that is closed is not changed yet.
        if not self.is_closed:
            self.status = CaseStatus.DRAFT if self.interview.current else CaseStatus.ASSESSED
        self.save()

    def _summary(self) -> CaseSummaryFields:
        outcome = headline(leading(self.assessments))
        answered = bool(self.interview.path)
        due = [
            limit.due.isoformat()
            for each in self.assessments
            for limit in deadlines(each, self.interview.used)
            if limit.due is not None and limit.leads
        ]
        return CaseSummaryFields(
            reference=self.reference,
            subject=listed_subject(self.sections, training=self.training),
            outcome=outcome if answered else "",
            status=self.status,
            deadline=min(due, default=""),
        )


def _is_row_of(place: str, section_ids: set[str]) -> bool:
    """Whether a place is one row of one of these tables: what was left there moves with the rows."""
    at = Place.read(place)
    return at.row is not None and at.name in section_ids


_EXPORT_CHOICES = "export"
