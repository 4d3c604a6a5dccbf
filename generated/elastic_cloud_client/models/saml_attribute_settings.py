# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlAttributeSettings(Model):
    """Names of the attributes in the identity provider's answers from which ECE learns about somebody.

    Attributes:
        principal: Attribute that becomes the user name. Choose one without commas and slashes in its
            content.
        groups: Attribute that lists the user's groups.
        name: Attribute with the name to show.
        mail: Attribute with the mail address.
        dn: Attribute with the name of the user's directory entry (X.500).
    """

    principal: str
    """Attribute that becomes the user name. Choose one without commas and slashes in its content."""
    groups: str
    """Attribute that lists the user's groups."""
    name: str | None = None
    """Attribute with the name to show."""
    mail: str | None = None
    """Attribute with the mail address."""
    dn: str | None = None
    """Attribute with the name of the user's directory entry (X.500)."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
