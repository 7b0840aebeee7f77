"""The review that the record of one carries, read back from a file that anyone may have made."""

from __future__ import annotations

from typing import Final

from logic.review import Review, ReviewError, review_of_json
from logic.strict_json import JsonError, Repeated, parse
from reports.plain_pdf import NotPlainError, TooLargeError
from reports.signed_file import SignedFile

REVIEW_FILE: Final = "review.json"
"""The name under which a record has its review attached."""
_LARGEST: Final = 1_000_000
_DEEPEST: Final = 5


def review_in(file: SignedFile) -> Review | None:
    """The review in a signed file; None where it carries none that this version can read."""
    try:
        found = parse(file.attachment(REVIEW_FILE, _LARGEST), max_bytes=_LARGEST, max_nesting=_DEEPEST)
        return None if isinstance(found, Repeated) or not isinstance(found, dict) else review_of_json(found)
    except (NotPlainError, TooLargeError, JsonError, ReviewError):
        return None
