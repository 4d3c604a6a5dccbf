# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchShardsInfo(Model):
    """Shards and replicas by instance. Superseded by `shards_status`; current platforms may report empty
    lists.

    Attributes:
        healthy: False as soon as a single shard is missing.
        available_shards: Shards that answer, counted by instance.
        unavailable_shards: Missing shards, counted by instance. Their data cannot be searched.
        unavailable_replicas: Missing copies, counted by instance. Data is complete but less safe.
    """

    _groups = {
        "available_shards": many(one("ElasticsearchShardElement")),
        "unavailable_shards": many(one("ElasticsearchShardElement")),
        "unavailable_replicas": many(one("ElasticsearchReplicaElement")),
    }

    healthy: bool
    """False as soon as a single shard is missing."""
    available_shards: list[models.ElasticsearchShardElement]
    """Shards that answer, counted by instance."""
    unavailable_shards: list[models.ElasticsearchShardElement]
    """Missing shards, counted by instance. Their data cannot be searched."""
    unavailable_replicas: list[models.ElasticsearchReplicaElement]
    """Missing copies, counted by instance. Data is complete but less safe."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
