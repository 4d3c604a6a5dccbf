# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IntegrationsServerPayload(Model):
    """Asks for an Integrations Server, which manages Elastic Agents through Fleet and takes in performance
    data, or replaces the plan of the one that already has this `ref_id`. Needs version 8.0 or later and
    excludes a separate APM Server.

    Attributes:
        ref_id: Your own name for the resource. It stands in the paths of later calls and must be unique
            among the deployment's resources of its kind. An update with another name asks for another
            resource.
        elasticsearch_cluster_ref_id: The `ref_id` of the Elasticsearch resource in the same deployment
            that keeps its data.
        region: Region to run in, normally the same for the whole deployment. ECE has `ece-region` only.
        plan: The wanted state of an Integrations Server. The platform works out the steps that lead
            there.
        display_name: Name that the console shows. Left out, the resource bears the name of its
            Elasticsearch cluster.
        settings: Settings that are kept beside the plan, such as a contact address.
    """

    _objects = {"plan": "IntegrationsServerPlan", "settings": "IntegrationsServerSettings"}

    ref_id: str
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: str
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: str
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: models.IntegrationsServerPlan
    """The wanted state of an Integrations Server. The platform works out the steps that lead there."""
    display_name: str | None = None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.IntegrationsServerSettings | None = None
    """Settings that are kept beside the plan, such as a contact address."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
