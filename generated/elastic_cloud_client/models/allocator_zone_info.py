# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorZoneInfo(Model):
    """An availability zone with its allocators. Instances of highly available clusters are spread over
    zones.

    Attributes:
        zone_id: Name of the zone, given at the installation of its hosts.
        allocators: Allocators in the zone.
    """

    _groups = {"allocators": many(one("AllocatorInfo"))}

    zone_id: str
    """Name of the zone, given at the installation of its hosts."""
    allocators: list[models.AllocatorInfo]
    """Allocators in the zone."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
