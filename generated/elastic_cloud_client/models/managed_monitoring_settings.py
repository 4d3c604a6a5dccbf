# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ManagedMonitoringSettings(Model):
    """Has the cluster ship its logs and metrics to a monitoring cluster.

    Attributes:
        target_cluster_id: Id of the Elasticsearch cluster that receives the data.
    """

    target_cluster_id: str
    """Id of the Elasticsearch cluster that receives the data."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
