# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

SamlMessageType = Literal["AuthnRequest", "LogoutRequest", "LogoutResponse"]
"""A SAML message that ECE can sign, by the local name of its XML element.

Newer servers may send other values."""
