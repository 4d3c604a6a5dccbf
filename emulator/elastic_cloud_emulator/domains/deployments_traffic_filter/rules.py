"""Whether the rules of a ruleset make sense."""

from __future__ import annotations

from ipaddress import ip_network
from uuid import UUID

from elastic_cloud_emulator.domains.deployments_traffic_filter.claims import claimant, is_claimed
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject

_MEMBERS = {
    "ip": ("source",),
    "vpce": ("source",),
    "azure_private_endpoint": ("azure_endpoint_name", "azure_endpoint_guid"),
    "gcp_private_service_connect_endpoint": ("source",),
    "remote_cluster": ("remote_cluster_id", "remote_cluster_org_id"),
    "egress_firewall": ("egress_rule",),
}
"""Which members say what a rule is about, by type of the ruleset."""
_PRIVATE = ("vpce", "azure_private_endpoint", "gcp_private_service_connect_endpoint")
INVALID_RULESET = "traffic_filter.invalid_input"
"""Error code of a ruleset that makes no sense."""
_ALL_MEMBERS = tuple(dict.fromkeys(member for members in _MEMBERS.values() for member in members))


def complete_rules(call: Call, ruleset_type: str, region: str) -> list[JsonObject]:
    """Check the rules of a request and give ids to those without.

    Args:
        call: Its body has the rules.
        ruleset_type: What they are to be about.
        region: Where they are to count.

    Returns:
        The rules as they are stored, unknown members left out.

    Raises:
        ApiError: 400, one of them makes no sense.
    """
    rules: list[JsonObject] = []
    ids: set[str] = set()
    for index, given in enumerate(call.body["rules"]):
        place = f"rules[{index}]"
        rule = {name: given[name] for name in ("id", "description", *_ALL_MEMBERS) if given.get(name)}
        _check_rule(call, ruleset_type, region, rule, place)
        rule.setdefault("id", call.world.ids.hex32())
        if rule["id"] in ids:
            raise ApiError(400, INVALID_RULESET, "twice", fields=[f"{place}.id"], id=rule["id"])
        ids.add(rule["id"])
        rules.append(rule)
    return rules


def _check_rule(call: Call, ruleset_type: str, region: str, rule: JsonObject, place: str) -> None:
    wanted = _MEMBERS[ruleset_type]
    for member in _ALL_MEMBERS:
        fields = [f"{place}.{member}"]
        if member in wanted and member not in rule:
            raise ApiError(400, INVALID_RULESET, "lacking", fields=fields, ruleset_type=ruleset_type, member=member)
        if member in rule and member not in wanted:
            raise ApiError(400, INVALID_RULESET, "strange", fields=fields, ruleset_type=ruleset_type, member=member)
    if ruleset_type == "ip":
        _check_network(rule["source"], f"{place}.source")
    elif ruleset_type == "egress_firewall":
        _check_network(rule["egress_rule"]["target"], f"{place}.egress_rule.target")
    elif ruleset_type == "azure_private_endpoint":
        _check_azure(rule["azure_endpoint_guid"], f"{place}.azure_endpoint_guid")
    if ruleset_type in _PRIVATE:
        names = [rule[member] for member in wanted]
        if ruleset_type == "azure_private_endpoint" and not is_claimed(call.store, region, names):
            code, fields = "traffic_filter.azure_private_link_connection_not_found", [f"{place}.azure_endpoint_guid"]
            raise ApiError(400, code, fields=fields, name=names[0], guid=names[1])
        owner = claimant(call.store, region, names)
        if owner is not None and owner != call.caller.organization_id:
            raise ApiError(400, INVALID_RULESET, "taken", fields=[f"{place}.{wanted[0]}"])


def _check_network(text: str, field: str) -> None:
    try:
        ip_network(text, strict=False)
    except ValueError:
        raise ApiError(400, INVALID_RULESET, "network", fields=[field], network=text) from None


def _check_azure(guid: str, field: str) -> None:
    try:
        UUID(guid)
    except ValueError:
        raise ApiError(400, INVALID_RULESET, "guid", fields=[field], guid=guid) from None
