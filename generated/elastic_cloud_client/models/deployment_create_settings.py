# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCreateSettings(Model):
    """Choices that concern the new deployment as a whole.

    Attributes:
        traffic_filter_settings: From where clients may reach the deployment.
        observability: Where the deployment sends its own logs and metrics.
        autoscaling_enabled: Lets the platform resize Elasticsearch tiers between their autoscaling limits
            as load and data grow.
        byok: A key of your own for the encryption of data at rest, to be chosen at creation; hosted
            service only. New in ECE 4.0.
        solution_type: What the deployment is going to be used for, such as `elasticsearch`,
            `observability` or `security`. New in ECE 4.0.
    """

    _objects = {
        "traffic_filter_settings": "TrafficFilterSettings",
        "observability": "DeploymentObservabilitySettings",
        "byok": "ByokSettings",
    }

    traffic_filter_settings: models.TrafficFilterSettings | None = None
    """From where clients may reach the deployment."""
    observability: models.DeploymentObservabilitySettings | None = None
    """Where the deployment sends its own logs and metrics."""
    autoscaling_enabled: bool | None = None
    """Lets the platform resize Elasticsearch tiers between their autoscaling limits as load and data grow."""
    byok: models.ByokSettings | None = None
    """A key of your own for the encryption of data at rest, to be chosen at creation; hosted service only.
    New in ECE 4.0."""
    solution_type: str | None = None
    """What the deployment is going to be used for, such as `elasticsearch`, `observability` or `security`.
    New in ECE 4.0."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
