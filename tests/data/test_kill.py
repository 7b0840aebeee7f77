"""Processes that are killed at any moment: nothing that was acknowledged is lost, and nothing is left unreadable."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from data.cases import CaseSummaryFields
from data.errors import WrongPassphraseError
from data.keys import KeyFile
from data.paths import KEYS, STORE
from data.store import Store
from tests.counts import count
from tests.data.samples import CHEAP, PASSPHRASE, ROOT, database_of, files_under, key_of
from tests.data.worker import document_of, numbered

ROUNDS = count(6, 300)
FEW = count(3, 150)
WORD = "Quillfeather"  # planted: no file may hold it


def work_and_kill(kind: str, directory: Path, *, after: int, then: float) -> int:
    """Start a worker, kill it ``then`` seconds after it said ``after`` things, and return the last that it said."""
    command = [sys.executable, "-m", "tests.data.worker", kind, str(directory), WORD]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout
        said = [worker.stdout.readline() for _ in range(after)]
        end = time.monotonic() + then
        while time.monotonic() < end:  # hits the work at another place each time; nothing is being waited for
            pass
        worker.kill()
        said += worker.stdout.readlines()
    return int([line for line in said if line.endswith("\n")][-1])


def test_a_kill_while_saving_loses_nothing_and_leaks_nothing(
    directory: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
):
    (own_home / "temporary").mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(own_home / "temporary"))
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        case_id = store.new_case({"number": 0})
    key = key_of(directory)
    secrets = [WORD.encode(), WORD.encode("utf-16-le"), WORD.lower().encode(), PASSPHRASE.encode()]
    secrets += [key, key.hex().encode()]
    moments, journals = random.Random(4), 0  # noqa: S311 - not a secret
    for _ in range(ROUNDS):
        acknowledged = work_and_kill("save", directory, after=moments.randint(1, 5), then=moments.uniform(0, 0.02))
        files = files_under(directory, own_home)
        assert database_of(directory) in files
        assert [path for path, raw in files.items() if any(secret in raw for secret in secrets)] == []
        journals += any(path.name.endswith("-journal") and raw for path, raw in files.items())
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
    assert journals, "no kill fell into a save, so no journal was looked at"
    print(f"{ROUNDS} kills while saving: 0 unreadable stores, 0 acknowledged saves lost, 0 words readable")  # noqa: T201 - the count


def test_an_open_and_a_closed_store_hold_no_readable_word(directory: Path, own_home: Path):
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        case_id = store.new_case({"concerns": {"note": WORD}})
        store.save(
            case_id, {"concerns": {"note": WORD * 2}}, position=WORD, summary=CaseSummaryFields(WORD, WORD, WORD)
        )
        store.set_setting("last_search", WORD)
        files = [*files_under(directory, own_home).items()]
    files += files_under(directory, own_home).items()
    assert [path for path, raw in files if WORD.encode() in raw or WORD.lower().encode() in raw] == []


def test_a_store_whose_making_was_killed_is_whole_or_not_there(tmp_path: Path):
    moments = random.Random(6)  # noqa: S311 - not a secret
    for turn in range(FEW):
        place = tmp_path / str(turn)
        made = work_and_kill("create", place, after=1, then=moments.uniform(0, 0.2))
        for number in (made, made + 1, made + 2):
            if Store.exists(place / str(number)):
                Store.unlock(place / str(number), PASSPHRASE).close()
            else:
                assert number > made
                Store.create(place / str(number), PASSPHRASE, cost=CHEAP).close()


def test_a_killed_change_of_passphrase_leaves_the_old_or_the_new_one(tmp_path: Path):
    moments = random.Random(7)  # noqa: S311 - not a secret
    for turn in range(FEW):
        directory = tmp_path / str(turn)
        with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
            case_id = store.new_case({"number": 0})
        changed = work_and_kill("change", directory, after=1, then=moments.uniform(0, 0.2))
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
