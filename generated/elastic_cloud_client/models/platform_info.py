# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlatformInfo(Model):
    """The installation at a glance.

    Attributes:
        version: Version of the platform, not of the deployments on it.
        services: Services that make up the platform, with their container images.
        phone_home_enabled: Whether Elastic receives anonymous figures on how the platform is used.
        eula_accepted: Whether somebody agreed to the license terms. The installer asks for it.
        regions: Health of each region that answers. ECE has `ece-region` only.
        unreachable_regions: Regions that do not answer. Empty in good times.
    """

    _groups = {
        "services": many(one("PlatformServiceInfo")),
        "regions": many(one("RegionInfo")),
        "unreachable_regions": many(one("UnreachableRegionInfo")),
    }

    version: str
    """Version of the platform, not of the deployments on it."""
    services: list[models.PlatformServiceInfo]
    """Services that make up the platform, with their container images."""
    phone_home_enabled: bool
    """Whether Elastic receives anonymous figures on how the platform is used."""
    eula_accepted: bool
    """Whether somebody agreed to the license terms. The installer asks for it."""
    regions: list[models.RegionInfo]
    """Health of each region that answers. ECE has `ece-region` only."""
    unreachable_regions: list[models.UnreachableRegionInfo]
    """Regions that do not answer. Empty in good times."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
