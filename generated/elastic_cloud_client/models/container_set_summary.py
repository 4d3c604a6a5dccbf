# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainerSetSummary(Model):
    """How many of its containers a set has running.

    Attributes:
        container_set_id: Name of the set.
        healthy: Whether all expected containers run.
        hidden: Whether user interfaces conceal the set.
        containers_created_count: How many containers of the set exist, running or not.
        containers_started_count: Containers that were started, even if they have stopped since.
        containers_running_count: Containers that are up now.
        containers_expected_running_count: Containers that should be up.
    """

    container_set_id: str
    """Name of the set."""
    healthy: bool
    """Whether all expected containers run."""
    hidden: bool
    """Whether user interfaces conceal the set."""
    containers_created_count: int
    """How many containers of the set exist, running or not."""
    containers_started_count: int
    """Containers that were started, even if they have stopped since."""
    containers_running_count: int
    """Containers that are up now."""
    containers_expected_running_count: int
    """Containers that should be up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
