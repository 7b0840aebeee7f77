"""A name that a text in Welsh begins with another letter is left out too; ordinary English words like it are not."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.case import Case
from logic.cast import Cast
from logic.name_matching import EVERYDAY, Finder, Folded
from logic.pseudonym import Pseudonymised, pseudonymise
from logic.sections import SectionData, Subject
from logic.welsh_mutations import is_only_welsh, mutations, stands_in_welsh
from tests.logic.ordinary_english import sentences

DAY = datetime.date(2026, 3, 16)

NAMES = ("Catrin", "Bethan", "Dafydd", "Gwenllian", "Llinos", "Megan", "Rhysian", "Tomos", "Pedran")
PLACES = ("Caerdydd", "Tindlebury", "Mumblethorpe", "Brindlecote House", "Llanquill")


@pytest.mark.parametrize(
    "word, forms",
    [
        ("pedr", ("bedr", "mhedr", "phedr")),
        ("tomos", ("domos", "nhomos", "thomos")),
        ("catrin", ("gatrin", "nghatrin", "chatrin")),
        ("bethan", ("fethan", "methan")),
        ("dafydd", ("ddafydd", "nafydd")),
        ("gwen", ("wen", "ngwen")),
        ("megan", ("fegan",)),
        ("llinos", ("linos",)),
        ("rhys", ("rys",)),
        ("caerdydd", ("gaerdydd", "nghaerdydd", "chaerdydd")),
        ("gus", ("ngus",)),  # two letters are no name to look for
        ("mo", ()),
        *((word, ()) for word in ("anwen", "huw", "sian", "lleu"[2:], "robin", "nia", "ffion", "")),
        *((word, ()) for word in ("charlotte", "thomas", "phoebe", "ddu", "ngaio")),
    ],
)
def test_each_letter_that_changes(word: str, forms: tuple[str, ...]):
    assert mutations(word) == forms


@pytest.mark.parametrize(
    "form, only", [("nghatrin", True), ("mhedr", True), ("nhomos", True), ("ddafydd", True), ("ngwen", True),
                   ("nhs", False), ("gatrin", False), ("nafydd", False)]
)  # fmt: skip
def test_what_begins_as_no_english_word_does(form: str, *, only: bool):
    assert is_only_welsh(form) is only


@pytest.mark.parametrize(
    "text, welsh",
    [
        ("Aeth i X", True),
        ("aeth,  i X", True),
        ("i X", True),
        ("Wedyn\ni X", True),
        ("\u00e2 X", True),
        ("a\u0302 X", True),  # written with a mark of its own
        ("a X", False),
        ("am X", False),
        ("o X", False),  # a bullet, as some programs write it
        ("ddim o X", True),
        ("5 o X", False),
        ("then I X", False),
        ("gan X", True),
        ("Gan X", True),
        ("organ X", False),
        ("gan\nX", False),
        ("fy X", True),
        ("i'r X", True),
        ("gan. X", False),
        ("gan y X", False),
        ("Mae hi yn byw, a X hefyd.", True),
        ("Mae hi. Yn byw, a X hefyd.", True),
        ("Mae hi. A X too.", False),
        ("Mae a X.", False),
        ("X oedd yno.", True),
        ("X ddaeth, a gwelwyd hwy", True),
        ("The nhs and the odd X llama", False),
        ("Mae mae X", False),
        ("Ei\u2019n and ei'n X", False),
        ("They said that X was at home, in the plan of the day.", False),
    ],
)
def test_a_text_is_known_to_be_in_welsh_by_what_stands_around(text: str, *, welsh: bool):
    at = text.index("X")
    assert stands_in_welsh(text, at, at + 1) is welsh


def made(outline: str, *names: str, places: tuple[str, ...] = ()) -> Pseudonymised:
    sections: dict[str, SectionData] = {
        "household": tuple({"name": name, "relation": "sibling"} for name in names),
        "subject": {"home_address": "\n".join(places)},
        "incident": {"outline": outline},
    }
    return pseudonymise(Case(DAY, sections=sections), [], Subject.CHILD)


def told(outline: str, *names: str, places: tuple[str, ...] = ()) -> str:
    incident = made(outline, *names, places=places).case.sections["incident"]
    assert not isinstance(incident, tuple)
    return str(incident["outline"])


@pytest.mark.parametrize(
    "outline, said",
    [
        ("Siaradais \u00e2 Chatrin yn Nghaerdydd.", "Siaradais \u00e2 Sibling 1 yn [place]."),
        ("Aeth i Gaerdydd gan Fethan", "Aeth i [place] gan Sibling 2"),
        ("aeth i gaerdydd gan fethan", "aeth i [place] gan Sibling 2"),
        ("yng NGHAERDYDD, fy NGHATRIN", "yng [place], fy Sibling 1"),
        ("Gwelwyd Mrs Fethan wedyn.", "Gwelwyd Sibling 2 wedyn."),
        ("i Gatrin Haf-Prys", "i Sibling 1"),
        ("She met Gatrin Prys.", "She met Sibling 1."),
        ("Gatrin-Haf came", "Sibling 1 came"),
        ("She met Nghatrin", "She met Sibling 1"),
        ("to gatrin, then Fethan, Gatrin", "to gatrin, then [name], [name]"),
        ("She met Ms Gatrin.", "She met [name]."),
        ("She met Gatrin Fethan", "She met [name] [name]"),
        ("the Gaerdydd road", "the [name] road"),
        ("gatrinesque, xGatrin", "gatrinesque, xGatrin"),
    ],
)
def test_a_changed_name_or_place_is_replaced(outline: str, said: str):
    assert told(outline, "Catrin Haf-Prys", "Bethan", places=("Caerdydd",)) == said


def test_what_another_part_of_the_name_makes_certain_is_not_listed():
    assert made("Gatrin Prys came. Gatrin, Prys and", "Catrin Haf-Prys").leftovers == ()
    assert [each.words for each in made("Gatrin was with Prys.", "Catrin Prys").leftovers] == ["Gatrin"]


def test_what_may_be_a_changed_name_and_may_be_a_word_is_listed():
    found = made(
        "Wen came, and gatrin. Methan left. They wed; old men, a race, wen.", "Gwen", "Catrin", "Bethan", "Ben"
    )
    assert {each.words for each in found.leftovers if each.looks == "like a name"} == {"Wen", "gatrin", "Methan"}
    assert not found.replacements[0].label.startswith("[")


@pytest.mark.parametrize("name, word", [("Ben", "men"), ("Grace", "race"), ("Bill", "mill"), ("Dan", "nan")])
def test_short_words_in_small_letters_are_neither_replaced_nor_listed(name: str, word: str):
    found = made(f"Many a {word} came to the {word}.", name)
    assert f"a {word} came to the {word}." in str(found.case.sections["incident"])
    assert word not in {each.words for each in found.leftovers}


def test_a_form_that_is_the_name_of_somebody_else_is_theirs():
    assert told("Wedi gweld Nina a Dina, i Nina.", "Dina", "Nina") == "Wedi gweld Sibling 2 a Sibling 1, i Sibling 2."


def test_a_form_that_two_names_share_is_neither_of_theirs():
    assert told("Aeth gyda Fethan.", "Bethan", "Methan") == "Aeth gyda [family name]."


def test_everyday_words_are_no_changed_names():
    assert told("She met With West, Well and Fill.", "Gwest", "Gwell", "Gwith") == "She met With West, Well and Fill."


def test_an_address_of_e_mail_is_not_taken_for_a_word():
    case = Case(DAY, sections={"referrer": {"email": "pedran.prys@council.example"}})
    assert [each.words for each in Cast(case, Subject.CHILD).targets if each.kind == "mutated"] == []


CHANGED = [(form, word) for word in (*NAMES, *PLACES) for form in mutations(word.casefold())]


@given(
    form=st.sampled_from(CHANGED).map(lambda pair: pair[0]),
    spelt=st.sampled_from([str.lower, str.upper, str.title]),
    sentence=st.sampled_from(
        [
            "Aeth i {} wedyn.", "Gwelwyd ef gan {} ddoe.", "roedd {} yno", "{} oedd yno, meddai.", "fy {}",
            "Hi a {} yn gweld hi neithiwr", "yn {}", "Siaradodd \u00e2 {}", "daeth y teulu o {}", "ei {} hi",
        ]
    ),
)  # fmt: skip
def test_every_form_of_every_name_is_left_out_of_a_text_in_welsh(form: str, spelt: object, sentence: str):
    assert callable(spelt)
    said = told(sentence.format(spelt(form)), *NAMES, places=PLACES)
    assert form not in said.casefold()
    assert "Sibling" in said or "[place]" in said


@given(
    form=st.sampled_from([form for form, _ in CHANGED if len(form) > 3]),
    sentence=st.sampled_from(
        ["She met {} at home.", "The nurse saw {}", "They went to {}, then left", "with {}'s aunt"]
    ),
)
def test_every_form_with_a_capital_is_left_out_of_a_text_in_english(form: str, sentence: str):
    assert form not in told(sentence.format(form.title()), *NAMES, places=PLACES).casefold()


@given(
    form=st.sampled_from([form for form, _ in CHANGED if len(form) > 4]),
    sentence=st.sampled_from(["{} came.", "We saw it. {} left", "she met {} there"]),
)
def test_every_form_that_stays_is_listed(form: str, sentence: str):
    word = form if sentence.startswith("she") else form.title()
    found = made(sentence.format(word), *NAMES, places=PLACES)
    left = form in str(found.case.sections["incident"]).casefold()
    assert left == any(each.words.casefold() == form for each in found.leftovers)


COMMON = (
    *(
        "Ben",
        "Beth",
        "Bill",
        "Dan",
        "Dean",
        "Gill",
        "Glen",
        "Grace",
        "Gail",
        "Mark",
        "Max",
        "Molly",
        "Pat",
        "Paul",
        "Tim",
    ),
    *("Tom", "Tina", "Peter", "Parker", "Baker", "Barker", "Carter", "Cooper", "Glover", "Miller", "Price", "Green"),
    *("Bridge", "Carr", "Gold", "Gray", "Barry", "Bath", "Bury", "Park House", "Mind", "Trust", "Bradley", "Marley"),
)


def test_ordinary_english_stays_as_it_is_whomever_the_case_names():
    cast = Cast(Case(DAY, sections={"household": tuple({"name": name} for name in COMMON)}), Subject.CHILD)
    changed = Finder(each for each in cast.targets if each.kind == "mutated")
    assert sum(len(text.split()) for text in sentences()) > 20_000
    found = [
        text[each.start : each.end] for text in sentences() for each in changed.find(Folded.of(text)) if each.meant
    ]
    assert found == []


@given(words=st.lists(st.sampled_from(sorted(EVERYDAY)), min_size=1, max_size=12), capitals=st.booleans())
def test_sentences_of_everyday_words_stay_as_they_are(*, words: list[str], capitals: bool):
    text = " ".join(word.title() if capitals else word for word in words)
    names = [f"G{word}" for word in ("ill", "old", "rose", "lad", "will")]
    found = Finder(each for each in Cast(Case(DAY, sections={"household": tuple({"name": name} for name in names)}),
                                         Subject.CHILD).targets if each.kind == "mutated")  # fmt: skip
    assert [each for each in found.find(Folded.of(text)) if each.meant] == []
