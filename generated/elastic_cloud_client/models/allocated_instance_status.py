# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatedInstanceStatus(Model):
    """An instance on an allocator and the cluster it belongs to.

    Attributes:
        cluster_type: Product that an instance runs.
        cluster_id: Id of the cluster, which is the `id` of a deployment resource.
        instance_name: The instance within its cluster.
        node_memory: Memory of the instance, in MB.
        cluster_name: Name the cluster goes by in the console.
        healthy: Whether this instance is well.
        cluster_healthy: Whether its cluster is well as a whole. Moves away from this host are safest if
            so.
        instance_configuration_id: Instance configuration the instance was built by.
        moving: True if a plan is taking the instance off the host. Searches leave it out.
        plans_info: A summary of the plans of its cluster. Searches leave it out.
        deployment_id: Id of the deployment that it belongs to.
    """

    _objects = {"plans_info": "AllocatedInstancePlansInfo"}

    cluster_type: models.InstanceType
    """Product that an instance runs."""
    cluster_id: str
    """Id of the cluster, which is the `id` of a deployment resource."""
    instance_name: str
    """The instance within its cluster."""
    node_memory: int
    """Memory of the instance, in MB."""
    cluster_name: str | None = None
    """Name the cluster goes by in the console."""
    healthy: bool | None = None
    """Whether this instance is well."""
    cluster_healthy: bool | None = None
    """Whether its cluster is well as a whole. Moves away from this host are safest if so."""
    instance_configuration_id: str | None = None
    """Instance configuration the instance was built by."""
    moving: bool | None = None
    """True if a plan is taking the instance off the host. Searches leave it out."""
    plans_info: models.AllocatedInstancePlansInfo | None = None
    """A summary of the plans of its cluster. Searches leave it out."""
    deployment_id: str | None = None
    """Id of the deployment that it belongs to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
