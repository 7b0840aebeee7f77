"""Mistakes that the code of ``logic`` could hold: every mutant of a module, one changed operator each.

A mutant changes the module's syntax tree while a child process imports it. Nothing is written to a file.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

from tools.mutation.forked import Unchanged, Verdict, judged, unchanged

TIMES_UNCHANGED = 3
AT_LEAST, AT_MOST = 10, 300
"""Seconds of the processor that the tests of one mutant may take: so many times what they take where nothing is
changed, and within these bounds."""

_LOGIC = "tests/logic/test_"
_TABLE = tuple(
    f"{_LOGIC}exhaustive.py::{name}"
    for name in (
        "test_case_in_words",
        "test_unknown_is_as_if_not_given",
        "test_several_settings_at_death",
        "test_another_area_is_named_where_a_rule_fails_only_on_area",
        "test_a_suicide_is_a_death_and_decides_nothing_else",
    )
)
_SAMPLE = f"{_LOGIC}exhaustive.py::test_a_regular_sample_agrees"
_ENGINE = (
    *_TABLE,
    *(
        f"{_LOGIC}{name}.py"
        for name in (
            "mutants",
            "evaluate",
            "interview",
            "packs_parallel",
            "generated_packs",
            "packs_wales",
            "packs_scotland",
            "what_if",
        )
    ),
)
_CASE_FILE = (f"{_LOGIC}case_file.py", f"{_LOGIC}case_schema.py", "tests/test_wrong_case_files.py")
_PSEUDONYM = (f"{_LOGIC}pseudonym.py",)

TESTS: dict[str, tuple[str, ...]] = {
    "truth": (f"{_LOGIC}truth.py", f"{_LOGIC}mutants.py"),
    "facts": (f"{_LOGIC}evaluate.py", f"{_LOGIC}case_file.py"),
    "nations": (f"{_LOGIC}case_file.py",),
    "case": (f"{_LOGIC}case.py",),
    "dates": (f"{_LOGIC}dates.py", f"{_LOGIC}ages.py"),
    "age_question": (f"{_LOGIC}age_question.py", f"{_LOGIC}interview.py"),
    "ages": (f"{_LOGIC}ages.py", f"{_LOGIC}consistency.py", *_TABLE),
    "working_days": (f"{_LOGIC}working_days.py",),
    "deadlines": (f"{_LOGIC}deadlines.py",),
    "reviews": (f"{_LOGIC}reviews.py",),
    "review": (f"{_LOGIC}review.py",),
    "case_list": (f"{_LOGIC}case_list.py",),
    "proofs": (f"{_LOGIC}proofs.py",),
    "strict_toml": (f"{_LOGIC}loader.py",),
    "strict_json": (f"{_LOGIC}strict_json.py", "tests/test_wrong_case_files.py"),
    "vocabulary": _CASE_FILE,
    "case_file": _CASE_FILE,
    "schema": (f"{_LOGIC}schema_parts.py", f"{_LOGIC}case_schema.py"),
    "result_file": (f"{_LOGIC}result_file.py", f"{_LOGIC}reviews.py"),
    "sections": (f"{_LOGIC}sections.py", f"{_LOGIC}case_file.py"),
    "loader": (f"{_LOGIC}loader_reads.py", f"{_LOGIC}loader.py"),
    "pack": (f"{_LOGIC}pack.py", f"{_LOGIC}evaluate.py"),
    "explain": (
        f"{_LOGIC}explain.py",
        f"{_LOGIC}age_question.py",
        f"{_LOGIC}packs_wales.py",
        f"{_LOGIC}packs_scotland.py",
    ),
    "advice": (f"{_LOGIC}advice.py", f"{_LOGIC}what_if.py", "tests/test_command_line_beside.py"),
    "genogram": (f"{_LOGIC}genogram.py",),
    "pseudonym": (f"{_LOGIC}pseudonym_fields.py", f"{_LOGIC}welsh_mutations.py", *_PSEUDONYM),
    "cast": (f"{_LOGIC}cast.py", f"{_LOGIC}welsh_mutations.py", f"{_LOGIC}pseudonym_fields.py", *_PSEUDONYM),
    "generalising": (f"{_LOGIC}generalising.py", f"{_LOGIC}days_without_year.py", *_PSEUDONYM),
    "welsh_dates": (f"{_LOGIC}welsh_dates.py",),
    "year_after_month": (f"{_LOGIC}welsh_dates.py", f"{_LOGIC}generalising.py"),
    "days_without_year": (f"{_LOGIC}days_without_year.py",),
    "online_addresses": (f"{_LOGIC}online_addresses.py",),
    "sentences": (f"{_LOGIC}sentences.py",),
    "welsh_mutations": (f"{_LOGIC}welsh_mutations.py",),
    "leftovers": (f"{_LOGIC}leftovers.py", *_PSEUDONYM),
    "name_matching": (f"{_LOGIC}name_matching.py", *_PSEUDONYM),
    "word_lists": (f"{_LOGIC}leftovers.py",),
    "assessment": (f"{_LOGIC}assessment.py", f"{_LOGIC}evaluate.py", f"{_LOGIC}deadlines.py"),
    "ways": (f"{_LOGIC}ways.py",),
    "what_if": (f"{_LOGIC}what_if.py",),
    "interview": (f"{_LOGIC}interview.py",),
    "consistency": (f"{_LOGIC}consistency.py", *_TABLE),
    "at_odds": (f"{_LOGIC}at_odds.py",),
    "all_answers": (f"{_LOGIC}conditioning.py", f"{_LOGIC}generated_packs.py", *_ENGINE),
    "conditioning": (f"{_LOGIC}conditioning.py", f"{_LOGIC}generated_packs.py", *_ENGINE),
    "sensitivity": (f"{_LOGIC}conditioning.py", f"{_LOGIC}generated_packs.py", *_ENGINE),
    "axis": (f"{_LOGIC}axis.py", *_ENGINE),
    "finding_tree": (f"{_LOGIC}finding_tree.py", *_ENGINE),
    "evaluate": _ENGINE,
    "completions": (f"{_LOGIC}conditioning.py", *_ENGINE),
}
"""The modules that are tried, and the tests that judge each: the quickest to notice first."""


@dataclass(frozen=True, slots=True)
class CodeMutant:
    """One wrong module. ``number`` is its place among all mutants of the module; ``name`` says what is wrong."""

    module: str
    number: int
    name: str


def mutants(module: str, sample: int | None = None) -> list[CodeMutant]:
    """Every mutant of a module of ``logic``, or ``sample`` of them, the same in every run."""
    seen = Counter[str]()
    found = []
    for number, change in enumerate(_changes(_parsed(module))):
        seen[change.name] += 1
        again = f" ({seen[change.name]})" if seen[change.name] > 1 else ""
        found.append(CodeMutant(module, number, change.name + again))
    if sample is not None and sample < len(found):
        chosen = random.Random(module).sample(range(len(found)), sample)  # noqa: S311 - not for secrets
        found = [found[place] for place in sorted(chosen)]
    return found


def unchanged_tests(module: str) -> Unchanged:
    """What the tests of a module take without a mutant. Raises RuntimeError where they fail."""
    return unchanged(TESTS[module], AT_MOST)


def verdict(mutant: CodeMutant, without: Unchanged) -> Verdict:
    """Whether the tests of the module notice the mutant; ``without`` is what they take where there is none."""
    seconds = min(max(AT_LEAST, round(TIMES_UNCHANGED * without.seconds)), AT_MOST)
    tests = TESTS[mutant.module]
    found = judged(lambda: sys.meta_path.insert(0, _Exchange(mutant)), tests, seconds, without.each)
    if found.how in without.each:  # what has noticed one mistake is tried sooner on the next
        without.each[found.how] /= 2
    return found


class _Exchange(importlib.abc.MetaPathFinder):
    """Has one module imported with one mistake."""

    def __init__(self, mutant: CodeMutant) -> None:
        self._mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if fullname != f"logic.{self._mutant.module}":
            return None
        file = str(_file(self._mutant.module))
        return importlib.machinery.ModuleSpec(fullname, _Loader(fullname, file, self._mutant), origin=file)


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, fullname: str, path: str, mutant: CodeMutant) -> None:
        super().__init__(fullname, path)
        self._mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        del fullname
        tree = _parsed(self._mutant.module)
        list(_changes(tree))[self._mutant.number].make()
        return compile(ast.fix_missing_locations(tree), self.path, "exec")


def _file(module: str) -> Path:
    return Path("logic") / f"{module}.py"


def _parsed(module: str) -> ast.Module:
    return ast.parse(_file(module).read_text("utf-8"))


# --- What can be changed --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Change:
    """One change of a syntax tree: ``make`` makes it, in the tree that it was found in."""

    name: str
    make: Callable[[], None]


_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}
_IDENTIFIER = re.compile(r"[a-z_]{2,}")  # strings that name something; words for people are left alone


def _changes(tree: ast.Module) -> Iterator[_Change]:
    """Every change, in the order of the lines."""
    for where, parent, field, node in _nodes(tree, ""):
        for what, make in _of_node(parent, field, node):
            yield _Change(f"{where or 'module'}: {what}", make)


def _nodes(node: ast.AST, where: str) -> Iterator[tuple[str, ast.AST, str, ast.AST]]:
    """Every node that runs, with the function it is in, its parent and the field that holds it."""
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns", "decorator_list", "bases", "keywords", "type_comment"} and not isinstance(
            node, ast.Call
        ):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _says_nothing(child):
                continue
            named = isinstance(child, (ast.FunctionDef, ast.ClassDef))
            inside = f"{where}.{child.name}".lstrip(".") if named else where  # type: ignore[attr-defined]
            yield inside, node, field, child
            yield from _nodes(child, inside)


def _says_nothing(node: ast.AST) -> bool:
    """Docstrings, imports, messages of errors, types and `strict=`: what no test of meaning can tell apart."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return True
    if isinstance(node, ast.Assign) and any(
        isinstance(name, ast.Name) and name.id == "message" for name in node.targets
    ):
        return True
    return isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr, ast.Raise))


def _of_node(parent: ast.AST, field: str, node: ast.AST) -> Iterator[tuple[str, Callable[[], None]]]:
    yield from _of_operator(parent, field, node)
    yield from _of_value(node)
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield _put(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=[test, *rest]):
            yield _put(node, "ifs", [ast.UnaryOp(ast.Not(), test), *rest])
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield _put(node, "value", ast.Constant(None))
        case ast.Continue():
            yield _swap(parent, field, node, ast.Break())
        case ast.Expr(value=ast.Call()):
            yield _swap(parent, field, node, ast.Pass())


def _of_operator(parent: ast.AST, field: str, node: ast.AST) -> Iterator[tuple[str, Callable[[], None]]]:
    match node:
        case ast.Compare(ops=ops):
            for place, op in enumerate(ops):
                for other in _COMPARISONS[type(op)]:
                    yield _put(node, "ops", [*ops[:place], other(), *ops[place + 1 :]])
        case ast.BoolOp(op=op):
            yield _put(node, "op", ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in _ARITHMETIC:
            yield _put(node, "op", _ARITHMETIC[type(op)]())
        case ast.UnaryOp(operand=operand):
            yield _swap(parent, field, node, operand)


def _of_value(node: ast.AST) -> Iterator[tuple[str, Callable[[], None]]]:
    match node:
        case ast.Call(func=ast.Name(id=name) as called) if name in _CALLS:
            yield _put(called, "id", _CALLS[name])
        case ast.Constant(value=bool() as value):
            yield _put(node, "value", not value)
        case ast.Constant(value=int() as value):
            yield _put(node, "value", value + 1)
        case ast.Constant(value=str() as value) if _IDENTIFIER.fullmatch(value):
            yield _put(node, "value", f"not_{value}")


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _put(node: ast.AST, field: str, value: object) -> tuple[str, Callable[[], None]]:
    """The change that puts another value into a field of a node."""
    before = getattr(node, field)
    was = _in_short(node)
    setattr(node, field, value)
    name = f"{was} -> {_in_short(node)}"
    setattr(node, field, before)
    return name, lambda: setattr(node, field, value)


def _swap(parent: ast.AST, field: str, old: ast.AST, new: ast.AST) -> tuple[str, Callable[[], None]]:
    """The change that puts one node in the place of another."""

    def make() -> None:
        held = getattr(parent, field)
        setattr(parent, field, [new if each is old else each for each in held] if isinstance(held, list) else new)

    return f"{_in_short(old)} -> {_in_short(new)}", make


def _in_short(node: ast.AST) -> str:
    """The first line of the code."""
    if isinstance(node, ast.comprehension):
        node = ast.Tuple([node.target, node.iter, *node.ifs], ast.Load())
    return ast.unparse(ast.fix_missing_locations(node)).splitlines()[0][:100]
