# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapSecurityRealmRoleMappingRule(Model):
    """Roles for a user or for the members of a group in an LDAP directory.

    Attributes:
        type_: Whose entry a rule names, the user's own or that of a group.
        roles: Roles of ECE that a match brings.
        value: Name of the entry to match.
    """

    _names = {"type_": "type"}

    type_: models.DirectoryRoleMappingRuleType
    """Whose entry a rule names, the user's own or that of a group."""
    roles: list[str]
    """Roles of ECE that a match brings."""
    value: str
    """Name of the entry to match."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
