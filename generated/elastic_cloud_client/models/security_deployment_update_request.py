# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityDeploymentUpdateRequest(Model):
    """Changes of the security deployment.

    Attributes:
        version: Stack version to upgrade to. It keeps its version when left out.
        topology: New size. It keeps its size when left out.
    """

    _objects = {"topology": "SecurityDeploymentTopology"}

    version: str | None = None
    """Stack version to upgrade to. It keeps its version when left out."""
    topology: models.SecurityDeploymentTopology | None = None
    """New size. It keeps its size when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
