"""The two packs of Scotland: for each, its facts, and for each rule its modality and condition.

Written from the national guidance on learning reviews, of children (2021, revised 2024) and of adults (2022), without
sight of the packs.
"""

from __future__ import annotations

from tests.logic.oracle.ages import CHILD, FROM_16
from tests.logic.oracle.facts import (
    ABUSE,
    CONCERN,
    SUICIDE,
    YES_NO,
    Conditions,
    Facts,
    FactValues,
    Rules,
    aged_where_no_event_is_named,
    child,
    is_yes,
    known_or_suspected,
)
from tests.logic.oracle.truths import all_of, any_of, negated

FACTS: dict[str, FactValues] = {
    "scotland-child": {
        "died": YES_NO,
        "abuse_or_neglect": ABUSE,
        "significant_harm": YES_NO,
        "risk_of_significant_harm": YES_NO,
        "care_and_risk_management_harm": YES_NO,
        "further_learning": YES_NO,
        "child_registered": YES_NO,
        "sibling_registered": YES_NO,
        "looked_after": YES_NO,
        "aftercare_or_continuing_care": YES_NO,
        "suicide": SUICIDE,
        "unlawful_or_violent_death": ABUSE,
        "good_practice": YES_NO,
    },
    "scotland-adult": {
        "died": YES_NO,
        "adult_support_and_protection": YES_NO,
        "joint_working_concern": CONCERN,
        "death_from_abuse": ABUSE,
        "harm_factor_in_death": ABUSE,
        "suicide": SUICIDE,
        "accidental_death": ABUSE,
        "unlawful_or_violent_death": ABUSE,
        "serious_abuse": ABUSE,
        "seriously_harmed": YES_NO,
        "other_body_concern": YES_NO,
    },
}


def scotland_child(facts: Facts) -> Rules:
    child_at_harm = facts.aged("harm", CHILD)
    harmed_or_at_risk = all_of(
        child_at_harm, any_of(is_yes(facts, "significant_harm"), is_yes(facts, "risk_of_significant_harm"))
    )
    case_of_a_child = any_of(child(facts), harmed_or_at_risk)  # grown up since: the case is still that of a child
    learning = is_yes(facts, "further_learning")
    whoever_was_harmed = any_of(
        known_or_suspected(facts, "abuse_or_neglect"),
        is_yes(facts, "child_registered"),
        is_yes(facts, "sibling_registered"),
        is_yes(facts, "looked_after"),
        is_yes(facts, "aftercare_or_continuing_care"),
    )
    by_the_death = any_of(
        facts.is_one_of("suicide", "yes", "suspected"),
        known_or_suspected(facts, "unlawful_or_violent_death"),
    )
    return {
        "death": (
            "should",
            all_of(
                facts.aged("death", CHILD),
                is_yes(facts, "died"),
                learning,
                any_of(whoever_was_harmed, by_the_death),
            ),
        ),
        "harm-or-risk": (
            "should",
            all_of(
                harmed_or_at_risk,
                learning,
                whoever_was_harmed,
            ),
        ),
        "care-and-risk-management": (
            "should",
            all_of(child_at_harm, is_yes(facts, "care_and_risk_management_harm"), learning),
        ),
        "effective-practice": ("may", all_of(case_of_a_child, is_yes(facts, "good_practice"))),
    }


def scotland_adult(facts: Facts) -> Rules:
    protected = is_yes(facts, "adult_support_and_protection")
    concern = facts.is_one_of("joint_working_concern", "concern")
    died = is_yes(facts, "died")
    return {
        "death-after-support-and-protection": (
            "should",
            all_of(
                protected,
                concern,
                died,
                facts.aged("death", FROM_16),
                any_of(
                    known_or_suspected(facts, "death_from_abuse"),
                    known_or_suspected(facts, "harm_factor_in_death"),
                    facts.is_one_of("suicide", "yes", "suspected"),
                    known_or_suspected(facts, "accidental_death"),
                    known_or_suspected(facts, "unlawful_or_violent_death"),
                ),
            ),
        ),
        "serious-abuse-under-support-and-protection": (
            "should",
            all_of(
                protected,
                concern,
                negated(died),
                facts.aged("now", FROM_16),
                known_or_suspected(facts, "serious_abuse"),
            ),
        ),
        "concern-of-another-body": (
            "should",
            all_of(
                negated(protected),
                any_of(died, is_yes(facts, "seriously_harmed")),
                aged_where_no_event_is_named(facts, FROM_16),
                is_yes(facts, "other_body_concern"),
            ),
        ),
    }


CONDITIONS: dict[str, Conditions] = {
    "scotland-child": scotland_child,
    "scotland-adult": scotland_adult,
}
