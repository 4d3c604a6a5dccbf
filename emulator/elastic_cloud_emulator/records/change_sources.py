"""Who sets off a change, as the API tells it."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject


def source_of(call: Call) -> JsonObject:
    """Tell who sets off what a call changes, and when, in the form in which the API tells it."""
    return {
        "facilitator": "adminconsole",
        "action": f"deployments.{call.operation.id}",
        "date": call.store.instant,
        "user_id": call.caller.user_id,
        "remote_addresses": ["127.0.0.1"],
    }
