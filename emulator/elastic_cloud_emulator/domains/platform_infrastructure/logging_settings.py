"""How much the services of the platform log: levels that differ from those of the installation."""

from __future__ import annotations

from typing import Literal

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ALLOCATORS, CONSTRUCTORS, COORDINATORS, RUNNERS
from elastic_cloud_emulator.storage.store import Stored

_LOGGING_SETTINGS = "logging_settings"
"""Collection of what was set, by the kind of the service and its id: `allocators/192.168.44.10`."""
_Kind = Literal["adminconsoles", "allocators", "constructors", "runners"]
_HOMES: dict[_Kind, str] = {
    "adminconsoles": COORDINATORS,
    "allocators": ALLOCATORS,
    "constructors": CONSTRUCTORS,
    "runners": RUNNERS,
}
"""The collections that tell whether there is a service, by its kind."""


@handles("get-adminconsole-logging-settings")
def get_adminconsole_logging_settings(call: Call) -> Reply:
    """Read the log levels of an admin console."""
    return _answer_settings(call, "adminconsoles")


@handles("set-adminconsole-logging-settings")
def set_adminconsole_logging_settings(call: Call) -> Reply:
    """Replace the log levels of an admin console."""
    return _set(call, "adminconsoles")


@handles("update-adminconsole-logging-settings")
def update_adminconsole_logging_settings(call: Call) -> Reply:
    """Change some log levels of an admin console."""
    return _update(call, "adminconsoles")


@handles("delete-adminconsole-logging-settings")
def delete_adminconsole_logging_settings(call: Call) -> Reply:
    """Take an admin console back to the log levels of its installation."""
    return _delete(call, "adminconsoles")


@handles("get-allocator-logging-settings")
def get_allocator_logging_settings(call: Call) -> Reply:
    """Read the log levels of an allocator."""
    return _answer_settings(call, "allocators")


@handles("set-allocator-logging-settings")
def set_allocator_logging_settings(call: Call) -> Reply:
    """Replace the log levels of an allocator."""
    return _set(call, "allocators")


@handles("update-allocator-logging-settings")
def update_allocator_logging_settings(call: Call) -> Reply:
    """Change some log levels of an allocator."""
    return _update(call, "allocators")


@handles("delete-allocator-logging-settings")
def delete_allocator_logging_settings(call: Call) -> Reply:
    """Take an allocator back to the log levels of its installation."""
    return _delete(call, "allocators")


@handles("get-constructor-logging-settings")
def get_constructor_logging_settings(call: Call) -> Reply:
    """Read the log levels of a constructor."""
    return _answer_settings(call, "constructors")


@handles("set-constructor-logging-settings")
def set_constructor_logging_settings(call: Call) -> Reply:
    """Replace the log levels of a constructor."""
    return _set(call, "constructors")


@handles("update-constructor-logging-settings")
def update_constructor_logging_settings(call: Call) -> Reply:
    """Change some log levels of a constructor."""
    return _update(call, "constructors")


@handles("delete-constructor-logging-settings")
def delete_constructor_logging_settings(call: Call) -> Reply:
    """Take a constructor back to the log levels of its installation."""
    return _delete(call, "constructors")


@handles("get-runner-logging-settings")
def get_runner_logging_settings(call: Call) -> Reply:
    """Read the log levels of a runner."""
    return _answer_settings(call, "runners")


@handles("set-runner-logging-settings")
def set_runner_logging_settings(call: Call) -> Reply:
    """Replace the log levels of a runner."""
    return _set(call, "runners")


@handles("update-runner-logging-settings")
def update_runner_logging_settings(call: Call) -> Reply:
    """Change some log levels of a runner."""
    return _update(call, "runners")


@handles("delete-runner-logging-settings")
def delete_runner_logging_settings(call: Call) -> Reply:
    """Take a runner back to the log levels of its installation."""
    return _delete(call, "runners")


def forget_logging_settings(call: Call, kind: _Kind, service: str) -> None:
    """Remove the settings of a service that is gone.

    Args:
        call: On whose behalf.
        kind: `adminconsoles`, `allocators`, `constructors` or `runners`.
        service: Its id.
    """
    call.store.delete(_LOGGING_SETTINGS, f"{kind}/{service}")


def _answer_settings(call: Call, kind: _Kind) -> Reply:
    stored = _find_settings(call, kind)
    return Reply(stored.encoded, headers=resource_headers(stored))


def _set(call: Call, kind: _Kind) -> Reply:
    return _put(call, _place(call, kind), call.body["logging_levels"])


def _update(call: Call, kind: _Kind) -> Reply:
    levels = dict(_find_settings(call, kind).value["logging_levels"])
    changes: JsonObject | None = call.body.get("logging_levels", {})
    if changes is None:
        levels.clear()
    else:
        levels |= changes
    return _put(call, _place(call, kind), {logger: level for logger, level in levels.items() if level is not None})


def _delete(call: Call, kind: _Kind) -> Reply:
    stored = _find_settings(call, kind)
    call.store.delete(_LOGGING_SETTINGS, _place(call, kind))
    return Reply(stored.encoded, headers=resource_headers(stored))


def _put(call: Call, place: str, levels: JsonObject) -> Reply:
    stored = call.store.put(_LOGGING_SETTINGS, place, {"logging_levels": levels})
    return Reply(stored.encoded, headers=resource_headers(stored))


def _find_settings(call: Call, kind: _Kind) -> Stored:
    """Find the settings of the service the path names.

    Raises:
        ApiError: 404, there is no such service, or its levels were never changed.
    """
    place = _place(call, kind)
    stored = call.store.get(_LOGGING_SETTINGS, place)
    if stored is None:
        (service,) = call.path.values()
        raise ApiError(404, f"{kind}.logging_settings.not_found", id=service)
    return stored


def _place(call: Call, kind: _Kind) -> str:
    """Tell where the settings of the service the path names are kept.

    Raises:
        ApiError: 404, there is no such service.
    """
    (service,) = call.path.values()
    found = call.store.get(_HOMES[kind], service)
    if found is None or found.value.get("state") == "pending":
        raise ApiError(404, "root.resource_not_found", "named", kind=kind.removesuffix("s"), id=service)
    return f"{kind}/{service}"
