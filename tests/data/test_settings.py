from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.errors import StoreUnavailableError
from data.settings import TEXT_SIZES, LoadedSettings, Settings, Theme, load_settings, save_settings


def test_without_a_file_the_defaults_hold_and_nothing_is_said(tmp_path: Path):
    assert load_settings(tmp_path / "nowhere") == LoadedSettings(Settings(Theme.SYSTEM, 100), "")


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_every_choice_comes_back(tmp_path: Path, theme: Theme, text_size: int):
    save_settings(tmp_path / "new", Settings(theme, text_size))
    assert load_settings(tmp_path / "new") == LoadedSettings(Settings(theme, text_size), "")


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path):
    (tmp_path / "settings.json").write_text('{"theme": "dark", "text_size": 150, "reading_ruler": {"on": true}}')
    save_settings(tmp_path, Settings(Theme.LIGHT, 200, load_settings(tmp_path).settings.others))
    content = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert content == {"theme": "light", "text_size": 200, "reading_ruler": {"on": True}}


@pytest.mark.parametrize(
    "raw, expected",
    [
        (b"", Settings()),
        (b"\xff\xfe\x00", Settings()),
        (b'{"theme": "dark"', Settings()),
        (b'["dark"]', Settings()),
        (b"[" * 50_000, Settings()),
        (b" " * 100_000, Settings()),
        (b'{"theme": "purple", "text_size": 150}', Settings(text_size=150)),
        (b'{"theme": "dark", "text_size": 20000}', Settings(theme=Theme.DARK)),
        (b'{"theme": 7, "text_size": "150"}', Settings()),
        (b'{"theme": "dark", "text_size": true}', Settings(theme=Theme.DARK)),
    ],
)
def test_a_file_that_cannot_be_read_is_kept_aside_and_said(tmp_path: Path, raw: bytes, expected: Settings):
    (tmp_path / "settings.json").write_bytes(raw)
    loaded = load_settings(tmp_path)
    assert loaded.settings == expected
    assert "settings-unread-1.json" in loaded.notice
    assert (tmp_path / "settings-unread-1.json").read_bytes() == raw


def test_a_second_bad_file_does_not_replace_the_first(tmp_path: Path):
    for raw in (b"one", b"two"):
        (tmp_path / "settings.json").write_bytes(raw)
        load_settings(tmp_path)
    assert (tmp_path / "settings-unread-1.json").read_bytes() == b"one"
    assert (tmp_path / "settings-unread-2.json").read_bytes() == b"two"


def test_a_place_that_cannot_be_read_or_written_is_said(tmp_path: Path):
    (tmp_path / "settings.json").mkdir()
    assert "could not be read" in load_settings(tmp_path).notice
    with pytest.raises(StoreUnavailableError, match="could not be saved"):
        save_settings(tmp_path, Settings())


@given(
    raw=st.binary()
    | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(
        lambda content: json.dumps({"theme": content, "text_size": content}).encode()
    )
)
def test_no_content_of_the_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, raw: bytes):
    directory = tmp_path_factory.mktemp("settings")
    (directory / "settings.json").write_bytes(raw)
    settings = load_settings(directory).settings
    assert settings.theme in tuple(Theme)
    assert settings.text_size in TEXT_SIZES
