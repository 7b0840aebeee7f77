"""A supervisor opens a referral: can it be relied on, what does it say, what do they decide, and the record of that."""

from __future__ import annotations

import datetime
import hashlib
import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from data.reviews import referral_of, reviews
from data.store import Store
from data.trust import keep_signing_key, known_signers
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import load_packs, packs_of
from logic.review import RECORD_OF_A_REVIEW, Decision
from reports.encrypted_copy import encrypted_copy
from reports.printing import Printing
from reports.referral import referral_pdf
from reports.review_record import review_of, review_pdf
from reports.signature import sign_pdf
from reports.signer import Signer
from reports.verdict import SAME_PAGES, UNKNOWN_SIGNER
from reports.verification import verify
from tests.ui.conftest import NOW, PASSPHRASE
from tests.ui.driver import Driver, read
from ui import texts
from ui.components.choices import Choices
from ui.components.expander import Expander
from ui.components.pages_view import PagesView
from ui.navigator import Navigator
from ui.pages.review import ReviewPage
from ui.pages.review_open import OpenReferralPage
from ui.pages.reviewed import ReviewedPage
from ui.signing_key import grouped

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "example-case.json"
FILE_PASSPHRASE = "velvet harbour sixteen onions"
REASON = "The chronology stops at the visit in May (fictional)"
NAME = "Team manager 1 (fictional)"
SIGNER_NAME = "Social worker 1 (fictional)"
SIGNER = Signer.make(SIGNER_NAME, now=NOW)


@pytest.fixture(scope="module")
def unsigned() -> bytes:
    case = read_case(EXAMPLE.read_bytes(), today=NOW.date())
    assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(*case.nations)]
    return referral_pdf(case, assessments, app_version="test")


@pytest.fixture(scope="module")
def referral(unsigned: bytes) -> bytes:
    return sign_pdf(unsigned, SIGNER, at=NOW, app_version="test", printing=Printing.here().to_json())


@pytest.fixture
def opened(navigator: Navigator, store: Store, driver: Driver) -> OpenReferralPage:
    """The page on which a referral is chosen, come to from the list of cases."""
    navigator.open_with(store)
    driver.tab_to(texts.HOME_REVIEW)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, OpenReferralPage)
    return page


def check(driver: Driver, tmp_path: Path, content: bytes) -> None:
    """Save the file as it was received, and have it checked."""
    path = tmp_path / "received.pdf"
    path.write_bytes(content)
    driver.tab_to(texts.REVIEW_PATH)
    driver.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    driver.type(str(path))
    driver.go_on()


def said(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page))


def review_page(driver: Driver) -> ReviewPage:
    driver.wait_until(lambda: isinstance(driver.page, ReviewPage))
    page = driver.page
    assert isinstance(page, ReviewPage)
    return page


@pytest.mark.usefixtures("in_every_look", "opened")
def test_a_supervisor_trusts_a_signer_returns_a_referral_and_files_the_record_by_keyboard(
    driver: Driver, referral: bytes, tmp_path: Path, store: Store
):
    check(driver, tmp_path, referral)
    review_page(driver)
    assert driver.heading == texts.REVIEW_INTACT_UNKNOWN, "never called genuine"
    assert grouped(SIGNER.fingerprint) in said(driver)
    assert UNKNOWN_SIGNER not in said(driver), "said below with the fingerprint, and not twice"
    assert known_signers(store) == [], "opening a file makes nobody known"
    driver.tab_to(texts.REVIEW_TRUST)
    driver.press(Qt.Key.Key_Return)
    driver.tab_to(texts.REVIEW_TRUST_BUTTON)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.REVIEW_FOUND["intact"]
    assert [each.fingerprint for each in known_signers(store)] == [SIGNER.fingerprint]
    assert texts.REVIEW_SIGNED_BY.format(name="Social worker 1 (fictional)") in said(driver)
    assert "A Serious Case Review must be initiated." in said(driver)

    driver.choose(texts.REVIEW_DECISIONS["return"])
    driver.tab_to(texts.REVIEW_NAME)
    driver.type(NAME)
    driver.go_on()
    page = review_page(driver)
    assert page.reason.error == texts.REVIEW_NEEDED.format(what="why you return it or see it differently")
    assert page.title == texts.WINDOW_TITLE_ERROR.format(page=texts.REVIEW_TITLE)
    assert reviews(store) == []
    driver.tab_to(texts.REVIEW_REASON)
    driver.type(REASON)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.REVIEWED_TITLE
    (stored,) = reviews(store)
    assert (stored.review.decision, stored.review.reason, stored.review.name) == (Decision.RETURN, REASON, NAME)
    assert referral_of(store, stored.id) == referral

    target = tmp_path / "record.pdf"
    driver.tab_to(texts.EXPORT_PATH)
    driver.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    driver.type(str(target))
    driver.go_on()
    driver.wait_until(lambda: texts.REVIEWED_WRITTEN.format(path=target) in said(driver))
    printed = " ".join(" ".join(each.extract_text() for each in PdfReader(target).pages).split())
    assert REASON in printed
    assert NAME in printed
    assert stored.review.sha256 in printed.replace(" ", "")

    driver.tab_to(texts.EXPORTED_HOME)
    driver.press(Qt.Key.Key_Return)
    driver.tab_to(texts.HOME_REVIEW)
    driver.press(Qt.Key.Key_Return)
    driver.tab_to(texts.REVIEW_REOPEN_NAME.format(what=stored.review.reference))
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, ReviewedPage)
    assert REASON in said(driver)
    assert f"{texts.REVIEWED_SIGNER}: {SIGNER_NAME}" in said(driver)


@pytest.mark.usefixtures("opened")
def test_the_page_of_a_review_says_that_its_signer_was_not_known(driver: Driver, referral: bytes, tmp_path: Path):
    check(driver, tmp_path, referral)
    page = review_page(driver)
    assert texts.REVIEW_TITLE in said(driver), "though the heading says what was found"
    assert "Nothing has been changed" not in said(driver), "the heading has said so"
    assert f"{texts.REVIEW_SAME_RESULT} {SAME_PAGES}" in said(driver)
    page.decision.cards[0].click()
    page.name.set_value(NAME)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, ReviewedPage)
    assert f"{texts.REVIEWED_SIGNER}: {texts.REVIEWED_UNKNOWN_SIGNER}" in said(driver)
    assert f"{texts.REVIEWED_CHECK}: {texts.REVIEW_FOUND['intact']}" in said(driver)
    assert f"{texts.REVIEWED_DIGEST}: {grouped(hashlib.sha256(referral).hexdigest())}" in said(driver), (
        "read out as one"
    )


@pytest.mark.usefixtures("opened")
def test_what_one_signed_oneself_is_no_strangers(driver: Driver, referral: bytes, tmp_path: Path, store: Store):
    keep_signing_key(store, SIGNER.to_pem())
    check(driver, tmp_path, referral)
    page = review_page(driver)
    assert driver.heading == texts.REVIEW_FOUND["intact"]
    assert texts.REVIEW_SIGNED_BY_YOU in said(driver)
    assert texts.REVIEW_UNKNOWN not in said(driver), "nobody has to be phoned"
    assert known_signers(store) == [], "nobody else's computer, and nothing to forget"
    page.decision.cards[0].click()
    page.name.set_value(NAME)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    (stored,) = reviews(store)
    assert stored.review.signer == f"{SIGNER_NAME} (the reviewer's own key)"
    record = PdfReader(io.BytesIO(review_pdf(stored.review, (), app_version="test")))
    printed = " ".join(" ".join(each.extract_text() for each in record.pages).split())
    assert "the reviewer's own key" in printed.replace("\u2019", "'")


@pytest.mark.usefixtures("opened")
def test_enter_on_the_heading_records_nothing(driver: Driver, referral: bytes, tmp_path: Path, store: Store):
    check(driver, tmp_path, referral)
    page = review_page(driver)
    page.decision.cards[0].click()
    page.name.set_value(NAME)
    page.focus_first()
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Enter)
    assert (driver.page, reviews(store)) == (page, [])
    driver.tab_to(texts.REVIEW_NAME)
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, ReviewedPage)


@pytest.mark.usefixtures("opened")
def test_a_key_that_cannot_be_read_makes_nobody_known_and_stops_no_check(
    driver: Driver, referral: bytes, tmp_path: Path, store: Store
):
    keep_signing_key(store, b"no key")
    check(driver, tmp_path, referral)
    review_page(driver)
    assert driver.heading == texts.REVIEW_INTACT_UNKNOWN


@pytest.mark.usefixtures("opened")
def test_the_record_of_a_review_is_called_one_and_asks_for_no_decision(driver: Driver, referral: bytes, tmp_path: Path):
    found = verify(referral, packs=load_packs(), app_version="test")
    review = review_of(found, Decision.AGREE, reason="", name=NAME, role="", at=NOW)
    record = review_pdf(review, found.assessments, app_version="test")
    check(driver, tmp_path, sign_pdf(record, SIGNER, at=NOW, app_version="test"))
    page = review_page(driver)
    assert driver.heading == RECORD_OF_A_REVIEW
    assert "not a referral. Nothing has been changed since it was signed." in said(driver)
    assert page.primary is None


@pytest.mark.usefixtures("opened")
def test_cancelling_the_record_leaves_nothing_behind(driver: Driver, referral: bytes, tmp_path: Path):
    check(driver, tmp_path, referral)
    decided = review_page(driver)
    decided.decision.cards[0].click()
    decided.name.set_value(NAME)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, ReviewedPage)
    (tmp_path / "out").mkdir()
    page.path.set_value(str(tmp_path / "out" / "record.pdf"))
    assert page.primary is not None
    assert page.cancel_button is not None
    page.primary.click()
    assert page.cancel_button.isVisible()
    assert not page.primary.isEnabled()
    page.cancel_button.click()
    driver.wait_until(lambda: texts.EXPORT_CANCELLED in said(driver))
    assert list((tmp_path / "out").iterdir()) == []
    assert page.primary.isEnabled()
    assert not page.cancel_button.isVisible()


@pytest.mark.usefixtures("opened")
def test_a_referral_that_was_changed_can_only_be_returned(
    driver: Driver, referral: bytes, tmp_path: Path, store: Store
):
    check(driver, tmp_path, referral[:-400] + bytes([referral[-400] ^ 1]) + referral[-399:])
    page = review_page(driver)
    assert driver.heading == texts.REVIEW_FOUND["altered"]
    assert not page.findChildren(Choices), "nothing else can be chosen, so nothing is asked"
    assert texts.REVIEW_ALTERED_DECISION in said(driver)
    assert texts.REVIEW_REASON_HINT not in said(driver), "nobody can agree"
    assert texts.REVIEW_FINDINGS not in said(driver), "nothing that it says can be relied on"
    assert not page.findChildren(PagesView)
    page.reason.set_value(REASON)
    page.name.set_value(NAME)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.REVIEWED_TITLE
    (stored,) = reviews(store)
    assert (stored.review.decision, stored.review.verification) == (Decision.RETURN, "altered")


@pytest.mark.usefixtures("opened")
def test_all_that_is_missing_in_a_review_is_told_at_once(driver: Driver, referral: bytes, tmp_path: Path, store: Store):
    check(driver, tmp_path, referral)
    page = review_page(driver)
    needs_name = texts.REVIEW_NEEDED.format(what="your name")
    needs_reason = texts.REVIEW_NEEDED.format(what="why you return it or see it differently")

    def told() -> list[str]:
        driver.tab_to(texts.REVIEW_RECORD)
        driver.press(Qt.Key.Key_Return)
        beside = [each.error for each in (page.decision, page.reason, page.name, page.role) if each.error]
        assert [each for each in said(driver).split("\n") if each in beside][: len(beside)] == beside, "and at the top"
        return beside

    assert told() == [texts.REVIEW_NO_DECISION, needs_name], "whether a reason is needed is not known yet"
    driver.choose(texts.REVIEW_DECISIONS["override"])
    assert told() == [needs_reason, needs_name]
    page.name.set_value(NAME)
    assert told() == [needs_reason], "what was put right is said no more"
    assert reviews(store) == []


@pytest.mark.usefixtures("opened")
def test_what_is_no_referral_is_said_and_takes_no_decision(driver: Driver, tmp_path: Path):
    check(driver, tmp_path, b"a letter")
    page = review_page(driver)
    assert driver.heading == texts.REVIEW_FOUND["not_ours"]
    assert page.primary is None


def test_a_file_that_is_not_there_is_said_beside_the_field(opened: OpenReferralPage, driver: Driver, tmp_path: Path):
    for typed in ("", str(tmp_path), str(tmp_path / "nothing.pdf")):
        opened.path.set_value(typed)
        driver.go_on()
        assert opened.path.error == texts.REVIEW_NO_FILE


def test_a_protected_referral_asks_for_its_passphrase_and_its_original_is_reviewed(
    opened: OpenReferralPage, driver: Driver, unsigned: bytes, tmp_path: Path, store: Store
):
    printing = Printing.here().to_json()
    copy = encrypted_copy(unsigned, FILE_PASSPHRASE, SIGNER, at=NOW, app_version="test", printing=printing)
    check(driver, tmp_path, copy)
    driver.wait_until(lambda: opened.passphrase.isVisible() and not opened.is_working)
    assert opened.passphrase.error == texts.REVIEW_NEEDS_PASSPHRASE
    opened.passphrase.control.setText("not this one")
    driver.go_on()
    driver.wait_until(lambda: opened.passphrase.error == texts.REVIEW_WRONG_PASSPHRASE)
    opened.passphrase.control.setText(FILE_PASSPHRASE)
    driver.wait_until(lambda: not opened.is_working)
    driver.go_on()
    page = review_page(driver)
    page.decision.cards[0].click()
    page.name.set_value(NAME)
    driver.tab_to(texts.REVIEW_RECORD)
    driver.press(Qt.Key.Key_Return)
    (stored,) = reviews(store)
    assert stored.review.verification == "intact"
    assert referral_of(store, stored.id).startswith(b"%PDF-"), "and without a passphrase that may be forgotten"


@pytest.mark.usefixtures("opened")
def test_the_pages_and_answers_are_there_to_be_read(driver: Driver, referral: bytes, tmp_path: Path):
    check(driver, tmp_path, referral)
    page = review_page(driver)
    for expander in page.findChildren(Expander):
        expander.set_open(is_open=True)
    for expander in page.findChildren(Expander):
        expander.set_open(is_open=True)
    (view,) = page.findChildren(PagesView)
    assert view.count >= 3
    assert "Consultant paediatrician" in said(driver)
    assert page.title == texts.WINDOW_TITLE.format(page=texts.REVIEW_TITLE), "no result in the taskbar"


@pytest.mark.usefixtures("opened")
def test_a_reason_half_typed_outlives_the_lock(
    driver: Driver, referral: bytes, tmp_path: Path, navigator: Navigator, directory: Path
):
    check(driver, tmp_path, referral)
    review_page(driver)
    driver.tab_to(texts.REVIEW_REASON)
    driver.type("Half a sen")
    navigator.lock()
    navigator.open_with(Store.unlock(directory, PASSPHRASE, clock=lambda: NOW + datetime.timedelta(hours=1)))
    driver.tab_to(texts.HOME_REVIEW)
    driver.press(Qt.Key.Key_Return)
    check(driver, tmp_path, referral)
    assert review_page(driver).reason.value == "Half a sen"
