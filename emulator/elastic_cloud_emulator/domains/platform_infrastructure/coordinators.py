"""The hosts that keep the state of the installation, and those that have asked to."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.platform_infrastructure.constructors import add_constructor, remove_constructor
from elastic_cloud_emulator.domains.platform_infrastructure.logging_settings import forget_logging_settings
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import COORDINATORS, Coordinator, all_coordinators, is_connected
from elastic_cloud_emulator.storage.store import Stored, Transaction

_FIRST_SERVER = 10
"""Number of the first ZooKeeper server."""
_AT_WORK = ("name", "public_hostname", "leader_port", "election_port", "client_port", "attributes")
_CANDIDATE = ("name", "public_hostname", "acl", "id", "attributes", "state")


@handles("get-coordinators")
def get_coordinators(call: Call) -> JsonObject:
    """List the coordinators at work."""
    return {"coordinators": [show_coordinator(coordinator) for coordinator in all_coordinators(call)]}


@handles("get-coordinator")
def get_coordinator(call: Call) -> JsonObject:
    """Read a coordinator at work."""
    return show_coordinator(_find_coordinator(call))


@handles("demote-coordinator")
def demote_coordinator(call: Call) -> JsonObject:
    """Send a coordinator back among those that wait; the last one stays."""
    coordinator = _find_coordinator(call)
    if len(all_coordinators(call)) == 1:
        raise ApiError(400, "coordinators.coordinator_demote_failed")
    _leave(call, coordinator)
    coordinator["state"] = "pending"
    coordinator.pop("id", None)
    call.store.put(COORDINATORS, coordinator["name"], coordinator)
    return {}


@handles("get-coordinator-candidates")
def get_coordinator_candidates(call: Call) -> JsonObject:
    """List the candidates, those at work included."""
    candidates = [cast(Coordinator, stored.value) for _, stored in call.store.items(COORDINATORS)]
    return {"candidates": [_show_candidate(candidate) for candidate in candidates]}


@handles("get-coordinator-candidate")
def get_coordinator_candidate(call: Call) -> JsonObject:
    """Read a candidate."""
    return _show_candidate(_find_candidate(call)[1])


@handles("promote-coordinator-candidate")
def promote_coordinator_candidate(call: Call) -> Reply:
    """Make a candidate a coordinator, with a constructor of its own; a lost host goes on waiting."""
    _, candidate = _find_candidate(call)
    if candidate["state"] == "pending" and is_connected(call.store, candidate["name"]):
        taken = {coordinator.get("id") for coordinator in all_coordinators(call)}
        candidate["state"] = "accepted"
        candidate["id"] = next(
            number for number in range(_FIRST_SERVER, _FIRST_SERVER + len(taken) + 1) if number not in taken
        )
        call.store.put(COORDINATORS, candidate["name"], candidate)
        add_constructor(call, candidate["name"])
    return Reply(_show_candidate(candidate))


@handles("delete-coordinator-candidate")
def delete_coordinator_candidate(call: Call) -> JsonObject:
    """Turn a candidate down."""
    stored, candidate = _find_candidate(call)
    wanted = call.query.get("version")
    if candidate["state"] == "accepted":
        raise ApiError(400, "coordinators.candidate_deletion_failed", coordinator_candidate_id=candidate["name"])
    if wanted and wanted != str(stored.version):
        code = "coordinators.candidate_deletion_failed"
        raise ApiError(400, code, "version", fields=["version"], stored=stored.version, version=wanted)
    call.store.delete(COORDINATORS, candidate["name"])
    return {}


def show_coordinator(coordinator: Coordinator) -> JsonObject:
    """Return a coordinator as answers show it."""
    return {name: value for name, value in coordinator.items() if name in _AT_WORK}


def add_candidate(store: Transaction, runner: JsonObject) -> None:
    """Let a host that was given the role wait for its promotion."""
    name: str = runner["runner_id"]
    if store.get(COORDINATORS, name) is None:
        candidate: Coordinator = {
            "name": name,
            "public_hostname": runner["public_hostname"],
            "state": "pending",
            "leader_port": 2191,
            "election_port": 2192,
            "client_port": 2111,
            "acl": {"perms": 1, "scheme": "digest", "id": f"candidate-{name}"},
            "attributes": {"zone": runner["zone"]} if "zone" in runner else {},
        }
        store.put(COORDINATORS, name, candidate)


def remove_coordinator(call: Call, name: str) -> bool:
    """Take out a host that is at work or waits; tells whether that was possible, as the last one at work stays."""
    stored = call.store.get(COORDINATORS, name)
    if stored is None:
        return True
    coordinator = cast(Coordinator, stored.value)
    if coordinator["state"] == "accepted":
        if len(all_coordinators(call)) == 1:
            return False
        _leave(call, coordinator)
    call.store.delete(COORDINATORS, name)
    return True


def _leave(call: Call, coordinator: Coordinator) -> None:
    """Stop what runs on a coordinator because it is one."""
    remove_constructor(call, coordinator["name"])
    forget_logging_settings(call, "adminconsoles", coordinator["name"])


def _find_coordinator(call: Call) -> Coordinator:
    name = call.path["coordinator_id"]
    stored = call.store.get(COORDINATORS, name)
    if stored is None or stored.value["state"] != "accepted":
        raise ApiError(404, "coordinators.coordinator_not_found", coordinator_id=name)
    return cast(Coordinator, stored.value)


def _find_candidate(call: Call) -> tuple[Stored, Coordinator]:
    name = call.path["coordinator_candidate_id"]
    stored = call.store.get(COORDINATORS, name)
    if stored is None:
        raise ApiError(404, "coordinators.candidate_not_found", coordinator_candidate_id=name)
    return stored, cast(Coordinator, stored.value)


def _show_candidate(candidate: Coordinator) -> JsonObject:
    return {name: value for name, value in candidate.items() if name in _CANDIDATE}
