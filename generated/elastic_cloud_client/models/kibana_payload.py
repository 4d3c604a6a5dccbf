# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KibanaPayload(Model):
    """Asks for a Kibana in a deployment, or replaces the plan of the one that already has this `ref_id`."""

    _objects = {"plan": "KibanaClusterPlan", "settings": "KibanaClusterSettings"}

    ref_id: str
    """Your own name for this Kibana. It stands in the paths of later calls and must be unique among the
    deployment's Kibana resources."""
    elasticsearch_cluster_ref_id: str
    """The `ref_id` of the Elasticsearch resource in the same deployment whose data Kibana shows."""
    region: str
    """Region that hosts Kibana, normally the same for the whole deployment."""
    plan: models.KibanaClusterPlan
    display_name: str | None = None
    """What the console calls this Kibana. When left out, it is named like its Elasticsearch cluster."""
    settings: models.KibanaClusterSettings | None = None
    """Settings that are kept beside the plan, such as a contact address."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
