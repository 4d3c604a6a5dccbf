# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnersSummary(Model):
    """Health of the runners, the hosts of the installation in whichever role.

    Attributes:
        healthy: True if not a single runner ails.
        total_runners: Runners in the region, whatever their state.
        healthy_runners: How many runners of the region are healthy.
        connected_runners: Those in touch with the platform.
        connected_capacity: Memory of the connected runners together, in MB.
        max_available_capacity: Free memory of the runner that has most of it, in MB.
        containers_count: Containers on all runners.
    """

    healthy: bool
    """True if not a single runner ails."""
    total_runners: int
    """Runners in the region, whatever their state."""
    healthy_runners: int
    """How many runners of the region are healthy."""
    connected_runners: int
    """Those in touch with the platform."""
    connected_capacity: int
    """Memory of the connected runners together, in MB."""
    max_available_capacity: int
    """Free memory of the runner that has most of it, in MB."""
    containers_count: int
    """Containers on all runners."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
