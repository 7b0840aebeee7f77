"""Help: the way through the app in a few lines, what to do where something goes wrong, and all keys."""

from __future__ import annotations

from collections.abc import Iterable

from ui import texts
from ui.components.page import Page
from ui.components.steps import numbered
from ui.components.summary import SummaryList, SummaryRow
from ui.components.text import Heading, Text
from ui.shortcuts import bind, card


class HelpPage(Page):
    """Stands over the page that is open, which stays as it is. ``back`` asks to go there again."""

    def __init__(self) -> None:
        super().__init__(texts.HELP_TITLE, has_back=True)
        self.add(Text(texts.HELP_INTRO))
        self._add_heading(texts.HELP_WAY)
        for step in numbered(texts.HELP_STEPS):
            self.add(step, before=10)
        self._add_heading(texts.HELP_TROUBLE)
        self._add_rows((when, texts.HELP_DO[name]) for name, when in texts.HELP_WHEN.items())
        self._add_heading(texts.HELP_KEYS)
        self.add(Text(texts.HELP_KEYS_BODY), before=8)
        self._add_rows(card())
        self.add_primary(texts.HELP_CLOSE).clicked.connect(self.back)
        bind("close_help", self.back.emit, self)

    def _add_heading(self, words: str) -> None:
        self.add(Heading(words, look="subheading"), before=36)

    def _add_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        shown = SummaryList()
        for label, words in rows:
            shown.add(SummaryRow(label, words))
        self.add(shown, before=8)
