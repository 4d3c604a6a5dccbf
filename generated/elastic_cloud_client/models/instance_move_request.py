# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class InstanceMoveRequest(Model):
    """Has one instance change its allocator while the plan is applied. Combined with rolling `__all__` the
    instance is left unrestarted, which can rescue one that keeps crashing on start.

    Attributes:
        from_: Name of the instance to move.
        to: Ids of the allocators that may take the instance. Any allocator with room qualifies if left
            out, even the present one while it is healthy.
        instance_down: Declares the instance lost, so that its data is recovered from elsewhere. It counts
            as running when left out.
    """

    _names = {"from_": "from"}

    from_: str
    """Name of the instance to move."""
    to: list[str] | None = None
    """Ids of the allocators that may take the instance. Any allocator with room qualifies if left out, even
    the present one while it is healthy."""
    instance_down: bool | None = None
    """Declares the instance lost, so that its data is recovered from elsewhere. It counts as running when
    left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
