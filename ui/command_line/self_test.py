"""`--self-test`: whether this installation works, tried on cases of its own; nobody's store is opened."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from data.errors import StoreError
from data.policy import load_policy
from data.purge import Reason, purge
from data.store import Store
from logic.case import Case
from logic.case_file import FORMAT, CaseFileError, read_case
from logic.evaluate import evaluate
from logic.loader import load_packs, packs_of
from ui.command_line.arguments import SELF_TEST_WINDOW
from ui.command_line.ending import DONE, NO_QT, OutputError
from ui.command_line.referrals import Referrals, Variant
from ui.command_line.writing import print_text

_Given = TypeVar("_Given")

_DAY = datetime.date(2026, 3, 16)
_PASSPHRASE = "a passphrase of the self test alone"  # noqa: S105 - it opens a store that holds no case of anyone's
_LONGEST_WINDOW = 120.0
"""Seconds. A window takes one or two; a virus scanner that looks at each library for the first time takes many."""

SAMPLE: tuple[tuple[str, dict[str, object], str], ...] = (
    ("scr-children", {"age_group": "child", "abuse_or_neglect": "known", "died": "yes"}, "must"),
    ("scr-children", {"age_group": "child", "abuse_or_neglect": "suspected", "died": "yes"}, "must"),
    (
        "scr-children",
        {"age_group": "child", "abuse_or_neglect": "suspected", "seriously_harmed": "yes", "died": "no"},
        "must",  # presumed: nobody has said that there is clearly no concern about how agencies worked together
    ),
    (
        "scr-children",
        {"age_group": "child", "abuse_or_neglect": "no", "died": "yes", "detention_at_death": ["custody"]},
        "should",
    ),
    (
        "scr-children",
        {"age_group": "child", "abuse_or_neglect": "no", "died": "no", "seriously_harmed": "yes"},
        "not_met",
    ),
    ("scr-children", {"age_group": "child", "abuse_or_neglect": "known"}, "undetermined"),
    ("scr-children", {"age_group": "adult", "abuse_or_neglect": "known", "died": "yes"}, "not_applicable"),
    (
        "scr-adults",
        {"age_group": "adult", "adult_at_risk": "yes", "abuse_or_neglect": "known", "died": "yes",
         "complex_or_serious": "yes"},
        "consider",
    ),
    ("scr-adults", {"age_group": "adult", "adult_at_risk": "yes", "good_practice": "yes"}, "may"),
    (
        "cspr-england",
        {"age_group": "child", "abuse_or_neglect": "known", "died": "yes", "in_area": "yes"},
        "must",
    ),
    (
        "sar-england",
        {"age_group": "adult", "adult_in_area": "yes", "care_and_support_needs": "yes", "died": "yes",
         "joint_working_concern": "concern", "death_from_abuse": "suspected"},
        "must",
    ),
)  # fmt: skip
"""Rule pack, answers, and the outcome that the procedure or the statute gives them, written from those texts."""


def self_test(options: argparse.Namespace, own_command: Sequence[str]) -> int:
    """Try each part and print one line; ``own_command`` starts this program.

    Raises `OutputError`, whose line names the part that does not work and why, as far as the part says.
    """
    began = time.monotonic()
    policy = _part("the policy", _read_policy)
    with tempfile.TemporaryDirectory(prefix="safeguarding-review-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _part("the rule packs", load_packs)
        _part("the sample of outcomes", _prove_sample)
        _part("the encrypted store", lambda: _try_store(folder))
        _part("the referral", lambda: _try_referral(folder, options.version_of_app))
    window = _part("the window", lambda: _try_window(own_command))
    print_text(
        f"Self test passed: {len(load_packs())} rule packs, {len(SAMPLE)} sample outcomes, {policy}, store, "
        f"referral, {window} "
        f"({time.monotonic() - began:.1f} s).\n"
    )
    return DONE


class _DoesNotWorkError(Exception):
    """A part gave another result than it should; the message says which, in words of this file."""


def _part(name: str, attempt: Callable[[], _Given]) -> _Given:
    try:
        return attempt()
    except (_DoesNotWorkError, CaseFileError, StoreError, OutputError) as error:
        raise OutputError(f"Self test failed: {name}: {error}") from error
    except Exception as error:
        raise OutputError(f"Self test failed: {name}: {type(error).__name__}") from error


def _read_policy() -> str:
    """Read the policy of this computer; return what there is to say of it, which names no value."""
    policy = load_policy()
    if policy.problems:
        raise _DoesNotWorkError("; ".join(policy.problems))
    ruled = len(policy.values)
    return f"policy of {ruled} setting{'' if ruled == 1 else 's'}" if ruled else "no policy"


def _prove_sample() -> None:
    packs = {pack.id: pack for pack in load_packs()}
    for number, (pack, answers, expected) in enumerate(SAMPLE, start=1):
        found = evaluate(packs[pack], _case(answers).facts, _DAY).outcome
        if found != expected:
            raise _DoesNotWorkError(f"case {number} of {pack} gives {found} and should give {expected}")


def _case(answers: Mapping[str, object]) -> Case:
    """A case as the program reads it from a file."""
    return read_case(json.dumps({"format": FORMAT, "reference": "SELF-TEST", "facts": answers}), today=_DAY)


def _try_store(folder: Path) -> None:
    document = {"reference": "SELF-TEST", "facts": {"died": "no"}}
    with Store.create(folder / "store", _PASSPHRASE) as store:
        case = store.new_case(document)
    with Store.unlock(folder / "store", _PASSPHRASE) as store:
        if store.load(case).document != document:
            raise _DoesNotWorkError("what was saved is not what was read back")
        purge(store, case, Reason.MISTAKE)
    if any(b"SELF-TEST" in path.read_bytes() for path in folder.rglob("*") if path.is_file()):
        raise _DoesNotWorkError("what was saved can be read on the disk without the passphrase")


def _try_referral(folder: Path, version: str) -> None:
    # Slow to load, and their faults belong to this part.
    from reports.page_images import Pages  # noqa: PLC0415
    from reports.signer import Signer  # noqa: PLC0415
    from reports.verification import Result, verify  # noqa: PLC0415

    case = _case({**SAMPLE[0][1], "date_aware": "2026-03-10"})  # a day from which time limits run
    assessments = [evaluate(each, case.facts, case.assessed_on) for each in packs_of(case.nation)]
    signer = Signer.make("Self test", now=datetime.datetime.now(datetime.UTC))
    path = folder / "referral.pdf"
    Referrals(version, Variant.IDENTIFIABLE, signer.to_pem(), passphrase=None).write(path, case, assessments)
    written = path.read_bytes()
    found = verify(written, packs=load_packs(), app_version=version)
    if found.result is not Result.INTACT:
        raise _DoesNotWorkError(f"verify takes what was just written for {found.result}")
    if not found.pages_compared:
        raise _DoesNotWorkError("its pages cannot be printed again to compare them")
    changed = bytearray(written)
    changed[len(changed) // 2] ^= 1
    if verify(bytes(changed), packs=load_packs(), app_version=version).result is not Result.ALTERED:
        raise _DoesNotWorkError("verify does not notice a change")
    if str(case.reference) not in Pages(written).words(0):
        raise _DoesNotWorkError("its first page cannot be shown before it is sent")
    path.unlink()


def _try_window(own_command: Sequence[str]) -> str:
    """Open the window in a process of its own, since no command loads Qt; return what there is to say of it."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        # No pipes: a helper of the desktop that the window starts could hold them open for ever.
        run = subprocess.run(  # noqa: S603 - this program itself
            [*own_command, SELF_TEST_WINDOW],
            env=environment, timeout=_LONGEST_WINDOW, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise _DoesNotWorkError(f"it was not open after {_LONGEST_WINDOW:.0f} seconds") from None
    if run.returncode == NO_QT:
        return "no window (Qt cannot start here)"
    if run.returncode != DONE:
        raise _DoesNotWorkError(f"the process that opened it ended with {run.returncode}")
    return "window"
