# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxyAllocationCounts(Model):
    """Number of targets of a proxy. A proxy whose numbers lag behind those of its neighbors is missing
    routes.

    Attributes:
        allocations: Instances to which requests can be sent.
        connectors: Connectors that keep the ways to those instances open.
    """

    allocations: int
    """Instances to which requests can be sent."""
    connectors: int
    """Connectors that keep the ways to those instances open."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
