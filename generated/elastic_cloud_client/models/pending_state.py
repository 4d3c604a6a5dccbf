# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PendingState(Model):
    """Request of one runner for a role.

    Attributes:
        value: True until somebody blesses the runner.
    """

    value: bool
    """True until somebody blesses the runner."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
