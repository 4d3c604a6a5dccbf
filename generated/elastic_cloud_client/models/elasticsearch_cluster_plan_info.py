# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterPlanInfo(Model):
    """One attempt to bring a cluster to a plan.

    Attributes:
        healthy: True while the attempt runs without error, and after it has succeeded.
        plan_attempt_log: Steps in the order they were started. Empty unless `show_plan_logs` asks for
            them.
        warnings: Doubts that did not stop the attempt.
        plan_attempt_id: Id of the attempt, a UUID.
        plan_attempt_name: Readable name with a running number. Only entries of the history have it.
        attempt_start_time: Instant (UTC) at which work on the plan began.
        attempt_end_time: Instant (UTC) of success or failure. Absent from a pending attempt.
        plan_end_time: Instant (UTC) at which a later plan took over; missing for the pending and the
            current plan.
        plan: The plan that was attempted. Absent with `show_plans=false`.
        source: Who or what caused the attempt.
        error: Why the attempt failed. Absent otherwise.
    """

    _moments = ("attempt_start_time", "attempt_end_time", "plan_end_time")
    _objects = {"plan": "ElasticsearchClusterPlan", "source": "ChangeSourceInfo", "error": "ClusterPlanAttemptError"}
    _groups = {"plan_attempt_log": many(one("ClusterPlanStepInfo")), "warnings": many(one("ClusterPlanWarning"))}

    healthy: bool
    """True while the attempt runs without error, and after it has succeeded."""
    plan_attempt_log: list[models.ClusterPlanStepInfo]
    """Steps in the order they were started. Empty unless `show_plan_logs` asks for them."""
    warnings: list[models.ClusterPlanWarning]
    """Doubts that did not stop the attempt."""
    plan_attempt_id: str | None = None
    """Id of the attempt, a UUID."""
    plan_attempt_name: str | None = None
    """Readable name with a running number. Only entries of the history have it."""
    attempt_start_time: datetime.datetime | None = None
    """Instant (UTC) at which work on the plan began."""
    attempt_end_time: datetime.datetime | None = None
    """Instant (UTC) of success or failure. Absent from a pending attempt."""
    plan_end_time: datetime.datetime | None = None
    """Instant (UTC) at which a later plan took over; missing for the pending and the current plan."""
    plan: models.ElasticsearchClusterPlan | None = None
    """The plan that was attempted. Absent with `show_plans=false`."""
    source: models.ChangeSourceInfo | None = None
    """Who or what caused the attempt."""
    error: models.ClusterPlanAttemptError | None = None
    """Why the attempt failed. Absent otherwise."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
