# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchInfo(Model):
    """Health of a cluster from the inside, that is masters, shards and blocks.

    Attributes:
        healthy: Overall verdict. If false, the other members tell what is wrong.
        shard_info: Shards per instance. Read `shards_status` in new code. Deprecated.
        master_info: Which node leads the cluster. More than one master means that the cluster has split.
        blocking_issues: Blocks, grouped by cluster and index. Read `cluster_blocking_issues` in new code.
            Deprecated.
        shards_status: Health color of the shards, taken from the cluster health API of Elasticsearch.
        cluster_blocking_issues: Blocks that keep the cluster or some of its indices from working.
    """

    _objects = {
        "shard_info": "ElasticsearchShardsInfo",
        "master_info": "ElasticsearchMasterInfo",
        "blocking_issues": "ElasticsearchClusterBlockingIssues",
        "shards_status": "ElasticsearchShardsStatus",
        "cluster_blocking_issues": "ElasticsearchBlockingIssues",
    }

    healthy: bool
    """Overall verdict. If false, the other members tell what is wrong."""
    shard_info: models.ElasticsearchShardsInfo
    """Shards per instance. Read `shards_status` in new code. Deprecated."""
    master_info: models.ElasticsearchMasterInfo
    """Which node leads the cluster. More than one master means that the cluster has split."""
    blocking_issues: models.ElasticsearchClusterBlockingIssues
    """Blocks, grouped by cluster and index. Read `cluster_blocking_issues` in new code. Deprecated."""
    shards_status: models.ElasticsearchShardsStatus | None = None
    """Health color of the shards, taken from the cluster health API of Elasticsearch."""
    cluster_blocking_issues: models.ElasticsearchBlockingIssues | None = None
    """Blocks that keep the cluster or some of its indices from working."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
