from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from data.errors import StoreInUseError, StoreUnavailableError
from data.lock import StoreLock
from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE, ROOT

HOLD = [sys.executable, "-m", "tests.data.worker", "hold"]


@contextmanager
def another_process_with(directory: Path) -> Iterator[Popen[str]]:
    with Popen([*HOLD, str(directory), "-"], cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "0\n"
        yield other
        other.kill()


def test_a_second_process_is_refused_while_the_first_has_the_store(store: Store, directory: Path):
    case_id = store.new_case({"facts": {}})
    run = subprocess.run([*HOLD, str(directory), "-"], cwd=ROOT, input="", capture_output=True, text=True, check=True)
    assert run.stdout == "StoreInUseError\n"
    assert store.load(case_id).document == {"facts": {}}


def test_the_lock_ends_with_a_killed_process(directory: Path):
    Store.create(directory, PASSPHRASE, cost=CHEAP).close()
    with another_process_with(directory) as other:
        with pytest.raises(StoreInUseError, match="already open in another window"):
            Store.unlock(directory, PASSPHRASE)
        other.kill()
        other.wait()
        Store.unlock(directory, PASSPHRASE).close()


def test_nobody_creates_a_store_while_another_holds_the_directory(tmp_path: Path):
    lock = StoreLock(tmp_path / "store.lock")
    with pytest.raises(StoreInUseError):
        Store.create(tmp_path, PASSPHRASE, cost=CHEAP)
    lock.release()
    lock.release()
    Store.create(tmp_path, PASSPHRASE, cost=CHEAP).close()


def test_a_store_opens_once_in_one_process_too(store: Store, directory: Path):
    with pytest.raises(StoreInUseError):
        Store.unlock(directory, PASSPHRASE)
    store.close()
    Store.unlock(directory, PASSPHRASE).close()


def test_a_failed_unlocking_lets_go(directory: Path):
    Store.create(directory, PASSPHRASE, cost=CHEAP).close()
    for _ in range(2):
        with pytest.raises(Exception, match="does not open"):
            Store.unlock(directory, "not the passphrase")
    Store.unlock(directory, PASSPHRASE).close()


def test_a_place_where_no_lock_can_be_made_is_said(tmp_path: Path):
    with pytest.raises(StoreUnavailableError, match="No such file"):
        StoreLock(tmp_path / "gone" / "store.lock")
