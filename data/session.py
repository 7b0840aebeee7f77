"""What an open store consists of: the database, its key, the lock on the directory, and whose turn it is."""

from __future__ import annotations

import contextlib
import datetime
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlite_utils import Database

from data.connection import open_database, plain_errors, transaction
from data.errors import StoreClosedError, StoreDamagedError, StoreInUseError, StoreUnavailableError
from data.key_files import OpenedFiles
from data.keys import wipe
from data.lock import StoreLock
from data.paths import BACKUPS, DATABASE, LOCK, STORE
from data.typed_on import TypedOn

Clock = Callable[[], datetime.datetime]


class Session:
    """The open store in ``directory``, until ``close``. Any thread may use it; uses run one after another.

    ``recovered`` says that it was opened without the passphrase, so that a new one may be set without the old.
    ``notice`` is what to tell the person about the opening; ``checked`` whether every page was read since.
    """

    def __init__(
        self, directory: Path, opened: OpenedFiles, lock: StoreLock, clock: Clock, *, recovered: bool, checked: bool
    ) -> None:
        self.directory = directory
        self.store = directory / STORE
        self.path = self.store / DATABASE
        self.database: Database | None = opened.database
        self.data_key = opened.data_key
        self.keys = opened.keys
        self.clock = clock
        self.recovered = recovered
        self.checked = checked
        self.notice = opened.notice
        self.backup_folders = [directory / BACKUPS]
        """Where backups of this store may be, which follow its keys and purges; the last is where they are made."""
        self.backing_up = threading.RLock()
        """Held while a backup is made and read through; whoever needs both takes it before ``turn``."""
        self.turn = threading.RLock()
        self.typed_on = TypedOn()
        """What is typed on and not in its place yet."""
        self._lock = lock
        self._uses = 0
        self._disk_failed = False

    @contextlib.contextmanager
    def as_it_is(self) -> Iterator[Database]:
        """The database, for this thread alone; what was typed on may not be in its place yet.

        Raises StoreClosedError, and the StoreErrors of ``plain_errors``. After a failure of the disk the next use opens
        the files anew, since a disk that was pulled out and put back is another to the program.
        """
        with self.turn:
            if self.database is None:
                raise StoreClosedError
            if self._disk_failed and not self._uses:
                self._open_anew()
            self._uses += 1
            try:
                with plain_errors(self.path):
                    yield self.database
            except StoreUnavailableError:
                self._disk_failed = True
                raise
            finally:
                self._uses -= 1

    def _open_anew(self) -> None:
        """Open what is at the place of the store now, if it is this store. Raises StoreInUseError."""
        with contextlib.suppress(
            StoreUnavailableError, StoreDamagedError, OSError
        ):  # whatever is asked for will say so
            self.path.stat()  # else a lock would be put where the disk should be
            if not self._lock.holds(self.directory / LOCK):
                lock = StoreLock(self.directory / LOCK)  # another program may have come first
                self._lock.release()
                self._lock = lock
            database = open_database(self.path, self.data_key)
            if self.database is not None:
                self.database.close()
            self.database, self.typed_on = database, TypedOn()
            self._disk_failed = False

    @contextlib.contextmanager
    def using(self) -> Iterator[Database]:
        """The database, for this thread alone, with everything in its place. Raises as ``as_it_is``."""
        with self.as_it_is() as database:
            self.typed_on.put_in_place(database, self.path)
            yield database

    @contextlib.contextmanager
    def looking(self) -> Iterator[Database]:
        """As ``using``, for lists; where the disk lets nothing be put in its place, as it is.

        Then a search may miss the last words that were typed, and the case they are in is further down.
        """
        with self.as_it_is() as database:
            with contextlib.suppress(StoreUnavailableError, StoreInUseError):
                self.typed_on.put_in_place(database, self.path)
            yield database

    @contextlib.contextmanager
    def noting(self) -> Iterator[Database]:
        """As ``as_it_is``, in a transaction: for settings, which have nothing to do with what is typed."""
        with self.as_it_is() as database, transaction(database, self.path):
            yield database

    @contextlib.contextmanager
    def changing(self) -> Iterator[Database]:
        """The database in a transaction, which is on the disk when the block ends."""
        with self.using() as database:
            self.typed_on.end()
            try:
                with transaction(database, self.path):
                    yield database
            except BaseException:
                self.typed_on.end()  # nobody goes on from what was not saved
                raise

    def close(self) -> None:
        """End it: a backup that is being made is finished, the key overwritten, the lock let go."""
        with self.backing_up, self.turn:
            if self.database is not None:
                self.database.close()
                self.database = None
                wipe(self.data_key)
                self._lock.release()
