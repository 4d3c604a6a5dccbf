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
    strategy the server proceeds as for `grow_and_shrink`."""

    _objects = {
        "rolling": "RollingStrategyConfig",
        "grow_and_shrink": "GrowShrinkStrategyConfig",
        "rolling_grow_and_shrink": "RollingGrowShrinkStrategyConfig",
        "autodetect": "AutodetectStrategyConfig",
    }

    rolling: models.RollingStrategyConfig | None = None
    grow_and_shrink: models.GrowShrinkStrategyConfig | None = None
    rolling_grow_and_shrink: models.RollingGrowShrinkStrategyConfig | None = None
    autodetect: models.AutodetectStrategyConfig | None = None
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
