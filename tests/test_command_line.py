"""The command line as a person, a script or a pipeline meets it: what it prints, where, and with which exit status."""

from __future__ import annotations

import datetime
import io
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pypdf import PdfReader

import main
from logic.case_file import read_case, write_case
from logic.loader import load_packs
from logic.pack import RulePack
from logic.working_days import ASSUMPTION
from tests.in_process import run

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"
IDS = [pack.id for pack in load_packs()]
PLANTED = "Planted-Name-7Q"

CASE = {
    "format": "safeguarding-review-case/1",
    "reference": "C-0001",
    "nation": "england",
    "facts": {
        "age_group": "child",
        "abuse_or_neglect": "suspected",
        "died": "no",
        "seriously_harmed": {"value": "yes", "source": "Consultant paediatrician", "note": "..."},
        "joint_working_concern": "unknown",
        "detention_at_death": "none",
    },
}

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only: umask, signals, /dev/full")


def test_the_packs_of_england_come_first_in_the_order_of_the_table():
    assert IDS[:5] == ["scr-children", "scr-adults", "cspr-england", "sar-england", "parallel-england"]
    assert [pack.id for pack in load_packs() if pack.nation == "england"] == IDS[:5]


def written(path: Path, case: object) -> Path:
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    return written(tmp_path / "case.json", CASE)


def start(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:  # noqa: ANN401 - as subprocess has it
    """The program as a process of its own."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, check=False, timeout=60, **{"capture_output": True, **options})


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


# ---- assess: one case ----


def test_the_result_is_the_documented_json(case_file: Path):
    result = run("assess", case_file, "--format", "json")
    assert (result.status, result.err) == (0, "")
    document = json.loads(result.out)
    assert document["format"] == "safeguarding-review-result/1"
    assert document["reference"] == "C-0001"
    assert document["assessed_on"] == datetime.datetime.now().astimezone().date().isoformat()
    assert [each["pack"] for each in document["assessments"]] == IDS[:5]
    children = document["assessments"][0]
    assert {key: children[key] for key in ("outcome", "presumed", "could_become", "outstanding")} == {
        "outcome": "must",
        "presumed": True,
        "could_become": ["not_met"],
        "outstanding": ["joint_working_concern"],
    }
    assert re.fullmatch("[0-9a-f]{64}", children["sha256"])
    rule = next(rule for rule in children["rules"] if rule["id"] == "abuse-and-serious-harm")
    assert (rule["modality"], rule["status"], rule["presumed"]) == ("must", "met", True)
    assert "Consultant paediatrician" in json.dumps(rule["finding"])


def test_the_default_is_a_report_in_plain_words(case_file: Path):
    result = run("assess", case_file)
    assert result == run("assess", case_file, "--format", "text")
    assert (result.status, result.err) == (0, "")
    for words in (
        "Case C-0001",
        "An indication on the facts entered.",
        "MUST, PRESUMED. A Serious Case Review must be initiated.",
        "Source: Consultant paediatrician",
        "Still needed",
        "does not hold any person or organisation to account",
    ):
        assert words in " ".join(result.out.split()), words
    assert "no review needed" not in result.out.lower()
    assert max(map(len, result.out.splitlines())) <= 88


def test_the_report_says_by_when_and_how_that_was_counted():
    text = " ".join(run("assess", EXAMPLE).out.split())
    # From Tuesday 10 March 2026: Wednesday is the first working day, and the Tuesday after it the fifth.
    assert "Notify the national Panel by 17 March 2026. 5 working days from the day on which" in text
    assert ASSUMPTION in text


def test_a_missing_reference_is_null(tmp_path: Path):
    path = written(tmp_path / "case.json", {"format": CASE["format"], "facts": {}})
    assert json.loads(run("assess", path, "--format", "json").out)["reference"] is None
    assert "without a reference" in run("assess", path).out


def test_standard_input_and_a_file_give_the_same(case_file: Path):
    from_file = run("assess", case_file, "--format", "json")
    assert run("assess", "-", "--format", "json", stdin=case_file.read_bytes()) == from_file


def test_packs_can_be_chosen_and_are_given_once_in_the_order_asked(case_file: Path):
    result = run("assess", case_file, "--format", "json", "--pack", IDS[1], "--pack", IDS[0], "--pack", IDS[1])
    assert [each["pack"] for each in json.loads(result.out)["assessments"]] == [IDS[1], IDS[0]]


def test_the_packs_are_those_of_the_nation_unless_they_are_chosen(tmp_path: Path):
    path = written(tmp_path / "case.json", {**CASE, "nation": "scotland"})
    expected = [pack.id for pack in load_packs() if pack.nation == "scotland"]
    document = json.loads(run("assess", path, "--format", "json").out)
    assert [each["pack"] for each in document["assessments"]] == expected
    document = json.loads(run("assess", path, "--format", "json", "--pack", "scr-children").out)
    assert [each["pack"] for each in document["assessments"]] == ["scr-children"]
    if not expected:
        assert "No rules are held for Scotland yet" in run("assess", path).out


def test_an_event_in_another_nation_shows_the_rules_of_both(tmp_path: Path):
    path = written(tmp_path / "case.json", {**CASE, "event_nation": "wales"})
    packs = [each["pack"] for each in json.loads(run("assess", path, "--format", "json").out)["assessments"]]
    assert packs == [pack.id for nation in ("england", "wales") for pack in load_packs() if pack.nation == nation]
    at_home = written(tmp_path / "home.json", {**CASE, "event_nation": "england"})
    packs = [each["pack"] for each in json.loads(run("assess", at_home, "--format", "json").out)["assessments"]]
    assert packs == IDS[:5]
    nowhere = written(tmp_path / "nowhere.json", {**CASE, "event_nation": "France"})
    refused = run("assess", nowhere)
    assert (refused.status, refused.out) == (2, "")
    assert "event_nation: allowed: england, wales, scotland, northern_ireland" in refused.err
    assert "France" not in refused.err


def test_the_day_of_the_assessment_is_the_one_in_the_file(tmp_path: Path):
    facts = {"date_of_birth": "2000-06-01", "died": "no", "adult_at_risk": "yes", "learning_insight": "yes"}
    path = written(tmp_path / "case.json", {**CASE, "facts": facts, "assessed_on": "2018-05-31"})
    day_before = json.loads(run("assess", path, "--format", "json", "--pack", "scr-adults").out)
    path = written(tmp_path / "case.json", {**CASE, "facts": facts, "assessed_on": "2018-06-01"})
    birthday = json.loads(run("assess", path, "--format", "json", "--pack", "scr-adults").out)
    assert (day_before["assessed_on"], day_before["assessments"][0]["outcome"]) == ("2018-05-31", "not_applicable")
    assert (birthday["assessed_on"], birthday["assessments"][0]["outcome"]) == ("2018-06-01", "may")


def test_what_was_typed_cannot_command_the_terminal_or_the_json(tmp_path: Path):
    reference = 'a"b\\c</script>\u2028\U0001f9d2 ünï'
    path = written(tmp_path / "case.json", {**CASE, "reference": reference})
    assert json.loads(run("assess", path, "--format", "json").out)["reference"] == reference
    assert "\x1b" not in run("assess", path).out


# ---- assess: the PDF ----


def test_the_pdf_holds_the_result_and_the_answers(tmp_path: Path):
    out = tmp_path / "referral.pdf"
    assert run("assess", EXAMPLE, "--pdf", out).status == 0
    text = " ".join(pdf_text(out).split())
    for words in ("EXAMPLE-0001", "A Serious Case Review must be initiated", "Consultant paediatrician"):
        assert words in text, words


@pytest.mark.parametrize("pack", IDS)
def test_each_pack_alone_gives_a_pdf(pack: str, tmp_path: Path):
    """The fuzzer found that packs of current law, without the adopted procedure, gave none."""
    result = run("assess", EXAMPLE, "--pack", pack, "--pdf", tmp_path / "out.pdf")
    assert (result.status, result.err) == (0, "")
    assert "EXAMPLE-0001" in pdf_text(tmp_path / "out.pdf")


def test_an_earlier_pdf_is_replaced_whole_and_nothing_is_left_beside_it(case_file: Path, tmp_path: Path):
    out = tmp_path / "referral.pdf"
    out.write_bytes(b"an earlier file")
    assert run("assess", case_file, "--pdf", out).status == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert {path.name for path in tmp_path.iterdir()} == {"case.json", "referral.pdf"}


def test_the_case_is_not_overwritten_by_its_own_pdf(case_file: Path):
    before = case_file.read_bytes()
    result = run("assess", case_file, "--pdf", case_file)
    assert (result.status, result.out) == (2, "")
    assert result.err == "--pdf: allowed: a file other than the case, which would be lost\n"
    assert case_file.read_bytes() == before


@pytest.mark.parametrize("out", ["missing/out.pdf", ".", "case.json/out.pdf"])
def test_a_place_that_cannot_be_written_is_the_environment(out: str, case_file: Path, tmp_path: Path):
    result = run("assess", case_file, "--pdf", tmp_path / out)
    assert (result.status, result.out) == (3, "")
    assert len(result.err.splitlines()) == 1
    assert "not written" in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["case.json"]


@needs_posix
@pytest.mark.parametrize("earlier", [{}, {"target.pdf": b"earlier"}])
def test_a_link_is_not_replaced_by_a_pdf(earlier: dict[str, bytes], case_file: Path, tmp_path: Path):
    for name, content in earlier.items():
        (tmp_path / name).write_bytes(content)
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    link.symlink_to(target)
    result = run("assess", case_file, "--pdf", link)
    assert (result.status, result.out) == (3, "")
    assert result.err == f"The PDF was not written: {link} is a link. Name the file itself.\n"
    assert link.is_symlink()
    assert {path.name: path.read_bytes() for path in tmp_path.glob("target*")} == earlier


@needs_posix
def test_a_device_is_not_replaced_by_a_pdf(case_file: Path):
    before = Path("/dev/full").stat()
    result = run("assess", case_file, "--pdf", "/dev/full")
    assert result.status == 3
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    assert Path("/dev/full").stat() == before


@needs_posix
def test_what_is_written_is_for_the_owner_alone(case_file: Path, tmp_path: Path):
    lines = tmp_path / "cases.jsonl"
    lines.write_text(json.dumps(CASE), encoding="utf-8")
    assert start("assess", case_file, "--pdf", tmp_path / "one.pdf", umask=0).returncode == 0
    assert start("assess", lines, "--pdf", tmp_path / "all", umask=0).returncode == 0
    for path in (tmp_path / "one.pdf", tmp_path / "all", *(tmp_path / "all").iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


# ---- assess: JSON Lines ----


def lines_file(path: Path, *lines: object) -> Path:
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def test_each_line_gives_one_line_in_order(tmp_path: Path):
    path = lines_file(tmp_path / "cases.jsonl", *({**CASE, "reference": f"C-{number}"} for number in range(20)))
    result = run("assess", path, "--format", "json")
    assert (result.status, result.err) == (0, "")
    assert [json.loads(line)["reference"] for line in result.out.splitlines()] == [f"C-{n}" for n in range(20)]
    first = run("assess", "-", "--format", "json", stdin=path.read_bytes().splitlines()[0])
    assert json.loads(result.out.splitlines()[0]) == json.loads(first.out)


def test_blank_lines_are_skipped_but_counted(tmp_path: Path):
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xef\xbb\xbf\r\n \t\r\n" + json.dumps(CASE).encode() + b"\r\n\n{}\n\n")
    result = run("assess", path, "--format", "json")
    assert result.status == 2
    good, bad = map(json.loads, result.out.splitlines())
    assert good["reference"] == "C-0001"
    assert bad == {
        "format": "safeguarding-review-result/1",
        "line": 5,
        "reference": None,
        "error": "line 5, format (missing): allowed: safeguarding-review-case/1",
    }
    assert result.err == f"{path}: {bad['error']}\n"


def test_a_bad_line_names_its_reference_and_the_rest_go_on(tmp_path: Path):
    bad = {**CASE, "reference": "BAD", "facts": {"died": PLANTED}}
    path = lines_file(tmp_path / "cases.jsonl", CASE, bad, '{"', {**CASE, "reference": "LAST"})
    result = run("assess", path, "--format", "json")
    assert result.status == 2
    documents = [json.loads(line) for line in result.out.splitlines()]
    assert [document["reference"] for document in documents] == ["C-0001", "BAD", None, "LAST"]
    assert PLANTED not in result.out + result.err
    assert len(result.err.splitlines()) == 2


def test_lines_in_text_are_one_line_each(tmp_path: Path):
    path = lines_file(tmp_path / "cases.jsonl", CASE, {"facts": {}}, {**CASE, "reference": "LAST"})
    result = run("assess", path)
    assert result.status == 2
    first, bad, last = result.out.splitlines()
    assert first.startswith("C-0001: scr-children: Must, presumed;")
    assert bad.startswith("Not assessed: line 2, ")
    assert last.startswith("LAST: ")


def test_a_line_separator_within_a_text_does_not_break_a_line(tmp_path: Path):
    path = lines_file(
        tmp_path / "cases.jsonl", json.dumps({**CASE, "reference": "a\u2028b\u2029c"}, ensure_ascii=False)
    )
    (line,) = run("assess", path, "--format", "json").out.splitlines()
    assert json.loads(line)["reference"] == "a\u2028b\u2029c"


def test_a_line_that_is_too_long_is_refused_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("ui.command_line.reading.MAX_BYTES", 10_000)
    monkeypatch.setattr("logic.case_file.MAX_BYTES", 10_000)
    exact = json.dumps(CASE)
    path = lines_file(
        tmp_path / "cases.jsonl", CASE, "[" * 100_000, exact + " " * (10_000 - len(exact)), "7" * 10_001, CASE
    )
    result = run("assess", path, "--format", "json")
    documents = [json.loads(line) for line in result.out.splitlines()]
    assert [document.get("line") for document in documents] == [None, 2, None, 4, None]
    assert result.err.splitlines()[0] == f"{path}: line 2: allowed: up to 10,000 bytes"


def test_no_lines_give_no_results(tmp_path: Path):
    assert run("assess", lines_file(tmp_path / "cases.jsonl")) == run(
        "assess", lines_file(tmp_path / "c.JSONL", "", "")
    )
    assert run("assess", tmp_path / "cases.jsonl").status == 0


def test_results_come_line_by_line_as_the_cases_do(tmp_path: Path):
    """A program that feeds cases through a pipe reads each result before it sends the next case."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this platform has no named pipes")
    pipe = tmp_path / "cases.jsonl"
    os.mkfifo(pipe)
    command = [sys.executable, str(ROOT / "main.py"), "assess", str(pipe), "--format", "json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process, pipe.open("wb", buffering=0) as feed:
        assert process.stdout is not None
        for number in range(3):
            feed.write(json.dumps({**CASE, "reference": f"C-{number}"}).encode() + b"\n")
            assert json.loads(process.stdout.readline())["reference"] == f"C-{number}"
        feed.close()
        assert process.wait(30) == 0


def test_each_line_has_its_pdf_and_no_earlier_one_is_lost(tmp_path: Path):
    names = ["C-0001", "../../etc/passwd", "CON", "", "x" * 200, "Zoë / 漢字"]
    path = lines_file(tmp_path / "cases.jsonl", *({**CASE, "reference": name} for name in names), "{}")
    for _ in range(2):
        assert run("assess", path, "--pdf", tmp_path / "referrals").status == 2
    stems = ["000001-C-0001", "000002-etc-passwd", "000003-CON", "000004", f"000005-{'x' * 60}", "000006-Zo"]
    found = {path.name for path in (tmp_path / "referrals").iterdir()}
    assert found == {f"{stem}.pdf" for stem in stems} | {f"{stem}-2.pdf" for stem in stems}
    assert {path.name for path in tmp_path.iterdir()} == {"cases.jsonl", "referrals"}
    assert "C-0001" in pdf_text(tmp_path / "referrals" / "000001-C-0001.pdf")


def test_no_folder_is_made_where_every_line_is_refused(tmp_path: Path):
    assert run("assess", lines_file(tmp_path / "cases.jsonl", "{}", "7"), "--pdf", tmp_path / "referrals").status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["cases.jsonl"]


def test_a_file_is_no_folder_for_pdfs(tmp_path: Path):
    (tmp_path / "file").write_text("kept")
    result = run("assess", lines_file(tmp_path / "cases.jsonl", CASE, CASE), "--pdf", tmp_path / "file")
    assert (result.status, result.out, len(result.err.splitlines())) == (3, "", 1)
    assert (tmp_path / "file").read_text() == "kept"


# ---- Input that cannot be read ----


@pytest.mark.parametrize("name", ["missing.json", "missing.jsonl", "missing\nname.json", "missing-\udcff.json", "."])
def test_a_path_that_cannot_be_read_is_unusable_input(name: str, tmp_path: Path):
    result = run("assess", tmp_path / name, "--pdf", tmp_path / "out.pdf")
    assert (result.status, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert "allowed: a case file that can be opened and read" in result.err
    assert not list(tmp_path.iterdir())


@needs_posix
def test_a_file_that_one_may_not_read_is_unusable_input(case_file: Path):
    if os.geteuid() == 0:
        pytest.skip("the superuser may read every file")
    case_file.chmod(0)
    result = run("assess", case_file)
    assert (result.status, len(result.err.splitlines())) == (2, 1)
    assert "Permission denied" in result.err


@needs_posix
def test_an_endless_file_is_refused():
    result = start("assess", "/dev/zero")
    assert result.returncode == 2
    assert result.stderr == b"/dev/zero: the whole file: allowed: up to 10,000,000 bytes\n"


# ---- Arguments ----


@pytest.mark.parametrize(
    "arguments, place",
    [
        ([PLANTED], "COMMAND"),
        (["assess"], r"CASE \(missing\)"),
        (["assess", "case.json", PLANTED], "the arguments"),
        (["assess", "case.json", f"--{PLANTED}"], "the arguments"),
        (["assess", "case.json", "--format", PLANTED], "--format"),
        (["assess", "case.json", "--form", "json"], "the arguments"),
        (["assess", "case.json", "--pdf"], "--pdf"),
        (["assess", "case.json", "--pack", PLANTED], "--pack"),
        (["assess", "case.json", "--pack", "scr-children", "--pack", "SCR-Adults"], "--pack"),
        (["rules", PLANTED], "PACK"),
        (["rules", "scr-children", PLANTED], "the arguments"),
        (["schema", PLANTED], "the arguments"),
        (["--data-dir"], "--data-dir"),
        ([f"--{PLANTED}"], "the arguments"),
        (["--help=" + PLANTED], "-h/--help"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused_without_repeating_them(arguments: list[str], place: str):
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert re.fullmatch(rf"{place}: allowed: .+\n", result.err), result.err
    assert PLANTED not in result.err


def test_a_pack_that_is_not_held_is_answered_with_those_that_are(case_file: Path):
    for arguments in (["assess", case_file, "--pack", PLANTED], ["rules", PLANTED]):
        assert run(*arguments).err.endswith(f": allowed: {', '.join(IDS)}\n")


def test_help_and_version():
    for arguments in (["--help"], ["-h"], ["assess", "--help"], ["rules", "-h"], ["schema", "-h"]):
        result = run(*arguments)
        assert (result.status, result.err) == (0, "")
        assert result.out.startswith("usage: safeguarding-review")
    assert run("--version").out == f"safeguarding-review {main.VERSION}\n"


# ---- rules and schema ----


@pytest.mark.parametrize("pack", load_packs(), ids=lambda pack: pack.id)
def test_the_rules_are_printed_in_words_with_every_citation(pack: RulePack):
    result = run("rules", pack.id)
    assert (result.status, result.err) == (0, "")
    text = " ".join(result.out.split())
    assert pack.sha256 in text
    for rule in pack.rules:
        assert " ".join(rule.says.split()) in text
        assert rule.citation.in_words in text
        assert f"({rule.id}): {rule.modality.upper()}" in text
    for proposition in pack.propositions.values():
        assert proposition.says in text
        assert proposition.citation.in_words in text
    for statement in pack.statements:
        assert " ".join(statement.text.split()) in text


def test_without_a_pack_all_rules_are_printed_in_order():
    text = run("rules").out
    assert [line.split(",")[0] for line in text.splitlines() if re.match(r"[a-z-]+, version ", line)] == IDS
    assert all(run("rules", pack).out in text + "\n" for pack in IDS)


def test_the_schema_is_one_that_the_example_keeps():
    result = run("schema")
    schema = json.loads(result.out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator(schema).validate(json.loads(EXAMPLE.read_bytes()))


# ---- The process ----


def test_the_output_is_utf8_whatever_the_locale(tmp_path: Path):
    path = written(tmp_path / "case.json", {**CASE, "reference": "Zoë 漢字"})
    environment = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for form in ("text", "json"):
        result = start("assess", path, "--format", form, env=environment)
        assert (result.returncode, result.stderr) == (0, b"")
        assert "Zoë 漢字" in result.stdout.decode("utf-8")
    wrong = tmp_path / "Zoë.json"
    wrong.write_text("{}", encoding="utf-8")
    assert start("assess", wrong, env=environment).stderr.decode("utf-8").startswith(str(wrong))


@needs_posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", [["assess", EXAMPLE], ["rules"], ["schema"], ["--help"], ["--version"]])
def test_a_full_disk_is_said_in_one_line(arguments: list[str | Path], unbuffered: str):
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with Path("/dev/full").open("wb") as full:
        result = start(*arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE, env=environment)
    assert result.returncode == 3
    assert result.stderr == b"The result could not be written to standard output: No space left on device.\n"


@needs_posix
def test_a_reader_that_goes_away_ends_the_run_quietly(tmp_path: Path):
    path = lines_file(tmp_path / "cases.jsonl", *[CASE] * 200)
    command = [sys.executable, str(ROOT / "main.py"), "assess", str(path), "--format", "json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 3


@needs_posix
@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "1>&- 2>&-"])
def test_closed_streams_give_no_traceback(closed: str):
    source = "-" if "0" in closed else str(EXAMPLE)
    shell = ["sh", "-c", f'exec "$0" main.py assess "$1" {closed}', sys.executable, source]
    result = subprocess.run(shell, cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert result.returncode == {"0": 2, "1": 3, "2": 0}[closed[0]]
    assert b"Traceback" not in result.stderr
    assert len(result.stderr.splitlines()) <= 1


@needs_posix
def test_an_interrupt_ends_the_run_quietly(tmp_path: Path):
    pipe = tmp_path / "cases.jsonl"
    os.mkfifo(pipe)
    command = [sys.executable, str(ROOT / "main.py"), "assess", str(pipe), "--format", "json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with pipe.open("wb", buffering=0) as feed:
            feed.write(json.dumps(CASE).encode() + b"\n")
            assert process.stdout is not None
            process.stdout.readline()  # it is at work now
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 130
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_what_nobody_expected_is_one_calm_line_without_data(case_file: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise RuntimeError(PLANTED)

    monkeypatch.setattr("ui.command_line.beside.evaluate", fail)
    result = run("assess", case_file)
    assert (result.status, result.out) == (3, "")
    assert re.fullmatch(
        r"Something went wrong that this program did not expect \(RuntimeError at \w+\.py:\d+\)\. Please report it\.\n",
        result.err,
    )


def test_a_pack_that_is_wrong_is_named_with_the_place_in_it(tmp_path: Path):
    """As somebody meets it who changes the rules of their copy."""
    copy = tmp_path / "copy"
    for name in ("main.py", "logic", "ui/__init__.py", "ui/command_line", "reports", "data"):
        (shutil.copytree if (ROOT / name).is_dir() else copy_file)(ROOT / name, copy / name)
    pack = copy / "logic" / "packs" / "scr-children.toml"
    pack.write_text(pack.read_text("utf-8").replace('modality = "must"', 'modality = "perhaps"', 1), "utf-8")
    result = subprocess.run([sys.executable, "main.py", "rules"], cwd=copy, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr.startswith("The rules of this installation cannot be read: scr-children.toml: pack.rule[1].")


def copy_file(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


@needs_posix
def test_no_core_is_dumped():
    program = "import main, resource; main.main(['--version']); print(resource.getrlimit(resource.RLIMIT_CORE))"
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)
    assert result.stdout.endswith(b"(0, 0)\n")


def test_a_written_case_is_one_that_can_be_assessed(tmp_path: Path):
    case = read_case(EXAMPLE.read_bytes(), today=datetime.date(2020, 1, 1))
    again = tmp_path / "again.json"
    again.write_text(write_case(case), encoding="utf-8")
    assert run("assess", again, "--format", "json") == run("assess", EXAMPLE, "--format", "json")
    assert io.StringIO(run("assess", again).out).readline() == "Safeguarding Review Assessment\n"


@pytest.mark.parametrize("path", ["", "-", "out.pdf/", "new/"])
def test_a_path_that_is_none_of_a_file_is_refused_in_one_line(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    result = run("assess", EXAMPLE, "--pdf", path)
    assert (result.status, result.out, result.err) == (2, "", "--pdf: allowed: the path of a file\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["", "-"])
def test_a_path_that_is_none_of_a_folder_is_refused_for_many(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    lines = lines_file(tmp_path / "cases.jsonl", CASE)
    monkeypatch.chdir(tmp_path)
    result = run("assess", lines, "--pdf", path)
    assert (result.status, result.out, result.err) == (2, "", "--pdf: allowed: the path of a folder\n")
    assert run("assess", lines, "--pdf", "folder/").status == 0
    assert {each.name for each in tmp_path.iterdir()} == {"cases.jsonl", "folder"}
