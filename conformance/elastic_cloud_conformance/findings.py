"""What a run has found: failures by kind and operation, kept in a file for `explain`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from schemathesis.baseline import BaselineEntry
from schemathesis.core.failures import Failure
from schemathesis.engine.statistic import GroupedFailures, Statistic

LATEST = Path(".elastic-cloud-conformance", "latest.json")
"""Where the findings of the latest run are, from the folder in which it ran."""
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Finding:
    """A failure, the same in every run and in a baseline.

    Attributes:
        id: Short name.
        code: Schemathesis's name of its kind.
        check: What found it.
        title: Its kind in words.
        message: What is wrong.
        operation: operationId; the method and path where there is none.
        method: Method of the request that shows it.
        url: Its address.
        body: Its body, if it is text.
        curl: How to repeat it.
        status: Status of the answer.
        answer: Body of the answer, or the beginning of it.
    """

    id: str
    code: str
    check: str
    title: str
    message: str
    operation: str
    method: str = ""
    url: str = ""
    body: str | None = None
    curl: str = ""
    status: int = 0
    answer: str = ""


def collect(statistic: Statistic, names: Mapping[str, str]) -> list[Finding]:
    """Find the failures that no baseline knows, by kind and operation.

    Args:
        statistic: Of a finished run.
        names: operationIds by method and path.
    """
    checks = dict(statistic.observed_failures.values())
    found = [
        _finding(failure, checks.get(failure, ""), group, names)
        for groups in statistic.failures.values()
        for group in groups.values()
        for failure in group.failures
    ]
    return sorted({each.id: each for each in found}.values(), key=lambda each: (each.code, each.title, each.operation))


def _finding(failure: Failure, check: str, group: GroupedFailures, names: Mapping[str, str]) -> Finding:
    label = failure.operation or ""
    told: dict[str, Any] = {
        "id": BaselineEntry.from_failure(failure, check=check).id,
        "code": failure.code,
        "check": check,
        "title": failure.title,
        "message": failure.message[:_LONGEST],
        "operation": names.get(label, label),
        "curl": group.code_sample or "",
    }
    if group.response is None:
        return Finding(**told)
    request = group.response.request
    body = request.body.decode("utf-8", "replace") if isinstance(request.body, bytes) else request.body
    answer = group.response.content[:_LONGEST].decode("utf-8", "replace")
    return Finding(
        **told,
        method=request.method or "",
        url=request.url or "",
        body=body if isinstance(body, str) else None,
        status=group.response.status_code,
        answer=answer,
    )


def keep(findings: list[Finding], file: Path = LATEST) -> None:
    """Write findings to a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(finding) for finding in findings], indent=1) + "\n", encoding="utf-8")


def read(file: Path = LATEST) -> list[Finding]:
    """Read the findings of a file; none if there is none."""
    if not file.is_file():
        return []
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return [Finding(**entry) for entry in entries]
