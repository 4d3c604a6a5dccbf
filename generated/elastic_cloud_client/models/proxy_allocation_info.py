# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxyAllocationInfo(Model):
    """How much of one product a proxy can forward to.

    Attributes:
        allocations_type: Product whose instances the numbers below count.
        counts: Number of targets of a proxy. A proxy whose numbers lag behind those of its neighbors is
            missing routes.
    """

    _objects = {"counts": "ProxyAllocationCounts"}

    allocations_type: models.ResourceKind
    """Product whose instances the numbers below count."""
    counts: models.ProxyAllocationCounts
    """Number of targets of a proxy. A proxy whose numbers lag behind those of its neighbors is missing
    routes."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
