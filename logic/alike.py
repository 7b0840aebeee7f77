"""Open facts that can stand for each other, so that fewer completions say the same.

Two rules of one modality may share all their conditions but for one each, which nothing else looks at. Then it makes
no difference to any outcome which of the two conditions holds: "one of them does" is all that counts, and either fact
turns that alone, where the other does not hold. One of them can stand for both. The same goes for several such
conditions within one rule: the last that is open turns it, where the others hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from logic.facts import UNKNOWN, Facts
from logic.pack import AllOf, AnyOf, IsOneOf, Not, PresumeUnless, Proposition, Rule, RulePack

_TOLD_APART = frozenset({"died", "seriously_harmed", "detention_at_death"})
"""Facts that bear on ages or on each other, so that nothing stands for them."""


@dataclass(frozen=True, slots=True)
class Alike:
    """``settled`` are facts that need not vary, and whether their condition counts as holding meanwhile.

    ``stands_for`` gives, for a fact that does vary, the settled facts that matter exactly where it does.
    """

    settled: Mapping[str, bool]
    stands_for: Mapping[str, frozenset[str]]


NONE_ALIKE = Alike({}, {})


def alike(pack: RulePack, facts: Facts) -> Alike:
    """The open facts of the pack that need not vary, given the known ones."""
    settled: dict[str, bool] = {}
    stands_for: dict[str, frozenset[str]] = {}
    representatives: dict[tuple[str, frozenset[str]], str] = {}
    for rule in pack.rules:
        private = _private_conditions(pack)[rule.id]
        is_open = [fact for fact in private.values() if fact not in facts or not facts[fact].is_known]
        fails = any(
            isinstance(condition, IsOneOf)
            and condition.fact not in is_open
            and facts[condition.fact].value not in condition.values
            for condition in (pack.propositions[name].expression for name in private)
        )
        if not is_open or fails:
            continue
        shared = (rule.modality.value, frozenset(name for name in rule.all_of if name not in private))
        first = representatives.setdefault(shared, is_open[0])
        # Within the rule of the one that varies the others hold; the other rules do not.
        settled |= {fact: first is is_open[0] for fact in is_open if fact != first}
        stands_for[first] = stands_for.get(first, frozenset()) | (frozenset(is_open) - {first})
    return Alike(settled, {fact: others for fact, others in stands_for.items() if others})


_private: WeakKeyDictionary[RulePack, Mapping[str, Mapping[str, str]]] = WeakKeyDictionary()


def _private_conditions(pack: RulePack) -> Mapping[str, Mapping[str, str]]:
    """For each rule, its conditions that nothing else in the pack uses, with the one fact that only they look at."""
    if pack not in _private:
        used = Counter(name for names in _uses(pack) for name in names)
        looked_at = Counter(
            leaf.fact
            for leaf in (proposition.expression for proposition in pack.propositions.values())
            if isinstance(leaf, (IsOneOf, PresumeUnless))
        )
        _private[pack] = {rule.id: dict(_of_rule(pack, rule, used, looked_at)) for rule in pack.rules}
    return _private[pack]


def _of_rule(
    pack: RulePack, rule: Rule, used: Mapping[str, int], looked_at: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    for name in rule.all_of:
        condition = pack.propositions[name].expression
        if isinstance(condition, IsOneOf) and used[name] == looked_at[condition.fact] == 1:
            can_fail = {option.value for option in pack.question(condition.fact).options} - {UNKNOWN} - condition.values
            if can_fail and condition.fact not in _TOLD_APART:
                yield name, condition.fact


def _uses(pack: RulePack) -> Iterator[tuple[str, ...]]:
    """The names that each rule and each proposition is made of."""
    yield from (rule.all_of for rule in pack.rules)
    yield from (_parts(proposition) for proposition in pack.propositions.values())


def _parts(proposition: Proposition) -> tuple[str, ...]:
    match proposition.expression:
        case AllOf(of) | AnyOf(of):
            return of
        case Not(of):
            return (of,)
        case _:
            return ()
