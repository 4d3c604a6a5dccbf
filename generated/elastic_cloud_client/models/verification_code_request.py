# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class VerificationCodeRequest(Model):
    """Which domain is going to be claimed.

    Attributes:
        domain_claim_request: The mail domain, what follows the `@` of addresses.
    """

    domain_claim_request: str
    """The mail domain, what follows the `@` of addresses."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
