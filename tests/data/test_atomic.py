from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from data.atomic import write_new, write_whole
from tests.data.samples import ROOT, no_file_longer_than


def test_a_file_is_written_and_replaced(tmp_path: Path):
    path = tmp_path / "referral.pdf"
    write_whole(path, b"first")
    write_whole(path, b"second, longer")
    assert path.read_bytes() == b"second, longer"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")
def test_the_file_is_private_even_where_the_old_one_was_not(tmp_path: Path):
    path = tmp_path / "referral.pdf"
    path.touch(mode=0o666)
    path.chmod(0o666)
    write_whole(path, b"content")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path):
    path = tmp_path / ("n" * 255)
    write_whole(path, b"content")
    assert path.read_bytes() == b"content"


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path):
    path = tmp_path / "referral.pdf"
    write_whole(path, b"old")
    with no_file_longer_than(1000), pytest.raises(OSError, match="File too large"):
        write_whole(path, b"x" * 5000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_directory_in_the_place_is_an_error_and_nothing_is_left(tmp_path: Path):
    (tmp_path / "referral.pdf").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(tmp_path / "referral.pdf", b"content")
    assert [each.name for each in tmp_path.iterdir()] == ["referral.pdf"]


def test_a_missing_directory_is_an_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "referral.pdf", b"content")


WRITE_AND_WAIT = """
import sys, data.atomic as atomic
from pathlib import Path
def stop(handle):
    print("writing", flush=True)
    sys.stdin.read()
atomic.sync_file = stop
atomic.write_whole(Path(sys.argv[1]) / "referral.pdf", b"content of a referral" * 100_000)
"""


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="only Linux has files without a name")
def test_a_process_killed_while_writing_leaves_nothing(tmp_path: Path):
    command = [sys.executable, "-c", WRITE_AND_WAIT, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "writing\n"
        assert list(tmp_path.iterdir()) == []
        writer.kill()
    assert list(tmp_path.iterdir()) == []


def test_what_was_left_an_hour_ago_goes_and_what_another_is_writing_stays(tmp_path: Path):
    old, new = tmp_path / ".saving-old.tmp", tmp_path / ".saving-new.tmp"
    old.write_bytes(b"half a")
    new.write_bytes(b"half a")
    before = time.time() - 7200
    os.utime(old, (before, before))
    write_whole(tmp_path / "referral.pdf", b"content")
    assert {each.name for each in tmp_path.iterdir()} == {"referral.pdf", ".saving-new.tmp"}


def test_a_file_system_without_nameless_files_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    write_whole(tmp_path / "referral.pdf", b"first")
    write_whole(tmp_path / "referral.pdf", b"second")
    with no_file_longer_than(1000), pytest.raises(OSError, match="File too large"):
        write_whole(tmp_path / "referral.pdf", b"x" * 5000)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"referral.pdf": b"second"}


@pytest.mark.skipif(os.name != "posix", reason="Windows lets no one make links by default")
def test_a_link_in_the_place_is_replaced_and_not_followed(tmp_path: Path):
    (tmp_path / "elsewhere").write_bytes(b"kept")
    (tmp_path / "referral.pdf").symlink_to(tmp_path / "elsewhere")
    write_whole(tmp_path / "referral.pdf", b"content")
    assert (tmp_path / "elsewhere").read_bytes() == b"kept"
    assert not (tmp_path / "referral.pdf").is_symlink()


# ---- A file that is new ----


def refuse_links(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))  # as FAT does on Linux


@pytest.fixture(params=["as it is", "without nameless files", "without links"])
def _file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param != "as it is":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    if request.param == "without links":
        monkeypatch.setattr(os, "link", refuse_links)


@pytest.mark.usefixtures("_file_system")
def test_a_new_file_is_written_whole_and_for_its_owner(tmp_path: Path):
    path = tmp_path / "000001.pdf"
    write_new(path, b"content")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"000001.pdf": b"content"}
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("_file_system")
def test_what_is_there_keeps_its_name_and_its_content(tmp_path: Path):
    path = tmp_path / "000001.pdf"
    path.write_bytes(b"kept")
    with pytest.raises(FileExistsError):
        write_new(path, b"another")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"000001.pdf": b"kept"}


@pytest.mark.usefixtures("_file_system")
@pytest.mark.skipif(os.name != "posix", reason="Windows lets no one make links by default")
def test_a_link_that_leads_nowhere_keeps_its_name(tmp_path: Path):
    path = tmp_path / "000001.pdf"
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        write_new(path, b"another")
    assert [each.name for each in tmp_path.iterdir()] == ["000001.pdf"]
    assert path.is_symlink()


@pytest.mark.usefixtures("_file_system")
def test_of_many_who_write_a_new_file_at_once_one_does(tmp_path: Path):
    path, start = tmp_path / "000001.pdf", Barrier(8)

    def write(number: int) -> bytes | None:
        content = bytes([number]) * 100_000
        start.wait()
        try:
            write_new(path, content)
        except FileExistsError:
            return None
        return content

    with ThreadPoolExecutor(8) as threads:
        (written,) = (each for each in threads.map(write, range(8)) if each is not None)
    assert path.read_bytes() == written
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("_file_system")
def test_a_full_disk_leaves_nothing_of_a_new_file(tmp_path: Path):
    with no_file_longer_than(1000), pytest.raises(OSError, match="File too large"):
        write_new(tmp_path / "000001.pdf", b"x" * 5000)
    assert list(tmp_path.iterdir()) == []
