# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorOverview(Model):
    """Allocators grouped by zone, either all of them or those that match a search.

    Attributes:
        zones: Zones that have at least one of the allocators.
    """

    _groups = {"zones": many(one("AllocatorZoneInfo"))}

    zones: list[models.AllocatorZoneInfo]
    """Zones that have at least one of the allocators."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
