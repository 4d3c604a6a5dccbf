# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SnapshotStatusInfo(Model):
    """State of a cluster's backups. Worth a look before any risky change.

    Attributes:
        healthy: Whether snapshots work as they should.
        count: How many snapshots of the cluster exist.
        recent_success: Whether a good snapshot of fairly recent date exists.
        latest_successful: Whether the last attempt succeeded. Absent before the first one.
        latest_status: Outcome of the last attempt in Elasticsearch's terms. Absent before the first one.
        scheduled_time: Instant for which the next snapshot is planned.
        latest_end_time: Instant at which the last attempt ended, whatever became of it.
        latest_successful_end_time: Instant at which the last good snapshot was complete. Data written
            later is not backed up.
    """

    _moments = ("scheduled_time", "latest_end_time", "latest_successful_end_time")

    healthy: bool
    """Whether snapshots work as they should."""
    count: int
    """How many snapshots of the cluster exist."""
    recent_success: bool
    """Whether a good snapshot of fairly recent date exists."""
    latest_successful: bool | None = None
    """Whether the last attempt succeeded. Absent before the first one."""
    latest_status: str | None = None
    """Outcome of the last attempt in Elasticsearch's terms. Absent before the first one."""
    scheduled_time: datetime.datetime | None = None
    """Instant for which the next snapshot is planned."""
    latest_end_time: datetime.datetime | None = None
    """Instant at which the last attempt ended, whatever became of it."""
    latest_successful_end_time: datetime.datetime | None = None
    """Instant at which the last good snapshot was complete. Data written later is not backed up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
