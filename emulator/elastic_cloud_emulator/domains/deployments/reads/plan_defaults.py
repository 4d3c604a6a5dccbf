"""Defaults that a read of a plan shows where the plan says nothing."""

from __future__ import annotations

from elastic_cloud_emulator.plans.records import JsonObject, Kind
from elastic_cloud_emulator.plans.topology import TIEBREAKER_MEMORY

_SYSTEM_SETTINGS: JsonObject = {
    "auto_create_index": True,
    "destructive_requires_name": False,
    "enable_close_index": True,
    "monitoring_collection_interval": -1,
    "monitoring_history_duration": "3d",
    "reindex_whitelist": [],
    "scripting": {"inline": {"enabled": True}, "stored": {"enabled": True}},
    "http": {
        "compression": True,
        "cors_enabled": False,
        "cors_allow_credentials": False,
        "cors_max_age": 1728000,
    },
}
_PLAN_CONFIGURATION: JsonObject = {
    "calm_wait_time": 5,
    "extended_maintenance": False,
    "override_failsafe": False,
    "reallocate_instances": False,
    "move_allocators": [],
    "move_instances": [],
    "preferred_allocators": [],
}
_ELASTICSEARCH_PLAN_CONFIGURATION: JsonObject = {
    **_PLAN_CONFIGURATION,
    "max_snapshot_attempts": 3,
    "max_snapshot_age": 300,
    "skip_snapshot": False,
    "skip_data_migration": False,
    "skip_post_upgrade_steps": False,
    "skip_upgrade_checker": False,
}
_SECONDS_PER_MEGABYTE = 4


def with_system_settings(element: JsonObject) -> JsonObject:
    """Return an Elasticsearch topology element with the settings the platform gives its nodes."""
    configuration: JsonObject = element.get("elasticsearch") or {}
    own = configuration.get("system_settings")
    settings = _SYSTEM_SETTINGS | own if own else _SYSTEM_SETTINGS
    return {**element, "elasticsearch": {**configuration, "system_settings": settings}}


def with_defaults(kind: Kind, plan: JsonObject, largest: int) -> JsonObject:
    """Return a plan with what it leaves open about how it is carried out.

    Args:
        kind: Kind of the resource.
        plan: The plan.
        largest: Memory of its largest node in MB, on which the time limit depends.
    """
    usual = _ELASTICSEARCH_PLAN_CONFIGURATION if kind == "elasticsearch" else _PLAN_CONFIGURATION
    transient: JsonObject = plan.get("transient") or {}
    completed = {
        **plan,
        "transient": {
            "strategy": {"autodetect": {}},
            **transient,
            "plan_configuration": {
                "timeout": _SECONDS_PER_MEGABYTE * largest,
                **usual,
                **(transient.get("plan_configuration") or {}),
            },
        },
    }
    if kind == "elasticsearch":
        completed.setdefault("tiebreaker_topology", {"memory_per_node": TIEBREAKER_MEMORY})
    return completed
