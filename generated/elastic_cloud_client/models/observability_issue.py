# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityIssue(Model):
    """One reason why logs or metrics do not flow.

    Attributes:
        description: The problem, in words for people.
        severity: How serious the problem is.
    """

    description: str
    """The problem, in words for people."""
    severity: str
    """How serious the problem is."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
