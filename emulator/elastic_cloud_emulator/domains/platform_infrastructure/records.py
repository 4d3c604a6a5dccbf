"""The stored form of hosts, and how handlers find them. What runs on them is told by the deployments."""

from __future__ import annotations

from typing import NotRequired, TypedDict, cast

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.storage.store import Stored

ALLOCATORS = "allocators"
"""Collection of allocators, by id."""
RUNNERS = "runners"
"""Collection of runners, by id: what `get-runner` shows, but for health and the containers of instances."""


class AllocatorSizes(TypedDict):
    """What an allocator has for instances.

    Attributes:
        memory: In MB.
        storage: In MiB.
    """

    memory: int
    storage: int


class Allocator(TypedDict):
    """One allocator.

    Attributes:
        allocator_id: Its id.
        zone_id: The zone it is in.
        host_ip: Its address.
        public_hostname: Its name.
        connected: Whether the platform reaches it.
        maintenance_mode: Whether it takes no new instances.
        maintenance_mode_timestamp: When that was last changed, an instant; absent if it never was.
        capacity: What it has for instances.
        metadata: Its labels, which instance configurations ask for.
        features: Capabilities as older clients read them.
        build_info: The version it runs.
    """

    allocator_id: str
    zone_id: str
    host_ip: str
    public_hostname: str
    connected: bool
    maintenance_mode: bool
    maintenance_mode_timestamp: NotRequired[str]
    capacity: AllocatorSizes
    metadata: list[dict[str, str]]
    features: list[str]
    build_info: JsonObject


def find_allocator(call: Call) -> tuple[Stored, Allocator]:
    """The allocator the path names, as the store holds it and as a document the handler may change.

    Raises:
        ApiError: 404, there is none.
    """
    allocator_id = call.path["allocator_id"]
    stored = call.store.get(ALLOCATORS, allocator_id)
    if stored is None:
        raise ApiError(404, "allocators.allocator_not_found", f"There is no allocator {allocator_id[:100]}")
    return stored, cast(Allocator, stored.value)


def all_allocators(call: Call) -> list[Allocator]:
    """All allocators."""
    return [cast(Allocator, stored.value) for _, stored in call.store.items(ALLOCATORS)]


def all_runners(call: Call) -> list[JsonObject]:
    """All runners."""
    return [stored.value for _, stored in call.store.items(RUNNERS)]
