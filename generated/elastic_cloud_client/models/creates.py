# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Creates(Model):
    """The resources a validated request would add, with their expanded plans.

    Attributes:
        elasticsearch: New Elasticsearch clusters.
        kibana: New Kibana resources.
        apm: New APM resources.
        integrations_server: New Integrations Server resources.
        appsearch: New App Search resources.
        enterprise_search: New Enterprise Search resources.
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
    """New Elasticsearch clusters."""
    kibana: list[models.Kibana] | None = None
    """New Kibana resources."""
    apm: list[models.Apm] | None = None
    """New APM resources."""
    integrations_server: list[models.IntegrationsServer] | None = None
    """New Integrations Server resources."""
    appsearch: list[models.AppSearch] | None = None
    """New App Search resources."""
    enterprise_search: list[models.EnterpriseSearch] | None = None
    """New Enterprise Search resources."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
