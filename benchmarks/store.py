"""How the encrypted store does with 100,000 cases: searching as one types, saving, opening, size.

    python -m benchmarks.store [--cases N] [--folder FOLDER]

Fills a store with N made-up cases (100,000 unless told otherwise) and measures, each with median and spread (the middle
half of the measurements), and how long of that the processor was at work for it, which a busy computer tells better:

- searching: the time to the first page of results after each key of a name, of words, of a reference;
- saving one more typed word of a case, beside the least that one durable save can cost: a bare SQLCipher transaction
  that replaces a text of the same length in a database of its own, with the same key, page size, journal and flushes;
- what such a save leaves for later: the first search after it, and saving a word in one field and then in another, each
  of which ends a line of the history and is put in its place at once;
- opening, without the derivation of the key from the passphrase, which is made slow on purpose;
- sorting and filtering the list; bytes of the file for each case.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import itertools
import json
import os
import random
import secrets
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from data import case_rows, history, word_index
from data.case_list import CaseQuery, Order
from data.cases import CaseStatus, CaseSummaryFields
from data.connection import create_database, open_database, transaction
from data.keys import KeyFile
from data.paths import DATABASE, KEYS, STORE
from data.search import words_of_case
from data.slots import Argon2Parameters
from data.store import Store

FRAME: Final = 16.0
"""Milliseconds: one picture of the screen."""
RATIO: Final = 1.5
"""How many times a bare transaction a save may take."""

PASSPHRASE: Final = "four plain words here"  # noqa: S105 - of made-up cases
CHEAP: Final = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=2)
STATUSES: Final = (CaseStatus.DRAFT, CaseStatus.ASSESSED, CaseStatus.EXPORTED, CaseStatus.RETURNED)
OUTCOMES: Final = ("The board must consider a review", "Criteria not met on the facts entered", "Cannot tell yet")
SEARCHES: Final = ("mar", "belof", "fracture arm", "C-004217", "visit school police", "zu", "a b", "2024-05")
SAVES: Final = 300
BODIES: Final = 3000
"""Cases share what is typed in them, but for names and references, since making it up takes most of the time."""


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds by the clock, and of the processor at work."""

    clock: float
    at_work: float


def main(arguments: Sequence[str]) -> int:
    """Measure and print; exit status 1 where a search or a save takes longer than it may."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.store")
    parser.add_argument("--cases", type=int, default=100_000, metavar="N")
    parser.add_argument("--folder", type=Path, help="on the disk to measure; the computer's temporary one if left out")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="store-", dir=options.folder) as folder:
        directory = Path(folder) / "cases"
        Store.create(directory, PASSPHRASE, cost=CHEAP).close()
        path = directory / STORE / DATABASE
        key = bytes(KeyFile.read(directory / STORE / KEYS).open_with(PASSPHRASE))
        start = time.monotonic()
        fill(path, key, options.cases)
        print(f"{options.cases:,} cases made in {time.monotonic() - start:.0f} s")
        gc.collect()
        with Store.unlock(directory, PASSPHRASE) as store:
            searched = searches(store)
            lists(store)
            saved = saves(store, Path(folder) / "bare.db")
            opened(path, key)
            size = path.stat().st_size
            print(f"size: {size / 1e6:.0f} MB, {size / options.cases:.0f} bytes a case")
    print(f"searches: median {searched:.1f} ms (at most {FRAME:.0f}); a save: {saved:.2f} times (at most {RATIO})")
    return 0 if searched <= FRAME and saved <= RATIO else 1


def fill(path: Path, key: bytes, number: int) -> None:
    """Put the cases straight into the tables, in the order in which each table is kept: many times as fast."""
    chance = random.Random(7)  # noqa: S311 - not for secrets
    vocabulary = list(_vocabulary(chance, 20_000))
    weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(vocabulary))))
    bodies = [Body.made_up(place, chance, vocabulary, weights) for place in range(BODIES)]
    words: dict[str, array[int]] = {}
    database = open_database(path, key)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -200000")
    with transaction(database, path):
        when = history.stamp(database, "2026-11-23T09:00:00.000000+00:00")
        for place in range(1, number + 1):
            body = bodies[place % BODIES]
            names = [chance.choice(vocabulary).capitalize() for _ in range(2)]
            reference, subject = f"C-{place:06}", " ".join(names)
            deadline = f"2026-{1 + place % 12:02}-{1 + place % 28:02}" if place % 4 else ""
            head = case_rows.as_text({"reference": reference, "subject": {"forenames": names[0], "surname": names[1]}})
            database.execute(
                "INSERT INTO cases (id, revision, reference, subject, outcome, status, deadline, position, created_at,"
                " changed_at, uid, document) VALUES (?, ?, ?, ?, ?, ?, ?, 'tasks', ?, ?, ?, ?)",
                (
                    place,
                    place,
                    reference,
                    subject,
                    OUTCOMES[place % 3],
                    STATUSES[place % len(STATUSES)],
                    deadline,
                    when.at,
                    when.at,
                    f"{place:032}",
                    f"{head[:-1]},{body.text[1:]}",
                ),
            )
            case_rows.set_order(database, place)
            history.write(database, place, when, history.CREATED, new={"reference": reference})
            found = body.words | words_of_case({}, reference, subject)
            for word in found:
                words.setdefault(word, array("i")).append(place)
            database.execute(
                "INSERT INTO words_of_cases (case_id, words) VALUES (?, ?)",
                (place, "".join(map(word_index.in_text, sorted(found)))),
            )
        for word_id, word in enumerate(sorted(words), 1):
            database.execute("INSERT INTO words (id, word) VALUES (?, ?)", (word_id, word))
            database.conn.executemany(
                "INSERT INTO word_cases (word_id, case_id) VALUES (?, ?)", ((word_id, each) for each in words[word])
            )
    database.close()


@dataclass(frozen=True)
class Body:
    """What is typed in a case beside reference and name, about 3 KB, as JSON; and its words."""

    text: str
    words: frozenset[str]

    @classmethod
    def made_up(cls, place: int, chance: random.Random, vocabulary: Sequence[str], weights: Sequence[float]) -> Body:
        """The same in every run."""
        text = [" ".join(chance.choices(vocabulary, cum_weights=weights, k=60)) for _ in range(5)]
        document: dict[str, object] = {
            "facts": {"died": "no", "seriously_harmed": {"value": "yes", "note": text[0]}, "age_group": "child"},
            "concerns": {"summary": f"{text[1]} visit school police" if place % 3 == 0 else text[1]},
            "chronology": [
                {"date": f"2024-{1 + place % 12:02}-{1 + place % 28:02}", "what": each} for each in text[2:]
            ],
        }
        if place % 500 == 0:
            document["incident"] = {"description": "fracture of the left arm"}
        return cls(case_rows.as_text(document), words_of_case(document, "", ""))


def _vocabulary(chance: random.Random, number: int) -> Iterator[str]:
    heads, tails = ("b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "w", "z", "a"), "aeiou"
    made: set[str] = set()
    while len(made) < number:
        word = "".join(chance.choice(heads) + chance.choice(tails) for _ in range(chance.randint(1, 4)))
        if word not in made:
            made.add(word)
            yield word + chance.choice(("", "n", "r", "s", "l"))


def searches(store: Store) -> float:
    """Every beginning of every search, as one types; returns the median over all keys, in ms."""
    every: list[Took] = []
    for search in SEARCHES:
        of_this: list[Took] = []
        for length in range(1, len(search) + 1):
            of_this += timed(lambda words=search[:length]: store.find(CaseQuery(words)), 5)  # type: ignore[misc]
        print(f"search {search!r:>22}: {spread(of_this)}; {len(store.find(CaseQuery(search)))} on the first page")
        every += of_this
    print(f"search, every key: {spread(every)}; slowest {max(each.clock for each in every):.1f} ms")
    return median(every)


def lists(store: Store) -> None:
    """Sorting and filtering without a search."""
    queries: Mapping[str, CaseQuery] = {
        "newest first": CaseQuery(),
        **{f"by {order.value}": CaseQuery(order=order) for order in Order if order is not Order.CHANGED},
        "of one status": CaseQuery(statuses=(CaseStatus.RETURNED,)),
        "of one outcome, by subject": CaseQuery(outcomes=OUTCOMES[:1], order=Order.SUBJECT),
        "due by a day": CaseQuery(due_by="2026-01-10", order=Order.DEADLINE),
        "page 1,000": CaseQuery(offset=50_000),
    }
    for name, query in queries.items():
        print(f"list {name:>26}: {spread(timed(lambda each=query: store.find(each), 7))}")  # type: ignore[misc]
    print(f"count of all: {spread(timed(lambda: store.count(CaseQuery()), 7))}")


def saves(store: Store, bare_path: Path) -> float:
    """One more word typed and saved, beside a bare transaction, turn by turn; returns the ratio of the medians."""
    case_id = store.find(CaseQuery("C-004217" if store.count(CaseQuery()) > 4217 else ""))[0].id  # noqa: PLR2004 - in the middle
    document = json.loads(json.dumps(store.load(case_id).document))
    summary = CaseSummaryFields("C-004217", "As before", OUTCOMES[0])
    note = document["facts"]["seriously_harmed"]["note"]
    bare = create_database(bare_path, secrets.token_bytes(32))
    bare.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    bare.execute("INSERT INTO notes (id, text) VALUES (1, ?)", (case_rows.as_text(document),))
    ours, least = [], []
    for number in range(SAVES):
        note = f"{note} word{number % 40}"
        document["facts"]["seriously_harmed"]["note"] = note
        text = case_rows.as_text(document)
        ours += timed(lambda: store.save(case_id, document, position="question:died", summary=summary), 1)
        least += timed(lambda held=text: _bare(bare, bare_path, held), 1)  # type: ignore[misc]
    bare.close()
    ratio = median(ours) / median(least)
    print(f"save one more word: {spread(ours)}; bare transaction: {spread(least)}; {ratio:.2f} times")
    searched, in_turn = [], []
    for number in range(SAVES // 3):
        document["facts"]["seriously_harmed"]["note"] += f" more{number % 40}"
        store.save(case_id, document, position="question:died", summary=summary)
        searched += timed(lambda: store.find(CaseQuery("more")), 1)
        document["concerns"]["summary"] += f" more{number % 40}"
        in_turn += timed(lambda: store.save(case_id, document, position="question:died", summary=summary), 1)
    print(f"first search after a word: {spread(searched)}; save in another field: {spread(in_turn)}")
    return ratio


def _bare(database: Database, path: Path, text: str) -> None:
    with transaction(database, path):
        database.execute("UPDATE notes SET text = ? WHERE id = 1", (text,))


def opened(path: Path, key: bytes) -> None:
    """From the key to the first page of the list."""

    def open_and_list() -> None:
        with contextlib.closing(open_database(path, key)) as database:
            rows = database.execute("SELECT id FROM cases INDEXED BY cases_list ORDER BY revision DESC LIMIT 50")
            assert len(rows.fetchall()) == 50  # noqa: PLR2004, S101 - the page

    print(f"open, without key derivation, to the first page: {spread(timed(open_and_list, 21))}")


def timed(work: Callable[[], object], times: int) -> list[Took]:
    """How long each time took."""
    found = []
    for _ in range(times):
        start, at_work = time.perf_counter(), time.thread_time()
        work()
        found.append(Took((time.perf_counter() - start) * 1000, (time.thread_time() - at_work) * 1000))
    return found


def median(found: Sequence[Took]) -> float:
    """The median by the clock, in ms."""
    return statistics.median(each.clock for each in found)


def spread(found: Sequence[Took]) -> str:
    """The median and the middle half, in words."""
    low, _, high = statistics.quantiles([each.clock for each in found], n=4)
    at_work = statistics.median(each.at_work for each in found)
    return f"median {median(found):.2f} ms (middle half {low:.2f} to {high:.2f}), at work {at_work:.2f} ms"


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main(sys.argv[1:]))
