"""A case arrives in another store with all that belongs to it; a file that is not as it was written brings nothing."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from data.attachments import attach_bytes, attachments, content_of
from data.authority_key import AuthorityKey
from data.cases import CaseStatus, CaseSummaryFields, drafts_key
from data.errors import OnHoldError, StoreUnavailableError, WeakPassphraseError
from data.incoming import (
    Choice,
    Likeness,
    export_case_file,
    import_case_file,
    import_transfer,
    inspect_case_file,
    inspect_transfer,
)
from data.lifecycle import finalise, finalised, hold, move
from data.purge import receipts
from data.recovery_code import RecoveryCode
from data.sealed import TransferError, WrongTransferSecretError, seal
from data.slots import Argon2Parameters
from data.store import Store
from data.transfer import mark_transferred, write_transfer
from logic.case_file import CaseFileError
from tests.counts import count
from tests.data.samples import CHEAP, PASSPHRASE, files_under, no_file_longer_than
from tests.data.test_history import assessments

TODAY = datetime.date(2026, 11, 23)
DOCUMENT: dict[str, Any] = {
    "format": "safeguarding-review-case/1",
    "reference": "C-0001",
    "nation": "england",
    "assessed_on": "2026-11-23",
    "facts": {"died": "no", "seriously_harmed": {"value": "yes", "note": "Fracture of the left arm"}},
    "subject": {"surname": "O'Q."},
}
CODE = RecoveryCode.new()


@pytest.fixture(scope="module")
def sender(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.create(tmp_path_factory.mktemp("sender") / "cases", PASSPHRASE, cost=CHEAP) as made:
        made.set_setting("setting:your_name", "Worker A")
        yield made


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store to which tests send what must not arrive."""
    with Store.create(tmp_path_factory.mktemp("other") / "cases", PASSPHRASE, cost=CHEAP) as made:
        yield made


def full_case(store: Store, reference: str = "C-0001") -> int:
    document = {**DOCUMENT, "reference": reference}
    summary = CaseSummaryFields(reference, "O'Q.", "In words", CaseStatus.ASSESSED, "2026-12-01")
    case_id = store.new_case(document, summary=summary)
    changed = {**document, "subject": {"surname": "O'Q.", "forenames": "Ł."}}
    store.save(case_id, changed, position="question:died", summary=summary)
    attach_bytes(store, case_id, "scan.txt", b"letter " * 100_000)
    store.set_setting(drafts_key(case_id), {"section:concerns": {"note": "half a sentence"}})
    finalise(store, case_id, assessments())
    hold(store, case_id, "Inquiry")
    return case_id


@pytest.fixture(scope="module")
def file(sender: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A transfer file with two cases, sealed for the code."""
    path = tmp_path_factory.mktemp("file") / "two.sgreview"
    write_transfer(sender, [full_case(sender), full_case(sender, "C-0002")], path, [CODE])
    return path


def test_everything_of_a_case_arrives_and_its_history_goes_on(sender: Store, store: Store, file: Path):
    looked = inspect_transfer(store, file, CODE)
    assert [(each.reference, each.files, each.finalised, each.duplicate) for each in looked] == [
        ("C-0001", 1, 1, None), ("C-0002", 1, 1, None),
    ]  # fmt: skip
    assert store.cases() == []
    taken = import_transfer(store, file, CODE)
    case_id, _ = (each.case_id for each in taken)
    assert case_id is not None
    assert all(each.history_is_whole for each in taken)
    [sent] = [each for each in sender.cases("C-0001") if each.reference == "C-0001"]
    here, there = store.load(case_id), sender.load(sent.id)
    assert (here.document, here.uid, here.position, here.is_closed) == (
        there.document, there.uid, there.position, there.is_closed,
    )  # fmt: skip
    assert here.held == "Inquiry"
    assert (here.created_at, here.status) == (there.created_at, CaseStatus.ASSESSED)
    [line] = store.cases("C-0001")
    assert (line.subject, line.outcome, line.deadline) == ("O'Q.", "In words", "2026-12-01")
    assert store.setting(drafts_key(case_id)) == {"section:concerns": {"note": "half a sentence"}}
    [held] = attachments(store, case_id)
    assert content_of(store, held) == b"letter " * 100_000
    assert [each.assessments for each in finalised(store, case_id)] == [
        each.assessments for each in finalised(sender, sent.id)
    ]
    lines, before = store.history(case_id), sender.history(sent.id)
    assert lines[:-1] == before[:-1], "the sender's last line says that it was sent"
    assert (lines[-1].kind, before[-1].kind) == ("imported", "sent")
    assert store.verify_history(case_id).broken_at is None


def test_a_file_can_be_sealed_for_a_passphrase_and_for_a_key(sender: Store, store: Store, tmp_path: Path):
    private = X25519PrivateKey.generate()
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    key = AuthorityKey.from_pem(pem)
    case_id = sender.new_case(DOCUMENT)
    words = "agreed over the telephone"
    written = write_transfer(sender, [case_id], tmp_path / "one.sgreview", [words, key.public], cost=CHEAP)
    assert written.size == written.path.stat().st_size
    assert written.path.stat().st_mode & 0o077 == 0
    for opener in (words, key):
        assert [each.reference for each in inspect_transfer(store, written.path, opener)] == [""]
    for wrong in ("agreed over the telegraph", AuthorityKey(X25519PrivateKey.generate()), RecoveryCode.new()):
        with pytest.raises(WrongTransferSecretError, match="does not open"):
            inspect_transfer(store, written.path, wrong)
    raw = written.path.read_bytes()
    assert b"Fracture" not in raw
    with pytest.raises(WeakPassphraseError):
        write_transfer(sender, [case_id], tmp_path / "weak.sgreview", ["short"])
    assert not (tmp_path / "weak.sgreview").exists()


def nothing_arrived(store: Store, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for read in (inspect_transfer, import_transfer):
        with pytest.raises(TransferError) as refused:
            read(store, path, CODE)
        assert "Traceback" not in str(refused.value)
    assert store.cases() == []


def test_a_file_that_was_changed_or_cut_short_brings_nothing(other: Store, file: Path, tmp_path: Path):
    raw = file.read_bytes()
    chance = random.Random(5)  # noqa: S311 - not a secret
    places = [*range(14), *(chance.randrange(len(raw)) for _ in range(count(40, 2000)))]
    for place in places:
        flipped = raw[:place] + bytes([raw[place] ^ 1 << place % 8]) + raw[place + 1 :]
        nothing_arrived(other, tmp_path / "changed.sgreview", flipped)
    for length in (
        0,
        1,
        9,
        13,
        300,
        65_536,
        len(raw) - 65_552,
        len(raw) - 1,
        *(chance.randrange(len(raw)) for _ in range(10)),
    ):
        nothing_arrived(other, tmp_path / "cut.sgreview", raw[:length])
    nothing_arrived(other, tmp_path / "longer.sgreview", raw + b"\0")
    nothing_arrived(other, tmp_path / "twice.sgreview", raw + raw)


def frame(data: object) -> bytes:
    body = json.dumps(data).encode()
    return b"J" + len(body).to_bytes(4, "big") + body


TOLD: dict[str, Any] = {
    "reference": "C-9", "subject": "", "outcome": "", "deadline": "", "uid": "12345678-1234-4234-8234-123456789abc",
    "created_at": "2026-11-23T09:00:00.000000+00:00", "changed_at": "2026-11-23T09:00:00.000000+00:00",
    "status": "draft", "position": "", "closed": False, "reason": "", "held": "", "drafts": None, "document": DOCUMENT,
}  # fmt: skip
MANIFEST = {"manifest": {"cases": 1, "made_at": "2026"}}
LINE = {
    "number": 1, "at": TOLD["created_at"], "name": "", "role": "", "kind": "created", "place": "", "old": None,
    "new": None, "reason": "", "digest": "00",
}  # fmt: skip
GOOD = [frame(MANIFEST), frame({"case": TOLD}), frame({"line": LINE}), frame({"end": 1})]
WRONG: list[dict[str, Any]] = [
    {"uid": "../.."}, {"status": "lost"}, {"document": {}}, {"document": {"facts": {"died": "perhaps"}}},
    {"closed": 1}, {"created_at": "yesterday"}, {"more": 1}, {"reference": None},
]  # fmt: skip
NOTED = {"name": "a.txt", "size": 3, "sha256": "00", "at": TOLD["created_at"]}


def sealed(path: Path, content: bytes) -> Path:
    with path.open("wb") as out:
        seal(out, [content], [CODE], Argon2Parameters())
    return path


@pytest.mark.parametrize(
    "content",
    [
        b"", b"J", b"X\0\0\0\0", b"J\xff\xff\xff\xff", b"J\0\0\0\5{", frame([]), frame({}), frame(MANIFEST),
        b"".join(GOOD[:-1]), b"".join([*GOOD, frame({"end": 1})]), b"".join([GOOD[0], GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], GOOD[1], GOOD[3]]),
        b"".join([GOOD[0], frame({"line": LINE}), GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], GOOD[2], GOOD[2], GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], frame({"file": NOTED}), b"B\0\0\0\3abc", GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], frame({"file": {**NOTED, "size": 10**12}}), b"B\0\0\0\3abc", GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], b"B\0\0\0\3abc", GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], frame({"finalised": [1, "x", "", "", "{}", "[]"]}), GOOD[3]]),
        b"".join([GOOD[0], GOOD[1], frame({"finalised": [1, TOLD["created_at"], "", "", "{", "[]"]}), GOOD[3]]),
        *(b"".join([GOOD[0], frame({"case": {**TOLD, **wrong}}), GOOD[3]]) for wrong in WRONG),
    ],
)  # fmt: skip
def test_a_file_written_to_do_harm_brings_nothing(other: Store, tmp_path: Path, content: bytes):
    path = sealed(tmp_path / "harm.sgreview", content)
    nothing_arrived(other, path, path.read_bytes())


def test_the_frames_above_are_wrong_only_where_they_are_meant_to_be(store: Store, tmp_path: Path):
    [taken] = import_transfer(store, sealed(tmp_path / "good.sgreview", b"".join(GOOD)), CODE)
    assert taken.case_id is not None
    assert taken.history_is_whole is False, "a history that does not verify is taken in and said"


@given(content=st.binary(max_size=300), header=st.sampled_from([b"", b"SGREVIEW\x01", b"SGREVIEW\x01\0\0\0\x02{}"]))
def test_no_bytes_stop_the_program(
    other: Store, tmp_path_factory: pytest.TempPathFactory, content: bytes, header: bytes
):
    path = tmp_path_factory.mktemp("any") / "any.sgreview"
    path.write_bytes(header + content)
    with pytest.raises(TransferError):
        inspect_transfer(other, path, CODE)


@pytest.mark.parametrize("choice", Choice)
def test_a_case_that_is_here_already_is_seen_and_the_choice_is_kept(
    sender: Store, store: Store, tmp_path: Path, choice: Choice
):
    case_id = sender.new_case(DOCUMENT, summary=CaseSummaryFields("C-0007"))
    path = write_transfer(sender, [case_id], tmp_path / "one.sgreview", [CODE]).path
    [first] = import_transfer(store, path, CODE)
    assert first.case_id is not None
    store.save(first.case_id, {**DOCUMENT, "facts": {}}, position="", summary=CaseSummaryFields("C-0007"))
    [seen] = inspect_transfer(store, path, CODE)
    assert seen.duplicate is not None
    assert (seen.duplicate.case_id, seen.duplicate.likeness) == (first.case_id, Likeness.SAME_CASE)
    [again] = import_transfer(store, path, CODE, {1: choice})
    ids = [each.id for each in store.cases()]
    if choice is Choice.SKIP:
        assert (again.case_id, ids) == (None, [first.case_id])
    elif choice is Choice.KEEP_BOTH:
        assert ids == [again.case_id, first.case_id]
        assert len({store.load(each).uid for each in ids}) == 2
    else:
        assert ids == [again.case_id]
        assert store.load(ids[0]).uid == sender.load(case_id).uid
        assert [each.reason for each in receipts(store)] == ["replaced"]
    assert all(store.verify_history(each).broken_at is None for each in ids)


def test_what_is_here_by_content_or_reference_is_seen(store: Store):
    content = json.dumps(DOCUMENT).encode()
    assert inspect_case_file(store, content, today=TODAY).duplicate is None
    taken = import_case_file(store, content, today=TODAY)
    assert taken.case_id is not None
    [line] = store.cases("C-0001")
    assert (line.reference, line.subject, line.status) == ("C-0001", "O'Q.", CaseStatus.DRAFT)
    same = inspect_case_file(store, content, today=TODAY).duplicate
    assert same is not None
    assert same.likeness is Likeness.SAME_CONTENT
    changed = json.dumps({**DOCUMENT, "facts": {}}).encode()
    near = inspect_case_file(store, changed, today=TODAY).duplicate
    assert near is not None
    assert near.likeness is Likeness.SAME_REFERENCE
    assert import_case_file(store, changed, today=TODAY).case_id is None
    assert import_case_file(store, changed, today=TODAY, choice=Choice.KEEP_BOTH).case_id is not None
    assert json.loads(export_case_file(store, taken.case_id)) == DOCUMENT


def test_a_wrong_case_file_is_refused_with_its_place(store: Store):
    with pytest.raises(CaseFileError, match=r"facts\.died"):
        import_case_file(store, json.dumps({**DOCUMENT, "facts": {"died": "perhaps"}}).encode(), today=TODAY)
    assert store.cases() == []


def test_a_case_on_hold_is_not_replaced(sender: Store, store: Store, tmp_path: Path):
    case_id = sender.new_case(DOCUMENT, summary=CaseSummaryFields("C-0008"))
    path = write_transfer(sender, [case_id], tmp_path / "one.sgreview", [CODE]).path
    [taken] = import_transfer(store, path, CODE)
    assert taken.case_id is not None
    hold(store, taken.case_id, "Inquiry")
    with pytest.raises(OnHoldError):
        import_transfer(store, path, CODE, {1: Choice.REPLACE})
    assert len(store.cases()) == 1


def test_a_case_that_was_handed_over_is_closed_here_and_open_there(sender: Store, store: Store, tmp_path: Path):
    case_id = sender.new_case(DOCUMENT)
    path = write_transfer(sender, [case_id], tmp_path / "one.sgreview", [CODE]).path
    mark_transferred(sender, [case_id], "Team B")
    assert (sender.load(case_id).status, sender.load(case_id).is_closed) == (CaseStatus.TRANSFERRED, True)
    [taken] = import_transfer(store, path, CODE)
    assert taken.case_id is not None
    move(store, taken.case_id, CaseStatus.ASSESSED)


@pytest.mark.parametrize("fail", [lambda path: path.parent / "nowhere" / "a.sgreview", lambda path: path.parent])
def test_a_file_that_cannot_be_written_leaves_nothing(sender: Store, tmp_path: Path, fail: Callable[[Path], Path]):
    case_id = sender.new_case(DOCUMENT)
    lines = len(sender.history(case_id))
    with pytest.raises(StoreUnavailableError, match="could not be written"):
        write_transfer(sender, [case_id], fail(tmp_path / "a.sgreview"), [CODE])
    with no_file_longer_than(100), pytest.raises(StoreUnavailableError):
        write_transfer(sender, [case_id], tmp_path / "a.sgreview", [CODE])
    assert files_under(tmp_path) == {}
    assert len(sender.history(case_id)) == lines
