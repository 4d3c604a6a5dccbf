# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountTrustPatch(Model):
    """The part of an account patch that concerns trust.

    Attributes:
        trust_all: Switches the mutual trust of the account's clusters on or off. Null resets it to the
            default, and leaving it out changes nothing.
    """

    trust_all: bool | None = None
    """Switches the mutual trust of the account's clusters on or off. Null resets it to the default, and
    leaving it out changes nothing."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
