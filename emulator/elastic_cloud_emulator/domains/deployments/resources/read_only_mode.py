"""The read-only mode of App Search."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import save_deployment


@handles("get-appsearch-read-only-mode")
def get_appsearch_read_only_mode(call: Call) -> JsonObject:
    """Tell whether it does."""
    _, resource = find_named_resource(call, "appsearch")
    return {"enabled": resource.get("read_only", False)}


@handles("set-appsearch-read-only-mode")
def set_appsearch_read_only_mode(call: Call) -> JsonObject:
    """Freeze it or open it again."""
    deployment, resource = find_named_resource(call, "appsearch")
    resource["read_only"] = call.body["enabled"]
    save_deployment(call, deployment)
    return {"enabled": resource["read_only"]}
