"""The three packs of Wales: for each, its facts, and for each rule its modality and condition.

Written from the Safeguarding Boards (Functions and Procedures) (Wales) Regulations 2015 and the guidance on the Single
Unified Safeguarding Review, without sight of the packs. Three outcomes count: a death, an injury that could have
threatened life, and damage that is both serious and permanent. Joint working is no condition in Wales.
"""

from __future__ import annotations

from tests.logic.oracle.ages import ADULT, AT_18, CHILD, FROM_16
from tests.logic.oracle.facts import ABUSE, YES_NO, Conditions, Facts, FactValues, Rules, is_yes, known_or_suspected
from tests.logic.oracle.truths import Truth, all_of, any_of, negated

WHAT_HAPPENED: FactValues = {
    "died": YES_NO,
    "abuse_or_neglect": ABUSE,
    "seriously_harmed": YES_NO,
    "harm_life_threatening": YES_NO,
    "harm_permanent": YES_NO,
}

FACTS: dict[str, FactValues] = {
    "wales-child": {
        **WHAT_HAPPENED,
        "child_protection_register_6_months": YES_NO,
        "looked_after_6_months": YES_NO,
    },
    "wales-adult": {
        **WHAT_HAPPENED,
        "adult_at_risk": YES_NO,
        "protective_action_6_months": YES_NO,
    },
    "wales-susr": {
        **WHAT_HAPPENED,
        "looked_after_6_months": YES_NO,
        "adult_at_risk": YES_NO,
        "death_by_family_or_household": ABUSE,
        "killed_by_person_in_mental_health_care": ABUSE,
        "offensive_weapon": ABUSE,
    },
}

# Formerly looked after, and now an adult: whoever was looked after in the last 6 months is 18 and no older.
JUST_18 = frozenset({AT_18})


def abused_with_outcome(facts: Facts, classes: frozenset[str]) -> Truth:
    """Abuse or neglect, and one of the three outcomes, at which the person was in one of these classes of age."""
    return all_of(
        known_or_suspected(facts, "abuse_or_neglect"),
        any_of(
            all_of(is_yes(facts, "died"), facts.aged("death", classes)),
            all_of(
                any_of(
                    is_yes(facts, "harm_life_threatening"),
                    all_of(is_yes(facts, "seriously_harmed"), is_yes(facts, "harm_permanent")),
                ),
                facts.aged("harm", classes),
            ),
        ),
    )


def wales_child(facts: Facts) -> Rules:
    criteria = abused_with_outcome(facts, CHILD)
    looked_after = is_yes(facts, "looked_after_6_months")
    known_to_services = any_of(is_yes(facts, "child_protection_register_6_months"), looked_after)
    return {
        "extended-review": ("must", all_of(criteria, known_to_services)),
        "extended-review-at-18": ("must", all_of(abused_with_outcome(facts, JUST_18), looked_after)),
        "concise-review": ("must", all_of(criteria, negated(known_to_services))),
    }


def wales_adult(facts: Facts) -> Rules:
    criteria = all_of(is_yes(facts, "adult_at_risk"), abused_with_outcome(facts, ADULT))
    protected = is_yes(facts, "protective_action_6_months")
    return {
        "extended-review": ("must", all_of(criteria, protected)),
        "concise-review": ("must", all_of(criteria, negated(protected))),
    }


def wales_susr(facts: Facts) -> Rules:
    died = is_yes(facts, "died")
    return {
        "child-criteria": ("should", abused_with_outcome(facts, CHILD)),
        "child-criteria-at-18": (
            "should",
            all_of(abused_with_outcome(facts, JUST_18), is_yes(facts, "looked_after_6_months")),
        ),
        "adult-criteria": ("should", all_of(is_yes(facts, "adult_at_risk"), abused_with_outcome(facts, ADULT))),
        "domestic-homicide-criteria": (
            "consider",
            all_of(died, facts.aged("death", FROM_16), known_or_suspected(facts, "death_by_family_or_household")),
        ),
        "mental-health-homicide-criteria": (
            "consider",
            all_of(died, known_or_suspected(facts, "killed_by_person_in_mental_health_care")),
        ),
        "offensive-weapon-criteria": (
            "consider",
            all_of(died, facts.aged("death", ADULT), known_or_suspected(facts, "offensive_weapon")),
        ),
    }


CONDITIONS: dict[str, Conditions] = {
    "wales-child": wales_child,
    "wales-adult": wales_adult,
    "wales-susr": wales_susr,
}
