# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterInstanceDiskInfo(Model):
    """Disk space of an instance.

    Attributes:
        disk_space_used: Space taken up so far, in MB.
        storage_multiplier: MB of disk for each MB of memory.
        disk_space_available: Whole disk space of the container in MB, used or not.
    """

    disk_space_used: int
    """Space taken up so far, in MB."""
    storage_multiplier: float
    """MB of disk for each MB of memory."""
    disk_space_available: int | None = None
    """Whole disk space of the container in MB, used or not."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
