# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorsZoneSummary(Model):
    """Allocators of one zone, counted, and the room they have.

    Attributes:
        zone_id: Name of the availability zone that is summed up here.
        total_allocators: Allocators in the zone, whatever their state.
        healthy_allocators: How many allocators of the zone are healthy.
        connected_allocators: Those in touch with the platform.
        disconnected_allocators: Those that are not. Their instances may still run.
        in_maintenance_allocators: Those that are connected but take no new instances, being in
            maintenance.
        connected_capacity: Memory of the connected allocators together, in MB.
        max_available_capacity: Memory of the biggest instance that would still fit, in MB.
        instances: Instances that all these allocators host.
    """

    zone_id: str
    """Name of the availability zone that is summed up here."""
    total_allocators: int
    """Allocators in the zone, whatever their state."""
    healthy_allocators: int
    """How many allocators of the zone are healthy."""
    connected_allocators: int
    """Those in touch with the platform."""
    disconnected_allocators: int
    """Those that are not. Their instances may still run."""
    in_maintenance_allocators: int
    """Those that are connected but take no new instances, being in maintenance."""
    connected_capacity: int
    """Memory of the connected allocators together, in MB."""
    max_available_capacity: int
    """Memory of the biggest instance that would still fit, in MB."""
    instances: int
    """Instances that all these allocators host."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
