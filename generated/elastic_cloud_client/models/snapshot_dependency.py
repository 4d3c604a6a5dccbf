# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SnapshotDependency(Model):
    """A link to the snapshot repository of another deployment.

    Attributes:
        repository_name: Name by which this cluster knows the repository, for requests to Elasticsearch
            and for unlinking.
        cluster_id: Id of the Elasticsearch resource that fills the repository.
        deployment_id: Id of the deployment to which that resource belongs. Absent if the deployment is
            gone or hidden from the caller.
        deployment_name: Name of the deployment whose snapshots are linked.
    """

    repository_name: str
    """Name by which this cluster knows the repository, for requests to Elasticsearch and for unlinking."""
    cluster_id: str
    """Id of the Elasticsearch resource that fills the repository."""
    deployment_id: str | None = None
    """Id of the deployment to which that resource belongs. Absent if the deployment is gone or hidden from
    the caller."""
    deployment_name: str | None = None
    """Name of the deployment whose snapshots are linked."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
