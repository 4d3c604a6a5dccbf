"""Creating, reading, changing and removing rulesets."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.domains.deployments_traffic_filter.associations import (
    all_associations,
    associated_deployments,
    describe_associations,
    remove_associations,
)
from elastic_cloud_emulator.domains.deployments_traffic_filter.claims import asks_for_own
from elastic_cloud_emulator.domains.deployments_traffic_filter.rules import INVALID_RULESET, complete_rules
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.rulesets import RULESETS, Ruleset, find_ruleset, visible_rulesets


@handles("get-traffic-filter-rulesets")
def get_traffic_filter_rulesets(call: Call) -> dict[str, Any]:
    """List rulesets."""
    region = call.query.get("region")
    shown = [
        _show_ruleset(ruleset)
        for ruleset in visible_rulesets(call)
        if asks_for_own(call) and (region is None or ruleset["region"] == region)
    ]
    if call.query["include_associations"]:
        in_force = all_associations(call)
        for ruleset in shown:
            ruleset |= describe_associations(in_force.get(ruleset["id"], []))
    return {"rulesets": shown}


@handles("create-traffic-filter-ruleset")
def create_traffic_filter_ruleset(call: Call) -> dict[str, Any]:
    """Store a ruleset, which is in force nowhere yet."""
    return _store_ruleset(call, call.world.ids.hex32())


@handles("get-traffic-filter-ruleset")
def get_traffic_filter_ruleset(call: Call) -> dict[str, Any]:
    """Read a ruleset."""
    ruleset = find_ruleset(call)
    shown = _show_ruleset(ruleset)
    if call.query["include_associations"]:
        shown |= describe_associations(associated_deployments(call, ruleset["id"]))
    return shown


@handles("update-traffic-filter-ruleset")
def update_traffic_filter_ruleset(call: Call) -> dict[str, Any]:
    """Put a new definition in place of the old one; associations stay."""
    ruleset = find_ruleset(call)
    if call.body["region"] != ruleset["region"] and associated_deployments(call, ruleset["id"]):
        raise ApiError(400, INVALID_RULESET, "in_force", fields=["region"], region=ruleset["region"])
    return _store_ruleset(call, ruleset["id"])


@handles("delete-traffic-filter-ruleset")
def delete_traffic_filter_ruleset(call: Call) -> dict[str, Any]:
    """Remove a ruleset, from everywhere it is in force if the caller wants that."""
    ruleset_id = find_ruleset(call)["id"]
    if call.query["ignore_associations"]:
        remove_associations(call, ruleset_id)
    elif count := len(associated_deployments(call, ruleset_id)):
        raise ApiError(500, "traffic_filter.request_execution_failed", count=count)
    call.store.delete(RULESETS, ruleset_id)
    return {}


def _store_ruleset(call: Call, ruleset_id: str) -> dict[str, Any]:
    """Store what the body says under an id.

    Raises:
        ApiError: 400, it makes no sense.
    """
    body: dict[str, Any] = call.body
    if body["region"] not in call.world.personality.regions:
        raise ApiError(400, INVALID_RULESET, "region", fields=["region"], region=body["region"])
    ruleset: Ruleset = {
        "id": ruleset_id,
        "name": body["name"],
        "type": body["type"],
        "include_by_default": body["include_by_default"],
        "region": body["region"],
        "rules": complete_rules(call, body["type"], body["region"]),
    }
    if "description" in body:
        ruleset["description"] = body["description"]
    if call.caller.organization_id is not None:
        ruleset["organization_id"] = call.caller.organization_id
    call.store.put(RULESETS, ruleset_id, ruleset)
    return {"id": ruleset_id}


def _show_ruleset(ruleset: Ruleset) -> dict[str, Any]:
    return {name: value for name, value in ruleset.items() if name != "organization_id"}
