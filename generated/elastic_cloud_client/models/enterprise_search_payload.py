# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchPayload(Model):
    """Asks for an Enterprise Search, the search product of versions 7.7 to 8.x, or replaces the plan of the
    one that already has this `ref_id`. Version 9 no longer has it."""

    _objects = {"plan": "EnterpriseSearchPlan", "settings": "EnterpriseSearchSettings"}

    ref_id: str
    """Your own name for this Enterprise Search. It stands in the paths of later calls and must be unique
    among the deployment's resources of this kind."""
    elasticsearch_cluster_ref_id: str
    """The `ref_id` of the Elasticsearch resource in the same deployment that holds the indexed content."""
    region: str
    """Region that hosts Enterprise Search, normally the same for the whole deployment."""
    plan: models.EnterpriseSearchPlan
    display_name: str | None = None
    """What the console calls this Enterprise Search. When left out, it is named like its Elasticsearch
    cluster."""
    settings: models.EnterpriseSearchSettings | None = None
    """Settings that are kept beside the plan, such as a contact address."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
