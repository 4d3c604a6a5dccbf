# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TransientApmPlanConfiguration(Model):
    """Instructions for one run of a plan, which are forgotten when it is over.

    Attributes:
        strategy: Whether instances are replaced or changed in place.
        plan_configuration: Time limits, placement wishes and safety switches for one plan run of an APM
            Server.
    """

    _objects = {"strategy": "PlanStrategy", "plan_configuration": "ApmPlanControlConfiguration"}

    strategy: models.PlanStrategy | None = None
    """Whether instances are replaced or changed in place."""
    plan_configuration: models.ApmPlanControlConfiguration | None = None
    """Time limits, placement wishes and safety switches for one plan run of an APM Server."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
