"""Processes that are killed at any moment: nothing that was acknowledged is lost, and nothing is left unreadable."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from data import purge as purging
from data.backup import list_backups
from data.cases import CaseSummaryFields
from data.connection import check_undamaged, open_database
from data.errors import WrongPassphraseError
from data.incoming import inspect_transfer
from data.keys import KeyFile
from data.paths import BACKUPS, DATABASE, KEYS, SET_ASIDE, STORE, UNFINISHED
from data.store import Store
from tests.counts import FULL, count
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, ROOT, database_of, files_under, key_of
from tests.data.test_file_format import plain_pages
from tests.data.worker import A_NOTE, TRANSFER, document_of, export_of, numbered, typed_of, words_typed

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks processes, which the worker does"),
    pytest.mark.timeout(1800 if FULL else 300),  # a hundred kills on a busy machine
]

WORD = "Quillfeather"  # planted: no file may hold it
SECRETS = (WORD.encode(), WORD.encode("utf-16-le"), WORD.lower().encode(), PASSPHRASE.encode())


class Workshop:
    """Starts workers and kills them; ``kills`` counts."""

    def __init__(self, server: subprocess.Popen[str]) -> None:
        self._server = server
        self.kills = 0

    def work_and_kill(self, kind: str, directory: Path, *, after: int, then: float) -> int:
        """Start a worker, kill it ``then`` seconds after it said ``after`` things, and return the last that it said."""
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps([kind, str(directory), WORD]) + "\n")
        self._server.stdin.flush()
        worker = int(self._server.stdout.readline())
        said = [self._server.stdout.readline() for _ in range(after)]
        end = time.monotonic() + then
        while time.monotonic() < end:  # hits the work at another place each time; nothing is being waited for
            pass
        os.kill(worker, signal.SIGKILL)
        self.kills += 1
        while (line := self._server.stdout.readline()) != "ended\n":
            assert line, "the worker's parent has ended"
            # What was being said when the kill came runs into "ended".
            if line.endswith("ended\n"):
                break
            said.append(line)
        return int(said[-1])


@pytest.fixture
def workshop(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    """Workers whose temporary files are below their own home, where a test can look through them."""
    (own_home / "temporary").mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(own_home / "temporary"))
    command = [sys.executable, "-m", "tests.data.worker"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        yield Workshop(server)
        server.kill()


@pytest.fixture
def filled(directory: Path) -> int:
    """The one case of a closed store in ``directory``."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        return store.new_case({"number": 0})


def rounds(full: int) -> range:
    return range(count(max(3, full // 60), full))


def report(kind: str, workshop: Workshop) -> None:
    print(f"{workshop.kills} kills while {kind}: 0 unreadable stores, 0 acknowledged answers lost, 0 words readable")  # noqa: T201 - the count


def leaking(*directories: Path, key: bytes = b"") -> list[Path]:
    secrets = [*SECRETS, *([key, key.hex().encode()] if key else [])]
    return [path for path, raw in files_under(*directories).items() if any(secret in raw for secret in secrets)]


def saved_state(directory: Path, case_id: int, acknowledged: int) -> None:
    """Nothing that was acknowledged is lost, at most one more change is there, and that whole."""
    with Store.unlock(directory, PASSPHRASE) as store:  # reads every page
        case = store.load(case_id)
        [line] = store.cases()
        number = case.document["number"]
        assert isinstance(number, int)
        assert number in (acknowledged, acknowledged + 1)
        assert case.document == document_of(number, WORD)
        assert case.position == f"question:{WORD}"
        assert line.reference == f"{WORD}{number}"
        assert store.cases(f"{WORD} {number}") == [line]
        assert {line.new for line in store.history(case_id) if line.place == "number"} >= {acknowledged} - {0}
        assert store.verify_history(case_id).broken_at is None


def test_saving(workshop: Workshop, directory: Path, filled: int, own_home: Path):
    key, moments, journals = key_of(directory), random.Random(4), 0  # noqa: S311 - not a secret
    for _ in rounds(300):
        acknowledged = workshop.work_and_kill(
            "save", directory, after=moments.randint(1, 5), then=moments.uniform(0, 0.02)
        )
        assert database_of(directory).exists()
        assert leaking(directory, own_home, key=key) == []
        journals += any(path.name.endswith("-journal") and raw for path, raw in files_under(directory).items())
        saved_state(directory, filled, acknowledged)
    assert journals or not FULL, "no kill fell into a save, so no journal was looked at"
    report("saving", workshop)


def test_typing_on(workshop: Workshop, directory: Path, filled: int, own_home: Path, tmp_path: Path):
    key, moments, waited = key_of(directory), random.Random(15), 0  # noqa: S311 - not a secret
    for _ in rounds(300):
        acknowledged = workshop.work_and_kill(
            "type_on", directory, after=moments.randint(1, 20), then=moments.uniform(0, 0.02)
        )
        assert leaking(directory, own_home, key=key) == []
        killed = tmp_path / "killed"
        shutil.copytree(directory, killed)
        opened = open_database(database_of(killed), key)
        waited += opened.execute("SELECT count(*) FROM typed_on").fetchone()[0]
        opened.close()
        shutil.rmtree(killed)
        with Store.unlock(directory, PASSPHRASE) as store:
            document = store.load(filled).document
            number = words_typed(document, WORD)
            assert number in (acknowledged, acknowledged + 1)
            assert document == typed_of(number, WORD)
            assert len(store.cases(WORD)) == (number % A_NOTE > 0)
            said = [line.new for line in store.history(filled) if line.place == "facts.died"]
            assert {"facts": {"died": said[-1]}} == document
            assert store.verify_history(filled).broken_at is None
    assert waited, "no kill left anything to be put in its place"
    report("typing on", workshop)


def test_backing_up(workshop: Workshop, directory: Path, filled: int, own_home: Path):
    key, moments, half_made = key_of(directory), random.Random(5), 0  # noqa: S311 - not a secret
    for _ in rounds(150):
        acknowledged = workshop.work_and_kill("back_up", directory, after=1, then=moments.uniform(0, 0.03))
        assert leaking(directory, own_home, key=key) == []
        backups = list_backups(directory / BACKUPS)
        half_made += any(UNFINISHED in path.name for path in (directory / BACKUPS).iterdir())
        assert backups, "an acknowledged backup is there"
        for backup in backups:
            assert KeyFile.read(backup.path / KEYS).open_with(PASSPHRASE) == key
            reopened = open_database(backup.path / DATABASE, key)
            check_undamaged(reopened, backup.path / DATABASE)
            [(document,)] = reopened.execute("SELECT document FROM cases").fetchall()
            reopened.close()
            if backup is backups[0]:
                assert json.loads(document)["number"] >= acknowledged
        saved_state(directory, filled, acknowledged)
        assert not any(UNFINISHED in path.name for path in directory.rglob("*")), "the next opening sweeps"
    assert half_made or not FULL, "no kill fell into a backup"
    report("backing up", workshop)


def test_replacing_the_data_key(workshop: Workshop, directory: Path, filled: int, own_home: Path):
    moments = random.Random(9)  # noqa: S311 - not a secret
    for _ in rounds(100):
        acknowledged = workshop.work_and_kill("rekey", directory, after=1, then=moments.uniform(0, 0.3))
        assert leaking(directory, own_home) == []
        saved_state(directory, filled, acknowledged)
        assert len(list((directory / STORE).iterdir())) == 3, "the next opening finishes or undoes the change"
        assert leaking(directory, key=key_of(directory)) == []
    report("replacing the data key", workshop)


def test_restoring(workshop: Workshop, directory: Path, filled: int, own_home: Path):
    for number in (1, 2):
        with Store.unlock(directory, PASSPHRASE) as store:
            store.save(filled, document_of(number, WORD), position="", summary=CaseSummaryFields())
            assert store.backups.make().number == number
    moments = random.Random(10)  # noqa: S311 - not a secret
    for _ in rounds(150):
        acknowledged = workshop.work_and_kill("restore", directory, after=1, then=moments.uniform(0, 0.2))
        assert leaking(directory, own_home) == []
        with Store.unlock(directory, PASSPHRASE) as store:
            found = store.load(filled).document
        assert found in (document_of(acknowledged, WORD), document_of(3 - acknowledged, WORD))
        assert not any(UNFINISHED in path.name for path in directory.rglob("*"))
        for aside in (directory / SET_ASIDE).iterdir():
            opened = open_database(aside / DATABASE, KeyFile.read(aside / KEYS).open_with(PASSPHRASE))
            check_undamaged(opened, aside / DATABASE)
            opened.close()
            shutil.rmtree(aside)
    report("restoring", workshop)


def test_migrating(workshop: Workshop, tmp_path: Path, own_home: Path):
    moments = random.Random(11)  # noqa: S311 - not a secret
    for turn in rounds(100):
        place = tmp_path / f"turn {turn}"
        done = workshop.work_and_kill("migrate", place, after=1, then=moments.uniform(0, 0.3))
        assert leaking(place, own_home) == []
        for number in range(done + 3):
            if Store.exists(place / str(number)):
                with Store.unlock(place / str(number), PASSPHRASE) as store:
                    [line] = store.cases("Łukasz fracture")
                    assert store.load(line.id).document == DOCUMENT
            else:
                assert number > done
        shutil.rmtree(place)
    report("migrating", workshop)


def test_purging(workshop: Workshop, directory: Path, filled: int, own_home: Path):
    moments = random.Random(12)  # noqa: S311 - not a secret
    for _ in rounds(100):
        acknowledged = workshop.work_and_kill("purge", directory, after=1, then=moments.uniform(0, 0.15))
        assert leaking(directory, own_home, key=key_of(directory)) == []
        with Store.unlock(directory, PASSPHRASE) as store:
            assert store.load(filled).document == {"number": 0}
            assert len(purging.receipts(store)) in (acknowledged, acknowledged + 1)
            assert purging.first_broken_receipt(store) is None
            for case in store.cases(WORD):  # was added, and the kill came before it was purged
                purging.purge(store, case.id, purging.Reason.MISTAKE)
            assert [case.id for case in store.cases()] == [filled]
        assert WORD.encode() not in plain_pages(database_of(directory), key_of(directory))
    report("purging", workshop)


def test_handing_over(workshop: Workshop, directory: Path, own_home: Path):
    moments = random.Random(14)  # noqa: S311 - not a secret
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        document = {"format": "safeguarding-review-case/1", "facts": {}, "subject": {"surname": WORD}}
        first = store.new_case(document, summary=CaseSummaryFields(subject=WORD))
    for _ in rounds(100):
        acknowledged = workshop.work_and_kill("hand_over", directory, after=1, then=moments.uniform(0, 0.4))
        assert leaking(directory, directory.parent, own_home) == []
        with Store.unlock(directory, PASSPHRASE) as store:
            assert len(inspect_transfer(store, directory.parent / TRANSFER, PASSPHRASE)) == 1, "the file is whole"
            ids = [case.id for case in store.cases()]
            assert len(ids) - 1 in (acknowledged, acknowledged + 1)
            for each in ids:
                assert store.load(each).document["subject"] == {"surname": WORD}
                assert store.verify_history(each).broken_at is None
            purging.purge_all(store, [each for each in ids if each != first], purging.Reason.DUPLICATE)
    report("handing over", workshop)


def test_exporting(workshop: Workshop, tmp_path: Path, own_home: Path):
    moments, place = random.Random(13), tmp_path / "exports"  # noqa: S311 - not a secret
    for _ in rounds(100):
        done = workshop.work_and_kill("export", place, after=3, then=moments.uniform(0, 0.01))
        content = files_under(place)
        whole = {export_of(number, WORD) for number in range(max(0, done - 3), done + 2)}
        named = [path for path in content if path.name.startswith("export-")]
        assert len(named) == 3
        assert all(content[path] in whole for path in named), "each is one export, whole"
        assert leaking(own_home) == []
        shutil.rmtree(place)
    report("exporting", workshop)


def test_creating(workshop: Workshop, tmp_path: Path):
    moments = random.Random(6)  # noqa: S311 - not a secret
    for turn in rounds(100):
        place = tmp_path / str(turn)
        made = workshop.work_and_kill("create", place, after=1, then=moments.uniform(0, 0.2))
        for number in (made, made + 1, made + 2):
            if Store.exists(place / str(number)):
                Store.unlock(place / str(number), PASSPHRASE).close()
            else:
                assert number > made
                Store.create(place / str(number), PASSPHRASE, cost=CHEAP).close()
        shutil.rmtree(place)
    report("creating a store", workshop)


def test_changing_the_passphrase(workshop: Workshop, tmp_path: Path):
    moments = random.Random(7)  # noqa: S311 - not a secret
    for turn in rounds(100):
        directory = tmp_path / str(turn)
        with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
            case_id = store.new_case({"number": 0})
        changed = workshop.work_and_kill("change", directory, after=1, then=moments.uniform(0, 0.2))
        opened = []
        for number in range(changed + 2):
            try:
                KeyFile.read(directory / STORE / KEYS).open_with(numbered(number))
            except WrongPassphraseError:
                continue
            with Store.unlock(directory, numbered(number)) as store:
                assert store.load(case_id).document == {"number": 0}
                opened.append(number)
        assert len(opened) == 1
        assert opened[0] >= changed
        assert list(directory.rglob(".saving-*")) == [], "what the killed process left half written is swept away"
        shutil.rmtree(directory)
    report("changing the passphrase", workshop)
