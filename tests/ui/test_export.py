"""Writing a case as a PDF: its forms, its signature, its protection, and what must not be left behind."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_pem_private_key, pkcs12
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from data.cases import CaseStatus
from data.history import WRITTEN
from data.policy import Policy
from data.preferences import Preferences
from data.purge import Reason as PurgeReason
from data.store import Store
from data.trust import signing_key
from logic.case import Case
from logic.case_file import read_case
from logic.facts import Answer
from logic.loader import load_packs
from logic.pseudonym import Replacement
from reports.signer import Signer
from reports.verification import Reason, Result, Verification, verify
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.file_dialog import choose_file, choose_target
from ui.idle import IdleWatch
from ui.journey import Journey
from ui.navigator import Navigator
from ui.pages.export import ExportPage
from ui.pages.keeping import KeepingPage
from ui.pages.preview import PreviewPage, ReplacementsPage, rows_of
from ui.pages.writing import Target
from ui.places import EXPORT, Place
from ui.referral_file import Chosen, ReferralFile, Variant
from ui.signing_key import grouped
from ui.targets import documents
from ui.window import Window

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "example-case.json"
SURNAME = "Sentinelova"
PASSPHRASE = "velvet harbour sixteen onions"

Open = Callable[..., ExportPage]


@pytest.fixture
def session(store: Store) -> CaseSession:
    """The example, about somebody with a name that can be looked for."""
    made = CaseSession.create(store, read_case(EXAMPLE.read_bytes(), today=NOW.date()))
    made.set_section("subject", {"forenames": "Zdenka", "surname": SURNAME})
    made.set_section("chronology", ({"event": f"Zdenka {SURNAME} was seen by Quibberly"},))
    return made


@pytest.fixture
def opened(window: Window, session: CaseSession, directory: Path, tmp_path: Path) -> Open:
    """A function that opens the page, with a policy and a form if wanted, and proposes a file in an empty folder."""

    def go(variant: Variant = Variant.REFERRAL, policy: Policy | None = None) -> ExportPage:
        preferences = Preferences(policy or Policy(), session.store.setting, session.store.set_setting)
        journey = Journey(window, session, "test", directory, NOW.date, preferences=preferences)
        journey.go(Place(EXPORT))
        page = window.page
        assert isinstance(page, ExportPage)
        card = next(each for each in page.variant.cards if each.value == variant)
        card.click()
        page.path.set_value(str(tmp_path / "out" / Path(page.path.value).name))
        (tmp_path / "out").mkdir(exist_ok=True)
        page.touch()
        return page

    return go


def checked(path: Path, passphrase: str | None = None) -> Verification:
    return verify(path.read_bytes(), packs=load_packs(), passphrase=passphrase, app_version="test")


def words_of(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def only_file(tmp_path: Path) -> Path:
    (found,) = (tmp_path / "out").iterdir()
    return found


def said(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page))


def test_the_first_file_is_signed_by_a_key_made_for_the_name_that_was_given(
    opened: Open, driver: Driver, tmp_path: Path, store: Store
):
    page = opened()
    assert signing_key(store) is None
    page.signing.name.set_value("Social worker 1 (fictional)")
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    first = checked(only_file(tmp_path))
    assert (first.result, first.pages_compared) == (Result.INTACT, True)
    assert first.signed_by is not None
    assert first.signed_by.name == "Social worker 1 (fictional)"
    assert grouped(first.signed_by.fingerprint) in said(driver).splitlines(), "by itself, to be read out by phone"

    again = opened()
    assert again.signing.value == "Social worker 1 (fictional)"
    again.signing.name.set_value("Social worker 2 (fictional)")
    again.replace.setChecked(True)
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    second = checked(only_file(tmp_path)).signed_by
    assert second is not None
    assert second.name == "Social worker 2 (fictional)"
    assert second.fingerprint == first.signed_by.fingerprint, "the same key, so known to whoever knew it"


def test_a_certificate_of_the_authority_is_used_once_its_passphrase_is_right(
    opened: Open, driver: Driver, tmp_path: Path
):
    issued = Signer.make("Issued by the council (fictional)", now=NOW)
    key = load_pem_private_key(issued.to_pem(), None)
    file = tmp_path / "mine.p12"
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"mine",
            key,  # type: ignore[arg-type] # an elliptic curve key, as it was made
            issued.certificate,
            None,
            BestAvailableEncryption(PASSPHRASE.encode()),
        )
    )
    page = opened()
    signing = page.signing
    signing.more.set_open(is_open=True)
    signing.take_file(file)
    signing.passphrase.control.setText("not this one")
    signing.use.click()
    assert "cannot be opened with this passphrase" in signing.passphrase.error
    signing.passphrase.control.setText(PASSPHRASE)
    signing.use.click()
    assert signing.done.text() == texts.SIGN_USED
    assert signing.passphrase.value == ""
    assert page.primary is not None
    page.primary.click()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    signed_by = checked(only_file(tmp_path)).signed_by
    assert signed_by is not None
    assert signed_by.fingerprint == issued.fingerprint


def test_the_form_without_names_is_shown_replaced_before_it_is_written(
    opened: Open, driver: Driver, tmp_path: Path, session: CaseSession
):
    page = opened(Variant.PSEUDONYMISED)
    assert Path(page.path.value).name == "referral-pseudonymised.pdf", "the reference would tell which case it is"
    driver.go_on()
    driver.wait_for_heading(texts.REPLACED_TITLE)
    assert list((tmp_path / "out").iterdir()) == []
    shown = said(driver)
    assert SURNAME in shown
    assert "Child A" in shown
    assert texts.REPLACED_LEFT.format(words="Quibberly", looks="a name") in shown, "named in no field, so left to judge"
    both = next(each for each in texts.REPLACED_INTRO if "both lists" in each)
    assert both in shown
    assert isinstance(driver.page, ReplacementsPage)
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_OTHER_TITLE)
    assert SURNAME not in words_of(only_file(tmp_path))
    assert SURNAME.encode() not in only_file(tmp_path).read_bytes()
    assert checked(only_file(tmp_path)).result is Result.INTACT
    assert session.status is not CaseStatus.EXPORTED, "the board has not been referred to"


@pytest.mark.parametrize(
    "named, seen_by, lists",
    [("", "nobody", 0), ("", "Quibberly", 1), (SURNAME, "nobody", 1), (SURNAME, "Quibberly", 2)],
)
def test_only_the_lists_that_there_are_have_to_be_read(
    named: str, seen_by: str, lists: int, session: CaseSession, driver: Driver
):
    case = Case(
        assessed_on=NOW.date(),
        sections={
            **({"subject": {"surname": named}} if named else {}),
            "chronology": ({"event": f"was seen by {seen_by}"},),
        },
    )
    file = ReferralFile(case, session.assessments, Chosen(Variant.PSEUDONYMISED, "OFFICIAL", ""), "test")
    driver.window.show_page(ReplacementsPage(session, file, Target(Path("unused"), "", {}), lambda: NOW))
    assert [each for each in texts.REPLACED_INTRO if each in said(driver).splitlines()] == [texts.REPLACED_INTRO[lists]]


def test_a_day_is_listed_once_however_it_was_given_and_days_in_their_order():
    listed = rows_of(
        (
            Replacement("10 March 2026", "March 2026", 3),
            Replacement("2 February 2026", "February 2026", 1),
            Replacement("2026-03-09", "2026-03", 1),
            Replacement("2026-03-10", "2026-03", 3),
            Replacement("Mx Example, 4 May Street", "Person 1", 1),
            Replacement("REF/1", "(left out)", 1),
            Replacement("on 3 January", "in January", 1),
            Replacement("the 12th of March 2026", "March 2026", 1),
        )
    )
    assert listed == [
        ("Mx Example, 4 May Street", "Person 1", "Once"),
        ("REF/1", "Left out", "Once"),
        ("2 February 2026", "February 2026", "Once"),
        ("9 March 2026", "March 2026", "Once"),
        ("10 March 2026", "March 2026", "6 times"),
        ("the 12th of March 2026", "March 2026", "Once"),
        ("on 3 January", "in January", "Once"),
    ]


def test_a_list_that_stands_alone_has_the_heading_of_its_page(session: CaseSession, driver: Driver):
    for note, has_heading in (("was seen by nobody", False), ("was seen by Quibberly", True)):
        case = Case(
            assessed_on=NOW.date(), sections={"subject": {"surname": SURNAME}, "chronology": ({"event": note},)}
        )
        file = ReferralFile(case, session.assessments, Chosen(Variant.PSEUDONYMISED, "OFFICIAL", ""), "test")
        driver.window.show_page(ReplacementsPage(session, file, Target(Path("unused"), "", {}), lambda: NOW))
        assert (texts.REPLACED_LIST in said(driver).splitlines()) == has_heading


def test_going_back_from_what_was_replaced_finds_every_choice_again(opened: Open, driver: Driver):
    page = opened(Variant.PSEUDONYMISED)
    path = page.path.value
    page.marking.set_value("OFFICIAL")
    driver.go_on()
    driver.wait_for_heading(texts.REPLACED_TITLE)
    driver.page.back.emit()
    back = driver.page
    assert isinstance(back, ExportPage)
    assert (back.chosen_variant, back.marking.value, back.path.value) == (Variant.PSEUDONYMISED, "OFFICIAL", path)


def test_a_form_with_names_never_keeps_the_file_name_of_the_one_without(opened: Open, driver: Driver):
    page = opened(Variant.PSEUDONYMISED)
    folder = Path(page.path.value).parent
    driver.go_on()
    driver.wait_for_heading(texts.REPLACED_TITLE)
    driver.page.back.emit()
    back = driver.page
    assert isinstance(back, ExportPage)
    for variant, name in (
        (Variant.CHRONOLOGY, "chronology-EXAMPLE-0001-fictional.pdf"),
        (Variant.REFERRAL, "referral-EXAMPLE-0001-fictional.pdf"),
    ):
        next(each for each in back.variant.cards if each.value == variant).click()
        assert Path(back.path.value) == folder / name
    next(each for each in back.variant.cards if each.value == Variant.PSEUDONYMISED).click()
    assert Path(back.path.value) == folder / "referral-pseudonymised.pdf", "nor that one the reference"
    back.path.set_value(str(folder / "Pseudonymised-2.pdf"))
    back.path.edited.emit()
    next(each for each in back.variant.cards if each.value == Variant.REFERRAL).click()
    driver.go_on()
    assert back.path.error == texts.EXPORT_HAS_NAMES
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_there_is_proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert documents("") == tmp_path, "there are no documents"
    assert documents(str(tmp_path / "gone")) == tmp_path
    (tmp_path / "last").mkdir()
    assert documents(str(tmp_path / "last")) == tmp_path / "last"


def written_lines(session: CaseSession) -> list[tuple[str, object]]:
    lines = session.store.history(session.id)
    assert session.store.verify_history(session.id).broken_at is None
    return [(line.place, line.new) for line in lines if line.kind == WRITTEN]


@pytest.mark.parametrize("form", [Variant.REFERRAL, Variant.CHRONOLOGY])
def test_every_file_leaves_a_line_in_the_history_that_tells_it(
    form: Variant, opened: Open, driver: Driver, session: CaseSession, tmp_path: Path
):
    page = opened(form)
    page.signing.name.set_value("Social worker 1 (fictional)")
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE if form is Variant.REFERRAL else texts.EXPORTED_OTHER_TITLE)
    sha256 = hashlib.sha256(only_file(tmp_path).read_bytes()).hexdigest()
    assert written_lines(session) == [(form.value, {"sha256": sha256})]


def test_a_finalised_case_with_a_change_that_wants_a_reason_is_not_written(
    opened: Open, driver: Driver, session: CaseSession, tmp_path: Path
):
    session.exported({})
    page = opened(Variant.CHRONOLOGY)
    session.answer("died", Answer("yes"))
    assert session.saved.needs_reason
    driver.go_on()
    assert texts.EXPORT_NEEDS_REASON in said(driver)
    assert not page.is_busy
    assert list((tmp_path / "out").iterdir()) == []
    assert session.reopen("The ward rang again")
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_OTHER_TITLE)
    assert [form for form, _ in written_lines(session)] == ["chronology"]


def test_the_chronology_alone_holds_no_result(opened: Open, driver: Driver, tmp_path: Path):
    opened(Variant.CHRONOLOGY)
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_OTHER_TITLE)
    words = words_of(only_file(tmp_path))
    assert "Quibberly" in words
    assert "Serious Case Review" not in words


def test_a_passphrase_protects_the_file_and_is_refused_where_it_is_weak(opened: Open, driver: Driver, tmp_path: Path):
    page = opened()
    page.protect.click()
    for first, again in (("", ""), ("short", "short"), (PASSPHRASE, PASSPHRASE + "x")):
        page.passphrase.first.control.setText(first)
        page.passphrase.again.control.setText(again)
        driver.go_on()
        assert page.errors.isVisible()
        assert list((tmp_path / "out").iterdir()) == []
    page.passphrase.again.control.setText(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    assert texts.EXPORTED_PROTECTED in said(driver)
    assert checked(only_file(tmp_path)).reason is Reason.ENCRYPTED
    assert checked(only_file(tmp_path), PASSPHRASE).result is Result.INTACT


def test_what_the_organisation_has_set_can_be_read_and_not_changed(opened: Open, driver: Driver, tmp_path: Path):
    (tmp_path / "drive").mkdir()
    values = {"protective_marking": "OFFICIAL", "board_name": "A board", "export_folder": str(tmp_path / "drive")}
    page = opened(policy=Policy(values))
    for field, value in ((page.marking, "OFFICIAL"), (page.board, "A board")):
        assert (field.value, field.control.isReadOnly()) == (value, True)
        assert "Set by your organisation" in field.control.accessibleDescription()
    driver.go_on()
    assert page.path.error == texts.EXPORT_ONLY_FOLDER.format(folder=tmp_path / "drive")
    page.path.set_value(str(tmp_path / "drive" / "a.pdf"))
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    assert (tmp_path / "drive" / "a.pdf").exists()


def test_cancelling_leaves_nothing_behind(opened: Open, driver: Driver, tmp_path: Path, session: CaseSession):
    page = opened()
    page.writing.connect(lambda _work: page.cancel_button.click())
    driver.go_on()
    driver.wait_until(lambda: not page.is_busy)
    assert texts.EXPORT_CANCELLED in said(driver)
    assert page.primary is not None
    assert page.primary.isEnabled()
    assert not page.cancel_button.isVisible()
    assert list((tmp_path / "out").iterdir()) == []
    assert session.status is not CaseStatus.EXPORTED


def test_making_the_pages_can_be_stopped_and_begun_again(opened: Open, driver: Driver):
    page = opened()
    page.preview.click()
    assert page.cancel_button.isVisible()
    page.cancel_button.click()
    assert texts.EXPORT_CANCELLED in said(driver)
    assert not page.working.isVisible()
    assert driver.page is page
    page.preview.click()
    driver.wait_for_heading(texts.PREVIEW_TITLE)


def test_the_pages_are_seen_turned_and_read_out_before_they_are_written(
    opened: Open, driver: Driver, tmp_path: Path, app: QApplication
):
    page = opened()
    page.preview.click()
    driver.wait_for_heading(texts.PREVIEW_TITLE)
    assert list((tmp_path / "out").iterdir()) == []
    preview = driver.page
    assert isinstance(preview, PreviewPage)
    view = preview.pages
    driver.tab_to(texts.PAGES_NUMBER.format(number=1, count=view.count))
    first = view.draw(300)
    driver.press(Qt.Key.Key_PageDown)
    assert driver.focus_name == texts.PAGES_NUMBER.format(number=2, count=view.count)
    assert view.draw(300) != first
    narrow = view.draw(300).width()
    QTest.keyClicks(driver.focus, "++")
    assert view.draw(300).width() == pytest.approx(1.5 * narrow, abs=2)
    view.as_text.set_open(is_open=True)
    driver.press(Qt.Key.Key_Home)
    assert SURNAME in view.words.toPlainText()
    app.processEvents()
    driver.tab_to(texts.EXPORT_BUTTON)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    assert checked(only_file(tmp_path)).result is Result.INTACT


def test_no_folder_that_was_visited_is_kept_by_the_file_dialog(window: Window, tmp_path: Path, app: QApplication):
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    place = tmp_path / "a place that tells"
    place.mkdir()
    found: list[Path] = []
    dialog = choose_target(window, "Where?", [texts.EXPORT_FILTER], found.append, at=place / "name.pdf")
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog), "the system's would keep a list of files"
    dialog.accept()
    assert found == [place / "name.pdf"]
    delete_what_was_closed(app)
    choose_file(window, "Which?", [texts.EXPORT_FILTER], found.append, at=place).reject()
    delete_what_was_closed(app)
    written = "".join(path.read_text("utf-8") for path in (tmp_path / "settings").rglob("*") if path.is_file())
    assert "tells" not in written
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/lastVisited")


def test_keys_in_the_file_dialog_are_signs_of_life(window: Window, tmp_path: Path, qtbot: QtBot):
    watch = IdleWatch(window, seconds=20.3)
    dialog = choose_file(window, "Which?", [texts.EXPORT_FILTER], lambda _path: None, at=tmp_path)
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(watch.warned):
        watch.start()
    with qtbot.waitSignal(watch.returned):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    dialog.reject()
    watch.stop()


def test_one_key_hides_the_file_dialog_too(window: Window, tmp_path: Path, qtbot: QtBot):
    dialog = choose_file(window, "Which?", [texts.EXPORT_FILTER], lambda _path: None, at=tmp_path)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert window.is_hidden_by_cover
    assert not dialog.isVisible()


def delete_what_was_closed(app: QApplication) -> None:
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_page_of_a_locked_store_takes_its_dialog_along(
    opened: Open, window: Window, navigator: Navigator, app: QApplication
):
    page = opened()
    page.browse.click()
    assert window.findChildren(QFileDialog)
    navigator.lock()
    delete_what_was_closed(app)
    assert not window.findChildren(QFileDialog)


def test_who_has_received_the_referral_is_recorded_once_they_confirm(
    opened: Open, driver: Driver, session: CaseSession, store: Store
):
    opened()
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    driver.tab_to(texts.TRANSFER_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert driver.page.errors.isVisible()
    assert store.load(session.id).status is CaseStatus.EXPORTED
    driver.tab_to(texts.TRANSFER_TO)
    driver.type("The board, by phone")
    driver.tab_to(texts.TRANSFER_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert texts.TRANSFER_RECORDED.format(to="The board, by phone") in said(driver)
    assert store.load(session.id).status is CaseStatus.TRANSFERRED
    assert store.history(session.id)[-1].reason == "The board, by phone"
    driver.tab_to(texts.TRANSFER_REMOVE)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, KeepingPage)
    page.removal.set_open(is_open=True)
    assert page.why.value == PurgeReason.TRANSFERRED
    assert session.status is CaseStatus.TRANSFERRED
    assert not session.saved.problem


def test_today_is_in_the_signature_and_not_the_day_of_the_assessment(opened: Open, driver: Driver, tmp_path: Path):
    before = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    opened()
    driver.go_on()
    driver.wait_for_heading(texts.EXPORTED_TITLE)
    signed_by = checked(only_file(tmp_path)).signed_by
    assert signed_by is not None
    assert signed_by.at >= before
