# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentSettings(Model):
    """Choices that concern the deployment as a whole.

    Attributes:
        auto_ops: How the deployment stands to AutoOps, Elastic's advisor for running clusters.
        traffic_filter_settings: From where clients may reach the deployment.
        observability: Where the deployment sends its own logs and metrics.
        autoscaling_enabled: Whether the platform resizes Elasticsearch tiers by itself.
        byok: The customer's key with which data at rest is encrypted; hosted service only. Absent if the
            service holds the key. New in ECE 4.0.
        solution_type: What the deployment is used for, as said at its creation. New in ECE 4.0.
    """

    _objects = {
        "auto_ops": "AutoOpsSettings",
        "traffic_filter_settings": "TrafficFilterSettings",
        "observability": "DeploymentObservabilitySettings",
        "byok": "ByokSettings",
    }

    auto_ops: models.AutoOpsSettings
    """How the deployment stands to AutoOps, Elastic's advisor for running clusters."""
    traffic_filter_settings: models.TrafficFilterSettings | None = None
    """From where clients may reach the deployment."""
    observability: models.DeploymentObservabilitySettings | None = None
    """Where the deployment sends its own logs and metrics."""
    autoscaling_enabled: bool | None = None
    """Whether the platform resizes Elasticsearch tiers by itself."""
    byok: models.ByokSettings | None = None
    """The customer's key with which data at rest is encrypted; hosted service only. Absent if the service
    holds the key. New in ECE 4.0."""
    solution_type: str | None = None
    """What the deployment is used for, as said at its creation. New in ECE 4.0."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
