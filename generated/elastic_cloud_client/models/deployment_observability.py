# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentObservability(Model):
    """Whether the deployment's own logs and metrics arrive where they should.

    Attributes:
        healthy: False when logs or metrics have a problem.
        logging: State of log shipping.
        metrics: State of metric shipping.
        issues: Problems that concern logs and metrics alike.
    """

    _objects = {"logging": "DeploymentLogging", "metrics": "DeploymentMetrics"}
    _groups = {"issues": many(one("ObservabilityIssue"))}

    healthy: bool
    """False when logs or metrics have a problem."""
    logging: models.DeploymentLogging | None = None
    """State of log shipping."""
    metrics: models.DeploymentMetrics | None = None
    """State of metric shipping."""
    issues: list[models.ObservabilityIssue] | None = None
    """Problems that concern logs and metrics alike."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
