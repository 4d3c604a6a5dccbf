# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UnreachableRegionInfo(Model):
    """A region from which no answer came.

    Attributes:
        region_id: Id of the region that did not answer.
    """

    region_id: str
    """Id of the region that did not answer."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
