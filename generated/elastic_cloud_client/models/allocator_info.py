# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorInfo(Model):
    """A host that carries instances, with its state, its capacity and what runs there.

    Attributes:
        status: Condition of an allocator.
        allocator_id: Id of the allocator. In a small installation it is the address of the host.
        zone_id: Availability zone of the host.
        host_ip: Address under which the other hosts reach this one.
        public_hostname: Name or address of the host as seen from outside the installation.
        capacity: What the host can give to instances and how much of it is taken.
        settings: What was set for this allocator later than at its installation.
        instances: Instances placed on the host, including those that are about to leave.
        metadata: Labels of the allocator. Instance configurations choose their allocators by them.
        features: Capabilities as older clients read them. Use `metadata` in new programs, as this list is
            going to disappear.
        external_links: Pages elsewhere that deal with this host, such as dashboards.
        build_info: Software the allocator service runs.
        region: Region in which it runs. Servers with a single region leave it out.
    """

    _objects = {
        "status": "AllocatorHealthStatus",
        "capacity": "AllocatorCapacity",
        "settings": "AllocatorSettings",
        "build_info": "AllocatorBuildInfo",
    }
    _groups = {
        "instances": many(one("AllocatedInstanceStatus")),
        "metadata": many(one("MetadataItem")),
        "external_links": many(one("ExternalHyperlink")),
    }

    status: models.AllocatorHealthStatus
    """Condition of an allocator."""
    allocator_id: str
    """Id of the allocator. In a small installation it is the address of the host."""
    zone_id: str
    """Availability zone of the host."""
    host_ip: str
    """Address under which the other hosts reach this one."""
    public_hostname: str
    """Name or address of the host as seen from outside the installation."""
    capacity: models.AllocatorCapacity
    """What the host can give to instances and how much of it is taken."""
    settings: models.AllocatorSettings
    """What was set for this allocator later than at its installation."""
    instances: list[models.AllocatedInstanceStatus]
    """Instances placed on the host, including those that are about to leave."""
    metadata: list[models.MetadataItem]
    """Labels of the allocator. Instance configurations choose their allocators by them."""
    features: list[str]
    """Capabilities as older clients read them. Use `metadata` in new programs, as this list is going to
    disappear."""
    external_links: list[models.ExternalHyperlink]
    """Pages elsewhere that deal with this host, such as dashboards."""
    build_info: models.AllocatorBuildInfo | None = None
    """Software the allocator service runs."""
    region: str | None = None
    """Region in which it runs. Servers with a single region leave it out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
