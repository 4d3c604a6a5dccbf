# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerHealthChecks(Model):
    """Findings that `healthy` of a runner is concluded from.

    Attributes:
        is_docker_healthy: Whether the container engine of the host answers as it should.
        is_connected_to_zk: Whether the runner has a session with ZooKeeper, where the platform keeps its
            state.
        has_containers: Whether there are containers for which the runner is responsible.
    """

    is_docker_healthy: bool
    """Whether the container engine of the host answers as it should."""
    is_connected_to_zk: bool
    """Whether the runner has a session with ZooKeeper, where the platform keeps its state."""
    has_containers: bool
    """Whether there are containers for which the runner is responsible."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
