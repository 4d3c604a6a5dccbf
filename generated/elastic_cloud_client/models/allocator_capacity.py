# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorCapacity(Model):
    """What the host can give to instances and how much of it is taken.

    Attributes:
        memory: Memory of an allocator. What `total` exceeds `used` by is free for further instances.
        storage: Disk space of an allocator.
        available_cpus: Processors of the host that instances share.
        additional_master_bonus: Processor shares that Elasticsearch masters receive beyond those their
            memory entitles them to.
    """

    _objects = {"memory": "AllocatorCapacityMemory", "storage": "AllocatorCapacityStorage"}

    memory: models.AllocatorCapacityMemory
    """Memory of an allocator. What `total` exceeds `used` by is free for further instances."""
    storage: models.AllocatorCapacityStorage
    """Disk space of an allocator."""
    available_cpus: int | None = None
    """Processors of the host that instances share."""
    additional_master_bonus: float | None = None
    """Processor shares that Elasticsearch masters receive beyond those their memory entitles them to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
