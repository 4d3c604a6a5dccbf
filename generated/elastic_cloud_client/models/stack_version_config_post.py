# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionConfigPost(Model):
    """A stack version as an administrator describes it. What is left out is not offered in that version.

    Attributes:
        elasticsearch: How Elasticsearch of one stack version is run.
        kibana: How Kibana of one stack version is run.
        apm: How the APM Server of one stack version is run.
        integrations_server: How the Integrations Server of one stack version is run.
        appsearch: How App Search of one stack version is run.
        enterprise_search: How Enterprise Search of one stack version is run.
        metadata: What administrators should know about a stack version.
        rolling_upgrade_compatible_versions: Versions from which deployments come to this one node by
            node, without an interruption. New in ECE 4.0.
    """

    _objects = {
        "elasticsearch": "StackVersionElasticsearchConfig",
        "kibana": "StackVersionKibanaConfig",
        "apm": "StackVersionApmConfig",
        "integrations_server": "StackVersionIntegrationsServerConfig",
        "appsearch": "StackVersionAppSearchConfig",
        "enterprise_search": "StackVersionEnterpriseSearchConfig",
        "metadata": "StackVersionMetadata",
    }

    elasticsearch: models.StackVersionElasticsearchConfig
    """How Elasticsearch of one stack version is run."""
    kibana: models.StackVersionKibanaConfig
    """How Kibana of one stack version is run."""
    apm: models.StackVersionApmConfig | None = None
    """How the APM Server of one stack version is run."""
    integrations_server: models.StackVersionIntegrationsServerConfig | None = None
    """How the Integrations Server of one stack version is run."""
    appsearch: models.StackVersionAppSearchConfig | None = None
    """How App Search of one stack version is run."""
    enterprise_search: models.StackVersionEnterpriseSearchConfig | None = None
    """How Enterprise Search of one stack version is run."""
    metadata: models.StackVersionMetadata | None = None
    """What administrators should know about a stack version."""
    rolling_upgrade_compatible_versions: list[str] | None = None
    """Versions from which deployments come to this one node by node, without an interruption. New in ECE
    4.0."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
