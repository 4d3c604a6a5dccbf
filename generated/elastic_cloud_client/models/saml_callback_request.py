# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlCallbackRequest(Model):
    """The form that an identity provider has the browser post when a SAML login is done.

    Attributes:
        saml_response: The provider's signed answer, base64 text.
        relay_state: Whatever was handed to the provider at the start, returned untouched.
    """

    _names = {"saml_response": "SAMLResponse", "relay_state": "RelayState"}

    saml_response: str
    """The provider's signed answer, base64 text."""
    relay_state: str | None = None
    """Whatever was handed to the provider at the start, returned untouched."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
