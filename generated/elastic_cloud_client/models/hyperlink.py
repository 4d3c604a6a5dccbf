# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Hyperlink(Model):
    """An operation that applies to the object at hand, with what it takes to call it.

    Attributes:
        need_elevated_permissions: Present when callers have to confirm their identity once more before
            they may use the operation.
    """

    need_elevated_permissions: bool | None = None
    """Present when callers have to confirm their identity once more before they may use the operation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
