"""Which version of Elastic Cloud Enterprise the installation is, on which some answers depend."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation import versions

PLATFORM, INSTALLATION = "platform", "installation"
"""Collection and key of the document about the installation."""
_USUAL = "3.8.0"
"""What an installation without that document is."""


def is_platform(call: Call, least: str) -> bool:
    """Tell whether the installation has a version or a later one; the hosted service is ahead of them all.

    Args:
        call: Of which installation.
        least: The version.
    """
    wanted, stored = versions.parse(least), call.store.get(PLATFORM, INSTALLATION)
    if stored is None:
        return call.world.personality.hosted or wanted <= versions.parse(_USUAL)
    return versions.parse(stored.value["version"]) >= wanted
