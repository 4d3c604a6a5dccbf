# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentMetricsSettings(Model):
    """Shipping of metrics.

    Attributes:
        destination: The cluster that receives logs or metrics.
        force_legacy_monitoring: Lets Elasticsearch report its metrics itself, the old way, where
            Metricbeat would collect them today.
    """

    _objects = {"destination": "ObservabilityAbsoluteDeployment"}

    destination: models.ObservabilityAbsoluteDeployment
    """The cluster that receives logs or metrics."""
    force_legacy_monitoring: bool | None = None
    """Lets Elasticsearch report its metrics itself, the old way, where Metricbeat would collect them today."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
