"""What was recorded beside the criteria: the person, the incident, the people, the agencies, the events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from logic.case import Case
from logic.genogram import genogram_of, in_words, left_out_in_words
from logic.sections import Field, FieldKind, Section, SectionRow, Subject, load_sections
from reports.blocks import (
    Block,
    Cell,
    Column,
    Figure,
    Heading,
    KeyValue,
    KeyValues,
    Paragraph,
    Role,
    Span,
    Table,
    quiet,
    text,
)
from reports.wording import NOT_KNOWN, field_words

SIGN_OFF = "sign_off"
"""The section that is printed beside the signatures, not here."""


ON_THE_FIRST_PAGE = {
    "referrer": {
        *("purpose", "referral_date", "name", "role", "agency", "address", "phone", "email"),
        *("discussed_with", "discussed_with_role", "discussed_with_contact", "discussed_on"),
    },
}
"""Fields that the first page prints, by section, and that are not printed again."""

_FOR_THE_READER = {
    ("referrer", "purpose"): "What the board is asked to consider",
    ("referrer", "referring_as"): "Refers as",
    ("referrer", "name"): "Referrer's name",
    ("referrer", "role"): "Referrer's job title",
    ("referrer", "agency"): "Referrer's organisation and team",
    ("referrer", "discussed_with"): "Safeguarding lead or manager with whom it was discussed",
    ("referrer", "discussed_on"): "When it was discussed",
    ("referrer", "escalated"): "Local way of settling disagreements used?",
    ("subject", "identity_uncertain"): "Doubt about who the person is?",
    ("subject", "disability"): "Disability",
    ("subject", "interpreter_needed"): "Interpreter or help to communicate",
    ("subject", "current_address"): "Address now, or placement",
    ("subject", "case_system_number"): "Referrer's case number",
    ("subject", "child_protection_plan"): "Child protection plan",
    ("subject", "child_services"): "Help at the time",
    ("subject", "needs_without_package"): "Needs known, though no public body paid?",
    ("subject", "lead_worker"): "Lead worker and organisation",
    ("subject", "relative_name"): "Next of kin or representative",
    ("subject", "relative_relationship"): "Their relationship to the person",
    ("subject", "told"): "Person or family told of this referral?",
    ("subject", "views"): "Views and hopes of the person or family",
    ("incident", "time"): "Time of day",
    ("incident", "learned_on"): "Referrer learned of it",
    ("incident", "carer"): "Who was caring at the time",
    ("incident", "child_harm"): "Known or suspected harm: child",
    ("incident", "adult_harm"): "Known or suspected harm: adult",
    ("incident", "several_people"): "Others harmed in the same way or place?",
    ("incident", "culture_of_abuse"): "Concern about an organisation's culture?",
    ("incident", "regulated_setting"): "In a regulated setting or service?",
    ("incident", "other_area"): "Another area or nation involved?",
    ("incident", "involvement_reason"): "Why the referrer is involved",
    ("incident", "work_done"): "Work of the referrer's agency",
    ("household", "same_household"): "Same household?",
    ("household", "at_risk"): "May be at risk now?",
    ("household", "thought_responsible"): "Thought to be responsible?",
    ("household", "legal_status"): "Legal status",
    ("household", "child_protection_plan"): "Child protection plan",
    ("household", "adult_at_risk"): "Adult at risk?",
    ("agencies", "records_secured"): "Records safe?",
    ("chronology", "impact"): "For the person",
    ("chronology", "action"): "Done about it",
    ("concerns", "working_together"): "How agencies worked together: concerns",
    ("concerns", "abbreviations"): "Abbreviations",
    ("safety", "immediate_told"): "Who has been told about the danger",
    ("safety", "media_interest"): "Media or public interest, now or likely?",
    ("parallel_processes", "started"): "Start",
    ("parallel_processes", "ended"): "End",
}
"""Labels of the form, as they are put to whoever reads: the form asks the referrer, the referral tells the board; short
ones let two particulars share a line."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """A column of a printed table, and the fields it holds: the first as it is, the others with their labels."""

    header: str
    share: float
    fields: tuple[str, ...]


_SHAPES: Mapping[str, tuple[_Shape, ...]] = {
    "household": (
        _Shape("Name", 0.95, ("name",)),
        _Shape("Relationship", 1.4, ("relation", "relation_details")),
        _Shape("Born", 0.95, ("date_of_birth",)),
        _Shape("Particulars", 3.95, ("notes",)),
    ),
    "agencies": (
        _Shape("Organisation", 1.25, ("agency",)),
        _Shape("Worker and contact", 1.75, ("worker", "contact")),
        _Shape("Involvement", 3.0, ("involvement",)),
        _Shape("Still involved?", 0.95, ("still_involved",)),
    ),
    "chronology": (
        _Shape("Date", 1.0, ("date", "time")),
        _Shape("What happened", 4.0, ("event", "impact", "action")),
        _Shape("Source", 1.3, ("source",)),
    ),
    "parallel_processes": (
        _Shape("Kind", 1.5, ("process",)),
        _Shape("Run by", 1.6, ("organisation", "contact")),
        _Shape("Where it stands", 1.0, ("status",)),
        _Shape("Particulars", 2.0, ("outcome",)),
    ),
}
"""How each table is printed. Fields that no column names go, with their labels, into the widest column."""

_HOW_TO_READ_THE_DIAGRAM = (
    "Drawn from the table. Square: male; circle: female; diamond: not recorded. Double outline: the person; crossed: "
    "died; striped: same household at the time. A line tells how someone is related to the person, as entered; two "
    "strokes across it: a relationship that is over; dashed: through whom is not recorded."
)

_TITLES = {"referrer": "More about the referral"}
"""Titles that differ from those of the form, because the first page has the rest."""

_FOLLOWS = {
    "escalation_details": "escalated",
    "media_details": "media_interest",
    "general_told": "general_concerns",
    "not_told_reason": "told",
    "support_details": "support_reasons",
    "relative_relationship": "relative_name",
    "relative_date_of_birth": "relative_name",
    "relative_contact": "relative_name",
    "discretionary_details": "discretionary_reasons",
}
"""Fields that follow up the answer to another, beside those that are called after it: ``disability_details``."""
_NO = frozenset({"no", "none", "never", "unknown"})
_NOTHING_TO_FOLLOW = {"not_told_reason": frozenset({"agrees", "disagrees", "no_view"})}
"""The answers after which there is nothing to follow up, where these are not ``_NO``."""

_UNLABELLED = frozenset({"relation_details", "contact", "time"})
"""Fields whose meaning is plain below the field that they follow."""


def sections(case: Case, subject: Subject) -> Iterator[Block]:
    """Every section with what was entered and what was not; those with nothing in them together at the end."""
    empty: list[str] = []
    for section in load_sections():
        if section.id == SIGN_OFF:
            continue
        title = _TITLES.get(section.id, section.title)
        if section.repeats:
            rows = rows_of(case, section)
            content: list[Block] = [_table(section, rows)] if rows else []
        else:
            content = list(_form(case, section, subject))
        if content:
            yield Heading(2, title)
            yield from content
            if section.id == "household" and (family := genogram_of(case)):
                how_to_read = f"{_HOW_TO_READ_THE_DIAGRAM} {left_out_in_words(family)}".rstrip()
                yield Figure(family, in_words(family), text(how_to_read))
        else:
            empty.append(title)
    if empty:
        yield Heading(2, NOT_KNOWN)
        yield Paragraph(text(f"Nothing has been entered about: {_listed(empty)}"))


def table_of(case: Case, section: str) -> Table | None:
    """The table of a section that repeats, as ``sections`` prints it; None where nothing was entered."""
    found = next(each for each in load_sections() if each.id == section)
    rows = rows_of(case, found)
    return _table(found, rows) if rows else None


def row_of(case: Case, section: str) -> SectionRow:
    """What was entered in a section that does not repeat; empty where nothing was."""
    data = case.sections.get(section, {})
    return data if isinstance(data, Mapping) else {}


def rows_of(case: Case, section: Section) -> Sequence[SectionRow]:
    """The rows of a section that repeats, in order, without those in which nothing was entered."""
    data = case.sections.get(section.id, ())
    return [row for row in data if any(map(_entered, row.values()))] if not isinstance(data, Mapping) else []


def missing(case: Case, subject: Subject) -> Iterator[tuple[Section, tuple[str, ...]]]:
    """What boards usually ask for and the case does not have: by section, in words."""
    for section in load_sections():
        if section.repeats:
            gaps = _gaps_of_table(section, rows_of(case, section))
        else:
            row = row_of(case, section.id)
            asked = section.fields_for(subject)
            empty = [
                field for field in asked if field.is_expected(case.answers) and not _entered(row.get(field.id, ""))
            ]
            gaps = tuple(_label(section, field).rstrip("?") for field in empty)
        if gaps:
            yield section, gaps


def _gaps_of_table(section: Section, rows: Sequence[SectionRow]) -> tuple[str, ...]:
    if not rows:
        return (f"At least one {section.row_name}",)
    counts = {
        _label(section, field).rstrip("?"): sum(not _entered(row.get(field.id, "")) for row in rows)
        for field in section.fields
        if field.expected
    }
    return tuple(f"{label} ({count} of {len(rows)})" for label, count in counts.items() if count)


def _form(case: Case, section: Section, subject: Subject) -> Iterator[Block]:
    row = row_of(case, section.id)
    asked = {field.id for field in section.fields_for(subject)}
    shown: list[KeyValue] = []
    empty: list[str] = []
    elsewhere = ON_THE_FIRST_PAGE.get(section.id, set())
    details = _details(section, row)
    for field in section.fields:
        if field.id in elsewhere or field.id in details.values():
            continue
        label, value = _label(section, field), row.get(field.id, "")
        if _entered(value):
            words = field_words(field, value)
            if more := details.get(field.id):
                words = f"{words}. {field_words(section.by_id[more], row[more])}"
            shown.append(KeyValue(label, (Paragraph(text(words), Role.SMALL),)))
        elif field.id in asked and field.is_expected(case.answers) and any(map(_entered, row.values())):
            shown.append(KeyValue(label, (Paragraph(text(NOT_KNOWN), Role.SMALL),)))
        elif field.id in asked and _applies(field.id, row) and not field.expected:  # else the answers tell it
            empty.append(label)
    if shown:
        yield KeyValues(section.title, tuple(shown), compact=True)
        if empty:
            yield Paragraph(text("Nothing entered for: " + _listed(empty)), Role.FINE)


def _details(section: Section, row: SectionRow) -> Mapping[str, str]:
    """The fields with the details of an answer, by the field of the answer: they are printed behind it."""
    leads = {each.id: _lead(each.id) for each in section.fields if each.id.endswith("_details")}
    given = {field for field, value in row.items() if _entered(value)}
    return {lead: field for field, lead in leads.items() if {lead, field} <= given}


def _lead(field: str) -> str:
    """The field whose answer a field follows up; the field itself where there is none."""
    return _FOLLOWS.get(field, field.removesuffix("_details"))


def _applies(field: str, row: SectionRow) -> bool:
    """Whether an empty field was to be filled in at all: what follows up an answer is only where that was given."""
    lead = _lead(field)
    if lead == field:
        return True
    given = row.get(lead, "")
    return _entered(given) and given not in _NOTHING_TO_FOLLOW.get(field, _NO)


def _table(section: Section, rows: Sequence[SectionRow]) -> Table:
    shapes = _SHAPES.get(section.id) or _default_shape(section)
    named = {field for shape in shapes for field in shape.fields}
    widest = max(shapes, key=lambda shape: shape.share)
    others = [field.id for field in section.fields if field.id not in named]
    return Table(
        section.title,
        tuple(Column(shape.header, shape.share) for shape in shapes),
        tuple(
            tuple(Cell(tuple(_cell(section, row, shape.fields, others if shape is widest else ()))) for shape in shapes)
            for row in rows
        ),
    )


def _default_shape(section: Section) -> tuple[_Shape, ...]:
    """For a section that has no shape of its own: its first field, and all others beside it."""
    first, second = section.fields[0], section.fields[1:2]
    return (
        _Shape(first.label, 1.0, (first.id,)),
        _Shape("Particulars", 3.0, tuple(field.id for field in second)),
    )


def _cell(section: Section, row: SectionRow, main: Sequence[str], others: Sequence[str]) -> Iterator[Paragraph]:
    """The field that a column is for, long texts in paragraphs of their own, and short particulars in one line.

    ``others`` are the fields that have no column; a column that takes them is for particulars of any kind, and may
    lack the field that comes first.
    """
    short: list[Span] = []
    for identity in (*main, *others):
        field = section.by_id.get(identity)
        if field is None:
            continue
        value = row.get(identity, "")
        leads = identity == main[0]
        if not _entered(value) and not field.expected and (others or not leads):
            continue
        words = Span(field_words(field, value) if _entered(value) else NOT_KNOWN)
        if leads or (identity in _UNLABELLED and _entered(value)):
            yield Paragraph((words,), Role.SMALL)
        elif field.kind is FieldKind.LONG_TEXT:
            yield Paragraph((quiet(_lead_in(section, field)), words), Role.SMALL)
        else:
            short += [Span(" · ")] if short else []
            short += [quiet(_lead_in(section, field)), words]
    if short:
        yield Paragraph(tuple(short), Role.SMALL)


def _label(section: Section, field: Field) -> str:
    return _FOR_THE_READER.get((section.id, field.id), field.label)


def _lead_in(section: Section, field: Field) -> str:
    label = _label(section, field)
    return f"{label} " if label.endswith("?") else f"{label}: "


def _listed(labels: Sequence[str]) -> str:
    return "; ".join(label.rstrip("?") for label in labels) + "."


def _entered(value: str | tuple[str, ...]) -> bool:
    return bool(value.strip() if isinstance(value, str) else value)
