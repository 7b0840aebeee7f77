"""The life of a case: which status may follow which, and what is frozen on the way."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlite_utils import Database

from data import history
from data.cases import CaseStatus
from data.errors import NoSuchCaseError, WrongStepError
from data.history import Stamp
from logic.assessment import Assessment
from logic.pack import RulePack

if TYPE_CHECKING:
    from data.store import Store

_D, _A, _E, _R, _T, _P = (
    CaseStatus.DRAFT, CaseStatus.ASSESSED, CaseStatus.EXPORTED, CaseStatus.RETURNED, CaseStatus.TRANSFERRED,
    CaseStatus.PURGED,
)  # fmt: skip

STEPS: Final[Mapping[CaseStatus, frozenset[CaseStatus]]] = {
    # A referral may be written despite gaps, so a draft can be exported.
    _D: frozenset({_A, _E, _T, _P}),
    _A: frozenset({_D, _E, _T, _P}),
    _E: frozenset({_D, _A, _R, _T, _P}),
    _R: frozenset({_D, _A, _E, _T, _P}),
    # Taken back, where the other side did not receive it after all: only by opening it again, with a reason.
    _T: frozenset({_D, _A, _P}),
    _P: frozenset(),
}
"""What may follow each status."""

_WORDS: Final = {
    _D: "a draft",
    _A: "assessed",
    _E: "exported",
    _R: "returned",
    _T: "transferred",
    _P: "purged",
}


@dataclass(frozen=True, slots=True)
class Finalised:
    """A case and what it came to, frozen.

    ``document`` is the case file, ``digest`` its SHA-256 in hexadecimal; ``assessments`` are in the result format, each
    with pack id, version and SHA-256. ``assessed_on`` is the day on which it was judged. Nothing evaluates it again.
    """

    case_id: int
    number: int
    at: datetime.datetime
    name: str
    role: str
    assessed_on: str
    digest: str
    document: Mapping[str, Any]
    assessments: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class NewerPack:
    """A pack that this program holds in another version than the one a case was assessed with."""

    pack: str
    version_then: str
    version_now: str


def check_step(old: CaseStatus, new: CaseStatus) -> None:
    """Raise WrongStepError where ``new`` cannot follow ``old``."""
    if new not in STEPS[old]:
        raise WrongStepError(f"A case that is {_WORDS[old]} cannot become {_WORDS[new]}.")


def move(store: Store, case_id: int, status: CaseStatus, *, reason: str = "") -> None:
    """Give the case another status: exported, returned, transferred.

    A transferred case is closed: changing it needs `reopen`. Raises NoSuchCaseError, WrongStepError (purging is
    ``purge.purge``, taking a transferred case back is `reopen`).
    """
    with store.changing() as database:
        old = _status(database, case_id)
        if status is CaseStatus.PURGED or old is CaseStatus.TRANSFERRED:
            raise WrongStepError(f"A case that is {_WORDS[old]} does not become {_WORDS[status]} this way.")
        check_step(old, status)
        closed = ", closed = 1, reason = ''" if status is CaseStatus.TRANSFERRED else ""
        database.execute(f"UPDATE cases SET status = ?{closed} WHERE id = ?", (status.value, case_id))  # noqa: S608 - a constant
        when = _now(store, database)
        history.write(database, case_id, when, history.STATUS, old=old.value, new=status.value, reason=reason.strip())


def finalise(store: Store, case_id: int, assessments: Sequence[Assessment]) -> Finalised:
    """Freeze the case as it was last saved and what it came to; after that a change needs `reopen`.

    Every call adds one beside those before. Raises NoSuchCaseError; WrongStepError without an assessment.
    """
    if not assessments:
        raise WrongStepError("Nothing has been assessed yet, so there is nothing to finalise.")
    results = json.dumps([each.as_json() for each in assessments], separators=(",", ":"))
    with store.changing() as database:
        row = database.execute("SELECT document FROM cases WHERE id = ?", (case_id,)).fetchone()
        if row is None:
            raise NoSuchCaseError
        when = _now(store, database)
        number = 1 + int(database.execute("SELECT count(*) FROM finalised WHERE case_id = ?", (case_id,)).fetchone()[0])
        database.execute(
            "INSERT INTO finalised (case_id, number, at, name, role, document, assessments)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (case_id, number, when.at, history.storable(when.name), history.storable(when.role), row[0], results),
        )
        database.execute("UPDATE cases SET closed = 1, reason = '' WHERE id = ?", (case_id,))
        packs = [
            {"pack": each.pack.id, "version": each.pack.version, "sha256": each.pack.sha256, "outcome": each.outcome}
            for each in assessments
        ]
        new = {"number": number, "sha256": history.frozen_digest(row[0], results), "packs": packs}
        history.write(database, case_id, when, history.FINALISED, new=new)
    return finalised(store, case_id)[-1]


def note_written(store: Store, case_id: int, form: str, content: bytes) -> None:
    """Record that ``content``, made of the case, is about to be written to a file; ``form`` says in a word what it is.

    To be called before it is written: a line without a file harms nobody, a file without a line may. The line holds the
    SHA-256 of the file. Raises NoSuchCaseError, StoreUnavailableError.
    """
    with store.changing() as database:
        row = database.execute("SELECT document FROM cases WHERE id = ?", (case_id,)).fetchone()
        if row is None:
            raise NoSuchCaseError
        when = _now(store, database)
        history.begin(database, case_id, when, json.loads(row[0]))
        digest = hashlib.sha256(content).hexdigest()
        history.write(database, case_id, when, history.WRITTEN, place=form, new={"sha256": digest})


def reopen(store: Store, case_id: int, reason: str) -> None:
    """Let a finalised or transferred case be changed again; every change until it is finalised anew carries ``reason``.

    What was finalised stays as it is. Raises WrongStepError without a reason, NoSuchCaseError.
    """
    if not reason.strip():
        raise WrongStepError("Say why this case is opened again. The reason is kept with every change.")
    with store.changing() as database:
        old = _status(database, case_id)
        new = CaseStatus.DRAFT if old is CaseStatus.TRANSFERRED else old
        why = history.storable(reason.strip())
        database.execute("UPDATE cases SET closed = 0, reason = ?, status = ? WHERE id = ?", (why, new.value, case_id))
        when = _now(store, database)
        history.write(database, case_id, when, history.REOPENED, old=old.value, new=new.value, reason=why)


def finalised(store: Store, case_id: int) -> list[Finalised]:
    """What was finalised of a case, oldest first."""
    with store.using() as database:
        rows = database.execute(
            "SELECT number, at, name, role, document, assessments FROM finalised WHERE case_id = ? ORDER BY number",
            (case_id,),
        ).fetchall()
    found = []
    for number, at, name, role, text, assessments in rows:
        document = json.loads(text)
        found.append(
            Finalised(
                case_id=case_id,
                number=number,
                at=datetime.datetime.fromisoformat(at),
                name=name,
                role=role,
                assessed_on=str(document.get("assessed_on", "")),
                digest=history.sha256(text),
                document=document,
                assessments=tuple(json.loads(assessments)),
            )
        )
    return found


def newer_packs(frozen: Finalised, held: Sequence[RulePack]) -> tuple[NewerPack, ...]:
    """The packs of a finalised assessment that this program holds in another form now; ``held`` are those it holds.

    Where there are any, offer to assess anew: that makes another assessment beside this one and changes nothing in it.
    """
    now = {pack.id: pack for pack in held}
    return tuple(
        NewerPack(each["pack"], each["version"], now[each["pack"]].version)
        for each in frozen.assessments
        if each["pack"] in now and now[each["pack"]].sha256 != each["sha256"]
    )


def hold(store: Store, case_id: int, reason: str) -> None:
    """Put the case on legal hold: nobody can purge it. Raises WrongStepError without a reason, NoSuchCaseError."""
    _set_hold(store, case_id, reason, history.HELD)


def release(store: Store, case_id: int, reason: str) -> None:
    """End the legal hold. Raises WrongStepError without a reason, NoSuchCaseError."""
    _set_hold(store, case_id, reason, history.RELEASED)


def _set_hold(store: Store, case_id: int, reason: str, kind: str) -> None:
    why = history.storable(reason.strip())
    if not why:
        raise WrongStepError("Give the reason. It is kept in the history of the case.")
    with store.changing() as database:
        _status(database, case_id)
        database.execute("UPDATE cases SET held = ? WHERE id = ?", (why if kind == history.HELD else "", case_id))
        history.write(database, case_id, _now(store, database), kind, reason=why)


def _now(store: Store, database: Database) -> Stamp:
    return history.stamp(database, store.now())


def _status(database: Database, case_id: int) -> CaseStatus:
    row = database.execute("SELECT status FROM cases WHERE id = ?", (case_id,)).fetchone()
    if row is None:
        raise NoSuchCaseError
    return CaseStatus(row[0])
