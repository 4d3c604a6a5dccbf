"""A request to the API of a product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.health import is_down
from elastic_cloud_emulator.plans.records import Instance, JsonObject, Resource
from elastic_cloud_emulator.records.deployments import Deployment


@dataclass(frozen=True, slots=True)
class ProductRequest:
    """A request that has reached a product.

    Attributes:
        deployment: Where the product runs.
        resource: The resource that runs it; a handler may change it unless the method is GET.
        now: The moment, in milliseconds since 1970.
        method: HTTP method.
        path: Path without the leading slash.
        query: Values of the query by name.
        body: The JSON value, None without one.
    """

    deployment: Deployment
    resource: Resource
    now: int
    method: str
    path: str
    query: Mapping[str, Sequence[str]]
    body: Any = None

    @property
    def plan(self) -> JsonObject:
        """The plan that runs."""
        return states.plan_behind(self.resource, self.now)

    @property
    def version(self) -> str:
        """Version of the product."""
        return str(self.plan[self.resource["kind"]]["version"])

    @property
    def instances(self) -> list[Instance]:
        """All instances, those that are down included."""
        return states.instances(self.resource, self.now)[0]

    @property
    def running(self) -> list[Instance]:
        """The instances that serve."""
        return [instance for instance in self.instances if not is_down(self.resource, instance["name"])]

    def first(self, name: str) -> str | None:
        """Return the first value of a member of the query."""
        return next(iter(self.query.get(name, ())), None)


def serves(resource: Resource, now: int) -> bool:
    """Tell whether a resource answers requests."""
    instances, phase = states.instances(resource, now)
    return phase == "running" and any(not is_down(resource, instance["name"]) for instance in instances)
