"""The settings of a deployment: observability and the traffic filters in force."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, is_visible, shown_resources
from elastic_cloud_emulator.records.rulesets import visible_ruleset, visible_rulesets

_SETTINGS = ("traffic_filter_settings", "observability", "autoscaling_enabled", "auto_ops", "solution_type")
_HOSTED_SETTINGS = (*_SETTINGS, "byok")


def check_settings(call: Call, deployment: Deployment, settings: JsonObject, regions: set[str]) -> JsonObject:
    """Check the settings of a request, leave unknown ones out, and name fully where logs and metrics go.

    Args:
        call: Makes the request.
        deployment: What it is about, with its resources; `self` in the settings means it.
        settings: What it says.
        regions: Where the resources of the deployment are.

    Raises:
        ApiError: 400, a ruleset or the destination of logs or metrics does not exist.
    """
    names = _HOSTED_SETTINGS if call.world.personality.hosted else _SETTINGS
    checked = {name: settings[name] for name in names if settings.get(name) is not None}
    if settings.get("traffic_filter_settings"):
        checked["traffic_filter_settings"] = _with_rulesets(call, settings["traffic_filter_settings"], regions)
    if settings.get("observability"):
        wanted: JsonObject = settings["observability"]
        checked["observability"] = {
            part: _with_destination(call, deployment, part, wanted[part])
            for part in ("logging", "metrics")
            if wanted.get(part)
        }
    return checked


def _with_rulesets(call: Call, wanted: JsonObject, regions: set[str]) -> JsonObject:
    rulesets: list[str] = wanted.get("rulesets") or []
    for index, ruleset_id in enumerate(rulesets):
        ruleset = visible_ruleset(call, ruleset_id)
        if ruleset is None or ruleset["region"] not in regions:
            fields = [f"settings.traffic_filter_settings.rulesets[{index}]"]
            raise ApiError(400, "traffic_filter.not_found", "region", fields=fields, ruleset_id=ruleset_id)
    return {"rulesets": list(dict.fromkeys(rulesets))}


def _with_destination(call: Call, deployment: Deployment, part: str, wanted: JsonObject) -> JsonObject:
    destination: JsonObject = wanted["destination"]
    if destination["deployment_id"] in ("self", deployment["id"]):
        receiver = deployment
    else:
        stored = call.store.get(DEPLOYMENTS, destination["deployment_id"])
        if stored is None or not is_visible(call, cast(Deployment, stored.value)):
            raise ApiError(
                400,
                "root.invalid_data",
                "destination",
                fields=[f"settings.observability.{part}.destination.deployment_id"],
                deployment_id=destination["deployment_id"],
                part=part,
            )
        receiver = cast(Deployment, stored.value)
    clusters = [resource["ref_id"] for resource in shown_resources(receiver) if resource["kind"] == "elasticsearch"]
    named = {"ref_id": destination.get("ref_id") or next(iter(clusters), "")}
    return {**wanted, "destination": {**destination, "deployment_id": receiver["id"], **named}}


def with_default_rulesets(call: Call, settings: JsonObject, regions: set[str]) -> JsonObject:
    """Add the rulesets that every new deployment of a region gets."""
    filters: JsonObject = settings.get("traffic_filter_settings") or {}
    rulesets: list[str] = list(filters.get("rulesets", ()))
    for ruleset in visible_rulesets(call):
        if ruleset["include_by_default"] and ruleset["region"] in regions and ruleset["id"] not in rulesets:
            rulesets.append(ruleset["id"])
    return {**settings, "traffic_filter_settings": {"rulesets": rulesets}} if rulesets or filters else settings
