# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSnapshotSettings(Model):
    """How a cluster is backed up. Intervals are a whole number and a unit, `d`, `h` or `min`, with or
    without a space.

    Attributes:
        repository: Where the snapshots go. Without a repository no snapshots are taken.
        interval: Time from one snapshot to the next, 30 minutes unless set.
        pending_interval: How often the platform looks after a running snapshot, every minute unless set.
        wait_time_after_snapshotting: Pause between taking a snapshot and purging old ones, 10 minutes
            unless set.
        enabled: Whether snapshots are taken at all.
        suspended: Suspensions in force for the time being. Normally empty.
        retention: When old snapshots may go.
        slm: Whether Elasticsearch's own snapshot lifecycle management is in charge. The platform turns it
            on by itself.
        cron_expression: Schedule in the cron syntax of Elasticsearch. It works with `slm` only and
            excludes `interval`.
    """

    _objects = {"repository": "ClusterSnapshotRepositoryInfo", "retention": "ClusterSnapshotRetention"}

    repository: models.ClusterSnapshotRepositoryInfo | None = None
    """Where the snapshots go. Without a repository no snapshots are taken."""
    interval: str | None = None
    """Time from one snapshot to the next, 30 minutes unless set."""
    pending_interval: str | None = None
    """How often the platform looks after a running snapshot, every minute unless set."""
    wait_time_after_snapshotting: str | None = None
    """Pause between taking a snapshot and purging old ones, 10 minutes unless set."""
    enabled: bool | None = None
    """Whether snapshots are taken at all."""
    suspended: list[str] | None = None
    """Suspensions in force for the time being. Normally empty."""
    retention: models.ClusterSnapshotRetention | None = None
    """When old snapshots may go."""
    slm: bool | None = None
    """Whether Elasticsearch's own snapshot lifecycle management is in charge. The platform turns it on by
    itself."""
    cron_expression: str | None = None
    """Schedule in the cron syntax of Elasticsearch. It works with `slm` only and excludes `interval`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
