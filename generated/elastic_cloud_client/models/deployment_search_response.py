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
    reading it by id offers."""

    _objects = {"resources": "DeploymentResources", "settings": "DeploymentSettings", "metadata": "DeploymentMetadata"}

    id: str
    """Id of the deployment, by which `get_deployment` and all other operations on it know it."""
    name: str
    """Name of the deployment that lists and consoles show. It need not be unique."""
    healthy: bool
    """Whether all its resources are well."""
    resources: models.DeploymentResources
    alias: str | None = None
    """Host name part of the readable endpoints."""
    settings: models.DeploymentSettings | None = None
    metadata: models.DeploymentMetadata | None = None
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
