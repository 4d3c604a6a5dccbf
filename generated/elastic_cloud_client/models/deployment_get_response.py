# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentGetResponse(Model):
    """A deployment with everything the query parameters asked for.

    Attributes:
        id: Id of the deployment, drawn by the platform.
        name: Name of the deployment that lists and consoles show. It need not be unique.
        healthy: False as soon as one resource is unhealthy; look at the `healthy` members below
            `resources` for which and why.
        resources: Resources by kind. All six lists are there; kinds the deployment does not use are
            empty.
        alias: Host name part of the readable endpoints.
        settings: Choices that concern the deployment as a whole.
        metadata: Facts about the deployment that are not plans.
        observability: Whether the deployment's own logs and metrics arrive where they should.
        instance_configurations: The instance configurations that the current plans use, unless
            `show_instance_configurations` is false.
    """

    _objects = {
        "resources": "DeploymentResources",
        "settings": "DeploymentSettings",
        "metadata": "DeploymentMetadata",
        "observability": "DeploymentObservability",
    }
    _groups = {"instance_configurations": many(one("InstanceConfigurationInfo"))}

    id: str
    """Id of the deployment, drawn by the platform."""
    name: str
    """Name of the deployment that lists and consoles show. It need not be unique."""
    healthy: bool
    """False as soon as one resource is unhealthy; look at the `healthy` members below `resources` for which
    and why."""
    resources: models.DeploymentResources
    """Resources by kind. All six lists are there; kinds the deployment does not use are empty."""
    alias: str | None = None
    """Host name part of the readable endpoints."""
    settings: models.DeploymentSettings | None = None
    """Choices that concern the deployment as a whole."""
    metadata: models.DeploymentMetadata | None = None
    """Facts about the deployment that are not plans."""
    observability: models.DeploymentObservability | None = None
    """Whether the deployment's own logs and metrics arrive where they should."""
    instance_configurations: list[models.InstanceConfigurationInfo] | None = None
    """The instance configurations that the current plans use, unless `show_instance_configurations` is
    false."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
