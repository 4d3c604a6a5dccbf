"""Whether the rules of a ruleset make sense."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_network
from typing import NamedTuple
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
_INVALID = "traffic_filter.invalid_input"
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
        for problem in _problems(call, ruleset_type, region, rule):
            raise ApiError(400, problem.code, problem.message, (f"{place}.{problem.member}",))
        rule.setdefault("id", call.world.ids.hex32())
        if rule["id"] in ids:
            raise invalid_ruleset(f"There are two rules with the id {rule['id']}", f"{place}.id")
        ids.add(rule["id"])
        rules.append(rule)
    return rules


def invalid_ruleset(message: str, *fields: str) -> ApiError:
    """Return the refusal of a ruleset that makes no sense."""
    return ApiError(400, _INVALID, message, fields)


class _Problem(NamedTuple):
    member: str
    message: str
    code: str = _INVALID


def _problems(call: Call, ruleset_type: str, region: str, rule: JsonObject) -> Iterator[_Problem]:
    wanted = _MEMBERS[ruleset_type]
    for member in _ALL_MEMBERS:
        if member in wanted and member not in rule:
            yield _Problem(member, f"Rules of type {ruleset_type} need {member}")
        elif member in rule and member not in wanted:
            yield _Problem(member, f"Rules of type {ruleset_type} have no {member}")
    if ruleset_type == "ip":
        yield from _network_problems("source", rule["source"])
    elif ruleset_type == "egress_firewall":
        yield from _network_problems("egress_rule.target", rule["egress_rule"]["target"])
    elif ruleset_type == "azure_private_endpoint":
        yield from _azure_problems(rule["azure_endpoint_guid"])
    if ruleset_type in _PRIVATE:
        names = [rule[member] for member in wanted]
        if ruleset_type == "azure_private_endpoint" and not is_claimed(call.store, region, names):
            message = f"Nobody has claimed the private endpoint [{names[0]}] with the GUID [{names[1]}]"
            yield _Problem("azure_endpoint_guid", message, "traffic_filter.azure_private_link_connection_not_found")
        owner = claimant(call.store, region, names)
        if owner is not None and owner != call.caller.organization_id:
            yield _Problem(wanted[0], "Another organization has claimed this private endpoint")


def _network_problems(member: str, text: str) -> Iterator[_Problem]:
    try:
        ip_network(text, strict=False)
    except ValueError:
        yield _Problem(member, f"{text[:100]} is neither an address nor a network")


def _azure_problems(guid: str) -> Iterator[_Problem]:
    try:
        UUID(guid)
    except ValueError:
        yield _Problem("azure_endpoint_guid", f"{guid[:100]} is not a GUID")
