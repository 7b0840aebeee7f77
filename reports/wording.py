"""The words of a referral that several of its parts share."""

from __future__ import annotations

from logic.dates import DateError, PartialDate
from logic.explain import NOT_KNOWN as UNKNOWN_LABEL
from logic.explain import answer_in_words, sentence
from logic.facts import UNKNOWN, Answer
from logic.pack import Citation, Question
from logic.sections import Field, FieldKind
from logic.vocabulary import fact_shapes

NOT_KNOWN = "Not known at time of referral"


def cited(citation: Citation) -> str:
    """A source, marked where nobody has compared what is said with it; what the mark means is said once (criteria)."""
    return citation.place if citation.checked else f"{citation.place} (to be checked)"


def cited_in_full(citation: Citation) -> str:
    """A source in a sentence, and what else there is to know about it in another."""
    words = sentence(cited(citation))
    return f"{words} {sentence(citation.note)}" if citation.note else words


def date_in_words(iso: str) -> str:
    """A partial ISO date as a person writes it; anything else as it stands."""
    try:
        return PartialDate.parse(iso).in_words
    except DateError:
        return iso


def answer_words(question: Question | None, fact: str, answer: Answer | None) -> str:
    """An answer in words. ``question`` is None for a fact that no pack of the assessment asks for."""
    if answer is None:
        return f"{NOT_KNOWN} (not asked)"
    if not answer.is_known:
        return NOT_KNOWN
    if question is not None:
        return answer_in_words(question, answer)
    if isinstance(answer.value, tuple):
        return "; ".join(map(_value_words, answer.value))
    return date_in_words(answer.value) if fact.startswith("date_") else _value_words(answer.value)


def fact_label(question: Question | None, fact: str) -> str:
    """A few words that name the fact."""
    if question is not None:
        return question.label
    shape = fact_shapes().get(fact)
    return shape.label if shape else _value_words(fact)


def field_words(field: Field, value: str | tuple[str, ...]) -> str:
    """What was entered in a field of a section, in words."""
    if isinstance(value, tuple):
        return "; ".join(field.label_of(each) for each in value)
    if field.kind is FieldKind.DATE:
        return NOT_KNOWN if value == UNKNOWN else date_in_words(value)
    label = field.label_of(value)
    return NOT_KNOWN if field.options and label == UNKNOWN_LABEL else label


def _value_words(value: str) -> str:
    words = value.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}"
