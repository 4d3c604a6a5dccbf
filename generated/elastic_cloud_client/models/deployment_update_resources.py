# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpdateResources(Model):
    """New plans, one list per kind. A resource that is named gets exactly the plan given here; nothing is
    merged with the running one.

    Attributes:
        elasticsearch: New plan of the Elasticsearch cluster.
        kibana: New plans for Kibana.
        apm: New plans for APM; impossible beside `integrations_server`.
        appsearch: New plans for App Search, which ends with stack 7.6.
        enterprise_search: New plans for Enterprise Search.
        integrations_server: New plans for Integrations Server.
    """

    _groups = {
        "elasticsearch": many(one("ElasticsearchPayload")),
        "kibana": many(one("KibanaPayload")),
        "apm": many(one("ApmPayload")),
        "appsearch": many(one("AppSearchPayload")),
        "enterprise_search": many(one("EnterpriseSearchPayload")),
        "integrations_server": many(one("IntegrationsServerPayload")),
    }

    elasticsearch: list[models.ElasticsearchPayload] | None = None
    """New plan of the Elasticsearch cluster."""
    kibana: list[models.KibanaPayload] | None = None
    """New plans for Kibana."""
    apm: list[models.ApmPayload] | None = None
    """New plans for APM; impossible beside `integrations_server`."""
    appsearch: list[models.AppSearchPayload] | None = None
    """New plans for App Search, which ends with stack 7.6."""
    enterprise_search: list[models.EnterpriseSearchPayload] | None = None
    """New plans for Enterprise Search."""
    integrations_server: list[models.IntegrationsServerPayload] | None = None
    """New plans for Integrations Server."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
