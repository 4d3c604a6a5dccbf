# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorMoveRequest(Model):
    """Has all instances of the resource leave an allocator while the plan is applied.

    Attributes:
        from_: Id of the allocator to leave.
        to: Ids of the allocators that may take over. Any allocator with room qualifies if left out, even
            the present one while it is healthy.
        allocator_down: Declares the allocator lost, so that data is recovered from elsewhere instead of
            copied. It counts as running when left out.
    """

    _names = {"from_": "from"}

    from_: str
    """Id of the allocator to leave."""
    to: list[str] | None = None
    """Ids of the allocators that may take over. Any allocator with room qualifies if left out, even the
    present one while it is healthy."""
    allocator_down: bool | None = None
    """Declares the allocator lost, so that data is recovered from elsewhere instead of copied. It counts as
    running when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
