"""The document says what the published API reference says, except where DEVIATIONS.md lists the difference."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tools.bundle import BUNDLED, ROOT, SOURCE, Node, follow, operations
from tools.sources import Sources

REFERENCE = Path(os.environ.get("ECE_API_REFERENCE", ROOT.parent / "shared" / "reference" / "ece-api-2026-08.json"))
COMMON = {"400", "401", "403", "404", "405", "413", "415", "429", "449"}
"""Statuses that the bundler gives to every operation they fit."""
ENVELOPE = {"schema": {"$ref": "#/definitions/BasicFailedReply"}}
"""What the reference would say of such a status if it said anything."""


@pytest.fixture(scope="module")
def reference() -> Node:
    if not REFERENCE.is_file():
        pytest.skip(f"the published reference is not at {REFERENCE}; set ECE_API_REFERENCE to compare with it")
    loaded: Node = json.loads(REFERENCE.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def document() -> Node:
    loaded: Node = json.loads(BUNDLED.read_text(encoding="utf-8"))
    return loaded


def test_every_difference_is_listed_and_every_listed_one_exists(reference: Node, document: Node) -> None:
    listed = set(re.findall(r"^\| `([^`]+)` \|", (SOURCE / "DEVIATIONS.md").read_text(encoding="utf-8"), re.MULTILINE))
    found = set(differences(reference, document))
    assert found - listed == set(), "differences that DEVIATIONS.md does not list"
    assert listed - found == set(), "rows of DEVIATIONS.md that are no differences"


def test_the_comparison_sees_a_removed_property_and_a_changed_status(reference: Node, document: Node) -> None:
    changed = json.loads(json.dumps(document))
    del changed["components"]["schemas"]["AccountResponse"]["properties"]["id"]
    del changed["paths"]["/account"]["get"]["responses"]["404"]
    new = set(differences(reference, changed)) - set(differences(reference, document))
    assert new == {"AccountResponse.id", "get-current-account 404"}


def test_the_comparison_sees_what_is_missing_altogether(reference: Node, document: Node) -> None:
    changed = json.loads(json.dumps(document))
    del changed["paths"]["/deployments/{deployment_id}/tags"]
    del changed["components"]["schemas"]["TierInfo"]
    changed["paths"]["/stack/instance-types"]["get"]["deprecated"] = False
    new = set(differences(reference, changed)) - set(differences(reference, document))
    assert new == {"get-deployment-tags", "set-deployment-tags", "TierInfo", "get-instance-types deprecated"}


def test_what_comes_or_goes_names_a_version_or_a_month(document: Node) -> None:
    told = list(spans(document))
    assert ("x-removed-in", "4.0") in told
    assert ("x-added-in", "2026-08") in told
    assert [entry for entry in told if not re.fullmatch(r"[0-9]\.[0-9]+|20[0-9]{2}-(0[1-9]|1[0-2])", entry[1])] == []


def test_what_is_gone_from_the_reference_says_so(reference: Node, document: Node) -> None:
    published = {o["operationId"] for item in reference["paths"].values() for o in item.values()}
    gone = {o["operationId"] for _, _, o in operations(document)} - published
    marked = {o["operationId"] for _, _, o in operations(document) if "x-removed-in" in o and o.get("deprecated")}
    assert gone == marked
    schemas = document["components"]["schemas"]
    members = {(name, key): member for name, s in schemas.items() for key, member in s.get("properties", {}).items()}
    marked_members = {place for place, member in members.items() if "x-removed-in" in member}
    assert marked_members, "there are such members"
    for name, key in marked_members:
        assert members[name, key].get("deprecated"), f"{name}.{key} is deprecated, too"
        assert key not in reference["definitions"][name]["properties"]


def spans(node: Any) -> Iterator[tuple[str, str]]:
    """Every `x-added-in` and `x-removed-in` below a node."""
    if isinstance(node, dict):
        yield from ((key, node[key]) for key in ("x-added-in", "x-removed-in") if key in node)
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from spans(value)


def differences(reference: Node, document: Node) -> Iterator[str]:
    """Keys of all places where the two tell different facts about the operations and schemas that either has."""
    published = {o["operationId"]: (p, m, o) for p, item in reference["paths"].items() for m, o in item.items()}
    written = {o["operationId"]: (p, m, o) for p, m, o in operations(document)}
    yield from published.keys() ^ written.keys()
    for identifier in published.keys() & written.keys():
        if published[identifier][:2] != written[identifier][:2]:
            yield f"{identifier} path"
        yield from operation_differences(identifier, published[identifier][2], written[identifier][2], document)
    schemas = document["components"]["schemas"]
    for name in reference["definitions"].keys() ^ schemas.keys():
        if name not in schemas or "enum" not in schemas[name]:
            yield name
    for name in reference["definitions"].keys() & schemas.keys():
        yield from schema_differences(name, reference["definitions"][name], schemas[name], schemas)


def operation_differences(identifier: str, theirs: Node, ours: Node, document: Node) -> Iterator[str]:
    schemas = document["components"]["schemas"]
    parameters = {p["name"]: p for p in (follow(document, p) for p in ours.get("parameters", ()))}
    published = {p["name"]: p for p in theirs["parameters"] if p["in"] in ("path", "query", "header")}
    if ours.get("security") != theirs.get("security"):
        yield f"{identifier} security"
    if ours["tags"][0] not in theirs["tags"]:
        yield f"{identifier} tag"
    if ours.get("deprecated", False) != theirs.get("deprecated", False):
        yield f"{identifier} deprecated"
    for name in parameters.keys() ^ published.keys():
        yield f"{identifier} {name}"
    for name in parameters.keys() & published.keys():
        mine, other = parameters[name], published[name]
        same = mine["in"] == other["in"] and mine.get("required", False) == other.get("required", False)
        if not same or shape(mine["schema"], schemas) != shape(other, schemas):
            yield f"{identifier} {name}"
        if mine["schema"].get("default") != other.get("default"):
            yield f"{identifier} {name} default"
    yield from body_differences(identifier, theirs, ours, schemas)
    for status in theirs["responses"].keys() ^ ours["responses"].keys():
        if status not in ours["responses"] or status not in COMMON:
            yield f"{identifier} {status}"
    for status, response in ours["responses"].items():
        own = status in COMMON and "$ref" not in response
        if published_response := theirs["responses"].get(status, ENVELOPE if own else None):
            yield from response_differences(f"{identifier} {status}", published_response, response, document)


def body_differences(identifier: str, theirs: Node, ours: Node, schemas: Node) -> Iterator[str]:
    body = next((p for p in theirs["parameters"] if p["in"] == "body"), None)
    form = [p for p in theirs["parameters"] if p["in"] == "formData"]
    mine = ours.get("requestBody")
    if (body is None and not form) != (mine is None):
        yield f"{identifier} body"
    elif mine is not None:
        ((media_type, media),) = mine["content"].items()
        if form:
            fields = schemas[media["schema"]["$ref"].rpartition("/")[2]]
            required = {p["name"] for p in form if p["required"]}
            if {p["name"] for p in form} != set(fields["properties"]) or required != set(fields.get("required", ())):
                yield f"{identifier} body"
        elif body is not None:
            wanted = theirs.get("consumes", ["application/json"])
            if shape(body["schema"], schemas) != shape(media["schema"], schemas) or media_type not in wanted:
                yield f"{identifier} body"
            if body.get("required", False) != mine.get("required", False):
                yield f"{identifier} body required"


def response_differences(place: str, theirs: Node, ours: Node, document: Node) -> Iterator[str]:
    schemas = document["components"]["schemas"]
    resolved = follow(document, ours)
    headers = {name.lower(): follow(document, header) for name, header in resolved.get("headers", {}).items()}
    published = {name.lower(): header for name, header in theirs.get("headers", {}).items()}
    codes = set(headers.pop("x-cloud-error-codes", {}).get("schema", {}).get("enum", ()))
    wanted = set(published.pop("x-cloud-error-codes", {}).get("enum", ()))
    for code in codes - wanted - general_codes(place.rpartition(" ")[2]):
        yield f"{place} {code}"
    for code in wanted - codes:
        yield f"{place} {code}"
    for name in headers.keys() ^ published.keys():
        yield f"{place} {name}"
    contents = list(resolved.get("content", {}).values())
    wanted_shapes = [shape(theirs["schema"], schemas)] if "schema" in theirs else []
    if [shape(media["schema"], schemas) for media in contents[:1]] != wanted_shapes:
        yield f"{place} content"


@cache
def general_codes(status: str) -> frozenset[str]:
    """The codes that the bundler gives to answers of this status."""
    common = Sources(SOURCE).load(SOURCE / "openapi.yaml")["x-common-responses"]
    if status not in common:
        return frozenset()
    file, _, name = common[status]["$ref"].partition("#/")
    return frozenset(Sources(SOURCE).load(SOURCE / file)[name]["x-errors"])


def schema_differences(name: str, theirs: Node, ours: Node, schemas: Node) -> Iterator[str]:
    mine, published = ours.get("properties", {}), theirs.get("properties", {})
    for key in mine.keys() ^ published.keys():
        yield f"{name}.{key}"
    for key in mine.keys() & published.keys():
        if shape(mine[key], schemas) != shape(published[key], schemas):
            yield f"{name}.{key}"
        if mine[key].get("readOnly", False) != published[key].get("readOnly", False):
            yield f"{name}.{key} readOnly"
    for key in set(ours.get("required", ())) ^ set(theirs.get("required", ())):
        yield f"{name}.{key} required"
    bare = {k: v for k, v in ours.items() if k not in ("properties", "required")}
    if shape(bare, schemas) != shape({k: v for k, v in theirs.items() if k not in ("properties", "required")}, schemas):
        yield name


def shape(schema: Node, schemas: Node) -> Any:
    """What both dialects can say of a value: type, format, enum, member types; not texts, bounds or requests' nulls."""
    for alternative in schema.get("anyOf", ()):
        if "$ref" in alternative:
            return shape(alternative, schemas)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = schemas.get(name, {})
        return shape(target, schemas) if "enum" in target else name
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next(entry for entry in kind if entry != "null")
    if "enum" in schema:
        return ("enum", frozenset(schema["enum"]))
    facts: list[Any] = [kind, schema.get("format"), schema.get("uniqueItems", False)]
    if kind == "array" or "items" in schema:
        facts.append(shape(schema.get("items") or {}, schemas))
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        facts.append(shape(extra, schemas))
    return tuple(facts)
