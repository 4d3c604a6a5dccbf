# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CostsOverview(Model):
    """The bill of an organization at a glance. All amounts are in ECU.

    Attributes:
        costs: What the usage in the period comes to.
        trials: Worth of the usage that falls into a trial.
        hourly_rate: What an hour costs at the rate in force.
        balance: Prepaid units that are left. Absent where nothing was prepaid.
    """

    _objects = {"costs": "Costs", "balance": "Balance"}

    costs: models.Costs
    """What the usage in the period comes to."""
    trials: float
    """Worth of the usage that falls into a trial."""
    hourly_rate: float
    """What an hour costs at the rate in force."""
    balance: models.Balance | None = None
    """Prepaid units that are left. Absent where nothing was prepaid."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
