# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TransientElasticsearchPlanConfiguration(Model):
    """Instructions for a single plan change. The next change starts without them.

    Attributes:
        strategy: Way from the old to the new nodes. The platform picks one by itself if nothing is said.
        plan_configuration: Timeouts, safety checks, moves and snapshots of this change.
        restore_snapshot: Snapshot whose data the cluster receives once it runs.
        remote_clusters: Clusters to connect to for search and replication across clusters.
        snapshot_dependency: Cluster whose snapshot repository this one is to read, too.
            `create_deployment_es_resource_snapshot_repository` sets it. New in the hosted service, 2026-08.
        cluster_settings_json: Transient cluster settings that hold while the plan runs and are cleared at
            its end. Before 8.1 the platform sets

            - `indices.recovery.max_bytes_per_sec` and `indices.store.throttle.max_bytes_per_sec` to `120Mb`,
            - `cluster.routing.allocation.cluster_concurrent_rebalance`, `…node_initial_primaries_recoveries`
            and
              `…node_concurrent_incoming_recoveries` to 5,

            and a member given here replaces or, with null, drops one of these. From 8.1 on each instance is
            tuned to its hardware. Clusters of 2.x keep such settings until they are reset or rebooted.
    """

    _objects = {
        "strategy": "PlanStrategy",
        "plan_configuration": "ElasticsearchPlanControlConfiguration",
        "restore_snapshot": "RestoreSnapshotConfiguration",
        "remote_clusters": "RemoteResources",
        "snapshot_dependency": "SnapshotDependencyConfiguration",
    }

    strategy: models.PlanStrategy | None = None
    """Way from the old to the new nodes. The platform picks one by itself if nothing is said."""
    plan_configuration: models.ElasticsearchPlanControlConfiguration | None = None
    """Timeouts, safety checks, moves and snapshots of this change."""
    restore_snapshot: models.RestoreSnapshotConfiguration | None = None
    """Snapshot whose data the cluster receives once it runs."""
    remote_clusters: models.RemoteResources | None = None
    """Clusters to connect to for search and replication across clusters."""
    snapshot_dependency: models.SnapshotDependencyConfiguration | None = None
    """Cluster whose snapshot repository this one is to read, too.
    `create_deployment_es_resource_snapshot_repository` sets it. New in the hosted service, 2026-08."""
    cluster_settings_json: dict[str, Any] | None = None
    """Transient cluster settings that hold while the plan runs and are cleared at its end. Before 8.1 the
    platform sets

    - `indices.recovery.max_bytes_per_sec` and `indices.store.throttle.max_bytes_per_sec` to `120Mb`,
    - `cluster.routing.allocation.cluster_concurrent_rebalance`, `…node_initial_primaries_recoveries` and
      `…node_concurrent_incoming_recoveries` to 5,

    and a member given here replaces or, with null, drops one of these. From 8.1 on each instance is tuned
    to its hardware. Clusters of 2.x keep such settings until they are reset or rebooted."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
