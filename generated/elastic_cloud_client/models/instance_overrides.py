# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class InstanceOverrides(Model):
    """Sizes set for an instance by hand, in place of those of the plan.

    Attributes:
        capacity: Memory of the container, in MB. Counts from the next restart.
        storage_multiplier: MB of disk for each MB of memory.
    """

    capacity: int | None = None
    """Memory of the container, in MB. Counts from the next restart."""
    storage_multiplier: float | None = None
    """MB of disk for each MB of memory."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
