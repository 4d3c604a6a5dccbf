# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RestoreSnapshotConfiguration(Model):
    """Which snapshot to bring back, from where, and how much of it.

    Attributes:
        snapshot_name: Name of the snapshot, or `__latest_success__` for the newest good one.
        repository_name: Repository that holds the snapshot. Left out, it is the platform's own,
            `found-snapshots`.
        repository_config: Definition of a foreign repository. Excludes `source_cluster_id`.
        restore_payload: Indices and options for the restore. Everything is restored without it.
        strategy: Extent of the restore, `full` if left out.
        source_cluster_id: Id of the Elasticsearch cluster whose snapshot is used, to copy data between
            clusters. Excludes `repository_config`.
    """

    _objects = {
        "repository_config": "RestoreSnapshotRepoConfiguration",
        "restore_payload": "RestoreSnapshotApiConfiguration",
    }

    snapshot_name: str
    """Name of the snapshot, or `__latest_success__` for the newest good one."""
    repository_name: str | None = None
    """Repository that holds the snapshot. Left out, it is the platform's own, `found-snapshots`."""
    repository_config: models.RestoreSnapshotRepoConfiguration | None = None
    """Definition of a foreign repository. Excludes `source_cluster_id`."""
    restore_payload: models.RestoreSnapshotApiConfiguration | None = None
    """Indices and options for the restore. Everything is restored without it."""
    strategy: models.RestoreStrategy | None = None
    """Extent of the restore, `full` if left out."""
    source_cluster_id: str | None = None
    """Id of the Elasticsearch cluster whose snapshot is used, to copy data between clusters. Excludes
    `repository_config`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
