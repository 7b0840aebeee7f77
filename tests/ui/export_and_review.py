"""The pages of writing a referral and of reviewing one, with something on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from data.cases import CaseStatus
from data.policy import Policy
from data.preferences import Preferences
from data.reviews import add_review, reviews
from data.store import Store
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import packs_of
from logic.review import Decision
from reports.review_record import review_of
from reports.signer import Signer
from tests.ui.conftest import NOW
from tests.ui.fictional_cases import EXAMPLE
from tests.ui.written import written
from ui.case_session import CaseSession
from ui.checking import Checked, check_referral
from ui.components.page import Page
from ui.pages.exported import ExportedPage
from ui.pages.preview import PreviewPage, ReplacementsPage
from ui.pages.review import ReviewPage
from ui.pages.review_open import OpenReferralPage
from ui.pages.reviewed import ReviewedPage
from ui.pages.writing import Target
from ui.referral_file import Chosen, ReferralFile, Variant


def of_export(session: CaseSession) -> Iterator[tuple[str, Callable[[], Page]]]:
    """What stands between the choices for a file and the file, and what comes after."""
    chosen = Chosen(Variant.PSEUDONYMISED, "OFFICIAL-SENSITIVE", "")
    target = Target(Path("Documents", "referral.pdf"), "", {})
    policy = Policy({"board_address": "board@example.org\nA house, a street"})
    preferences = Preferences(policy, session.store.setting, session.store.set_setting)

    def file() -> ReferralFile:
        return ReferralFile(session.case, session.assessments, chosen, "test")

    def exported() -> Page:
        session.status = CaseStatus.EXPORTED
        return ExportedPage(session, written(session.case, is_protected=True), preferences)

    yield "replaced", lambda: ReplacementsPage(session, file(), target, lambda: NOW)
    yield "preview", lambda: PreviewPage(session, file(), target, lambda: NOW)
    yield "exported", exported


def of_review(store: Store, directory: Path) -> Iterator[tuple[str, Callable[[], Page]]]:
    """The supervisor's pages: a referral of somebody who is not known, one that was changed, and a review."""
    preferences = Preferences(Policy(), store.setting, store.set_setting)

    def check(content: bytes) -> Checked:
        return check_referral(content, store, preferences, app_version="test")

    def record() -> Page:
        checked = check(received("test"))
        name, reason = "Team manager (fictional)", "The chronology stops before the last visit."
        review = review_of(checked.found, Decision.RETURN, reason=reason, name=name, role="", at=NOW)
        add_review(store, review, checked.content)
        return ReviewedPage(reviews(store)[0], checked.content, directory, preferences, lambda _path, _permit: None)

    yield "review", lambda: ReviewPage(check(received("test")), store, preferences, lambda: NOW)
    yield "review-altered", lambda: ReviewPage(check(received("test")[:-9]), store, preferences, lambda: NOW)
    yield "reviewed", record
    yield "review-open", lambda: OpenReferralPage(store, preferences, "test", reviews(store), lambda: NOW)


@cache
def received(app_version: str) -> bytes:
    """The example referral as a supervisor receives it from somebody who uses this version."""
    case = read_case(EXAMPLE.read_bytes(), today=NOW.date())
    assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(*case.nations)]
    file = ReferralFile(case, assessments, Chosen(Variant.REFERRAL, "OFFICIAL-SENSITIVE", ""), app_version)
    return file.signed(Signer.make("Social worker (fictional)", now=NOW), NOW)
