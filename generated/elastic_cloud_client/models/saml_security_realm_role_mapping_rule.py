# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlSecurityRealmRoleMappingRule(Model):
    """Roles for those of whom the identity provider tells a certain name or group.

    Attributes:
        type_: Which part of the provider's answer a rule looks at, by the names that `attributes` gives
            them (`username` is its `principal`).
        roles: Roles of ECE that a match brings.
        value: Content that the attribute must have for the rule to fit.
    """

    _names = {"type_": "type"}

    type_: models.SamlRoleMappingRuleType
    """Which part of the provider's answer a rule looks at, by the names that `attributes` gives them
    (`username` is its `principal`)."""
    roles: list[str]
    """Roles of ECE that a match brings."""
    value: str
    """Content that the attribute must have for the rule to fit."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
