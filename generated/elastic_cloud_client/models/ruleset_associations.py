# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RulesetAssociations(Model):
    """Where a ruleset is in force.

    Attributes:
        associations: The associations whose deployments the caller may see.
        total_associations: How many there are altogether, hidden ones counted.
    """

    _groups = {"associations": many(one("FilterAssociation"))}

    associations: list[models.FilterAssociation]
    """The associations whose deployments the caller may see."""
    total_associations: int
    """How many there are altogether, hidden ones counted."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
