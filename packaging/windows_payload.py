"""The folder that the Windows installer packs: Python, the libraries, the app and its two programs."""

from __future__ import annotations

import fnmatch
import re
import shutil
from pathlib import Path

from icons import ico
from product import BUILD, COMMAND, NAME, PUBLISHER, ROOT
from programs import path_of, run
from pruning import QT_PLUGINS_WINDOWS, UNUSED_OF_PYTHON, prune_libraries, qt_modules, remove_empty_folders
from reproducible import environment, settle
from source import place_app
from wheels import download
from wheels import unpack as unpack_wheels
from windows_imports import LIBRARIES, imports
from windows_python import archive, check_signatures, file_version, unpack, version_of
from words import filled

SOURCES = Path(__file__).parent / "windows"
WINDOWED, CONSOLE = f"{NAME}.exe", f"{COMMAND}.exe"
RUNTIME_OF_MICROSOFT = re.compile(r"(?:concrt|msvcp|vcamp|vccorlib|vcomp|vcruntime)140(?:_\w+)?\.dll")


def build(source: Path, folder: Path, date: int, version: str, python_embed: Path | None = None) -> None:
    """Make the payload in ``folder``, which is emptied first, from the app in ``source``.

    Raises `NotGenuineError` where Python is not what its publisher signed; ends the build where a program is missing
    that it calls.
    """
    shutil.rmtree(folder, ignore_errors=True)
    library = folder / "lib"
    python = BUILD / "windows-python"
    unpack(archive(python_embed), python)
    print(f"Python for Windows: {check_signatures(python)} files bear the signature of their publisher")
    found = version_of(python)
    _place_python(python, folder, library)
    unpack_wheels(download(found[:2]), library)
    _gather_runtime(folder, library)
    prune_libraries(library)
    _prune_qt(library / "PySide6", library / "shiboken6", folder)
    place_app(source, library)
    shutil.copy(SOURCES / "start.py", library)
    _compile(folder, date, found)
    _make_programs(folder, date, version)
    remove_empty_folders(folder)
    settle(folder, date)


def _place_python(python: Path, folder: Path, library: Path) -> None:
    library.mkdir(parents=True)
    for path in sorted(python.iterdir()):
        if any(fnmatch.fnmatch(path.name, pattern) for pattern in UNUSED_OF_PYTHON):
            continue
        if fnmatch.fnmatch(path.name, "python3*.dll"):
            shutil.copy(path, folder)
        else:
            shutil.copy(path, library)
    (name,) = (path.stem for path in folder.glob("python3[0-9]*.dll"))
    # This file makes Python look nowhere else, whatever the registry, the environment or the current folder says.
    (folder / f"{name}._pth").write_text(f"lib\\{name}.zip\nlib\n", encoding="ascii", newline="\r\n")


def _gather_runtime(folder: Path, library: Path) -> None:
    """Keep the newest of each of Microsoft's runtime libraries, which every wheel brings in a version of its own."""
    newest: dict[str, Path] = {}
    found = [path for path in sorted(library.rglob("*.dll")) if RUNTIME_OF_MICROSOFT.fullmatch(path.name.lower())]
    for path in found:
        name = path.name.lower()
        if name not in newest or file_version(path) > file_version(newest[name]):
            newest[name] = path
    needed = {name for path in library.rglob("*") if path.suffix in LIBRARIES and path not in found
              for name in imports(path)}  # fmt: skip
    for name in sorted(newest.keys() & (needed | {"vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll"})):
        shutil.copy(newest[name], folder / name)
    for path in found:
        path.unlink()


def _prune_qt(qt: Path, shiboken: Path, folder: Path) -> None:
    """Keep the modules that the screens import, the plugins that they need, and what those load; nothing else."""
    keep = {qt / f"{module}.pyd" for module in qt_modules()} | {qt / "plugins" / name for name in QT_PLUGINS_WINDOWS}
    keep |= {*shiboken.glob("*.pyd"), *shiboken.glob("*.dll")}
    beside = {path.name.lower(): path for path in qt.glob("*.dll")}
    waiting = list(keep)
    while waiting:
        for name in imports(waiting.pop()):
            path = beside.get(name)
            if path is not None and path not in keep:
                keep.add(path)
                waiting.append(path)
    for package in (qt, shiboken):
        for path in [path for path in package.rglob("*") if path.is_file()]:
            if path not in keep and path.suffix != ".py":
                path.unlink()
    for unused in ("scripts", "support"):
        shutil.rmtree(qt / unused, ignore_errors=True)
    remove_empty_folders(folder)


def _compile(folder: Path, date: int, python: tuple[int, int, int]) -> None:
    """Replace every source file by what Python compiles it to, with the Python that is shipped, under Wine.

    An installed folder cannot be written to, so that Python would compile all of it again at every start.
    """
    compiler = BUILD / "windows-compiler"
    shutil.rmtree(compiler, ignore_errors=True)
    shutil.copytree(BUILD / "windows-python", compiler)
    for path in folder.glob("*140*.dll"):
        shutil.copy(path, compiler)
    for path in compiler.glob("*._pth"):  # without it, Python obeys PYTHONHASHSEED
        path.unlink()
    name = f"python{python[0]}{python[1]}"
    seen_from_wine = environment(date) | {
        "PYTHONHOME": "Z:" + str(compiler).replace("/", "\\"),
        "PYTHONPATH": "Z:" + str(compiler / f"{name}.zip").replace("/", "\\"),
    }
    _under_wine(
        compiler / "python.exe", "-B", "-m", "compileall", "-q", "-b", "-o", "0", "--invalidation-mode",
        "unchecked-hash", "lib", cwd=folder, env=seen_from_wine,
    )  # fmt: skip
    for path in (folder / "lib").rglob("*.py"):
        if not path.with_suffix(".pyc").exists():
            raise SystemExit(f"{path} was not compiled")
        path.unlink()


def _under_wine(*command: str | Path, cwd: Path, env: dict[str, str]) -> None:
    prefix = BUILD / "wine"
    prefix.parent.mkdir(parents=True, exist_ok=True)
    quiet = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
    run(path_of("wine64"), *command, cwd=cwd, env=env | quiet)


def _make_programs(folder: Path, date: int, app_version: str) -> None:
    work = BUILD / "windows-launcher"
    work.mkdir(parents=True, exist_ok=True)
    ico(work / f"{COMMAND}.ico")
    env = environment(date)
    words = {"NUMBERS": app_version.replace(".", ", "), "VERSION": app_version, "PUBLISHER": PUBLISHER, "NAME": NAME}
    for name, more in ((CONSOLE, ()), (WINDOWED, ("-mwindows", "-DWINDOWED"))):
        script, resource = work / "launcher.rc", work / "launcher.o"
        script.write_text(
            filled((SOURCES / "launcher.rc").read_text(encoding="ascii"), words | {"COMMAND": COMMAND, "FILE": name}),
            encoding="ascii",
        )
        run(
            "x86_64-w64-mingw32-windres", "--include-dir", SOURCES, "--include-dir", work,
            "--input", script, "--output", resource, env=env,
        )  # fmt: skip
        run(
            "x86_64-w64-mingw32-gcc-posix", "-municode", "-Os", "-Wall", "-Wextra", "-Werror", "-s", *more,
            f"-ffile-prefix-map={ROOT}=.", "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--nxcompat",
            "-Wl,--high-entropy-va", "-static", "-o", folder / name, SOURCES / "launcher.c", resource, env=env,
        )  # fmt: skip
