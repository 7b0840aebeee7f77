"""The arguments of `store` and its commands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_PASSPHRASE = "[--passphrase-fd N]"  # noqa: S105 - words about one
_NEW = "[--new-passphrase-fd N]"

STORE_USAGE = {
    "check": f"store check {_PASSPHRASE}",
    "backup": f"store backup [FOLDER] {_PASSPHRASE}",
    "backups": "store backups [FOLDER]",
    "restore": f"store restore BACKUP [--compare | --replace | --to FOLDER] {_PASSPHRASE}",
    "change-passphrase": f"store change-passphrase {_PASSPHRASE} {_NEW}",
    "recovery-code": f"store recovery-code {_PASSPHRASE}",
    "recover": "store recover [--recovery-code-fd N | --private-key FILE [--private-key-passphrase-fd N]] " + _NEW,
    "rotate-keys": f"store rotate-keys {_PASSPHRASE}",
    "export": f"store export OUT [--reference REFERENCE ...] [--json] {_PASSPHRASE} [--transfer-passphrase-fd N]",
    "purge": f"store purge REFERENCE --reason REASON {_PASSPHRASE}",
}


def add_store_commands(commands: Any, program: str) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add `store` to the commands of the program."""
    allowed = "; ".join(f"{program} {each}" for each in STORE_USAGE.values())
    store = commands.add_parser("store", help="look after the encrypted store: for support staff", allowed=allowed)
    inner = store.add_subparsers(title="commands", dest="store_command", metavar="COMMAND", required=True)

    def add(name: str, words: str, *, passphrase: bool = True) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = inner.add_parser(name, help=words, allowed=f"{program} {STORE_USAGE[name]}")
        parser.add_argument(
            "--data-dir", metavar="FOLDER", type=Path, default=argparse.SUPPRESS, help="where the store is"
        )
        if passphrase:
            _add_descriptor(parser, "--passphrase-fd", "the passphrase")
        return parser

    add("check", "read every page and every line of history, and say what is there")
    backup = add("backup", "make a backup and read it through")
    backup.add_argument(
        "folder", metavar="FOLDER", nargs="?", type=Path, help="on a stick; beside the store if left out"
    )
    backups = add("backups", "list the backups; needs no passphrase", passphrase=False)
    backups.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="beside the store if left out")
    restore = add("restore", "go back to a backup; what is there is set aside")
    restore.add_argument("backup", metavar="BACKUP", type=Path, help="the folder of the backup")
    ways = restore.add_mutually_exclusive_group()
    ways.add_argument("--compare", action="store_true", help="only say what going back would lose")
    ways.add_argument("--replace", action="store_true", help="go back even where that loses later changes")
    ways.add_argument("--to", metavar="FOLDER", type=Path, help="make a store of its own in a new folder instead")
    _add_descriptor(add("change-passphrase", "choose another passphrase"), "--new-passphrase-fd", "the new passphrase")
    add("recovery-code", "print a new recovery code, which ends any earlier one")
    recover = add("recover", "open the store without its passphrase, and set a new one", passphrase=False)
    means = recover.add_mutually_exclusive_group()
    _add_descriptor(means, "--recovery-code-fd", "the recovery code")
    means.add_argument("--private-key", metavar="FILE", type=Path, help="the private half of the authority's key (PEM)")
    _add_descriptor(recover, "--private-key-passphrase-fd", "the passphrase of that file")
    _add_descriptor(recover, "--new-passphrase-fd", "the new passphrase")
    add("rotate-keys", "encrypt everything again under a new key; earlier backups are replaced")
    export = add("export", "write cases to one encrypted transfer file, or one case readable as JSON")
    export.add_argument("out", metavar="OUT", type=Path, help="the file, which must not be there yet")
    export.add_argument("--reference", metavar="REFERENCE", action="append", help="of a case; all cases if left out")
    export.add_argument("--json", action="store_true", help="one case as a case file that anybody can read")
    _add_descriptor(export, "--transfer-passphrase-fd", "the passphrase for the transfer file")
    purge = add("purge", "remove a case for good, here and in the backups, and print the receipt")
    purge.add_argument("reference", metavar="REFERENCE", help="of the case, exactly")
    purge.add_argument("--reason", metavar="REASON", required=True, help="for the receipt")


def _add_descriptor(parser: Any, option: str, what: str) -> None:  # noqa: ANN401 - a parser or a group of it
    parser.add_argument(option, metavar="N", type=int, help=f"the open file that gives {what}; asked for if left out")
