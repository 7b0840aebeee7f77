"""Stores of earlier versions are brought up to date after a backup; stores of later ones are left alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data.backup import list_backups
from data.cases import CaseSummaryFields
from data.connection import check_undamaged, open_database
from data.errors import StoreDamagedError, StoreTooNewError, StoreUnavailableError
from data.keys import KeyFile
from data.migrations import MIGRATIONS
from data.restore import compare
from data.store import Store
from tests.data.samples import (
    CHEAP,
    DOCUMENT,
    PASSPHRASE,
    database_of,
    files_under,
    key_of,
    no_file_longer_than,
)

OLD = Path(__file__).parent / "stores"
NAMES = [each.name for each in MIGRATIONS.pending(Database(memory=True, execute_plugins=False))]


@pytest.fixture
def old(directory: Path) -> Path:
    """The directory of a store as the first version made it, with one case."""
    return copy_of(NAMES[0], directory)


def copy_of(name: str, directory: Path) -> Path:
    directory.mkdir(mode=0o700)
    shutil.copytree(OLD / name, directory / "store")
    return directory


def schema_of(directory: Path) -> set[tuple[str, str, str]]:
    database = open_database(database_of(directory), key_of(directory))
    rows = database.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    database.close()
    return set(rows)


def with_records(directory: Path, *statements: str) -> None:
    """Change what a closed store says of its migrations."""
    database = open_database(database_of(directory), key_of(directory))
    for statement in statements:
        database.execute(statement)
    database.close()


def migrations_named(names: Iterable[str]) -> Migrations:
    """Migrations that do nothing: the store at hand has run them."""
    chosen = Migrations("store")
    for name in names:
        chosen(name=name)(lambda _: None)
    return chosen


@pytest.mark.parametrize("name", sorted(each.name for each in OLD.iterdir() if each.is_dir()))
def test_a_store_of_every_earlier_version_is_brought_up_to_date(name: str, directory: Path, tmp_path: Path):
    copy_of(name, directory)
    Store.create(tmp_path / "new", PASSPHRASE, cost=CHEAP).close()
    with Store.unlock(directory, PASSPHRASE) as store:
        [line] = store.cases("Łukasz fracture")
        assert (line.reference, line.subject, line.outcome) == ("C-0001", "Łukasz W.", "In words")
        case = store.load(line.id)
        assert case.document == DOCUMENT
        assert (case.position, case.status) == ("question:died", "assessed")
        assert store.setting("last_case") == line.id
        store.save(line.id, {"facts": {}}, position="", summary=CaseSummaryFields())
    assert schema_of(directory) == schema_of(tmp_path / "new")


def test_the_backup_is_the_old_store_encrypted_and_complete(old: Path):
    before = database_of(old).read_bytes()
    Store.unlock(old, PASSPHRASE).close()
    [made] = list_backups(old / "backups")
    assert made.why == f"before-{NAMES[1]}"
    backup = made.path / "cases.db"
    assert backup.read_bytes() == before
    assert [each for each in (old / "backups").rglob("*") if each.stat().st_mode & 0o077] == []
    reopened = open_database(backup, KeyFile.read(made.path / "keys.json").open_with(PASSPHRASE))
    check_undamaged(reopened, backup)
    assert reopened.execute("SELECT reference FROM cases").fetchall() == [("C-0001",)]
    reopened.close()


def test_a_backup_from_before_cases_had_names_of_their_own_is_compared_row_by_row(old: Path):
    with Store.unlock(old, PASSPHRASE) as store:
        store.new_case({"facts": {}})
    [made] = list_backups(old / "backups")
    found = compare(old, made.path, PASSPHRASE)
    assert (found.backup.cases, found.missing) == (1, 1)


def test_a_store_that_is_up_to_date_needs_no_backup(old: Path):
    for _ in range(3):
        Store.unlock(old, PASSPHRASE).close()
    assert len(list((old / "backups").iterdir())) == 1


def test_without_room_for_a_backup_nothing_is_changed(old: Path):
    before = database_of(old).read_bytes()
    with (
        no_file_longer_than(len(before) - 1),
        pytest.raises(StoreUnavailableError, match=r"backup comes first.*File too large.*as they were"),
    ):
        Store.unlock(old, PASSPHRASE)
    assert database_of(old).read_bytes() == before
    assert list((old / "backups").iterdir()) == []
    Store.unlock(old, PASSPHRASE).close()


def test_a_migration_that_fails_changes_nothing(store: Store, directory: Path):
    store.new_case(DOCUMENT)
    store.close()
    broken = migrations_named(NAMES)

    @broken(name="9999_broken")
    def _broken(database: Database) -> None:
        database.execute("DELETE FROM cases")
        database.execute("CREATE TABLE more (id INTEGER)")
        raise RuntimeError("a fault in this migration")

    before = schema_of(directory)
    with pytest.raises(RuntimeError, match="a fault"):
        Store.unlock(directory, PASSPHRASE, migrations=broken)
    assert schema_of(directory) == before
    with Store.unlock(directory, PASSPHRASE) as again:
        assert len(again.cases("fracture")) == 1


def test_a_newer_store_is_refused_kindly_and_left_as_it_is(store: Store, directory: Path):
    store.close()
    newer = migrations_named([*NAMES, "9999_of_a_later_version"])
    Store.unlock(directory, PASSPHRASE, migrations=newer).close()
    before = files_under(directory / "store")
    with pytest.raises(StoreTooNewError, match=r"newer version.*Nothing has been changed"):
        Store.unlock(directory, PASSPHRASE)
    assert files_under(directory / "store") == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM _sqlite_migrations",
        "DROP TABLE _sqlite_migrations",
        "DELETE FROM _sqlite_migrations WHERE id = 1",
    ],
)
def test_a_store_without_its_beginnings_is_damaged(store: Store, directory: Path, statement: str):
    store.close()
    with_records(directory, statement)
    with pytest.raises(StoreDamagedError):
        Store.unlock(directory, PASSPHRASE)


def test_a_store_of_every_earlier_schema_is_kept():
    kept = {each.name for each in OLD.iterdir() if each.is_dir()}
    assert set(NAMES[:-1]) <= kept, "keep a real store of the schema before a new migration: see stores/README.md"
