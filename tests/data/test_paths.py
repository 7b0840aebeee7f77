from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from data.errors import StoreUnavailableError
from data.paths import data_directory, prepare_directory

posix = pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")


@contextmanager
def umask(mask: int) -> Iterator[None]:
    usual = os.umask(mask)
    try:
        yield
    finally:
        os.umask(usual)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_usual_place_is_the_user_s_own(own_home: Path):
    place = data_directory()
    assert place.is_relative_to(own_home)
    assert place.name == "safeguarding-review"


def test_data_dir_is_taken_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert data_directory(Path("here")) == tmp_path / "here"
    assert data_directory(Path("~/there")).parent == Path.home()


@posix
@pytest.mark.parametrize("mask", [0, 0o022, 0o277])
def test_a_new_directory_is_private_whatever_the_umask(tmp_path: Path, mask: int):
    with umask(mask):
        prepare_directory(tmp_path / "cases")
    assert mode(tmp_path / "cases") & 0o077 == 0


@posix
@pytest.mark.parametrize("content", [[], ["store", "store.lock", "settings.json", "backups"]])
def test_an_open_directory_that_is_ours_is_made_private(tmp_path: Path, content: list[str]):
    cases = tmp_path / "cases"
    cases.mkdir()
    for name in content:
        (cases / name).touch()
    cases.chmod(0o755)
    prepare_directory(cases)
    assert mode(cases) == 0o700


@posix
def test_an_open_directory_with_other_files_is_refused_and_left_as_it_is(tmp_path: Path):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "letter.odt").touch()
    shared.chmod(0o755)
    with pytest.raises(StoreUnavailableError, match="holds other files too"):
        prepare_directory(shared)
    assert mode(shared) == 0o755


@posix
def test_a_private_directory_may_hold_other_files(tmp_path: Path):
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    (private / "letter.odt").touch()
    prepare_directory(private)
    assert mode(private) == 0o700


@posix
def test_a_directory_that_anyone_could_replace_is_refused(tmp_path: Path):
    tmp_path.chmod(0o777)
    with pytest.raises(StoreUnavailableError, match="can replace the folder"):
        prepare_directory(tmp_path / "cases")


@posix
def test_a_directory_below_the_system_s_temporary_one_is_fit(tmp_path: Path):
    tmp_path.chmod(0o1777)
    prepare_directory(tmp_path / "cases")
    assert mode(tmp_path / "cases") == 0o700


@posix
@pytest.mark.parametrize("exists", [True, False])
def test_a_symbolic_link_is_refused(tmp_path: Path, exists: bool):  # noqa: FBT001 - a parameter of a test
    if exists:
        (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(StoreUnavailableError, match="is a link"):
        prepare_directory(tmp_path / "link")
    assert (tmp_path / "real").exists() is exists


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root can give a directory away")
def test_another_user_s_directory_is_refused(tmp_path: Path):
    (tmp_path / "cases").mkdir(mode=0o700)
    try:
        os.chown(tmp_path / "cases", 12345, -1)
    except OSError as error:
        assert error.errno == errno.EINVAL  # noqa: PT017 - any other refusal is a fault of this test
        pytest.skip("root of a user namespace that maps no other user cannot give a directory away")
    with pytest.raises(StoreUnavailableError, match="belongs to another user"):
        prepare_directory(tmp_path / "cases")


def test_a_file_in_the_place_is_refused(tmp_path: Path):
    (tmp_path / "cases").touch()
    for place in (tmp_path / "cases", tmp_path / "cases" / "below"):
        with pytest.raises(StoreUnavailableError, match="is not a folder"):
            prepare_directory(place)


def test_an_impossible_name_is_refused_with_the_system_s_reason(tmp_path: Path):
    with pytest.raises(StoreUnavailableError, match="cannot be used: File name too long"):
        prepare_directory(tmp_path / ("x" * 300))
