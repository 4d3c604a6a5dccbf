# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentsCosts(Model):
    """What each deployment of an organization has cost, in ECU.

    Attributes:
        total_cost: Costs in ECU of all listed deployments together.
        deployments: One entry per deployment that ran in the period, including those that are gone by
            now.
    """

    _groups = {"deployments": many(one("DeploymentCosts"))}

    total_cost: float
    """Costs in ECU of all listed deployments together."""
    deployments: list[models.DeploymentCosts]
    """One entry per deployment that ran in the period, including those that are gone by now."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
