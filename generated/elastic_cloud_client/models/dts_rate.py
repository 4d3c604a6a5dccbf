# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DtsRate(Model):
    """Price of a unit of traffic or storage.

    Attributes:
        value: The price as a number.
        formatted_value: The same for people, with the unit it is for.
    """

    value: float
    """The price as a number."""
    formatted_value: str
    """The same for people, with the unit it is for."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
