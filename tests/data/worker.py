"""Real processes for tests to kill: each works on a store without end, and says what it has been told is done.

``python -m tests.data.worker WORK DIRECTORY WORD`` does one kind of work: one line on standard output for each thing
done. ``python -m tests.data.worker`` alone reads such arguments from standard input, one JSON list a line, and forks a
process for each, which saves a thousand starts of Python: it says the process's id first, and "ended" after its end.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from data import purge as purging
from data.atomic import write_whole
from data.backup import BackupPlan, list_backups
from data.cases import CaseSummaryFields
from data.errors import StoreError
from data.incoming import Choice, import_transfer
from data.paths import BACKUPS
from data.restore import restore as restore_backup
from data.store import Store, utc_now
from data.transfer import write_transfer
from tests.data.samples import CHEAP, PASSPHRASE

OLD_STORE = Path(__file__).parent / "stores" / "0002_search"
TRANSFER = "sent.sgreview"
A_NOTE = 200
LOOKED_FOR = 7
FEW_BACKUPS = BackupPlan(recent=2, days=0, weeks=0)


def numbered(number: int) -> str:
    """The passphrase after ``number`` changes."""
    return f"{PASSPHRASE} {number}" if number else PASSPHRASE


def document_of(number: int, word: str) -> dict[str, object]:
    """The case as saved the ``number``-th time: its text changes in content and in length."""
    return {"facts": {"died": {"value": "unknown", "note": f"{word} {number} " * (1 + number % 400)}}, "number": number}


def typed_of(number: int, word: str) -> dict[str, object]:
    """The case once ``number`` words were typed: on and on in one note, which is begun anew now and then."""
    notes, words = divmod(number, A_NOTE)
    return {"facts": {"died": {"value": "unknown", "note": f"{notes} {f'{word} ' * words}".strip()}}}


def words_typed(document: Mapping[str, Any], word: str) -> int:
    """Of which number this document is."""
    if "facts" not in document:
        return 0
    notes, *typed = document["facts"]["died"]["note"].split()
    assert set(typed) <= {word}
    return int(notes) * A_NOTE + len(typed)


def export_of(number: int, word: str) -> bytes:
    """The file as exported the ``number``-th time."""
    return json.dumps(document_of(number, word)).encode() * 20


def save(directory: Path, word: str) -> Iterator[int]:
    """Save one case again and again."""
    store = Store.unlock(directory, PASSPHRASE)
    yield from _saving(store, word, lambda: None)


def type_on(directory: Path, word: str) -> Iterator[int]:
    """Save one case after each word that is typed on in it, and look for the word now and then."""
    store = Store.unlock(directory, PASSPHRASE)
    case_id = store.cases()[0].id
    for number in itertools.count(words_typed(store.load(case_id).document, word) + 1):
        store.save(case_id, typed_of(number, word), position="", summary=CaseSummaryFields())
        if number % LOOKED_FOR == 0:
            store.cases(word)
        yield number


def back_up(directory: Path, word: str) -> Iterator[int]:
    """Save one case and make a backup, again and again; few are kept."""
    store = Store.unlock(directory, PASSPHRASE)
    yield from _saving(store, word, lambda: store.backups.make(FEW_BACKUPS))


def rekey(directory: Path, word: str) -> Iterator[int]:
    """Save one case and replace the data key, again and again."""
    store = Store.unlock(directory, PASSPHRASE)
    yield from _saving(store, word, lambda: store.keys.replace_data_key(PASSPHRASE, cost=CHEAP))


def _saving(store: Store, word: str, afterwards: Callable[[], object]) -> Iterator[int]:
    case_id = store.cases()[0].id
    start = store.load(case_id).document["number"]
    assert isinstance(start, int)
    for number in itertools.count(start + 1):
        summary = CaseSummaryFields(reference=f"{word}{number}", subject=word)
        store.save(case_id, document_of(number, word), position=f"question:{word}", summary=summary)
        afterwards()
        yield number


def create(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Create store after store."""
    for number in itertools.count():
        Store.create(directory / str(number), PASSPHRASE, cost=CHEAP).close()
        yield number


def change(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Change the passphrase again and again."""
    store = Store.unlock(directory, PASSPHRASE)
    for number in itertools.count():
        store.change_passphrase(numbered(number), numbered(number + 1), cost=CHEAP)
        yield number + 1


def restore(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Go back to one backup and to the other, in turn; says the number of the backup."""
    for _ in itertools.count():
        for backup in reversed(list_backups(directory / BACKUPS)):
            restore_backup(directory, backup.path, PASSPHRASE, utc_now())
            yield backup.number


def migrate(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Bring old store after old store up to date."""
    for number in itertools.count():
        (directory / str(number)).mkdir(mode=0o700, parents=True)
        shutil.copytree(OLD_STORE, directory / str(number) / "store.copied")
        (directory / str(number) / "store.copied").rename(directory / str(number) / "store")
        Store.unlock(directory / str(number), PASSPHRASE).close()
        yield number


def purge(directory: Path, word: str) -> Iterator[int]:
    """Add a case, make a backup, and purge it, again and again; says how many were purged."""
    store = Store.unlock(directory, PASSPHRASE)
    while True:
        case_id = store.new_case(document_of(7, word), summary=CaseSummaryFields(subject=word))
        store.backups.make(FEW_BACKUPS)
        purging.purge(store, case_id, purging.Reason.MISTAKE)
        yield len(purging.receipts(store))


def hand_over(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Write the first case to a transfer file and take it in as another, again and again; says how many were taken."""
    store = Store.unlock(directory, PASSPHRASE)
    first = min(each.id for each in store.cases())
    path = directory.parent / TRANSFER
    while True:
        write_transfer(store, [first], path, [PASSPHRASE], cost=CHEAP)
        import_transfer(store, path, PASSPHRASE, {1: Choice.KEEP_BOTH})
        yield len(store.cases()) - 1


def export(directory: Path, word: str) -> Iterator[int]:
    """Write one file again and again, as every export is written."""
    directory.mkdir(exist_ok=True)
    for number in itertools.count():
        write_whole(directory / f"export-{number % 3}.json", export_of(number, word))
        yield number


def hold(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Unlock and wait."""
    with Store.unlock(directory, PASSPHRASE):
        yield 0
        sys.stdin.read()


WORK: dict[str, Callable[[Path, str], Iterator[int]]] = {
    each.__name__: each
    for each in (save, type_on, back_up, rekey, create, change, restore, migrate, purge, hand_over, export, hold)
}


def work(kind: str, directory: str, word: str) -> None:
    """Do one kind of work until killed, or until an error of the store, which is named."""
    try:
        for done in WORK[kind](Path(directory), word):
            print(done, flush=True)  # noqa: T201 - what the test reads
    except StoreError as error:
        print(type(error).__name__, flush=True)  # noqa: T201 - what the test reads


def serve() -> None:
    """Fork a process for each line of standard input."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201 - what the test reads
            work(*json.loads(line))
            os._exit(0)
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201 - what the test reads


if __name__ == "__main__":
    if len(sys.argv) == 1:
        serve()
    else:
        work(*sys.argv[1:])
