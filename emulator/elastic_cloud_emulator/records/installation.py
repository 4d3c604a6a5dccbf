"""Facts about the installation as a whole."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject

_INSTALLATIONS = "platform"
"""Collection with the only installation there is."""
_OWN = "installation"
_USUAL = "3.8.0"
"""What an installation is whose version no seed tells."""


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


def is_platform(call: Call, least: str) -> bool:
    """Tell whether the installation has a version or a later one; the hosted service is ahead of them all.

    Args:
        call: Of which installation.
        least: The version.
    """
    version: str | None = read_installation(call).get("version")
    wanted = versions.parse(least)
    if version is None:
        return call.world.personality.hosted or wanted <= versions.parse(_USUAL)
    return versions.parse(version) >= wanted
