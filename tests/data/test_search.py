from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data.cases import CaseSummaryFields
from data.purge import Reason, purge
from data.search import sought_words, words_of_case
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE


@pytest.fixture(scope="module")
def kept_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.create(tmp_path_factory.mktemp("kept"), PASSPHRASE, cost=CHEAP) as made:
        yield made


@pytest.mark.parametrize(
    "search",
    [
        "C-0001", "c-00", "0001", "o'q", "oq", "O\N{RIGHT SINGLE QUOTATION MARK}Q", "fracture", "FRAC left", "arm frac",
        "paediatrician", "spring", "first second", "2024-05", "Łukasz", "lukasz", "LUKASZ w",
    ],
)  # fmt: skip
def test_a_case_is_found_by_what_was_typed(store: Store, search: str):
    case_id = store.new_case(DOCUMENT, summary=CaseSummaryFields("C-0001", "Łukasz W."))
    store.new_case({"facts": {}})
    assert [case.id for case in store.cases(search)] == [case_id]


@pytest.mark.parametrize("search", ["remand", "yes", "female", "england", "unknown", "racture", "frac zebra", "died"])
def test_choices_middles_of_words_and_names_of_fields_are_not_what_was_typed(store: Store, search: str):
    store.new_case({**DOCUMENT, "nation": "england", "assessed_on": "2026-01-01"})
    assert store.cases(search) == []


@pytest.mark.parametrize("search", ["", "   ", "?!", '"', "'", "*", "()"])
def test_a_search_without_words_finds_all(store: Store, search: str):
    ids = [store.new_case(DOCUMENT), store.new_case({"facts": {}})]
    assert [case.id for case in store.cases(search)] == ids[::-1]


@pytest.mark.parametrize("search", ["AND", "frac OR arm", "NEAR(frac arm)", "words:frac", "-frac", "^arm", "fra*ture"])
def test_no_word_or_sign_is_a_command(store: Store, search: str):
    store.new_case(DOCUMENT)
    plain = {"-frac": 1, "^arm": 1}
    assert len(store.cases(search)) == plain.get(search, 0)


def test_words_that_were_taken_out_no_longer_find_the_case(store: Store):
    case_id = store.new_case({"concerns": {"note": "bruising"}})
    store.save(case_id, {"concerns": {"note": "fracture"}}, position="", summary=CaseSummaryFields())
    assert store.cases("bruising") == []
    assert len(store.cases("fracture")) == 1


def test_a_whole_pasted_page_can_be_sought(store: Store):
    case_id = store.new_case({"concerns": {"note": "one two three " + "x" * 100_000}})
    assert [case.id for case in store.cases("one two three " * 10_000)] == [case_id]
    assert [case.id for case in store.cases("x" * 50_000)] == [case_id]


words = st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=12)
spellings: list[Callable[[str], str]] = [
    str,
    str.upper,
    str.lower,
    str.casefold,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFC", text),
    lambda text: "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each)),
]


@given(word=words, length=st.integers(1, 12), spell=st.sampled_from(spellings))
@example(word="Straße", length=5, spell=str.upper)
@example(word="ŉ", length=1, spell=str.upper)
@example(word="İlker", length=3, spell=str.lower)
@example(word="Ὀδυσσεύς", length=8, spell=str.upper)
def test_any_beginning_in_any_spelling_finds_the_word(word: str, length: int, spell: Callable[[str], str]):
    held = words_of_case({"concerns": {"note": f"before {word} after"}}, "", "")
    for sought in sought_words(spell(word[:length])):
        assert any(each.startswith(sought) for each in held)


@given(texts=st.lists(st.text(max_size=40), min_size=2, max_size=2), search=st.text(max_size=12))
@example(texts=["O'Brien-Smith", "obrien"], search="o'b smi")
@example(texts=["naïve café", "NAIVE"], search="naive caf")
def test_the_index_finds_exactly_the_cases_in_which_each_word_begins_a_word(
    kept_store: Store, texts: list[str], search: str
):
    held = {kept_store.new_case({"concerns": {"note": text}}): words_of_case({"c": text}, "", "") for text in texts}
    sought = sought_words(search)
    expected = {
        case_id for case_id, line in held.items() if all(any(word.startswith(each) for word in line) for each in sought)
    }
    try:
        assert {case.id for case in kept_store.cases(search)} == expected
    finally:
        for case_id in held:
            purge(kept_store, case_id, Reason.MISTAKE)


@given(parts=st.lists(st.text(min_size=1, max_size=10), max_size=6), cut=st.integers(0, 20))
def test_any_piece_of_the_text_from_the_start_of_a_word_is_found(parts: list[str], cut: int):
    text = " ".join(parts)
    held = words_of_case({"concerns": {"note": text}}, "", "")
    for sought in sought_words(text[:cut]):
        assert any(each.startswith(sought) for each in held)
