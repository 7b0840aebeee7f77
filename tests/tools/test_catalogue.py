"""The catalogues are in step with the texts, and each way in which they may not be is noticed."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from tools.catalogue import look, main, write
from tools.translation.messages import Message, kept, messages
from tools.translation.pseudo import pseudo
from tools.translation.ts_file import Translation, read, written
from ui.language import CATALOGUES, CONTEXT, PSEUDO

SOURCE, COMPILED = "safeguarding-review_cy.ts", "safeguarding-review_cy.qm"


@pytest.fixture
def texts() -> ModuleType:
    """A small module of texts."""
    made = ModuleType("texts")
    vars(made).update(
        SAVED="Saved {time}",
        CASES={"one": "1 case", "other": "{count} cases"},
        LOOKS={"light": "Light", "dark": "Dark"},
        STEPS=("Read it.", "Send it."),
    )
    return made


def translate(folder: Path, **forms: str | tuple[str, ...]) -> None:
    """Finish the texts of these names as a translator would, and all others in one go."""
    path = folder / SOURCE
    catalogue = {
        message: Translation(
            ((given,) if isinstance(given := forms.get(message.name, f"Cy {message.source}"), str) else given)
            if not message.one or message.name in forms
            else tuple(f"Cy{number} {message.source}" for number in range(5)),
            is_finished=True,
        )
        for message in read(path.read_bytes())
    }
    path.write_bytes(written("cy", catalogue))


def test_ours_are_in_step(capsys: pytest.CaptureFixture[str]):
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_every_message_of_the_pseudo_locale_is_there_marked_and_longer():
    catalogue = read((CATALOGUES / f"safeguarding-review_{PSEUDO}.ts").read_bytes())
    assert all(each.is_complete for each in catalogue.values())
    for message, translation in catalogue.items():
        for form in translation.forms:
            assert form.startswith("["), message
            assert message.lacks(form) == [], message
    english = sum(len(message.source) for message in catalogue)
    assert 1.3 < sum(len(each.forms[-1]) for each in catalogue.values()) / english < 1.45


def test_messages_are_named_by_where_they_stand(texts: ModuleType):
    found = [(each.name, each.source, each.one) for each in messages(texts) if each.context == CONTEXT]
    assert found == [
        ("SAVED", "Saved {time}", ""),
        ("CASES", "{count} cases", "1 case"),
        ("LOOKS.light", "Light", ""),
        ("LOOKS.dark", "Dark", ""),
        ("STEPS.1", "Read it.", ""),
        ("STEPS.2", "Send it.", ""),
    ]


def test_what_is_no_text_is_refused(texts: ModuleType):
    texts.NUMBER = 3  # type: ignore[attr-defined]  # what somebody might write
    with pytest.raises(TypeError, match="NUMBER"):
        messages(texts)


def test_a_complete_catalogue_is_compiled_and_speaks(tmp_path: Path, texts: ModuleType):
    assert list(write(tmp_path, "cy", texts)) == []
    assert not (tmp_path / COMPILED).exists(), "nothing is translated yet, so it is not offered"
    translate(tmp_path, SAVED="Cadwyd {time}")
    assert list(look(tmp_path, "cy", texts)) == [
        f"{COMPILED} is not up to date. `make catalogues` brings it up to date"
    ]
    assert list(write(tmp_path, "cy", texts)) == []
    assert list(look(tmp_path, "cy", texts)) == []
    translator = QTranslator()
    assert translator.load(str(tmp_path / COMPILED))
    assert translator.translate(CONTEXT, "Saved {time}", "SAVED") == "Cadwyd {time}"
    forms = [translator.translate(CONTEXT, "{count} cases", "CASES", count) for count in (0, 1, 2, 6, 7)]
    assert forms == [f"Cy{number} {{count}} cases" for number in range(5)], "Welsh tells five kinds of number apart"


def test_english_that_is_reworded_or_renamed_leaves_the_old_translation_to_be_finished(
    tmp_path: Path, texts: ModuleType
):
    list(write(tmp_path, "cy", texts))
    translate(tmp_path)
    list(write(tmp_path, "cy", texts))
    texts.SAVED = "Kept {time}"  # type: ignore[attr-defined]  # as whoever rewords a text does
    texts.SENT = texts.STEPS[1]  # type: ignore[attr-defined]
    texts.STEPS = texts.STEPS[:1]  # type: ignore[attr-defined]
    assert any(SOURCE in fault for fault in look(tmp_path, "cy", texts))
    list(write(tmp_path, "cy", texts))
    found = {each.name: (each, translation) for each, translation in read((tmp_path / SOURCE).read_bytes()).items()}
    assert found["SAVED"][1] == Translation(("Cy Saved {time}",), old_source="Saved {time}")
    assert found["SENT"][1] == Translation(("Cy Send it.",))
    assert found["LOOKS.dark"][1].is_finished
    assert "STEPS.2" not in found
    assert not (tmp_path / COMPILED).exists(), "a language with a gap is no longer offered"


@pytest.mark.parametrize(
    "name, forms, place",
    [
        ("SAVED", "Cadwyd", "{time}"),
        ("SAVED", "Cadwyd {amser}", "{amser}, {time}"),
        ("SAVED", "Cadwyd {time} {time}", "{time}"),
        ("CASES", ("dim", "un", "{count}", "chwech", "{number}"), "{number}"),
    ],
)
def test_a_place_that_a_translation_loses_or_makes_up_is_a_fault(
    tmp_path: Path, texts: ModuleType, name: str, forms: str | tuple[str, ...], place: str
):
    list(write(tmp_path, "cy", texts))
    translate(tmp_path, **{name: forms})
    faults = list(write(tmp_path, "cy", texts))
    assert faults == [f"{SOURCE}: {name}: {place} has to stand in it exactly as in the English"]


def test_what_is_said_to_be_finished_and_is_empty_is_a_fault(tmp_path: Path, texts: ModuleType):
    list(write(tmp_path, "cy", texts))
    translate(tmp_path, SAVED="")
    assert f"{SOURCE}: SAVED: said to be finished, and is empty" in list(write(tmp_path, "cy", texts))


def test_what_a_translator_notes_is_kept():
    message = Message(CONTEXT, 'Say "so" & <more>', "SAID")
    translation = Translation(("D'oh",), note="A note\nof two lines", old_source="Said")
    assert read(written("cy", {message: translation})) == {message: translation}


def test_a_file_that_is_no_catalogue_is_said(tmp_path: Path, texts: ModuleType):
    (tmp_path / SOURCE).write_text("<TS>", "utf-8")
    (fault,) = look(tmp_path, "cy", texts)
    assert fault.startswith(f"{SOURCE} cannot be read")


def test_what_has_to_stay_stays_in_the_pseudo_locale():
    text = "Its {name} ends in .json or .pdf (*.json *.pdf)"
    assert kept(pseudo(text)) == kept(text) == ["{name}", ".json", ".pdf", " (*.json *.pdf)"]
    assert pseudo(text).endswith("] (*.json *.pdf)"), "Qt finds the kinds of files there"
