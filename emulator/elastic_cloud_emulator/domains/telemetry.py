"""Whether the installation tells Elastic how it is used."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.installation import read_installation, save_installation


@handles("get-telemetry-config")
def get_telemetry_config(call: Call) -> JsonObject:
    """Tell whether it does."""
    return {"enabled": read_installation(call).get("phone_home_enabled", False)}


@handles("set-telemetry-config")
def set_telemetry_config(call: Call) -> JsonObject:
    """Decide whether it does."""
    enabled: bool = call.body["enabled"]
    save_installation(call, {**read_installation(call), "phone_home_enabled": enabled})
    return {"enabled": enabled}
