"""The stored form of hosts, and how handlers find them. What runs on them is told by the deployments."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NotRequired, TypedDict, cast

import orjson

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.storage.store import Stored, Transaction

ALLOCATORS = "allocators"
"""Collection of allocators, by id."""
RUNNERS = "runners"
"""Collection of runners, by id: what `get-runner` shows, but for health and the containers of roles and instances."""
CONSTRUCTORS = "constructors"
"""Collection of constructors, by id."""
COORDINATORS = "coordinators"
"""Collection of coordinators and of candidates for that, by name."""
PROXIES = "proxies"
"""Collection of proxies, by id."""
PROXIES_SETTINGS = "proxies_settings"
"""Collection of the settings that all proxies share; its only key is `shared`."""
PROXIES_FILTERED_GROUPS = "proxies_filtered_groups"
"""Collection of groups of proxies, by id."""
ROLES = "blueprinter_roles"
"""Collection of the roles of hosts, by id."""
BLESSINGS = "blueprinter_blessings"
"""Collection of the permissions of roles, by the id of the role."""
PENDING_STATES = "blueprinter_pending_states"
"""Collection of the runners that ask for roles, by the id of the role."""

VersionConflict = Literal[
    "adminconsole.base_url.version_conflict",
    "allocators.version_conflict",
    "networking.cname.version_conflict",
    "platform.config.store.version_conflict",
    "proxies.proxies_filtered_group_version_conflict",
    "proxies.version_conflict",
    "roles.version_conflict",
    "security_realm.version_conflict",
    "snapshots.version_conflict",
]
"""Error codes of changes by somebody who has not seen the newest version."""


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
        settings: What was set in place of what it was installed with; absent if nothing ever was.
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
    settings: NotRequired[JsonObject]
    metadata: list[dict[str, str]]
    features: list[str]
    build_info: JsonObject


class Constructor(TypedDict):
    """One service that carries out plans.

    Attributes:
        constructor_id: Its id, which is that of its runner.
        maintenance_mode: Whether it takes on no further plans.
    """

    constructor_id: str
    maintenance_mode: bool


class Coordinator(TypedDict):
    """A host that keeps the state of the installation, or that has asked to.

    Attributes:
        name: Its id, which is that of its runner.
        public_hostname: Its name for calls from outside.
        state: Whether it is at work or waits for somebody to promote it.
        id: Number of its ZooKeeper server; absent while it waits.
        leader_port: Port by which its server follows the leading one.
        election_port: Port by which the servers choose their leader.
        client_port: Port for the other services of the installation.
        acl: What it may read in ZooKeeper while it waits.
        attributes: Further facts, texts by name.
    """

    name: str
    public_hostname: str
    state: Literal["accepted", "pending"]
    id: NotRequired[int]
    leader_port: int
    election_port: int
    client_port: int
    acl: JsonObject
    attributes: dict[str, str]


class Proxy(TypedDict):
    """One proxy.

    Attributes:
        proxy_id: Its id, which is that of its runner.
        host_ip: Its address for other hosts.
        public_hostname: Its name for users.
        zone: The zone it is in.
        metadata: Its labels, which filtered groups ask for.
    """

    proxy_id: str
    host_ip: str
    public_hostname: str
    zone: str
    metadata: JsonObject


class RoleBlessings(TypedDict):
    """The permissions of a role.

    Attributes:
        id: Id of the role.
        runner_ids_to_blessing: By id of the runner, with `value`, whether it may have the role.
    """

    id: str
    runner_ids_to_blessing: dict[str, dict[str, bool]]


class RoleRequests(TypedDict):
    """The runners that ask for a role.

    Attributes:
        id: Id of the role.
        runner_ids_to_pending_state: By id of the runner, with `value`, whether it still asks.
    """

    id: str
    runner_ids_to_pending_state: dict[str, dict[str, bool]]


def find_allocator(call: Call) -> tuple[Stored, Allocator]:
    """Find the allocator the path names, as the store holds it and as a document the handler may change.

    Raises:
        ApiError: 404, there is none.
    """
    allocator_id = call.path["allocator_id"]
    stored = call.store.get(ALLOCATORS, allocator_id)
    if stored is None:
        raise ApiError(404, "allocators.allocator_not_found", allocator_id=allocator_id)
    return stored, cast(Allocator, stored.value)


def find_runner(call: Call) -> JsonObject:
    """Find the runner the path names, as a document the handler may change.

    Raises:
        ApiError: 404, there is none.
    """
    runner_id = call.path["runner_id"]
    stored = call.store.get(RUNNERS, runner_id)
    if stored is None:
        raise ApiError(404, "runners.runner_not_found", runner_id=runner_id)
    return stored.value


def capacity_of(allocator: Allocator) -> int:
    """Return what an allocator has for instances, in MB: what was set, or else what it was installed with."""
    capacity: int | None = allocator.get("settings", {}).get("capacity")
    return allocator["capacity"]["memory"] if capacity is None else capacity


def all_allocators(call: Call) -> list[Allocator]:
    """Return all allocators."""
    return [cast(Allocator, stored.value) for _, stored in call.store.items(ALLOCATORS)]


def all_runners(call: Call) -> list[JsonObject]:
    """Return all runners."""
    return [stored.value for _, stored in call.store.items(RUNNERS)]


def all_constructors(store: Transaction) -> list[Constructor]:
    """Return all constructors."""
    return [cast(Constructor, stored.value) for _, stored in store.items(CONSTRUCTORS)]


def all_coordinators(call: Call) -> list[Coordinator]:
    """Return the coordinators at work, without candidates."""
    coordinators = [cast(Coordinator, stored.value) for _, stored in call.store.items(COORDINATORS)]
    return [coordinator for coordinator in coordinators if coordinator["state"] == "accepted"]


def all_proxies(call: Call) -> list[Proxy]:
    """Return all proxies."""
    return [cast(Proxy, stored.value) for _, stored in call.store.items(PROXIES)]


@lru_cache(maxsize=256)
def decode_host(encoded: bytes) -> JsonObject:
    """Decode the document of a host, which is read far more often than it changes; nobody may change the result."""
    document: JsonObject = orjson.loads(encoded)
    return document


def is_connected(store: Transaction, host: str) -> bool:
    """Tell whether the platform reaches the services of a host, which it learns from the runner there."""
    runner = store.encoded(RUNNERS, host)
    return runner is None or bool(decode_host(runner)["connected"])


def somebody_constructs(store: Transaction) -> bool:
    """Tell whether a constructor takes on plans; an installation whose seeds name none does without."""
    constructors = [decode_host(encoded) for _, encoded in store.encoded_items(CONSTRUCTORS)]
    return not constructors or any(
        not constructor["maintenance_mode"] and is_connected(store, constructor["constructor_id"])
        for constructor in constructors
    )


def check_version(call: Call, stored: Stored | None, code: VersionConflict) -> None:
    """Refuse a change by somebody who has not seen the newest version.

    Args:
        call: May name the `version` it has read.
        stored: What is to be changed; None if it is not there yet, which is version 0.
        code: Error code of the refusal.

    Raises:
        ApiError: 409, it has another version.
    """
    wanted = call.query.get("version")
    present = 0 if stored is None else stored.version
    if wanted not in (None, "") and str(wanted) != str(present):
        raise ApiError(409, code, fields=["version"], stored=present, version=wanted)


def find_allocator_at_version(call: Call) -> Allocator:
    """Find the allocator the path names, at the version that the caller expects.

    Raises:
        ApiError: 404, there is none; 409, it has changed.
    """
    stored, allocator = find_allocator(call)
    check_version(call, stored, "allocators.version_conflict")
    return allocator
