"""What single hosts are used for."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_infrastructure.joining import (
    ask_for_role,
    give_role,
    host_has_role,
    may_join,
    stop_asking,
    take_role,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import BLESSINGS, ROLES, find_runner

_FAILED = "runners.runner_set_roles_failed"


@handles("set-runner-roles")
def set_runner_roles(call: Call) -> JsonObject:
    """Decide what a host is used for; roles for which it has no permission it gets with that."""
    runner = find_runner(call)
    runner_id: str = runner["runner_id"]
    wanted = [role["role_name"] for role in call.body["roles"]]
    for index, role_id in enumerate(wanted):
        if call.store.get(ROLES, role_id) is None:
            raise ApiError(400, _FAILED, fields=[f"roles[{index}].role_name"], role=role_id)
    for role in list(runner["roles"]):
        if role["role_name"] not in wanted and not take_role(call, runner, role["role_name"]):
            raise ApiError(400, _FAILED, "coordinator", fields=["roles"])
    for role_id in call.store.keys(ROLES):
        if role_id not in wanted:
            stop_asking(call.store, runner_id, role_id)
        elif not host_has_role(runner, role_id):
            if call.query.get("bless"):
                _bless(call, runner_id, role_id)
            if may_join(call, runner_id, role_id):
                give_role(call.store, runner, role_id)
            else:
                ask_for_role(call, runner_id, role_id)
    return {"roles": [{"role_name": role_id} for role_id in dict.fromkeys(wanted)]}


def _bless(call: Call, runner_id: str, role_id: str) -> None:
    blessings = call.store.get(BLESSINGS, role_id)
    present: JsonObject = {} if blessings is None else blessings.value["runner_ids_to_blessing"]
    if not present.get(runner_id, {}).get("value"):
        blessed = {**present, runner_id: {"value": True}}
        call.store.put(BLESSINGS, role_id, {"id": role_id, "runner_ids_to_blessing": blessed})
