# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCreateResources(Model):
    """What the new deployment consists of, one list per kind.

    Attributes:
        elasticsearch: The Elasticsearch cluster everything else of the deployment works with.
        kibana: Kibana resources to create, normally one.
        apm: APM servers; for stack 8 and later use `integrations_server` instead. The two exclude each
            other.
        appsearch: App Search, offered before stack 7.7 and succeeded by Enterprise Search.
        enterprise_search: Enterprise Search, offered from stack 7.7 to the end of 8.
        integrations_server: Integrations Server, the home of Fleet and APM from stack 8 on.
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
    """The Elasticsearch cluster everything else of the deployment works with."""
    kibana: list[models.KibanaPayload] | None = None
    """Kibana resources to create, normally one."""
    apm: list[models.ApmPayload] | None = None
    """APM servers; for stack 8 and later use `integrations_server` instead. The two exclude each other."""
    appsearch: list[models.AppSearchPayload] | None = None
    """App Search, offered before stack 7.7 and succeeded by Enterprise Search."""
    enterprise_search: list[models.EnterpriseSearchPayload] | None = None
    """Enterprise Search, offered from stack 7.7 to the end of 8."""
    integrations_server: list[models.IntegrationsServerPayload] | None = None
    """Integrations Server, the home of Fleet and APM from stack 8 on."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
