# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResources(Model):
    """Resources by kind. All six lists are there; kinds the deployment does not use are empty."""

    _groups = {
        "elasticsearch": many(one("ElasticsearchResourceInfo")),
        "kibana": many(one("KibanaResourceInfo")),
        "apm": many(one("ApmResourceInfo")),
        "appsearch": many(one("AppSearchResourceInfo")),
        "enterprise_search": many(one("EnterpriseSearchResourceInfo")),
        "integrations_server": many(one("IntegrationsServerResourceInfo")),
    }

    elasticsearch: list[models.ElasticsearchResourceInfo]
    """The Elasticsearch cluster."""
    kibana: list[models.KibanaResourceInfo]
    """Kibana."""
    apm: list[models.ApmResourceInfo]
    """APM servers."""
    appsearch: list[models.AppSearchResourceInfo]
    """App Search servers."""
    enterprise_search: list[models.EnterpriseSearchResourceInfo]
    """Enterprise Search servers."""
    integrations_server: list[models.IntegrationsServerResourceInfo]
    """Integrations Servers."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
