"""`store`: what support staff do with the encrypted store without opening the app."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from data import purge as purging
from data.atomic import write_whole
from data.authority_key import AuthorityKey, is_encrypted
from data.backup import Backup, list_backups
from data.errors import (
    LastSlotError,
    MistypedRecoveryCodeError,
    NoBackupError,
    StoreDamagedError,
    StoreError,
    StoreExistsError,
    StoreMissingError,
    UnusableKeyError,
    WeakPassphraseError,
    WrongAuthorityKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from data.incoming import export_case_file
from data.lifecycle import note_written
from data.organisation import follow
from data.paths import BACKUPS, data_directory
from data.policy import load_policy
from data.recovery_code import RecoveryCode
from data.restore import Comparison, compare, restore, restore_beside
from data.slots import Secret
from data.store import Store, utc_now
from data.transfer import write_transfer
from ui.command_line.ending import DONE, MISMATCH, OutputError, UnusableError
from ui.command_line.passphrase import passphrase_from
from ui.command_line.writing import complain, print_text, reason

_INPUT_ERRORS = (
    LastSlotError,
    MistypedRecoveryCodeError,
    NoBackupError,
    StoreExistsError,
    StoreMissingError,
    UnusableKeyError,
    WeakPassphraseError,
    WrongAuthorityKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
"""What is put right by giving something else; the rest lies in the computer."""


def store(options: argparse.Namespace) -> int:
    """Run one of the commands. Damage ends with MISMATCH, what was given wrongly with UNUSABLE."""
    command: Callable[[argparse.Namespace], int] = {
        "check": _check,
        "backup": _backup,
        "backups": _backups,
        "restore": _restore,
        "change-passphrase": _change_passphrase,
        "recovery-code": _recovery_code,
        "recover": _recover,
        "rotate-keys": _rotate_keys,
        "export": _export,
        "purge": _purge,
    }[options.store_command]
    try:
        return command(options)
    except StoreDamagedError as error:
        complain(str(error))
        return MISMATCH
    except _INPUT_ERRORS as error:
        raise UnusableError(str(error)) from error
    except StoreError as error:
        raise OutputError(str(error)) from error


def _check(options: argparse.Namespace) -> int:
    with _opened(options) as opened:
        opened.check()
        cases = opened.cases()
        broken = [case for case in cases if opened.verify_history(case.id).broken_at is not None]
        receipts = purging.first_broken_receipt(opened)
        slots = ", ".join(f"{slot.kind} (set up {slot.made or 'at an unknown date'})" for slot in opened.keys.slots())
        print_text(f"Cases: {len(cases)}\nOpened by: {slots}\nBackups: {len(opened.backups.all())}\n")
        if broken or receipts is not None:
            print_text(
                f"Every page is whole, but not as this program wrote it: the history of {len(broken)} cases"
                f"{'' if receipts is None else ' and the receipts of purges'}.\n"
            )
            return MISMATCH
        print_text("Every page and every line of history is as it was written.\n")
    return DONE


def _backup(options: argparse.Namespace) -> int:
    with _opened(options) as opened:
        made = opened.backups.make() if options.folder is None else opened.backups.make_in(options.folder)
    print_text(f"Made and read through: {made.path}\n")
    return DONE


def _backups(options: argparse.Namespace) -> int:
    folder = options.folder or data_directory(options.data_dir) / BACKUPS
    print_text("".join(_line(backup) for backup in list_backups(folder)) or "There are no backups there.\n")
    return DONE


def _line(backup: Backup) -> str:
    return f"{backup.made_at:%d %B %Y %H:%M} UTC  {backup.why}  {backup.size / 1e6:.1f} MB  {backup.path}\n"


def _restore(options: argparse.Namespace) -> int:
    directory, secret = data_directory(options.data_dir), _passphrase(options, "Passphrase of the backup: ")
    if options.to is not None:
        restore_beside(options.backup, options.to.absolute(), secret)
        print_text(f"The backup is now a store of its own in {options.to}.\n")
        return DONE
    if not options.replace and Store.exists(directory):
        found = compare(directory, options.backup, secret)
        print_text(_compared(found))
        if options.compare:
            return DONE
        if found.older or found.missing:
            raise UnusableError(
                "--replace: going back would lose the changes named above; nothing was changed. Give --replace to go "
                "back all the same (the present store is set aside), or --to FOLDER to look into the backup first."
            )
    aside = restore(directory, options.backup, secret, utc_now())
    print_text("The backup is in its place.\n" + (f"What was there is set aside: {aside}\n" if aside else ""))
    return DONE


def _compared(found: Comparison) -> str:
    lines = [f"The backup holds {found.backup.cases} cases."]
    if found.store is None:
        lines.append(f"The present store cannot be opened with this passphrase: {found.trouble}")
    else:
        lines.append(f"The present store holds {found.store.cases} cases: {found.older} of them in a later state,")
        lines.append(f"and {found.missing} that are not in the backup.")
    return "\n".join(lines) + "\n"


def _change_passphrase(options: argparse.Namespace) -> int:
    old = _passphrase(options)
    with _opened_with(options, old) as opened:
        opened.keys.change_passphrase(old, _new_passphrase(options))
    print_text("The passphrase has been changed, for the backups beside the store too.\n")
    return DONE


def _recovery_code(options: argparse.Namespace) -> int:
    passphrase = _passphrase(options)
    with _opened_with(options, passphrase) as opened:
        code = opened.keys.new_recovery_code(passphrase)
    print_text(f"{code.printed}\n")
    return DONE


def _recover(options: argparse.Namespace) -> int:
    with _opened_with(options, _other_secret(options)) as opened:
        opened.keys.set_passphrase(_new_passphrase(options))
    print_text("The store opens with the new passphrase.\n")
    return DONE


def _other_secret(options: argparse.Namespace) -> RecoveryCode | AuthorityKey:
    if options.private_key is None:
        return RecoveryCode.typed(_asked(options.recovery_code_fd, "--recovery-code-fd", "Recovery code: "))
    try:
        pem = options.private_key.read_bytes()
    except OSError as error:
        raise UnusableError(f"--private-key: allowed: a file that can be read ({error.strerror})") from error
    password = None
    if is_encrypted(pem):
        descriptor = options.private_key_passphrase_fd
        password = _asked(descriptor, "--private-key-passphrase-fd", "Passphrase of the private key: ")
    return AuthorityKey.from_pem(pem, password)


def _rotate_keys(options: argparse.Namespace) -> int:
    passphrase = _passphrase(options)
    with _opened_with(options, passphrase) as opened:
        code = opened.keys.replace_data_key(passphrase)
        # Printed before the backups, which may fail for want of room: the old code opens nothing any more.
        print_text("Everything is encrypted under a new key.\n")
        if code is not None:
            print_text(f"The recovery code is now: {code.printed}\n")
        made = opened.backups.replace_all()
    print_text(f"The backups beside the store are replaced by {made.path}\n")
    return DONE


def _purge(options: argparse.Namespace) -> int:
    reasons = [each.value for each in purging.Reason]
    if options.reason not in reasons:
        raise UnusableError(f"--reason: allowed: {', '.join(reasons)}")
    with _opened(options) as opened:
        [case_id] = _cases_with(opened, [options.reference], "REFERENCE")
        done = purging.purge(opened, case_id, purging.Reason(options.reason))
    print_text(json.dumps(purging.receipt_as_json(done.receipt), ensure_ascii=False, indent=2) + "\n")
    if done.left:
        raise OutputError(f"These copies could not be opened and may still hold the case: {', '.join(done.left)}")
    return DONE


def _export(options: argparse.Namespace) -> int:
    if os.path.lexists(options.out):
        raise UnusableError("OUT: allowed: a file that is not there yet")
    with _opened(options) as opened:
        references = options.reference
        chosen = (
            [case.id for case in opened.cases()]
            if references is None
            else _cases_with(opened, references, "--reference")
        )
        if options.json:
            return _export_readable(opened, chosen, options.out)
        if not chosen:
            raise UnusableError("There is no case in the store to export.")
        secret = _asked(options.transfer_passphrase_fd, "--transfer-passphrase-fd", "Passphrase for the file: ")
        written = write_transfer(opened, chosen, options.out, [secret])
    print_text(f"Cases written, encrypted: {written.cases}\nSHA-256 of the file: {written.sha256}\n")
    return DONE


def _export_readable(opened: Store, chosen: Sequence[int], out: Path) -> int:
    if len(chosen) != 1:
        raise UnusableError("--json: allowed: with the --reference of one case")
    # Half a surrogate pair, which no UTF-8 holds, is written as JSON escapes it.
    content = export_case_file(opened, chosen[0]).encode("utf-8", "backslashreplace")
    note_written(opened, chosen[0], "case_file", content)
    try:
        write_whole(out, content)
    except OSError as error:
        raise OutputError(f"The case file was not written: {reason(error)}.") from error
    print_text("The case file is written. Anybody who has it can read it.\n")
    return DONE


def _cases_with(opened: Store, references: Sequence[str], argument: str) -> list[int]:
    """The one case with each of these references."""
    chosen = []
    for reference in references:
        found = [case.id for case in opened.cases() if case.reference == reference]
        if len(found) != 1:
            raise UnusableError(f"{argument}: allowed: the reference of one case; {len(found)} cases have this one")
        chosen += found
    return chosen


def _opened(options: argparse.Namespace) -> contextlib.AbstractContextManager[Store]:
    return _opened_with(options, _passphrase(options))


@contextlib.contextmanager
def _opened_with(options: argparse.Namespace, secret: Secret) -> Iterator[Store]:
    with Store.unlock(data_directory(options.data_dir), secret) as opened:
        if opened.notice:
            complain(opened.notice)
        if notice := follow(opened, load_policy()).notice:
            complain(notice)
        yield opened


def _passphrase(options: argparse.Namespace, prompt: str = "Passphrase: ") -> str:
    return _asked(options.passphrase_fd, "--passphrase-fd", prompt)


def _new_passphrase(options: argparse.Namespace) -> str:
    descriptor, argument = options.new_passphrase_fd, "--new-passphrase-fd"
    chosen = _asked(descriptor, argument, "New passphrase: ")
    if descriptor is None and _asked(None, argument, "The same again: ") != chosen:
        raise UnusableError("The two passphrases differ. Nothing was changed.")
    return chosen


def _asked(descriptor: int | None, argument: str, prompt: str) -> str:
    given = passphrase_from(descriptor, argument, prompt)
    if given is None:
        raise UnusableError(f"{argument}: allowed: the number of an open file that gives it, or a terminal to type it")
    return given
