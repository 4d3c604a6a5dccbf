"""What schemathesis is told, derived from the document.

Everything is on: all phases, all checks. The few exceptions come out of the document itself, so that they can neither
be forgotten nor outlive their reason.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from tools.bundle import Node, follow, operations

SEED = 20240101
FEWEST_SEQUENCES = 100
"""Sequences of calls that a run makes at least; each follows a few links, of which some take long to come up."""
ACCEPTED = ["2xx", "3xx", 401, 403, 404, 409, "5xx"]
"""Statuses with which schemathesis lets a valid request be answered, unless told otherwise."""
REFUSALS = ("400", "412", "417", "422")
"""Statuses that refuse a valid request when they carry a code of the operation's domain."""


FAILING = ("delete-traffic-filter-ruleset",)
"""Operations that the API lets refuse with 500 where others do so with 400 or 409: what is in use is not deleted."""

GENERAL = ("root.invalid_json_request", "root.invalid_parameter")
"""Codes that say that a request is not as documented: never the answer to one that is."""


def own_codes(response: Node) -> list[str]:
    """The codes of an answer that are about the operation's subject, not about the request as such."""
    header = response.get("headers", {}).get("x-cloud-error-codes", {})
    return [code for code in header.get("schema", {}).get("enum", ()) if code not in GENERAL]


def is_verdict(response: Node) -> bool:
    """Whether an answer refuses by its status alone, and has a body like that of a success."""
    return bool(response) and "x-cloud-error-codes" not in response.get("headers", {})


def refusing(document: Node) -> dict[str, list[int]]:
    """Operations that refuse valid requests for reasons of state or meaning, with the statuses they do it by."""
    found = {}
    for _, _, operation in operations(document):
        responses = operation["responses"]
        told = {status: responses.get(status, {}) for status in REFUSALS}
        statuses = [int(status) for status, answer in told.items() if own_codes(answer) or is_verdict(answer)]
        if statuses:
            found[operation["operationId"]] = statuses
    return found


def overlapping(document: Node) -> list[str]:
    """Operations that share URLs with another template: one has a word where the other has a parameter that may be it.

    No `Allow` header of an OPTIONS answer can suit two path items at once, so OPTIONS is not sent there.
    """
    choices = {
        f"{{{parameter['name']}}}": follow(document, parameter["schema"]).get("enum", ())
        for _, _, operation in operations(document)
        for parameter in (follow(document, each) for each in operation.get("parameters", ()))
        if parameter["in"] == "path"
    }

    def same(one: str, other: str) -> bool:
        return (
            one == other or other in choices.get(one, ()) or one in choices.get(other, ()) or one[0] == other[0] == "{"
        )

    templates = {path: path[1:].split("/") for path in document["paths"]}
    return [
        operation["operationId"]
        for path, _, operation in operations(document)
        if any(
            path != other and len(templates[path]) == len(theirs) and all(map(same, templates[path], theirs))
            for other, theirs in templates.items()
        )
    ]


def repeating(document: Node) -> list[str]:
    """Operations that take the same body as one before them."""
    found, seen = [], set()
    for _, _, operation in operations(document):
        for media in operation.get("requestBody", {}).get("content", {}).values():
            name = media.get("schema", {}).get("$ref")
            if name in seen:
                found.append(operation["operationId"])
            elif name is not None:
                seen.add(name)
    return found


def render(
    document: Node,
    *,
    scheme: str,
    secret: str,
    examples: int,
    junit: Path | None,
    repeat: bool = True,
    read_only: bool = False,
) -> str:
    """A `schemathesis.toml`.

    Args:
        document: What is examined.
        scheme: Name of the security scheme.
        secret: The lines with the credentials; the secret itself is taken from an environment variable.
        examples: Fuzzed cases for each operation.
        junit: Where to write a JUnit report.
        repeat: Whether every wrong form of a body is sent to all operations that take it, not to the first only.
        read_only: Whether of the methods that a path does not have only those are tried that change nothing.
    """
    wrong_methods = ["GET"] if read_only else ["GET", "PUT", "POST", "PATCH", "TRACE", "QUERY"]
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
        f"max-examples = {max(FEWEST_SEQUENCES, 20 * examples)}",
        'mode = "positive"',
        "",
        "[phases.stateful.inference]",
        "algorithms = []",
        "",
        "[warnings]",
        'display = ["unsupported_regex", "missing_deserializer", "unused_openapi_auth"]',
        'fail-on = ["unsupported_regex", "missing_deserializer", "unused_openapi_auth"]',
    ]
    if read_only:
        lines += ["", "[phases.coverage]", f"unexpected-methods = {text([*wrong_methods, 'OPTIONS'])}"]
    if junit is not None:
        lines += ["", "[reports.junit]", f"path = {text(str(junit))}"]
    # One entry for all operations of a kind: schemathesis goes through the entries for every check of every call.
    for statuses, identifiers in groupby(sorted(refusing(document).items(), key=itemgetter(1)), key=itemgetter(1)):
        setting = f"checks.positive_data_acceptance.expected-statuses = {text([*ACCEPTED, *statuses])}"
        lines += exception([identifier for identifier, _ in identifiers], setting)
    lines += exception(FAILING, 'checks.not_a_server_error.expected-statuses = ["2xx", "3xx", "4xx", 500]')
    lines += exception(overlapping(document), f"phases.coverage.unexpected-methods = {text(wrong_methods)}")
    if not repeat:
        lines += exception(repeating(document), "phases.coverage.enabled = false")
    return "\n".join(lines) + "\n"


def exception(identifiers: Sequence[str], setting: str) -> list[str]:
    """A setting for some operations only."""
    return ["", "[[operations]]", f"include-operation-id = {text(list(identifiers))}", setting]


def text(value: Any) -> str:
    """A value as TOML, which agrees with JSON for strings and lists of strings and numbers."""
    return json.dumps(value)
