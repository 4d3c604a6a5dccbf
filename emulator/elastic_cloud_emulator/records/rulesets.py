"""The stored form of rulesets, and how handlers find them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NotRequired, TypedDict, cast

from elastic_cloud_emulator.access.authorization import unknown
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject

RULESETS = "traffic_filter_rulesets"
"""Collection of rulesets, by id."""


class Ruleset(TypedDict):
    """One ruleset.

    Attributes:
        id: 32 hexadecimal digits.
        name: What people call it.
        description: What it is for; absent without one.
        type: What its rules are about.
        include_by_default: Whether new deployments of the region join by themselves.
        region: Region whose deployments can use it.
        rules: As the API shows them.
        organization_id: Whose it is, on the hosted service.
    """

    id: str
    name: str
    description: NotRequired[str]
    type: str
    include_by_default: bool
    region: str
    rules: list[JsonObject]
    organization_id: NotRequired[str]


def find_ruleset(call: Call) -> Ruleset:
    """Find the ruleset the path names.

    Raises:
        ApiError: 404 if there is none; the hosted service answers 403.
    """
    ruleset_id = call.path["ruleset_id"]
    ruleset = visible_ruleset(call, ruleset_id)
    if ruleset is None:
        resource = f"/deployments/traffic-filter/rulesets/{ruleset_id}"
        refusal = ApiError(404, "traffic_filter.not_found", ruleset_id=ruleset_id)
        raise unknown(call.world.personality, resource, refusal)
    return ruleset


def visible_ruleset(call: Call, ruleset_id: str) -> Ruleset | None:
    """Return a ruleset that the caller may know of: on the hosted service only those of the own organization."""
    stored = call.store.get(RULESETS, ruleset_id)
    ruleset = None if stored is None else cast(Ruleset, stored.value)
    return ruleset if ruleset is not None and _is_visible(call, ruleset) else None


def visible_rulesets(call: Call) -> Iterator[Ruleset]:
    """Return all rulesets that the caller may know of, oldest first."""
    for _, stored in call.store.items(RULESETS):
        ruleset = cast(Ruleset, stored.value)
        if _is_visible(call, ruleset):
            yield ruleset


def _is_visible(call: Call, ruleset: Ruleset) -> bool:
    return not call.world.personality.hosted or ruleset.get("organization_id") == call.caller.organization_id
