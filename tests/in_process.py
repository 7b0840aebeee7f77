"""Runs the program's ``main`` in this process with streams of its own, as a terminal would give it."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import main


@dataclass(frozen=True)
class Run:
    """What one run of the program gave: its exit status, and what it wrote, as text."""

    status: int
    out: str
    err: str


def run(*arguments: str | Path, stdin: bytes = b"") -> Run:
    """Run the program with these arguments and this standard input."""
    out, err = _stream(), _stream()
    with _umask_kept(), _standard_input(stdin), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main.main([str(argument) for argument in arguments])
    return Run(status, _written(out), _written(err))


def _stream() -> io.TextIOWrapper:
    # ASCII, so that a program that leaves the encoding to the locale shows it.
    return io.TextIOWrapper(io.BytesIO(), encoding="ascii")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


@contextlib.contextmanager
def _standard_input(content: bytes) -> Iterator[None]:
    usual, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(content), encoding="ascii")
    try:
        yield
    finally:
        sys.stdin = usual


@contextlib.contextmanager
def _umask_kept() -> Iterator[None]:
    usual = os.umask(0)
    os.umask(usual)
    try:
        yield
    finally:
        os.umask(usual)
