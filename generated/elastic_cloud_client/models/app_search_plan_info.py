# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AppSearchPlanInfo(Model):
    """One attempt to apply a plan to App Search, with who started it, what was done and how it ended.

    Attributes:
        healthy: True while the attempt runs without error, and after it has succeeded.
        plan_attempt_log: The steps in the order they were started, the last one being under way or final.
            Empty unless `show_plan_logs` is set.
        warnings: Doubts that did not stop the attempt.
        plan_attempt_id: UUID of the attempt. Remember it to find the attempt again in the history.
        plan_attempt_name: Running number of the attempt in readable form. May be missing outside the
            history.
        attempt_start_time: The instant at which the platform began to apply the plan.
        attempt_end_time: The instant of success or failure; missing as long as the attempt is pending.
        plan_end_time: Instant (UTC) at which a later plan took over; missing for the pending and the
            current plan.
        plan: The plan itself; left out when the call said `show_plans=false`.
        source: The user or platform service behind the change.
        error: Why the attempt failed; missing otherwise.
    """

    _moments = ("attempt_start_time", "attempt_end_time", "plan_end_time")
    _objects = {"plan": "AppSearchPlan", "source": "ChangeSourceInfo", "error": "ClusterPlanAttemptError"}
    _groups = {"plan_attempt_log": many(one("ClusterPlanStepInfo")), "warnings": many(one("ClusterPlanWarning"))}

    healthy: bool
    """True while the attempt runs without error, and after it has succeeded."""
    plan_attempt_log: list[models.ClusterPlanStepInfo]
    """The steps in the order they were started, the last one being under way or final. Empty unless
    `show_plan_logs` is set."""
    warnings: list[models.ClusterPlanWarning]
    """Doubts that did not stop the attempt."""
    plan_attempt_id: str | None = None
    """UUID of the attempt. Remember it to find the attempt again in the history."""
    plan_attempt_name: str | None = None
    """Running number of the attempt in readable form. May be missing outside the history."""
    attempt_start_time: datetime.datetime | None = None
    """The instant at which the platform began to apply the plan."""
    attempt_end_time: datetime.datetime | None = None
    """The instant of success or failure; missing as long as the attempt is pending."""
    plan_end_time: datetime.datetime | None = None
    """Instant (UTC) at which a later plan took over; missing for the pending and the current plan."""
    plan: models.AppSearchPlan | None = None
    """The plan itself; left out when the call said `show_plans=false`."""
    source: models.ChangeSourceInfo | None = None
    """The user or platform service behind the change."""
    error: models.ClusterPlanAttemptError | None = None
    """Why the attempt failed; missing otherwise."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
