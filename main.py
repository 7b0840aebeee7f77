"""Safeguarding Review Assessment: opens the app, or runs one of its commands.

Here the parts are put together and nothing else is done. The commands need neither a screen nor Qt, and the app needs
no command: each is loaded where it is run, so that the window opens at once.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from data.paths import data_directory
from ui.command_line.ending import DONE, ENVIRONMENT, INTERRUPTED, NO_QT, UNUSABLE, OutputError, UnusableError
from ui.command_line.writing import complain, flush

if TYPE_CHECKING:
    import argparse

    from PySide6.QtCore import QTranslator

VERSION = "0.1.0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; ``arguments`` are those of the command line where left out."""
    os.umask(0o077)
    _leave_no_core_dump()
    _speak_utf8()
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        flush()
    except UnusableError as error:
        complain(str(error))
        return UNUSABLE
    except OutputError as error:
        complain(str(error))
        return ENVIRONMENT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: never a traceback, which could hold what was typed
        complain(_in_words(error))
        return ENVIRONMENT
    return status


def _in_words(error: Exception) -> str:
    from logic.loader import PackError  # noqa: PLC0415 - see the top

    if isinstance(error, PackError):  # it names the place in a file of the app, and holds nothing of a case
        return f"The rules of this installation cannot be read: {error}"
    return f"Something went wrong that this program did not expect ({_kind_and_place(error)}). Please report it."


def _run(arguments: Sequence[str]) -> int:
    if not arguments or _is_transfer_file(arguments):
        return _open_app(None, transfer_file=Path(arguments[0]).absolute() if arguments else None)
    from ui.command_line.arguments import parser  # noqa: PLC0415 - see the top

    try:
        options = parser(VERSION).parse_args(arguments)
    except SystemExit:  # --help and --version have been printed
        return DONE
    if options.self_test:
        from ui.command_line.self_test import self_test  # noqa: PLC0415 - it loads all that the commands leave unloaded

        return self_test(options, _own_command())
    if options.self_test_window:
        return _try_window(options.language)
    if options.command is None:
        return _open_app(options.data_dir, options.language)
    commands = {"assess": _assess, "verify": _verify, "rules": _rules, "schema": _schema, "store": _store}
    return commands[options.command](options)


def _is_transfer_file(arguments: Sequence[str]) -> bool:
    """Whether the program was started by opening a transfer file, as a desktop does: that opens the app."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        return False
    from data.transfer import SUFFIX  # noqa: PLC0415 - loads cryptography, which most commands do not need

    return arguments[0].casefold().endswith(SUFFIX)


def _assess(options: argparse.Namespace) -> int:
    from ui.command_line.assess import assess  # noqa: PLC0415 - see the top

    return assess(options)


def _rules(options: argparse.Namespace) -> int:
    from ui.command_line.rules import rules  # noqa: PLC0415 - see the top

    return rules(options)


def _schema(options: argparse.Namespace) -> int:
    from ui.command_line.schema import schema  # noqa: PLC0415 - see the top

    return schema(options)


def _verify(options: argparse.Namespace) -> int:
    from ui.command_line.verify import verify_file  # noqa: PLC0415 - loads cryptography, which no other command needs

    return verify_file(options)


def _store(options: argparse.Namespace) -> int:
    from ui.command_line.store import store  # noqa: PLC0415 - loads SQLCipher, which no other command needs

    return store(options)


def _open_app(data_dir: Path | None, language: str | None = None, transfer_file: Path | None = None) -> int:
    gc.disable()  # until the window stands: what is loaded until then stays, and to look through it again takes long
    from ui.system_libraries import why_qt_cannot_start  # noqa: PLC0415 - commands load nothing of the screen

    obstacle = why_qt_cannot_start(os.environ)
    if obstacle:
        raise OutputError(obstacle)
    translator = _speak(language)
    from ui.app import run  # noqa: PLC0415 - Qt would abort the process where the check above fails

    return run(data_directory(data_dir), app_version=VERSION, transfer_file=transfer_file, translator=translator)


def _try_window(language: str | None) -> int:
    """What the self test starts in a process of its own."""
    from ui.system_libraries import why_qt_cannot_start  # noqa: PLC0415 - as above

    if obstacle := why_qt_cannot_start(os.environ):
        complain(obstacle)
        return NO_QT
    translator = _speak(language)
    from ui.trial import open_and_close  # noqa: PLC0415 - as above

    return DONE if open_and_close(VERSION, translator) else ENVIRONMENT


def _speak(language: str | None) -> QTranslator | None:
    """Choose the language of the screens: before they are loaded, since they take their words as they are."""
    from ui.language import LanguageError, choose, speak  # noqa: PLC0415 - the commands speak English

    try:
        return speak(choose(language))
    except LanguageError as error:
        if language is None:
            return None  # nobody asked for it by name: a window in English is better than none
        raise UnusableError(f"--language: {error}") from None


def _own_command() -> list[str]:
    """What starts this program: its executable where it is installed, and Python with this file where it is not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(Path(__file__).resolve())]


def _leave_no_core_dump() -> None:
    """A dump of memory could hold what was typed. Windows writes none unless it is told to."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale, so that no name is lost on a Windows console or under LANG=C."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _kind_and_place(error: BaseException) -> str:
    """The kind of error and the line of this program where it arose: what mends it, and nothing that was typed."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}"


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # an installed program starts itself again for each process of a pool
    sys.exit(main())
