"""The interface in another language: which one, when, with all its words, and at no cost to those who read English."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui import language, texts
from ui.language import ENGLISH, PSEUDO, LanguageError, choose, offered, speak
from ui.plurals import TranslatedPlural, counted

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.timeout(900)
def test_every_word_of_the_real_window_is_in_the_catalogue_and_has_room():
    """In a process of its own, since a language is chosen once, before the screens are loaded."""
    done = run(
        "-m", "pytest", "-q", "-p", "tests.ui.pseudo_locale", "-p", "no:cacheprovider", "tests/ui/in_pseudo_locale.py"
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_a_language_is_offered_once_its_catalogue_is_complete():
    assert offered() == [ENGLISH, PSEUDO]
    assert (language.CATALOGUES / "safeguarding-review_cy.ts").exists(), "Welsh is begun"


@pytest.mark.parametrize(
    "system, chosen",
    [
        (["cy-GB", "en-GB"], "cy"),
        (["fr-FR", "cy-GB", "en-GB"], "cy"),
        (["en-GB", "cy-GB"], "en"),
        (["pt-BR"], "pt_BR"),
        (["pt-PT"], "en"),
        (["en-XA"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_that_the_user_reads_and_we_have(system: list[str], chosen: str):
    assert choose(of=["en", "cy", "en_XA", "pt_BR"], system=system) == chosen


def test_a_language_that_is_asked_for_comes_before_that_of_the_system():
    assert choose("en_XA", of=["en", "cy", "en_XA"], system=["cy-GB"]) == "en_XA"
    with pytest.raises(LanguageError, match="en, en_XA"):
        choose("cy", of=["en", "en_XA"], system=["cy-GB"])


def test_the_command_refuses_a_language_that_is_not_there():
    done = run("main.py", "--language", "cy")
    assert done.returncode == 2
    assert done.stderr == "--language: allowed: en, en_XA\n"


def test_the_program_opens_its_window_in_the_language_that_is_asked_for():
    assert run("main.py", "--language", "en_XA", "--self-test-window").returncode == 0


def test_a_damaged_catalogue_is_said_and_english_stays(tmp_path: Path):
    (tmp_path / "safeguarding-review_cy.qm").write_bytes(b"damaged")
    with pytest.raises(LanguageError, match="install the program again"):
        speak("cy", tmp_path)
    assert texts.CONTINUE == "Continue"


def test_english_loads_neither_qt_nor_texts():
    done = run(
        "-c", "import sys; from ui.language import choose, speak; assert speak(choose()) is None; "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'ui.texts'))])",
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stderr


def test_a_language_that_comes_too_late_is_refused():
    """Half a screen in one language and half in another would be worse than either."""
    before = texts.CONTINUE
    with pytest.raises(RuntimeError, match="after"):
        speak(PSEUDO)
    assert before == texts.CONTINUE == "Continue"


def test_a_number_takes_the_form_that_the_language_has_for_it():
    assert counted({"one": "1 case", "other": "{count} cases"}, 1) == "1 case"
    assert counted({"one": "1 case", "other": "{count} cases"}, 0) == "0 cases"
    forms = TranslatedPlural(lambda count: "{count} pair" if count == 2 else "{count} many")
    assert counted(forms, 2) == "2 pair"
    assert counted(forms, 12_000) == "12,000 many"
