# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class InstanceConfiguration(Model):
    """A kind of instance - its product, the sizes it comes in, and the allocators that may host it. Topology
    elements of plans refer to it by id.

    Attributes:
        name: What user interfaces call the instance configuration.
        discrete_sizes: The sizes to choose from and the one to start with.
        id: Key by which plans refer to the instance configuration. Generated on creation.
        config_version: Version that was read, or that an update is to change. Leave it out when creating.
            Missing where versions are not kept.
        description: Remarks on what such instances are good for.
        instance_type: Product that such instances run. Left out, the server guesses it from the id if
            that names a product.
        node_types: Duties such nodes can take on, such as `master`, `data`, `ingest` and `ml`. Left out,
            the server guesses them from the id if that names a tier.
        allocator_filter: Condition on the metadata of allocators that may host such instances, usually on
            their tags. Left out, any allocator with room will do.
        storage_multiplier: MB of disk that come with each MB of memory.
        deleted_on: When it was deleted. Only the server sets this, and only if `show_deleted` asks for it
            is a deleted one shown.
        system_owned: Marks one that the platform brought along. It cannot be deleted, and callers cannot
            set the mark.
        metadata: Anything worth remembering, as keys with values. Neither may be empty.
        cpu_multiplier: Scales the processor time that comes with each MB of memory.
        allowed_zones: Zones to which such instances are confined. Left out, null or empty, they may run
            in all. Only special hardware calls for it.
        max_zones: In how many zones there are suitable allocators, which limits `zone_count` in plans.
            Told only on request (`show_max_zones`).
    """

    _moments = ("deleted_on",)
    _objects = {"discrete_sizes": "DiscreteSizes", "allocator_filter": "QueryContainer"}

    name: str
    """What user interfaces call the instance configuration."""
    discrete_sizes: models.DiscreteSizes
    """The sizes to choose from and the one to start with."""
    id: str | None = None
    """Key by which plans refer to the instance configuration. Generated on creation."""
    config_version: int | None = None
    """Version that was read, or that an update is to change. Leave it out when creating. Missing where
    versions are not kept."""
    description: str | None = None
    """Remarks on what such instances are good for."""
    instance_type: models.InstanceType | None = None
    """Product that such instances run. Left out, the server guesses it from the id if that names a product."""
    node_types: list[str] | None = None
    """Duties such nodes can take on, such as `master`, `data`, `ingest` and `ml`. Left out, the server
    guesses them from the id if that names a tier."""
    allocator_filter: models.QueryContainer | None = None
    """Condition on the metadata of allocators that may host such instances, usually on their tags. Left out,
    any allocator with room will do."""
    storage_multiplier: float | None = None
    """MB of disk that come with each MB of memory."""
    deleted_on: datetime.datetime | None = None
    """When it was deleted. Only the server sets this, and only if `show_deleted` asks for it is a deleted
    one shown."""
    system_owned: bool | None = None
    """Marks one that the platform brought along. It cannot be deleted, and callers cannot set the mark."""
    metadata: dict[str, Any] | None = None
    """Anything worth remembering, as keys with values. Neither may be empty."""
    cpu_multiplier: float | None = None
    """Scales the processor time that comes with each MB of memory."""
    allowed_zones: list[str] | None = None
    """Zones to which such instances are confined. Left out, null or empty, they may run in all. Only special
    hardware calls for it."""
    max_zones: int | None = None
    """In how many zones there are suitable allocators, which limits `zone_count` in plans. Told only on
    request (`show_max_zones`)."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
