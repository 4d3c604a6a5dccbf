"""New credentials in place of those that the creation of a resource has shown."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.answers import new_password, new_token
from elastic_cloud_emulator.domains.deployments.building import keep_hash, save
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.records import label, now_of
from elastic_cloud_emulator.domains.deployments.resources.finding import NOT_FOUND, find, refuse_stopped, refuse_unready
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject


@handles("reset-elasticsearch-user-password")
def reset_elasticsearch_user_password(call: Call) -> JsonObject:
    """Give the superuser another password, or only tell that the latest one is in force."""
    deployment, resource = find(call, "elasticsearch")
    now = now_of(call)
    refuse_stopped(resource, now)
    if call.query["check_completion"]:
        if not states.is_deployed(resource, now):
            raise ApiError(404, NOT_FOUND, f"{label('elasticsearch', resource['ref_id'])} is not up yet")
        return {"username": "elastic", "password": ""}  # not known any more: only its hash is kept
    password = new_password(call.world.ids)
    keep_hash(resource, password)
    save(call, deployment)
    return {"username": "elastic", "password": password}


@handles("deployment-apm-reset-secret-token")
def deployment_apm_reset_secret_token(call: Call) -> JsonObject:
    """Give an APM Server another token and start the plan that puts it into force."""
    deployment, resource = find(call, "apm")
    planning = Planning(call)
    refuse_unready(resource, planning.now)
    token = new_token(call.world.ids)
    keep_hash(resource, token)
    planning.begin_together(deployment, [(resource, "update", states.plan_of(resource, planning.now))])
    save(call, deployment)
    return {"apm_id": resource["id"], "secret_token": token}
