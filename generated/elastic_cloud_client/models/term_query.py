# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TermQuery(Model):
    """Finds one exact value in a field or among the elements of a list.

    Attributes:
        value: The value sought, as text. Truth values are written `"true"` and `"false"`.
    """

    value: str
    """The value sought, as text. Truth values are written `"true"` and `"false"`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
