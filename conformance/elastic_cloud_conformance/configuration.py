"""What schemathesis is told, derived from the document.

Everything is on: all phases, all checks. The few exceptions come out of the document itself, so that they can neither
be forgotten nor outlive their reason.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from schemathesis.config import SchemathesisConfig

from elastic_cloud_conformance.document import Node, Personality, follow, operations, reached, references
from elastic_cloud_conformance.masking import MASK
from elastic_cloud_conformance.objects import Mode
from elastic_cloud_conformance.targets import Target
from elastic_cloud_sdk.auth import ApiKey

PHASES = ("examples", "coverage", "fuzzing", "stateful")
SEED = 20240101
ACCEPTED = ["2xx", "3xx", 401, 403, 404, 409, "5xx"]
"""Statuses with which schemathesis lets a valid request be answered, unless told otherwise."""
REFUSALS = ("400", "412", "417", "422", "449")
"""Statuses that refuse a valid request if they carry a code of the operation's domain, or tell all by themselves."""

WARNINGS = ("unsupported_regex", "missing_deserializer", "unused_openapi_auth")
"""What schemathesis warns of and the document is to give no reason for."""

UNABLE = ("501", "502")
"""Statuses by which a server says that it has not been set up for an operation; where documented, no failure."""
FAILING = {"delete-snapshot-repository": [500], "delete-traffic-filter-ruleset": [500]}
"""Operations that the API lets refuse with 500 where others do so with 400 or 409: what is in use is not deleted."""

PERSONAL = "/users/auth/keys"
"""The path of what belongs to a user alone, also on ECE."""

TO_WHOEVER_IS_INVITED = "/organizations/invitations/"
"""The path of what a token opens."""

GENERAL = ("root.invalid_json_request", "root.invalid_parameter")
"""Codes that say that a request is not as documented: never the answer to one that is."""


def own_codes(response: Node) -> list[str]:
    """List the codes of an answer that are about the operation's subject, not about the request as such."""
    header = response.get("headers", {}).get("x-cloud-error-codes", {})
    return [code for code in header.get("schema", {}).get("enum", ()) if code not in GENERAL]


def is_verdict(response: Node) -> bool:
    """Tell whether an answer refuses by its status alone, with a body like that of a success; no shared answer does."""
    return bool(response) and "$ref" not in response and "x-cloud-error-codes" not in response.get("headers", {})


def refusing(document: Node) -> dict[str, list[int]]:
    """List the operations that refuse valid requests for reasons of state or meaning, with the statuses."""
    found = {}
    for _, _, operation in operations(document):
        responses = operation["responses"]
        told = {status: responses.get(status, {}) for status in REFUSALS}
        statuses = [int(status) for status, answer in told.items() if own_codes(answer) or is_verdict(answer)]
        if statuses:
            found[operation["operationId"]] = statuses
    return found


def unable(document: Node) -> dict[str, list[int]]:
    """List the operations that a server may not have been set up for, with the statuses by which it says so."""
    return {
        operation["operationId"]: [int(status) for status in UNABLE if status in operation["responses"]]
        for _, _, operation in operations(document)
        if any(status in operation["responses"] for status in UNABLE)
    }


def shared(document: Node, personality: Personality) -> list[str]:
    """List the operations that read what belongs to the whole installation, so that all with a role see the same.

    On ECE that is everything but API keys; the hosted service keeps organizations apart, and shows an invitation to
    whoever has its token.
    """
    return [
        operation["operationId"]
        for path, _, operation in operations(document)
        if (personality == "ece" and not path.startswith(PERSONAL)) or path.startswith(TO_WHOEVER_IS_INVITED)
    ]


def overlapping(document: Node) -> list[str]:
    """List the operations that share URLs with another template: one has a word where the other has a parameter.

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


def listing(document: Node) -> list[str]:
    """List the operations that read a list at a path that has DELETE, too: that takes out members, the list stays."""
    found = []
    for path, item in document["paths"].items():
        if "delete" not in item or "get" not in item or path.endswith("}"):
            continue
        content = item["get"]["responses"].get("200", {}).get("content", {}).get("application/json", {})
        schema = follow(document, content.get("schema", {}))
        parts = [follow(document, part) for part in schema.get("properties", {}).values()]
        if schema.get("type") == "array" or (len(parts) == 1 and parts[0].get("type") == "array"):
            found.append(item["get"]["operationId"])
    return found


def repeating(document: Node) -> list[str]:
    """List the operations whose body is made of nothing that the body of another operation is not made of."""
    schemas = document["components"]["schemas"]
    bodies = [
        (operation["operationId"], reached(schemas, references(media.get("schema"))))
        for _, _, operation in operations(document)
        for media in operation.get("requestBody", {}).get("content", {}).values()
    ]
    found: list[str] = []
    met: set[str] = set()
    for name, parts in sorted(bodies, key=lambda each: -len(each[1])):
        if parts and parts <= met:
            found.append(name)
        met |= parts
    return found


def sequences_per_link(examples: int) -> int:
    """Tell how many sequences begin with an operation for each link that can be reached from there."""
    return max(1, examples // 10)


def configure(
    document: Node,
    target: Target,
    mode: Mode,
    chosen: Collection[str],
    *,
    examples: int = 25,
    repeat: bool = True,
    sequences_only: Collection[str] = (),
    shared: Collection[str] = (),
    phases: Collection[str] = PHASES,
    workers: int = 1,
    budget: int | None = None,
    baseline: Path | None = None,
    reports: Mapping[str, Path] | None = None,
) -> SchemathesisConfig:
    """Build the configuration of schemathesis.

    Args:
        document: What is examined.
        target: Where, and who calls.
        mode: What may be sent.
        chosen: operationIds to examine; the others are never sent.
        examples: Fuzzed cases for each operation.
        repeat: Whether bodies are gone through that are made of what other bodies are made of.
        sequences_only: operationIds that are called only on what a sequence has made before.
        shared: operationIds of what more than one caller may read.
        phases: Those to run.
        workers: How many requests are under way at a time.
        budget: Seconds to spend; None for as many as it takes.
        baseline: File of failures that are known.
        reports: Where to write reports, by format.
    """
    wrong_methods = ["GET", "PUT", "POST", "PATCH", "TRACE", "QUERY"] if mode == "any" else ["GET"]
    kinds = {
        "positive_data_acceptance": {
            identity: {"expected-statuses": [*ACCEPTED, *statuses]} for identity, statuses in refusing(document).items()
        },
        "not_a_server_error": {
            identity: {"expected-statuses": ["2xx", "3xx", "4xx", *statuses]}
            for identity, statuses in (unable(document) | FAILING).items()
        },
    }
    exceptions = [
        exception(identities, checks={check: setting})
        for check, settings in kinds.items()
        for setting, identities in alike(settings)
    ]
    exceptions += exception_for(overlapping(document), phases={"coverage": {"unexpected-methods": wrong_methods}})
    if not repeat:
        exceptions += exception_for(repeating(document), phases={"coverage": {"enabled": False}})
    exceptions += exception_for(
        sequences_only, phases={phase: {"enabled": False} for phase in ("examples", "coverage", "fuzzing")}
    )
    exceptions += exception_for(listing(document), checks={"use_after_free": {"enabled": False}})
    exceptions += exception_for(shared, checks={"object_level_authorization": {"enabled": False}})
    exceptions += exception_for(
        [each["operationId"] for _, _, each in operations(document) if each["operationId"] not in chosen], enabled=False
    )
    settings: Node = {
        "seed": SEED,
        "base-url": target.root,
        "tls-verify": target.verify,
        "rate-limit": "auto",  # what 429 and Retry-After ask for
        "continue-on-failure": True,
        "request-timeout": 10.0 if mode == "any" else 60.0,
        "generation": {"max-examples": examples, "no-shrink": True, "database": "none"},
        "cache": {"enabled": False},
        "auth": authentication(target),
        "workers": workers,
        "phases": {phase: {"enabled": phase in phases} for phase in PHASES},
        "reports": {report: {"path": str(path)} for report, path in (reports or {}).items()},
        # Without parameters there is but one request to make up, and others are asked for again and again.
        "suppress-health-check": ["filter_too_much"],
        "output": {"sanitization": {"replacement": MASK}},
        "warnings": {"display": list(WARNINGS), "fail-on": list(WARNINGS)},
        "operations": exceptions,
    }
    settings["phases"]["examples"]["fill-missing"] = True  # also those without parameters are called once
    # What servers say in refusals must not change what a valid request is: that is for the document to say.
    settings["phases"]["fuzzing"]["error-feedback"] = {"enabled": False}
    settings["phases"]["stateful"] |= {
        "generation": {"max-examples": sequences_per_link(examples), "mode": "positive"},
        "inference": {"algorithms": []},
    }
    if mode != "any":
        settings["phases"]["coverage"]["unexpected-methods"] = [*wrong_methods, "OPTIONS"]
    if budget is not None:
        settings["max-time"] = budget
    if baseline is not None:
        settings["baseline"] = str(baseline)
    if mode == "own":  # what belongs to others is not to stand in bodies
        for phase in ("examples", "coverage", "fuzzing"):
            settings["phases"][phase]["extra-data-sources"] = {"responses": False}
    return SchemathesisConfig.from_dict(settings)


def authentication(target: Target) -> Node:
    """Give the caller's credentials as schemathesis takes them; two callers are told to the schema itself."""
    if target.other is not None:
        return {"auto-signup": False}
    caller = target.caller
    if isinstance(caller, ApiKey):
        return {"openapi": {"apiKey": {"api_key": literal(caller.header)}}}
    return {"openapi": {"basicAuth": {"username": literal(caller.username), "password": literal(caller.password)}}}


def literal(text: str) -> str:
    """Quote a text, so that schemathesis fills no variables into it."""
    return text.replace("${", "$${")


def alike(settings: Mapping[str, Node]) -> list[tuple[Node, list[str]]]:
    """Put operations of the same setting together: schemathesis goes through all entries for every check of a call."""
    found: dict[str, list[str]] = {}
    for identity, setting in settings.items():
        found.setdefault(json.dumps(setting), []).append(identity)
    return [(json.loads(setting), identities) for setting, identities in found.items()]


def exception(identities: Collection[str], **settings: Any) -> Node:
    """Write settings for some operations only."""
    return {"include-operation-id": list(identities), **settings}


def exception_for(identities: Collection[str], **settings: Any) -> list[Node]:
    """Do the same where there may be no such operations."""
    return [exception(identities, **settings)] if identities else []
