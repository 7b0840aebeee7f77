"""The other processes that may run beside a review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment, RuleResult, Status
from logic.explain import basis, headline, sentence
from reports.blocks import Block, Bullets, Heading, Paragraph, Role, Text, quiet, strong, text
from reports.wording import cited_in_full


def beside(assessments: Sequence[Assessment]) -> Iterator[Block]:
    """Which of them may apply, and what to do about them."""
    for assessment in assessments:
        if not assessment.pack.parallel:
            continue
        yield Heading(3, assessment.pack.title)
        shown = {
            lead: [each for each in assessment.rules if each.status is status]
            for status, lead in ((Status.MET, "May apply:"), (Status.UNDETERMINED, "Cannot be told:"))
        }
        if not shown["May apply:"]:  # else that says the same as the list
            said = text(headline(assessment), " ", basis(assessment))
            yield Paragraph(said, Role.SMALL, keep_with_next=any(shown.values()))
        for lead, results in shown.items():
            if results and shown["May apply:"]:
                yield Paragraph(text(strong(lead)), Role.SMALL, keep_with_next=True)
            if results:
                yield Bullets(tuple(map(_process, results)), Role.SMALL)


def _process(result: RuleResult) -> Text:
    rule = result.rule
    return text(strong(f"{rule.title}. "), sentence(rule.then), " ", quiet(cited_in_full(rule.citation)))
