# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DtsQuantity(Model):
    """How much was transferred, stored or requested.

    Attributes:
        value: The amount in the smallest unit - bytes, or a count of requests.
        formatted_value: The same for people, with a unit.
    """

    value: int
    """The amount in the smallest unit - bytes, or a count of requests."""
    formatted_value: str
    """The same for people, with a unit."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
