# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentDeleteResponse(Model):
    """A deployment that is gone for good.

    Attributes:
        id: Id it had; reading it answers 404 from now on.
        name: Name it had; some servers send empty text.
        orphaned: Resources that went with it.
    """

    _objects = {"orphaned": "Orphaned"}

    id: str
    """Id it had; reading it answers 404 from now on."""
    name: str
    """Name it had; some servers send empty text."""
    orphaned: models.Orphaned | None = None
    """Resources that went with it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
