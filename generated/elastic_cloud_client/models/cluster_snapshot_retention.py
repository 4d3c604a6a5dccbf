# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSnapshotRetention(Model):
    """How many snapshots are kept, and how long.

    Attributes:
        snapshots: Number of snapshots to keep before the oldest is purged.
        max_age: Age up to which snapshots are kept, as a whole number and `d`, `h` or `min`.
    """

    snapshots: int | None = None
    """Number of snapshots to keep before the oldest is purged."""
    max_age: str | None = None
    """Age up to which snapshots are kept, as a whole number and `d`, `h` or `min`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
