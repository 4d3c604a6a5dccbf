# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchMonitoringInfo(Model):
    """From where to where monitoring data flows, and whether the setup works.

    Attributes:
        healthy: Whether the wanted setup is in force.
        last_modified: Instant of the latest change to the setup.
        last_update_status: What the platform said about its latest attempt to apply the setup, good or
            bad.
        source_cluster_ids: Ids of the clusters whose monitoring data arrives here.
        destination_cluster_ids: Ids of the clusters that this one reports to.
    """

    _moments = ("last_modified",)

    healthy: bool
    """Whether the wanted setup is in force."""
    last_modified: datetime.datetime
    """Instant of the latest change to the setup."""
    last_update_status: str
    """What the platform said about its latest attempt to apply the setup, good or bad."""
    source_cluster_ids: list[str]
    """Ids of the clusters whose monitoring data arrives here."""
    destination_cluster_ids: list[str]
    """Ids of the clusters that this one reports to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
