# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainerSetsSummary(Model):
    """Health of the container sets, the groups of containers that the platform's own services consist of.

    Attributes:
        healthy: True if every set runs all its containers.
        healthy_container_sets_count: Sets with all containers running.
        unhealthy_container_sets_count: Sets in which a container is down.
        unhealthy_container_sets: Details of the sets that are not healthy.
    """

    _groups = {"unhealthy_container_sets": many(one("ContainerSetSummary"))}

    healthy: bool
    """True if every set runs all its containers."""
    healthy_container_sets_count: int
    """Sets with all containers running."""
    unhealthy_container_sets_count: int
    """Sets in which a container is down."""
    unhealthy_container_sets: list[models.ContainerSetSummary]
    """Details of the sets that are not healthy."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
