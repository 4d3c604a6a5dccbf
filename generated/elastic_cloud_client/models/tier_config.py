# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TierConfig(Model):
    """The size that a tier is to have.

    Attributes:
        memory_size: Memory of the tier in one zone, in MB, one of the tier's `available_sizes` or a
            multiple of the largest. Left out, it stays.
        zone_count: Number of availability zones over which to spread the tier. Left out, it stays.
    """

    memory_size: int | None = None
    """Memory of the tier in one zone, in MB, one of the tier's `available_sizes` or a multiple of the
    largest. Left out, it stays."""
    zone_count: int | None = None
    """Number of availability zones over which to spread the tier. Left out, it stays."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
