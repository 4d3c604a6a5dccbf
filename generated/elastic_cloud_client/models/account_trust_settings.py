# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountTrustSettings(Model):
    """What the account trusts by default.

    Attributes:
        trust_all: Whether clusters of the account trust each other without further settings.
    """

    trust_all: bool
    """Whether clusters of the account trust each other without further settings."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
