# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterPlanAttemptError(Model):
    """Why an attempt to apply a plan came to nothing.

    Attributes:
        timestamp: When the attempt failed.
        message: What went wrong, in a sentence for people; programs look at `failure_type`.
        details: Particulars of the failure by name, all of them text.
        failure_type: Category of the failure, for programs to tell failures apart.
    """

    _moments = ("timestamp",)

    timestamp: datetime.datetime
    """When the attempt failed."""
    message: str
    """What went wrong, in a sentence for people; programs look at `failure_type`."""
    details: dict[str, str]
    """Particulars of the failure by name, all of them text."""
    failure_type: str | None = None
    """Category of the failure, for programs to tell failures apart."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
