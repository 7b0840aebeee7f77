"""What can go wrong with the store, in words for the person who meets it.

``str(error)`` of every class here is a message to show as it is: what happened, where, what to do. It never repeats
what a person typed.
"""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """Any failure of the store that is no fault of this program. Show its message.

    ``briefly`` is the message for under a title that says already that the change is not saved, where the app goes on
    trying: without what is at stake, and without asking to try again.
    """

    def __init__(self, message: str = "", briefly: str = "") -> None:
        super().__init__(message)
        self.briefly = briefly or message


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


class WrongRecoveryCodeError(StoreError):
    """The recovery code is well formed, but no key slot opens with it."""

    def __init__(self) -> None:
        super().__init__(
            "That recovery code does not open these cases. It may belong to another computer, or a newer code may have "
            "replaced it. Look for a later print."
        )


class WrongAuthorityKeyError(StoreError):
    """No key slot was made for this private key."""

    def __init__(self) -> None:
        super().__init__(
            "These cases were not set up for that private key, so it cannot open them. Look for the private key that "
            "belongs to the recovery key in the policy of the computer at the time."
        )


class MistypedRecoveryCodeError(StoreError):
    """What was typed cannot be a recovery code; the message says what to look for."""


class UnusableKeyError(StoreError):
    """A key file of the authority, public or private, is not of a kind that this program can use."""


class TooManyGuessesError(StoreError):
    """Several wrong passphrases in a row; ``seconds`` says how long to wait before the next."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(
            f"That was the wrong passphrase several times. Wait {seconds} second{'' if seconds == 1 else 's'}, then "
            "try again, or use your recovery code."
        )


class LastSlotError(StoreError):
    """The slot is the last that a person can open, so it stays."""

    def __init__(self) -> None:
        super().__init__(
            "This is the only way left to open your cases, so it cannot be taken away. Set up another one first."
        )


class StoreDamagedError(StoreError):
    """A file of the store is missing, cut short or changed. Nothing was altered in trying to read it.

    Offer to restore a backup: ``data.backup.list_backups`` finds them, ``data.restore`` brings one back.
    """


class NoBackupError(StoreError):
    """There is no backup at the place that was named."""


class StoreTooNewError(StoreError):
    """A newer version of this program wrote the store."""

    def __init__(self) -> None:
        super().__init__(
            "A newer version of this app has been used with your cases, and this version cannot read them safely. "
            "Nothing has been changed. Install the newer version on this computer, or ask your IT support to."
        )


class StoreInUseError(StoreError):
    """Another process holds the store."""


class StoreUnavailableError(StoreError):
    """The disk is full, read-only, failing or gone, or memory is short. What was saved before is untouched."""


class BackupPlaceError(StoreUnavailableError):
    """The folder for backups cannot be used, so a backup was made beside the cases instead: ``made`` is its folder."""

    def __init__(self, message: str, made: Path) -> None:
        self.made = made
        super().__init__(message)


class StoreClosedError(StoreError):
    """The store was used after it was closed (locked)."""

    def __init__(self) -> None:
        super().__init__("Your cases are locked. Unlock them with your passphrase and try again.")


class NoSuchCaseError(StoreError):
    """The case is not in the store: it was deleted."""

    def __init__(self) -> None:
        super().__init__("That case is no longer in your store: it has been deleted.")


class ReasonNeededError(StoreError):
    """The case is finalised or transferred: ask why it is changed, and open it again with that."""

    def __init__(self) -> None:
        super().__init__(
            "This case has been finalised or handed over. Say why you change it first; the reason is kept with the "
            "change."
        )


class WrongStepError(StoreError):
    """A case cannot go from its status to the one that was asked for; or something is missing for that step."""


class OnHoldError(StoreError):
    """The case is on legal hold."""

    def __init__(self) -> None:
        super().__init__("This case is on legal hold, so it cannot be removed. Release the hold first, with a reason.")
