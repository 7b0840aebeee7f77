"""The pages of a PDF as pictures and as words, for a screen: drawn from memory, never through a file."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

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
    """The pages of a PDF, open until ``close`` or the end of the block. Pages are counted from 0."""

    def __init__(self, pdf: bytes) -> None:
        """Open the file. Raises PagesError."""
        with _turn:
            try:
                self._document = pypdfium2.PdfDocument(pdf)
                self._count = len(self._document)
            except pypdfium2.PdfiumError as error:
                raise PagesError("the file cannot be shown") from error

    def __len__(self) -> int:
        return self._count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Forget the file. Does nothing the second time."""
        with _turn:
            self._document.close()

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

    def _page(self, number: int) -> _OpenPage:
        if not 0 <= number < self._count:
            raise IndexError(number)
        return _OpenPage(self._document, number)


class _OpenPage:
    """One page while it is looked at, by one thread at a time."""

    def __init__(self, document: pypdfium2.PdfDocument, number: int) -> None:
        self._document = document
        self._number = number

    def __enter__(self) -> pypdfium2.PdfPage:
        _turn.acquire()
        try:
            self._page = self._document[self._number]
        except pypdfium2.PdfiumError as error:
            _turn.release()
            raise PagesError("the page cannot be shown") from error
        return self._page

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._page.close()
        finally:
            _turn.release()
        if isinstance(error, pypdfium2.PdfiumError):
            raise PagesError("the page cannot be shown") from error
