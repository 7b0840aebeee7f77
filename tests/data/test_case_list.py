"""A page of the list holds exactly the cases that were asked for, in order, whichever way they were found."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from data.case_list import CaseQuery, Order
from data.cases import CaseStatus, CaseSummary, CaseSummaryFields
from data.search import sought_words, words_of_case
from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE

NUMBER = 120
STATUSES = (CaseStatus.DRAFT, CaseStatus.ASSESSED, CaseStatus.RETURNED)
SEARCHES = ("", "a", "alpha", "alpha b", "alpha beta", "gamma alpha", "c-001", "c", "zeta", "alpha zeta", "delta")


def words_in(place: int) -> str:
    """Words of which some stand in every case, some in few, some in one."""
    words = ["alpha", *(["beta"] if place % 2 else []), *(["gamma"] if place % 40 == 0 else [])]
    return " ".join([*words, *(["delta"] if place == 7 else [])])


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.create(tmp_path_factory.mktemp("full") / "cases", PASSPHRASE, cost=CHEAP) as made:
        for place in range(NUMBER):
            summary = CaseSummaryFields(
                reference=f"C-{place % 50:04}" if place % 5 else "",
                subject="abcdef"[place % 6].upper() if place % 2 else "abcdef"[place % 6],
                outcome=("One", "Two", "")[place % 3],
                status=STATUSES[place % 3],
                deadline=f"2026-12-{1 + place % 28:02}" if place % 4 else "",
            )
            made.new_case({"concerns": {"note": words_in(place)}}, summary=summary)
        for place in range(1, NUMBER, 7):  # so that the order of change is not that of making
            case = made.load(place)
            [line] = [each for each in made.cases() if each.id == place]
            kept = CaseSummaryFields(line.reference, line.subject, line.outcome, line.status, line.deadline)
            made.save(place, case.document, position="elsewhere", summary=kept)
        yield made


@pytest.fixture(params=[(10_000, 4000), (3, 5), (3, 4000), (60, 10)], ids=["looked up", "gone through", "all", "both"])
def ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Borders between the ways of finding, drawn so that each way is taken by few cases too."""
    few, newest = request.param
    monkeypatch.setattr("data.case_list._FEW", few)
    monkeypatch.setattr("data.case_list._NEWEST", newest)


def matches(query: CaseQuery, every: dict[CaseSummary, frozenset[str]]) -> list[CaseSummary]:
    """What is to be found, worked out one case at a time from its words."""
    found = []
    for case, words in every.items():
        if (
            all(any(word.startswith(each) for word in words) for each in sought_words(query.search))
            and (not query.statuses or case.status in query.statuses)
            and (not query.outcomes or case.outcome in query.outcomes)
            and (not query.due_by or "" < case.deadline <= query.due_by)
        ):
            found.append(case)
    return found


@pytest.mark.usefixtures("ways")
def test_every_search_and_filter_finds_the_same_whichever_way_it_goes(full: Store):
    every = {case: words_of_case(full.load(case.id).document, case.reference, case.subject) for case in full.cases()}
    filters = (
        CaseQuery(),
        CaseQuery(statuses=(CaseStatus.RETURNED, CaseStatus.DRAFT)),
        CaseQuery(outcomes=("One",), due_by="2026-12-10"),
    )
    for search, each in itertools.product(SEARCHES, filters):
        query = CaseQuery(search, each.statuses, each.outcomes, each.due_by, limit=20)
        expected = matches(query, every)
        assert full.count(query) == len(expected), query
        pages = [
            full.find(CaseQuery(search, each.statuses, each.outcomes, each.due_by, limit=20, offset=start))
            for start in range(0, NUMBER, 20)
        ]
        assert [case for page in pages for case in page] == expected, query


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("descending", [True, False])
def test_a_list_is_sorted_whole_and_what_has_nothing_to_sort_by_comes_last(
    full: Store, order: Order, *, descending: bool
):
    every = full.cases()
    found = full.find(CaseQuery(order=order, descending=descending, limit=None))
    if order is Order.CHANGED:
        assert found == (every if descending else every[::-1])
        return
    said = [str(getattr(case, order.value)).casefold() for case in found]
    filled = [text for text in said if text]
    assert filled == sorted(filled, reverse=descending)
    assert said[len(filled) :] == [""] * (NUMBER - len(filled))
    assert sorted(case.id for case in found) == sorted(case.id for case in every)
    assert full.find(CaseQuery("alpha", order=order, descending=descending, limit=None)) == found
