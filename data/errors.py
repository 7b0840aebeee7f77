"""What can go wrong with the store, in words for the person who meets it.

``str(error)`` of every class here is a message to show as it is: what happened, where, what to do. It never repeats
what a person typed.
"""

from __future__ import annotations


class StoreError(Exception):
    """Any failure of the store that is no fault of this program. Show its message."""


class StoreMissingError(StoreError):
    """There is no store in this directory: offer to create one."""


class StoreExistsError(StoreError):
    """A store was to be created where one is already."""


class WeakPassphraseError(StoreError):
    """The chosen passphrase is too easy to guess; the message says what to change."""


class WrongPassphraseError(StoreError):
    """No key slot opens with this passphrase."""

    def __init__(self) -> None:
        super().__init__(
            "That passphrase does not open your cases. Check that Caps Lock is off and the keyboard language is right, "
            "then try again."
        )


class StoreDamagedError(StoreError):
    """A file of the store is missing, cut short or changed. Nothing was altered in trying to read it."""


class StoreTooNewError(StoreError):
    """A newer version of this program wrote the store."""

    def __init__(self) -> None:
        super().__init__(
            "A newer version of this program has been used with your cases, and this version cannot read them safely. "
            "Nothing has been changed. Install the newer version on this computer, or ask your IT support to."
        )


class StoreInUseError(StoreError):
    """Another process holds the store."""


class StoreUnavailableError(StoreError):
    """The disk is full, read-only, failing or gone, or memory is short. What was saved before is untouched."""


class StoreClosedError(StoreError):
    """The store was used after it was closed (locked)."""

    def __init__(self) -> None:
        super().__init__("Your cases are locked. Unlock them with your passphrase and try again.")


class NoSuchCaseError(StoreError):
    """The case is not in the store: it was deleted."""

    def __init__(self) -> None:
        super().__init__("That case is no longer in your store: it has been deleted.")
