# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleMappingRule(Model):
    """Conditions on a person. Either `any` or `all` is present, not both.

    Attributes:
        any_: Conditions of which one is enough.
        all_: Conditions that all have to hold.
    """

    _groups = {"any_": many(one("RoleMappingPropertyRule")), "all_": many(one("RoleMappingPropertyRule"))}
    _names = {"any_": "any", "all_": "all"}

    any_: list[models.RoleMappingPropertyRule] | None = None
    """Conditions of which one is enough."""
    all_: list[models.RoleMappingPropertyRule] | None = None
    """Conditions that all have to hold."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
