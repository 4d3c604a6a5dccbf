# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MoveClustersDetails(Model):
    """Clusters by product. All lists are there, mostly empty.

    Attributes:
        elasticsearch_clusters: One element per Elasticsearch cluster.
        kibana_clusters: One element per Kibana cluster.
        apm_clusters: One element per APM cluster or Integrations Server.
        appsearch_clusters: One element per App Search cluster.
        enterprise_search_clusters: One element per Enterprise Search cluster.
    """

    _groups = {
        "elasticsearch_clusters": many(one("MoveElasticsearchClusterDetails")),
        "kibana_clusters": many(one("MoveKibanaClusterDetails")),
        "apm_clusters": many(one("MoveApmClusterDetails")),
        "appsearch_clusters": many(one("MoveAppSearchDetails")),
        "enterprise_search_clusters": many(one("MoveEnterpriseSearchDetails")),
    }

    elasticsearch_clusters: list[models.MoveElasticsearchClusterDetails]
    """One element per Elasticsearch cluster."""
    kibana_clusters: list[models.MoveKibanaClusterDetails]
    """One element per Kibana cluster."""
    apm_clusters: list[models.MoveApmClusterDetails]
    """One element per APM cluster or Integrations Server."""
    appsearch_clusters: list[models.MoveAppSearchDetails]
    """One element per App Search cluster."""
    enterprise_search_clusters: list[models.MoveEnterpriseSearchDetails]
    """One element per Enterprise Search cluster."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
