"""Whether App Search refuses changes."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.building import save
from elastic_cloud_emulator.domains.deployments.resources.finding import find
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject


@handles("get-appsearch-read-only-mode")
def get_appsearch_read_only_mode(call: Call) -> JsonObject:
    """Tell whether it does."""
    _, resource = find(call, "appsearch")
    return {"enabled": resource.get("read_only", False)}


@handles("set-appsearch-read-only-mode")
def set_appsearch_read_only_mode(call: Call) -> JsonObject:
    """Freeze it or open it again."""
    deployment, resource = find(call, "appsearch")
    resource["read_only"] = call.body["enabled"]
    save(call, deployment)
    return {"enabled": resource["read_only"]}
