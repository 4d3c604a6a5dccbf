"""Rules by which members get their roles."""

from __future__ import annotations

import re
from fnmatch import translate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.domains.organizations.role_mappings import fits
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.organizations.people import HERE, ORGANIZATION, OWNER, VIEWER

MAPPINGS = f"{HERE}/role_mappings"
RULE = "org.role_mapping_rule"


def mapping(name: str = "team", **members: Any) -> dict[str, Any]:
    usual = {"name": name, "enabled": True, "rule": {"any": [{"group": "team-*"}]}, "role_assignments": VIEWER}
    return {**usual, **members}


def listed(api: CheckedClient) -> list[dict[str, Any]]:
    return list(api.call("GET", MAPPINGS, status=200).body["mappings"])


def test_mappings_are_added_changed_replaced_and_removed_in_order(either: CheckedClient) -> None:
    assert listed(either) == []
    either.call("POST", MAPPINGS, {"mappings": [mapping("b"), mapping("a")]}, status=201)
    either.call("POST", MAPPINGS, {"mappings": [mapping("c")]}, status=201)
    assert [each["name"] for each in listed(either)] == ["b", "a", "c"]
    changed = mapping("a", enabled=False, rule={"all": [{"email": "*@example.com"}]}, role_assignments=OWNER)
    either.call("PUT", f"{MAPPINGS}/a", {"mapping": changed}, status=200)
    assert listed(either) == [mapping("b"), changed, mapping("c")]
    gone = either.call("DELETE", f"{MAPPINGS}/c,x,b", status=200).body
    assert gone == {"mappings": ["b", "c"]}
    assert listed(either) == [changed]
    either.call("PUT", MAPPINGS, {"mappings": [mapping("z"), mapping("y")]}, status=200)
    assert [each["name"] for each in listed(either)] == ["z", "y"]
    either.call("DELETE", MAPPINGS, status=200)
    assert listed(either) == []


BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"rule": {}}, f"{RULE}.empty_rule", "rule"),
    ({"rule": {"any": []}}, f"{RULE}.empty_rule", "rule"),
    ({"rule": {"any": None, "all": None}}, f"{RULE}.empty_rule", "rule"),
    ({"rule": {"any": [{"group": "a"}], "all": [{"group": "a"}]}}, f"{RULE}.ambiguous_rule", "rule"),
    ({"rule": {"any": [{"group": "a"}, {"group": "a", "email": "a@b.de"}]}}, f"{RULE}.ambiguous_rule", "rule.any[1]"),
    ({"rule": {"any": [{}]}}, f"{RULE}.syntax_error", "rule.any[0]"),
    ({"rule": {"all": [{"group": ""}]}}, f"{RULE}.syntax_error", "rule.all[0]"),
    ({"rule": {"all": [{"mapping": "team"}]}}, f"{RULE}.syntax_error", "rule.all[0]"),
    ({"rule": {"any": [{"any": [{"group": "a"}]}]}}, f"{RULE}.syntax_error", "rule.any[0]"),
    ({"rule": {"any": [{"group": "a", "all": [{"group": "a"}]}]}}, f"{RULE}.syntax_error", "rule.any[0]"),
    ({"rule": {"any": [{"email": "example.com"}]}}, f"{RULE}.email_syntax_error", "rule.any[0].email"),
    ({"rule": {"any": [{"email": "a b@example.com"}]}}, f"{RULE}.email_syntax_error", "rule.any[0].email"),
    (
        {"role_assignments": {"deployment": [{**VIEWER["deployment"][0], "deployment_ids": ["0" * 32]}]}},
        "root.invalid_data",
        "role_assignments.deployment[0].deployment_ids",
    ),
]


@pytest.mark.parametrize(("wrong", "code", "field"), BAD, ids=lambda value: str(value)[:60])
def test_a_rule_that_makes_no_sense_changes_nothing(
    either: CheckedClient, wrong: dict[str, Any], code: str, field: str
) -> None:
    either.call("POST", MAPPINGS, {"mappings": [mapping("team"), mapping("other")]}, status=201)
    before = listed(either)
    several = {"mappings": [mapping("fine"), mapping("bad", **wrong)]}
    for method, path, body, place in (
        ("POST", MAPPINGS, several, "mappings[1]"),
        ("PUT", MAPPINGS, several, "mappings[1]"),
        ("PUT", f"{MAPPINGS}/team", {"mapping": mapping("team", **wrong)}, "mapping"),
    ):
        answer = either.call(method, path, body, status=400)
        assert (answer.code, answer.fields) == (code, [f"{place}.{field}"])
        assert listed(either) == before


@pytest.mark.parametrize(
    "assignments",
    [
        {"organization": [{"role_id": "organization-admin", "organization_id": "5"}]},
        {"platform": [{"role_id": "ece_platform_admin"}]},
        {"deployment": [{"role_id": "king", "organization_id": ORGANIZATION, "all": True}]},
        {"deployment": [{**VIEWER["deployment"][0], "all": False, "deployment_ids": ["0" * 32]}]},
    ],
)
def test_roles_that_cannot_be_given_are_refused(either: CheckedClient, assignments: dict[str, Any]) -> None:
    answer = either.call("POST", MAPPINGS, {"mappings": [mapping(role_assignments=assignments)]}, status=403)
    assert answer.fields[0].startswith("mappings[0].role_assignments.")
    assert listed(either) == []


def test_names_are_unique_and_stay(either: CheckedClient) -> None:
    either.call("POST", MAPPINGS, {"mappings": [mapping("a")]}, status=201)
    for body in ({"mappings": [mapping("b"), mapping("a")]}, {"mappings": [mapping("b"), mapping("b")]}):
        answer = either.call("POST", MAPPINGS, body, status=400)
        assert (answer.code, answer.fields) == ("root.invalid_data", ["mappings[1].name"])
    answer = either.call("PUT", f"{MAPPINGS}/a", {"mapping": mapping("b")}, status=400)
    assert (answer.code, answer.fields) == ("root.invalid_data", ["mapping.name"])
    answer = either.call("PUT", f"{MAPPINGS}/b", {"mapping": mapping("b")}, status=404)
    assert answer.code == f"{RULE}.role_mapping_not_found"
    assert listed(either) == [mapping("a")]


def test_a_hundred_are_enough(either: CheckedClient) -> None:
    hundred = {"mappings": [mapping(str(number)) for number in range(100)]}
    either.call("PUT", MAPPINGS, hundred, status=200)
    answer = either.call("POST", MAPPINGS, {"mappings": [mapping("more")]}, status=400)
    assert answer.code == f"{RULE}.too_many_role_mappings"
    assert len(listed(either)) == 100


@given(pattern=st.text("ab*", max_size=6), text=st.text("ab", max_size=6))
def test_a_star_stands_for_any_characters(pattern: str, text: str) -> None:
    expected = re.fullmatch(translate(pattern), text) is not None
    assert fits({"any": [{"group": pattern}]}, "x@example.com", ["other", text]) is (
        expected or re.fullmatch(translate(pattern), "other") is not None
    )
    assert fits({"all": [{"group": pattern}]}, "x@example.com", [text]) is expected
    assert fits({"any": [{"group": pattern}, {"email": "*@EXAMPLE.com"}]}, "x@example.com", []) is True


def test_a_pattern_of_many_stars_is_quick() -> None:
    assert not fits({"any": [{"group": "a*" * 5000 + "b"}]}, "x@example.com", ["a" * 10_000])
