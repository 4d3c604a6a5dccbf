# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SnapshotDependencyConfiguration(Model):
    """Within a plan, the link to the snapshots of another cluster.

    Attributes:
        source_cluster_id: Id of the Elasticsearch resource whose snapshot repository is wanted; not that
            of its deployment.
    """

    source_cluster_id: str
    """Id of the Elasticsearch resource whose snapshot repository is wanted; not that of its deployment."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
