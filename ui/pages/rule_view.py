"""One criterion in a result: whether it is met and, clause by clause, why, down to the answer and its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.assessment import Evidence, RuleResult, Status
from logic.explain import Clause, answer_in_words, clauses, reason, status_words
from logic.pack import Citation, RulePack
from logic.truth import Truth
from ui import texts
from ui.components.banner import Banner
from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.row import Row
from ui.components.text import Heading, Rule, Tag, Text
from ui.pages.check import origin_of
from ui.places import Place, question


class RuleView(QWidget):
    """A criterion. ``changes`` carries the place of an answer to change; ``can_answer`` tells which facts have one."""

    changes = Signal(object)

    def __init__(self, pack: RulePack, result: RuleResult, can_answer: Callable[[str], bool]) -> None:
        super().__init__()
        self._can_answer = can_answer
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pack = pack
        self._result = result
        column = Column(self, space=6)
        column.add(Rule())
        tag = Tag(status_words(result), tone="quiet" if result.status is Status.NOT_MET else "plain")
        column.add(Row(Heading(result.rule.title, look="small"), tag), before=12)
        column.add(Text(reason(result), look="hint"))
        if result.elsewhere:
            column.add(Banner(result.elsewhere, tone="notice"))
        name = texts.RESULT_SHOW_REASONS_NAME.format(rule=result.rule.title)
        column.add(Expander(texts.RESULT_SHOW_REASONS, name=name, fill=self._fill))

    def _fill(self, column: Column) -> None:
        rule = self._result.rule
        column.add(Text(rule.says))
        column.add(Text(_cited(rule.citation), look="hint"), before=4)
        for clause in clauses(self._result):
            column.add(self._clause(clause), before=16)

    def _clause(self, clause: Clause) -> QWidget:
        holder = QWidget()
        holder.setSizePolicy(self.sizePolicy())
        column = Column(holder, space=4, margins=(20 * clause.depth, 0, 0, 0))
        finding = clause.finding
        words = texts.RESULT_CLAUSE_TAGS["presumed" if finding.presumed else finding.truth.value]
        tag = Tag(words, tone="quiet" if finding.truth is Truth.FALSE else "plain")
        column.add(Row(Text(finding.says, look="strong", wide=True), tag))
        if not finding.children:
            for evidence in finding.evidence:
                self._add_evidence(column, evidence)
        column.add(Text(_cited(finding.citation), look="hint"))
        return holder

    def _add_evidence(self, column: Column, evidence: Evidence) -> None:
        if not self._pack.asks(evidence.fact):
            return
        asked = self._pack.question(evidence.fact)
        words = answer_in_words(asked, evidence.answer)
        column.add(Text(texts.RESULT_YOUR_ANSWER.format(label=asked.label, answer=words)))
        for line in origin_of(evidence.answer) if evidence.answer else []:
            column.add(Text(line, look="hint"))
        if not self._can_answer(evidence.fact):
            return
        words, name = texts.CHANGE, texts.CHANGE_NAME
        if evidence.answer is None:
            words, name = texts.ANSWER_NOW, texts.ANSWER_NAME
        link = LinkButton(words, name=name.format(what=asked.label))
        link.clicked.connect(lambda: self._change(question(evidence.fact)))
        column.add(link)

    def _change(self, place: Place) -> None:
        self.changes.emit(place)


def _cited(citation: Citation) -> str:
    words = texts.RESULT_CITED.format(citation=citation.in_words)
    return f"{words}. {citation.note}" if citation.note else words
