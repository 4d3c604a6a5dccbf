# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CoordinatorsSummary(Model):
    """The coordinators of the installation.

    Attributes:
        coordinators: One element per coordinator, with no promised order. An odd number of them survives
            failures best.
    """

    _groups = {"coordinators": many(one("CoordinatorSummary"))}

    coordinators: list[models.CoordinatorSummary]
    """One element per coordinator, with no promised order. An odd number of them survives failures best."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
