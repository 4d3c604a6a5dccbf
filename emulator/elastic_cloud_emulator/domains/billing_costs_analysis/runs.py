"""Which instances of a deployment ran when, by its plans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from elastic_cloud_emulator.plans import changes
from elastic_cloud_emulator.plans.attempts import has_succeeded
from elastic_cloud_emulator.plans.records import Instance, Kind
from elastic_cloud_emulator.records.deployments import Deployment
from elastic_cloud_emulator.storage.store import Transaction

HOUR = 3_600_000
"""Milliseconds."""
_TIEBREAKER = -1
"""The element of instances that nobody pays for."""


class Period(NamedTuple):
    """A stretch of time, without its end; both in milliseconds since 1970."""

    start: int
    end: int

    def meet(self, other: Period) -> Period:
        """Return what both have in common, which may be nothing."""
        start = max(self.start, other.start)
        return Period(start, max(start, min(self.end, other.end)))

    @property
    def hours(self) -> int:
        """Count the full hours of the clock that begin in it: so the parts of a period have as many as the whole."""
        return -(-self.end // HOUR) - -(-self.start // HOUR)


class Run(NamedTuple):
    """Instances of one kind and size that ran without a change.

    Attributes:
        kind: Which product.
        region: Where.
        configuration: Id of the instance configuration; the kind for topologies that name none.
        memory: Of each instance, in MB.
        zones: In how many zones.
        instances: How many there are.
        period: When.
    """

    kind: Kind
    region: str
    configuration: str
    memory: int
    zones: int
    instances: int
    period: Period


def runs_of(store: Transaction, deployment: Deployment, now: int) -> Iterator[Run]:
    """Yield what has run of a deployment up to now, hidden resources included.

    The instances of a plan run from the end of its attempt to that of the next one that succeeds.
    """
    for resource in deployment["resources"]:
        succeeded = [each for each in changes.history(store, resource, now) if has_succeeded(each, now)]
        ends = [*(each["ends"] for each in succeeded[1:]), now]
        for attempt, end in zip(succeeded, ends, strict=False):
            if attempt["action"] == "shutdown":
                continue
            for (configuration, memory), instances in _alike(attempt["instances"]).items():
                zones = len({instance["zone"] for instance in instances})
                name = configuration or resource["kind"]
                period = Period(attempt["ends"], end)
                yield Run(resource["kind"], resource["region"], name, memory, zones, len(instances), period)


def _alike(instances: list[Instance]) -> dict[tuple[str, int], list[Instance]]:
    groups: dict[tuple[str, int], list[Instance]] = {}
    for instance in instances:
        if instance["element"] != _TIEBREAKER:
            groups.setdefault((instance.get("configuration", ""), instance["memory"]), []).append(instance)
    return groups
