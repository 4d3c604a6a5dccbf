# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlanStrategy(Model):
    """How instances are replaced or changed while the plan is applied. Set exactly one member. Without a
    strategy the server proceeds as for `grow_and_shrink`.

    Attributes:
        rolling: Changes the existing containers group by group. Quick, but unsuited to changes of
            topology and riskier if the new settings keep nodes from starting.
        grow_and_shrink: Starts all new instances, copies the data over and then stops all old ones. The
            safest strategy, at the price of time and double capacity.
        rolling_grow_and_shrink: Replaces instances a few at a time, each with its data, so that little
            spare capacity is needed.
        autodetect: Leaves it to the server to choose a strategy that suits the change.
    """

    _objects = {
        "rolling": "RollingStrategyConfig",
        "grow_and_shrink": "GrowShrinkStrategyConfig",
        "rolling_grow_and_shrink": "RollingGrowShrinkStrategyConfig",
        "autodetect": "AutodetectStrategyConfig",
    }

    rolling: models.RollingStrategyConfig | None = None
    """Changes the existing containers group by group. Quick, but unsuited to changes of topology and riskier
    if the new settings keep nodes from starting."""
    grow_and_shrink: models.GrowShrinkStrategyConfig | None = None
    """Starts all new instances, copies the data over and then stops all old ones. The safest strategy, at
    the price of time and double capacity."""
    rolling_grow_and_shrink: models.RollingGrowShrinkStrategyConfig | None = None
    """Replaces instances a few at a time, each with its data, so that little spare capacity is needed."""
    autodetect: models.AutodetectStrategyConfig | None = None
    """Leaves it to the server to choose a strategy that suits the change."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
