# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

SsoType = Literal["saml"]
"""Protocol spoken with an identity provider.

Newer servers may send other values."""
