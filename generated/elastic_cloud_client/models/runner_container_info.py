# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerContainerInfo(Model):
    """A container of the platform that the runner looks after.

    Attributes:
        container_name: The container's name within its set.
        container_set_name: Set of containers that are started and upgraded together.
    """

    container_name: str
    """The container's name within its set."""
    container_set_name: str
    """Set of containers that are started and upgraded together."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
