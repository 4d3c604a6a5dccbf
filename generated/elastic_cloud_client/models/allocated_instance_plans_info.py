# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatedInstancePlansInfo(Model):
    """What to know about the plans of a cluster before one of its instances is moved.

    Attributes:
        pending: True while a change is under way. A move has to wait for its end or override it.
        version: Version of the product by the plan in force, or by the pending one if there has been no
            other.
        zone_count: Over how many zones the cluster extends, by the same plan as `version`.
    """

    pending: bool
    """True while a change is under way. A move has to wait for its end or override it."""
    version: str | None = None
    """Version of the product by the plan in force, or by the pending one if there has been no other."""
    zone_count: int | None = None
    """Over how many zones the cluster extends, by the same plan as `version`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
