# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MetadataItems(Model):
    """The complete set of an allocator's labels.

    Attributes:
        items: Labels the allocator is to have. An empty list removes all.
    """

    _groups = {"items": many(one("MetadataItem"))}

    items: list[models.MetadataItem]
    """Labels the allocator is to have. An empty list removes all."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
