# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterPlanWarning(Model):
    """A drawback noticed in a plan or while it was applied, not grave enough to stop it.

    Attributes:
        code: Stable identifier of the warning.
        message: What deserves a look, in a sentence for the operator; the plan goes on.
        step_id: Step that raised the warning, unless it concerns the plan as a whole.
    """

    code: str
    """Stable identifier of the warning."""
    message: str
    """What deserves a look, in a sentence for the operator; the plan goes on."""
    step_id: str | None = None
    """Step that raised the warning, unless it concerns the plan as a whole."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
