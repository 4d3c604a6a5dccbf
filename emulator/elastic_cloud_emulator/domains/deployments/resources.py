"""Reading and restarting single resources."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.building import save
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.reading import read
from elastic_cloud_emulator.domains.deployments.records import find_deployment, find_resource
from elastic_cloud_emulator.handling import ApiError, Call, Reply, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Kind


@handles("get-deployment-es-resource-info")
def get_elasticsearch(call: Call) -> Reply:
    """Show an Elasticsearch."""
    return _show(call, "elasticsearch")


@handles("get-deployment-kib-resource-info")
def get_kibana(call: Call) -> Reply:
    """Show a Kibana."""
    return _show(call, "kibana")


@handles("restart-deployment-es-resource")
def restart_elasticsearch(call: Call) -> JsonObject:
    """Restart an Elasticsearch group by group, or start it again when it is stopped."""
    strategy: JsonObject = {
        "rolling": {
            "group_by": call.query["group_attribute"],
            "shard_init_wait_time": call.query["shard_init_wait_time"],
        }
    }
    control: JsonObject = {"skip_snapshot": call.query["skip_snapshot"]}
    return _restart(call, "elasticsearch", strategy, control, restore_snapshot=call.query["restore_snapshot"])


@handles("restart-deployment-stateless-resource")
def restart_stateless(call: Call) -> JsonObject:
    """Restart a stateless resource, or start it again when it is stopped."""
    kind = cast(Kind, call.path["stateless_resource_kind"])
    return _restart(call, kind, {"rolling": {}}, {}, restore_snapshot=False)


def _show(call: Call, kind: Kind) -> Reply:
    _, content = read(call, lambda view, deployment: view.resource(find_resource(call, deployment, kind)))
    return Reply(content)


def _restart(
    call: Call, kind: Kind, strategy: JsonObject, control: JsonObject, *, restore_snapshot: bool
) -> JsonObject:
    _, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind, "deployments.deployment_resource_not_found")
    planning = Planning(call)
    if states.pending_attempt(resource, planning.now) is not None:
        if not call.query["cancel_pending"]:
            raise ApiError(
                422,
                "deployments.deployment_resource_plan_change_error",
                "There is a plan still pending, cancel that or wait for it to complete before restarting",
            )
        planning.give_way(deployment, resource)
    if states.is_stopped(resource, planning.now):
        wanted = planning.restored(resource, restore_snapshot=restore_snapshot)
    else:
        plan = dict(states.plan_of(resource, planning.now))
        plan["transient"] = {"strategy": strategy, "plan_configuration": {"cluster_reboot": "forced", **control}}
        wanted = resource, "restart", plan
    planning.begin_together(deployment, [wanted])
    save(call, deployment)
    return {"warnings": []}
