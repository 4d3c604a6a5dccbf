# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentMetrics(Model):
    """State of metric shipping.

    Attributes:
        healthy: Whether metrics arrive.
        urls: Kibana pages that show the metrics, by resource.
        issues: What keeps metrics from arriving.
    """

    _groups = {"issues": many(one("ObservabilityIssue"))}

    healthy: bool
    """Whether metrics arrive."""
    urls: dict[str, str] | None = None
    """Kibana pages that show the metrics, by resource."""
    issues: list[models.ObservabilityIssue] | None = None
    """What keeps metrics from arriving."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
