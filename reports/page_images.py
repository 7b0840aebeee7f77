"""The pages of a PDF as pictures and as words, for a screen: drawn from memory, never through a file."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import pypdfium2

_MOST_PIXELS: Final = 40_000_000
"""Of one picture: a page of A4 at ten times its size on paper. Whoever made the file may say that a page is vast."""

_turn: Final = threading.RLock()
"""PDFium works for one thread at a time."""


class PagesError(ValueError):
    """The file cannot be shown: it is damaged, or needs a passphrase."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels, row by row, each of four bytes: blue, green, red, and one that says nothing.

    ``width`` and ``height`` are in pixels; ``stride`` is how many bytes a row takes.
    """

    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


class Pages:
    """The pages of a PDF, counted from 0. The file is open only while it is looked at, so nothing has to be closed."""

    def __init__(self, pdf: bytes) -> None:
        """Look at the file. Raises PagesError where it cannot be shown."""
        self._pdf = pdf
        with self._opened() as document:
            self._count = len(document)

    def __len__(self) -> int:
        return self._count

    def picture(self, number: int, width: int) -> PageImage:
        """The page ``width`` pixels wide, as near as whole pixels allow. Raises PagesError, IndexError."""
        with self._page(number) as page:
            across, down = page.get_size()
            scale = min(max(width, 1) / across, (_MOST_PIXELS / (across * down)) ** 0.5)
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            try:
                return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()

    def words(self, number: int) -> str:
        """The text of the page in the order of the file, which in a referral is the order of reading.

        Raises PagesError, IndexError.
        """
        with self._page(number) as page:
            text = page.get_textpage()
            try:
                return str(text.get_text_range()).replace("\r\n", "\n").strip()
            finally:
                text.close()

    @contextlib.contextmanager
    def _page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        if not 0 <= number < self._count:
            raise IndexError(number)
        with self._opened() as document:
            page = document[number]
            try:
                yield page
            finally:
                page.close()

    @contextlib.contextmanager
    def _opened(self) -> Iterator[pypdfium2.PdfDocument]:
        with _turn:
            try:
                document = pypdfium2.PdfDocument(self._pdf)
                try:
                    yield document
                finally:
                    document.close()
            except pypdfium2.PdfiumError as error:
                raise PagesError("the file cannot be shown") from error
