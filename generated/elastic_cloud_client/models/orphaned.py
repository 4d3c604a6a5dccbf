# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Orphaned(Model):
    """Resources stopped or removed along the way, by kind.

    Attributes:
        elasticsearch: Elasticsearch clusters, each with what depended on it.
        kibana: Ids of Kibana resources that no listed cluster already mentions.
        apm: Ids of APM resources.
        appsearch: Ids of App Search resources.
        enterprise_search: Ids of Enterprise Search resources.
        integrations_server: Ids of Integrations Server resources.
    """

    _groups = {"elasticsearch": many(one("OrphanedElasticsearch"))}

    elasticsearch: list[models.OrphanedElasticsearch]
    """Elasticsearch clusters, each with what depended on it."""
    kibana: list[str]
    """Ids of Kibana resources that no listed cluster already mentions."""
    apm: list[str]
    """Ids of APM resources."""
    appsearch: list[str]
    """Ids of App Search resources."""
    enterprise_search: list[str]
    """Ids of Enterprise Search resources."""
    integrations_server: list[str]
    """Ids of Integrations Server resources."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
