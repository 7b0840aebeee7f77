"""The templates that administrators load: fresh, whole, and obeyed."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import policy_templates
import pytest

from data.declared_settings import SETTINGS
from data.policy import FORMAT, from_registry, load_policy

ADMX = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
FOLDER = policy_templates.FOLDER


def test_the_files_are_those_that_the_declared_settings_give():
    stale = [path.name for path, text in policy_templates.files().items() if path.read_text(encoding="utf-8") != text]
    assert not stale, f"not fresh, run `make policy`: {stale}"


@pytest.mark.parametrize("language", policy_templates.LANGUAGES)
def test_every_word_and_presentation_that_the_template_names_is_there(language: str):
    template = (FOLDER / "safeguarding-review.admx").read_text(encoding="utf-8")
    words = ElementTree.parse(FOLDER / language / "safeguarding-review.adml").getroot()
    strings = {each.attrib["id"]: each.text for each in words.iter(f"{ADMX}string")}
    presentations = {each.attrib["id"]: each for each in words.iter(f"{ADMX}presentation")}
    policies = list(ElementTree.fromstring(template).iter(f"{ADMX}policy"))
    named = [value for policy in policies for value in policy.attrib.values() if value.startswith("$(")]
    assert named
    for value in named:
        kind, _, name = value[2:-1].partition(".")
        assert name in (strings if kind == "string" else presentations), value
    for policy in policies:
        asked = {each.attrib["id"] for each in policy.iter() if "id" in each.attrib}
        if asked:
            shown = presentations[policy.attrib["name"]]
            assert asked == {each.attrib["refId"] for each in shown}
    assert all(strings.values())


def test_each_setting_that_a_policy_may_set_has_a_policy_and_no_other_has():
    template = ElementTree.parse(FOLDER / "safeguarding-review.admx").getroot()
    assert [each.attrib["name"] for each in template.iter(f"{ADMX}policy")] == [
        setting.registry_name for setting in SETTINGS if setting.is_enforceable
    ]


def test_administrators_read_the_exact_forms_that_no_screen_shows():
    reference = (policy_templates.ROOT / "docs" / "policy-reference.md").read_text(encoding="utf-8")
    words = (FOLDER / "en-GB" / "safeguarding-review.adml").read_text(encoding="utf-8")
    exact = [each.exactly for each in SETTINGS if each.exactly]
    assert exact
    for said in (*exact, "64 hexadecimal digits", "in PEM or on one line"):
        assert said in reference
        assert said in words


def test_the_example_is_a_policy_that_the_program_obeys_whole():
    policy = load_policy(FOLDER / "policy-example.json")
    assert policy.problems == ()
    assert policy.in_force("idle_lock_minutes", 15).value == 3
    assert policy.in_force("protective_marking", "PUBLIC").value == "OFFICIAL-SENSITIVE"
    assert policy.in_force("protective_marking", "PUBLIC").locked


def test_what_group_policy_writes_for_the_least_and_the_most_is_understood():
    template = ElementTree.parse(FOLDER / "safeguarding-review.admx").getroot()
    numbers = [each for each in template.iter(f"{ADMX}decimal") if "minValue" in each.attrib]
    assert numbers
    for each in numbers:
        for bound in ("minValue", "maxValue"):
            policy = from_registry({each.attrib["valueName"]: int(each.attrib[bound])})
            assert policy.problems == ()
            assert policy.values


def test_an_installed_policy_rules_over_what_the_user_chose(tmp_path: Path):
    installed = tmp_path / "policy.json"
    installed.write_text(json.dumps({"format": FORMAT, "settings": {"idle_lock_minutes": 2}}), encoding="utf-8")
    installed.chmod(0o644)
    found = load_policy(installed).in_force("idle_lock_minutes", 15)
    assert (found.value, found.most, found.words) == (2, 2, "Your organisation allows up to 2")
