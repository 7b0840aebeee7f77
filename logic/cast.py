"""Everybody and everything that the fields of a case name, and the label that each gets in its place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from logic.case import Case
from logic.name_matching import EVERYDAY, Target, folded, letters_and_digits
from logic.online_addresses import EMAIL
from logic.sections import SectionRow, Subject
from logic.welsh_mutations import mutations
from logic.word_lists import word_list

SUBJECT_LABELS = {Subject.CHILD: "Child A", Subject.ADULT: "Adult A", Subject.BOTH: "Person A"}

PEOPLE = {  # section: {field: what the person is, where nothing else says it}
    "subject": {"relative_name": "Relative", "lead_worker": "Worker"},
    "referrer": {"name": "Worker", "discussed_with": "Worker"},
    "household": {"name": ""},
    "agencies": {"worker": "Worker"},
    "sign_off": {"prepared_by": "Worker", "lead_name": "Worker"},
}
BODIES = {
    "subject": {"gp": "GP practice", "school": "School"},
    "referrer": {"agency": "Agency"},
    "agencies": {"agency": "Agency"},
    "parallel_processes": {"organisation": "Agency"},
}
ADDRESSES = {
    "subject": ("home_address", "current_address"),
    "referrer": ("address",),
    "household": ("address",),
    "incident": ("place_details",),
}
CONTACTS = {
    "subject": ("relative_contact",),
    "referrer": ("phone", "email", "discussed_with_contact"),
    "agencies": ("contact",),
    "parallel_processes": ("contact",),
}
NUMBERS = {"subject": ("nhs_number", "case_system_number", "pupil_number"), "referrer": ("linked_cases",)}
BIRTHS = {"subject": ("relative_date_of_birth",), "household": ("date_of_birth",)}

_OF_RELATION = {
    "parent": "Parent", "child": "Son or daughter", "sibling": "Sibling", "partner": "Partner",
    "former_partner": "Former partner", "grandparent": "Grandparent", "other_relative": "Relative",
    "friend": "Friend", "resident": "Resident", "foster_carer": "Foster carer", "social_care_staff": "Worker",
    "health_staff": "Worker", "education_staff": "Worker", "police": "Worker", "other_staff": "Worker",
    "stranger": "Stranger",
}  # fmt: skip
_IN_WORDS = (
    (r"\b(?:step|foster)", None), (r"\b(?:mother|mum|mam)\b", "Mother"), (r"\b(?:father|dad)\b", "Father"),
    (r"\bbrother\b|\bsister\b|\bsibling\b", "Sibling"), (r"\bgrand", "Grandparent"), (r"\baunt|\buncle", "Relative"),
    (r"\bpartner\b|\bhusband\b|\bwife\b", "Partner"),
)  # fmt: skip
FAMILY = "[family name]"
"""The label of a name that several people bear."""
_SAID_BETTER = ("Parent", "Person", "Relative")
"""Labels that give way to what a person wrote about the relationship."""
_ALONE = ("Mother", "Father", "GP practice", "School")
"""Labels that need no number where only one bears them."""

_NO_NAME = word_list("no_name")
"""Words that stand in the field for a name and name nobody."""
_GENERIC = word_list("generic")

_SHORTEST = 3
"""Letters of a first name that may be its short form: Zeb, of a person called Zebulon."""


class Cast:
    """Everybody and everything that the case names in its fields, with the label of each."""

    def __init__(self, case: Case, subject: Subject) -> None:
        self.targets: list[Target] = []
        self.names: list[str] = []
        self._labels: dict[str, str] = {}
        self._taken: dict[str, list[str]] = defaultdict(list)
        self._case = case
        self._subject(SUBJECT_LABELS[subject])
        for name, base in self._people():
            self._claim(_key(name), base)
        for name, base in self._bodies():
            self._claim(_body_key(name), base)
        self._number()
        self._name_parts()
        self._others()
        self.targets = _shared(self.targets)
        self.targets += _mutated(self.targets)

    @property
    def labels(self) -> frozenset[str]:
        """Every label given."""
        return frozenset(self._labels.values())

    def person(self, name: str) -> str:
        """The label of a person who stands in a field, with what follows a comma there left out."""
        return self._labels.get(_key(_before_comma(name)), "Person")

    def body(self, name: str) -> str:
        """The label of an organisation; its own words where they name none in particular."""
        return self._labels.get(_body_key(_before_comma(name)), name)

    def _rows(self, section: str) -> Iterator[SectionRow]:
        data = self._case.sections.get(section, ())
        yield from data if isinstance(data, tuple) else (data,)

    def _values(self, table: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str, SectionRow]]:
        for section, fields in table.items():
            for row in self._rows(section):
                for field, base in fields.items():
                    if value := _text(row, field):
                        yield value, base, row

    def _texts(self, table: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        for section, fields in table.items():
            for row in self._rows(section):
                yield from (_text(row, field) for field in fields)

    def _subject(self, label: str) -> None:
        row = next(self._rows("subject"), {})
        names = [_text(row, "forenames"), _text(row, "surname"), *_aliases(_text(row, "other_names"))]
        whole = " ".join(filter(None, names[:2]))
        for each in filter(None, (whole, *names)):
            self._labels[_key(each)] = label
            self._remember(each, label)

    def _people(self) -> Iterator[tuple[str, str]]:
        for value, base, row in self._values(PEOPLE):
            said = _said(" ".join((_text(row, "relative_relationship"), _text(row, "relation_details"))))
            found = base or _OF_RELATION.get(_text(row, "relation"), "Person")
            yield _before_comma(value), said if said and found in _SAID_BETTER else found

    def _bodies(self) -> Iterator[tuple[str, str]]:
        for value, base, _ in self._values(BODIES):
            name = _before_comma(value)
            if base != "Agency" or not _is_generic(name):
                yield name, base

    def _claim(self, key: str, base: str) -> None:
        """Take the next number for somebody who has no label yet."""
        if key and key not in self._labels:
            self._labels[key] = ""
            self._taken[base].append(key)

    def _number(self) -> None:
        for base, keys in self._taken.items():
            for number, key in enumerate(keys, start=1):
                alone = base in _ALONE and len(keys) == 1
                self._labels[key] = base if alone else f"{base} {number}"

    def _name_parts(self) -> None:
        for value, _, _ in self._values(PEOPLE):
            name = _before_comma(value)
            if label := self._labels.get(_key(name)):  # none where only a mark stands there, as "?"
                for each in (name, *_aliases(name)[1:]):
                    self._remember(each, label)
        for value, _, _ in self._values(BODIES):
            name = _before_comma(value)
            if (label := self._labels.get(_body_key(name))) and not _is_generic(name):
                self.targets.append(Target(name, label, "place"))

    def _remember(self, name: str, label: str) -> None:
        """Look for the name, its parts and its initials."""
        words = _words_of_name(name)
        if not words:
            return
        if len(words) > 1:
            self.targets.append(Target(" ".join(words), label, "name"))
            self.targets.append(Target(" ".join(reversed(words)), label, "name"))
        pieces = {piece for word in words for piece in (word, *re.split(r"[-'\u2019]", word))}
        for part in sorted(pieces):
            if len(letters_and_digits(part)) > 1:
                self.targets.append(Target(part, label, "name"))
                self.names.append(part)
        for length in range(_SHORTEST, len(words[0])):
            self.targets.append(Target(words[0][:length], label, "short name"))
        for letters in _initials_of(words):
            self.targets.append(Target(letters, label, "initials"))

    def _others(self) -> None:
        """Addresses line by line, numbers, and what stands where people are to be reached."""
        for text in self._texts(ADDRESSES):
            self._address(text)
        for text in self._texts(CONTACTS):
            self._contact(text)
        for text in self._texts(NUMBERS):
            for piece in re.split(r"[\n,;]+", text):
                self._add_number(piece)
        self._add_number(re.sub(r"\(.*?\)", "", self._case.reference or ""))

    def _add_number(self, text: str) -> None:
        if len(letters_and_digits(text)) > len("A1") and ("-" in text or any(each.isdigit() for each in text)):
            self.targets.append(Target(text.strip(), "[number]", "number"))

    def _address(self, text: str) -> None:
        for piece in map(str.strip, re.split(r"[\n,;]+", text)):
            street = re.sub(r"^(?:flat|apartment|unit|room)?\s*\d+[a-z]?\s+", "", piece, flags=re.IGNORECASE)
            for words in dict.fromkeys((piece, street)):
                if len(letters_and_digits(words)) > len("Bath") - 1 and not _is_generic(words):
                    self.targets.append(Target(words, "[place]", "place"))

    def _contact(self, text: str) -> None:
        self._address(re.sub(r"\S+@\S+", " ", text))
        for address in re.findall(r"([\w.+-]+)@[\w.-]+", text):
            self.targets.append(Target(address, EMAIL, "place"))
        for number in re.findall(r"\+?\d[\d\s()-]{4,}\d", text):
            self.targets.append(Target(number, "[phone number]", "number"))


def _shared(targets: list[Target]) -> list[Target]:
    """The targets, each once; what stands for several people stands for none of them."""
    labels: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in targets:
        labels[each.kind, letters_and_digits(each.words)].append(each.label)
    once = {(each.kind, letters_and_digits(each.words)): each for each in targets}
    return [
        replace(each, label=FAMILY) if each.kind in ("name", "mutated") and len(set(labels[key])) > 1 else each
        for key, each in once.items()
    ]


def _mutated(targets: Sequence[Target]) -> list[Target]:
    """The forms that names and places take in Welsh, but those that are the name of somebody or something else."""
    taken = {letters_and_digits(each.words) for each in targets}
    found = (
        Target(form, each.label, "mutated")
        for each in targets
        if each.kind in ("name", "place") and each.label != EMAIL
        for form in mutations(folded(each.words))
    )
    return _shared([each for each in found if letters_and_digits(each.words) not in taken])


def _text(row: SectionRow, field: str) -> str:
    value = row.get(field, "")
    return value.strip() if isinstance(value, str) else ""


def _before_comma(text: str) -> str:
    """The name at the front of "name, job title" or "organisation - team"."""
    return re.split(r"\s*[,;\n(]\s*|\s+[-\u2013\u2014]\s+", text.strip(), maxsplit=1)[0]


def _aliases(text: str) -> list[str]:
    found = re.split(r"[,;/\n()\"\u201c\u201d]+|\bor\b|\balso\b|\baka\b|\bknown as\b|\bformerly\b", text)
    return [each.strip() for each in found if each.strip()]


def _initials_of(words: Sequence[str]) -> list[str]:
    """Each way in which a name is written in letters: a surname with a hyphen has one or two."""
    first = [word[0] for word in words]
    both = [[piece[0] for piece in word.split("-") if piece] for word in words]
    ways = [first, [first[0], first[-1]], [first[0], *both[-1]]] if len(words) > 1 else []
    ways += [[letter for letters in both for letter in letters], both[-1]]
    return [letters for letters in dict.fromkeys(map("".join, ways)) if len(letters) > 1]


def _words_of_name(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+(?:[-'\u2019][^\W_]+)*", re.sub(r"\(.*?\)", " ", name))
    return [word for word in words if folded(word) not in _NO_NAME]


def _key(name: str) -> str:
    """What tells one name from another, however it is written; its own words where it names nobody."""
    return letters_and_digits("".join(_words_of_name(name)) or name)


def _said(relation: str) -> str:
    for pattern, label in _IN_WORDS:
        if re.search(pattern, folded(relation)):
            return label or ""
    return ""


def _body_key(name: str) -> str:
    return f"body {letters_and_digits(name)}"


def _is_generic(words: str) -> bool:
    """Whether words name nowhere and nobody in particular, as "police" and "children's social care" do."""
    plain = re.findall(r"[^\W\d_]+", folded(words).replace("'", ""))
    return all(word in _GENERIC or word in EVERYDAY for word in plain)
