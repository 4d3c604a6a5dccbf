# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ReadOnlyResponse(Model):
    """Whether App Search refuses changes.

    Attributes:
        enabled: True while engines can be searched but not changed.
    """

    enabled: bool
    """True while engines can be searched but not changed."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
