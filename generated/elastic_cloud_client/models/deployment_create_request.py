# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCreateRequest(Model):
    """A deployment to create. Every member may be left out when a template supplies the resources.

    Attributes:
        name: What people call the deployment; the generated id when left out.
        resources: What the new deployment consists of, one list per kind.
        settings: Choices that concern the new deployment as a whole.
        metadata: Labels of the new deployment.
        alias: Readable host name part for the deployment's endpoints, unique in the region; made from the
            name when left out.
        region: Region of the resources that name none themselves. ECE has `ece-region` only.
        version: Stack version of resources whose plan names none; the newest one the installation has
            when left out.
    """

    _objects = {
        "resources": "DeploymentCreateResources",
        "settings": "DeploymentCreateSettings",
        "metadata": "DeploymentCreateMetadata",
    }

    name: str | None = None
    """What people call the deployment; the generated id when left out."""
    resources: models.DeploymentCreateResources | None = None
    """What the new deployment consists of, one list per kind."""
    settings: models.DeploymentCreateSettings | None = None
    """Choices that concern the new deployment as a whole."""
    metadata: models.DeploymentCreateMetadata | None = None
    """Labels of the new deployment."""
    alias: str | None = None
    """Readable host name part for the deployment's endpoints, unique in the region; made from the name when
    left out."""
    region: str | None = None
    """Region of the resources that name none themselves. ECE has `ece-region` only."""
    version: str | None = None
    """Stack version of resources whose plan names none; the newest one the installation has when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
