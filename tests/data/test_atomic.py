from __future__ import annotations

import os
from pathlib import Path

import pytest

from data.atomic import write_whole
from tests.data.samples import no_file_longer_than


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


@pytest.mark.skipif(os.name != "posix", reason="Windows lets no one make links by default")
def test_a_link_in_the_place_is_replaced_and_not_followed(tmp_path: Path):
    (tmp_path / "elsewhere").write_bytes(b"kept")
    (tmp_path / "referral.pdf").symlink_to(tmp_path / "elsewhere")
    write_whole(tmp_path / "referral.pdf", b"content")
    assert (tmp_path / "elsewhere").read_bytes() == b"kept"
    assert not (tmp_path / "referral.pdf").is_symlink()
