"""Stopping, starting, upgrading and removing single resources."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.placement.capacity import release_memory
from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.products import check_support
from elastic_cloud_emulator.domains.deployments.requests.permissions import (
    refuse_restricted_hiding,
    refuse_system_owned,
)
from elastic_cloud_emulator.domains.deployments.resources.named_resource import (
    find_named_resource,
    kind_of,
    refuse_unready,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import changes, states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    dependents_of,
    elasticsearch_of,
    find_deployment,
    find_resource,
    label_of,
    now_of,
    refuse_pending,
    save_deployment,
)
from elastic_cloud_emulator.records.installation import is_platform
from elastic_cloud_emulator.records.runs import note_runs


@handles("shutdown-deployment-es-resource")
def shutdown_deployment_es_resource(call: Call) -> JsonObject:
    """Stop an Elasticsearch and everything that works with it."""
    deployment, elasticsearch = find_named_resource(call, "elasticsearch")
    return _shut_down(call, deployment, [elasticsearch, *dependents_of(deployment, elasticsearch)])


@handles("shutdown-deployment-stateless-resource")
def shutdown_deployment_stateless_resource(call: Call) -> JsonObject:
    """Stop a stateless resource."""
    deployment, resource = find_named_resource(call)
    return _shut_down(call, deployment, [resource])


@handles("restore-deployment-resource")
def restore_deployment_resource(call: Call) -> JsonObject:
    """Start a stopped resource again, with the plan it had."""
    _, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind_of(call))
    plan_changes = PlanChanges(call)
    if not states.is_stopped(resource, plan_changes.now):
        raise ApiError(400, "deployments.resource_not_shutdown", resource=label_of(resource))
    wanted = plan_changes.restoration_of(resource, restore_snapshot=call.query["restore_snapshot"])
    plan_changes.begin_together(deployment, [wanted])
    save_deployment(call, deployment)
    return _named(deployment, resource)


@handles("restart-deployment-es-resource")
def restart_deployment_es_resource(call: Call) -> JsonObject:
    """Restart an Elasticsearch group by group, or start it again when it is stopped."""
    strategy: JsonObject = {
        "rolling": {
            "group_by": call.query["group_attribute"],
            "shard_init_wait_time": call.query["shard_init_wait_time"],
        }
    }
    control: JsonObject = {"skip_snapshot": call.query["skip_snapshot"]}
    deployment, elasticsearch = find_named_resource(call, "elasticsearch")
    return _restart(call, deployment, elasticsearch, strategy, control, restore_snapshot=call.query["restore_snapshot"])


@handles("restart-deployment-stateless-resource")
def restart_deployment_stateless_resource(call: Call) -> JsonObject:
    """Restart a stateless resource, or start it again when it is stopped."""
    deployment, resource = find_named_resource(call)
    return _restart(call, deployment, resource, {"rolling": {}}, {}, restore_snapshot=False)


@handles("upgrade-deployment-stateless-resource")
def upgrade_deployment_stateless_resource(call: Call) -> JsonObject:
    """Bring a stateless resource to the version of its Elasticsearch; platforms have had that below version 4."""
    if is_platform(call, "4.0.0"):
        raise ApiError(404, "root.resource_not_found")
    deployment, resource = find_named_resource(call)
    plan_changes = PlanChanges(call)
    refuse_unready(resource, plan_changes.now)
    kind = resource["kind"]
    plan = states.plan_to_change(resource, plan_changes.now)
    version: str = plan[kind]["version"]
    elasticsearch = elasticsearch_of(deployment, resource)
    if elasticsearch is not None:
        version = states.plan_of(elasticsearch, plan_changes.now)["elasticsearch"]["version"]
    check_support(kind, version)
    if not call.query["validate_only"]:
        plan[kind] = {**plan[kind], "version": version}
        plan_changes.begin_together(deployment, [(resource, "update", plan)])
        save_deployment(call, deployment)
    return {"resource_id": resource["id"], "stack_version": version}


@handles("delete-deployment-stateless-resource")
def delete_deployment_stateless_resource(call: Call) -> JsonObject:
    """Remove a stopped resource."""
    deployment, resource = find_named_resource(call)
    refuse_system_owned(deployment)
    if not states.is_stopped(resource, now_of(call)):
        raise ApiError(400, "deployments.resource_has_instances", resource=label_of(resource))
    release_memory(call.store, [resource], now_of(call))
    note_runs(call.store, deployment, [resource], now_of(call))
    changes.forget(call.store, resource)
    deployment["resources"].remove(resource)
    save_deployment(call, deployment)
    return _named(deployment, resource)


def _shut_down(call: Call, deployment: Deployment, resources: list[Resource]) -> JsonObject:
    refuse_restricted_hiding(call)
    refuse_system_owned(deployment)
    plan_changes = PlanChanges(call)
    running = [resource for resource in resources if not states.is_stopped(resource, plan_changes.now)]
    for resource in running:
        refuse_pending(resource, plan_changes.now)
    for resource in running:
        plan_changes.shut_down(resource, skip_snapshot=call.query["skip_snapshot"])
    if call.query.get("hide"):
        for resource in resources:
            resource["hidden"] = True
    save_deployment(call, deployment)
    return {"warnings": []}


def _restart(
    call: Call,
    deployment: Deployment,
    resource: Resource,
    strategy: JsonObject,
    control: JsonObject,
    *,
    restore_snapshot: bool,
) -> JsonObject:
    plan_changes = PlanChanges(call)
    if states.pending_attempt(resource, plan_changes.now) is not None:
        if not call.query["cancel_pending"]:
            raise ApiError(422, "deployments.deployment_resource_plan_change_error")
        plan_changes.interrupt(deployment, resource)
    if states.is_stopped(resource, plan_changes.now):
        wanted = plan_changes.restoration_of(resource, restore_snapshot=restore_snapshot)
    else:
        plan = dict(states.plan_of(resource, plan_changes.now))
        plan["transient"] = {"strategy": strategy, "plan_configuration": {"cluster_reboot": "forced", **control}}
        wanted = resource, "restart", plan
    plan_changes.begin_together(deployment, [wanted])
    save_deployment(call, deployment)
    return {"warnings": []}


def _named(deployment: Deployment, resource: Resource) -> JsonObject:
    return {"id": deployment["id"], "kind": resource["kind"], "ref_id": resource["ref_id"]}
