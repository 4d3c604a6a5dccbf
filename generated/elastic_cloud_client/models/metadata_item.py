# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MetadataItem(Model):
    """A label in the form of a key with a value, as used for deployment tags and allocator tags.

    Attributes:
        key: Name of the label.
        value: Content of the label.
    """

    key: str
    """Name of the label."""
    value: str
    """Content of the label."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
