# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentDiagnostics(Model):
    """Plans as the platform understood them, with defaults filled in."""

    _objects = {"creates": "Creates", "updates": "Updates"}

    creates: models.Creates | None = None
    updates: models.Updates | None = None
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
