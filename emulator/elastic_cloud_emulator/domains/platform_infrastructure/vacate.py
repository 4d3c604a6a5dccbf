"""Moving what runs on an allocator to others: each cluster gets a plan of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.platform_infrastructure.occupants import Occupants
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Kind, Resource
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, save_deployment
from elastic_cloud_emulator.records.hosts import ALLOCATORS

_TYPES: dict[Kind, str] = {
    "elasticsearch": "elasticsearch",
    "kibana": "kibana",
    "apm": "apm",
    "integrations_server": "apm",
    "appsearch": "appsearch",
    "enterprise_search": "enterprise_search",
}
"""What the operations count each kind of resource as."""
_LISTS = {kind: f"{kind}_clusters" for kind in dict.fromkeys(_TYPES.values())}
"""The lists of requests and answers by that."""
_TIMEOUT_PER_MEMORY = 4
"""Seconds for each MB of the largest instance."""


@handles("move-clusters")
def move_clusters(call: Call) -> JsonObject:
    """Vacate an allocator, wholly or for the clusters of the body."""
    return _vacate(call, list(_LISTS))


@handles("move-clusters-by-type")
def move_clusters_by_type(call: Call) -> JsonObject:
    """Vacate an allocator of the clusters of one product."""
    return _vacate(call, [call.path["cluster_type"]])


@dataclass(slots=True)
class _Cluster:
    """A cluster that is to move.

    Attributes:
        id: Its id.
        type: What it counts as.
        override: What the caller has to say about its plan.
        deployment: Where it belongs; None if it is not on the allocator.
        resource: The cluster itself; None likewise.
        plan: The complete plan with which it moves.
        errors: Why it stays.
    """

    id: str
    type: str
    override: JsonObject
    deployment: Deployment | None = None
    resource: Resource | None = None
    plan: JsonObject = field(default_factory=dict)
    errors: list[JsonObject] = field(default_factory=list)


def _vacate(call: Call, types: Iterable[str]) -> JsonObject:
    allocator_id = call.path["allocator_id"]
    stored = call.store.get(ALLOCATORS, allocator_id)
    if stored is None:
        raise ApiError(404, "root.resource_not_found", "named", kind="allocator", id=allocator_id)
    plan_changes = PlanChanges(call)
    clusters = _clusters(call, allocator_id, types)
    down = call.query.get("allocator_down")
    if down is None:
        down = not stored.value["connected"]
    for cluster in clusters:
        _plan(call, plan_changes, cluster, allocator_id, down)
    _move(call, plan_changes, clusters)
    return _answer(clusters, calculated=call.query["validate_only"])


def _clusters(call: Call, allocator_id: str, types: Iterable[str]) -> list[_Cluster]:
    """Return the clusters of the body or, without any list there, all on the allocator; each with what it is."""
    present: dict[str, JsonObject] = {}
    for instance in Occupants.now(call).on(allocator_id).instances:
        if _TYPES[instance["cluster_type"]] in types:
            present.setdefault(instance["cluster_id"], instance)
    body: JsonObject = call.body or {}
    wanted = {kind: body[name] for kind, name in _LISTS.items() if kind in types and name in body}
    clusters: dict[str, _Cluster] = {}
    if not wanted:
        for cluster_id, instance in present.items():
            clusters[cluster_id] = _Cluster(cluster_id, _TYPES[instance["cluster_type"]], {})
    for kind, entries in wanted.items():
        for index, entry in enumerate(entries):
            override: JsonObject = entry.get("plan_override") or {}
            _check_wished_allocators(call, override, f"{_LISTS[kind]}[{index}].plan_override")
            for cluster_id in entry["cluster_ids"]:
                clusters.setdefault(cluster_id, _Cluster(cluster_id, kind, override))
    deployments: dict[str, Deployment] = {}
    for cluster in clusters.values():
        found = present.get(cluster.id)
        if found is not None and _TYPES[found["cluster_type"]] == cluster.type:
            deployment_id: str = found["deployment_id"]
            if deployment_id not in deployments:
                record = call.store.get(DEPLOYMENTS, deployment_id)
                deployments[deployment_id] = cast(Deployment, record.value if record is not None else {})
            cluster.deployment = deployments[deployment_id]
            cluster.resource = next(each for each in cluster.deployment["resources"] if each["id"] == cluster.id)
    return list(clusters.values())


def _check_wished_allocators(call: Call, override: JsonObject, place: str) -> None:
    """Refuse a wish for allocators that do not exist.

    Raises:
        ApiError: 400, naming the place of the wish in the body.
    """
    control: JsonObject = override.get("plan_configuration") or {}
    for name in ("move_allocators", "move_instances"):
        for index, move in enumerate(control.get(name) or ()):
            _check_allocators(call, move.get("to") or (), f"{place}.plan_configuration.{name}[{index}].to")
    preferred = control.get("preferred_allocators") or ()
    _check_allocators(call, preferred, f"{place}.plan_configuration.preferred_allocators")


def _check_allocators(call: Call, named: Iterable[str], place: str) -> None:
    for index, allocator_id in enumerate(named):
        if call.store.get(ALLOCATORS, allocator_id) is None:
            code, fields = "clusters.cluster_invalid_plan", [f"{place}[{index}]"]
            raise ApiError(400, code, "allocator", fields=fields, allocator_id=allocator_id)


def _plan(call: Call, plan_changes: PlanChanges, cluster: _Cluster, allocator_id: str, down: bool) -> None:
    """Work out with what plan a cluster leaves the allocator, unless something keeps it there."""
    resource = cluster.resource
    if resource is None:
        message = f"No {cluster.type} cluster [{cluster.id[:100]}] has instances on allocator [{allocator_id}]"
        cluster.errors.append({"code": "clusters.cluster_not_found", "message": message})
        return
    pending = states.pending_attempt(resource, plan_changes.now)
    if pending is not None and not call.query["force_update"]:
        message = f"Cluster [{cluster.id}] has a plan still pending; wait for it, or force the update"
        cluster.errors.append({"code": "clusters.cluster_plan_state_error", "message": message})
        return
    transient = _transient(call, resource, cluster.override, allocator_id, down, plan_changes.now)
    cluster.plan = {**states.plan_of(resource, plan_changes.now), "transient": transient}


def _transient(
    call: Call, resource: Resource, override: JsonObject, allocator_id: str, down: bool, now: int
) -> JsonObject:
    """Return what is said about a move: the wishes of the caller, over the usual."""
    largest = max((instance["memory"] for instance in states.instances(resource, now)[0]), default=0)
    usual: JsonObject = {
        "timeout": _TIMEOUT_PER_MEMORY * largest,
        "calm_wait_time": 5,
        "move_allocators": [{"from": allocator_id, "allocator_down": down}],
        "preferred_allocators": [],
        "reallocate_instances": False,
        "extended_maintenance": False,
        "override_failsafe": call.query["force_move"],
    }
    if resource["kind"] == "elasticsearch":
        usual |= {
            "move_only": call.query["move_only"],
            "skip_snapshot": False,
            "max_snapshot_age": 300,
            "max_snapshot_attempts": 2,
        }
    control: JsonObject = override.get("plan_configuration") or {}
    transient: JsonObject = {"strategy": {"rolling": {}}} | override
    transient["plan_configuration"] = usual | control
    if allocator_id not in {move["from"] for move in transient["plan_configuration"]["move_allocators"]}:
        transient["plan_configuration"]["move_allocators"] = [*control["move_allocators"], *usual["move_allocators"]]
    return transient


def _move(call: Call, plan_changes: PlanChanges, clusters: Iterable[_Cluster]) -> None:
    """Begin the plans of clusters; those for which there is no room stay."""
    ready = [(cluster, cluster.deployment, cluster.resource) for cluster in clusters if not cluster.errors]
    placed = [(cluster, deployment, resource) for cluster, deployment, resource in ready if deployment and resource]
    rooms = plan_changes.move([(resource, cluster.plan) for cluster, _, resource in placed], validate_only=True)
    for (cluster, _, _), shortage in zip(placed, rooms, strict=True):
        if shortage is not None:
            cluster.errors.append({"code": "allocators.insufficient_capacity", "message": shortage.message})
    if call.query["validate_only"]:
        return
    moving = [each for each in placed if not each[0].errors]
    for _, deployment, resource in moving:
        if states.pending_attempt(resource, plan_changes.now) is not None:
            plan_changes.interrupt(deployment, resource)
    plan_changes.move([(resource, cluster.plan) for cluster, _, resource in moving], validate_only=False)
    for deployment in {deployment["id"]: deployment for _, deployment, _ in moving}.values():
        save_deployment(call, deployment)


def _answer(clusters: Iterable[_Cluster], *, calculated: bool) -> JsonObject:
    moves: JsonObject = {name: [] for name in _LISTS.values()}
    failures: JsonObject = {name: [] for name in _LISTS.values()}
    for cluster in clusters:
        shown: JsonObject = {"cluster_id": cluster.id}
        if calculated and cluster.plan:
            shown["calculated_plan"] = cluster.plan["transient"]
        if cluster.errors:
            shown["errors"] = cluster.errors
        (failures if cluster.errors else moves)[_LISTS[cluster.type]].append(shown)
    return {"moves": moves, "failures": failures}
