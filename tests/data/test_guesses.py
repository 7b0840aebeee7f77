from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from data.errors import TooManyGuessesError, WrongPassphraseError
from data.paths import GUESSES
from data.recovery_code import RecoveryCode
from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE

START = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime.datetime:
        return self.now

    def add(self, seconds: float) -> None:
        self.now += datetime.timedelta(seconds=seconds)


@pytest.fixture
def code(directory: Path) -> RecoveryCode:
    """The recovery code of a store in ``directory`` at which three wrong passphrases were tried."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        made = store.keys.new_recovery_code(PASSPHRASE)
    for _ in range(3):
        guess(directory, Clock())
    return made


def guess(directory: Path, clock: Clock) -> None:
    with pytest.raises(WrongPassphraseError):
        Store.unlock(directory, "a wrong passphrase", clock=clock)


@pytest.mark.usefixtures("code")
def test_after_three_wrong_passphrases_even_the_right_one_waits(directory: Path):
    clock = Clock()
    clock.add(1.5)
    with pytest.raises(TooManyGuessesError, match="Wait 4 seconds") as refused:
        Store.unlock(directory, PASSPHRASE, clock=clock)
    assert refused.value.seconds == 4
    clock.add(3.5)
    Store.unlock(directory, PASSPHRASE, clock=clock).close()
    assert not (directory / GUESSES).exists()
    guess(directory, clock)
    guess(directory, clock)  # counted anew


@pytest.mark.usefixtures("code")
def test_ten_guesses_at_most_go_into_five_minutes(directory: Path):
    clock, made = Clock(), 3
    while clock.now < START + datetime.timedelta(minutes=5):
        try:
            Store.unlock(directory, "a wrong passphrase", clock=clock)
        except TooManyGuessesError as error:
            clock.add(error.seconds)
        except WrongPassphraseError:
            made += 1
    assert made <= 10


@pytest.mark.usefixtures("code")
def test_a_clock_that_was_set_back_makes_nobody_wait_until_it_has_caught_up(directory: Path):
    clock = Clock()
    clock.add(-86_400)
    with pytest.raises(TooManyGuessesError) as refused:
        Store.unlock(directory, PASSPHRASE, clock=clock)
    clock.add(refused.value.seconds)
    Store.unlock(directory, PASSPHRASE, clock=clock).close()


def test_a_recovery_code_does_not_wait(directory: Path, code: RecoveryCode):
    Store.unlock(directory, code, clock=Clock()).close()


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize(
    "raw", [b"", b"[]", b"{}", b'{"wrong": "x", "last": 7}', b'{"wrong": 9, "last": "2026-03-01"}']
)
def test_a_record_of_guesses_that_cannot_be_read_locks_nobody_out(directory: Path, raw: bytes):
    (directory / GUESSES).write_bytes(raw)
    Store.unlock(directory, PASSPHRASE, clock=Clock()).close()
