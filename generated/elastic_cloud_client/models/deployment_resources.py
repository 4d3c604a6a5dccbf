# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResources(Model):
    """Resources by kind. All six lists are there; kinds the deployment does not use are empty.

    Attributes:
        elasticsearch: The deployment's Elasticsearch clusters, in nearly all deployments exactly one.
        kibana: The deployment's Kibana resources, none or one.
        apm: The deployment's APM Servers, none or one; from version 8.0 on Integrations Servers take
            their place.
        appsearch: The deployment's App Search resources, which end with version 7.6.
        enterprise_search: The deployment's Enterprise Search resources, none or one.
        integrations_server: The deployment's Integrations Servers, none or one, from version 8.0 on.
    """

    _groups = {
        "elasticsearch": many(one("ElasticsearchResourceInfo")),
        "kibana": many(one("KibanaResourceInfo")),
        "apm": many(one("ApmResourceInfo")),
        "appsearch": many(one("AppSearchResourceInfo")),
        "enterprise_search": many(one("EnterpriseSearchResourceInfo")),
        "integrations_server": many(one("IntegrationsServerResourceInfo")),
    }

    elasticsearch: list[models.ElasticsearchResourceInfo]
    """The deployment's Elasticsearch clusters, in nearly all deployments exactly one."""
    kibana: list[models.KibanaResourceInfo]
    """The deployment's Kibana resources, none or one."""
    apm: list[models.ApmResourceInfo]
    """The deployment's APM Servers, none or one; from version 8.0 on Integrations Servers take their place."""
    appsearch: list[models.AppSearchResourceInfo]
    """The deployment's App Search resources, which end with version 7.6."""
    enterprise_search: list[models.EnterpriseSearchResourceInfo]
    """The deployment's Enterprise Search resources, none or one."""
    integrations_server: list[models.IntegrationsServerResourceInfo]
    """The deployment's Integrations Servers, none or one, from version 8.0 on."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
