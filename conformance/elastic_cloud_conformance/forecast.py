"""How many requests a run will send, and how long it will take: a guess from the document, told before the start."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from elastic_cloud_conformance.configuration import repeating, sequences_per_link
from elastic_cloud_conformance.document import Node, follow, operations

_SECONDS = {"examples": 0.012, "coverage": 0.005, "fuzzing": 0.015, "stateful": 0.014}
"""What making up a request and checking its answer takes in each phase."""
_EXAMPLES = 5
_PER_OPERATION = 8
"""Cases of the coverage phase that every operation gets: methods, headers, credentials."""
_PER_PARAMETER = {"path": 3, "query": 13, "header": 13}
_PER_MEMBER = 9
_PER_SEQUENCE = 7
"""Calls of a sequence."""


def count(
    document: Node, chosen: Collection[str], phases: Sequence[str], examples: int, *, repeat: bool = True
) -> dict[str, int]:
    """Guess the number of requests in each phase.

    Args:
        document: What is examined.
        chosen: operationIds to examine.
        phases: Names of the phases.
        examples: Fuzzed cases for each operation.
        repeat: Whether bodies are gone through that show nothing new.
    """
    known = [each for _, _, each in operations(document) if each["operationId"] in chosen]
    varied = [each for each in known if each.get("parameters") or "requestBody" in each]
    left_out = () if repeat else repeating(document)
    met: set[str] | None = None if repeat else set()
    links = sum(len(response.get("links", {})) for each in known for response in each["responses"].values())
    total = {
        "examples": len(varied) * _EXAMPLES,
        "coverage": sum(_covering(document, each, met) for each in known if each["operationId"] not in left_out),
        "fuzzing": len(varied) * examples + len(known),
        "stateful": links * sequences_per_link(examples) * _PER_SEQUENCE,
    }
    return {phase: total[phase] for phase in phases}


def _covering(document: Node, operation: Node, met: set[str] | None) -> int:
    parameters = [follow(document, each)["in"] for each in operation.get("parameters", ())]
    content: Node = operation.get("requestBody", {}).get("content", {})
    members = sum(_members(document, media.get("schema", {}), (), met) for media in content.values())
    return _PER_OPERATION + sum(_PER_PARAMETER.get(place, 0) for place in parameters) + _PER_MEMBER * members


def duration(cases: Mapping[str, int], latency: float, workers: int, rate_limit: str | None) -> float:
    """Guess the seconds that so many requests take.

    Args:
        cases: Number of requests by phase.
        latency: Seconds that an answer takes.
        workers: Requests under way at a time.
        rate_limit: Such as `10/s`.
    """
    seconds = 2 + sum(number * (latency / workers + _SECONDS[phase]) for phase, number in cases.items())
    if rate_limit:
        limit, _, unit = rate_limit.partition("/")
        seconds = max(seconds, sum(cases.values()) / int(limit) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit])
    return seconds


def rounded(number: float) -> int:
    """Write a number as exactly as a guess is."""
    magnitude: int = 10 ** max(len(str(int(number))) - 2, 0)
    return round(number / magnitude) * magnitude


def spoken(seconds: float) -> str:
    """Write a duration for people."""
    if seconds < 90:
        return f"{max(seconds, 1):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def parse(text: str) -> int:
    """Read the seconds of a duration such as `90s`, `5m` or `1h`.

    Raises:
        ValueError: It is none.
    """
    found = re.fullmatch(r"([1-9]\d*)(s|m|h)", text)
    if not found:
        raise ValueError(f"{text!r} is not a duration such as 90s, 5m or 1h")
    return int(found[1]) * {"s": 1, "m": 60, "h": 3600}[found[2]]


def _members(document: Node, schema: Node, within: tuple[str, ...], met: set[str] | None) -> int:
    """Count the members of a body, however deep; those of schemas that were met before only where `met` is None."""
    name = schema.get("$ref")
    if name is not None:
        if name in within or (met is not None and name in met):
            return 0
        if met is not None:
            met.add(name)
        return _members(document, follow(document, schema), (*within, name), met)
    if "anyOf" in schema:
        return _members(document, schema["anyOf"][0], within, met)
    properties = schema.get("properties", {})
    inner = [*properties.values(), schema.get("items")]
    return len(properties) + sum(_members(document, each, within, met) for each in inner if isinstance(each, dict))
