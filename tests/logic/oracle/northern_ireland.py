"""The pack of Northern Ireland: its facts, and for each rule its modality and condition.

Written from regulation 17 of the Safeguarding Board for Northern Ireland (Membership, Procedure, Functions and
Committee) Regulations (Northern Ireland) 2012, without sight of the pack. Concern about those who sit on the Board is a
condition for a death too. There is no statutory rule for adults.
"""

from __future__ import annotations

from tests.logic.oracle.ages import CHILD
from tests.logic.oracle.facts import (
    ABUSE,
    CONCERN,
    YES_NO,
    Conditions,
    Facts,
    FactValues,
    Rules,
    child,
    is_yes,
    known_or_suspected,
)
from tests.logic.oracle.truths import all_of, any_of

FACTS: dict[str, FactValues] = {
    "ni-child": {
        "died": YES_NO,
        "significant_harm": YES_NO,
        "abuse_or_neglect": ABUSE,
        "child_registered": YES_NO,
        "sibling_registered": YES_NO,
        "looked_after": YES_NO,
        "looked_after_before": YES_NO,
        "sibling_looked_after": YES_NO,
        "joint_working_concern": CONCERN,
        "single_agency_concern": CONCERN,
        "outstanding_learning": YES_NO,
    },
}


def ni_child(facts: Facts) -> Rules:
    harmed_as_a_child = all_of(is_yes(facts, "significant_harm"), facts.aged("harm", CHILD))
    case_of_a_child = any_of(child(facts), harmed_as_a_child)  # grown up since: the case is still that of a child
    return {
        "death-or-significant-harm": (
            "must",
            all_of(
                any_of(
                    all_of(is_yes(facts, "died"), facts.aged("death", CHILD)),
                    harmed_as_a_child,
                ),
                any_of(
                    known_or_suspected(facts, "abuse_or_neglect"),
                    is_yes(facts, "child_registered"),
                    is_yes(facts, "sibling_registered"),
                    is_yes(facts, "looked_after"),
                    is_yes(facts, "looked_after_before"),
                    is_yes(facts, "sibling_looked_after"),
                ),
                any_of(
                    facts.is_one_of("joint_working_concern", "concern"),
                    facts.is_one_of("single_agency_concern", "concern"),
                ),
            ),
        ),
        "effective-work": ("must", all_of(case_of_a_child, is_yes(facts, "outstanding_learning"))),
    }


CONDITIONS: dict[str, Conditions] = {"ni-child": ni_child}
