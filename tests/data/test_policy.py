"""What an organisation sets holds, and nobody using the computer can weaken it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.declared_settings import BY_NAME, SETTINGS, Bound, Kind, SetBy
from data.policy import (
    FORMAT,
    NOT_READABLE,
    ONLY_ORGANISATION,
    SET_BY_ORGANISATION,
    Policy,
    from_registry,
    load_policy,
    machine_file,
)
from data.preferences import LockedSettingError, Preferences
from data.store import Store
from logic.loader import load_packs

ENFORCEABLE = {each.name for each in SETTINGS if each.is_enforceable}


def installed(directory: Path, settings: object, **more: object) -> Path:
    """A policy file as an administrator installs it."""
    directory.mkdir(exist_ok=True)
    path = directory / "policy.json"
    path.write_text(json.dumps({"format": FORMAT, "settings": settings, **more}), encoding="utf-8")
    path.chmod(0o644)
    return path


def of(store: Store, policy: Policy) -> Preferences:
    return Preferences(policy, store.setting, store.set_setting)


def test_without_a_policy_the_user_chooses_and_it_is_kept(store: Store, tmp_path: Path):
    mine = of(store, load_policy(tmp_path / "none.json"))
    assert mine.number("idle_lock_minutes") == 5
    mine.choose("idle_lock_minutes", 12)
    mine.choose("known_signers", ("ab" * 32 + " Signer A",))
    again = of(store, Policy())
    assert (again.number("idle_lock_minutes"), again.items("known_signers")) == (12, ("ab" * 32 + " Signer A",))
    assert again.in_force("idle_lock_minutes").words == ""


def test_what_only_a_policy_may_set_is_said_to_be_set_only_where_one_sets_it():
    unset = Policy().in_force("purge_when_due")
    assert (unset.value, unset.locked, unset.words) == (False, True, ONLY_ORGANISATION)
    is_set = Policy({"purge_when_due": False}).in_force("purge_when_due")
    assert (is_set.locked, is_set.words) == (True, SET_BY_ORGANISATION)


def test_what_the_organisation_sets_holds_over_what_was_chosen_before(store: Store, tmp_path: Path):
    of(store, Policy()).choose("board_name", "Another board")
    mine = of(store, load_policy(installed(tmp_path / "etc", {"board_name": "Board A", "nation": "wales"})))
    assert mine.text("board_name") == "Board A"
    found = mine.in_force("board_name")
    assert (found.locked, found.words) == (True, SET_BY_ORGANISATION)
    with pytest.raises(LockedSettingError, match="set by your organisation"):
        mine.choose("board_name", "Another board")
    assert mine.text("nation") == "wales"
    assert not mine.in_force("protective_marking").locked, "what it leaves open stays open"


def test_a_user_may_be_stricter_than_the_policy_and_never_less(store: Store, tmp_path: Path):
    mine = of(store, load_policy(installed(tmp_path / "etc", {"idle_lock_minutes": 4, "backup_count": 10})))
    for name, stricter, weaker in (("idle_lock_minutes", 2, 5), ("backup_count", 12, 9)):
        with pytest.raises(ValueError, match="allowed: a whole number"):
            mine.choose(name, weaker)
        mine.choose(name, stricter)
        assert mine.number(name) == stricter
    assert mine.in_force("idle_lock_minutes").words == "Your organisation allows up to 4"
    of(store, Policy()).choose("idle_lock_minutes", 15)
    assert mine.number("idle_lock_minutes") == 4, "a choice from before the policy is held to it"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe{}", b"[]", b"null", b"[" * 100_000, b" " * 300_000, b'{"format": "x", "settings": {}}',
     b'{"format": "safeguarding-review-policy/1"}', b'{"format": "safeguarding-review-policy/1", "settings": []}',
     b'{"format": "safeguarding-review-policy/1", "settings": {"nation": "wales", "nation": "england"}}'],
)  # fmt: skip
def test_a_policy_that_is_none_locks_everything_at_the_safe_default(tmp_path: Path, content: bytes):
    (tmp_path / "policy.json").write_bytes(content)
    (tmp_path / "policy.json").chmod(0o644)
    policy = load_policy(tmp_path / "policy.json")
    for setting in SETTINGS:
        found = policy.in_force(setting.name, None)
        assert found.value == setting.default
        assert found.locked is setting.is_enforceable
    assert policy.in_force("idle_lock_minutes", 15).value == 5
    assert policy.in_force("screen_capture_exclusion", chosen=False).value is True
    assert "Tell your IT support" in policy.notice
    assert "policy.json" in policy.notice


def test_one_wrong_value_locks_that_setting_and_the_others_are_obeyed(tmp_path: Path):
    settings = {"idle_lock_minutes": 90, "board_name": "Board A", "of_a_later_version": 1, "theme": "dark"}
    policy = load_policy(installed(tmp_path / "etc", settings))
    assert policy.in_force("board_name").value == "Board A"
    found = policy.in_force("idle_lock_minutes", 15)
    assert (found.value, found.locked, found.words) == (5, True, NOT_READABLE)
    assert policy.in_force("theme", "light").value == "light"
    assert len(policy.problems) == 3
    assert "allowed: a whole number from 1 to 15" in policy.notice
    assert "90" not in policy.notice, "a value may be anything, so none is repeated"


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")
@pytest.mark.parametrize("mode", [0o666, 0o664])
def test_a_policy_that_ordinary_users_can_change_is_not_trusted(tmp_path: Path, mode: int):
    path = installed(tmp_path / "etc", {"idle_lock_minutes": 15})
    path.chmod(mode)
    policy = load_policy(path)
    assert policy.in_force("idle_lock_minutes", 15).value == 5
    assert "ordinary users" in policy.notice


def test_a_policy_file_that_cannot_be_read_is_not_taken_as_none(tmp_path: Path):
    (tmp_path / "policy.json").mkdir()
    assert load_policy(tmp_path / "policy.json").unreadable == ENFORCEABLE


def test_no_environment_leads_to_another_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    usual = machine_file()
    for name in (
        "XDG_CONFIG_DIRS",
        "XDG_CONFIG_HOME",
        "HOME",
        "PROGRAMDATA",
        "ALLUSERSPROFILE",
        "WIN_PD_OVERRIDE_COMMON_APPDATA",
    ):
        monkeypatch.setenv(name, str(tmp_path))
    assert machine_file() == usual


def test_group_policy_says_the_same_in_the_forms_of_the_registry():
    policy = from_registry(
        {
            "IdleLockMinutes": 3,
            "ScreenCaptureExclusion": 0,
            "BoardName": "Board A",
            "BoardAddress": ["Line one", "Line two"],
            "PacksShown": ["scr-children", "scr-adults"],
            "nation": "scotland",
        }
    )
    assert policy.problems == ()
    assert policy.values == {
        "idle_lock_minutes": 3, "screen_capture_exclusion": False, "board_name": "Board A",
        "board_address": "Line one\nLine two", "packs_shown": ("scr-children", "scr-adults"), "nation": "scotland",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name, value", [("IdleLockMinutes", "3"), ("Nation", 1), ("PurgeWhenDue", 2), ("PacksShown", "x")]
)
def test_a_registry_value_of_the_wrong_kind_locks_its_setting(name: str, value: object):
    policy = from_registry({name: value, "Unheard": 1})
    assert len(policy.unreadable) == 1
    assert len(policy.problems) == 2


def test_the_registry_comes_before_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = installed(tmp_path / "etc", {"idle_lock_minutes": 9, "nation": "wales", "board_name": "Board A"})
    monkeypatch.setattr("data.policy.machine_file", lambda: path)
    monkeypatch.setattr("data.policy._of_registry", lambda: from_registry({"IdleLockMinutes": 3, "Nation": "France"}))
    policy = load_policy()
    assert policy.in_force("idle_lock_minutes").value == 3
    assert (policy.in_force("nation").value, policy.in_force("nation").locked) == ("england", True)
    assert policy.in_force("board_name").value == "Board A"


def test_every_declaration_is_whole():
    assert len(BY_NAME) == len(SETTINGS) == len({each.registry_name for each in SETTINGS})
    for each in SETTINGS:
        assert each.checked(each.default) == each.default, each.name
        assert each.title[0].isupper()
        assert each.explanation.endswith(".")
        assert bool(each.options) is (each.kind is Kind.CHOICE)
        assert bool(each.pattern) is bool(each.pattern_words) is (each.kind is Kind.LIST)
        assert each.bound is Bound.EXACT or each.kind is Kind.NUMBER
        assert each.name not in each.allowed
    assert {each.name for each in SETTINGS if each.set_by is SetBy.POLICY} == {"recovery_key", "purge_when_due"}


def test_the_packs_that_ship_can_be_named_in_a_policy():
    ids = tuple(pack.id for pack in load_packs())
    assert BY_NAME["packs_shown"].checked(list(ids)) == ids


def test_a_folder_may_be_each_user_s_own(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SHARE", str(tmp_path / "share"))
    mine = of(store, Policy({"export_folder": "~/Referrals", "backup_folder": "$SHARE/backups"}))
    assert mine.text("export_folder") == str(tmp_path / "Referrals")
    assert mine.text("backup_folder") == str(tmp_path / "share" / "backups")


anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


@given(settings=st.dictionaries(st.sampled_from(sorted(ENFORCEABLE)) | st.text(), anything), chosen=anything)
def test_whatever_a_policy_and_a_user_say_each_value_in_force_is_allowed(settings: dict[str, Any], chosen: object):
    policy = from_registry({BY_NAME[n].registry_name if n in BY_NAME else n: v for n, v in settings.items()})
    for setting in SETTINGS:
        found = policy.in_force(setting.name, chosen)
        assert setting.checked(found.value) == found.value
        if setting.name in policy.values and setting.bound is Bound.EXACT:
            assert (found.value, found.locked) == (policy.values[setting.name], True)
