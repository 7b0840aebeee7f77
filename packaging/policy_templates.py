"""The templates for group policy (ADMX, ADML), the same as JSON, and the reference: all from the declared settings.

Run as a script it writes them (`make policy`); with ``--check`` it writes nothing and says which are not fresh.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from data.declared_settings import SETTINGS, Bound, Group, Kind, SetBy, Setting  # noqa: E402 - the path comes first
from data.policy import FORMAT, REGISTRY_KEY  # noqa: E402

FOLDER = ROOT / "packaging" / "policy"
LANGUAGES = ("en-GB", "en-US")
"""Windows shows the second where it has no first; the words are the same."""

_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_NAMESPACE = "SafeguardingReview.Policies"
_PRODUCT = "Safeguarding Review Assessment"
_EXAMPLES: dict[str, object] = {"idle_lock_minutes": 3, "backup_count": 10, "retention_days": 90}


def enforceable() -> list[Setting]:
    """The settings that a policy may set, in the order in which they are declared."""
    return [setting for setting in SETTINGS if setting.is_enforceable]


def _groups() -> list[Group]:
    return [group for group in Group if any(setting.group is group for setting in enforceable())]


def files() -> dict[Path, str]:
    """Every generated file with its content."""
    made = {FOLDER / "safeguarding-review.admx": _text_of(_admx())}
    for language in LANGUAGES:
        made[FOLDER / language / "safeguarding-review.adml"] = _text_of(_adml())
    made[FOLDER / "policy-example.json"] = json.dumps(example(), indent=2, ensure_ascii=False) + "\n"
    made[ROOT / "docs" / "policy-reference.md"] = _reference()
    return made


def example() -> dict[str, object]:
    """A policy that sets everything with a value of its own: for a trial, and to delete lines from."""
    settings = {each.name: _EXAMPLES.get(each.name, each.default) for each in enforceable()}
    return {"format": FORMAT, "settings": {name: _as_json(value) for name, value in settings.items() if value != ""}}


def _as_json(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _admx() -> ElementTree.Element:
    top = _element(None, "policyDefinitions", revision="1.0", schemaVersion="1.0", xmlns=_SCHEMA)
    spaces = _element(top, "policyNamespaces")
    _element(spaces, "target", prefix="safeguarding", namespace=_NAMESPACE)
    _element(top, "resources", minRequiredRevision="1.0")
    supported = _element(_element(top, "supportedOn"), "definitions")
    for since in sorted({setting.since for setting in enforceable()}):
        _element(supported, "definition", name=_since(since), displayName=f"$(string.{_since(since)})")
    categories = _element(top, "categories")
    _element(categories, "category", name="Product", displayName="$(string.Product)")
    for group in _groups():
        category = _element(categories, "category", name=f"Group_{group.name}", displayName=f"$(string.{group.name})")
        _element(category, "parentCategory", ref="Product")
    policies = _element(top, "policies")
    for setting in enforceable():
        _policy(policies, setting)
    return top


def _policy(policies: ElementTree.Element, setting: Setting) -> None:
    name = setting.registry_name
    policy = _element(
        policies, "policy", **{"class": "Machine"}, name=name, key=REGISTRY_KEY,
        displayName=f"$(string.{name})", explainText=f"$(string.{name}_Explain)",
    )  # fmt: skip
    if setting.kind is Kind.YES_NO:
        policy.set("valueName", name)
    else:
        policy.set("presentation", f"$(presentation.{name})")
    _element(policy, "parentCategory", ref=f"Group_{setting.group.name}")
    _element(policy, "supportedOn", ref=_since(setting.since))
    if setting.kind is Kind.YES_NO:
        for state, number in (("enabledValue", "1"), ("disabledValue", "0")):
            _element(_element(policy, state), "decimal", value=number)
        return
    elements = _element(policy, "elements")
    if setting.kind is Kind.NUMBER:
        _element(
            elements, "decimal", id=name, valueName=name, required="true",
            minValue=str(setting.least), maxValue=str(setting.most),
        )  # fmt: skip
    elif setting.kind is Kind.CHOICE:
        choice = _element(elements, "enum", id=name, valueName=name, required="true")
        for place, option in enumerate(setting.options):
            item = _element(choice, "item", displayName=f"$(string.{name}_{place})")
            _element(_element(item, "value"), "string").text = option.value
    elif setting.kind in {Kind.LONG_TEXT, Kind.LIST}:
        _element(elements, "multiText", id=name, valueName=name, required="true")
    else:
        _element(elements, "text", id=name, valueName=name, required="true", maxLength=str(setting.longest))


def _adml() -> ElementTree.Element:
    top = _element(None, "policyDefinitionResources", revision="1.0", schemaVersion="1.0", xmlns=_SCHEMA)
    _element(top, "displayName").text = _PRODUCT
    _element(top, "description").text = f"Settings of {_PRODUCT}"
    resources = _element(top, "resources")
    strings = _element(resources, "stringTable")
    words = {"Product": _PRODUCT} | {group.name: group.value for group in _groups()}
    for setting in enforceable():
        name = setting.registry_name
        words[_since(setting.since)] = f"{_PRODUCT} {setting.since} or later"
        words |= {name: setting.title, f"{name}_Explain": _explained(setting)}
        words |= {f"{name}_{number}": option.label for number, option in enumerate(setting.options)}
    for key, text in words.items():
        _element(strings, "string", id=key).text = text
    presentations = _element(resources, "presentationTable")
    for setting in enforceable():
        if setting.kind is not Kind.YES_NO:
            _presentation(_element(presentations, "presentation", id=setting.registry_name), setting)
    return top


def _presentation(shown: ElementTree.Element, setting: Setting) -> None:
    name, label = setting.registry_name, f"{setting.title}:"
    if setting.kind is Kind.NUMBER:
        _element(shown, "decimalTextBox", refId=name, defaultValue=str(setting.default)).text = label
    elif setting.kind is Kind.CHOICE:
        values = [option.value for option in setting.options]
        _element(shown, "dropdownList", refId=name, defaultItem=str(values.index(str(setting.default)))).text = label
    elif setting.kind in {Kind.LONG_TEXT, Kind.LIST}:
        _element(shown, "multiTextBox", refId=name).text = label
    else:
        box = _element(shown, "textBox", refId=name)
        _element(box, "label").text = label
        if setting.default:
            _element(box, "defaultValue").text = str(setting.default)


def _explained(setting: Setting) -> str:
    return f"{_in_full(setting)}\n\n{_allowed(setting)} Without this policy: {_default(setting)}."


def _in_full(setting: Setting) -> str:
    return f"{setting.explanation} {setting.exactly}".rstrip()


def _allowed(setting: Setting) -> str:
    if setting.kind is Kind.NUMBER:
        bound = {
            Bound.EXACT: "Users cannot change it.",
            Bound.AT_MOST: "Users may choose any number up to it.",
            Bound.AT_LEAST: "Users may choose any number from it on.",
        }[setting.bound]
        return f"A whole number from {setting.least} to {setting.most}. {bound}"
    if setting.kind is Kind.YES_NO:
        return "Enabled means yes, disabled means no. Users cannot change it."
    if setting.kind is Kind.CHOICE:
        return f"One of: {', '.join(option.value for option in setting.options)}. Users cannot change it."
    if setting.kind is Kind.LIST:
        return f"One a line: {setting.pattern_words}. Users cannot change it."
    if setting.kind is Kind.FOLDER:
        return "A folder; %USERPROFILE% and other variables stand for each user's own. Users cannot change it."
    return f"At most {setting.longest} characters. Users cannot change it."


def _default(setting: Setting) -> str:
    if setting.kind is Kind.YES_NO:
        chosen = "yes" if setting.default else "no"
    elif setting.kind is Kind.LIST:
        chosen = ", ".join(setting.default) if isinstance(setting.default, tuple) and setting.default else "empty"
    else:
        chosen = str(setting.default) if setting.default != "" else "empty"
    return chosen if setting.set_by is SetBy.POLICY else f"{chosen}, and users may change it"


def _since(version: str) -> str:
    return f"Since_{version.replace('.', '_')}"


_FORMS = {
    Kind.TEXT: ("text", "REG_SZ"),
    Kind.LONG_TEXT: ("text with line breaks", "REG_MULTI_SZ"),
    Kind.CHOICE: ("text", "REG_SZ"),
    Kind.NUMBER: ("number", "REG_DWORD"),
    Kind.YES_NO: ("true or false", "REG_DWORD 1 or 0"),
    Kind.FOLDER: ("text", "REG_SZ"),
    Kind.LIST: ("list of texts", "REG_MULTI_SZ"),
}


def _reference() -> str:
    lines = [
        "# Policy reference",
        "",
        (
            "Generated from `data/declared_settings.py` by `make policy`; do not edit. How to roll a policy out is "
            "in the [guide for IT](it-guide.md)."
        ),
        "",
        (
            f"In the registry: `HKLM\\{REGISTRY_KEY}`, 64-bit view. As a file: `policy.json`, see the guide; "
            "[an example](../packaging/policy/policy-example.json)."
        ),
        "",
    ]
    for group in _groups():
        lines += [f"## {group.value}", ""]
        for setting in (each for each in enforceable() if each.group is group):
            in_json, in_registry = _FORMS[setting.kind]
            lines += [
                f"### {setting.title}",
                "",
                _in_full(setting),
                "",
                f"- JSON: `{setting.name}`, {in_json}",
                f"- Registry: `{setting.registry_name}`, {in_registry}",
                f"- Allowed: {_allowed(setting)}",
                f"- Without a policy: {_default(setting)}",
                f"- Since version {setting.since}",
                "",
            ]
    return "\n".join(lines)


def _element(parent: ElementTree.Element | None, tag: str, /, **attributes: str) -> ElementTree.Element:
    return ElementTree.Element(tag, attributes) if parent is None else ElementTree.SubElement(parent, tag, attributes)


def _text_of(element: ElementTree.Element) -> str:
    ElementTree.indent(element)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(element, encoding="unicode") + "\n"


def main() -> int:
    """Write the files, or say which are not fresh."""
    stale = [path for path, text in files().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not fresh: run `make policy`")
        return 1 if stale else 0
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
