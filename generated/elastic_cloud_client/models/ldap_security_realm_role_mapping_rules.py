# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapSecurityRealmRoleMappingRules(Model):
    """Which roles people from an LDAP directory get.

    Attributes:
        default_roles: Roles for everybody from this realm. An empty list leaves it to the rules.
        rules: Roles for those who match. The roles of all matching rules add up.
    """

    _groups = {"rules": many(one("LdapSecurityRealmRoleMappingRule"))}

    default_roles: list[str]
    """Roles for everybody from this realm. An empty list leaves it to the rules."""
    rules: list[models.LdapSecurityRealmRoleMappingRule]
    """Roles for those who match. The roles of all matching rules add up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
