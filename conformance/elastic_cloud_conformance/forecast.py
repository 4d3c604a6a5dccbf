"""How many requests a run will send, and how long it will take: a guess from the document, told before the start."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from elastic_cloud_conformance.document import Node, follow, operations

_OVERHEAD = 0.003
"""Seconds that schemathesis itself takes for a request."""
_PER_OPERATION = 12
"""Cases of the coverage phase that every operation gets: methods, headers, credentials."""
_PER_PARAMETER = 7
_PER_MEMBER = 6
_MOST_MEMBERS = 250
_PER_LINK = 25


def count(document: Node, chosen: Collection[str], phases: Sequence[str], examples: int) -> int:
    """Guess the number of requests."""
    total = 0.0
    for _, _, operation in operations(document):
        if operation["operationId"] not in chosen:
            continue
        parameters = len(operation.get("parameters", ()))
        members = sum(
            min(_members(document, media.get("schema", {}), 0), _MOST_MEMBERS)
            for media in operation.get("requestBody", {}).get("content", {}).values()
        )
        varied = parameters + members
        if "examples" in phases:
            total += 1 + (varied > 0)
        if "coverage" in phases:
            total += _PER_OPERATION + _PER_PARAMETER * parameters + _PER_MEMBER * members
        if "fuzzing" in phases:
            total += examples * 1.2 if varied else 1
        if "stateful" in phases:
            links = sum(len(response.get("links", {})) for response in operation["responses"].values())
            total += links * _PER_LINK
    return int(total)


def duration(cases: int, latency: float, workers: int, rate_limit: str | None) -> float:
    """Guess the seconds that so many requests take.

    Args:
        cases: Number of requests.
        latency: Seconds that an answer takes.
        workers: Requests under way at a time.
        rate_limit: Such as `10/s`.
    """
    seconds = cases * (latency / workers + _OVERHEAD) + 2
    if rate_limit:
        limit, _, unit = rate_limit.partition("/")
        seconds = max(seconds, cases / int(limit) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit])
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


def _members(document: Node, schema: Node, depth: int) -> int:
    """List the members of a body, however deep."""
    schema = follow(document, schema)
    if depth > 6:
        return 0
    inner = [
        *schema.get("properties", {}).values(),
        *([schema["items"]] if isinstance(schema.get("items"), dict) else []),
    ]
    return len(schema.get("properties", ())) + sum(_members(document, each, depth + 1) for each in inner)
