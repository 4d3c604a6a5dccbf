"""The stored form of stack versions, and how handlers find and show them."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.installation import is_platform

STACKS = "stack_versions"
"""Collection of stack versions: what `get-version-stack` shows but for `upgradable_to`, by version."""

_OLDEST_ON_4, _NEEDS_4 = 8, 9
"""The oldest major version that platforms take from version 4 on, and the first one that needs them."""
_PRODUCTS = ("elasticsearch", "kibana", "apm", "integrations_server", "appsearch", "enterprise_search")


def find_stack(call: Call) -> JsonObject:
    """Find the stack version that the path names, withdrawn ones included.

    Raises:
        ApiError: 404, there is none.
    """
    version = call.path["version"]
    stored = call.store.get(STACKS, version)
    if stored is None:
        raise ApiError(404, "stackpack.version_not_found", version=version)
    return stored.value


def all_stacks(call: Call) -> list[JsonObject]:
    """Return all stack versions, withdrawn ones included, by version."""
    stacks = [stored.value for _, stored in call.store.items(STACKS)]
    return sorted(stacks, key=lambda stack: versions.parse(stack["version"]))


def show_stack(stack: JsonObject, others: list[JsonObject]) -> JsonObject:
    """Return a stack version as answers show it.

    Args:
        stack: The version.
        others: All versions, of which it names those that its deployments can be upgraded to.
    """
    return {**stack, "upgradable_to": [other["version"] for other in others if _leads_to(stack, other)]}


def _leads_to(stack: JsonObject, other: JsonObject) -> bool:
    own, oldest = versions.parse(stack["version"]), other.get("min_upgradable_from")
    if other.get("deleted") or versions.parse(other["version"]) <= own:
        return False
    return not oldest or versions.parse(oldest) <= own


def keep_stack(call: Call, version: str, described: JsonObject, template: JsonObject | None = None) -> JsonObject:
    """Store what a version consists of in place of what was stored before.

    Args:
        call: Brings it.
        version: The stack version.
        described: Its products and the facts about it.
        template: Where the description comes from, as answers show it; what was known before if left out.

    Raises:
        ApiError: 404, it needs another platform.
    """
    metadata: JsonObject = described.get("metadata") or {}
    _check_platform(call, version, metadata.get("min_platform_version"))
    before = call.store.get(STACKS, version)
    known: JsonObject = {} if before is None else before.value
    stack: JsonObject = {
        "version": version,
        "template": template or known.get("template") or {"template_version": "", "hashes": []},
        **{name: {**described[name], "version": version} for name in _PRODUCTS if described.get(name) is not None},
        "metadata": metadata,
        "whitelisted": True,
        "accessible": True,
        "deleted": False,
    }
    oldest = described.get("min_upgradable_from") or known.get("min_upgradable_from")
    if oldest:
        stack["min_upgradable_from"] = oldest
    call.store.put(STACKS, version, stack)
    return stack


def _check_platform(call: Call, version: str, needed: str | None) -> None:
    major = versions.parse(version)[0]
    if major < _OLDEST_ON_4 and is_platform(call, "4.0.0"):
        raise ApiError(404, "stackpack.missing_platform_version", "old", fields=["version"], bound="4.0.0")
    for least in (needed, "4.0.0" if major >= _NEEDS_4 else None):
        try:
            fits = least is None or is_platform(call, least)
        except ValueError:
            continue  # no version, no demand
        if not fits:
            fields = ["metadata.min_platform_version"]
            raise ApiError(404, "stackpack.missing_platform_version", fields=fields, needed=least)
