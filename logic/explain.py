"""What an assessment says, in plain words. The screen, the PDF and the command line all say it with these words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from logic.assessment import STRENGTH, Assessment, Finding, Outcome, RuleResult, Status
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Facts
from logic.finding_tree import NO_EVENT
from logic.pack import AgeAt, CompareAge, Question, QuestionKind, RulePack
from logic.truth import Truth

NOT_KNOWN = "Not known"
NOT_ASKED = "Not asked"

_NO_AGE = frozenset(says for _, says in NO_EVENT.values())
_STATUS_WORDS = {Status.MET: "Met", Status.NOT_MET: "Not met", Status.UNDETERMINED: "Cannot be told"}
_TRUTH_WORDS = {Truth.TRUE: "Yes", Truth.FALSE: "No", Truth.UNKNOWN: NOT_KNOWN}
_TAGS = {
    Outcome.MUST: "Must",
    Outcome.SHOULD: "Should",
    Outcome.CONSIDER: "Consider",
    Outcome.MAY: "May",
    Outcome.UNDETERMINED: "Cannot be told",
    Outcome.NOT_MET: "Not met",
    Outcome.NOT_APPLICABLE: "Does not apply",
}
_WITHOUT_A_RULE = {
    Outcome.UNDETERMINED: "it cannot be told yet whether the criteria are met",
    Outcome.NOT_MET: "the criteria are not met on the facts entered",
    Outcome.NOT_APPLICABLE: "these criteria do not apply to a person of this age",
}
_OF_PARALLEL_PROCESSES = {
    Outcome.UNDETERMINED: "it cannot be told yet whether another body needs to know",
    Outcome.NOT_MET: "none of these processes applies on the facts entered",
    Outcome.NOT_APPLICABLE: "none of these processes applies to a person of this age",
}


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of the reasons for a rule. ``depth`` is 0 for the rule's own conditions, and grows inwards."""

    depth: int
    finding: Finding
    truth_words: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer to an open question would make of the outcome. ``says`` is the outcome in words."""

    answer: str
    outcome: Outcome
    says: str


@dataclass(frozen=True, slots=True)
class StillNeeded:
    """A fact that could still change the outcome, and what each answer would do.

    ``asked`` tells whether somebody has answered "not known". ``effects`` is empty for dates, which have no options.
    """

    question: Question
    asked: bool
    effects: tuple[Effect, ...]


def sentence(text: str) -> str:
    """The text as a sentence: with a capital, and a full stop."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '?', '!')) else '.'}"


def outcome_tag(assessment: Assessment) -> str:
    """The outcome in one or two words, with "presumed" where it rests on a presumption."""
    tag = _TAGS[assessment.outcome]
    return f"{tag}, presumed" if assessment.presumed else tag


def outcome_in_words(pack: RulePack, outcome: Outcome) -> str:
    """What an outcome of the pack means, as a clause without a capital: "a Serious Case Review must be initiated"."""
    if not outcome.is_modality:
        return _without_a_rule(pack, outcome)
    return " or ".join(dict.fromkeys(rule.then for rule in pack.rules if rule.modality.value == outcome.value))


def result_in_words(assessment: Assessment) -> str:
    """What the assessment comes to, as a clause without a capital; only what its rules can still lead to."""
    outcome = assessment.outcome
    if not outcome.is_modality:
        return _without_a_rule(assessment.pack, outcome)
    deciding = _deciding(assessment)
    if deciding:
        return " and ".join(dict.fromkeys(result.rule.then for result in deciding))
    either = (
        result.rule.then
        for result in assessment.rules
        if result.status is not Status.NOT_MET and result.rule.modality.value == outcome.value
    )
    return " or ".join(dict.fromkeys(either))


def headline(assessment: Assessment) -> str:
    """The result in one sentence."""
    return sentence(result_in_words(assessment))


def basis(assessment: Assessment) -> str:
    """Why, and how sure, in a sentence or two that follow the headline."""
    outcome = assessment.outcome
    if assessment.pack.parallel:
        return _basis_of_parallel(assessment)
    if outcome is Outcome.NOT_APPLICABLE:
        said = f"The criteria are about {_PEOPLE[assessment.pack.person]}. They do not apply on the ages entered."
        statements = (each.text for each in assessment.pack.statements_of("not_applicable"))
        return " ".join((said, *statements, *_taken_to_be_adult_at_harm(assessment)))
    if outcome is Outcome.NOT_MET:
        said = (
            "This is not a finding that no review should be held. Those who decide may still hold one. "
            "Refer the case if you are concerned."
        )
        return " ".join((said, *_taken_to_be_adult_at_harm(assessment)))
    if outcome is Outcome.UNDETERMINED:
        settles = _count(assessment.outstanding) if assessment.outstanding else "More exact dates"
        return f"{settles} could settle it. Refer now, with what you know."
    if _deciding(assessment):
        said = sentence("criteria met: " + "; ".join(result.rule.title for result in _deciding(assessment)))
    else:
        said = "One of the criteria is met whichever way the open facts turn out, though it cannot be told which."
    if assessment.presumed:
        said += " It rests on a presumption."
    return " ".join((said, *_taken_to_be_adult_at_harm(assessment)))


_HARMS = (
    *("seriously_harmed", "harm_life_threatening", "harm_permanent", "significant_harm", "risk_of_significant_harm"),
    "care_and_risk_management_harm",
)
"""The facts that say that there was harm, or a risk of it, at which an age may count."""


def _taken_to_be_adult_at_harm(assessment: Assessment) -> Iterator[str]:
    """A warning where rules about a harmed child may fail because of "an adult" alone, and no dates say so."""
    found = [leaf for result in assessment.rules for leaf in leaves(result.finding)]
    answers = {each.fact: each.answer.value for leaf in found for each in leaf.evidence if each.answer is not None}
    if answers.get("age_group") != "adult" or all(answers.get(fact) != "yes" for fact in _HARMS):
        return
    if answers.get("date_of_birth", UNKNOWN) != UNKNOWN and answers.get("date_of_harm", UNKNOWN) != UNKNOWN:
        return
    if any(leaf.truth is Truth.FALSE and _is_about_age_at_harm(assessment.pack, leaf) for leaf in found):
        yield (
            "\u201cAn adult\u201d is taken to be so when they were harmed as well. If they may have been a child then, "
            "answer Not known, and give the dates, even rough ones."
        )


def leaves(finding: Finding) -> Iterator[Finding]:
    """The findings that rest on answers, and on no other finding, from first to last."""
    if not finding.children:
        yield finding
    for child in finding.children:
        yield from leaves(child)


def _is_about_age_at_harm(pack: RulePack, leaf: Finding) -> bool:
    condition = pack.propositions[leaf.id].expression
    return isinstance(condition, CompareAge) and condition.at is AgeAt.HARM


def _basis_of_parallel(assessment: Assessment) -> str:
    if assessment.outcome.is_modality:
        holding = [result.rule.title for result in assessment.rules if result.status is Status.MET]
        return sentence("these may apply: " + "; ".join(holding)) if holding else "It cannot be told yet which applies."
    return "Each body decides for itself. If you are in doubt, ask."


def _without_a_rule(pack: RulePack, outcome: Outcome) -> str:
    return (_OF_PARALLEL_PROCESSES if pack.parallel else _WITHOUT_A_RULE)[outcome]


def status_words(result: RuleResult) -> str:
    """Give the status: "Met", "Met by presumption", "Not met" or "Cannot be told"."""
    if result.status is Status.MET and result.presumed:
        return "Met by presumption"
    return _STATUS_WORDS[result.status]


def reason(result: RuleResult) -> str:
    """Why the rule has its status: all that holds where it is met, else what fails, else what is not known."""
    wanted = {Status.MET: Truth.TRUE, Status.NOT_MET: Truth.FALSE, Status.UNDETERMINED: Truth.UNKNOWN}[result.status]
    said = [child.says for child in result.finding.children if child.truth is wanted]
    # That there is no age at an event goes without saying beside "it did not happen".
    told = [says for says in said if says not in _NO_AGE] or said
    return " ".join(sentence(says) for says in told)


def clauses(result: RuleResult) -> tuple[Clause, ...]:
    """The reasons for a rule line by line, each condition followed by those that it is made of."""
    return tuple(_walk(result.finding.children, 0))


def truth_in_words(finding: Finding) -> str:
    """Give the truth: "Yes", "Yes, presumed", "No" or "Not known"."""
    return "Yes, presumed" if finding.presumed else _TRUTH_WORDS[finding.truth]


def answer_in_words(question: Question, answer: Answer | None) -> str:
    """An answer as a person would say it: option labels, dates in words; "Not asked" where there is none."""
    if answer is None:
        return NOT_ASKED
    if answer.value == UNKNOWN:
        return NOT_KNOWN
    if isinstance(answer.value, tuple):
        return "; ".join(question.label_of(value) for value in answer.value)
    if question.kind is QuestionKind.DATE:
        return PartialDate.parse(answer.value).in_words
    return question.label_of(answer.value)


def presumptions(assessment: Assessment) -> tuple[Finding, ...]:
    """The findings that the rules met rest on, though nobody knows them."""
    found: dict[str, Finding] = {}
    for result in assessment.rules:
        if result.presumed:
            for clause in clauses(result):
                if clause.finding.presumed and not clause.finding.children:
                    found[clause.finding.id] = clause.finding
    return tuple(found.values())


def still_needed(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> tuple[StillNeeded, ...]:
    """Each fact that could still change the outcome, with what each answer to it alone would make of the outcome.

    ``facts`` and ``assessed_on`` are those that were assessed.
    """
    pack = assessment.pack
    needed = []
    for fact in assessment.outstanding:
        question = pack.question(fact)
        effects = tuple(
            Effect(question.label_of(value), result.outcome, result_in_words(result))
            for value, result in _results_by_value(pack, question, facts, assessed_on)
        )
        needed.append(StillNeeded(question, fact in facts, effects))
    return tuple(needed)


def _results_by_value(
    pack: RulePack, question: Question, facts: Facts, assessed_on: datetime.date
) -> Iterator[tuple[str, Assessment]]:
    if question.kind is QuestionKind.DATE:
        return
    for option in [each for each in question.options if each.value != UNKNOWN]:
        listed = question.kind is QuestionKind.SETTINGS and option.value != NONE
        changed = {**facts, question.fact: Answer((option.value,) if listed else option.value)}
        try:
            yield option.value, evaluate(pack, changed, assessed_on)
        except ValueError:
            continue  # this answer contradicts another, so nobody can give it


def _deciding(assessment: Assessment) -> Sequence[RuleResult]:
    """The rules that are met with the modality of the outcome."""
    return [
        result
        for result in assessment.rules
        if result.status is Status.MET and result.rule.modality.value == assessment.outcome.value
    ]


def leading(assessments: Sequence[Assessment]) -> Assessment:
    """The assessment to name where there is room for one: the strongest of the adopted procedure.

    Where no pack is adopted, as in the other nations, the strongest of all. Raises IndexError where there is none.
    """
    return strongest_first([each for each in assessments if each.pack.adopted] or assessments)[0]


def strongest_first(assessments: Sequence[Assessment]) -> tuple[Assessment, ...]:
    """The assessments, strongest outcome first, equal ones as they were, and parallel processes after all others."""
    return tuple(sorted(assessments, key=lambda each: (each.pack.parallel, STRENGTH[each.outcome])))


def _walk(findings: Sequence[Finding], depth: int) -> Iterator[Clause]:
    for finding in findings:
        yield Clause(depth, finding, truth_in_words(finding))
        yield from _walk(finding.children, depth + 1)


def _count(facts: Sequence[str]) -> str:
    return "One open fact" if len(facts) == 1 else f"{len(facts)} open facts"


_PEOPLE = {"child": "children", "adult": "adults", "both": "children and adults of other ages"}
