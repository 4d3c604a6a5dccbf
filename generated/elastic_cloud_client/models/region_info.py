# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RegionInfo(Model):
    """Health of a region, one summary per part.

    Attributes:
        region_id: Id of the region that is described here.
        zookeeper_states: State of ZooKeeper, in which the platform keeps its settings and plans.
        allocators: Health of the allocators, the hosts on which instances run.
        runners: Health of the runners, the hosts of the installation in whichever role.
        proxies: Health of the proxies, through which users reach their deployments.
        container_sets_status: Health of the container sets, the groups of containers that the platform's
            own services consist of.
        constructors: All constructors of the installation.
        coordinators: The coordinators of the installation.
        resources: How far the resources that the region hands out are used up.
    """

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
    """State of ZooKeeper, in which the platform keeps its settings and plans."""
    allocators: models.AllocatorsSummary
    """Health of the allocators, the hosts on which instances run."""
    runners: models.RunnersSummary
    """Health of the runners, the hosts of the installation in whichever role."""
    proxies: models.ProxiesSummary
    """Health of the proxies, through which users reach their deployments."""
    container_sets_status: models.ContainerSetsSummary
    """Health of the container sets, the groups of containers that the platform's own services consist of."""
    constructors: models.ConstructorOverview
    """All constructors of the installation."""
    coordinators: models.CoordinatorsSummary
    """The coordinators of the installation."""
    resources: models.PlatformResourcesSummary
    """How far the resources that the region hands out are used up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
