"""The settings of one user: what they chose, under what their organisation says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from data.declared_settings import BY_NAME, Kept, Kind, Value
from data.errors import StoreError
from data.policy import InForce, Policy

SETTING_KEY = "setting:"
"""How the keys begin under which the store keeps what a user chose."""


class LockedSettingError(StoreError):
    """The organisation has set this; the user cannot."""

    def __init__(self) -> None:
        super().__init__("This is set by your organisation. Ask your IT support if it should be different.")


class Preferences:
    """Reads and keeps settings; those that are kept in the settings file are left to ``data.settings``.

    ``read`` and ``write`` are ``Store.setting`` and ``Store.set_setting`` of the open store. Before it is unlocked
    leave them out: what the policy and the defaults say then holds.
    """

    def __init__(
        self,
        policy: Policy,
        read: Callable[[str], object] | None = None,
        write: Callable[[str, object], None] | None = None,
    ) -> None:
        self.policy = policy
        self._read = read
        self._write = write

    def in_force(self, name: str) -> InForce:
        """What holds for a setting, and whether the user may change it. Raises StoreError as ``Store.setting``."""
        stored = self._read is not None and BY_NAME[name].kept is Kept.STORE
        chosen = self._read(SETTING_KEY + name) if stored and self._read else None
        return self.policy.in_force(name, tuple(chosen) if isinstance(chosen, list) else chosen)

    def text(self, name: str) -> str:
        """The value of a text, a choice or a folder; a folder with the user's own home and variables filled in."""
        value = str(self.in_force(name).value)
        return os.path.expandvars(Path(value).expanduser()) if value and BY_NAME[name].kind is Kind.FOLDER else value

    def number(self, name: str) -> int:
        """The value of a number. Raises TypeError for a setting of another kind, as the next two do."""
        value = self.in_force(name).value
        if type(value) is not int:
            raise TypeError(name)
        return value

    def is_on(self, name: str) -> bool:
        """The value of a yes or no."""
        value = self.in_force(name).value
        if not isinstance(value, bool):
            raise TypeError(name)
        return value

    def items(self, name: str) -> tuple[str, ...]:
        """The value of a list."""
        value = self.in_force(name).value
        if not isinstance(value, tuple):
            raise TypeError(name)
        return value

    def choose(self, name: str, value: Value) -> None:
        """Keep the user's choice.

        Raises LockedSettingError where the organisation has set it, ValueError for a value that is not allowed (also
        one outside what the policy leaves), with what is allowed, StoreError where it cannot be kept.
        """
        current = self.in_force(name)
        if current.locked:
            raise LockedSettingError
        checked = current.setting.checked(value)
        if type(checked) is int and not current.least <= checked <= current.most:
            raise ValueError(f"{name}: allowed: a whole number from {current.least} to {current.most}")
        if self._write is None or current.setting.kept is not Kept.STORE:
            raise ValueError(f"{name}: kept elsewhere")
        self._write(SETTING_KEY + name, list(checked) if isinstance(checked, tuple) else checked)
