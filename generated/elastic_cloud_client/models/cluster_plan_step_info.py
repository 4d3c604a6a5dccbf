# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterPlanStepInfo(Model):
    """One step of an attempt to apply a plan. Steps appear in the log as they start, so the last one tells
    how far the attempt got.

    Attributes:
        step_id: Name of the step. Every attempt ends with `plan-completed`.
        started: When the step began.
        status: Outcome of a step, `pending` until it has one. After a `warning` the plan goes on, after
            an `error` it does not.
        stage: Whether a step is about to begin, under way or over.
        info_log: What the step reported, oldest message first.
        completed: When the step ended. Absent as long as it runs.
        duration_in_millis: Time the step took, in milliseconds.
    """

    _moments = ("started", "completed")
    _groups = {"info_log": many(one("ClusterPlanStepLogMessageInfo"))}

    step_id: str
    """Name of the step. Every attempt ends with `plan-completed`."""
    started: datetime.datetime
    """When the step began."""
    status: models.PlanStepStatus
    """Outcome of a step, `pending` until it has one. After a `warning` the plan goes on, after an `error` it
    does not."""
    stage: models.PlanStepStage
    """Whether a step is about to begin, under way or over."""
    info_log: list[models.ClusterPlanStepLogMessageInfo]
    """What the step reported, oldest message first."""
    completed: datetime.datetime | None = None
    """When the step ended. Absent as long as it runs."""
    duration_in_millis: int | None = None
    """Time the step took, in milliseconds."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
