# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchPlansInfo(Model):
    """Every plan of an Enterprise Search that matters, namely the one in force, the one on its way and those
    tried before.

    Attributes:
        healthy: False if the latest attempt to change it failed.
        history: All attempts, oldest first and including the current one. Empty unless
            `show_plan_history` is set.
        current: The last plan that succeeded. Missing during the first creation, and when that creation
            failed.
        pending: The plan now being applied. Once it is gone, `current` or `history` tells how it ended.
    """

    _objects = {"current": "EnterpriseSearchPlanInfo", "pending": "EnterpriseSearchPlanInfo"}
    _groups = {"history": many(one("EnterpriseSearchPlanInfo"))}

    healthy: bool
    """False if the latest attempt to change it failed."""
    history: list[models.EnterpriseSearchPlanInfo]
    """All attempts, oldest first and including the current one. Empty unless `show_plan_history` is set."""
    current: models.EnterpriseSearchPlanInfo | None = None
    """The last plan that succeeded. Missing during the first creation, and when that creation failed."""
    pending: models.EnterpriseSearchPlanInfo | None = None
    """The plan now being applied. Once it is gone, `current` or `history` tells how it ended."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
