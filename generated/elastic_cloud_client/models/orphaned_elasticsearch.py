# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrphanedElasticsearch(Model):
    """An Elasticsearch cluster and what went down with it.

    Attributes:
        id: Id of the cluster.
        dependents: Kibana and other resources that cannot run without it.
    """

    _groups = {"dependents": many(one("ElasticsearchDependant"))}

    id: str
    """Id of the cluster."""
    dependents: list[models.ElasticsearchDependant]
    """Kibana and other resources that cannot run without it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
