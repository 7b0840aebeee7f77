"""What each rule pack ought to say, written a second time: plain conditions, and every completion tried in turn.

The rule engine is compared with this table over every combination of facts (``test_exhaustive.py``). It was written
from the procedure, the law and the design, without sight of the engine or of the packs, and it imports neither. It
aims to be obvious, not quick: no completion is ever reasoned away, only remembered once worked out.

A *case* is a mapping of what is known; a fact that is not in it is not known. Truths are ``True``, ``False`` and
``None`` for not known, combined by Kleene's logic.

What the design leaves open is settled in docs/decisions/0004-completions.md; the comments marked 0004 say where.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.logic.oracle.ages import (
    ADULT,
    AT_16_OR_17,
    CHILD,
    UP_TO_24,
    Age,
    Given,
    events_that_count,
    events_where_group_fits,
    possible_ages,
)

Value = str | tuple[str, ...]
Truth = bool | None
Ages = frozenset[Age]

YES_NO = ("yes", "no")
ABUSE = ("known", "suspected", "no")
CONCERN = ("concern", "clearly_none")
SETTINGS = (
    "custody",
    "police_custody",
    "remand",
    "sentenced",
    "young_offender_institution",
    "secure_training_centre",
    "secure_childrens_home",
    "mental_health_act",
    "deprivation_of_liberty_order",
)

# The facts, besides age and dates, that decide something in each pack, with the values that a completion may give.
FACTS: dict[str, dict[str, tuple[Value, ...]]] = {
    "scr-children": {
        "abuse_or_neglect": ABUSE,
        "died": YES_NO,
        "seriously_harmed": YES_NO,
        "joint_working_concern": CONCERN,
        "detention_at_death": ("none", *((setting,) for setting in SETTINGS)),
    },
    "scr-adults": {
        "adult_at_risk": YES_NO,
        "died": YES_NO,
        "seriously_harmed": YES_NO,
        "abuse_or_neglect": ABUSE,
        "complex_or_serious": YES_NO,
        "learning_insight": YES_NO,
        "good_practice": YES_NO,
    },
    "cspr-england": {
        "abuse_or_neglect": ABUSE,
        "died": YES_NO,
        "seriously_harmed": YES_NO,
        "in_area": YES_NO,
        "normally_resident": YES_NO,
        "outside_england": YES_NO,
        "looked_after": YES_NO,
        "care_leaver": YES_NO,
    },
    "sar-england": {
        "adult_in_area": YES_NO,
        "care_and_support_needs": YES_NO,
        "joint_working_concern": CONCERN,
        "died": YES_NO,
        "death_from_abuse": ABUSE,
        "serious_abuse": ABUSE,
    },
}

# The one presumption there is: no evidence that joint working was clearly without concern counts as concern.
# It belongs to the children's procedure. The Care Act's joint-working limb is an ordinary condition.
PRESUMED = {"scr-children": "joint_working_concern"}

MODALITIES = ("must", "should", "consider", "may")
STRENGTH = {
    outcome: rank for rank, outcome in enumerate(("not_met", "undetermined", "may", "consider", "should", "must"))
}


@dataclass(frozen=True)
class RuleStatus:
    """What one rule ought to come to."""

    modality: str
    status: str
    presumed: bool


@dataclass(frozen=True)
class Expected:
    """What an assessment with one pack ought to say."""

    outcome: str
    presumed: bool
    could_become: frozenset[str]
    outstanding: frozenset[str]
    rules: tuple[tuple[str, RuleStatus], ...]


# --- Kleene's logic -------------------------------------------------------------------------------------------------


def all_of(*truths: Truth) -> Truth:
    if False in truths:
        return False
    return None if None in truths else True


def any_of(*truths: Truth) -> Truth:
    if True in truths:
        return True
    return None if None in truths else False


def negated(truth: Truth) -> Truth:
    return None if truth is None else not truth


# --- What the facts say ---------------------------------------------------------------------------------------------


def is_one_of(case: Given, fact: str, *values: str) -> Truth:
    return case[fact] in values if fact in case else None


def is_yes(case: Given, fact: str) -> Truth:
    return is_one_of(case, fact, "yes")


def known_or_suspected(case: Given, fact: str) -> Truth:
    return is_one_of(case, fact, "known", "suspected")


def aged(ages: Ages, event: str, classes: Iterable[str]) -> Truth:
    """Whether the person was in one of these classes of age at the event: not known, if some ages say so, some not."""
    found = {getattr(age, event) in classes for age in ages}
    return found.pop() if len(found) == 1 else None


def adult(case: Given, ages: Ages) -> Truth:
    """An adult, where the rule names no event: at death if the person died, else on the day of the assessment."""
    at_death, now = aged(ages, "death", ADULT), aged(ages, "now", ADULT)
    match case.get("died"):
        case "yes":
            return at_death
        case "no":
            return now
        case _:
            return at_death if at_death is now else None  # 0004: true or false only if both agree


# --- The four packs: for each rule, modality and condition ----------------------------------------------------------

Rules = dict[str, tuple[str, Truth]]


def scr_children(case: Given, ages: Ages, *, presume: bool) -> Rules:
    child_at_death, child_at_harm = aged(ages, "death", CHILD), aged(ages, "harm", CHILD)
    abuse = known_or_suspected(case, "abuse_or_neglect")
    concern = is_one_of(case, "joint_working_concern", "concern")
    if concern is None and presume:
        concern = True
    return {
        "abuse-and-death": ("must", all_of(child_at_death, abuse, is_yes(case, "died"))),
        "abuse-and-serious-harm": ("must", all_of(child_at_harm, abuse, is_yes(case, "seriously_harmed"), concern)),
        "death-in-custody-or-detention": (
            "should",
            all_of(child_at_death, is_yes(case, "died"), detained(case, ages)),
        ),
    }


def detained(case: Given, ages: Ages) -> Truth:
    """Whether the setting at death is one that counts. An order depriving of liberty counts at 16 and 17 only."""
    setting = case.get("detention_at_death")
    if setting is None:
        return None
    if setting == "none":
        return False
    at_any_age = any(one != "deprivation_of_liberty_order" for one in setting)
    by_order = "deprivation_of_liberty_order" in setting
    return any_of(at_any_age, all_of(by_order, aged(ages, "death", {AT_16_OR_17})))


def scr_adults(case: Given, ages: Ages, *, presume: bool) -> Rules:  # noqa: ARG001 - no presumption in this pack
    adult_at_risk = all_of(adult(case, ages), is_yes(case, "adult_at_risk"))
    return {
        "adult-case": (
            "consider",
            all_of(
                adult_at_risk,
                any_of(is_yes(case, "died"), is_yes(case, "seriously_harmed")),
                known_or_suspected(case, "abuse_or_neglect"),
                is_yes(case, "complex_or_serious"),
            ),
        ),
        "useful-insight": ("may", all_of(adult_at_risk, is_yes(case, "learning_insight"))),
        "good-practice": ("may", all_of(adult_at_risk, is_yes(case, "good_practice"))),
    }


def cspr_england(case: Given, ages: Ages, *, presume: bool) -> Rules:  # noqa: ARG001 - no presumption in this pack
    died_as_child = all_of(aged(ages, "death", CHILD), is_yes(case, "died"))
    harmed_as_child = all_of(aged(ages, "harm", CHILD), is_yes(case, "seriously_harmed"))
    ours = any_of(is_yes(case, "in_area"), all_of(is_yes(case, "normally_resident"), is_yes(case, "outside_england")))
    notify = all_of(known_or_suspected(case, "abuse_or_neglect"), any_of(died_as_child, harmed_as_child), ours)
    return {
        "notify-panel": ("must", notify),
        "looked-after-death": ("must", all_of(died_as_child, is_yes(case, "looked_after"))),
        "care-leaver-death": (
            "should",
            all_of(is_yes(case, "care_leaver"), is_yes(case, "died"), aged(ages, "death", UP_TO_24)),
        ),
        "rapid-review": ("should", notify),
        "local-review": ("consider", notify),
    }


def sar_england(case: Given, ages: Ages, *, presume: bool) -> Rules:  # noqa: ARG001 - no presumption in this pack
    ours = all_of(is_yes(case, "adult_in_area"), is_yes(case, "care_and_support_needs"))
    concern = is_one_of(case, "joint_working_concern", "concern")
    died = is_yes(case, "died")
    death_from_abuse = known_or_suspected(case, "death_from_abuse")
    serious_abuse = known_or_suspected(case, "serious_abuse")
    return {
        "death-from-abuse": ("must", all_of(aged(ages, "death", ADULT), ours, concern, died, death_from_abuse)),
        "serious-abuse": ("must", all_of(aged(ages, "now", ADULT), ours, concern, negated(died), serious_abuse)),
        "discretionary": ("may", all_of(adult(case, ages), ours)),
    }


RULES: dict[str, Callable[..., Rules]] = {
    "scr-children": scr_children,
    "scr-adults": scr_adults,
    "cspr-england": cspr_england,
    "sar-england": sar_england,
}


# --- What the facts imply, and what cannot be true together ---------------------------------------------------------


def implies_death(case: Given) -> bool:
    """A date of death, a setting at death, or a suicide, suspected too."""
    return (
        "date_of_death" in case
        or case.get("detention_at_death", "none") != "none"
        or case.get("suicide") in {"yes", "suspected"}
    )


def all_that_is_known(given: Given) -> dict[str, Value]:
    """The facts with what they imply, and without those that say "unknown": that is as if not given."""
    case = {fact: value for fact, value in given.items() if value != "unknown"}
    return {"died": "yes", **case} if implies_death(case) else case


def lives_and_died(case: Given) -> bool:
    """Whether the case says that the person lives, and something that only the dead have."""
    return case.get("died") == "no" and implies_death(case)


def contradicts_itself(given: Given, today: datetime.date) -> bool:
    """Whether these facts cannot all be true. Not for dates in the wrong order: no situation here has them."""
    case = all_that_is_known(given)
    return lives_and_died(case) or not events_that_count(case) & events_where_group_fits(case, today)


# --- An assessment --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Known:
    """What is known in one case, as far as one pack goes.

    ``case``: the facts of the pack that are known. ``given``: all that is known, and ``today`` the day of the
    assessment. ``open_ages``: which of the age group, the date of birth and the date of death are not known.
    """

    pack: str
    case: Given
    given: Given
    today: datetime.date
    open_ages: frozenset[str]

    def ages(self, completion: Given) -> Ages:
        """The ages that are possible once it is known what the completion says: they hang on what happened."""
        return _ages(_what_bears_on_age({**self.given, **completion}), self.today)


AGE_FACTS = ("date_of_birth", "date_of_harm", "date_of_death", "age_group", "died", "seriously_harmed")


def _what_bears_on_age(case: Given) -> tuple[Value | None, ...]:
    return tuple(case.get(fact) for fact in AGE_FACTS)


@functools.cache
def _ages(values: tuple[Value | None, ...], today: datetime.date) -> Ages:
    case = {fact: value for fact, value in zip(AGE_FACTS, values, strict=True) if value is not None}
    return possible_ages(case, today)


def ages_whatever_happened(known: Known) -> Ages:
    """The ages that are possible, whether or not the person died or was harmed where that is not known."""
    found: Ages = frozenset()
    for died in [known.given["died"]] if "died" in known.given else YES_NO:
        for harmed in [known.given["seriously_harmed"]] if "seriously_harmed" in known.given else YES_NO:
            answers = {"died": died, "seriously_harmed": harmed}
            if fits(known, answers):
                found |= known.ages(answers)
    return found


def fits(known: Known, completion: Given) -> bool:
    """Whether the dates allow the age group at some event that happened."""
    return _fits(_what_bears_on_age({**known.given, **completion}), known.today)


@functools.cache
def _fits(values: tuple[Value | None, ...], today: datetime.date) -> bool:
    case = {fact: value for fact, value in zip(AGE_FACTS, values, strict=True) if value is not None}
    return bool(events_that_count(case) & events_where_group_fits(case, today))


def expected(pack: str, given: Given, today: datetime.date) -> Expected:
    """What the pack ought to say of these facts on ``today``."""
    case = all_that_is_known(given)
    known = Known(
        pack=pack,
        case={fact: case[fact] for fact in FACTS[pack] if fact in case},
        given=case,
        today=today,
        open_ages=frozenset({"age_group", "date_of_birth", "date_of_death"} - set(case)),
    )
    outcome = outcome_of_pack(known)
    every = {outcome for completion in completions(known) for outcome in outcomes(known, completion).values()}
    return Expected(
        outcome=outcome,
        presumed=outcome_is_presumed(known, outcome),
        could_become=frozenset(every - {outcome}),
        outstanding=outstanding(known),
        rules=tuple(statuses(known).items()),
    )


def outcome_of_pack(known: Known) -> str:
    """The outcome, a fact that a presumption covers being left unknown (0004)."""
    presumed = PRESUMED.get(known.pack)
    leave = None if presumed in known.case else presumed
    found = {
        outcome for completion in completions(known, leave=leave) for outcome in outcomes(known, completion).values()
    }
    if found == {"not_applicable"}:
        return "not_applicable"
    if found <= set(MODALITIES):
        return min(found, key=lambda modality: STRENGTH[modality])
    return "undetermined" if found & set(MODALITIES) else "not_met"


def outcome_is_presumed(known: Known, outcome: str) -> bool:
    """Whether the other answer to the presumed fact would give a weaker outcome."""
    presumed = PRESUMED.get(known.pack)
    if presumed is None or presumed in known.case or outcome not in MODALITIES:
        return False
    otherwise = dataclasses.replace(known, case={**known.case, presumed: "clearly_none"})
    return STRENGTH[outcome_of_pack(otherwise)] < STRENGTH[outcome]


def statuses(known: Known) -> dict[str, RuleStatus]:
    """Each rule by itself, and whether it is met only because something is presumed."""
    ages = ages_whatever_happened(known)
    with_presumption = RULES[known.pack](known.case, ages, presume=True)
    without = RULES[known.pack](known.case, ages, presume=False)
    words = {True: "met", False: "not_met", None: "undetermined"}
    return {
        rule: RuleStatus(modality, words[holds], presumed=holds is True and without[rule][1] is not True)
        for rule, (modality, holds) in with_presumption.items()
    }


def outstanding(known: Known) -> frozenset[str]:
    """Every open fact for which, in some completion, changing it alone changes that completion's outcome."""
    case, found = known.case, set[str]()
    for completion in completions(known):
        by_age = outcomes(known, completion)
        for fact, values in FACTS[known.pack].items():
            if fact in case or fact in found:
                continue
            for value in values:
                changed = changed_alone(case, completion, fact, value)
                if can_be(known, changed) and differ(outcomes(known, changed), by_age):
                    found.add(fact)
        found |= ages_that_matter(completion, by_age) & known.open_ages
    return frozenset(found)


def differ(one: Mapping[Age, str], other: Mapping[Age, str]) -> bool:
    """Whether the outcomes differ at any age that both leave possible."""
    return any(one[age] != other[age] for age in one.keys() & other.keys())


def changed_alone(case: Given, completion: Given, fact: str, value: Value) -> dict[str, Value]:
    """The completion with one fact changed; who is then alive did not die in a setting (0004)."""
    changed = {**completion, fact: value}
    if fact == "died" and value == "no" and "detention_at_death" in changed and "detention_at_death" not in case:
        changed["detention_at_death"] = "none"
    return changed


def ages_that_matter(completion: Given, by_age: Mapping[Age, str]) -> set[str]:
    """Which of the age group and the dates matter to the outcome of this completion (0004).

    Child or adult is a matter of the age group: it matters if different outcomes are possible for a child and for an
    adult, at an event that counts. A difference within childhood or within adulthood is a matter of the dates.
    """
    outcomes: dict[tuple[str, ...], set[str]] = {}
    for age, outcome in by_age.items():
        outcomes.setdefault(as_counted(age, completion).groups, set()).add(outcome)
    matter = set()
    if len({frozenset(possible) for possible in outcomes.values()}) > 1:
        matter.add("age_group")
    if any(len(possible) > 1 for possible in outcomes.values()):
        matter.add("date_of_birth")
        if completion["died"] == "yes":  # who lives has no date of death: to give one would contradict
            matter.add("date_of_death")
    return matter


# --- Completions ----------------------------------------------------------------------------------------------------


def completions(known: Known, *, leave: str | None = None) -> Iterator[dict[str, Value]]:
    """Every way of giving the facts that are not known one of their values; ``leave`` names one to leave unknown."""
    for completion in all_answers(known.pack, known.case, leave=leave):
        if can_be(known, completion):
            yield completion


def all_answers(pack: str, case: Given, *, leave: str | None = None) -> Iterator[dict[str, Value]]:
    """As ``completions``, those included that contradict themselves."""
    choices = [
        [None] if fact == leave else [case[fact]] if fact in case else list(values)
        for fact, values in FACTS[pack].items()
    ]
    for values in itertools.product(*choices):
        yield {fact: value for fact, value in zip(FACTS[pack], values, strict=True) if value is not None}


def can_be(known: Known, completion: Given) -> bool:
    """Whether the completion does not contradict itself: nobody is alive and died, and the age group fits an event."""
    return not lives_and_died(completion) and fits(known, completion)


def outcomes(known: Known, completion: Given) -> Mapping[Age, str]:
    """The outcome of a completion at every age: of facts all known, but perhaps one that a presumption covers."""
    return _outcomes(known.pack, tuple(map(completion.get, FACTS[known.pack])), known.ages(completion))


@functools.cache
def _outcomes(pack: str, values: tuple[Value | None, ...], ages: Ages) -> Mapping[Age, str]:
    completion = {fact: value for fact, value in zip(FACTS[pack], values, strict=True) if value is not None}
    return {age: outcome_at(pack, completion, age) for age in ages}


def outcome_at(pack: str, completion: Given, age: Age) -> str:
    """The strongest modality of a rule that holds, or that none does, or that none could at this age."""
    counted = as_counted(age, completion)
    if not some_answer_could_hold(pack, counted):
        return "not_applicable"
    rules = RULES[pack](completion, frozenset({counted}), presume=True).values()
    return max((modality for modality, holds in rules if holds), key=STRENGTH.__getitem__, default="not_met")


@functools.cache
def some_answer_could_hold(pack: str, age: Age) -> bool:
    """Whether, at this age, any answers at all to the other facts make a rule hold."""
    return any(
        holds is True
        for answers in all_answers(pack, {})
        if not lives_and_died(answers)
        for _, holds in RULES[pack](answers, frozenset({age}), presume=True).values()
    )


def as_counted(age: Age, case: Given) -> Age:
    """The ages that count in a completion (0004).

    For who died, "now" is the death. For who lives, an age at death is the age now. For who was not seriously harmed,
    an age at harm is whichever of those counts.
    """
    base = age.death if case["died"] == "yes" else age.now
    return Age(harm=base if case.get("seriously_harmed") == "no" else age.harm, death=base, now=base)
