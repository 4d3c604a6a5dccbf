# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchShardsStatus(Model):
    """Health color of the shards, taken from the cluster health API of Elasticsearch.

    Attributes:
        status: Health of the shards. With `green` all are assigned, with `yellow` replicas are missing,
            with `red` part of the data is unavailable.
    """

    status: models.ShardsHealth
    """Health of the shards. With `green` all are assigned, with `yellow` replicas are missing, with `red`
    part of the data is unavailable."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
