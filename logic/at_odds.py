"""Answers that are hard to believe together, though they may both be true.

They are no contradiction (see ``logic.consistency``): the rules take each answer as it was given. But a slip in one of
them can make a wrong result, so whoever reads the result is told to look at both.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from logic.ages import known_date
from logic.facts import UNKNOWN, Facts

AT_ODDS_TITLE = "Check these answers"
AT_ODDS_BODY = "The result takes each answer as it was given. If one is wrong, the result may be wrong too."

_ABUSE = "abuse_or_neglect"
_FORMS_OF_ABUSE = {
    "death_from_abuse": "the death is known or suspected to have resulted from abuse or neglect",
    "serious_abuse": "serious abuse or neglect is known or suspected",
}
_ABUSE_SAYS = {
    "no": "there was none",
    UNKNOWN: "it is not known whether there was any",
}
_EVENTS = {
    "date_of_birth": "the date of birth",
    "date_of_harm": "the date of harm",
    "date_of_death": "the date of death",
}


@dataclass(frozen=True, slots=True)
class AtOdds:
    """Answers to ``facts`` that are hard to believe together; ``says`` tells why, in one sentence."""

    facts: tuple[str, ...]
    says: str


def at_odds(facts: Facts, assessed_on: datetime.date) -> tuple[AtOdds, ...]:
    """All answers that are hard to believe together, or on the day of the assessment; empty where there are none."""
    return (*_abuse(facts), *_to_come(facts, assessed_on))


def _abuse(facts: Facts) -> Iterator[AtOdds]:
    """Abuse of one form that is known, beside the answer that there was none or that nobody knows."""
    if _ABUSE not in facts:
        return
    general = _ABUSE_SAYS.get(str(facts[_ABUSE].value))
    for fact, says in _FORMS_OF_ABUSE.items():
        if general and fact in facts and facts[fact].value in ("known", "suspected"):
            yield AtOdds((_ABUSE, fact), f"One answer says that {says}, and another that {general}.")


def _to_come(facts: Facts, assessed_on: datetime.date) -> Iterator[AtOdds]:
    """Dates of what has happened that are later than the day of the assessment."""
    for fact, words in _EVENTS.items():
        date = known_date(facts, fact)
        if date is not None and date.first > assessed_on:
            yield AtOdds((fact,), f"{words[0].upper()}{words[1:]} is later than the day of the assessment.")
