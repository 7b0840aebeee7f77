"""A document of a training case says on every page that it is one, so that nobody takes it for a referral."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reports.blocks import Callout, Document, Heading, Paragraph, Tone, text

TRAINING: Final = "This is a training case. Nobody in it is real."
TRAINING_TAG: Final = "training case"

_MARKING: Final = "Training case \u00b7 nobody in it is real"
_DO_NOT_SEND: Final = (
    "It was made to practise with this app. It is no referral: do not send it to a board or an authority."
)


def for_training(document: Document) -> Document:
    """The same document with the mark of a training case.

    The mark takes the place of the protective marking at the head and foot of every page, and of whom it is for; it
    begins the title, and stands under the first heading.
    """
    first = next(at for at, block in enumerate(document.blocks) if isinstance(block, Heading)) + 1
    said = Callout(Tone.OPEN, TRAINING, (Paragraph(text(_DO_NOT_SEND)),), level=2)
    return replace(
        document,
        title=f"Training case: {document.title}",
        marking=_MARKING,
        head_left="Training case",
        blocks=(*document.blocks[:first], said, *document.blocks[first:]),
    )
