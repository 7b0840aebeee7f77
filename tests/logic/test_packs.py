"""The rule packs themselves: the rules that there should be, their sources, their words, and that each can matter."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

from logic.assessment import Status
from logic.consistency import contradictions
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Value
from logic.interview import recorded
from logic.loader import load_packs, packs_of
from logic.pack import (
    STATEMENT_KINDS,
    AgeAt,
    Citation,
    CompareAge,
    IsOneOf,
    Modality,
    PresumeUnless,
    Question,
    QuestionKind,
    RulePack,
)
from tests.logic.strategies import BIRTHS, EVENTS, TODAY, facts

PACKS = {pack.id: pack for pack in load_packs()}
ENGLAND = {pack.id: pack for pack in packs_of("england") if not pack.parallel}

every_pack = pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)


# --- What England's packs hold --------------------------------------------------------------------------------------

RULES = {
    "scr-children": [
        ("abuse-and-death", "must"),
        ("abuse-and-serious-harm", "must"),
        ("death-in-custody-or-detention", "should"),
    ],
    "scr-adults": [("adult-case", "consider"), ("useful-insight", "may"), ("good-practice", "may")],
    "cspr-england": [
        ("notify-panel", "must"),
        ("looked-after-death", "must"),
        ("care-leaver-death", "should"),
        ("rapid-review", "should"),
        ("local-review", "consider"),
    ],
    "sar-england": [("death-from-abuse", "must"), ("serious-abuse", "must"), ("discretionary", "may")],
}


def test_england_has_these_rules_with_this_strength_and_no_others():
    held = {pack.id: [(rule.id, rule.modality.value) for rule in pack.rules] for pack in ENGLAND.values()}
    assert held == RULES


def test_the_two_halves_of_the_procedure_are_adopted_and_the_statutes_stand_beside_them():
    assert [pack.id for pack in PACKS.values() if pack.adopted] == ["scr-children", "scr-adults"]


@pytest.mark.parametrize(
    "pack, begun, ended",
    [
        ("scr-children", datetime.date(2013, 4, 15), datetime.date(2019, 9, 29)),
        ("scr-adults", None, datetime.date(2015, 3, 31)),
        ("cspr-england", datetime.date(2018, 6, 29), None),
        ("sar-england", datetime.date(2015, 4, 1), None),
    ],
)
def test_when_the_law_behind_a_pack_was_in_force(pack: str, begun: datetime.date | None, ended: datetime.date | None):
    assert (PACKS[pack].in_force_from, PACKS[pack].in_force_until) == (begun, ended)


def test_the_ages_that_england_tells_apart():
    ages = {
        (pack.id, each.id): (each.expression.at.value, each.expression.at_least, each.expression.under)
        for pack in ENGLAND.values()
        for each in pack.propositions.values()
        if isinstance(each.expression, CompareAge)
    }
    assert ages == {
        ("scr-children", "child_at_death"): ("death", 0, 18),
        ("scr-children", "child_at_harm"): ("harm", 0, 18),
        ("scr-children", "aged_16_or_17_at_death"): ("death", 16, 18),
        ("scr-adults", "adult"): ("death_or_assessment", 18, None),
        ("cspr-england", "child_at_death"): ("death", 0, 18),
        ("cspr-england", "child_at_harm"): ("harm", 0, 18),
        ("cspr-england", "aged_24_or_under_at_death"): ("death", 0, 25),
        ("sar-england", "adult_at_death"): ("death", 18, None),
        ("sar-england", "adult_at_assessment"): ("assessment", 18, None),
        ("sar-england", "adult"): ("death_or_assessment", 18, None),
    }


def test_only_the_procedure_for_children_presumes_and_only_joint_working():
    presumed = {pack.id: pack.presumed_facts for pack in ENGLAND.values() if pack.presumed_facts}
    assert presumed == {"scr-children": {"joint_working_concern"}}


def test_the_current_law_for_children_says_what_it_was_verified_to():
    """A 2026 edition of the guidance exists and was not available: the pack must not pretend to it."""
    pack = PACKS["cspr-england"]
    assert pack.verified_to == datetime.date(2023, 12, 15)
    (said,) = (statement.text for statement in pack.statements_of("to_be_checked"))
    assert "verified to Working Together 2023" in said
    assert "2026" in said


def test_the_referral_is_never_taken_for_the_notification():
    (said,) = (statement.text for statement in PACKS["cspr-england"].statements_of("not_a_notification"))
    assert "This is not the notification" in said


@pytest.mark.parametrize("pack", ["scr-children", "scr-adults"])
def test_the_adopted_procedure_says_what_replaced_it(pack: str):
    (said,) = (statement.text for statement in PACKS[pack].statements_of("supersession"))
    assert "adopted procedure" in said
    assert "current law" in said


@every_pack
def test_evidence_is_required_for_a_clear_absence_of_concern(pack: RulePack):
    if pack.asks("joint_working_concern"):
        assert pack.question("joint_working_concern").require_note == {"clearly_none"}


def test_suicide_is_recorded_and_decides_nothing():
    for pack in ENGLAND.values():
        assert "suicide" not in pack.values_told_apart
        assert not pack.asks("suicide") or pack.question("suicide").records_only


# --- Every question and every rule can matter -----------------------------------------------------------------------


def drawn(draw: random.Random, question: Question, leaning_to_no: float) -> Value:
    """An answer to a question, seldom "not known"."""
    if question.kind is QuestionKind.DATE:
        return draw.choice(BIRTHS if question.fact == "date_of_birth" else EVENTS)
    if draw.random() < 0.1:
        return UNKNOWN
    value = draw.choice(sorted(question.false_when if draw.random() < leaning_to_no else question.true_when))
    return (value,) if question.kind is QuestionKind.SETTINGS and value != NONE else value


def cases(pack: RulePack, number: int) -> Iterator[dict[str, Answer]]:
    """Repeatable draws of answers to all of a pack's questions, some of mostly "yes", some of mostly "no"."""
    draw = random.Random(pack.id)  # noqa: S311 - nothing is secret
    for _ in range(number):
        leaning = draw.choice([0.2, 0.5, 0.8])
        case = facts(**{question.fact: drawn(draw, question, leaning) for question in pack.questions})
        if not contradictions(case, TODAY):
            yield case


@every_pack
def test_every_question_is_asked_in_some_interview(pack: RulePack):
    """A question that no answers ever lead to would be a rule that nobody can meet, or words that nobody reads."""
    wanted = {question.fact for question in pack.questions if not question.records_only}
    for case in cases(pack, 1500):
        wanted -= set(recorded(case, [pack], TODAY).path)
        if not wanted:
            return
    assert not wanted


@every_pack
def test_every_rule_can_be_met_can_fail_and_can_be_open(pack: RulePack):
    wanted = {(rule.id, status) for rule in pack.rules for status in Status}
    for case in cases(pack, 6000):
        wanted -= {(each.rule.id, each.status) for each in evaluate(pack, case, TODAY).rules}
        if not wanted:
            return
    assert not wanted


@every_pack
def test_every_question_that_is_no_mere_record_decides_something(pack: RulePack):
    of_ages = {"date_of_birth", "age_group", "date_of_harm", "date_of_death"}
    for question in pack.questions:
        decides = question.fact in pack.values_told_apart or question.fact in of_ages
        assert decides is not question.records_only, question.fact


@every_pack
def test_every_option_that_counts_as_true_is_looked_at_by_some_rule(pack: RulePack):
    """An option that no proposition names would be "no" in disguise."""
    for fact, sets in pack.values_told_apart.items():
        question = pack.question(fact)
        looked_at = frozenset().union(*sets)
        assert looked_at in (question.true_when, question.false_when, question.true_when | question.false_when), fact


@every_pack
def test_a_pack_that_looks_at_ages_asks_for_what_gives_them(pack: RulePack):
    assert pack.asks("date_of_birth")
    assert pack.asks("age_group")
    assert pack.asks("died")


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern_ireland"])
def test_a_question_that_several_packs_ask_has_the_same_words_in_all(nation: str):
    """The person answers once, so the words that they answered must be those of every pack."""
    first: dict[str, Question] = {}
    for pack in packs_of(nation):
        for question in pack.questions:
            other = first.setdefault(question.fact, question)
            assert question.ask == other.ask, question.fact
            assert [(each.value, each.label) for each in question.options] == [
                (each.value, each.label) for each in other.options
            ], question.fact


# --- Sources --------------------------------------------------------------------------------------------------------


def citations(pack: RulePack) -> Iterator[tuple[str, Citation]]:
    """Every citation of a pack, with what it is for."""
    for question in pack.questions:
        yield f"question {question.fact}", question.citation
        for definition in question.definitions:
            yield f"definition {definition.title}", definition.citation
    for proposition in pack.propositions.values():
        yield f"proposition {proposition.id}", proposition.citation
    for rule in pack.rules:
        yield f"rule {rule.id}", rule.citation
        for limit in rule.time_limits:
            yield f"time limit {limit.what}", limit.citation
    for statement in pack.statements:
        yield f"statement {statement.kind}", statement.citation


@every_pack
def test_every_part_has_a_source(pack: RulePack):
    for what, citation in citations(pack):
        assert citation.source, what
        assert citation.in_words.startswith(citation.source), what


@every_pack
def test_what_nobody_has_checked_is_said_to_be_unchecked(pack: RulePack):
    unchecked = [what for what, citation in citations(pack) if not citation.checked]
    for what, citation in citations(pack):
        assert ("to be checked by a qualified reader" in citation.in_words) is not citation.checked, what
    if unchecked:
        assert pack.statements_of("to_be_checked"), f"unchecked, and no statement says so: {unchecked}"


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_what_we_inferred_is_not_marked_as_checked(pack: RulePack):
    for what, citation in citations(pack):
        assert not (citation.checked and "our inference" in citation.note), what


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_a_duty_rests_on_a_statute_or_the_adopted_procedure(pack: RulePack):
    """Guidance makes a "should"; "must" needs an Act, regulations or, for the procedure, the procedure itself."""
    for rule in pack.rules:
        if rule.modality.value == "must":
            assert re.search(r"Act|Regulations|Adopted procedure", rule.citation.source), rule.id


def test_the_at_risk_condition_of_the_two_powers_is_said_to_be_our_inference():
    for rule in PACKS["scr-adults"].rules[1:]:
        assert "our inference" in rule.citation.note
        assert not rule.citation.checked


def test_a_deprivation_of_liberty_order_cites_guidance_and_not_the_procedure():
    proposition = PACKS["scr-children"].propositions["deprivation_of_liberty_order"]
    assert proposition.citation.source == "Working Together to Safeguard Children 2015"
    assert "Not in the procedure" in proposition.citation.note


# --- Words ----------------------------------------------------------------------------------------------------------


def words(pack: RulePack) -> Iterator[tuple[str, str]]:
    """Every text of a pack that a person can read, with what it is."""
    yield from (("title", pack.title), ("review", pack.review))
    for question in pack.questions:
        name = f"question {question.fact}"
        yield from ((f"{name}, {part}", getattr(question, part)) for part in ("label", "ask", "why", "hint", "topic"))
        yield from ((f"{name}, option {option.value}", option.label) for option in question.options)
        yield from ((f"{name}, hint of option {option.value}", option.hint) for option in question.options)
        for definition in question.definitions:
            yield from ((f"{name}, definition", definition.title), (f"{name}, definition", definition.text))
    for proposition in pack.propositions.values():
        name = f"proposition {proposition.id}"
        for part in ("says", "says_not", "says_unknown", "says_presumed"):
            yield f"{name}, {part}", getattr(proposition, part)
    for rule in pack.rules:
        yield from ((f"rule {rule.id}, {part}", getattr(rule, part)) for part in ("title", "says", "then", "decides"))
        if rule.elsewhere:
            yield f"rule {rule.id}, elsewhere", rule.elsewhere.says
        for limit in rule.time_limits:
            yield from ((f"rule {rule.id}, time limit", text) for text in (limit.what, limit.start_says))
    yield from ((f"statement {statement.kind}", statement.text) for statement in pack.statements)
    yield from ((f"note on {what}", citation.note) for what, citation in citations(pack))


NEVER_SAID = re.compile(
    r"no (further )?(review|action|referral) (is )?(needed|required|necessary)"
    r"|(review|referral|action) (is )?(not |un)(needed|required|necessary)"
    r"|no further action|need not (be )?refer",
    re.IGNORECASE,
)
JARGON = re.compile(
    r"\b(e\.g\.|i\.e\.|etc\b|and/or|per se|utili[sz]e|please|perpetrator|failed to|in order to)", re.IGNORECASE
)


@every_pack
def test_no_text_says_that_no_review_is_needed(pack: RulePack):
    assert not [(what, text) for what, text in words(pack) if NEVER_SAID.search(text)]


@every_pack
def test_texts_are_plain_and_spelled_as_in_britain(pack: RulePack):
    american = re.compile(r"\b\w+(ize|izes|ized|ization|vior|enter)\b(?<!size)(?<!center)", re.IGNORECASE)
    assert not [(what, text) for what, text in words(pack) if JARGON.search(text)]
    assert not [
        (what, found.group())
        for what, text in words(pack)
        for found in american.finditer(text)
        if found.group().lower() not in {"enter", "reenter"}
    ]


@every_pack
def test_punctuation_is_that_of_a_keyboard(pack: RulePack):
    """So that screen, PDF, terminal and search all read the same characters."""
    assert not [(what, text) for what, text in words(pack) if not text.isascii()]


@every_pack
def test_the_act_that_never_was_is_never_named_without_the_correction_beside_it(pack: RulePack):
    for what, text in words(pack):
        if "Mental Health Act 2005" in text:
            assert "1983" in text, what


def test_the_slip_in_the_procedure_is_owned_up_to():
    pack = PACKS["scr-children"]
    for citation in (
        pack.question("detention_at_death").citation,
        pack.propositions["setting_of_the_procedure"].citation,
    ):
        assert "Mental Health Act 2005" in citation.note
        assert "1983" in citation.note


@every_pack
def test_sentences_are_sentences_and_phrases_are_phrases(pack: RulePack):
    sentences = re.compile(r"[A-Z0-9\"].*[.?]$", re.DOTALL)
    for what, text in words(pack):
        assert text == text.strip(), what
        assert "  " not in text, what
    for question in pack.questions:
        assert re.fullmatch(r"[A-Z][^?]*\?", question.ask), question.fact
        assert sentences.match(question.why), question.fact
        assert not question.hint or sentences.match(question.hint), question.fact
        assert not question.label.endswith("."), question.fact
        for option in question.options:
            assert re.match(r"[A-Z]", option.label), option.value
            assert not option.label.endswith("."), option.value
        for definition in question.definitions:
            assert sentences.match(definition.text), definition.title
    for proposition in pack.propositions.values():
        for text in (proposition.says, proposition.says_not, proposition.says_unknown):
            assert re.fullmatch(r"[A-Z].*[^.]", text), proposition.id
        assert len({proposition.says, proposition.says_not, proposition.says_unknown}) == 3, proposition.id
    for rule in pack.rules:
        assert sentences.match(rule.says), rule.id
        assert re.fullmatch(r"[a-z].*[^.]", rule.then), rule.id
        assert re.fullmatch(r"(the [a-z]|NHS ).*[^.]", rule.decides, re.IGNORECASE), rule.id
    for statement in pack.statements:
        assert sentences.match(statement.text), statement.kind


@every_pack
def test_what_follows_from_a_rule_is_as_strong_as_the_rule(pack: RulePack):
    if pack.parallel:
        assert all(re.match(r"(tell|check) ", rule.then) for rule in pack.rules), (
            "whom to tell or ask, never a decision"
        )
        return
    own = {"must": r"\bmust\b", "should": r"\bshould\b", "consider": r"\bconsider", "may": r"\bmay\b"}
    for rule in pack.rules:
        for modality, pattern in own.items():
            assert bool(re.search(pattern, rule.then)) is (modality == rule.modality.value), f"{rule.id}: {rule.then}"


@every_pack
def test_every_pack_says_why_who_decides_what_the_reader_does_and_that_nobody_is_blamed(pack: RulePack):
    kinds = {statement.kind for statement in pack.statements}
    assert {"purpose", "no_blame", "who_decides", "your_part"} <= kinds
    assert re.search(r"^Your part is to (tell|refer|notify)", pack.statements_of("your_part")[0].text)


@every_pack
def test_a_presumption_says_that_it_is_one(pack: RulePack):
    for proposition in pack.propositions.values():
        if isinstance(proposition.expression, PresumeUnless):
            assert "presumed" in proposition.says_presumed


@every_pack
def test_not_known_is_always_an_answer_and_always_worded_alike(pack: RulePack):
    for question in pack.questions:
        if question.kind is not QuestionKind.DATE:
            assert question.label_of(UNKNOWN) == "Not known", question.fact
            assert question.options[-1].value == UNKNOWN, question.fact


@every_pack
def test_suspicion_counts_wherever_knowledge_does(pack: RulePack):
    for proposition in pack.propositions.values():
        match proposition.expression:
            case IsOneOf(fact, values) if not values.isdisjoint({"known", "suspected"}):
                assert values >= pack.question(fact).true_when, proposition.id


# --- The guide ------------------------------------------------------------------------------------------------------

GUIDE = Path(__file__).parents[2] / "docs" / "rule-packs.md"


def test_the_guide_quotes_the_packs_as_they_are():
    sources = [
        file.read_text("utf-8") for file in resources.files("logic.packs").iterdir() if file.name.endswith(".toml")
    ]
    quoted = re.findall(r"```toml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert len(quoted) >= 4
    for block in quoted:
        for line in block.strip().splitlines():
            assert any(line in source.splitlines() for source in sources), line


def test_the_guide_names_every_operator_modality_and_kind_of_statement():
    guide = GUIDE.read_text("utf-8")
    operators = ["is_one_of", "compare_age", "not", "all_of", "any_of", "presume_unless"]
    for name in [*operators, *Modality, *STATEMENT_KINDS, *QuestionKind, *AgeAt]:
        assert f"`{name}`" in guide, name
