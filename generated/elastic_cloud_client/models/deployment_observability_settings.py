# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentObservabilitySettings(Model):
    """Where the deployment sends its own logs and metrics.

    Attributes:
        logging: Shipping of logs.
        metrics: Shipping of metrics.
    """

    _objects = {"logging": "DeploymentLoggingSettings", "metrics": "DeploymentMetricsSettings"}

    logging: models.DeploymentLoggingSettings | None = None
    """Shipping of logs."""
    metrics: models.DeploymentMetricsSettings | None = None
    """Shipping of metrics."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
