# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentDiagnostics(Model):
    """Plans as the platform understood them, with defaults filled in.

    Attributes:
        creates: The resources a validated request would add, with their expanded plans.
        updates: The existing resources a validated request would change, with the plans they would get.
    """

    _objects = {"creates": "Creates", "updates": "Updates"}

    creates: models.Creates | None = None
    """The resources a validated request would add, with their expanded plans."""
    updates: models.Updates | None = None
    """The existing resources a validated request would change, with the plans they would get."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
