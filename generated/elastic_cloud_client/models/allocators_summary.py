# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorsSummary(Model):
    """Health of the allocators, the hosts on which instances run.

    Attributes:
        healthy: True if not a single allocator ails.
        zone_summaries: Health of the allocators by zone.
    """

    _groups = {"zone_summaries": many(one("AllocatorsZoneSummary"))}

    healthy: bool
    """True if not a single allocator ails."""
    zone_summaries: list[models.AllocatorsZoneSummary]
    """Health of the allocators by zone."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
