# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorCapacityMemory(Model):
    """Memory of an allocator. What `total` exceeds `used` by is free for further instances.

    Attributes:
        total: Memory that may be given to instances, in MB.
        used: Memory promised to instances on the host, in MB.
    """

    total: int
    """Memory that may be given to instances, in MB."""
    used: int
    """Memory promised to instances on the host, in MB."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
