# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AppSearchPayload(Model):
    """Asks for an App Search, the search product of versions up to 7.6, or replaces the plan of the one that
    already has this `ref_id`. Enterprise Search took its place in 7.7.

    Attributes:
        ref_id: Your own name for the resource. It stands in the paths of later calls and must be unique
            among the deployment's resources of its kind. An update with another name asks for another
            resource.
        elasticsearch_cluster_ref_id: The `ref_id` of the Elasticsearch resource in the same deployment
            that keeps its data.
        region: Region to run in, normally the same for the whole deployment. ECE has `ece-region` only.
        plan: The wanted state of an App Search. The platform works out the steps that lead there.
        display_name: Name that the console shows. Left out, the resource bears the name of its
            Elasticsearch cluster.
        settings: Settings that are kept beside the plan, such as a contact address.
    """

    _objects = {"plan": "AppSearchPlan", "settings": "AppSearchSettings"}

    ref_id: str
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: str
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: str
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: models.AppSearchPlan
    """The wanted state of an App Search. The platform works out the steps that lead there."""
    display_name: str | None = None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.AppSearchSettings | None = None
    """Settings that are kept beside the plan, such as a contact address."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
