# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

PlanStepStage = Literal["completed", "in_progress", "starting"]
"""Whether a step is about to begin, under way or over.

Newer servers may send other values."""
