"""Every setting of the program, declared once.

The screens, the policy of an organisation, its Windows templates (ADMX and ADML) and the policy reference are all made
from this list. How a policy is read and what is then in force: ``data/policy.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from logic.nations import ENGLAND, NATION_NAMES

Value = str | int | bool | tuple[str, ...]
"""What a setting can hold: text, a whole number, yes or no, or a list of texts."""


class Kind(StrEnum):
    """What a value is; in brackets its form in a policy file, and in the Windows registry."""

    TEXT = "text"
    """One line (string; REG_SZ)."""
    LONG_TEXT = "long_text"
    """Several lines (string with line feeds; REG_MULTI_SZ, one line an item)."""
    CHOICE = "choice"
    """One of ``options`` (string; REG_SZ)."""
    NUMBER = "number"
    """A whole number from ``least`` to ``most`` (number; REG_DWORD)."""
    YES_NO = "yes_no"
    """(true or false; REG_DWORD 1 or 0)."""
    FOLDER = "folder"
    """A folder. ``~`` and variables such as ``%USERPROFILE%`` stand for each user's own (string; REG_SZ)."""
    LIST = "list"
    """Texts, each matching ``pattern`` (list of strings; REG_MULTI_SZ)."""


class Group(StrEnum):
    """Settings that belong together, in the order in which they are shown; the value is the heading."""

    REFERRAL = "The referral"
    RULES = "Rules"
    SECURITY = "Security"
    BACKUPS = "Backups and recovery"
    KEEPING = "How long cases are kept"
    YOU = "You"
    DISPLAY = "Display"


class SetBy(StrEnum):
    """Who can choose a value."""

    BOTH = "both"
    """The user, unless a policy does."""
    POLICY = "policy"
    """Only a policy; users see what it says."""
    USER = "user"
    """Only the user, as it is theirs: what helps them to read, or who they are."""


class Bound(StrEnum):
    """What a policy leaves to the user."""

    EXACT = "exact"
    """Nothing: its value is the value."""
    AT_MOST = "at_most"
    """Any number up to it."""
    AT_LEAST = "at_least"
    """Any number from it on."""


class Kept(StrEnum):
    """Where the user's own choice is kept."""

    STORE = "store"
    """Encrypted, with the cases; known once they are unlocked."""
    FILE = "file"
    """In the readable settings file, since it is needed before unlocking."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice, and the words for it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    ``name`` is its key in a policy file, ``registry_name`` the value's name in the Windows registry; both stay for
    ever once released. ``title`` and ``explanation`` are the words for users and administrators, in plain English;
    ``exactly`` is what administrators read besides: forms and commands, which no screen shows. ``default`` holds
    where nobody chose, and as well where a policy cannot be read, so it is safe by itself; empty means "not set".
    ``options`` are those of a choice; ``least`` and ``most`` bound a number; ``longest`` is the most characters of a
    text or of one item, ``pattern`` what each item of a list matches, in full.
    """

    name: str
    title: str
    explanation: str
    kind: Kind
    group: Group
    default: Value
    set_by: SetBy = SetBy.BOTH
    bound: Bound = Bound.EXACT
    kept: Kept = Kept.STORE
    options: tuple[Option, ...] = ()
    least: int = 0
    most: int = 0
    longest: int = 500
    pattern: str = ""
    pattern_words: str = ""
    exactly: str = ""
    since: str = field(default="0.1.0", kw_only=True)

    @property
    def registry_name(self) -> str:
        """The name of the value in the registry: "IdleLockMinutes"."""
        return "".join(part.capitalize() for part in self.name.split("_"))

    @property
    def is_enforceable(self) -> bool:
        """Whether a policy may set it."""
        return self.set_by is not SetBy.USER

    @property
    def allowed(self) -> str:
        """What a value may be, in words."""
        if self.kind is Kind.CHOICE:
            return "one of " + ", ".join(each.value for each in self.options)
        if self.kind is Kind.NUMBER:
            return f"a whole number from {self.least} to {self.most}"
        if self.kind is Kind.YES_NO:
            return "true or false"
        if self.kind is Kind.LIST:
            return f"up to {_MOST_ITEMS} texts, each {self.pattern_words}"
        lines = "text of several lines" if self.kind is Kind.LONG_TEXT else "text on one line"
        return f"{lines}, up to {self.longest} characters"

    def checked(self, value: object) -> Value:
        """The value as this setting holds it. Raises ValueError, saying what is allowed and not what was given."""
        if self._allows(value):
            return tuple(value) if isinstance(value, list | tuple) else value  # type: ignore[return-value] # as checked
        raise ValueError(f"{self.name}: allowed: {self.allowed}")

    def _allows(self, value: object) -> bool:
        if self.kind is Kind.YES_NO:
            return isinstance(value, bool)
        if self.kind is Kind.NUMBER:
            return type(value) is int and self.least <= value <= self.most
        if self.kind is Kind.CHOICE:
            return isinstance(value, str) and any(value == each.value for each in self.options)
        if self.kind is Kind.LIST:
            return isinstance(value, list | tuple) and len(value) <= _MOST_ITEMS and all(map(self._item, value))
        return self._text(value)

    def _item(self, value: object) -> bool:
        return self._text(value) and isinstance(value, str) and re.fullmatch(self.pattern, value) is not None

    def _text(self, value: object) -> bool:
        unprintable = _CONTROL if self.kind is not Kind.LONG_TEXT else _CONTROL_BUT_LINES
        return isinstance(value, str) and len(value) <= self.longest and not unprintable.search(value)


_MOST_ITEMS: Final = 200
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_BUT_LINES: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

SETTINGS: Final = (
    Setting(
        "protective_marking",
        "Protective marking",
        "Printed in capitals at the top and bottom of every page of a referral.",
        Kind.TEXT,
        Group.REFERRAL,
        "OFFICIAL-SENSITIVE",
        longest=60,
    ),
    Setting(
        "board_name",
        "Board or partnership",
        "The safeguarding board or partnership that receives referrals, as it is printed on them.",
        Kind.TEXT,
        Group.REFERRAL,
        "",
        longest=200,
    ),
    Setting(
        "board_address",
        "Where referrals are sent",
        "The secure e-mail address or the postal address of the board, shown when a referral has been written. This "
        "app sends nothing.",
        Kind.LONG_TEXT,
        Group.REFERRAL,
        "",
    ),
    Setting(
        "export_folder",
        "Folder for referrals",
        "Where referrals and transfer files are written unless another place is chosen. Where a policy sets it, they "
        "are written nowhere else.",
        Kind.FOLDER,
        Group.REFERRAL,
        "",
    ),
    Setting(
        "known_signers",
        "Known signers",
        "Whose signature on a referral counts as known when it is checked. One person a line: the fingerprint of "
        "their key without the spaces in it, then, if you wish, a space and a name. They can read out the fingerprint "
        "from their app.",
        Kind.LIST,
        Group.REFERRAL,
        (),
        pattern="[0-9A-Fa-f]{64}( .{1,200})?",
        pattern_words="a fingerprint of 64 digits and letters from a to f without spaces, then if wished a space and "
        "a name",
        exactly="The fingerprint is the SHA-256 of the key, as the command `verify` prints it, or of the certificate, "
        "in 64 hexadecimal digits. With the certificate of an authority, everyone to whom it issued one counts as "
        "known.",
    ),
    Setting(
        "nation",
        "Nation",
        "Whose rules a new case starts with.",
        Kind.CHOICE,
        Group.RULES,
        ENGLAND,
        options=tuple(Option(*each) for each in NATION_NAMES.items()),
    ),
    Setting(
        "packs_shown",
        "Rule packs shown",
        "The rule packs that cases are assessed with, one a line, by their short names, such as scr-children. A nation "
        "of which none is named keeps all of its packs. Empty: all of the nation.",
        Kind.LIST,
        Group.RULES,
        (),
        pattern="[a-z0-9-]{1,60}",
        pattern_words="the short name of a rule pack: small letters, digits and hyphens",
        exactly="The short names are the ids that the command `rules` lists. The command `assess` follows a policy "
        "too, unless `--pack` names others.",
    ),
    Setting(
        "idle_lock_minutes",
        "Lock when idle, after minutes",
        "Everything is saved and the cases are locked when nobody has used the app for so long. A policy sets the "
        "longest time; users may choose a shorter one.",
        Kind.NUMBER,
        Group.SECURITY,
        5,
        bound=Bound.AT_MOST,
        least=1,
        most=15,
    ),
    Setting(
        "screen_capture_exclusion",
        "Keep the window out of screen captures",
        "The window shows black in screenshots, recordings and shared screens, where the system can do that. Remote "
        "support sees black as well.",
        Kind.YES_NO,
        Group.SECURITY,
        True,  # noqa: FBT003 - a value like the others
    ),
    Setting(
        "recovery_key",
        "Recovery key of the organisation",
        "With it, the organisation can open the cases of someone who has left or has forgotten the passphrase. It "
        "works for the cases of each user once they have next unlocked them.",
        Kind.LONG_TEXT,
        Group.BACKUPS,
        "",
        set_by=SetBy.POLICY,
        longest=4000,
        exactly="The value is the public key, in PEM or on one line; only its private half opens cases. Every store "
        "gets a slot for it when it is next unlocked.",
    ),
    Setting(
        "backup_count",
        "Backups kept",
        "How many of the newest backups are kept; beside them the newest of each of the last 7 days and 4 weeks on "
        "which one was made. A policy sets the fewest; users may keep more.",
        Kind.NUMBER,
        Group.BACKUPS,
        5,
        bound=Bound.AT_LEAST,
        least=1,
        most=50,
    ),
    Setting(
        "backup_folder",
        "Folder for backups",
        "Where backups are kept, encrypted as the cases are. Empty: beside the cases. Another disk helps where this "
        "one fails.",
        Kind.FOLDER,
        Group.BACKUPS,
        "",
    ),
    Setting(
        "retention_days",
        "Days until a case is due for removal",
        "A case that has not changed for so many days is listed as due. 0: never. Nothing is removed before a person "
        "confirms it, unless the policy 'Remove cases that are due' says otherwise. A case on legal hold is never due.",
        Kind.NUMBER,
        Group.KEEPING,
        0,
        least=0,
        most=36_500,
    ),
    Setting(
        "purge_when_due",
        "Remove cases that are due",
        "Remove a case that is due without asking, once its referral has been written or it was transferred. A draft "
        "is never removed without asking.",
        Kind.YES_NO,
        Group.KEEPING,
        False,  # noqa: FBT003 - a value like the others
        set_by=SetBy.POLICY,
    ),
    Setting(
        "your_name",
        "Your name",
        "Recorded with every change that you make to a case, and offered for the sign-off of a referral.",
        Kind.TEXT,
        Group.YOU,
        "",
        set_by=SetBy.USER,
        longest=200,
    ),
    Setting(
        "your_role",
        "Your role",
        "Recorded and offered with your name.",
        Kind.TEXT,
        Group.YOU,
        "",
        set_by=SetBy.USER,
        longest=200,
    ),
    Setting(
        "theme",
        "Colours",
        "The colours of the screen.",
        Kind.CHOICE,
        Group.DISPLAY,
        "system",
        set_by=SetBy.USER,
        kept=Kept.FILE,
        options=(
            Option("system", "As the computer"),
            Option("light", "Light"),
            Option("dark", "Dark"),
            Option("high_visibility", "High visibility"),
        ),
    ),
    Setting(
        "text_size",
        "Text size in per cent",
        "The size of all text; 100 is the usual one.",
        Kind.NUMBER,
        Group.DISPLAY,
        100,
        set_by=SetBy.USER,
        kept=Kept.FILE,
        least=100,
        most=200,
    ),
)
"""All settings, in the order in which they are shown."""

BY_NAME: Final[Mapping[str, Setting]] = {each.name: each for each in SETTINGS}
"""The settings by name."""
