"""Listing, reading, describing and withdrawing stack versions."""

from __future__ import annotations

from elastic_cloud_emulator.domains.stack.records import STACKS, all_stacks, find_stack, keep_stack, show_stack
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject


@handles("get-version-stacks")
def get_version_stacks(call: Call) -> JsonObject:
    """List the stack versions, oldest first."""
    stacks = all_stacks(call)
    listed = [
        show_stack(stack, stacks)
        for stack in stacks
        if (call.query["show_deleted"] or not stack.get("deleted"))
        and (call.query["show_unusable"] or stack.get("accessible", True))
    ]
    return {"stacks": listed}


@handles("get-version-stack")
def get_version_stack(call: Call) -> JsonObject:
    """Read a stack version, a withdrawn one as well."""
    return show_stack(find_stack(call), all_stacks(call))


@handles("update-version-stack")
def update_version_stack(call: Call) -> JsonObject:
    """Describe a stack version anew; one that was withdrawn is back."""
    return show_stack(keep_stack(call, call.path["version"], call.body), all_stacks(call))


@handles("delete-version-stack")
def delete_version_stack(call: Call) -> JsonObject:
    """Take a stack version off the list; deployments that have it go on."""
    stack = find_stack(call)
    call.store.put(STACKS, stack["version"], stack | {"deleted": True})
    return {}
