# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentSearchResponse(Model):
    """A deployment found by a search, with current plans but without logs, history and the extras that
    reading it by id offers.

    Attributes:
        id: Id of the deployment, by which `get_deployment` and all other operations on it know it.
        name: Name of the deployment that lists and consoles show. It need not be unique.
        healthy: Whether all its resources are well.
        resources: Resources by kind. All six lists are there; kinds the deployment does not use are
            empty.
        alias: Host name part of the readable endpoints.
        settings: Choices that concern the deployment as a whole.
        metadata: Facts about the deployment that are not plans.
    """

    _objects = {"resources": "DeploymentResources", "settings": "DeploymentSettings", "metadata": "DeploymentMetadata"}

    id: str
    """Id of the deployment, by which `get_deployment` and all other operations on it know it."""
    name: str
    """Name of the deployment that lists and consoles show. It need not be unique."""
    healthy: bool
    """Whether all its resources are well."""
    resources: models.DeploymentResources
    """Resources by kind. All six lists are there; kinds the deployment does not use are empty."""
    alias: str | None = None
    """Host name part of the readable endpoints."""
    settings: models.DeploymentSettings | None = None
    """Choices that concern the deployment as a whole."""
    metadata: models.DeploymentMetadata | None = None
    """Facts about the deployment that are not plans."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
