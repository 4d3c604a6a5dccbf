# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MoveAppSearchDetails(Model):
    """How an App Search cluster leaves the allocator, or why it cannot.

    Attributes:
        cluster_id: Id of the cluster.
        calculated_plan: Instructions the move would follow, shown with `validate_only`.
        errors: Why the cluster stays where it is.
    """

    _objects = {"calculated_plan": "TransientAppSearchPlanConfiguration"}
    _groups = {"errors": many(one("BasicFailedReplyElement"))}

    cluster_id: str
    """Id of the cluster."""
    calculated_plan: models.TransientAppSearchPlanConfiguration | None = None
    """Instructions the move would follow, shown with `validate_only`."""
    errors: list[models.BasicFailedReplyElement] | None = None
    """Why the cluster stays where it is."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
