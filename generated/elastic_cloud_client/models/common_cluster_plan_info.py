# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CommonClusterPlanInfo(Model):
    """One attempt to apply a plan, whatever the product.

    Attributes:
        healthy: True while the attempt runs without error, and after it has succeeded.
        plan_attempt_log: The steps in the order in which they began.
        warnings: Doubts that did not stop the attempt.
        plan_attempt_id: UUID of the attempt.
        plan_attempt_name: Its number among the attempts of the resource, from 0 on.
        attempt_start_time: When the platform set to work.
        attempt_end_time: When it succeeded or failed. Left out for an attempt that is still running.
        plan_end_time: Instant (UTC) at which a later plan took over; missing for the pending and the
            current plan.
        plan: The plan itself, in the form the product's own schemas give it, such as
            `ElasticsearchClusterPlan`.
        source: Who asked for the change.
        error: Why it failed, if it did.
    """

    _moments = ("attempt_start_time", "attempt_end_time", "plan_end_time")
    _objects = {"source": "ChangeSourceInfo", "error": "ClusterPlanAttemptError"}
    _groups = {"plan_attempt_log": many(one("ClusterPlanStepInfo")), "warnings": many(one("ClusterPlanWarning"))}

    healthy: bool
    """True while the attempt runs without error, and after it has succeeded."""
    plan_attempt_log: list[models.ClusterPlanStepInfo]
    """The steps in the order in which they began."""
    warnings: list[models.ClusterPlanWarning]
    """Doubts that did not stop the attempt."""
    plan_attempt_id: str | None = None
    """UUID of the attempt."""
    plan_attempt_name: str | None = None
    """Its number among the attempts of the resource, from 0 on."""
    attempt_start_time: datetime.datetime | None = None
    """When the platform set to work."""
    attempt_end_time: datetime.datetime | None = None
    """When it succeeded or failed. Left out for an attempt that is still running."""
    plan_end_time: datetime.datetime | None = None
    """Instant (UTC) at which a later plan took over; missing for the pending and the current plan."""
    plan: dict[str, Any] | None = None
    """The plan itself, in the form the product's own schemas give it, such as `ElasticsearchClusterPlan`."""
    source: models.ChangeSourceInfo | None = None
    """Who asked for the change."""
    error: models.ClusterPlanAttemptError | None = None
    """Why it failed, if it did."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
