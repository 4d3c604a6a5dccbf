# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorHealthStatus(Model):
    """Condition of an allocator.

    Attributes:
        connected: False if the platform has lost contact with the host. Only then can the allocator be
            deleted.
        healthy: False if instances are in danger, so a lost host without any still counts as healthy.
        maintenance_mode: True while no instances are placed on the host. Those that are there keep
            running.
        health_checks: Findings that `healthy` of an allocator is concluded from.
        maintenance_mode_timestamp: When maintenance mode was last switched on or off.
    """

    _moments = ("maintenance_mode_timestamp",)
    _objects = {"health_checks": "AllocatorHealthChecks"}

    connected: bool
    """False if the platform has lost contact with the host. Only then can the allocator be deleted."""
    healthy: bool
    """False if instances are in danger, so a lost host without any still counts as healthy."""
    maintenance_mode: bool
    """True while no instances are placed on the host. Those that are there keep running."""
    health_checks: models.AllocatorHealthChecks | None = None
    """Findings that `healthy` of an allocator is concluded from."""
    maintenance_mode_timestamp: datetime.datetime | None = None
    """When maintenance mode was last switched on or off."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
