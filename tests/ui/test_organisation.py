"""What an organisation sets holds in the window, from the opening of the store on."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.policy import Policy
from data.preferences import Preferences
from data.store import Store
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, read
from ui import texts
from ui.navigator import Navigator
from ui.window import Window

POLICIES = Policy({"nation": "wales", "packs_shown": ("wales-child",), "idle_lock_minutes": 1, "backup_count": 3})


@pytest.fixture
def policies() -> list[Policy]:
    """The policy of the computer is the last of these."""
    return [POLICIES]


@pytest.fixture
def navigator(window: Window, directory: Path, policies: list[Policy]) -> Navigator:
    return Navigator(window, directory, "test", now=lambda: NOW, read_policy=lambda: policies[-1])


def start_a_case(driver: Driver) -> None:
    driver.tab_to(texts.HOME_NEW)
    driver.go_on()
    driver.tab_to(texts.NEW_BUTTON)
    driver.go_on()


def test_a_new_case_starts_with_the_nation_and_the_packs_of_the_organisation(
    navigator: Navigator, driver: Driver, store: Store
):
    navigator.open_with(store)
    start_a_case(driver)
    assert navigator.journey is not None
    session = navigator.journey.session
    assert session.nation == "wales"
    assert [each.pack.id for each in session.assessments] == ["wales-child"]
    navigator.show_home()
    navigator.open_case(session.id)
    assert [each.pack.id for each in navigator.journey.session.assessments] == ["wales-child"]


def test_it_locks_after_the_minutes_that_are_in_force_and_says_so(navigator: Navigator, driver: Driver, store: Store):
    navigator.open_with(store)
    assert navigator.preferences.number("idle_lock_minutes") == 1
    navigator._lock_when_idle()
    assert navigator.store is None
    assert any("for 1 minute, so" in each.name for each in read(driver.page))


def test_a_change_of_policy_holds_from_the_next_unlocking_on(
    navigator: Navigator, policies: list[Policy], store: Store
):
    navigator.open_with(store)
    policies.append(Policy({"idle_lock_minutes": 7}))
    navigator.take(store)
    assert navigator.preferences.in_force("idle_lock_minutes").value == 7


def test_a_faulty_policy_is_said_when_the_cases_open(
    navigator: Navigator, policies: list[Policy], window: Window, store: Store
):
    policies.append(Policy(problems=("the file is no JSON",)))
    navigator.open_with(store)
    assert window.notice.banner is not None
    assert window.notice.banner.heading.text() == texts.POLICY_NOTICE_TITLE


def test_what_the_user_changes_holds_at_once(navigator: Navigator, store: Store, tmp_path: Path):
    navigator.open_with(store)
    assert store.backups.plan.recent == 3
    Preferences(POLICIES, store.setting, store.set_setting).choose("backup_folder", str(tmp_path / "elsewhere"))
    navigator.follow_settings()
    assert tmp_path / "elsewhere" in store.backups.folder.parents


def test_a_disk_for_backups_that_is_not_connected_is_said_and_that_there_is_a_backup_all_the_same(
    navigator: Navigator, driver: Driver, policies: list[Policy], store: Store, tmp_path: Path
):
    policies.append(Policy({"backup_folder": str(tmp_path / "not connected" / "backups")}))
    store.new_case({"facts": {}})
    navigator.open_with(store)
    window = driver.window
    driver.wait_until(lambda: window.notice.banner is not None)
    assert window.notice.banner is not None
    assert window.notice.banner.heading.text() == texts.BACKUPS_TITLE, "not that none was made"
    assert any("made beside your cases" in each.name for each in read(window))
    assert len(store.backups.all()) == 1
