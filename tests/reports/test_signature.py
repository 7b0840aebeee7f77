from __future__ import annotations

import datetime
import hashlib
import io
import itertools
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID

from reports.blocks import Document, Paragraph, text
from reports.encrypted_copy import ORIGINAL, WrongPassphraseError, encrypted_copy, open_copy
from reports.pdf import render
from reports.signed_data import SignedDataError, check, sign
from reports.signed_file import NotSignedError, read_signed
from reports.signer import PrivateKey, Signer, SignerError
from tests.reports.reading import example, pages
from tests.reports.signed import AT, checked, signed, signed_example, signer

PDFSIG = shutil.which("pdfsig")
PASSPHRASE = "seven grey herons at dusk"


def certificate(
    subject: str, key: PrivateKey, issuer: str, issuer_key: PrivateKey, *, ca: bool = False
) -> x509.Certificate:
    """A certificate as an authority would issue one."""
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(AT - datetime.timedelta(days=30))
        .not_valid_after(AT + datetime.timedelta(days=300))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=not ca, content_commitment=not ca, key_cert_sign=ca, crl_sign=ca, **usage),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )


def pkcs12(key: PrivateKey | None, issued: x509.Certificate | None, others: tuple[x509.Certificate, ...] = ()) -> bytes:
    """A key file as an authority would hand it out."""
    encryption = serialization.BestAvailableEncryption(b"transport")
    return serialization.pkcs12.serialize_key_and_certificates(b"signing", key, issued, list(others), encryption)


@pytest.mark.skipif(PDFSIG is None, reason="pdfsig is not installed (Debian package poppler-utils)")
@pytest.mark.parametrize("kind", ["P-256", "P-384", "RSA"])
def test_another_program_finds_the_signature_valid_and_over_the_whole_file(kind: str, tmp_path: Path):
    curves = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1()}
    key: PrivateKey = ec.generate_private_key(curves[kind]) if kind in curves else rsa.generate_private_key(65537, 2048)
    by = Signer.from_pkcs12(pkcs12(key, certificate("Practitioner", key, "Practitioner", key)), "transport")
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed(example(), by))
    said = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said


def test_the_signature_is_made_with_the_named_certificate_and_is_found_so():
    file = read_signed(signed_example())
    assert file.certificates == (signer().certificate,)
    assert file.at == AT
    assert file.app_version == "1.2.3"


def test_equal_referrals_are_equal_but_for_the_signature():
    first, second = signed(example()), signed(example())
    cut = [content[: content.index(b"/Contents <3082")] for content in (first, second)]
    assert cut[0] == cut[1]
    assert len(first) == len(second)


def test_signing_changes_nothing_that_is_read():
    assert pages(signed_example()) == pages(example())


def test_the_field_stands_in_the_structure_once_the_document_has_one():
    with pikepdf.open(io.BytesIO(example())) as document:
        if "/StructTreeRoot" not in document.Root:
            top = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Document))
            document.Root.StructTreeRoot = document.make_indirect(
                pikepdf.Dictionary(K=top, ParentTree=pikepdf.Dictionary(Nums=pikepdf.Array()), ParentTreeNextKey=0)
            )
            top.P, top.K = document.Root.StructTreeRoot, pikepdf.Array()
        file = io.BytesIO()
        document.save(file)
    with pikepdf.open(io.BytesIO(signed(file.getvalue()))) as document:
        (field,) = [each for each in document.Root.AcroForm.Fields if str(each.FT) == "/Sig"]
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        (element,) = [then for at, then in itertools.pairwise(numbers) if at == field.StructParent]
        assert str(element.S) == "/Form"
        assert element.K.Obj.objgen == field.objgen
        assert field.TU


def test_a_key_comes_back_from_the_store_as_it_went():
    kept = signer().to_pem()
    assert Signer.from_pem(kept).to_pem() == kept
    assert Signer.from_pem(kept).fingerprint == signer().fingerprint


def test_a_key_does_not_show_itself():
    assert "PRIVATE" not in repr(signer())
    assert "_key" not in repr(signer())


def test_without_a_name_the_key_is_the_same_and_the_name_is_gone():
    nameless = signer().without_name(now=AT)
    assert nameless.fingerprint == signer().fingerprint
    assert b"fictional" not in nameless.certificate.public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize("name", ["", " ", "x" * 500, "a\nb\x00c", "\u202egnp", "中文名字" * 20])
def test_any_name_makes_a_certificate(name: str):
    made = Signer.make(name, now=AT)
    assert made.name.isprintable()
    assert 0 < len(made.name) <= 64
    sign(made, bytes(32))


def test_a_key_of_an_authority_brings_the_certificates_between():
    root, middle, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    above = certificate("Middle", middle, "Root", root, ca=True)
    stray = certificate("Stray", root, "Root", root, ca=True)
    held = Signer.from_pkcs12(pkcs12(own, certificate("SW1", own, "Middle", middle), (stray, above)), "transport")
    assert held.name == "SW1"
    assert held.chain == (above,)
    assert checked(signed(example(), held)).signed_by is not None


def test_what_cannot_sign_is_refused_in_words():
    own = ec.generate_private_key(ec.SECP256R1())
    issued = certificate("SW1", own, "SW1", own)
    small = rsa.generate_private_key(65537, 1024)  # noqa: S505 - too small on purpose
    odd = ed25519.Ed25519PrivateKey.generate()
    for content, passphrase in (
        (b"not a key", ""),
        (pkcs12(own, issued), "wrong"),
        (pkcs12(None, None, (issued,)), "transport"),
        (pkcs12(small, certificate("SW1", small, "SW1", small)), "transport"),
    ):
        with pytest.raises(SignerError) as refused:
            Signer.from_pkcs12(content, passphrase)
        assert str(refused.value).endswith(".")
    pem = odd.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with pytest.raises(SignerError):
        Signer.from_pem(pem + issued.public_bytes(serialization.Encoding.PEM))


def test_every_bit_of_the_signature_counts():
    digest = hashlib.sha256(b"content").digest()
    container = sign(signer(), digest)
    assert check(container, digest) == [signer().certificate]
    for bit in range(len(container) * 8):
        changed = bytearray(container)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SignedDataError):
            check(bytes(changed), digest)


# ---- Encrypted copies ----


@pytest.fixture(scope="module")
def copy() -> bytes:
    return encrypted_copy(example(), PASSPHRASE, signer(), at=AT, app_version="1.2.3")


def test_an_encrypted_copy_shows_the_same_pages_and_holds_the_original(copy: bytes):
    with pikepdf.open(io.BytesIO(copy), password=PASSPHRASE) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        assert len(document.pages) == len(pages(example()))
        original = document.attachments[ORIGINAL].get_file().read_bytes()
    assert checked(original).result == "intact"
    assert open_copy(copy, PASSPHRASE, len(copy)) == original


def test_nothing_of_the_case_can_be_read_in_an_encrypted_copy(copy: bytes):
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy))
    for word in (b"EXAMPLE-0001", b"case.json", b"Exampletown", b"referral.pdf", b"<rdf:RDF"):
        assert word not in copy


def test_a_passphrase_opens_however_its_accents_were_typed(copy: bytes):
    accented = encrypted_copy(example(), "caf\u00e9 by the river Wye", signer(), at=AT, app_version="1.2.3")
    assert open_copy(accented, "cafe\u0301 by the river Wye", len(accented))
    with pytest.raises(WrongPassphraseError):
        open_copy(copy, "another passphrase", len(copy))


def test_an_encrypted_copy_is_checked_through_its_original(copy: bytes):
    found = checked(copy, passphrase=PASSPHRASE)
    assert found.result == "intact"
    assert found.sha256 == hashlib.sha256(open_copy(copy, PASSPHRASE, len(copy))).hexdigest()
    assert (checked(copy).result, checked(copy).reason) == ("not_ours", "encrypted")
    assert checked(copy, passphrase="another").reason == "wrong_passphrase"


def test_the_original_in_a_copy_has_to_be_by_the_same_signer(copy: bytes):
    other = encrypted_copy(example(), PASSPHRASE, Signer.make("Someone else", now=AT), at=AT, app_version="1.2.3")
    with pikepdf.open(io.BytesIO(other), password=PASSPHRASE) as document:
        inner = document.attachments[ORIGINAL].get_file().read_bytes()
    assert checked(inner).result == "intact"
    with pytest.raises(NotSignedError):
        open_copy(copy[:-1] + b" ", PASSPHRASE, len(copy))


def test_a_stream_that_had_to_be_written_in_letters_stays_so():
    made = (
        render(Document("T", "M", "", "", "", AT.date(), (Paragraph(text("a" * number)),))) for number in range(1000)
    )
    unsigned = next(pdf for pdf in made if b"/ASCII85Decode" in pdf)
    assert signed(unsigned).count(b"/ASCII85Decode") == unsigned.count(b"/ASCII85Decode")
