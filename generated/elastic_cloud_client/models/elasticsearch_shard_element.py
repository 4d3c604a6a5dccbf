# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchShardElement(Model):
    """Number of shards on one instance. A shard that is missing means data that cannot be reached.

    Attributes:
        instance_name: The instance that hosts the shards.
        shard_count: How many shards of this sort, available or not, the instance has.
    """

    instance_name: str
    """The instance that hosts the shards."""
    shard_count: int
    """How many shards of this sort, available or not, the instance has."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
