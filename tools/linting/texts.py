"""What the texts of a pack have to keep to, so that they read alike on screen, on paper and in a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from logic.pack import Citation, Question, Rule, RulePack
from tools.linting.reading_age import reading_age

OLDEST_QUESTION = 14.0
"""The reading age that no question may go beyond, in years. Practitioners are trained, and tired: the mean is to be
far below it."""
OLDEST_MEAN = 11.0
"""The reading age that the questions of a pack may have on average."""

_ESCAPE = re.compile(r"\\|&#?\w+;|[<>]|[^\x20-\x7e]|  ")
_NOTE = re.compile(r"[A-Z0-9\"].*[.?]|\"[^\"]*\"")
_KINDS = {
    "a question": (re.compile(r"[A-Z][^?]*\?"), "begins with a capital and ends with its only question mark"),
    "a sentence": (re.compile(r"[A-Z0-9\"].*[.?]"), "begins with a capital and ends with a full stop"),
    "a statement": (re.compile(r"[A-Z].*[^.?!]"), "begins with a capital and has no full stop at its end"),
    "a label": (re.compile(r"[A-Z0-9].*[^.?!]|[A-Z]"), "begins with a capital and has no full stop at its end"),
    "a clause": (re.compile(r"[a-z].*[^.?!]"), "begins without a capital and has no full stop at its end"),
}


def faults(pack: RulePack) -> Iterator[str]:
    """What is wrong with the texts of a pack: the place, and what is to be so."""
    for place, kind, text in texts(pack):
        pattern, wanted = _KINDS[kind]
        if not pattern.fullmatch(text):
            yield f"{place}: {kind} {wanted}"
        if found := _ESCAPE.search(text):
            yield f"{place}: holds {found[0]!r}; a text has plain characters, and one space between words"
    for place, citation in citations(pack):
        if citation.note and not _NOTE.fullmatch(citation.note):
            yield f"{place}: a note begins with a capital and ends with a full stop, unless it is a quotation"


def texts(pack: RulePack) -> Iterator[tuple[str, str, str]]:
    """Every text of a pack that a person reads, with its place and its kind."""
    for question in pack.questions:
        for what, kind, text in _of_question(question):
            yield f"question {question.fact}{what}", kind, text
    for proposition in pack.propositions.values():
        for text in (proposition.says, proposition.says_not, proposition.says_unknown, proposition.says_presumed):
            if text:
                yield f"proposition {proposition.id}", "a statement", text
    for rule in pack.rules:
        for what, kind, text in _of_rule(rule):
            yield f"rule {rule.id}{what}", kind, text
    for statement in pack.statements:
        yield f"statement {statement.kind}", "a sentence", statement.text
    for change in pack.changes:
        yield f"change {change.version}", "a sentence", change.what


def _of_question(question: Question) -> Iterator[tuple[str, str, str]]:
    yield "", "a question", question.ask
    yield ", why", "a sentence", question.why
    yield ", label", "a label", question.label
    if question.hint:
        yield ", hint", "a sentence", question.hint
    for option in question.options:
        yield f", option {option.value}", "a label", option.label
        if option.hint:
            yield f", hint of {option.value}", "a label", option.hint
    for definition in question.definitions:
        yield ", definition", "a question", definition.title
        yield ", definition", "a sentence", definition.text


def _of_rule(rule: Rule) -> Iterator[tuple[str, str, str]]:
    yield "", "a sentence", rule.says
    yield ", title", "a label", rule.title
    yield ", then", "a clause", rule.then
    if rule.elsewhere:
        yield ", elsewhere", "a sentence", rule.elsewhere.says
    for limit in rule.time_limits:
        yield ", time limit", "a clause", limit.what
        yield ", time limit", "a clause", limit.start_says


def citations(pack: RulePack) -> Iterator[tuple[str, Citation]]:
    """Every citation of a pack with its place."""
    for question in pack.questions:
        yield f"question {question.fact}", question.citation
        for definition in question.definitions:
            yield f"question {question.fact}, definition", definition.citation
    for proposition in pack.propositions.values():
        yield f"proposition {proposition.id}", proposition.citation
    for rule in pack.rules:
        yield f"rule {rule.id}", rule.citation
        for limit in rule.time_limits:
            yield f"rule {rule.id}, time limit", limit.citation
    for statement in pack.statements:
        yield f"statement {statement.kind}", statement.citation


def reading_ages(pack: RulePack) -> dict[str, float]:
    """The reading age of each question, in years, the hardest first: all that is read before it can be answered."""
    found = {question.fact: reading_age(_read(question)) for question in pack.questions}
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def _read(question: Question) -> tuple[str, ...]:
    return (question.ask, question.why, question.hint)
