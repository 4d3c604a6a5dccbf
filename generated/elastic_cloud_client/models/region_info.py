# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RegionInfo(Model):
    """Health of a region, one summary per part."""

    _objects = {
        "zookeeper_states": "ZookeeperSummary",
        "allocators": "AllocatorsSummary",
        "runners": "RunnersSummary",
        "proxies": "ProxiesSummary",
        "container_sets_status": "ContainerSetsSummary",
        "constructors": "ConstructorOverview",
        "coordinators": "CoordinatorsSummary",
        "resources": "PlatformResourcesSummary",
    }

    region_id: str
    """Id of the region that is described here."""
    zookeeper_states: models.ZookeeperSummary
    allocators: models.AllocatorsSummary
    runners: models.RunnersSummary
    proxies: models.ProxiesSummary
    container_sets_status: models.ContainerSetsSummary
    constructors: models.ConstructorOverview
    coordinators: models.CoordinatorsSummary
    resources: models.PlatformResourcesSummary
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
