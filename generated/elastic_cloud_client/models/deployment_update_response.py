# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpdateResponse(Model):
    """The deployment as accepted. The new plans run on after this answer.

    Attributes:
        id: Id of the changed deployment.
        name: Name of the deployment after the change.
        resources: Resources the deployment has now, new ones with their credentials.
        alias: Host name part of the readable endpoints after the change.
        shutdown_resources: Resources that were stopped because `prune_orphans` was set and the request
            left them out.
        diagnostics: What would happen; only in answers to `validate_only=true`.
        settings: Choices that concern the deployment as a whole.
    """

    _objects = {
        "shutdown_resources": "Orphaned",
        "diagnostics": "DeploymentDiagnostics",
        "settings": "DeploymentSettings",
    }
    _groups = {"resources": many(one("DeploymentResource"))}

    id: str
    """Id of the changed deployment."""
    name: str
    """Name of the deployment after the change."""
    resources: list[models.DeploymentResource]
    """Resources the deployment has now, new ones with their credentials."""
    alias: str | None = None
    """Host name part of the readable endpoints after the change."""
    shutdown_resources: models.Orphaned | None = None
    """Resources that were stopped because `prune_orphans` was set and the request left them out."""
    diagnostics: models.DeploymentDiagnostics | None = None
    """What would happen; only in answers to `validate_only=true`."""
    settings: models.DeploymentSettings | None = None
    """Choices that concern the deployment as a whole."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
