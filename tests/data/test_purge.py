"""A purged case is gone, from every page and every backup; a receipt without anything personal stays. Attachments."""

from __future__ import annotations

import datetime
import json
import random
from pathlib import Path

import pytest

from data import purge as purging
from data.attachments import (
    LARGEST,
    AttachmentError,
    FileKind,
    attach,
    attach_bytes,
    attachments,
    clean_name,
    content_of,
    kind_of,
    remove,
)
from data.cases import CaseSummaryFields, drafts_key
from data.connection import open_database
from data.errors import NoSuchCaseError, OnHoldError, ReasonNeededError, StoreUnavailableError
from data.incoming import import_transfer
from data.lifecycle import finalise, hold, release
from data.paths import DATABASE
from data.purge import REASONS, Reason, first_broken_receipt, purge, purge_all, receipts
from data.restore import restore
from data.store import Store, utc_now
from data.transfer import write_transfer
from logic.case import Case
from tests.counts import count
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under, key_of, no_file_longer_than
from tests.data.test_file_format import plain_pages
from tests.data.test_history import assessments
from ui.case_session import CaseSession
from ui.places import TASKS, Place

EMPTY = {"format": "safeguarding-review-case/1", "nation": "england", "assessed_on": "2026-01-02", "facts": {}}
PDF = b"%PDF-1.7\nzibeline scan\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0" + bytes(100) + b"\xff\xd9"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(30) + b"IEND\xae\x42\x60\x82"


def full_case(store: Store, word: str) -> int:
    """A case with the word in everything that a case can have."""
    document = {**DOCUMENT, "concerns": {"note": f"{word} " * 400}}
    case_id = store.new_case(document, position=f"at:{word}", summary=CaseSummaryFields(word, word, word))
    changed = {**document, "subject": {"surname": word * 2}}
    store.save(case_id, changed, position="", summary=CaseSummaryFields("C-0009", word, word))
    attach_bytes(store, case_id, f"{word}.pdf", PDF + word.encode() * 100_000 + b"%%EOF")
    store.set_setting(drafts_key(case_id), {"section:concerns": {"note": word}})
    finalise(store, case_id, assessments())
    return case_id


def test_nothing_of_a_purged_case_is_left_on_any_page_or_in_any_backup(store: Store, directory: Path):
    moments = random.Random(9)  # noqa: S311 - not a secret
    others = [store.new_case(DOCUMENT) for _ in range(count(10, 60))]
    victim = full_case(store, "Quillfeather")
    for number in range(count(60, 600)):  # pages split, join and move
        chosen = moments.choice(others)
        text = " ".join(f"w{moments.randrange(500)}" for _ in range(moments.randrange(600)))
        summary = CaseSummaryFields(f"C-{number}", text[:40])
        store.save(chosen, {"concerns": {"note": text}}, position="", summary=summary)
    backups = [store.backups.make().path / DATABASE for _ in range(2)]
    key = key_of(directory)
    assert b"Quillfeather" in plain_pages(database_of(directory), key)
    kept = {each: store.load(each) for each in others}
    done = purge(store, victim, Reason.TRANSFERRED)
    for path in (database_of(directory), *backups):
        pages = plain_pages(path, key).lower()
        for word in (b"quillfeather", b"illfeather", b"zibeline scan"):
            assert word not in pages, path.name
    assert (done.backups_cleaned, done.left) == (2, ())
    assert {each: store.load(each) for each in others} == kept
    assert store.cases("Quillfeather") == []
    for path in backups:
        reopened = open_database(path, key)
        assert reopened.execute("SELECT count(*) FROM cases").fetchone() == (len(others),)
        reopened.close()
    assert {path.suffix for path in files_under(directory)} <= {".db", ".json", ".lock", ".copy"}


def test_the_receipt_says_what_was_removed_and_nothing_personal(store: Store):
    case_id = full_case(store, "Quillfeather")
    uid = store.load(case_id).uid
    done = purge(store, case_id, Reason.RETENTION)
    [receipt] = receipts(store)
    assert receipt == done.receipt
    assert (receipt.uid, receipt.reference, receipt.reason) == (uid, "C-0009", "retention")
    assert (receipt.attachments, receipt.finalised) == (1, 1)
    assert receipt.history_lines == 5
    for said in (receipt.text, json.dumps(purging.receipt_as_json(receipt))):
        assert "uillfeather" not in said
        assert receipt.document_sha256 in said
    assert REASONS[Reason.RETENTION] in receipt.text


def test_receipts_stay_and_are_chained(store: Store):
    for number in range(3):
        purge(store, store.new_case({}, summary=CaseSummaryFields(str(number))), Reason.MISTAKE)
    assert [each.reference for each in receipts(store)] == ["0", "1", "2"]
    assert first_broken_receipt(store) is None
    for statement in ("DELETE FROM receipts", "UPDATE receipts SET digest = ''"):
        with pytest.raises(Exception, match="a receipt stays"), store.changing() as database:
            database.execute(statement)
    with store.changing() as database:
        database.execute("DROP TRIGGER receipts_stay_on_delete")
        database.execute("DELETE FROM receipts WHERE number = 2")
    assert first_broken_receipt(store) == 2


def test_a_case_on_hold_cannot_be_purged(store: Store):
    case_id = store.new_case(DOCUMENT)
    hold(store, case_id, "Public inquiry")
    with pytest.raises(OnHoldError, match="legal hold"):
        purge(store, case_id, Reason.RETENTION)
    with pytest.raises(OnHoldError):
        purge_all(store, [store.new_case(DOCUMENT), case_id], Reason.RETENTION)
    assert len(store.cases()) == 2
    assert receipts(store) == []
    release(store, case_id, "The inquiry is over")
    purge(store, case_id, Reason.RETENTION)
    with pytest.raises(NoSuchCaseError):
        purge(store, case_id, Reason.RETENTION)


def test_a_purge_that_was_cut_short_is_finished_at_the_next_opening(store: Store, directory: Path):
    case_id = full_case(store, "Quillfeather")
    backup = store.backups.make().path / DATABASE
    with store.changing() as database:
        purging.remove(store, database, case_id, Reason.MISTAKE)
    store.close()  # as if killed here
    Store.unlock(directory, PASSPHRASE).close()
    for path in (database_of(directory), backup):
        assert b"illfeather" not in plain_pages(path, key_of(directory))


def test_what_the_screens_keep_of_a_case_goes_with_it(store: Store, directory: Path):
    session = CaseSession.create(store, Case(assessed_on=datetime.date(2026, 11, 23)))
    session.keep_draft(Place(TASKS), {"note": "Quillfeather"})
    assert b"Quillfeather" in plain_pages(database_of(directory), key_of(directory))
    purge(store, session.id, Reason.MISTAKE)
    assert b"Quillfeather" not in plain_pages(database_of(directory), key_of(directory))


def test_a_full_disk_lets_the_case_go_and_the_rest_follow(store: Store, directory: Path):
    case_id = full_case(store, "Quillfeather")
    store.new_case({"concerns": {"note": "other " * 20_000}})
    with no_file_longer_than(database_of(directory).stat().st_size // 8), pytest.raises(StoreUnavailableError):
        purge(store, case_id, Reason.MISTAKE)
    if receipts(store):
        assert len(store.cases()) == 1
    else:
        purge(store, case_id, Reason.MISTAKE)
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        assert len(again.cases()) == 1
    assert b"illfeather" not in plain_pages(database_of(directory), key_of(directory))


def test_a_backup_under_another_key_is_left_and_named(store: Store, tmp_path: Path):
    with Store.create(tmp_path / "other", PASSPHRASE, cost=CHEAP):
        pass
    made = store.backups.make()
    (made.path / DATABASE).write_bytes(database_of(tmp_path / "other").read_bytes())
    assert purge(store, store.new_case(DOCUMENT), Reason.MISTAKE).left == (made.path.name,)


@pytest.mark.parametrize("content, kind", [(PDF, "pdf"), (JPEG, "jpg"), (PNG, "png"), ("Löwe\r\n".encode(), "txt")])
def test_a_file_comes_back_byte_for_byte_with_its_true_kind(store: Store, tmp_path: Path, content: bytes, kind: str):
    case_id = store.new_case(DOCUMENT)
    (tmp_path / "scan.exe").write_bytes(content * 3)
    held = attach(store, case_id, tmp_path / "scan.exe")
    assert (held.kind, held.name, held.size) == (kind, f"scan.exe.{kind}", len(content) * 3)
    assert content_of(store, held) == content * 3
    assert attachments(store, case_id) == [held]
    assert store.history(case_id)[-1].new == {"name": held.name, "sha256": held.sha256, "size": held.size}
    remove(store, held)
    assert attachments(store, case_id) == []
    with pytest.raises(AttachmentError, match="no longer"):
        content_of(store, held)


@pytest.mark.parametrize(
    "content",
    [b"", b"MZ\x90\x00", b"PK\x03\x04word/document.xml", b"%PDF-1.7 cut short", b"\xff\xd8\xff cut", b"\x00", b"\xff"],
)
def test_other_kinds_and_files_cut_short_are_not_taken(store: Store, content: bytes):
    case_id = store.new_case(DOCUMENT)
    with pytest.raises(AttachmentError):
        attach_bytes(store, case_id, "letter.pdf", content)
    assert attachments(store, case_id) == []


def test_size_limits_hold_for_a_file_and_for_a_case(store: Store, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(AttachmentError, match="larger than 25 MB"):
        kind_of(b"a" * (LARGEST + 1))
    monkeypatch.setattr("data.attachments.LARGEST_OF_CASE", 1000)
    case_id = store.new_case(DOCUMENT)
    attach_bytes(store, case_id, "one.txt", b"a" * 600)
    with pytest.raises(AttachmentError, match="together"):
        attach_bytes(store, case_id, "two.txt", b"a" * 600)
    assert len(attachments(store, case_id)) == 1


def test_a_closed_case_takes_no_file_without_a_reason(store: Store):
    case_id = store.new_case(DOCUMENT)
    finalise(store, case_id, assessments())
    with pytest.raises(ReasonNeededError):
        attach_bytes(store, case_id, "one.txt", b"text")


@pytest.mark.parametrize(
    "name, clean",
    [
        ("scan.PDF", "scan.pdf"), ("../../etc/passwd", "passwd.pdf"), ("C:\\Scans\\x\\a b.pdf", "a b.pdf"),
        ("con.pdf", "file con.pdf"), ("a\u202efdp.exe", "a fdp.exe.pdf"), ("a\x00b\n.pdf", "a b.pdf"), ("", "file.pdf"),
        ("...", "file.pdf"), ("x" * 300, "x" * 110 + ".pdf"), ('a<>:"|?*%b', "a b.pdf"), ("e\u0301.pdf", "é.pdf"),
    ],
)  # fmt: skip
def test_names_are_made_safe(name: str, clean: str):
    assert clean_name(name, FileKind.PDF) == clean


def test_two_files_of_one_name_are_told_apart(store: Store):
    case_id = store.new_case(DOCUMENT)
    names = [attach_bytes(store, case_id, name, b"text").name for name in ("Note.txt", "note.txt", "note.txt")]
    assert names == ["Note.txt", "note (2).txt", "note (3).txt"]


def test_a_purge_after_a_restore_takes_its_own_case_from_the_backups_and_no_other(directory: Path):
    """A restored backup goes back to its row ids, and gives them out again: another case then has the same one."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT)
        before = store.backups.make()
        kept = store.load(store.new_case({"concerns": {"note": "Xenopsaris"}}))
        both = store.backups.make()
    restore(directory, before.path, PASSPHRASE, utc_now())
    with Store.unlock(directory, PASSPHRASE) as store:
        mistaken = store.new_case({"concerns": {"note": "Ypiranga"}})
        assert mistaken == kept.id, "the id is given out again"
        third = store.backups.make()
        purge(store, mistaken, Reason.MISTAKE)
    key = key_of(directory)
    assert b"Ypiranga" not in plain_pages(third.path / DATABASE, key)
    restore(directory, both.path, PASSPHRASE, utc_now())
    with Store.unlock(directory, PASSPHRASE) as store:
        assert store.load(kept.id).document == kept.document


def test_a_case_that_came_back_under_another_id_is_purged_from_the_backups_all_the_same(
    directory: Path, tmp_path: Path
):
    sent = tmp_path / "sent.sgreview"
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        before = store.backups.make()
        other = store.load(store.new_case({"concerns": {"note": "Zosterops"}}))
        first = store.new_case({**EMPTY, "reference": "Quillfeather"})
        both = store.backups.make()
        write_transfer(store, [first], sent, [PASSPHRASE], cost=CHEAP)
    restore(directory, before.path, PASSPHRASE, utc_now())
    with Store.unlock(directory, PASSPHRASE) as store:
        import_transfer(store, sent, PASSPHRASE)
        (again,) = (each.id for each in store.cases())
        assert again == other.id != first
        assert purge(store, again, Reason.TRANSFERRED).left == ()
    key = key_of(directory)
    databases = [each for each in files_under(directory) if each.name == DATABASE]
    assert len(databases) >= 3
    assert [each for each in databases if b"Quillfeather" in plain_pages(each, key)] == []
    assert b"Zosterops" in plain_pages(both.path / DATABASE, key)
