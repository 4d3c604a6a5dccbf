"""Facts about the installation as a whole."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject

_INSTALLATIONS = "platform"
"""Collection with the only installation there is."""
_OWN = "installation"


def read_installation(call: Call) -> JsonObject:
    """Return version, image and choices of the installation, as a document to change; empty if no seed tells them."""
    stored = call.store.get(_INSTALLATIONS, _OWN)
    installation: JsonObject = {} if stored is None else stored.value
    if (version := call.world.settings.platform_version) is not None:
        installation |= {"version": version, "image": {**installation.get("image", {}), "version": version}}
    return installation


def save_installation(call: Call, installation: JsonObject) -> None:
    """Write them."""
    call.store.put(_INSTALLATIONS, _OWN, installation)
