"""The policy of an organisation: settings for everyone who uses this computer, which no user can weaken.

On every system it is a JSON file that only an administrator can write; on Windows also the registry key that group
policy fills, which comes first where both say something. Neither place can be moved by a user: no environment
variable and no argument of the program leads elsewhere.

    {"format": "safeguarding-review-policy/1", "settings": {"idle_lock_minutes": 3, "board_name": "..."}}

A policy that cannot be trusted is never taken as no policy. Where one value is wrong, that setting is locked at its
default, which is safe by itself, and the others are obeyed. Where the file as a whole cannot be read, is no policy or
can be written by ordinary users, every setting that a policy may set is locked at its default. ``problems`` names each
fault for IT support, and people can go on working meanwhile.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from data.declared_settings import BY_NAME, SETTINGS, Bound, Kind, SetBy, Setting, Value
from data.paths import APPLICATION, reason

if sys.platform == "win32":
    import winreg

FORMAT: Final = "safeguarding-review-policy/1"
FILE_NAME: Final = "policy.json"
REGISTRY_KEY: Final = r"Software\Policies\Safeguarding Review"
"""Under HKEY_LOCAL_MACHINE, in the 64-bit view. Users cannot write there."""

SET_BY_ORGANISATION: Final = "Set by your organisation"
ONLY_ORGANISATION: Final = "Only your organisation can set this"
NOT_READABLE: Final = "Your organisation's policy for this could not be read, so the safe default holds"

_LONGEST_FILE: Final = 256 * 1024


@dataclass(frozen=True)
class InForce:
    """What holds for one setting now.

    ``locked`` says that the user cannot change it; ``words`` why, for the screen ("Set by your organisation"), or what
    the policy leaves ("Your organisation allows up to 5"); empty where all is the user's to choose. ``least`` and
    ``most`` bound what the user may choose of a number.
    """

    setting: Setting
    value: Value
    least: int
    most: int
    locked: bool = field(kw_only=True)
    words: str = field(kw_only=True)


@dataclass(frozen=True)
class Policy:
    """What the organisation says. ``values`` by name of setting; ``unreadable`` are settings whose value is wrong.

    ``problems`` are for IT support, one line each, without any value; empty where all is well.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()

    @property
    def notice(self) -> str:
        """What to tell the user about a faulty policy; empty where it is sound."""
        if not self.problems:
            return ""
        return (
            "The settings that your organisation made for this app could not all be read, so safe ones are in "
            "use. You can go on working. Tell your IT support: " + "; ".join(self.problems) + "."
        )

    def in_force(self, name: str, chosen: object = None) -> InForce:
        """What holds for the setting ``name``, where the user has chosen ``chosen`` (None: nothing).

        A choice that is not allowed (any more) is passed over. Raises KeyError for a name that is no setting.
        """
        setting = BY_NAME[name]
        least, most = setting.least, setting.most
        if setting.is_enforceable and name in self.unreadable:
            return InForce(setting, setting.default, least, most, locked=True, words=NOT_READABLE)
        ruled = self.values.get(name) if setting.is_enforceable else None
        if ruled is None:
            locked = setting.set_by is SetBy.POLICY
            mine = setting.default if locked else _or_default(setting, chosen)
            words = ONLY_ORGANISATION if locked else ""
            return InForce(setting, mine, least, most, locked=locked, words=words)
        if setting.bound is Bound.EXACT or not isinstance(ruled, int):
            return InForce(setting, ruled, least, most, locked=True, words=SET_BY_ORGANISATION)
        up_to = setting.bound is Bound.AT_MOST
        least, most = (least, ruled) if up_to else (ruled, most)
        wanted = _or_default(setting, chosen) if chosen is not None else ruled
        assert isinstance(wanted, int)  # noqa: S101 - only numbers have such bounds
        words = f"Your organisation allows {'up to' if up_to else 'no fewer than'} {ruled}"
        value = min(max(wanted, least), most)
        return InForce(setting, value, least, most, locked=least == most, words=words)


def load_policy(file: Path | None = None) -> Policy:
    """The policy of this computer; an empty one where the organisation has made none.

    ``file`` is for tests and for trying a policy before it is rolled out, and then the only place looked at: the
    program itself always calls this without. Never fails; see ``Policy.problems``.
    """
    found = _of_file(file or machine_file())
    return found if file is not None else _over(_of_registry(), found)


def machine_file() -> Path:
    """Where the policy file of this computer is.

    Not through platformdirs, which lets environment variables lead elsewhere: users could then leave their policy.
    """
    if sys.platform == "win32":
        return _program_data() / "Safeguarding Review" / FILE_NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / APPLICATION / FILE_NAME
    return Path("/etc") / APPLICATION / FILE_NAME


def read_policy(content: bytes, place: str) -> Policy:
    """The policy in the bytes of a file. ``place`` names it in problems. Never fails."""
    try:
        document = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_key_once)
    except (ValueError, RecursionError):
        return _nothing_readable(f"{place} is not JSON in UTF-8 with each key once")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return _nothing_readable(f'{place} does not say "format": "{FORMAT}"')
    settings = document.get("settings")
    if not isinstance(settings, dict) or document.keys() != {"format", "settings"}:
        return _nothing_readable(f'{place} must hold "format", "settings" and nothing else')
    return _checked(settings, place)


def from_registry(values: Mapping[str, object], place: str = f"HKLM\\{REGISTRY_KEY}") -> Policy:
    """The policy in the registry values by name, as ``winreg`` gives them: text, number, or list of texts."""
    by_registry_name = {each.registry_name.casefold(): each for each in SETTINGS if each.is_enforceable}
    settings: dict[str, object] = {}
    unknown = 0
    for name, value in values.items():
        setting = by_registry_name.get(name.casefold())
        if setting is None:
            unknown += 1
        elif setting.kind is Kind.YES_NO and type(value) is int and value in (0, 1):
            settings[setting.name] = bool(value)
        elif (
            setting.kind is Kind.LONG_TEXT and isinstance(value, list) and all(isinstance(each, str) for each in value)
        ):
            settings[setting.name] = "\n".join(value)
        else:
            settings[setting.name] = value
    found = _checked(settings, place)
    said = (f"{place} holds {unknown} value(s) that this version does not know",) if unknown else ()
    return Policy(found.values, found.unreadable, (*found.problems, *said))


def _checked(settings: Mapping[str, object], place: str) -> Policy:
    values: dict[str, Value] = {}
    unreadable: set[str] = set()
    problems: list[str] = []
    for number, (name, value) in enumerate(settings.items(), 1):
        setting = BY_NAME.get(name)
        if setting is None:
            # Perhaps of a later version: it must not stop this one from obeying the rest.
            problems.append(f"{place}: setting number {number} is none that this version knows")
        elif not setting.is_enforceable:
            problems.append(f"{place}: {name} is for users alone to choose")
        else:
            try:
                values[name] = setting.checked(value)
            except ValueError as error:
                unreadable.add(name)
                problems.append(f"{place}: {error}")
    return Policy(values, frozenset(unreadable), tuple(problems))


def _of_file(path: Path) -> Policy:
    try:
        with path.open("rb") as file:
            if _ordinary_users_can_write(file.fileno()):
                return _nothing_readable(f"{path} can be changed by ordinary users; let only administrators write it")
            content = file.read(_LONGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        return _nothing_readable(f"{path} cannot be read ({reason(error)})")
    if len(content) > _LONGEST_FILE:
        return _nothing_readable(f"{path} is longer than {_LONGEST_FILE // 1024} KB")
    return read_policy(content, str(path))


def _ordinary_users_can_write(handle: int) -> bool:
    # On Windows the folder's access list decides, which the installer sets.
    return os.name == "posix" and bool(os.fstat(handle).st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _nothing_readable(problem: str) -> Policy:
    return Policy(unreadable=frozenset(each.name for each in SETTINGS if each.is_enforceable), problems=(problem,))


def _over(first: Policy, second: Policy) -> Policy:
    """Both policies, the first deciding where both speak."""
    spoken = first.values.keys() | first.unreadable
    return Policy(
        {**second.values, **first.values},
        first.unreadable | (second.unreadable - spoken),
        (*first.problems, *second.problems),
    )


def _or_default(setting: Setting, chosen: object) -> Value:
    try:
        return setting.default if chosen is None else setting.checked(chosen)
    except ValueError:
        return setting.default


def _each_key_once(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError("a key is given twice")
        found[key] = value
    return found


if sys.platform == "win32":

    def _of_registry() -> Policy:
        values: dict[str, object] = {}
        try:
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY, 0, access) as key:
                for place in range(winreg.QueryInfoKey(key)[1]):
                    name, value, _ = winreg.EnumValue(key, place)
                    values[name] = value
        except FileNotFoundError:
            return Policy()
        except OSError as error:
            return _nothing_readable(f"HKLM\\{REGISTRY_KEY} cannot be read ({reason(error)})")
        return from_registry(values)

    def _program_data() -> Path:
        # From the registry, since a user can give the variable %ProgramData% another value.
        folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folders) as key:
                return Path(winreg.QueryValueEx(key, "Common AppData")[0])
        except OSError:
            return Path(r"C:\ProgramData")

else:

    def _of_registry() -> Policy:
        return Policy()

    def _program_data() -> Path:
        raise NotImplementedError("only Windows has such a folder")
