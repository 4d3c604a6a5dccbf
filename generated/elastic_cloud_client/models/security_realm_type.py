# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

SecurityRealmType = Literal["active_directory", "ldap", "native", "saml"]
"""How a realm checks users. The installation itself keeps `native` users, the other types ask a directory or
an identity provider.

Newer servers may send other values."""
