"""The services that carry out plans."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.plan_changes import resume_plans
from elastic_cloud_emulator.domains.platform_infrastructure.logging_settings import forget_logging_settings
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import (
    CONSTRUCTORS,
    Constructor,
    all_constructors,
    is_connected,
    somebody_constructs,
)


@handles("get-constructors")
def get_constructors(call: Call) -> JsonObject:
    """List the constructors."""
    return {"constructors": [show_constructor(call, each) for each in all_constructors(call.store)]}


@handles("get-constructor")
def get_constructor(call: Call) -> JsonObject:
    """Read a constructor."""
    return show_constructor(call, _find_constructor(call))


@handles("start-constructor-maintenance-mode")
def start_constructor_maintenance_mode(call: Call) -> JsonObject:
    """Let a constructor take on no further plans; those that it works on go on."""
    return _set_maintenance(call, active=True)


@handles("stop-constructor-maintenance-mode")
def stop_constructor_maintenance_mode(call: Call) -> JsonObject:
    """Put a constructor back to work, first on the plans that have been waiting."""
    return _set_maintenance(call, active=False)


def show_constructor(call: Call, constructor: Constructor) -> JsonObject:
    """Return a constructor as answers show it."""
    connected = is_connected(call.store, constructor["constructor_id"])
    return {
        "constructor_id": constructor["constructor_id"],
        "status": {"connected": connected, "maintenance_mode": constructor["maintenance_mode"]},
    }


def add_constructor(call: Call, constructor_id: str) -> None:
    """Start a constructor, which begins with the plans that have been waiting for one."""
    _put(call, {"constructor_id": constructor_id, "maintenance_mode": False})


def remove_constructor(call: Call, constructor_id: str) -> None:
    """Stop a constructor for good; others go on with its plans."""
    call.store.delete(CONSTRUCTORS, constructor_id)
    forget_logging_settings(call, "constructors", constructor_id)


def _set_maintenance(call: Call, *, active: bool) -> JsonObject:
    constructor = _find_constructor(call)
    if constructor["maintenance_mode"] != active:
        _put(call, {**constructor, "maintenance_mode": active})
    return {}


def _put(call: Call, constructor: Constructor) -> None:
    busy = somebody_constructs(call.store)
    call.store.put(CONSTRUCTORS, constructor["constructor_id"], constructor)
    if not busy and somebody_constructs(call.store):
        resume_plans(call)


def _find_constructor(call: Call) -> Constructor:
    constructor_id = call.path["constructor_id"]
    stored = call.store.get(CONSTRUCTORS, constructor_id)
    if stored is None:
        raise ApiError(404, "constructors.constructor_not_found", constructor_id=constructor_id)
    return cast(Constructor, stored.value)
