"""Settings, keys and backups of the open store, as a person meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt

from data.authority_key import AuthorityPublicKey
from data.backup import list_backups
from data.declared_settings import SETTINGS
from data.policy import Policy
from data.preferences import Preferences
from data.slots import RecoveryCodeSlot
from data.store import Store
from tests.ui.conftest import NOW, PASSPHRASE
from tests.ui.driver import Driver, read
from ui import texts
from ui.components.buttons import Button
from ui.entrance import CODE_IS_KEPT
from ui.navigator import Navigator
from ui.pages.backups import BackupsPage
from ui.pages.keys import ChangePassphrasePage, WithPassphrasePage
from ui.pages.recovery import RecoveryCodePage
from ui.pages.settings import SettingsPage
from ui.window import Window

ANOTHER = "another one for the tests"


def words_on(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page)).replace("\u200b", "")


@pytest.fixture
def page(navigator: Navigator, driver: Driver, store: Store) -> SettingsPage:
    """The settings, reached from the list of cases by keyboard."""
    navigator.open_with(store)
    driver.tab_to(texts.SETTINGS_TITLE)
    driver.press(Qt.Key.Key_Return)
    found = driver.page
    assert isinstance(found, SettingsPage)
    return found


@pytest.mark.usefixtures("page")
def test_every_declared_setting_is_there_in_its_words(driver: Driver):
    said = words_on(driver)
    assert [each.title for each in SETTINGS if each.title not in said] == []


def test_what_was_chosen_holds_from_then_on(page: SettingsPage, driver: Driver, navigator: Navigator, store: Store):
    page.fields["idle_lock_minutes"].widget.set_value("2")
    page.fields["your_name"].widget.set_value("A practitioner")
    page.fields["text_size"].widget.set_value("150")
    driver.go_on()
    assert texts.SETTINGS_SAVED in words_on(driver)
    assert navigator._idle._before_warning.interval() == 100_000
    assert navigator.preferences.text("your_name") == "A practitioner"
    assert driver.window.display.settings.text_size == 150
    case = store.new_case({"format": "safeguarding-review-case/1", "facts": {}})
    assert store.history(case)[0].name == "A practitioner"


def test_what_is_not_allowed_is_said_beside_the_setting(page: SettingsPage, driver: Driver, navigator: Navigator):
    for typed in ("16", "soon", ""):
        page.fields["idle_lock_minutes"].widget.set_value(typed)
        driver.go_on()
        assert page.fields["idle_lock_minutes"].widget.error == texts.SETTING_RANGE.format(least=1, most=15)
    assert navigator.preferences.number("idle_lock_minutes") == 5


def test_what_the_organisation_has_set_cannot_be_typed_over(window: Window, store: Store, driver: Driver):
    policy = Policy({"board_name": "The board of the tests", "idle_lock_minutes": 3})
    page = SettingsPage(Preferences(policy, store.setting, store.set_setting), window.display)
    window.show_page(page)
    assert "board_name" not in page.fields
    said = words_on(driver)
    assert "The board of the tests" in said
    assert "Set by your organisation" in said
    page.fields["idle_lock_minutes"].widget.set_value("4")
    driver.go_on()
    assert page.fields["idle_lock_minutes"].widget.error == texts.SETTING_RANGE.format(least=1, most=3)


def test_the_settings_speak_to_the_person_and_not_to_it_support(page: SettingsPage, driver: Driver):
    said = words_on(driver) + "\n".join(each.description for each in read(driver.page))
    for jargon in ("`", "--", "PEM", "slot", "hexadecimal", "SHA-256"):
        assert jargon not in said
    field = page.fields["known_signers"].widget
    field.set_value("ab12")
    driver.go_on()
    assert "a fingerprint of 64 digits and letters from a to f" in field.error


def test_nobody_is_said_to_have_set_what_nobody_set(page: SettingsPage, driver: Driver):
    said = words_on(driver)
    assert "Set by your organisation" not in said
    assert said.count("Only your organisation can set this") == len(SETTINGS) - len(page.fields) == 2


def test_the_policy_of_the_organisation_decides_when_the_screen_locks(window: Window, directory: Path, store: Store):
    policy = Policy({"idle_lock_minutes": 1})
    navigator = Navigator(window, directory, "test", now=lambda: NOW, read_policy=lambda: policy)
    navigator.open_with(store)
    assert navigator._idle._before_warning.interval() == 40_000
    navigator._lock_when_idle()
    assert any("1 minute," in each.name for each in read(window))


def test_the_passphrase_is_changed_by_keyboard(navigator: Navigator, driver: Driver, store: Store, directory: Path):
    navigator.open_with(store)
    assert navigator.upkeep
    navigator.upkeep.show_keys()
    driver.tab_to(texts.CHANGE_PASSPHRASE_TITLE)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, ChangePassphrasePage)
    for field, text in ((page.old, "not the passphrase"), (page.choice.first, ANOTHER), (page.choice.again, ANOTHER)):
        field.control.setText(text)
    driver.go_on()
    driver.wait_until(lambda: bool(page.old.error))
    page.old.control.setText(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.KEYS_TITLE)
    navigator.lock()
    Store.unlock(directory, ANOTHER).close()


def test_a_recovery_code_is_made_shown_once_and_removed(navigator: Navigator, driver: Driver, store: Store):
    store.set_setting(CODE_IS_KEPT, value=False)
    navigator.open_with(store)
    driver.tab_to(texts.NEW_CODE_TITLE)  # in the reminder above the list of cases
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, WithPassphrasePage)
    page.passphrase.control.setText(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.CODE_TITLE)
    shown = driver.page
    assert isinstance(shown, RecoveryCodePage)
    shown.typed.set_value(shown.code.value)
    driver.go_on()
    assert driver.heading == texts.KEYS_TITLE
    assert store.setting(CODE_IS_KEPT) is True
    (again,) = (each for each in driver.page.findChildren(Button) if each.text() == texts.NEW_CODE_TITLE)
    assert driver.page.primary is not None
    assert again.height() == driver.page.primary.height(), "buttons side by side are of one height"
    driver.tab_to(texts.KEY_REMOVE_NAME.format(what=texts.KEY_KINDS["recovery-code"]))
    driver.press(Qt.Key.Key_Return)
    removing = driver.page
    assert isinstance(removing, WithPassphrasePage)
    removing.passphrase.control.setText(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.KEYS_TITLE)
    assert RecoveryCodeSlot.KIND not in {each.kind for each in store.keys.slots()}
    assert texts.KEYS_NO_CODE in words_on(driver)
    assert texts.KEYS_BODY_ONE in words_on(driver)
    driver.go_on()  # the first thing to do on the page
    assert driver.heading == texts.FIRST_CODE_TITLE


def test_where_the_organisation_holds_a_key_a_forgotten_passphrase_is_not_said_to_lose_the_cases(
    navigator: Navigator, driver: Driver, store: Store
):
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    store.keys.follow_policy(AuthorityPublicKey.from_pem(pem))
    navigator.open_with(store)
    assert navigator.upkeep
    navigator.upkeep.show_keys()
    said = words_on(driver)
    assert texts.KEYS_NO_CODE not in said
    assert texts.KEYS_NO_CODE_AUTHORITY in said
    assert texts.KEYS_BODY in said


def test_a_backup_is_made_here_and_on_a_stick_and_every_page_checked(
    navigator: Navigator, driver: Driver, store: Store, tmp_path: Path
):
    store.new_case({"facts": {}})
    navigator.open_with(store)
    driver.wait_until(lambda: len(store.backups.all()) == 1)  # the one that the app makes by itself
    assert navigator.upkeep
    navigator.upkeep.show_backups()
    page = driver.page
    assert isinstance(page, BackupsPage)
    driver.go_on()
    driver.wait_until(lambda: not page.is_working)
    assert texts.BACKUPS_MADE in words_on(driver)
    assert texts.BACKUPS_COUNT["other"].format(count=2) in words_on(driver)
    (tmp_path / "stick").mkdir()
    page.make_in(tmp_path / "stick")
    driver.wait_until(lambda: not page.is_working)
    assert len(list_backups(tmp_path / "stick")) == 1
    page.make_in(tmp_path / "no stick")
    driver.wait_until(lambda: not page.is_working)
    assert texts.BACKUPS_TROUBLE in words_on(driver)
    driver.tab_to(texts.BACKUPS_CHECK)
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: not page.is_working)
    assert texts.CHECK_WHOLE_TITLE in words_on(driver)
    driver.tab_to(texts.BACKUPS_RESTORE)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.RESTORE_TITLE
    assert navigator.store is None, "going back needs the store locked"
