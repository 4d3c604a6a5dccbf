"""The document of the hosted service is the part of the whole that says it is there, closed in itself."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tools.bundle import BUNDLED, HOSTED, SOURCE, Bundler, hosted, operations, references, render
from tools.lint import findings

Node = dict[str, Any]


@pytest.fixture(scope="module")
def whole() -> Node:
    loaded: Node = json.loads(BUNDLED.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def part(whole: Node) -> Node:
    return hosted(whole)


def test_the_committed_file_is_what_the_files_give() -> None:
    assert HOSTED.read_text(encoding="utf-8") == render(hosted(Bundler(SOURCE).bundle()))


def test_it_has_every_operation_that_says_so_and_no_other(whole: Node, part: Node) -> None:
    expected = {
        (path, method): operation
        for path, method, operation in operations(whole)
        if "hosted" in operation["x-availability"]
    }
    found = {(path, method): operation for path, method, operation in operations(part)}
    assert found.keys() == expected.keys()
    assert 0 < len(found) < len(list(operations(whole)))
    for place, operation in found.items():
        same = {key: value for key, value in operation.items() if key != "responses"}
        assert same == {key: value for key, value in expected[place].items() if key != "responses"}, place


def test_components_lack_only_what_is_gone_and_there_are_as_many_as_are_needed(whole: Node, part: Node) -> None:
    gone = []
    for section, items in part["components"].items():
        for name, item in items.items():
            full = dict(whole["components"][section][name])
            if "properties" in full:
                gone += [member for member in full["properties"].values() if "x-removed-in" in member]
                full["properties"] = {
                    name: member for name, member in full["properties"].items() if "x-removed-in" not in member
                }
            assert item == full, name
    assert gone
    present = {
        f"#/components/{section}/{name}"
        for section, items in part["components"].items()
        for name in items
        if section != "securitySchemes"
    }
    assert set(references(part)) == present
    assert len(present) < sum(map(len, whole["components"].values()))


def test_only_keys_of_the_api_open_it(part: Node) -> None:
    assert part["security"] == [{"apiKey": []}]
    assert list(part["components"]["securitySchemes"]) == ["apiKey"]
    assert [server["url"] for server in part["servers"]] == ["https://api.elastic-cloud.com/api/v1"]


def test_it_names_itself_and_only_tags_it_has(whole: Node, part: Node) -> None:
    assert "Hosted" in part["info"]["title"]
    assert part["info"].keys() == whole["info"].keys() - {"x-hosted"}
    assert all(part["info"][key] != whole["info"][key] for key in ("title", "summary", "description"))
    assert {tag["name"] for tag in part["tags"]} == {o["tags"][0] for _, _, o in operations(part)}


def test_it_obeys_the_rules_of_the_whole(part: Node) -> None:
    """Only texts may name operations that it has not: those who read them have both kinds of installations."""
    assert [finding for finding in findings(part) if "there is no operation" not in finding] == []


def test_the_hosted_service_has_114_operations(part: Node) -> None:
    assert len(list(operations(part))) == 114
