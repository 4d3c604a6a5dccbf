"""Credentials that plans bring along and nothing may keep."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.plans.records import JsonObject, Kind

_SETTINGS = ("elasticsearch_username", "elasticsearch_password", "secret_token", "secret_session_key")


def without_secrets(kind: Kind, plan: JsonObject, further: Iterable[str] = ()) -> JsonObject:
    """Return a plan without the credentials in its system settings and in the repository to restore from.

    Args:
        kind: What the plan is for.
        plan: As it came; it is not changed.
        further: System settings that are left out, too.
    """
    left_out = (*_SETTINGS, *further)
    shown = plan | {kind: _without(plan[kind], left_out)}
    if plan.get("cluster_topology"):
        shown["cluster_topology"] = [
            element | {kind: _without(element[kind], left_out)} if element.get(kind) else element
            for element in plan["cluster_topology"]
        ]
    transient: JsonObject = plan.get("transient") or {}
    restoring: JsonObject = transient.get("restore_snapshot") or {}
    if repository := restoring.get("repository_config"):
        bare = {name: value for name, value in repository.items() if name != "raw_settings"}
        shown["transient"] = transient | {"restore_snapshot": restoring | {"repository_config": bare}}
    return shown


def _without(configuration: JsonObject, left_out: Iterable[str]) -> JsonObject:
    settings: JsonObject | None = configuration.get("system_settings")
    if settings is None:
        return configuration
    return configuration | {"system_settings": {name: settings[name] for name in settings if name not in left_out}}
