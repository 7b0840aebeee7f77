"""The direction of imports: which part may use which, what may be used from outside, and what none may use.

Read from the source with ``ast``, so that an import inside a function counts as much as one at the top.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

OURS = {"logic", "data", "reports", "ui", "main", "tools", "tests", "packaging", "benchmarks"}

MAY_USE = {
    "logic": {"holidays"},
    "data": {"logic", "argon2", "cryptography", "platformdirs", "sqlcipher3", "sqlite_utils", "zxcvbn"},
    "reports": {"logic", "cryptography", "pikepdf", "pypdfium2", "reportlab", "uharfbuzz"},
    "ui": {"logic", "data", "reports", "PySide6", "shiboken6"},
}
"""What a part may import besides itself and the standard library."""

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc",
}  # fmt: skip
"""Modules that reach another machine, or exist to."""

NETWORK_IN_QT = {"QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtHttpServer"}


def sources(part: str) -> list[Path]:
    """The Python files of a part: a package's, or the one module of that name."""
    module = ROOT / f"{part}.py"
    return [module] if module.exists() else sorted((ROOT / part).rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each import below a node as its line and the dotted name: of ``from a import b``, both ``a`` and ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def imports_of(part: str) -> Iterator[tuple[str, str]]:
    """Each import of a part as its place, ``file:line``, and the dotted name."""
    for path in sources(part):
        for line, name in imports(ast.parse(path.read_bytes(), path)):
            yield f"{path.relative_to(ROOT)}:{line}", name


@pytest.mark.parametrize("part", MAY_USE)
def test_each_part_imports_only_what_lies_below_it(part: str):
    allowed = MAY_USE[part] | {part} | (set(sys.stdlib_module_names) - {"sqlite3"})
    wrong = [f"{place}: {name}" for place, name in imports_of(part) if name.partition(".")[0] not in allowed]
    assert not wrong, f"{part} may not import:\n" + "\n".join(wrong)


def test_the_command_line_imports_nothing_of_the_screen():
    wrong = [
        f"{place}: {name}"
        for place, name in imports_of("ui/command_line")
        if name.startswith(("PySide6", "shiboken6")) or (name.startswith("ui.") and "command_line" not in name)
    ]
    assert not wrong


@pytest.mark.parametrize("part", MAY_USE)
def test_a_relative_import_does_not_climb_out_of_its_part(part: str):
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources(part)
        for node in ast.walk(ast.parse(path.read_bytes(), path))
        if isinstance(node, ast.ImportFrom) and node.level > len(path.relative_to(ROOT).parts) - 1
    ]
    assert not wrong


@pytest.mark.parametrize("part", [*MAY_USE, "main", "tools", "packaging", "benchmarks"])
def test_nothing_of_ours_imports_the_network(part: str):
    wrong = [
        f"{place}: {name}"
        for place, name in imports_of(part)
        if name.partition(".")[0] in NETWORK or NETWORK_IN_QT.intersection(name.split("."))
    ]
    assert not wrong, "no code of ours opens a socket:\n" + "\n".join(wrong)


@pytest.mark.parametrize("part", [*MAY_USE, "main"])
def test_no_import_is_hidden_from_these_tests(part: str):
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources(part)
        for node in ast.walk(ast.parse(path.read_bytes(), path))
        if (isinstance(node, ast.Name) and node.id == "__import__")
        or (isinstance(node, ast.Attribute) and node.attr == "import_module")
    ]
    assert not wrong, "an import by a name in a string:\n" + "\n".join(wrong)


def test_nothing_of_ours_stands_above_main():
    parts = {path.name for path in ROOT.iterdir() if path.is_dir() and any(path.glob("*.py"))} - {".venv"}
    assert parts <= OURS, "a new part of the tree needs its place in DESIGN and here"


def test_every_library_that_we_import_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    spelled = {"argon2": "argon2-cffi", "PySide6": "PySide6-Essentials", "shiboken6": "PySide6-Essentials"}
    declared = {line.partition(">")[0].lower().replace("_", "-") for line in project["project"]["dependencies"]}
    used = {name.partition(".")[0] for part in [*MAY_USE, "main"] for _, name in imports_of(part)}
    foreign = used - set(sys.stdlib_module_names) - OURS - {"__future__"}
    undeclared = {name for name in foreign if spelled.get(name, name).lower().replace("_", "-") not in declared}
    assert not undeclared


PROGRAM = """
import runpy, sys
sys.argv = ["main.py", *sys.argv[1:]]
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit as end:
    if end.code:
        raise
finally:
    sys.stderr.write("LOADED " + " ".join({name.partition(".")[0] for name in sys.modules}))
"""


def loaded_by(arguments: list[str]) -> set[str]:
    """The top-level modules that are loaded once ``main.py`` has run with these arguments."""
    command = [sys.executable, "-c", PROGRAM, *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    said, _, loaded = run.stderr.rpartition("LOADED ")
    assert run.returncode == 0, said
    return set(loaded.split())


@pytest.mark.parametrize("command", ["schema", "rules", "assess", "help"])
def test_the_command_line_runs_without_loading_qt(command: str, tmp_path: Path):
    example = "docs/examples/example-case.json"
    arguments = {"assess": ["assess", example, "--pdf", str(tmp_path / "out.pdf")], "help": ["--help"]}
    loaded = loaded_by(arguments.get(command, [command]))
    assert "logic" in loaded
    assert not {"PySide6", "shiboken6"} & loaded


def test_signing_a_referral_loads_nothing_that_reaches_a_network(tmp_path: Path):
    example, out = "docs/examples/example-case.json", str(tmp_path / "out.pdf")
    assert "cryptography" in loaded_by(["assess", example, "--pdf", out])
    for arguments in (["assess", example, "--pdf", out], ["verify", out]):
        assert not {"aiohttp", "asyncio", "httpx", "requests", "ssl", "urllib3"} & loaded_by(arguments)
