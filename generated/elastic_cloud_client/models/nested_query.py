# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class NestedQuery(Model):
    """Searches in lists whose elements are indexed one by one, such as `resources.elasticsearch` and
    `metadata.tags`, so that all conditions concern the same element.

    Attributes:
        query: Condition on the elements. Fields are written with their full path.
        path: Path of the list.
        score_mode: How the ranks of matching elements add up to that of the whole object, for instance to
            their average.
    """

    _objects = {"query": "QueryContainer"}

    query: models.QueryContainer
    """Condition on the elements. Fields are written with their full path."""
    path: str
    """Path of the list."""
    score_mode: models.NestedScoreMode | None = None
    """How the ranks of matching elements add up to that of the whole object, for instance to their average."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
