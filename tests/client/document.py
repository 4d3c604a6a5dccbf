"""The bundled document as these tests see it, and JSON that fits its schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from elastic_cloud_client.types import Model
from tools.bundle import BUNDLED, operations

DOCUMENT: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    operation["operationId"]: (path, method, operation) for path, method, operation in operations(DOCUMENT)
}
# What the generator makes a class of: named objects, except maps, which are dicts.
OBJECTS = sorted(
    name
    for name, schema in SCHEMAS.items()
    if schema.get("type") == "object" and (schema.get("properties") or not schema.get("additionalProperties"))
)
ENUMS = sorted(name for name, schema in SCHEMAS.items() if "enum" in schema)


def _references(node: Any) -> set[str]:
    """The names of all schemas that a part of the document is made of, at every depth."""
    found: set[str] = set()
    rest = [node]
    while rest:
        match rest.pop():
            case {"$ref": str(reference)} if (name := reference.rpartition("/")[2]) not in found:
                found.add(name)
                rest.append(SCHEMAS[name])
            case dict() as members:
                rest += members.values()
            case list() as items:
                rest += items
    return found


# The objects with named members that requests are made of.
SENT = sorted(
    name
    for name in _references([operation.get("requestBody") for _, _, operation in OPERATIONS.values()])
    if name in OBJECTS and SCHEMAS[name].get("properties")
)

INSTANTS = (
    "2026-03-14T09:26:53.589Z",
    "2026-03-14T09:26:53Z",
    "2026-03-14T09:26:53.589793Z",
    "2026-03-14T09:26:53.589793238Z",
    "2026-03-14T09:26:53.589+00:00",
    "2026-03-14T10:26:53+01:00",
    "0001-01-01T00:00:00Z",
    "in a while",
    "",
)
RELEASE = r"(?:new in|gone since) (?:the hosted service, 20\d\d-\d\d|ECE \d+\.\d+)"
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def releases(nodes: Iterable[dict[str, Any]]) -> list[str]:
    """Since when and until when the document says that some nodes are there, in the words of docstrings and site."""
    return [
        f"{words} {'the hosted service, ' if '-' in node[fact] else 'ECE '}{node[fact]}"
        for node in nodes
        for fact, words in (("x-added-in", "new in"), ("x-removed-in", "gone since"))
        if fact in node
    ]


def values(schema: dict[str, Any], depth: int, *, newer: bool = True) -> st.SearchStrategy[Any]:
    """JSON for a schema; below the depth, only what is required.

    Args:
        schema: Of the document.
        depth: How deep the optional members go.
        newer: Whether there are members that the document does not know, as a server might send them.
    """
    if "$ref" in schema:
        return named(schema["$ref"].rpartition("/")[2], depth, newer=newer)
    if "anyOf" in schema:
        return st.one_of(*(values(part, depth, newer=newer) for part in schema["anyOf"]))
    if isinstance(schema.get("type"), list):
        return st.one_of(*(values({**schema, "type": part}, depth, newer=newer) for part in schema["type"]))
    if "enum" in schema:
        return st.sampled_from([*schema["enum"], *(["not-known-yet"] if newer else [])])
    match schema.get("type"):
        case "object":
            return objects(schema, depth, newer=newer)
        case "array":
            return st.lists(values(schema["items"], depth - 1, newer=newer) | st.none(), max_size=2)
        case "string":
            return st.sampled_from(INSTANTS) if schema.get("format") == "date-time" else st.text(max_size=8)
        case "integer":
            return st.integers(-(2**53), 2**53)
        case "number":
            return st.floats(allow_nan=False, allow_infinity=False)
        case "boolean":
            return st.booleans()
        case "null":
            return st.none()
    return PLAIN


def objects(schema: dict[str, Any], depth: int, *, newer: bool) -> st.SearchStrategy[dict[str, Any]]:
    properties = schema.get("properties", {})
    required = {name: values(properties[name], depth - 1, newer=newer) for name in schema.get("required", ())}
    optional = {
        name: values(part, depth - 1, newer=newer) | st.none()
        for name, part in properties.items()
        if name not in required
    }
    others = schema.get("additionalProperties", True)
    extra = values(others, depth - 1, newer=newer) if isinstance(others, dict) else PLAIN
    unknown = st.dictionaries(st.text(max_size=6).filter(lambda key: key not in properties), extra, max_size=2)
    if properties and not newer:
        unknown = st.just({})
    known = st.fixed_dictionaries(required, optional=optional if depth > 0 else {})
    return st.builds(lambda one, two: {**two, **one}, known, unknown if depth > 0 or not properties else st.just({}))


@cache
def named(name: str, depth: int, *, newer: bool = True) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: values(SCHEMAS[name], depth, newer=newer))


def read_all(value: Any) -> None:
    """Ask for every member, however deep."""
    if isinstance(value, Model):
        for attribute in attrs.fields(type(value)):
            read_all(getattr(value, attribute.name))
    elif isinstance(value, list):
        for item in value:
            read_all(item)
    elif isinstance(value, dict):
        for item in value.values():
            read_all(item)
