"""What-if in plain words, on packs small enough to see what has to be said and what must not."""

from __future__ import annotations

from dataclasses import replace

from logic.advice import comparison_in_words, trial_in_words
from logic.evaluate import evaluate
from logic.facts import Value
from logic.pack import RulePack
from logic.what_if import compare, what_if
from tests.logic.small_packs import Document, pack, proposition, question, rule
from tests.logic.strategies import TODAY, facts

ASKED = [question("hurt"), question("late"), question("small")]
TRUE = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("hurt", "late", "small")]


def small(*rules: Document) -> RulePack:
    return pack(ASKED, [each for each in TRUE if any(each["id"] in rule["all_of"] for rule in rules)], list(rules))


FIRST = small(rule("one", "must", "hurt", "late"), rule("two", "may", "small"), rule("gone", "may", "late"))
SECOND = replace(
    small(rule("one", "must", "hurt"), rule("two", "may", "small"), rule("new", "may", "hurt", "small")),
    version="2.0.0",
)


def said_of(**answers: Value) -> tuple[str, ...]:
    return comparison_in_words(compare(FIRST, SECOND, facts(**answers), TODAY))


def test_two_versions_are_told_apart_rule_by_rule_and_what_is_alike_is_not_said():
    said = said_of(hurt="yes", late="no", small="yes")
    assert said == (
        "“A small pack”, version 1.0.0: The board may act.",
        "“A small pack”, version 2.0.0: The board must act.",
        "What keeps “A small pack”, version 1.0.0 from a stronger result: Late: no.",
        "Only “A small pack”, version 1.0.0 looks at: late.",
        "Only version 1.0.0 has the rule “Title of gone”. Not met (may). Late: no.",
        "Only version 2.0.0 has the rule “Title of new”. Met (may). Hurt: yes. Small: yes.",
        "“Title of one”. Version 1.0.0: Not met (must). Late: no. Version 2.0.0: Met (must). Hurt: yes.",
    )


def test_a_rule_as_strong_as_the_result_keeps_nothing_from_a_stronger_one():
    weak = small(rule("two", "may", "small"), rule("gone", "may", "late"))
    strong = small(rule("one", "must", "hurt"))
    found = compare(weak, strong, facts(hurt="yes", small="yes", late="no"), TODAY)
    assert found.differs
    assert found.blocking == ()


def test_a_trial_says_what_changes_and_what_is_needed_then():
    entered = facts(hurt="yes", late="unknown", small="no")
    assessed = evaluate(FIRST, entered, TODAY)
    same = what_if(FIRST, entered, {}, TODAY)
    assert trial_in_words(assessed, same) == ()
    trial = what_if(FIRST, entered, facts(hurt="no"), TODAY)
    assert trial_in_words(assessed, trial) == (
        "Title of one (must): cannot be told on the facts entered, not met in the trial. Hurt: no.",
    )
    back = trial_in_words(what_if(FIRST, entered, facts(late="no"), TODAY), assessed)
    assert back[-1] == "Still needed in the trial, and not on the facts entered: late."
    forth = trial_in_words(assessed, what_if(FIRST, entered, facts(late="no"), TODAY))
    assert forth[-1] == "No longer needed in the trial: late."
