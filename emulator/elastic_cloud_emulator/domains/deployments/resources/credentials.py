"""New credentials in place of those that the creation of a resource has shown."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.requests.credentials import draw_password, draw_token, keep_hash
from elastic_cloud_emulator.domains.deployments.resources.named_resource import (
    NOT_FOUND,
    find_named_resource,
    refuse_stopped,
    refuse_unready,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import label_of, now_of, save_deployment


@handles("reset-elasticsearch-user-password")
def reset_elasticsearch_user_password(call: Call) -> JsonObject:
    """Give the superuser another password, or only tell that the latest one is in force."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    now = now_of(call)
    refuse_stopped(resource, now)
    if call.query["check_completion"]:
        if not states.is_deployed(resource, now):
            raise ApiError(404, NOT_FOUND, "not_up", resource=label_of(resource))
        return {"username": "elastic", "password": ""}  # not known any more: only its hash is kept
    password = draw_password(call.world.ids)
    keep_hash(resource, password)
    save_deployment(call, deployment)
    return {"username": "elastic", "password": password}


@handles("deployment-apm-reset-secret-token")
def deployment_apm_reset_secret_token(call: Call) -> JsonObject:
    """Give an APM Server another token and start the plan that puts it into force."""
    deployment, resource = find_named_resource(call, "apm")
    plan_changes = PlanChanges(call)
    refuse_unready(resource, plan_changes.now)
    token = draw_token(call.world.ids)
    keep_hash(resource, token)
    plan_changes.begin_together(deployment, [(resource, "update", states.plan_of(resource, plan_changes.now))])
    save_deployment(call, deployment)
    return {"apm_id": resource["id"], "secret_token": token}
