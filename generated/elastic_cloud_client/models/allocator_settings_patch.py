# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorSettingsPatch(Model):
    """A JSON merge patch of an allocator's settings. An empty one changes nothing.

    Attributes:
        capacity: Memory to offer to instances, in MB. Null returns to the amount from the installation.
    """

    capacity: int | None = None
    """Memory to offer to instances, in MB. Null returns to the amount from the installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
