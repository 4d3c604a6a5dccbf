# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlIdp(Model):
    """An identity provider that speaks SAML, as its own metadata describes it.

    Attributes:
        issuer: The provider's entity id, which its answers name as their issuer.
        sso_url: Where people are sent to log in.
        public_certificate: Certificates, base64-encoded PEM, by which the provider's signatures are
            checked. Two make it possible to change them without a break.
    """

    issuer: str
    """The provider's entity id, which its answers name as their issuer."""
    sso_url: str
    """Where people are sent to log in."""
    public_certificate: list[str]
    """Certificates, base64-encoded PEM, by which the provider's signatures are checked. Two make it possible
    to change them without a break."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
