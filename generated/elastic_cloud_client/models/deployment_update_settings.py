# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpdateSettings(Model):
    """Deployment-wide choices to change; members left out keep their value.

    Attributes:
        observability: New destinations for logs and metrics. Null stops shipping both; leaving it out
            changes nothing.
        autoscaling_enabled: Switches automatic resizing of Elasticsearch tiers on or off.
        auto_ops: How the deployment stands to AutoOps, Elastic's advisor for running clusters.
    """

    _objects = {"observability": "DeploymentObservabilitySettings", "auto_ops": "AutoOpsSettings"}

    observability: models.DeploymentObservabilitySettings | None = None
    """New destinations for logs and metrics. Null stops shipping both; leaving it out changes nothing."""
    autoscaling_enabled: bool | None = None
    """Switches automatic resizing of Elasticsearch tiers on or off."""
    auto_ops: models.AutoOpsSettings | None = None
    """How the deployment stands to AutoOps, Elastic's advisor for running clusters."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
