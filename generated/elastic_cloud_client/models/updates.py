# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Updates(Model):
    """The existing resources a validated request would change, with the plans they would get.

    Attributes:
        elasticsearch: Elasticsearch clusters with a new plan.
        kibana: Kibana resources with a new plan.
        apm: APM resources with a new plan.
        integrations_server: Integrations Server resources with a new plan.
        appsearch: App Search resources with a new plan.
        enterprise_search: Enterprise Search resources with a new plan.
    """

    _groups = {
        "elasticsearch": many(one("Elasticsearch")),
        "kibana": many(one("Kibana")),
        "apm": many(one("Apm")),
        "integrations_server": many(one("IntegrationsServer")),
        "appsearch": many(one("AppSearch")),
        "enterprise_search": many(one("EnterpriseSearch")),
    }

    elasticsearch: list[models.Elasticsearch] | None = None
    """Elasticsearch clusters with a new plan."""
    kibana: list[models.Kibana] | None = None
    """Kibana resources with a new plan."""
    apm: list[models.Apm] | None = None
    """APM resources with a new plan."""
    integrations_server: list[models.IntegrationsServer] | None = None
    """Integrations Server resources with a new plan."""
    appsearch: list[models.AppSearch] | None = None
    """App Search resources with a new plan."""
    enterprise_search: list[models.EnterpriseSearch] | None = None
    """Enterprise Search resources with a new plan."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
