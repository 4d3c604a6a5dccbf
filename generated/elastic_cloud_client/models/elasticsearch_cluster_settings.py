# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterSettings(Model):
    """What is configured for a cluster outside of its plan. Changing one member does not touch the others.

    Attributes:
        snapshot: Where, when and how long snapshots are kept. Leave it out to keep them as they are, send
            null for the defaults.
        monitoring: Cluster that receives the monitoring data. Leave it out to keep the present target,
            send null for the default.
        metadata: Name, owner and standing of a resource.
        curation: Rules that move aging indices. Leave it out to keep the present rules, send null for the
            default.
        dedicated_masters_threshold: Node count from which on the cluster gets dedicated masters; below it
            they are taken away again. Leaving it out keeps the present number, null deletes it.
        traffic_filter: Rulesets that guard this cluster and, with it, its Kibana and APM. Leave it out to
            keep the present ones.
        trust: Other clusters that may connect. Leave it out to keep the present trust, send null for the
            default.
        keystore_contents: Secrets to put into the keystore. Accepted in requests only, never shown again.
    """

    _objects = {
        "snapshot": "ClusterSnapshotSettings",
        "monitoring": "ManagedMonitoringSettings",
        "metadata": "ClusterMetadataSettings",
        "curation": "ClusterCurationSettings",
        "traffic_filter": "TrafficFilterSettings",
        "trust": "ElasticsearchClusterTrustSettings",
        "keystore_contents": "KeystoreContents",
    }

    snapshot: models.ClusterSnapshotSettings | None = None
    """Where, when and how long snapshots are kept. Leave it out to keep them as they are, send null for the
    defaults."""
    monitoring: models.ManagedMonitoringSettings | None = None
    """Cluster that receives the monitoring data. Leave it out to keep the present target, send null for the
    default."""
    metadata: models.ClusterMetadataSettings | None = None
    """Name, owner and standing of a resource."""
    curation: models.ClusterCurationSettings | None = None
    """Rules that move aging indices. Leave it out to keep the present rules, send null for the default."""
    dedicated_masters_threshold: int | None = None
    """Node count from which on the cluster gets dedicated masters; below it they are taken away again.
    Leaving it out keeps the present number, null deletes it."""
    traffic_filter: models.TrafficFilterSettings | None = None
    """Rulesets that guard this cluster and, with it, its Kibana and APM. Leave it out to keep the present
    ones."""
    trust: models.ElasticsearchClusterTrustSettings | None = None
    """Other clusters that may connect. Leave it out to keep the present trust, send null for the default."""
    keystore_contents: models.KeystoreContents | None = None
    """Secrets to put into the keystore. Accepted in requests only, never shown again."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
