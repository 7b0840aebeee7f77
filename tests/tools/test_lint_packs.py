"""The editor of rule packs finds nothing in ours, and finds each fault that is put into one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from logic.loader import read_pack
from tests.logic.small_packs import Document, as_toml, document, proposition, question, rule
from tools.lint_packs import PACKS, faults, main

FILES = sorted(PACKS.glob("*.toml"))


def right() -> Document:
    """A small pack without a fault."""
    made = document(
        [
            question("died", label="Death", ask="Has the person died?", why="It matters.", hint="Say so."),
            question("harmed", label="Harm", ask="Was there harm?", why="It matters."),
        ],
        [
            proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
            proposition("hurt", is_one_of={"fact": "harmed", "values": ["yes"]}),
        ],
        [rule("only", "must", "dead", "hurt")],
    )
    for asked in made["question"]:
        asked["options"] = [{"value": value, "label": value.title()} for value in ("yes", "no", "unknown")]
    for said in made["proposition"]:
        said.update(says="So it is", says_not="So it is not", says_unknown="Nobody knows")
    made["rule"][0]["then"] = "the board must act"
    return made


def found(made: Document) -> list[str]:
    content = as_toml(made)
    return list(faults(read_pack(content), content.decode()))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_our_packs_have_no_fault(file: Path):
    assert list(faults(read_pack(file.read_bytes()), file.read_text("utf-8"))) == []


def test_the_pack_that_the_faults_are_put_into_has_none():
    assert found(right()) == []


def idle(made: Document) -> None:
    made["question"].append({**made["question"][1], "fact": "idle"})


def never_asked(made: Document) -> None:
    idle(made)
    made["question"][2]["options"][1]["label"] = "Never"


def never_met(made: Document) -> None:
    made["proposition"].append(
        {**made["proposition"][0], "id": "alive", "is_one_of": {"fact": "died", "values": ["no"]}}
    )
    made["rule"][0]["all_of"].append("alive")


def never_failing(made: Document) -> None:
    both = {"fact": "died", "values": ["no", "yes"]}
    made["proposition"][0]["is_one_of"] = both
    made["rule"][0]["all_of"].remove("hurt")
    made["rule"].append({**made["rule"][0], "id": "other", "all_of": ["dead", "hurt"]})


FAULTS: dict[str, tuple[Callable[[Document], object], str]] = {
    "a question that decides nothing": (idle, "question idle: no rule looks at the answer, so it is records_only"),
    "a question that is never asked": (never_asked, "question idle: no interview was found to come to it"),
    "a rule that is never met": (never_met, "rule only: no case was found in which it is met"),
    "a rule that never fails": (never_failing, "rule only: no case was found in which it is not met"),
    "a source that nothing cites": (
        lambda made: made["sources"].update(other="Another Act"),
        "source other: nothing cites it",
    ),
    "a rule without its place": (
        lambda made: made["rule"][0].update(cite={"source": "act", "at": "", "checked": True}),
        "rule only: names no place in its source, and no note says why",
    ),
    "a question without its mark": (
        lambda made: made["question"][0].update(ask="Has the person died"),
        "question died: a question begins with a capital and ends with its only question mark",
    ),
    "a hint without its full stop": (
        lambda made: made["question"][0].update(hint="Say so"),
        "question died, hint: a sentence begins with a capital and ends with a full stop",
    ),
    "an option with a full stop": (
        lambda made: made["question"][0]["options"][0].update(label="Yes."),
        "question died, option yes: a label begins with a capital and has no full stop at its end",
    ),
    "an entity of a web page": (
        lambda made: made["rule"][0].update(says="Abuse &amp; neglect."),
        "rule only: holds '&amp;'; a text has plain characters, and one space between words",
    ),
    "an escape": (
        lambda made: made["statement"][0].update(text=r"One.\nTwo."),
        "statement purpose: holds '\\\\'; a text has plain characters, and one space between words",
    ),
    "a question for professors": (
        lambda made: made["question"][0].update(
            ask="Has organisational accountability necessitated authoritative determination of responsibilities?"
        ),
        "question died: reading age ",
    ),
    "questions that are hard throughout": (
        lambda made: [
            each.update(ask="Was anybody suspected of responsibility?", why="Authorities investigate.")
            for each in made["question"]
        ],
        "the questions: reading age ",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_and_its_place_is_named(fault: str):
    put_in, says = FAULTS[fault]
    made = right()
    put_in(made)
    assert any(each.startswith(says) for each in found(made)), found(made)


def test_the_command_names_the_file_and_ends_with_1_where_there_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    wrong, broken = tmp_path / "wrong.toml", tmp_path / "broken.toml"
    made = right()
    idle(made)
    wrong.write_bytes(as_toml(made))
    broken.write_bytes(b"format = 1")
    assert main([str(wrong), str(broken)]) == 1
    said = capsys.readouterr().out
    assert f"{wrong}: question idle: no rule looks at the answer" in said
    assert f"{broken}: pack.format: must be str" in said
    assert "small: reading age " in said
    assert "3 faults in 2 packs." in said
    wrong.write_bytes(as_toml(right()))
    assert main([str(wrong)]) == 0
