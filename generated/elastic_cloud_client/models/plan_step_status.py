# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

PlanStepStatus = Literal["error", "pending", "success", "warning"]
"""Outcome of a step, `pending` until it has one. After a `warning` the plan goes on, after an `error` it
does not.

Newer servers may send other values."""
