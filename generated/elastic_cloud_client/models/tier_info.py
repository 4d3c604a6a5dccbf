# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TierInfo(Model):
    """The size of a tier, and the sizes it could have.

    Attributes:
        memory_size: Memory of the tier in one zone, in MB.
        zone_count: Number of availability zones over which the tier is spread.
        available_sizes: What `memory_size` can be, in MB. Multiples of the largest entry may be possible,
            too, by several instances in a zone.
    """

    memory_size: int | None = None
    """Memory of the tier in one zone, in MB."""
    zone_count: int | None = None
    """Number of availability zones over which the tier is spread."""
    available_sizes: list[int] | None = None
    """What `memory_size` can be, in MB. Multiples of the largest entry may be possible, too, by several
    instances in a zone."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
