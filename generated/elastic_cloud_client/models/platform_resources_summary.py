# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlatformResourcesSummary(Model):
    """How far the resources that the region hands out are used up.

    Attributes:
        healthy: True if nothing is missing and the reserve is large enough.
        available_count: How many of these resources are free.
        used_count: How many of these resources are in use.
        missing_count: How many are needed but not there.
        minimum_available_count: How many should be free at any time.
        account_count: Accounts that share them.
    """

    healthy: bool
    """True if nothing is missing and the reserve is large enough."""
    available_count: int
    """How many of these resources are free."""
    used_count: int
    """How many of these resources are in use."""
    missing_count: int
    """How many are needed but not there."""
    minimum_available_count: int
    """How many should be free at any time."""
    account_count: int
    """Accounts that share them."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
