# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AppSearchPlanControlConfiguration(Model):
    """Time limits, placement wishes and safety switches for one plan run of App Search.

    Attributes:
        timeout: Seconds after which an unfinished plan is cancelled. The default is four times the MB of
            memory of the largest instance.
        calm_wait_time: Seconds of rest between the first answer of what was started and the next step on
            it; 5 by default.
        move_instances: Single instances to take off their allocators during the run.
        move_allocators: Allocators that all its instances have to leave, for example before a host is
            serviced.
        reallocate_instances: Builds every instance anew, even where nothing changes. Without it existing
            ones are kept if possible.
        preferred_allocators: Allocator ids to try first. When they are full, any other suitable one with
            room is taken.
        preferred_allocator_tags: Allocator tags, as names and values, that make an allocator a likelier
            target when instances move.
        extended_maintenance: Keeps new instances in maintenance, closed to all but the platform, until a
            snapshot is restored. Normally they open as soon as they have joined.
        cluster_reboot: Restarts the instances in the course of the plan.
        override_failsafe: Goes on where the platform would refuse a step as unsafe. Leave it off unless
            you accept an outage.
    """

    _groups = {"move_instances": many(one("InstanceMoveRequest")), "move_allocators": many(one("AllocatorMoveRequest"))}

    timeout: int | None = None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None = None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: list[models.InstanceMoveRequest] | None = None
    """Single instances to take off their allocators during the run."""
    move_allocators: list[models.AllocatorMoveRequest] | None = None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None = None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | None = None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: dict[str, str] | None = None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None = None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None = None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None = None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
