"""The four packs of England: for each, its facts, and for each rule its modality and condition.

Written from the adopted procedure, Working Together, the Children Act 2004 and the Care Act 2014, without sight of the
packs.
"""

from __future__ import annotations

from tests.logic.oracle.ages import ADULT, AT_16_OR_17, CHILD, UP_TO_24
from tests.logic.oracle.facts import (
    ABUSE,
    CONCERN,
    SETTING,
    SETTINGS,
    YES_NO,
    Conditions,
    Facts,
    FactValues,
    Rules,
    adult,
    is_yes,
    known_or_suspected,
)
from tests.logic.oracle.truths import Truth, all_of, any_of, negated

FACTS: dict[str, FactValues] = {
    "scr-children": {
        "abuse_or_neglect": ABUSE,
        "died": YES_NO,
        "seriously_harmed": YES_NO,
        "joint_working_concern": CONCERN,
        "detention_at_death": SETTING,
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


def scr_children(facts: Facts) -> Rules:
    child_at_death, child_at_harm = facts.aged("death", CHILD), facts.aged("harm", CHILD)
    abuse = known_or_suspected(facts, "abuse_or_neglect")
    concern = facts.is_concern("joint_working_concern")
    return {
        "abuse-and-death": ("must", all_of(child_at_death, abuse, is_yes(facts, "died"))),
        "abuse-and-serious-harm": ("must", all_of(child_at_harm, abuse, is_yes(facts, "seriously_harmed"), concern)),
        "death-in-custody-or-detention": ("should", all_of(child_at_death, is_yes(facts, "died"), detained(facts))),
    }


def detained(facts: Facts) -> Truth:
    """Whether the setting at death is one that counts. An order depriving of liberty counts at 16 and 17 only."""
    by_order = facts.is_one_of("detention_at_death", "deprivation_of_liberty_order")
    others = [setting for setting in SETTINGS if setting != "deprivation_of_liberty_order"]
    return any_of(
        facts.is_one_of("detention_at_death", *others),
        all_of(by_order, facts.aged("death", frozenset({AT_16_OR_17}))),
    )


def scr_adults(facts: Facts) -> Rules:
    adult_at_risk = all_of(adult(facts), is_yes(facts, "adult_at_risk"))
    return {
        "adult-case": (
            "consider",
            all_of(
                adult_at_risk,
                any_of(is_yes(facts, "died"), is_yes(facts, "seriously_harmed")),
                known_or_suspected(facts, "abuse_or_neglect"),
                is_yes(facts, "complex_or_serious"),
            ),
        ),
        "useful-insight": ("may", all_of(adult_at_risk, is_yes(facts, "learning_insight"))),
        "good-practice": ("may", all_of(adult_at_risk, is_yes(facts, "good_practice"))),
    }


def cspr_england(facts: Facts) -> Rules:
    died_as_child = all_of(facts.aged("death", CHILD), is_yes(facts, "died"))
    harmed_as_child = all_of(facts.aged("harm", CHILD), is_yes(facts, "seriously_harmed"))
    ours = any_of(
        is_yes(facts, "in_area"), all_of(is_yes(facts, "normally_resident"), is_yes(facts, "outside_england"))
    )
    notify = all_of(known_or_suspected(facts, "abuse_or_neglect"), any_of(died_as_child, harmed_as_child), ours)
    return {
        "notify-panel": ("must", notify),
        "looked-after-death": ("must", all_of(died_as_child, is_yes(facts, "looked_after"))),
        "care-leaver-death": (
            "should",
            all_of(is_yes(facts, "care_leaver"), is_yes(facts, "died"), facts.aged("death", UP_TO_24)),
        ),
        "rapid-review": ("should", notify),
        "local-review": ("consider", notify),
    }


def sar_england(facts: Facts) -> Rules:
    ours = all_of(is_yes(facts, "adult_in_area"), is_yes(facts, "care_and_support_needs"))
    concern = facts.is_one_of("joint_working_concern", "concern")  # an ordinary condition: nothing is presumed
    died = is_yes(facts, "died")
    death_from_abuse = known_or_suspected(facts, "death_from_abuse")
    serious_abuse = known_or_suspected(facts, "serious_abuse")
    return {
        "death-from-abuse": ("must", all_of(facts.aged("death", ADULT), ours, concern, died, death_from_abuse)),
        "serious-abuse": ("must", all_of(facts.aged("now", ADULT), ours, concern, negated(died), serious_abuse)),
        "discretionary": ("may", all_of(adult(facts), ours)),
    }


CONDITIONS: dict[str, Conditions] = {
    "scr-children": scr_children,
    "scr-adults": scr_adults,
    "cspr-england": cspr_england,
    "sar-england": sar_england,
}
