# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ReadOnlyRequest(Model):
    """Whether App Search is to refuse changes.

    Attributes:
        enabled: True freezes all engines, as is done before a migration; false opens them for changes
            again.
    """

    enabled: bool
    """True freezes all engines, as is done before a migration; false opens them for changes again."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
