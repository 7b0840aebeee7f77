"""Tampering, and everything else that a file which calls itself a referral can be."""

from __future__ import annotations

import base64
import dataclasses
import datetime
import hashlib
import io
import json
import random
import time
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from logic.loader import load_packs
from reports.encrypted_copy import encrypted_copy
from reports.known_signers import KnownSigners, KnownSignersError
from reports.plain_pdf import NotPlainError, read_plain
from reports.printing import Form, Printing
from reports.signature import add_signature, seal, sign_pdf
from reports.signed_data import longest
from reports.signed_file import NotSignedError
from reports.signer import Signer, fingerprint_of
from reports.verification import MAX_BYTES, Reason, Result, verify
from tests.counts import count
from tests.reports.reading import EXAMPLE, example
from tests.reports.signed import AT, checked, signed, signed_case, signed_example, signer
from tests.reports.test_signature import certificate, pkcs12

LONGEST = 10.0
"""Seconds that no file may take, on a busy machine."""


def refused(content: bytes) -> Reason:
    """Why the file is refused; fails where it is taken for good, takes long, or says nothing to a person."""
    began = time.monotonic()
    found = checked(content)
    assert time.monotonic() - began < LONGEST
    assert found.result is not Result.INTACT
    assert found.says.endswith(".")
    assert found.as_json()["signer"] == "unknown"
    return found.reason


def resaved(content: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _: None) -> bytes:
    """The file opened, changed and saved again by a program that knows nothing of us."""
    with pikepdf.open(io.BytesIO(content)) as document:
        change(document)
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()


def resigned(content: bytes, change: Callable[[pikepdf.Pdf], None], by: Signer) -> bytes:
    """The file changed, and signed anew in our form: what anybody can do who has this program."""
    with pikepdf.open(io.BytesIO(content)) as document:
        change(document)
        add_signature(document, room=longest(by), at=AT, app_version="1.2.3")
        file = io.BytesIO()
        document.save(file, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return seal(file.getvalue(), by)


def changed(content: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The unsigned file, changed."""
    with pikepdf.open(io.BytesIO(content)) as document:
        change(document)
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()


def sealed(content: bytes, by: Signer) -> bytes:
    """An unsigned file, signed as our own program does it."""
    return sign_pdf(content, by, at=AT, app_version="1.2.3", printing=Printing.here().to_json())


def attach(name: str, content: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Put other content into an attached file."""

    def change(document: pikepdf.Pdf) -> None:
        document.attachments[name].obj.EF.F.write(content)

    return change


def attached(content: bytes, name: str) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as document:
        return document.attachments[name].get_file().read_bytes()


# ---- What is as it was ----


def test_a_signed_referral_is_intact_and_its_signer_not_known():
    found = checked(signed_example())
    assert (found.result, found.reason, found.signer_is_known) == (Result.INTACT, Reason.SAME, False)
    assert "not known here" in found.says
    assert found.sha256 == hashlib.sha256(signed_example()).hexdigest()
    assert found.case is not None
    assert found.case.reference == EXAMPLE["reference"]


def test_the_answer_as_json_is_the_documented_one():
    document = checked(signed_example()).as_json()
    assert document["format"] == "safeguarding-review-verification/1"
    assert document["result"] == "intact"
    assert document["signer"] == "unknown"
    assert document["signed_by"]["fingerprint"] == signer().fingerprint
    assert json.loads(json.dumps(document)) == document


def test_a_signer_is_known_once_somebody_has_said_so():
    known = KnownSigners().with_person(signer().certificate, "SW1, assessment team")
    found = checked(signed_example(), known_signers=known)
    assert found.signer_is_known
    assert found.signed_by is not None
    assert found.signed_by.known_as == "SW1, assessment team"
    assert "not known" not in found.says
    other = Signer.make(signer().name, now=AT)
    assert not checked(signed(example(), other), known_signers=known).signer_is_known


def test_whoever_an_authority_issued_a_certificate_to_is_known_while_it_was_valid():
    root, own, other = (Signer.make("x", now=AT)._key for _ in range(3))
    authority = certificate("Authority", root, "Authority", root, ca=True)
    held = Signer.from_pkcs12(pkcs12(own, certificate("SW1", own, "Authority", root)), "transport")
    known = KnownSigners(authorities=(authority,))
    assert checked(signed(example(), held), known_signers=known).signer_is_known
    false = certificate("Authority", other, "Authority", other, ca=True)
    assert not checked(signed(example(), held), known_signers=KnownSigners(authorities=(false,))).signer_is_known
    assert not checked(signed_example(), known_signers=known).signer_is_known
    years_later = AT + datetime.timedelta(days=4000)
    assert known.name_for([held.certificate], years_later) is None


@pytest.mark.parametrize("of", ["key", "certificate"])
def test_a_policy_names_people_and_authorities_by_their_fingerprints(of: str):
    root, own, colleague = (Signer.make("x", now=AT)._key for _ in range(3))
    authority = certificate("Authority", root, "Authority", root, ca=True)
    mine = certificate("SW1", own, "Authority", root)

    def fingerprint(each: x509.Certificate) -> str:
        return fingerprint_of(each) if of == "key" else each.fingerprint(hashes.SHA256()).hex()

    named = KnownSigners.of_policy([f"{fingerprint(authority).upper()} Council A", f"{fingerprint(mine)} The team"])
    assert named.name_for([mine], AT) == "The team"
    issued = certificate("SW2", colleague, "Authority", root)
    assert named.name_for([issued, authority], AT) == "SW2", "everyone to whom the authority issued one is known"
    assert named.name_for([issued], AT) is None, "the file has to bring the certificate of the authority"
    assert named.name_for([certificate("SW3", colleague, "SW1", own), mine], AT) is None, "a person vouches for nobody"
    false = certificate("Authority", colleague, "Authority", colleague, ca=True)
    assert named.name_for([issued, false], AT) is None
    assert named.name_for([issued, authority], AT + datetime.timedelta(days=4000)) is None


def test_a_list_of_signers_is_read_as_people_write_it():
    fingerprint = signer().fingerprint
    grouped = " ".join(fingerprint[at : at + 4] for at in range(0, 64, 4)).upper()
    listed = KnownSigners.read(f"\ufeff# our team\n\n{grouped}  SW1, assessment team\n".encode())
    assert listed.people == {fingerprint: "SW1, assessment team"}
    for wrong in (b"abc", b"\xff\xfe", f"{fingerprint[:-1]} SW1".encode(), b"-----BEGIN CERTIFICATE-----\nx\n"):
        with pytest.raises(KnownSignersError):
            KnownSigners.read(wrong)


# ---- Tampering ----


def test_a_change_of_any_byte_is_seen():
    chance = random.Random(5)  # noqa: S311 - a test that can be repeated
    original = signed_example()
    places = chance.sample(range(len(original)), count(60, 500))
    for at in places:
        changed = bytearray(original)
        changed[at] ^= chance.randrange(1, 256)
        assert refused(bytes(changed)) in (Reason.CHANGED, Reason.NO_PDF), f"byte {at}"


def test_a_change_in_the_room_around_the_signature_is_seen():
    original = signed_example()
    begin = original.index(b"/Contents <3082")
    end = original.index(b">", begin)
    chance = random.Random(6)  # noqa: S311 - as above
    for at in (end - 1, end - 10, begin + 1, *chance.sample(range(begin, end), count(60, end - begin))):
        for put in (original[at] ^ 0x20, ord("1"), ord("a")):
            changed = bytearray(original)
            if changed[at] != put:
                changed[at] = put
                assert refused(bytes(changed)) is Reason.CHANGED


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content + b"\n",
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content[:9],
        lambda content: b"\n" + content,
        lambda content: content.replace(b"%PDF-1.7", b"%PDF-1.6"),
        lambda content: content + content,
    ],
    ids=["appended", "one byte short", "half", "head alone", "shifted", "version", "twice"],
)
def test_what_is_cut_or_added_is_seen(change: Callable[[bytes], bytes]):
    assert refused(change(signed_example())) is not Reason.SAME


def swap_attachment(document: pikepdf.Pdf) -> None:
    attach("case.json", b'{"format": "safeguarding-review-case/1", "facts": {}}')(document)


@pytest.mark.parametrize(
    "change",
    [
        lambda _: None,
        swap_attachment,
        lambda document: document.add_blank_page(),
        lambda document: document.pages.__delitem__(0),
        lambda document: document.docinfo.__setitem__("/Title", "Another"),
        lambda document: document.Root.__delitem__("/Perms"),
    ],
    ids=["saved again", "attachment swapped", "page added", "page removed", "title", "certification removed"],
)
def test_what_another_program_saved_is_altered(change: Callable[[pikepdf.Pdf], None]):
    assert refused(resaved(signed_example(), change)) is Reason.CHANGED


def appended(content: bytes, objects: dict[int, bytes]) -> bytes:
    """The file with a further revision that gives these objects new text, as a signing tool would append it."""
    trailer = content[content.rindex(b"trailer ") + len(b"trailer ") : content.rindex(b"\nstartxref")]
    table = content[content.rindex(b"startxref\n") + len(b"startxref\n") : content.rindex(b"\n%%EOF")]
    added, entries = bytearray(content), []
    for number, text in objects.items():
        entries.append(b"%d 1\n%010d 00000 n \n" % (number, len(added)))
        added += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(added)
    added += b"xref\n" + b"".join(entries)
    added += b"trailer " + trailer[:-2] + b"/Prev %s >>\nstartxref\n%d\n%%%%EOF\n" % (table, start)
    return bytes(added)


def test_a_revision_that_changes_what_is_seen_is_altered():
    original = signed_example()
    with pikepdf.open(io.BytesIO(original)) as document:
        number = (
            document.pages[0].obj.Contents.objgen[0]
            if not isinstance(document.pages[0].obj.Contents, Array)
            else (document.pages[0].obj.Contents[0].objgen[0])
        )
    painted = b"0 0 1 rg 0 0 600 900 re f"
    changed = appended(original, {number: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(painted), painted)})
    with pikepdf.open(io.BytesIO(changed)) as document:
        assert b"0 0 600 900 re" in document.pages[0].Contents.read_bytes()  # a reader does show the blue page
    assert refused(changed) is Reason.CHANGED


def test_content_laid_ready_before_signing_and_shown_after_is_altered():
    """A shadow attack: the hidden page is signed too, and a later revision only switches to it."""

    def hide(document: pikepdf.Pdf) -> None:
        document.Root.Hidden = document.make_stream(b"0 1 0 rg 0 0 600 900 re f")

    prepared = resigned(example(), hide, Signer.make("Attacker", now=AT))
    plain = read_plain(prepared)
    catalog = next(number for number, each in enumerate(plain.objects, 1) if b"/Type /Catalog " in each.text)
    text = plain[catalog].text.replace(b"/Type /Catalog ", b"/Type /Catalog /Pages 1 0 R ")
    assert checked(prepared).result is not Result.ALTERED
    assert refused(appended(prepared, {catalog: text})) is Reason.CHANGED


def test_another_file_that_bears_the_signature_of_a_referral_is_altered():
    original = signed_example()
    value = original[original.index(b"/Contents <3082") :]
    value = value[: value.index(b">") + 1]
    other = signed_case({"facts": {"died": "no"}, "assessed_on": "2026-01-01"})
    begin = other.index(b"/Contents <3082")
    end = other.index(b">", begin) + 1
    value = value[:-1].ljust(end - begin - 1, b"0")[: end - begin - 1] + b">"
    assert refused(other[:begin] + value + other[end:]) is Reason.CHANGED


def test_a_second_signature_is_altered():
    with pytest.raises(NotSignedError):  # nor does this app make one
        resigned(signed_example(), lambda _: None, Signer.make("Another", now=AT))
    first = signed_example()
    text = first[first.index(b"<< /ByteRange") :]
    assert refused(appended(first, {1: text[: text.index(b"\n")]})) is Reason.CHANGED


# ---- Signed anew: nothing is broken, and nothing is genuine ----


def test_facts_changed_and_signed_anew_give_another_result():
    facts = json.loads(attached(example(), "case.json"))
    facts["facts"]["abuse_or_neglect"] = "no"
    by = Signer.make("Attacker", now=AT)
    found = checked(resigned(example(), attach("case.json", json.dumps(facts).encode()), by))
    assert found.result is Result.DIFFERENT_RESULT
    assert found.differences == ("scr-children 1.0.0: recorded must (presumed), here not_met", *found.differences[1:])
    assert not found.signer_is_known


def test_a_result_changed_and_signed_anew_is_another_result():
    recorded = json.loads(attached(example(), "result.json"))
    recorded["assessments"][0]["outcome"] = "may"
    changed = resigned(example(), attach("result.json", json.dumps(recorded).encode()), signer())
    found = checked(changed, known_signers=KnownSigners().with_person(signer().certificate, "SW1"))
    assert (found.result, found.signer_is_known) == (Result.DIFFERENT_RESULT, True)


@pytest.mark.parametrize(
    "change, said",
    [
        ({"could_become": ["may"]}, "what it could become"),
        ({"outstanding": ["died"], "could_become": ["may"]}, "what it could become and what is still needed"),
        ({"rules": []}, "which conditions are met"),
        ({"rules": "none"}, "which conditions are met"),
        ({"id": "another"}, "the assessment"),
    ],
)
def test_another_account_of_the_same_outcome_is_said_to_be_one(change: dict[str, object], said: str):
    recorded = json.loads(attached(example(), "result.json"))
    recorded["assessments"][0] |= change
    found = checked(resigned(example(), attach("result.json", json.dumps(recorded).encode()), signer()))
    outcome = "must (presumed) in both, but another account of"
    assert (found.result, found.differences) == (Result.DIFFERENT_RESULT, (f"scr-children 1.0.0: {outcome} {said}",))


def test_another_day_of_assessment_in_the_result_is_another_result():
    recorded = json.loads(attached(example(), "result.json"))
    recorded["assessed_on"] = "2020-01-01"
    changed = resigned(example(), attach("result.json", json.dumps(recorded).encode()), signer())
    assert checked(changed).result is Result.DIFFERENT_RESULT


def test_rules_that_are_not_held_are_named_and_nothing_is_claimed():
    recorded = json.loads(attached(example(), "result.json"))
    recorded["assessments"][1] |= {"pack": "scr-future", "version": "9.0", "sha256": "0" * 64}
    found = checked(resigned(example(), attach("result.json", json.dumps(recorded).encode()), signer()))
    assert (found.result, found.packs_not_held) == (Result.PACK_NOT_HELD, ("scr-future 9.0",))
    others = [dataclasses.replace(pack, sha256="f" * 64) for pack in load_packs()]
    assert verify(signed_example(), packs=others).result is Result.PACK_NOT_HELD


def test_what_a_file_holds_in_place_of_a_name_is_not_repeated():
    recorded = json.loads(attached(example(), "result.json"))
    recorded["assessments"][0] |= {"pack": "<b>\x1b[31m", "version": "x" * 5000}
    found = checked(resigned(example(), attach("result.json", json.dumps(recorded).encode()), signer()))
    assert found.packs_not_held == ("(unreadable) (unreadable)",)


def test_pages_that_do_not_show_the_facts_are_found_out():
    def paint(document: pikepdf.Pdf) -> None:
        document.pages[0].contents_add(b"q 1 1 1 rg 0 0 600 900 re f Q")

    forged = sealed(changed(example(), paint), Signer.make("Attacker", now=AT))
    found = checked(forged)
    assert (found.result, found.reason, found.pages_compared) == (Result.DIFFERENT_RESULT, Reason.OTHER_PAGES, True)
    assert checked(sealed(example(), signer())).pages_compared


def test_a_file_of_ours_whose_objects_lead_in_circles_is_read_to_its_end_and_refused():
    def tie(document: pikepdf.Pdf) -> None:
        files = document.make_indirect(document.Root.Names.EmbeddedFiles)
        files.Kids = Array([files])
        document.Root.Names.EmbeddedFiles = files
        bookmark = document.Root.Outlines.First
        bookmark.Next = bookmark.Prev = bookmark.First = bookmark
        document.Root.StructTreeRoot.K = document.Root.StructTreeRoot
        document.pages[0].obj.Parent = document.pages[0].obj

    assert refused(sealed(changed(example(), tie), signer())) is Reason.OTHER_PAGES


@pytest.mark.parametrize(
    "kept, reason",
    [
        (b"{}", Reason.NO_CASE),
        (b"[" * 50_000, Reason.NO_CASE),
        (b"x" * 200_000, Reason.NO_CASE),
        (Printing.here(Form.CHRONOLOGY).to_json(), Reason.OTHER_PAGES),
        (Printing.here(marking="PUBLIC").to_json(), Reason.OTHER_PAGES),
        (Printing(libraries="others").to_json(), Reason.SAME),  # of which nothing can be said here
    ],
)
def test_what_a_file_says_of_how_it_was_printed_is_not_taken_for_true(kept: bytes, reason: Reason):
    found = checked(sign_pdf(example(), signer(), at=AT, app_version="1.2.3", printing=kept))
    assert found.reason is reason
    assert found.pages_compared is (reason is Reason.OTHER_PAGES)


def test_the_pages_of_another_version_are_not_compared():
    other = sign_pdf(example(), signer(), at=AT, app_version="0.9", printing=Printing.here().to_json())
    found = checked(other)
    assert (found.result, found.pages_compared) == (Result.INTACT, False)
    assert "Whether its pages match these facts cannot be told here" in found.says
    assert "Its pages match these facts." in checked(signed_example()).says


def test_pages_packed_by_another_library_are_alike():
    def repack(document: pikepdf.Pdf) -> None:
        contents = document.pages[0].Contents
        contents.write(zlib.compress(contents.read_bytes(), 1), filter=Name.FlateDecode)

    assert checked(sealed(changed(example(), repack), signer())).pages_compared


@pytest.mark.parametrize(
    "name, content",
    [
        ("case.json", b""),
        ("case.json", b"[" * 100_000),
        ("case.json", b'{"format": "safeguarding-review-case/1", "facts": {"died": "maybe"}}'),
        ("result.json", b"{}"),
        ("result.json", b"[" * 1_000_000),
        ("result.json", b'{"a":' * 1_000_000),
        ("result.json", b'{"format": "safeguarding-review-result/1", "assessments": [7]}'),
        ("result.json", b'{"format": "safeguarding-review-result/1", "assessments": [{"pack": {}}]}'),
        ("result.json", b'{"format": "safeguarding-review-result/1", "format": "x", "assessments": []}'),
        ("result.json", b"\xff\xfe\x00"),
        ("result.json", b"9" * 5_000_000),
    ],
)
def test_attachments_that_are_no_case_and_result_cannot_be_checked(name: str, content: bytes):
    assert refused(resigned(example(), attach(name, content), signer())) is Reason.NO_CASE


def test_attachments_that_unpack_without_end_cannot_be_checked():
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(bytes(10_000_000)) for _ in range(20)) + packer.flush()

    def change(document: pikepdf.Pdf) -> None:
        document.attachments["case.json"].obj.EF.F.write(bomb, filter=Name.FlateDecode)

    content = resigned(example(), change, signer())
    assert len(content) < 1_000_000
    assert refused(content) is Reason.NO_CASE


def test_two_attachments_of_one_name_cannot_be_checked():
    def change(document: pikepdf.Pdf) -> None:
        stream = document.make_stream(b"{}", Type=Name.EmbeddedFile)
        document.Root.AF.append(
            document.make_indirect(
                Dictionary(
                    Type=Name.Filespec,
                    EF=Dictionary(F=stream, UF=stream),
                    F=String("case.json"),
                    UF=String("case.json"),
                )
            )
        )

    assert refused(resigned(example(), change, signer())) is Reason.NO_CASE


# ---- Files of others ----


def others() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.drawString(100, 100, "An invoice")
    canvas.save()
    return file.getvalue()


def with_passphrase(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as document:
        file = io.BytesIO()
        document.save(file, encryption=pikepdf.Encryption(user="secret", owner="secret"))
        return file.getvalue()


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", Reason.NO_PDF),
        (b"\x00" * 1000, Reason.NO_PDF),
        (b"PK\x03\x04" + bytes(1000), Reason.NO_PDF),
        (b"%PDF-1.7\n", Reason.ANOTHERS),
        (b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n" + b"1 0 obj\nnull\nendobj\n" * 100_000, Reason.ANOTHERS),
        (b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n1 0 obj\n" + b"[" * 5_000_000 + b"\nendobj\n", Reason.ANOTHERS),
        (b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n1 0 obj\n" + b"(" * 5_000_000 + b"\nstream\n", Reason.ANOTHERS),
        (b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n1 0 obj\n<< /Length 99999999999 >>\nstream\n", Reason.ANOTHERS),
        (b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 15 >>\nstartxref\n15\n%%EOF\n",
         Reason.ANOTHERS),
        (b"%PDF-1.7\n" + b"/ByteRange [ 0 1 2 3 ] " * 200_000, Reason.ANOTHERS),
        (b"%PDF-1.7\n" + b"<" * 5_000_000, Reason.ANOTHERS),
    ],
    ids=["empty", "zeros", "zip", "head", "same object", "nesting", "strings", "length", "loop", "ranges", "angles"],
)  # fmt: skip
def test_what_is_no_referral_is_said_to_be_none(content: bytes, reason: Reason):
    assert refused(content) is reason


def test_files_of_others_are_told_from_ours():
    assert refused(others()) is Reason.ANOTHERS
    assert refused(with_passphrase(others())) is Reason.PROTECTED
    assert refused(encrypted_copy(example(), "a passphrase", signer(), at=AT, app_version="1")) is Reason.ENCRYPTED
    assert refused(example()) is Reason.UNSIGNED


def test_a_referral_that_another_program_encrypted_is_changed_or_cannot_be_checked():
    assert refused(with_passphrase(signed_example())) in (Reason.CHANGED, Reason.PROTECTED)


@pytest.mark.parametrize("passphrase", [None, "a passphrase", "another"])
def test_an_encrypted_copy_that_was_changed_is_altered_and_nobody_is_asked_for_its_passphrase(passphrase: str | None):
    copy = bytearray(encrypted_copy(example(), "a passphrase", signer(), at=AT, app_version="1"))
    for at in random.Random(7).sample(range(len(copy)), count(20, 300)):  # noqa: S311 - a test that can be repeated
        changed = bytearray(copy)
        changed[at] ^= 1
        found = checked(bytes(changed), passphrase=passphrase)
        assert (found.result, found.reason) in ((Result.ALTERED, Reason.CHANGED), (Result.NOT_OURS, Reason.NO_PDF))


def test_a_file_far_too_large_is_refused_at_once():
    content = signed_example() + bytes(MAX_BYTES)
    assert refused(content) is Reason.TOO_LARGE
    assert refused(bytes(2 * MAX_BYTES)) is Reason.TOO_LARGE


def test_a_large_file_of_ours_takes_no_longer_than_reading_it():
    def change(document: pikepdf.Pdf) -> None:
        document.Root.Filling = document.make_stream(random.Random(1).randbytes(30_000_000))  # noqa: S311 - filling

    assert checked(resigned(example(), change, signer())).result is Result.INTACT


@pytest.mark.proof
def test_no_length_of_a_referral_is_taken_for_the_whole():
    original = signed_example()
    for length in range(0, len(original), 97):
        assert refused(original[:length])


@pytest.mark.parametrize("trailer", [b"/Prev 10 ", b"/XRefStm 10 ", b"/Encrypt 3 0 R "])
def test_a_file_that_points_elsewhere_for_its_objects_is_altered(trailer: bytes):
    changed = signed_example().replace(b"trailer << ", b"trailer << " + trailer)
    assert refused(changed) in (Reason.CHANGED, Reason.PROTECTED)


def test_only_flate_is_unpacked():
    pdf = read_plain(resigned(example(), lambda _: None, signer()))
    packed = next(each for each in pdf.objects if b"/Type /EmbeddedFile " in each.text)
    assert packed.unpacked(10_000_000)
    for filters in (b"/Filter [ /FlateDecode /FlateDecode ]", b"/Filter /ASCIIHexDecode", b"/Filter 7 0 R"):
        other = dataclasses.replace(packed, text=packed.text.replace(b"/Filter /FlateDecode", filters))
        with pytest.raises(NotPlainError):
            other.unpacked(10_000_000)
    with pytest.raises(NotPlainError):
        dataclasses.replace(packed, stream=base64.b85encode(b"not packed")).unpacked(100)
