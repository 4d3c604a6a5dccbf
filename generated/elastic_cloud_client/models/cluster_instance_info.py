# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterInstanceInfo(Model):
    """One instance, that is one container with the service inside.

    Attributes:
        instance_name: Name by which the instance operations address it. It is unique within the resource.
        healthy: Whether container and service are both up.
        container_started: Whether the container is up. The service in it may still be starting.
        service_running: Whether the service in the container is up.
        maintenance_mode: Whether proxies keep requests away from the instance.
        instance_configuration: The instance configuration that the instance was made from.
        service_version: Stack version that the service runs, as far as known.
        zone: Availability zone in which the instance is placed.
        allocator_id: Allocator that hosts the container. Missing while there is none.
        memory: Memory of an instance and how scarce it is.
        disk: Disk space of an instance.
        service_roles: Duties of an Elasticsearch node in the older, coarse terms `master`, `data`,
            `ingest` and `ml`. Other products have none.
        node_roles: Roles of an Elasticsearch node. Other products have none.
        instance_overrides: Sizes that were set for this instance by hand and take precedence over the
            plan.
    """

    _objects = {
        "instance_configuration": "ClusterInstanceConfigurationInfo",
        "memory": "ClusterInstanceMemoryInfo",
        "disk": "ClusterInstanceDiskInfo",
        "instance_overrides": "InstanceOverrides",
    }

    instance_name: str
    """Name by which the instance operations address it. It is unique within the resource."""
    healthy: bool
    """Whether container and service are both up."""
    container_started: bool
    """Whether the container is up. The service in it may still be starting."""
    service_running: bool
    """Whether the service in the container is up."""
    maintenance_mode: bool
    """Whether proxies keep requests away from the instance."""
    instance_configuration: models.ClusterInstanceConfigurationInfo | None = None
    """The instance configuration that the instance was made from."""
    service_version: str | None = None
    """Stack version that the service runs, as far as known."""
    zone: str | None = None
    """Availability zone in which the instance is placed."""
    allocator_id: str | None = None
    """Allocator that hosts the container. Missing while there is none."""
    memory: models.ClusterInstanceMemoryInfo | None = None
    """Memory of an instance and how scarce it is."""
    disk: models.ClusterInstanceDiskInfo | None = None
    """Disk space of an instance."""
    service_roles: list[str] | None = None
    """Duties of an Elasticsearch node in the older, coarse terms `master`, `data`, `ingest` and `ml`. Other
    products have none."""
    node_roles: list[models.InstanceNodeRole] | None = None
    """Roles of an Elasticsearch node. Other products have none."""
    instance_overrides: models.InstanceOverrides | None = None
    """Sizes that were set for this instance by hand and take precedence over the plan."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
