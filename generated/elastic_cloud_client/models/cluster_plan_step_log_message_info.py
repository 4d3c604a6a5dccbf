# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterPlanStepLogMessageInfo(Model):
    """One message that a step reported.

    Attributes:
        timestamp: When the message was written.
        stage: How far the step had got by then.
        message: What the step did or met, in a sentence for the operator who reads the plan's log.
        details: Particulars by name, all of them text. Often empty.
        delta_in_millis: Milliseconds that passed since the message before.
        internal_details: Confidential particulars, shown to administrators only. Values may be objects in
            turn.
        failure_type: Category of the failure, if the step failed.
    """

    _moments = ("timestamp",)

    timestamp: datetime.datetime
    """When the message was written."""
    stage: models.PlanStepStage
    """How far the step had got by then."""
    message: str
    """What the step did or met, in a sentence for the operator who reads the plan's log."""
    details: dict[str, str]
    """Particulars by name, all of them text. Often empty."""
    delta_in_millis: int | None = None
    """Milliseconds that passed since the message before."""
    internal_details: dict[str, Any] | None = None
    """Confidential particulars, shown to administrators only. Values may be objects in turn."""
    failure_type: str | None = None
    """Category of the failure, if the step failed."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
