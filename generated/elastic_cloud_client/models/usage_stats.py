# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UsageStats(Model):
    """What the installation uses of its license.

    Attributes:
        total_connected_memory_total: Memory of all connected allocators together, in MB.
    """

    total_connected_memory_total: int
    """Memory of all connected allocators together, in MB."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
