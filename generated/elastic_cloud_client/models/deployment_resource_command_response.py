# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResourceCommandResponse(Model):
    """Confirms that a command was accepted; its effect shows in the resource's plan and status.

    Attributes:
        warnings: Doubts that did not stop the command.
    """

    _groups = {"warnings": many(one("ReplyWarning"))}

    warnings: list[models.ReplyWarning] | None = None
    """Doubts that did not stop the command."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
