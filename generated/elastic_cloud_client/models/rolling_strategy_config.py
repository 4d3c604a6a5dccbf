# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RollingStrategyConfig(Model):
    """Changes the existing containers group by group. Quick, but unsuited to changes of topology and riskier
    if the new settings keep nodes from starting.

    Attributes:
        group_by: Attribute whose equal values make up a group, `__name__` for one instance at a time (the
            default), `logical_zone_name` for one zone at a time or `__all__` for everything together. Major
            upgrades need `__all__`.
        allow_inline_resize: Permits a new size for an instance where it stands, by recreating its
            container on the same allocator. Off by default.
        skip_synced_flush: Restarts without flushing shards beforehand. Off by default, and meant for
            containers too sick to flush.
        shard_init_wait_time: Seconds of patience with shards that stay uninitialized before the next
            group has its turn. Ten minutes when left out.
    """

    group_by: str | None = None
    """Attribute whose equal values make up a group, `__name__` for one instance at a time (the default),
    `logical_zone_name` for one zone at a time or `__all__` for everything together. Major upgrades need
    `__all__`."""
    allow_inline_resize: bool | None = None
    """Permits a new size for an instance where it stands, by recreating its container on the same allocator.
    Off by default."""
    skip_synced_flush: bool | None = None
    """Restarts without flushing shards beforehand. Off by default, and meant for containers too sick to
    flush."""
    shard_init_wait_time: int | None = None
    """Seconds of patience with shards that stay uninitialized before the next group has its turn. Ten
    minutes when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
