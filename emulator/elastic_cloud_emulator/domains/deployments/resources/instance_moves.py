"""Moving instances of an Elasticsearch to other hosts."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.resources.instances import named_instances
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import refuse_pending, save_deployment


@handles("move-deployment-elasticsearch-resource-instances")
def move_deployment_elasticsearch_resource_instances(call: Call) -> Reply:
    """Replace instances by new ones on other hosts, or tell with what plan that would be done."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    names = named_instances(call, resource)
    plan_changes = PlanChanges(call)
    if not call.query["force_update"]:
        refuse_pending(resource, plan_changes.now)
    transient = _transient(call, names)
    present = {instance["name"] for instance in states.instances(resource, plan_changes.now)[0]}
    moves: list[JsonObject] = transient["plan_configuration"]["move_instances"]
    for index, move in enumerate(moves):
        if move["from"] not in present:
            fields = [f"plan_configuration.move_instances[{index}].from"]
            raise ApiError(400, "clusters.cluster_invalid_plan", "instance", fields=fields, instance_id=move["from"])
    if call.query["validate_only"]:
        return Reply(transient, status=200)
    if moves:
        if states.pending_attempt(resource, plan_changes.now) is not None:
            plan_changes.interrupt(deployment, resource)
        plan = {**states.plan_of(resource, plan_changes.now), "transient": transient}
        plan_changes.begin(resource, "update", plan)
        save_deployment(call, deployment)
    return Reply(status=202)


def _transient(call: Call, names: list[str]) -> JsonObject:
    """Return what the request says about the change, completed by the moves themselves."""
    wanted: JsonObject = call.body or {}
    control: JsonObject = wanted.get("plan_configuration") or {}
    moves = {move["from"]: move for move in control.get("move_instances") or ()}
    for name in names:
        moves[name] = {"from": name, "instance_down": call.query["instances_down"]} | moves.get(name, {})
    transient: JsonObject = {"strategy": {"rolling": {}}} | wanted
    transient["plan_configuration"] = {"move_only": call.query["move_only"]} | control
    transient["plan_configuration"]["move_instances"] = list(moves.values())
    return transient
