# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class InstanceConfigurationInfo(Model):
    """A kind of instance that topology elements can ask for, with the sizes it comes in.

    Attributes:
        name: Name shown for the instance configuration.
        discrete_sizes: The sizes to choose from.
        id: Id of the instance configuration, to which topology elements refer.
        config_version: Version of the instance configuration, counted from 1. Missing where versions are
            not kept, and refused on creation.
        description: Remarks on what such instances are good for.
        instance_type: Product that such instances run. Left out, it is guessed from the id if possible.
        node_types: Duties the node may have, such as `master` and `data`. Left out, they are guessed from
            the id if possible.
        storage_multiplier: MB of disk for each MB of memory.
        cpu_multiplier: Scales the processor time that comes with each MB of memory.
        metadata: Anything an administrator wants to remember about the instance configuration.
        max_zones: In how many zones there are allocators for such instances. Told only on request
            (`show_max_zones`).
    """

    _objects = {"discrete_sizes": "DiscreteSizes"}

    name: str
    """Name shown for the instance configuration."""
    discrete_sizes: models.DiscreteSizes
    """The sizes to choose from."""
    id: str | None = None
    """Id of the instance configuration, to which topology elements refer."""
    config_version: int | None = None
    """Version of the instance configuration, counted from 1. Missing where versions are not kept, and
    refused on creation."""
    description: str | None = None
    """Remarks on what such instances are good for."""
    instance_type: models.InstanceType | None = None
    """Product that such instances run. Left out, it is guessed from the id if possible."""
    node_types: list[str] | None = None
    """Duties the node may have, such as `master` and `data`. Left out, they are guessed from the id if
    possible."""
    storage_multiplier: float | None = None
    """MB of disk for each MB of memory."""
    cpu_multiplier: float | None = None
    """Scales the processor time that comes with each MB of memory."""
    metadata: dict[str, Any] | None = None
    """Anything an administrator wants to remember about the instance configuration."""
    max_zones: int | None = None
    """In how many zones there are allocators for such instances. Told only on request (`show_max_zones`)."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
