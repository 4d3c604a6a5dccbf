"""Odd and spoilt values of every kind, for requests that the emulator has to refuse or to answer properly."""

from __future__ import annotations

import copy
import gzip
from collections.abc import Iterator
from typing import Any

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.parameters import Parameter
from tests.emulator.deployments.client import DOCUMENT, _resolve

JSON = "application/json"
DEPTH = 8

Path = tuple[str | int, ...]


def sample(parameter: Parameter) -> str:
    if parameter.kind in ("integer", "number"):
        return "1"
    if parameter.kind == "boolean":
        return "true"
    return "ece-region" if "region" in parameter.name else min(parameter.enum, default="8.17.4")


def schema_of(operation: Operation) -> dict[str, Any]:
    described = DOCUMENT["paths"][operation.path][operation.method.lower()]
    return dict(_resolve(_resolve(described["requestBody"])["content"][JSON]["schema"]))


def examples(operation: Operation) -> list[Any]:
    described = DOCUMENT["paths"][operation.path][operation.method.lower()]
    media = _resolve(described["requestBody"])["content"][JSON]
    shown = [example["value"] for example in media.get("examples", {}).values()]
    return [media["example"]] if "example" in media else shown or [{}]


def spots(schema: dict[str, Any], value: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any], bool]]:
    """Every place that a schema knows in a value or beside it: its path, its schema, whether it is required."""
    schema = plain(schema)
    if isinstance(value, dict) and len(path) < DEPTH:
        for name, member in schema.get("properties", {}).items():
            here = (*path, name)
            yield here, plain(member), name in schema.get("required", ())
            if name in value:
                yield from spots(member, value[name], here)
    elif isinstance(value, list) and value and "items" in schema:
        yield (*path, 0), plain(schema["items"]), False
        yield from spots(schema["items"], value[0], (*path, 0))


def plain(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without the null that requests may have everywhere."""
    schema = _resolve(schema)
    if "anyOf" in schema:
        return plain(schema["anyOf"][0])
    return schema


def spoil(value: Any, path: Path, new: Any) -> Any:
    """A copy with something else in one place; `...` takes it away."""
    spoilt = copy.deepcopy(value)
    holder = spoilt
    for step in path[:-1]:
        holder = holder[step]
    if new is ...:
        del holder[path[-1]]
    elif isinstance(holder, list):
        place = int(path[-1])
        holder[place : place + 1] = [new]
    else:
        holder[path[-1]] = new
    return spoilt


WRONG = {"string": "text", "integer": 7, "boolean": True, "array": [[]], "object": {"a": 1}, "number": 1.5}
ODD: dict[str, list[Any]] = {
    "string": ["", " ", "\0", "x" * 5000, "../../etc/passwd", "💥\u202e", "%00%zz", "0" * 32, "*", "null", "-1"],
    "integer": [0, -1, 2**31 - 1, 2**31, -(2**31) - 1, 2**63 - 1, 2**64, 10**30],
    "number": [0, -1, 1e308, 10**30, -1e-308],
    "boolean": [False, True],
    "array": [[], [None], [[]] * 3, [{}], ["x"] * 200],
    "object": [{}, {"": None}, {"x" * 300: "\0"}, {"__class__": "x", "a": [{"b": [1]}]}],
}


def malformed(example: bytes) -> dict[str, bytes]:
    return {
        "truncated": example[:-1],
        "half": example[: len(example) // 2] or b"{",
        "doubled": example + example,
        "NaN": b'{"a": NaN}',
        "bad UTF-8": b'{"a": "\xff"}',
        "lone surrogate": b'{"a": "\\ud800"}',
        "byte order mark": b"\xef\xbb\xbf" + example,
        "UTF-16": example.decode().encode("utf-16"),
        "deep": b'{"a":' * 5000 + b"1" + b"}" * 5000,
        "deep list": b"[" * 100_000,
        "huge number": b'{"a": ' + b"9" * 100_000 + b"",
        "compressed": gzip.compress(example),
        "single quotes": b"{'a': 1}",
        "bytes": bytes(range(256)),
    }


SEGMENTS = (
    *("%00", "%2F", "a%2Fb", "%2e%2e", "..", "%zz", "%", "%ED%A0%80", "%ff", "%F0%9F%92%A5", "%20", "x" * 10_000),
    *(
        "0" * 32,
        "-1",
        "_search",
        "a,b",
        ",",
        ",,",
        "*",
        "null",
        "99999999999999999999",
        "%0d%0aset-cookie:x",
        "%3Cb%3E",
    ),
)

TEXTS = {
    "boolean": ["True", "yes", "1", "0", "on", "truee", "null", "%00"],
    "integer": ["x", "1.5", "9" * 30, "-1", "-" + "9" * 30, "1e3", "0x10", "%20", "+1", "٣"],
    "number": ["x", "nan", "inf", "1e999", "-1", "--1"],
    "string": ["%00", "x" * 5000, "%F0%9F%92%A5", "a%2Fb", "-1", "*", '{"a":1}', "%0d%0a", "8.17.4", "now"],
}
