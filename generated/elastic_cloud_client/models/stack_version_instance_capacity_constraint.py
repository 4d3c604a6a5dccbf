# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionInstanceCapacityConstraint(Model):
    """Between which sizes an instance has to lie.

    Attributes:
        min_: Smallest size in MB of memory.
        max_: Largest size in MB of memory.
    """

    _names = {"min_": "min", "max_": "max"}

    min_: int
    """Smallest size in MB of memory."""
    max_: int
    """Largest size in MB of memory."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
