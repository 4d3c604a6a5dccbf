"""Which instances of a deployment ran when, by its plans; of what was deleted, it is noted down before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, NotRequired, TypedDict, cast

from elastic_cloud_emulator.plans import changes
from elastic_cloud_emulator.plans.attempts import has_succeeded, is_pending
from elastic_cloud_emulator.plans.records import Instance, Kind, Resource
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment
from elastic_cloud_emulator.storage.store import Store, Transaction

PAST_RUNS = "past_runs"
"""Collection of what has run of deleted deployments and resources, by the deployment's id."""
HOUR = 3_600_000
"""Milliseconds."""
OPEN = 2**53
"""End of what still runs: later than any moment, in milliseconds since 1970."""
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


class Load(NamedTuple):
    """Instances of one kind and size.

    Attributes:
        kind: Which product.
        region: Where.
        configuration: Id of the instance configuration; the kind for topologies that name none.
        memory: Of each instance, in MB.
        zones: In how many zones.
        instances: How many there are.
    """

    kind: Kind
    region: str
    configuration: str
    memory: int
    zones: int
    instances: int


class Run(NamedTuple):
    """Instances that ran without a change.

    Attributes:
        load: They.
        period: When; up to `OPEN` if they still run.
    """

    load: Load
    period: Period


class PastRuns(TypedDict):
    """What has run of a deployment before it was deleted, or some of its resources were.

    Attributes:
        name: What people called the deployment.
        organization_id: Whose it was, on the hosted service.
        runs: Each as the members of its load, and start and end.
    """

    name: str
    organization_id: NotRequired[str]
    runs: list[tuple[list[Any], list[int]]]


class DeploymentRuns(NamedTuple):
    """What has run of a deployment.

    Attributes:
        name: What people call it, or called it.
        organization_id: Whose it is, on the hosted service.
        runs: Oldest first for each resource, hidden and deleted ones included.
        since: The moment at which this was found out, in milliseconds since 1970.
        until: The moment from which it may be different, as a plan ends.
    """

    name: str
    organization_id: str | None
    runs: list[Run]
    since: int
    until: int


class Runs:
    """What has run of all deployments, found out once for each until it changes or one of its plans ends."""

    def __init__(self, store: Store) -> None:
        """Begin empty."""
        self._changed = [store.follow(collection) for collection in (DEPLOYMENTS, PAST_RUNS)]
        self._known: dict[str, DeploymentRuns] = {}

    @classmethod
    def up_to(
        cls, store: Transaction, now: int, deployment_id: str | None = None
    ) -> Iterator[tuple[str, DeploymentRuns]]:
        """Yield what has run up to now, by the id of the deployment: those that are there, oldest first, then others.

        Args:
            store: Has not been changed in this transaction.
            now: The present moment, in milliseconds since 1970.
            deployment_id: Only this one, if it is or was there; None for all.
        """
        runs = store.recall(cls)
        for book in runs._changed:
            for changed in book:
                runs._known.pop(changed, None)
            book.clear()
        keys = dict.fromkeys([*store.keys(DEPLOYMENTS), *store.keys(PAST_RUNS)])
        for key in keys if deployment_id is None else keys.keys() & {deployment_id}:
            known = runs._known.get(key)
            if known is None or not known.since <= now < known.until:
                known = runs._known[key] = _find_out(store, key, now)
            yield key, known


def _find_out(store: Transaction, key: str, now: int) -> DeploymentRuns:
    stored, past = store.get(DEPLOYMENTS, key), store.get(PAST_RUNS, key)
    facts = (stored or past).value  # type: ignore[union-attr]
    runs: list[Run] = []
    until = OPEN
    if stored is not None:
        resources = cast(Deployment, stored.value)["resources"]
        latest = [each["latest"] for each in resources if "latest" in each]
        until = min((each["ends"] for each in latest if is_pending(each, now)), default=OPEN)
        runs += [run for resource in resources for run in _runs_of(store, resource, now)]
    if past is not None:
        runs += [Run(Load(*load), Period(*period)) for load, period in cast(PastRuns, past.value)["runs"]]
    return DeploymentRuns(facts["name"], facts.get("organization_id"), runs, now, until)


def note_runs(store: Transaction, deployment: Deployment, resources: Iterable[Resource], now: int) -> None:
    """Note down what has run of resources that are about to be deleted, as far as it lasted for an hour.

    Args:
        store: Keeps it.
        deployment: Theirs.
        resources: They, which have stopped.
        now: The present moment, in milliseconds since 1970.
    """
    until_now = Period(0, now)
    ended = [
        ([*load], [*period.meet(until_now)])
        for resource in resources
        for load, period in _runs_of(store, resource, now)
        if period.meet(until_now).hours
    ]
    if not ended:
        return
    stored = store.get(PAST_RUNS, deployment["id"])
    before = cast(PastRuns, stored.value)["runs"] if stored else []
    past: PastRuns = {"name": deployment["name"], "runs": [*before, *ended]}
    if "organization_id" in deployment:
        past["organization_id"] = deployment["organization_id"]
    store.put(PAST_RUNS, deployment["id"], past)


def _runs_of(store: Transaction, resource: Resource, now: int) -> Iterator[Run]:
    """Yield what has run of a resource: the instances of a plan from its end to that of the next one that succeeds."""
    succeeded = [each for each in changes.history(store, resource, now) if has_succeeded(each, now)]
    ends = [*(each["ends"] for each in succeeded[1:]), OPEN]
    for attempt, end in zip(succeeded, ends, strict=False):
        if attempt["action"] == "shutdown":
            continue
        for (configuration, memory), instances in _alike(attempt["instances"]).items():
            zones = len({instance["zone"] for instance in instances})
            name = configuration or resource["kind"]
            load = Load(resource["kind"], resource["region"], name, memory, zones, len(instances))
            yield Run(load, Period(attempt["ends"], end))


def _alike(instances: list[Instance]) -> dict[tuple[str, int], list[Instance]]:
    groups: dict[tuple[str, int], list[Instance]] = {}
    for instance in instances:
        if instance["element"] != _TIEBREAKER:
            groups.setdefault((instance.get("configuration", ""), instance["memory"]), []).append(instance)
    return groups
