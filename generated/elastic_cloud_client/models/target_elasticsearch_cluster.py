# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TargetElasticsearchCluster(Model):
    """The Elasticsearch cluster to which a stateless resource is attached.

    Attributes:
        elasticsearch_id: Id of the Elasticsearch cluster.
        links: Calls that can follow, by operation id. Servers usually send an empty map.
    """

    _groups = {"links": mapped(one("Hyperlink"))}

    elasticsearch_id: str
    """Id of the Elasticsearch cluster."""
    links: dict[str, models.Hyperlink] | None = None
    """Calls that can follow, by operation id. Servers usually send an empty map."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
