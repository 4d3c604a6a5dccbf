# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class VerificationCodeResponse(Model):
    """What proves that a domain is yours.

    Attributes:
        verification: Text to publish as a TXT record in the DNS of the domain.
    """

    verification: str
    """Text to publish as a TXT record in the DNS of the domain."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
