# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityDeploymentTopology(Model):
    """Size of the security deployment.

    Attributes:
        size: What it gets in each zone.
        zone_count: Number of zones over which its data nodes spread. Three survive the loss of one
            without anybody noticing.
    """

    _objects = {"size": "TopologySize"}

    size: models.TopologySize | None = None
    """What it gets in each zone."""
    zone_count: int | None = None
    """Number of zones over which its data nodes spread. Three survive the loss of one without anybody
    noticing."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
