"""Mistakes that a rule pack could hold: every mutant of a pack, one small change of its meaning each.

A mutant is a TOML document. Words are left alone: only what decides something is changed.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]
Change = tuple[str, Document]
Mutate = Callable[[str, Any, Document], Iterator[Change]]

MODALITIES = ("must", "should", "consider", "may")
EVENTS = ("harm", "death", "assessment", "death_or_assessment")
OPERATORS = ("all_of", "any_of", "not", "is_one_of", "presume_unless", "compare_age")
ADULT = 18


@dataclass(frozen=True, slots=True)
class PackMutant:
    """One wrong pack. ``name`` says where and what the mistake is, and stays the same when other places change."""

    pack: str
    name: str
    document: Document


def mutants(document: Document) -> Iterator[PackMutant]:
    """Every mutant of a pack, read as TOML."""
    if any(question["fact"] == "seriously_harmed" for question in document["question"]):
        several = not document.get("several_harms", False)
        yield PackMutant(document["id"], f"pack: several_harms {several}", {**document, "several_harms": several})
    for place, mutate in (("rule", _of_rule), ("proposition", _of_proposition)):
        for number, table in enumerate(document[place]):
            for name, changed in mutate(table, document):
                mutant = copy.deepcopy(document)
                extra = changed.pop("+proposition", None)
                mutant[place][number] = changed
                if extra is not None:
                    mutant["proposition"].append(extra)
                yield PackMutant(document["id"], f"{place} {table['id']}: {name}", mutant)


def _of_rule(rule: Document, document: Document) -> Iterator[tuple[str, Document]]:
    for modality in MODALITIES:
        if modality != rule["modality"]:
            yield f"modality {modality}", {**rule, "modality": modality}
    conditions = rule["all_of"]
    if len(conditions) > 1:
        for condition in conditions:
            left = [each for each in conditions if each != condition]
            elsewhere = rule.get("elsewhere", {})
            without = {key: rule[key] for key in rule if key != "elsewhere"}
            changed = without if elsewhere.get("fails_only_on") == condition else rule
            yield f"without {condition}", {**changed, "all_of": left}
        name = f"any_of_{rule['id'].replace('-', '_')}"
        words = {key: document["proposition"][0][key] for key in ("says", "says_not", "says_unknown", "cite")}
        wide = {"id": name, **words, "any_of": conditions}
        whole = {key: rule[key] for key in rule if key != "elsewhere"}
        yield "any_of for all_of", {**whole, "all_of": [name], "+proposition": wide}
    yield from _of_elsewhere(rule)
    yield from _of_time_limits(rule, document)


def _of_elsewhere(rule: Document) -> Iterator[tuple[str, Document]]:
    if "elsewhere" not in rule:
        return
    yield "no elsewhere", {key: value for key, value in rule.items() if key != "elsewhere"}
    for condition in rule["all_of"]:
        if condition != rule["elsewhere"]["fails_only_on"]:
            yield f"elsewhere on {condition}", {**rule, "elsewhere": {**rule["elsewhere"], "fails_only_on": condition}}


def _of_time_limits(rule: Document, document: Document) -> Iterator[tuple[str, Document]]:
    limits = rule.get("time_limits", [])
    dates = ["", *(question["fact"] for question in document["question"] if question["kind"] == "date")]

    def with_limit(place: int, limit: Document | None) -> Document:
        changed = [*limits[:place], *([] if limit is None else [limit]), *limits[place + 1 :]]
        return {**rule, "time_limits": changed}

    for place, limit in enumerate(limits):
        where = f"time limit {place + 1}"
        yield f"no {where}", with_limit(place, None)
        if "amount" in limit:
            for amount in {limit["amount"] - 1, limit["amount"] + 1} - {0}:
                yield f"{where} amount {amount}", with_limit(place, {**limit, "amount": amount})
        else:
            yield f"{where} amount 5", with_limit(place, {**limit, "amount": 5, "basis": "guidance"})
        if "amount" in limit:  # a limit that is set locally has no unit to be wrong
            unit = "months" if limit["unit"] == "working_days" else "working_days"
            yield f"{where} in {unit}", with_limit(place, {**limit, "unit": unit})
        for basis in ("statute", "guidance", "practice"):
            if basis != limit["basis"] and "amount" in limit:
                yield f"{where} by {basis}", with_limit(place, {**limit, "basis": basis})
        for date in dates:
            if date != limit.get("from", ""):
                yield f"{where} from {date or 'nowhere'}", with_limit(place, {**limit, "from": date})


def _of_proposition(proposition: Document, document: Document) -> Iterator[tuple[str, Document]]:
    (operator,) = [each for each in OPERATORS if each in proposition]
    rest = {key: value for key, value in proposition.items() if key != operator}
    for name, changed in _MUTATE[operator](operator, proposition[operator], document):
        presumes = "presume_unless" in changed
        words = {"says_presumed": proposition["says"]} if presumes else {}
        yield name, {**{key: rest[key] for key in rest if presumes or key != "says_presumed"}, **words, **changed}


def _of_group(operator: str, names: list[str], _: Document) -> Iterator[Change]:
    other = "any_of" if operator == "all_of" else "all_of"
    if len(names) > 1:
        yield f"{other} for {operator}", {other: names}
        for name in names:
            yield f"without {name}", {operator: [each for each in names if each != name]}


def _of_not(_: str, name: str, __: Document) -> Iterator[Change]:
    yield "without not", {"all_of": [name]}


def _of_values(operator: str, leaf: Document, document: Document) -> Iterator[Change]:
    question = next(each for each in document["question"] if each["fact"] == leaf["fact"])
    known = [option["value"] for option in question["options"] if option["value"] != "unknown"]
    values = leaf["values"]
    complement = [value for value in known if value not in values]

    def changed(to: str, chosen: list[str]) -> Document:
        return {to: {**leaf, "values": chosen}}

    other = "presume_unless" if operator == "is_one_of" else "is_one_of"
    yield f"{other} for {operator}", changed(other, complement)
    yield "the other values", changed(operator, complement)
    if len(values) > 1:
        for value in values:
            yield f"without {value}", changed(operator, [each for each in values if each != value])
    for value in complement:
        yield f"with {value}", changed(operator, [*values, value])


def _of_age(_: str, condition: Document, __: Document) -> Iterator[Change]:
    for event in EVENTS:
        if event != condition["at"]:
            yield f"at {event}", {"compare_age": {**condition, "at": event}}
    for key, step in itertools.product(("at_least", "under"), (-1, 1)):
        if key in condition:
            years = condition[key] + step
            yield f"{key} {years}", {"compare_age": {**condition, key: years}}
    both = {"at_least", "under"} <= condition.keys()
    for key in ("at_least", "under") if both else ():
        yield f"without {key}", {"compare_age": {name: value for name, value in condition.items() if name != key}}
    if not both:
        (key,) = {"at_least", "under"} & condition.keys()
        other = "under" if key == "at_least" else "at_least"
        yield f"{other} for {key}", {"compare_age": {"at": condition["at"], other: condition[key]}}


_MUTATE: dict[str, Mutate] = {
    "all_of": _of_group,
    "any_of": _of_group,
    "not": _of_not,
    "is_one_of": _of_values,
    "presume_unless": _of_values,
    "compare_age": _of_age,
}
