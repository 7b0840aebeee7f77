"""The few settings that the screens need before the store is unlocked. Nothing personal is in them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from data.atomic import write_whole
from data.errors import StoreUnavailableError
from data.paths import SETTINGS, prepare_directory, reason

_LONGEST_FILE: Final = 64 * 1024


class Theme(StrEnum):
    """The colours of the screen; ``system`` follows the computer's own choice."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_VISIBILITY = "high_visibility"


TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""The sizes of text that a person may choose, in per cent of the usual one."""


@dataclass(frozen=True)
class Settings:
    """What was chosen, or the defaults. ``text_size`` is one of TEXT_SIZES.

    ``others`` holds what a newer version of the program wrote, which is kept as it is.
    """

    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    others: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class LoadedSettings:
    """Settings to use, and where not all could be read a ``notice`` to show; empty otherwise."""

    settings: Settings
    notice: str = ""


def load_settings(directory: Path) -> LoadedSettings:
    """The settings in ``directory``; the defaults where there are none.

    Never fails. A file that cannot be understood is kept aside under another name, and a value that is not allowed is
    replaced by its default: the notice says so.
    """
    path = directory / SETTINGS
    try:
        with path.open("rb") as file:
            raw = file.read(_LONGEST_FILE + 1)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return LoadedSettings(
            Settings(), f"Your display settings could not be read ({reason(error)}), so the usual ones are in use."
        )
    try:
        content = json.loads(raw.decode()) if len(raw) <= _LONGEST_FILE else None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        return LoadedSettings(Settings(), _keep_aside(path))
    return _read(content, path)


def save_settings(directory: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all, making ``directory`` if need be.

    Raises StoreUnavailableError if the directory is refused or the disk does not allow it.
    """
    content = asdict(settings)
    others = content.pop("others")
    prepare_directory(directory)
    try:
        write_whole(directory / SETTINGS, (json.dumps({**others, **content}, indent=1) + "\n").encode())
    except OSError as error:
        raise StoreUnavailableError(
            f"Your display settings could not be saved in {directory}: {reason(error)}. They hold until you close the "
            "program."
        ) from error


def _read(content: dict[str, object], path: Path) -> LoadedSettings:
    defaults = Settings()
    theme, text_size = content.pop("theme", defaults.theme), content.pop("text_size", defaults.text_size)
    known_theme = Theme(theme) if isinstance(theme, str) and theme in tuple(Theme) else None
    known_size = text_size if isinstance(text_size, int) and text_size in TEXT_SIZES else None
    settings = Settings(known_theme or defaults.theme, known_size or defaults.text_size, content)
    return LoadedSettings(settings, "" if known_theme and known_size else _keep_aside(path))


def _keep_aside(path: Path) -> str:
    aside = next(
        each for number in range(1, 10_000) if not (each := path.with_name(f"settings-unread-{number}.json")).exists()
    )
    kept = ""
    with contextlib.suppress(OSError):
        path.rename(aside)
        kept = f" The old file is kept as {aside}."
    return f"Your display settings could not be read, so the usual ones are in use. Choose them again.{kept}"
