# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentShutdownResponse(Model):
    """A deployment whose resources are being stopped.

    Attributes:
        id: Id of the stopping deployment, still readable with it.
        name: Its name; some servers send empty text.
        orphaned: Resources that stop with it.
    """

    _objects = {"orphaned": "Orphaned"}

    id: str
    """Id of the stopping deployment, still readable with it."""
    name: str
    """Its name; some servers send empty text."""
    orphaned: models.Orphaned | None = None
    """Resources that stop with it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
