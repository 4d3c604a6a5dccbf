# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MoveClustersRequest(Model):
    """Which clusters to move, by product, and how each of them is to be moved. Without any list everything
    leaves the allocator by the default plan.

    Attributes:
        elasticsearch_clusters: Elasticsearch clusters with instances on the allocator.
        kibana_clusters: Kibana clusters with instances on the allocator.
        apm_clusters: APM clusters with instances on the allocator. Integrations Servers go here, too.
        appsearch_clusters: App Search clusters with instances on the allocator.
        enterprise_search_clusters: Enterprise Search clusters with instances on the allocator.
    """

    _groups = {
        "elasticsearch_clusters": many(one("MoveElasticsearchClusterConfiguration")),
        "kibana_clusters": many(one("MoveKibanaClusterConfiguration")),
        "apm_clusters": many(one("MoveApmClusterConfiguration")),
        "appsearch_clusters": many(one("MoveAppSearchConfiguration")),
        "enterprise_search_clusters": many(one("MoveEnterpriseSearchConfiguration")),
    }

    elasticsearch_clusters: list[models.MoveElasticsearchClusterConfiguration] | None = None
    """Elasticsearch clusters with instances on the allocator."""
    kibana_clusters: list[models.MoveKibanaClusterConfiguration] | None = None
    """Kibana clusters with instances on the allocator."""
    apm_clusters: list[models.MoveApmClusterConfiguration] | None = None
    """APM clusters with instances on the allocator. Integrations Servers go here, too."""
    appsearch_clusters: list[models.MoveAppSearchConfiguration] | None = None
    """App Search clusters with instances on the allocator."""
    enterprise_search_clusters: list[models.MoveEnterpriseSearchConfiguration] | None = None
    """Enterprise Search clusters with instances on the allocator."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
