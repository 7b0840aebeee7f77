"""The mutants keep up with the code: no module is left out, and no reason outlives what it explains."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tools.mutate import REASONS
from tools.mutation import modules

MODULES = {path.stem for path in Path("logic").glob("*.py")} - {"__init__"}


def test_every_module_of_logic_is_tried_by_tests_that_are_there():
    assert set(modules.TESTS) == MODULES
    for tests in modules.TESTS.values():
        for test in tests:
            path, _, name = test.partition("::")
            assert f"def {name}" in Path(path).read_text("utf-8")


def test_each_reason_is_of_a_mutant_that_there_is():
    for module, reasons in REASONS["logic"].items():
        assert reasons.keys() - {mutant.name for mutant in modules.mutants(module)} == set()
        assert all(reason.endswith(".") for reason in reasons.values())


def test_each_mutant_of_a_module_is_named_apart():
    for module in MODULES:
        names = [mutant.name for mutant in modules.mutants(module)]
        assert len(set(names)) == len(names)


def test_reasons_are_for_packs_that_are_held():
    for pack in REASONS["packs"]:
        assert tomllib.loads(Path(f"logic/packs/{pack}.toml").read_text("utf-8"))["id"] == pack
