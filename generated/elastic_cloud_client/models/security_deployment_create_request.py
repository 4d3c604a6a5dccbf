# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityDeploymentCreateRequest(Model):
    """What the security deployment is to be like. Every member may be left to the server.

    Attributes:
        name: Name that the console is to show for the deployment.
        version: Stack version to run. The server picks one when left out.
        topology: Its size. The server picks one when left out.
    """

    _objects = {"topology": "SecurityDeploymentTopology"}

    name: str | None = None
    """Name that the console is to show for the deployment."""
    version: str | None = None
    """Stack version to run. The server picks one when left out."""
    topology: models.SecurityDeploymentTopology | None = None
    """Its size. The server picks one when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
