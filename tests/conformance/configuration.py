"""What schemathesis is told, derived from the document.

Everything is on: all phases, all checks. The few exceptions come out of the document itself, so that they can neither
be forgotten nor outlive their reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tools.bundle import Node, operations
from tools.lint import follow

SEED = 20240101
ACCEPTED = ["2xx", "3xx", 401, 403, 404, 409, "5xx"]
"""Statuses with which schemathesis lets a valid request be answered, unless told otherwise."""
REFUSALS = ("400", "412", "417", "422")
"""Statuses that refuse a valid request when they carry a code of the operation's domain."""


def own_codes(response: Node) -> list[str]:
    """The codes of an answer that are about the operation's subject, not about the request as such."""
    header = response.get("headers", {}).get("x-cloud-error-codes", {})
    return [code for code in header.get("schema", {}).get("enum", ()) if not code.startswith("root.")]


def refusing(document: Node) -> dict[str, list[int]]:
    """Operations that refuse valid requests for reasons of state or meaning, with the statuses they do it by."""
    found = {}
    for _, _, operation in operations(document):
        responses = operation["responses"]
        statuses = [int(status) for status in REFUSALS if own_codes(responses.get(status, {}))]
        if statuses:
            found[operation["operationId"]] = statuses
    return found


def overlapping(document: Node) -> list[str]:
    """Operations with a parameter whose enum lists a word that other templates have as a literal in its place.

    Their URLs belong to several path items, so that no `Allow` header of an OPTIONS answer can suit them all.
    """
    templates = {path: path.split("/") for path in document["paths"]}
    found = []
    for path, _, operation in operations(document):
        inputs = [follow(document, parameter) for parameter in operation.get("parameters", ())]
        choices = {f"{{{p['name']}}}": values(document, p) for p in inputs if p["in"] == "path"}
        segments = templates[path]
        for other, theirs in templates.items():
            if other != path and len(theirs) == len(segments) and all(map(partial(same, choices), segments, theirs)):
                found.append(operation["operationId"])
                break
    return found


def same(choices: Mapping[str, Sequence[str]], segment: str, other: str) -> bool:
    return segment == other or other in choices.get(segment, ()) or (segment[0:1] == other[0:1] == "{")


def values(document: Node, parameter: Node) -> list[str]:
    return list(follow(document, parameter["schema"]).get("enum", ()))


def render(document: Node, *, scheme: str, secret: str, examples: int, junit: Path | None) -> str:
    """A `schemathesis.toml`; the secret itself is taken from the environment variable of that name."""
    lines = [
        'hooks = "tests.conformance.hooks"',
        f"seed = {SEED}",
        "continue-on-failure = true",
        "request-timeout = 10.0",
        "",
        f"[auth.openapi.{scheme}]",
        secret,
        "",
        "[generation]",
        f"max-examples = {examples}",
        "no-shrink = true",
        'database = "none"',
        "",
        "[cache]",
        "enabled = false",
        "",
        "[phases.stateful.generation]",
        "max-examples = 100",
        "",
        "[phases.stateful.inference]",
        "algorithms = []",
        "",
        "[warnings]",
        'display = ["unsupported_regex", "missing_deserializer", "unused_openapi_auth"]',
        'fail-on = ["unsupported_regex", "missing_deserializer", "unused_openapi_auth"]',
    ]
    if junit is not None:
        lines += ["", "[reports.junit]", f"path = {text(str(junit))}"]
    for identifier, statuses in refusing(document).items():
        lines += [
            "",
            "[[operations]]",
            f"include-operation-id = {text(identifier)}",
            f"checks.positive_data_acceptance.expected-statuses = {text([*ACCEPTED, *statuses])}",
        ]
    for identifier in overlapping(document):
        lines += [
            "",
            "[[operations]]",
            f"include-operation-id = {text(identifier)}",
            'phases.coverage.unexpected-methods = ["GET", "PUT", "POST", "PATCH", "TRACE", "QUERY"]',
        ]
    return "\n".join(lines) + "\n"


def text(value: Any) -> str:
    """A value as TOML, which agrees with JSON for strings and lists of strings and numbers."""
    return json.dumps(value)
