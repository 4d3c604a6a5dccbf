# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterInstanceMemoryInfo(Model):
    """Memory of an instance and how scarce it is.

    Attributes:
        instance_capacity: Memory of the container, in MB.
        instance_capacity_planned: Memory according to the plan, in MB. Present only if it was overridden
            by hand.
        memory_pressure: Use of the JVM heap, in percent. From 60 on think of a bigger size, and above 75
            expect slow or failing requests.
        native_memory_pressure: Use of the container's memory as a whole, in percent.
    """

    instance_capacity: int
    """Memory of the container, in MB."""
    instance_capacity_planned: int | None = None
    """Memory according to the plan, in MB. Present only if it was overridden by hand."""
    memory_pressure: int | None = None
    """Use of the JVM heap, in percent. From 60 on think of a bigger size, and above 75 expect slow or
    failing requests."""
    native_memory_pressure: int | None = None
    """Use of the container's memory as a whole, in percent."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
