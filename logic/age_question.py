"""What "a child or an adult?" is about, where the dates already tell part of it.

Who is an adult today may have been a child when they were harmed. Where the date of birth tells that the person is, or
died, an adult, and only their age at the harm is open, the answer decides that age alone; so that is what is asked.
"""

from __future__ import annotations

import dataclasses
import datetime

from logic.ages import age_range, known_date
from logic.facts import Facts
from logic.pack import ADULT_AGE, Question

AGE_GROUP = "age_group"
_LABEL = "Child or adult when harmed"
_ASK = "Was the person a child or an adult when they were harmed?"
_WHY = "The dates tell that they grew up, but not whether the harm was before or after."
_HINT = "A person is a child until the start of their 18th birthday. If you do not know, choose Not known."


def as_asked(question: Question, facts: Facts, assessed_on: datetime.date) -> Question:
    """The question as it is to be put: that for the age group in other words where it is about the harm alone."""
    if question.fact != AGE_GROUP or not is_about_harm_alone(facts, assessed_on):
        return question
    return dataclasses.replace(question, label=_LABEL, ask=_ASK, why=_WHY, hint=_HINT)


def is_about_harm_alone(facts: Facts, assessed_on: datetime.date) -> bool:
    """Whether the dates make the person an adult at death or today, and leave their age at the harm open."""
    dates = {fact: answer for fact, answer in facts.items() if fact != AGE_GROUP}
    possible = age_range(dates, assessed_on, (ADULT_AGE,)).by_dates
    since = "assessment" if _is(facts, "died", "no") else "death"  # who was an adult at death would be one today
    return (
        known_date(facts, "date_of_birth") is not None
        and not _is(facts, "seriously_harmed", "no")
        and all(getattr(ages, since) for ages in possible)
        and len({ages.harm for ages in possible}) > 1
    )


def _is(facts: Facts, fact: str, value: str) -> bool:
    return fact in facts and facts[fact].value == value
