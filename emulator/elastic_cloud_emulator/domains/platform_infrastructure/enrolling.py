"""How a new host joins the installation, which its installation script does without this API."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_configuration_security.enrollment_tokens import roles_by_token
from elastic_cloud_emulator.domains.platform_infrastructure.joining import give_role
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ROLES, RUNNERS
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

_CONTAINERS = {"runner": "runners", "beats-runner": "beats-runners", "services-forwarder": "services-forwarders"}
"""The containers of every host, each with its set."""


def enroll_host(world: World, store: Transaction, host: str, token: str, zone: str) -> None:
    """Let a host join with the roles of a token, which need no further permission.

    Args:
        world: The installation.
        store: Its state.
        host: Address of the host, which becomes the id of its runner.
        token: An enrollment token.
        zone: Where the host is.

    Raises:
        ValueError: The token is worthless, something is empty, or there is such a host.
    """
    roles = roles_by_token(world, store, token)
    if roles is None:
        raise ValueError("the token is not one of this installation, has expired or was revoked")
    if not host or not zone:
        raise ValueError("a host has an address and a zone")
    if store.get(RUNNERS, host) is not None:
        raise ValueError(f"there is a host {host} already")
    runner: JsonObject = {
        "runner_id": host,
        "zone": zone,
        "host_ip": host,
        "public_hostname": host,
        "connected": True,
        "tags": {},
        "features": {},
        "build_info": _build_info(store),
        "roles": [],
        "containers": [
            {"container_name": name, "container_set_name": container_set} for name, container_set in _CONTAINERS.items()
        ],
    }
    store.put(RUNNERS, host, runner)
    for role in roles:
        if store.get(ROLES, role) is not None:
            give_role(store, runner, role)


def _build_info(store: Transaction) -> JsonObject:
    """Return the version that hosts run, as the first one that there is tells it."""
    found: JsonObject = next((stored.value.get("build_info", {}) for _, stored in store.items(RUNNERS)), {})
    return found
