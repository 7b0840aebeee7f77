"""Everything that was done to a case: who, when, what stood there before and after, and why.

Each line carries the SHA-256 of itself and the line before, so that a line that is changed, left out or put in later
is noticed from there on; a record of how many lines there are, and how the last one ends, notices those cut off. The
database refuses to change or remove a line by itself. All of that shows mistakes and tampering by someone who does not
control this program; whoever holds the key and rewrites the whole chain can only be found by a copy kept elsewhere,
such as the digest that is printed on a referral.

*Typing.* The screen saves every few tenths of a second. Successive changes of the same places by the same person are
one line, from what stood there first to what stood there last, written when another place is changed, when the case or
the store is left, or after half an hour. Until then they are kept in ``history_open``, in the same transaction as the
case. What takes away more than one word ends the line before it, so no passage that was ever saved is missing.
"""

from __future__ import annotations

import datetime
import getpass
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

from data.changes import changes, goes_on
from data.preferences import SETTING_KEY

LONGEST_SITTING: Final = datetime.timedelta(minutes=30)
SIGNED_WITH: Final = (f"{SETTING_KEY}your_name", f"{SETTING_KEY}your_role")
"""The settings with the name and the role that each line of history carries."""
FORMAT: Final = "safeguarding-review-history/1"

BEGUN, CREATED, CHANGED, IMPORTED = "begun", "created", "changed", "imported"
STATUS, FINALISED, REOPENED = "status", "finalised", "reopened"
ATTACHED, DETACHED, HELD, RELEASED = "attached", "detached", "held", "released"
WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Stamp:
    """When (UTC, ISO 8601) and by whom something is done."""

    at: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of history.

    ``kind`` is one of the constants of this module; ``place`` the fact or field for ``changed``, else what fits the
    kind, or empty. ``old`` and ``new`` are as JSON gives them. ``digest`` is the link of the chain, in hexadecimal.
    """

    number: int
    at: datetime.datetime
    name: str
    role: str
    kind: str
    place: str
    old: Any
    new: Any
    reason: str
    digest: str


@dataclass(frozen=True, slots=True)
class Verified:
    """Whether a history is whole. ``broken_at`` is the number of the first line that is not as written, else None."""

    lines: int
    broken_at: int | None


def stamp(database: Database, now: str) -> Stamp:
    """Now, and the name and role that the user has set; without a name, the one that the computer knows them by."""
    rows = database.execute("SELECT key, value FROM settings WHERE key IN (?, ?)", SIGNED_WITH)
    said = {key: json.loads(value) for key, value in rows}
    name, role = (said.get(key) for key in SIGNED_WITH)
    return Stamp(
        now,
        storable(name if isinstance(name, str) and name else _login()),
        storable(role) if isinstance(role, str) else "",
    )


def write(
    database: Database,
    case_id: int,
    when: Stamp,
    kind: str,
    *,
    place: str = "",
    old: object = None,
    new: object = None,
    reason: str = "",
) -> None:
    """Add one line, after the typing that it ends. Part of the caller's transaction."""
    settle(database, case_id)
    texts = (kind, storable(place), _json(old), _json(new), storable(reason))
    _append(database, case_id, (*_columns(when), *texts))


def begin(database: Database, case_id: int, when: Stamp, document: Mapping[str, Any]) -> None:
    """Begin the history of a case that has none, with the case as it is. Part of the caller's transaction."""
    if database.execute("SELECT 1 FROM history_ends WHERE case_id = ?", (case_id,)).fetchone() is None:
        write(database, case_id, when, BEGUN, new=document)


def record(
    database: Database,
    case_id: int,
    *,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    when: Stamp,
    reason: str,
    is_typed_on: bool = False,
) -> bool:
    """Record what changed between two states of a case; whether anything did. Part of the caller's transaction.

    ``is_typed_on`` says that each step from the one state to the other was found to go on from the one before.
    """
    found = {each.place: each for each in changes(before, after)}
    if not found:
        return False
    begin(database, case_id, when, before)
    waiting = database.execute(
        "SELECT place, at, name, role, reason FROM history_open WHERE case_id = ?", (case_id,)
    ).fetchall()
    same = all((name, role, why) == (when.name, when.role, reason) for _, _, name, role, why in waiting)
    places = {place for place, *_ in waiting}
    first = min((at for _, at, *_ in waiting), default=when.at)
    if (
        waiting
        and same
        and found.keys() <= places
        and within_a_sitting(first, when.at)
        and (is_typed_on or all(goes_on(each.place, each.old, each.new) for each in found.values()))
    ):
        for each in found.values():
            database.execute(
                "UPDATE history_open SET new = ? WHERE case_id = ? AND place = ?",
                (_json(each.new), case_id, storable(each.place)),
            )
        return True
    settle(database, case_id)
    for each in found.values():
        database.execute(
            "INSERT INTO history_open (case_id, place, at, name, role, old, new, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, place) DO UPDATE SET new = excluded.new",
            (case_id, storable(each.place), *_columns(when), _json(each.old), _json(each.new), reason),
        )
    return True


def settle(database: Database, case_id: int | None = None) -> None:
    """Write the typing that is over as lines of history: of one case, or of all."""
    where, which = ("WHERE case_id = ?", (case_id,)) if case_id is not None else ("", ())
    rows = database.execute(
        "SELECT case_id, at, name, role, place, old, new, reason FROM history_open"  # noqa: S608 - constants
        f" {where} ORDER BY case_id, at, place",
        which,
    ).fetchall()
    for case, at, name, role, place, old, new, reason in rows:
        if old != new:  # typed and taken back, letter by letter
            _append(database, case, (at, name, role, CHANGED, place, old, new, reason))
    if rows:
        database.execute(f"DELETE FROM history_open {where}", which)  # noqa: S608 - constants


def entries(database: Database, case_id: int) -> list[Entry]:
    """The history of a case, oldest first; what is being typed now comes with it once it is settled."""
    return [_entry(row) for row in _rows(database, case_id)]


def verify(database: Database, case_id: int) -> Verified:
    """Read the whole chain of a case, and compare the frozen assessments with what it says of them."""
    digest, number = "", 0
    rows = _rows(database, case_id)
    frozen: dict[int, str] = {}
    for number, row in enumerate(rows, 1):
        *content, found = row
        digest = _link(digest, content)
        if content[0] != number or found != digest:
            return Verified(len(rows), number)
        if content[4] == FINALISED:
            new = json.loads(content[7])
            frozen[new["number"]] = new["sha256"]
            if _digest_of_frozen(database, case_id, new["number"]) != new["sha256"]:
                return Verified(len(rows), number)
    end = database.execute("SELECT number, digest FROM history_ends WHERE case_id = ?", (case_id,)).fetchone()
    held = database.execute("SELECT count(*) FROM finalised WHERE case_id = ?", (case_id,)).fetchone()[0]
    whole = (end or (0, "")) == (number, digest) and held == len(frozen)
    return Verified(len(rows), None if whole else number + 1)


def as_json(database: Database, case_id: int) -> dict[str, Any]:
    """The whole history as data, with every link, so that others can check it; see ``docs/store.md``."""
    names = ("number", "at", "name", "role", "kind", "place", "old", "new", "reason", "digest")
    lines = [dict(zip(names, row, strict=True)) for row in _rows(database, case_id)]
    for line in lines:
        line |= {"old": json.loads(line["old"]), "new": json.loads(line["new"])}
    return {"format": FORMAT, "lines": lines}


def as_text(lines: Sequence[Entry]) -> str:
    """The history as plain text, a paragraph for each line, for a person to read or file."""
    return "\n".join(_paragraph(line) for line in lines)


def frozen_digest(document: str, assessments: str) -> str:
    """The SHA-256 over a frozen case and its assessments, as they are stored."""
    return sha256(_json([document, assessments]))


def sha256(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def storable(text: str) -> str:
    """The text as a database takes it: valid Unicode. Where that matters, the document keeps what is exact."""
    return text.encode("utf-8", "replace").decode("utf-8")


def adopt(database: Database, case_id: int, lines: Sequence[Mapping[str, Any]]) -> None:
    """Put in the history that came with a transferred case, link by link as ``as_json`` gave it elsewhere."""
    for each in lines:
        texts = [storable(each[name]) for name in ("at", "name", "role", "kind", "place")]
        content = (each["number"], *texts, _json(each["old"]), _json(each["new"]), storable(each["reason"]))
        _insert(database, case_id, content, each["digest"])
    if lines:
        _set_end(database, case_id, lines[-1]["number"], lines[-1]["digest"])


def _append(database: Database, case_id: int, content: tuple[str, ...]) -> None:
    end = database.execute("SELECT number, digest FROM history_ends WHERE case_id = ?", (case_id,)).fetchone()
    number, digest = end or (0, "")
    link = _link(digest, [number + 1, *content])
    _insert(database, case_id, (number + 1, *content), link)
    _set_end(database, case_id, number + 1, link)


def _insert(database: Database, case_id: int, content: tuple[object, ...], link: str) -> None:
    database.execute(
        "INSERT INTO history (case_id, number, at, name, role, kind, place, old, new, reason, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (case_id, *content, link),
    )


def _set_end(database: Database, case_id: int, number: int, digest: str) -> None:
    database.execute(
        "INSERT INTO history_ends (case_id, number, digest) VALUES (?, ?, ?)"
        " ON CONFLICT (case_id) DO UPDATE SET number = excluded.number, digest = excluded.digest",
        (case_id, number, digest),
    )


def _paragraph(line: Entry) -> str:
    by = ", ".join(each for each in (line.name, line.role) if each)
    about = " ".join(each for each in (line.kind, line.place) if each)
    parts = [f"{line.number}. {line.at:%Y-%m-%d %H:%M:%S} UTC, {by}: {about}"]
    parts += [f"   {label}: {_in_words(state)}" for label, state in (("was", line.old), ("is", line.new)) if state]
    if line.reason:
        parts.append(f"   reason: {line.reason}")
    return "\n".join([*parts, f"   {line.digest}", ""])


def _in_words(state: object) -> str:
    return state if isinstance(state, str) else json.dumps(state, ensure_ascii=False)


def _rows(database: Database, case_id: int) -> list[tuple[Any, ...]]:
    return database.execute(
        "SELECT number, at, name, role, kind, place, old, new, reason, digest FROM history WHERE case_id = ?"
        " ORDER BY number",
        (case_id,),
    ).fetchall()


def _entry(row: tuple[Any, ...]) -> Entry:
    number, at, name, role, kind, place, old, new, reason, digest = row
    when = datetime.datetime.fromisoformat(at)
    return Entry(number, when, name, role, kind, place, json.loads(old), json.loads(new), reason, digest)


def _link(previous: str, content: list[Any]) -> str:
    return sha256(_json([previous, *content]))


def _digest_of_frozen(database: Database, case_id: int, number: int) -> str | None:
    row = database.execute(
        "SELECT document, assessments FROM finalised WHERE case_id = ? AND number = ?", (case_id, number)
    ).fetchone()
    return None if row is None else frozen_digest(*row)


def within_a_sitting(first: str, now: str) -> bool:
    """Whether what is typed at ``now`` can be one line with what was begun at ``first``."""
    begun, at = datetime.datetime.fromisoformat(first), datetime.datetime.fromisoformat(now)
    return begun <= at <= begun + LONGEST_SITTING


def _columns(when: Stamp) -> tuple[str, str, str]:
    return when.at, storable(when.name), storable(when.role)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
