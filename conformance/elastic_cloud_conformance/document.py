"""The document, as it fits the server that is held against it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

Node = dict[str, Any]
Personality = Literal["ece", "hosted"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_CHECKOUT = Path(__file__).parents[2] / "openapi" / "bundled"
REGIONS: dict[Personality, str] = {"ece": "ece-region", "hosted": "us-east-1"}
"""The region that examples speak of, where the caller names none."""


def load(personality: Personality, region: str | None = None) -> Node:
    """Find the operations that an installation of this kind offers, with its region in the examples."""
    text = file().read_text(encoding="utf-8").replace('"ece-region"', json.dumps(region or REGIONS[personality]))
    document: Node = json.loads(text)
    paths: Node = {}
    for path, method, operation in operations(document):
        if personality in operation["x-availability"]:
            paths.setdefault(path, {})[method] = operation
    return add_links({**document, "paths": paths})


def add_links(document: Node) -> Node:
    """Add where calls lead, which the document itself leaves out; to operations that it has not, nothing leads.

    Returns:
        The document, changed in place.
    """
    known = json.loads(beside("links.json").read_text(encoding="utf-8"))
    present = {operation["operationId"] for _, _, operation in operations(document)}
    for _, _, operation in operations(document):
        for status, named in known.get(operation["operationId"], {}).items():
            kept = {name: link for name, link in named.items() if link["operationId"] in present}
            if kept:
                operation["responses"][status]["links"] = kept
    return document


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """List path, method in lower case and definition of each operation."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def is_ours(operation: Node) -> bool:
    """Tell whether an operation stands in this document; a program may test other APIs, too."""
    return "x-availability" in operation


def identities(document: Node) -> set[str]:
    """List all operationIds."""
    return {operation["operationId"] for _, _, operation in operations(document)}


def follow(document: Node, node: Node) -> Node:
    """Find the component that a node refers to, else the node."""
    if "$ref" not in node:
        return node
    _, _, section, name = node["$ref"].split("/")
    found: Node = document["components"][section][name]
    return found


def references(node: Any) -> Iterator[str]:
    """Find the names of the schemas that something below a node refers to."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].rpartition("/")[2]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


def reached(schemas: Mapping[str, Node], roots: Iterator[str]) -> set[str]:
    """List all schemas that some schemas need, however indirectly, and these."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas:
            found.add(name)
            waiting.extend(references(schemas[name]))
    return found


def links(document: Node) -> Iterator[tuple[Node, Node]]:
    """List each link, behind the operation that it leads on from."""
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            for link in response.get("links", {}).values():
                yield operation, link


def keep_links(document: Node, chosen: Collection[str]) -> None:
    """Remove the links that lead from or to an operation that is not examined."""
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            if "links" in response:
                response["links"] = {
                    name: link
                    for name, link in response["links"].items()
                    if link["operationId"] in chosen and operation["operationId"] in chosen
                }


def example(document: Node, parameter: Node) -> str | None:
    """Find a value of a parameter, as it stands in a path; None if the document gives no example."""
    schema = follow(document, parameter["schema"])
    values = [parameter.get("example"), *(each.get("value") for each in parameter.get("examples", {}).values())]
    values += [*schema.get("examples", ()), *schema.get("enum", ())]
    value = next((value for value in values if value is not None), None)
    return ",".join(map(str, value)) if isinstance(value, list) else None if value is None else str(value)


def beside(name: str) -> Path:
    """Find a file that is made together with the document: in this package, or in a checkout."""
    packaged = Path(__file__).with_name(name)
    return packaged if packaged.is_file() else _CHECKOUT / name


def file() -> Path:
    """Tell where the document is: in the emulator's package, or in a checkout."""
    spec = find_spec("elastic_cloud_emulator")
    assert spec is not None
    assert spec.origin is not None
    packaged = Path(spec.origin).with_name("openapi.json")
    return packaged if packaged.is_file() else _CHECKOUT / "openapi.json"
