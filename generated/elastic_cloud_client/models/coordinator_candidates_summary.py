# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CoordinatorCandidatesSummary(Model):
    """Hosts that have asked to become coordinators.

    Attributes:
        candidates: One element per candidate, those already accepted included.
    """

    _groups = {"candidates": many(one("CoordinatorCandidateInfo"))}

    candidates: list[models.CoordinatorCandidateInfo]
    """One element per candidate, those already accepted included."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
