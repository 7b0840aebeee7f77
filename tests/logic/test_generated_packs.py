"""Rules that nobody wrote, evaluated by the engine and by trying every completion in turn.

The packs that come with the app use few of the ways in which propositions can be put together. Here the packs are
drawn at random, with every operator and several presumptions, so that the engine is right for packs yet to come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from logic.assessment import MODALITIES, STRENGTH, Outcome
from logic.consistency import contradictions
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Value
from logic.pack import (
    AgeAt,
    AllOf,
    AnyOf,
    CompareAge,
    Expression,
    IsOneOf,
    Modality,
    Not,
    PresumeUnless,
    RulePack,
)
from logic.truth import Truth, all_of, any_of
from tests.counts import count
from tests.logic import small_packs
from tests.logic.small_packs import Document, proposition, question, rule
from tests.logic.strategies import TODAY, answers_to

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

QUESTIONS = [
    question("age_group", ["child"], ["adult"]),
    question("died"),
    question("seriously_harmed"),
    question("worry", ["some", "much"], ["none_at_all"]),
    question("detention_at_death", ["cell", "ward"], [NONE], kind="settings"),
]
VALUES = {
    "died": ["yes", "no"],
    "seriously_harmed": ["yes", "no"],
    "worry": ["some", "much", "none_at_all"],
    "detention_at_death": ["cell", "ward", NONE],
}


# --- Drawing packs --------------------------------------------------------------------------------------------------


@st.composite
def packs(draw: st.DrawFn) -> RulePack:
    """Three to eight propositions, each made of a fact, an age or earlier ones, in up to three rules."""
    found: list[Document] = []
    for number in range(draw(st.integers(3, 8))):
        earlier = [each["id"] for each in found]
        found.append(proposition(f"p{number}", **draw(_operators(earlier))))
    names = [each["id"] for each in found]
    strengths = st.sampled_from([modality.value for modality in Modality])
    rules = [rule(f"r{number}", draw(strengths), *draw(_some(names))) for number in range(draw(st.integers(1, 3)))]
    return small_packs.pack(QUESTIONS, _used(found, rules), rules)


def _some(names: list[str], most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), min_size=1, max_size=most, unique=True)


@st.composite
def _operators(draw: st.DrawFn, earlier: list[str]) -> Document:
    """One operator: of a fact, of an age or, once there are earlier propositions, of those."""
    of_leaves = ["is_one_of", "presume_unless", "compare_age"]
    operator = draw(st.sampled_from([*of_leaves, "all_of", "any_of", "not"] if earlier else of_leaves))
    if operator == "compare_age":
        event = draw(st.sampled_from(["harm", "death", "assessment", "death_or_assessment"]))
        return {operator: {"at": event, draw(st.sampled_from(["at_least", "under"])): 18}}
    if operator == "not":
        return {operator: draw(st.sampled_from(earlier))}
    if operator in {"all_of", "any_of"}:
        return {operator: draw(_some(earlier))}
    # Nothing presumes a death: other answers imply it already.
    presumable = ["seriously_harmed", "worry"]
    fact = draw(st.sampled_from(presumable if operator == "presume_unless" else sorted(VALUES)))
    return {operator: {"fact": fact, "values": draw(_some(VALUES[fact], most=len(VALUES[fact]) - 1))}}


def _used(propositions: list[Document], rules: list[Document]) -> list[Document]:
    """Without those that no rule needs, which the loader would refuse."""
    wanted = {name for each in rules for name in each["all_of"]}
    kept: list[Document] = []
    for each in reversed(propositions):
        if each["id"] in wanted:
            kept.append(each)
            wanted |= {*each.get("all_of", []), *each.get("any_of", []), each.get("not", each["id"])}
    return kept[::-1]


_any_pack = small_packs.pack(
    QUESTIONS, [proposition("p", is_one_of={"fact": "died", "values": ["yes"]})], [rule("r", "may", "p")]
)
cases = st.fixed_dictionaries({}, optional={each.fact: answers_to(each) for each in _any_pack.questions}).filter(
    lambda answers: not contradictions(answers, TODAY)
)


# --- Trying every completion ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Completion:
    """One way in which everything can turn out; a fact that a presumption covers may be left open."""

    adult: bool
    values: tuple[tuple[str, Value | None], ...]

    def __getitem__(self, fact: str) -> Value | None:
        return dict(self.values)[fact]

    def with_(self, **changes: Value) -> Completion:
        return Completion(self.adult, tuple((fact, changes.get(fact, value)) for fact, value in self.values))


class Tried:
    """What a pack comes to on some answers, by trying every completion."""

    def __init__(self, pack: RulePack, answers: Mapping[str, Answer]) -> None:
        self.pack = pack
        self.known = {fact: answer.value for fact, answer in answers.items() if answer.value != UNKNOWN}
        if self.known.get("detention_at_death", NONE) != NONE:
            self.known["died"] = "yes"
        self.presumed_open = {
            each.expression.fact
            for each in pack.propositions.values()
            if isinstance(each.expression, PresumeUnless) and each.expression.fact not in self.known
        }

    def completions(self, left_open: set[str]) -> Iterator[Completion]:
        groups = {"child": [False], "adult": [True]}.get(str(self.known.get("age_group")), [False, True])
        options: list[list[tuple[str, Value | None]]] = []
        for fact, values in VALUES.items():
            if fact in self.known:
                options.append([(fact, self.known[fact])])
            elif fact in left_open:
                options.append([(fact, None)])
            else:
                options.append([(fact, value) for value in values])
        for adult, chosen in product(groups, product(*options)):
            completion = Completion(adult, tuple(chosen))
            if not (completion["died"] == "no" and completion["detention_at_death"] not in {NONE, None}):
                yield completion

    def truth(self, expression: Expression, completion: Completion) -> Truth:
        match expression:
            case AllOf(of):
                return all_of(self.truth(self.pack.propositions[name].expression, completion) for name in of)
            case AnyOf(of):
                return any_of(self.truth(self.pack.propositions[name].expression, completion) for name in of)
            case Not(of):
                return self.truth(self.pack.propositions[of].expression, completion).negated
            case IsOneOf(fact, values):
                return _holds(completion[fact], values)
            case PresumeUnless(fact, values):
                rebutted = _holds(completion[fact], values)
                return T if rebutted is U else rebutted.negated
            case CompareAge(at, at_least, _):
                happened = {"death": completion["died"] != "no", "harm": completion["seriously_harmed"] != "no"}
                return T if happened.get(at, True) and completion.adult == (at_least > 0) else F

    def reached(self, completion: Completion) -> Outcome | None:
        """The strongest modality of which a rule holds."""
        holding = {rule.modality.value for rule in self.pack.rules if self.truth(AllOf(rule.all_of), completion) is T}
        return next((modality for modality in MODALITIES if modality.value in holding), None)

    def outcome_of(self, completion: Completion) -> Outcome:
        reached = self.reached(completion)
        if reached is not None:
            return reached
        return Outcome.NOT_MET if _applies(self.pack, adult=completion.adult) else Outcome.NOT_APPLICABLE

    @cached_property
    def outcome(self) -> Outcome:
        found = {self.outcome_of(completion) for completion in self.completions(self.presumed_open)}
        if found == {Outcome.NOT_APPLICABLE}:
            return Outcome.NOT_APPLICABLE
        weakest = max(found, key=STRENGTH.__getitem__)
        if weakest.is_modality:
            return weakest
        return Outcome.UNDETERMINED if any(outcome.is_modality for outcome in found) else Outcome.NOT_MET

    def presumed(self) -> bool:
        if not self.outcome.is_modality:
            return False
        answers = {fact: Answer(value) for fact, value in self.known.items()}
        return any(
            STRENGTH[Tried(self.pack, {**answers, leaf.fact: Answer(_as_answer(leaf.fact, value))}).outcome]
            > STRENGTH[self.outcome]
            for leaf in (each.expression for each in self.pack.propositions.values())
            if isinstance(leaf, PresumeUnless) and leaf.fact in self.presumed_open
            for value in leaf.values
        )

    def could_become(self) -> set[Outcome]:
        return set(self._determined.values()) - {self.outcome}

    @cached_property
    def _determined(self) -> dict[Completion, Outcome]:
        return {completion: self.outcome_of(completion) for completion in self.completions(set())}

    def outstanding(self) -> set[str]:
        found = set()
        for completion, outcome in self._determined.items():
            for fact, changed in self._changed_by_one(completion):
                if self._determined.get(changed, outcome) is not outcome:
                    found.add(fact)
        return found

    def _changed_by_one(self, completion: Completion) -> Iterator[tuple[str, Completion]]:
        yield "age_group", Completion(not completion.adult, completion.values)
        for fact, values in VALUES.items():
            if fact not in self.known:
                for value in values:
                    changed = completion.with_(**{fact: value})
                    if fact == "died" and value == "no" and "detention_at_death" not in self.known:
                        changed = changed.with_(detention_at_death=NONE)
                    yield fact, changed


@cache
def _applies(pack: RulePack, *, adult: bool) -> bool:
    """Whether at that age any answers to the other facts make a rule hold."""
    anybody = Tried(pack, {"age_group": Answer("adult" if adult else "child")})
    return any(map(anybody.reached, anybody.completions(set())))


def _holds(value: Value | None, values: frozenset[str]) -> Truth:
    if value is None:
        return U
    return F if values.isdisjoint(value if isinstance(value, tuple) else (value,)) else T


def _as_answer(fact: str, value: str) -> Value:
    return (value,) if fact == "detention_at_death" and value != NONE else value


# --- The comparison -------------------------------------------------------------------------------------------------


def looks_at_events(pack: RulePack) -> bool:
    """Whether the rules look at "died" and, where at the age at harm, at the harm: all packs held do."""
    ages = {each.expression.at for each in pack.propositions.values() if isinstance(each.expression, CompareAge)}
    return pack.values_told_apart.keys() >= ({"died", "seriously_harmed"} if AgeAt.HARM in ages else {"died"})


@settings(max_examples=count(50, 1000))
@given(packs().filter(looks_at_events), cases)
def test_the_engine_agrees_with_trying_every_completion(pack: RulePack, answers: dict[str, Answer]):
    result, tried = evaluate(pack, answers, TODAY), Tried(pack, answers)
    assert result.outcome is tried.outcome
    assert set(result.could_become) == tried.could_become()
    assert set(result.outstanding) == tried.outstanding()
    assert result.presumed is tried.presumed()


def test_a_pack_may_ask_whether_the_person_died_and_leave_it_to_another_fact():
    detained = proposition("detained", is_one_of={"fact": "detention_at_death", "values": ["cell"]})
    pack = small_packs.pack(QUESTIONS, [detained], [rule("only", "must", "detained")])
    result = evaluate(pack, {}, TODAY)
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("died", "detention_at_death")
