# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchPayload(Model):
    """An Elasticsearch resource in a create or update request. It says which plan to run and which settings
    to keep.

    Attributes:
        ref_id: Your own name for the resource. It stands in the paths of later calls and must be unique
            among the deployment's resources of its kind. An update with another name asks for another
            resource.
        region: Region to run in, normally the same for the whole deployment. ECE has `ece-region` only.
        plan: Version, sizes and configuration the cluster shall have. On update it replaces the earlier
            plan as a whole.
        display_name: Name that the console shows. Left out, the cluster bears the name of its deployment.
        settings: Settings that are kept beside the plan, such as snapshots, monitoring and trust.
    """

    _objects = {"plan": "ElasticsearchClusterPlan", "settings": "ElasticsearchClusterSettings"}

    ref_id: str
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    region: str
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: models.ElasticsearchClusterPlan
    """Version, sizes and configuration the cluster shall have. On update it replaces the earlier plan as a
    whole."""
    display_name: str | None = None
    """Name that the console shows. Left out, the cluster bears the name of its deployment."""
    settings: models.ElasticsearchClusterSettings | None = None
    """Settings that are kept beside the plan, such as snapshots, monitoring and trust."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
