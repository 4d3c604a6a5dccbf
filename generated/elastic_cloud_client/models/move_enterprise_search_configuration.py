# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MoveEnterpriseSearchConfiguration(Model):
    """Enterprise Search clusters that are to be moved in the same manner.

    Attributes:
        cluster_ids: Ids of the clusters.
        plan_override: Instructions in place of the calculated ones.
    """

    _objects = {"plan_override": "TransientEnterpriseSearchPlanConfiguration"}

    cluster_ids: list[str]
    """Ids of the clusters."""
    plan_override: models.TransientEnterpriseSearchPlanConfiguration | None = None
    """Instructions in place of the calculated ones."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
