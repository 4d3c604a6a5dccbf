# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class BoolQuery(Model):
    """Combines queries by and, or and not.

    Attributes:
        must: Queries that all have to apply and raise the rank of the hit.
        should: Alternatives. How many of them have to apply is up to `minimum_should_match`.
        must_not: Queries of which none may apply.
        filter_: Queries that all have to apply, without effect on the rank.
        minimum_should_match: How many of the alternatives in `should` a hit has to satisfy.
    """

    _groups = {
        "must": many(one("QueryContainer")),
        "should": many(one("QueryContainer")),
        "must_not": many(one("QueryContainer")),
        "filter_": many(one("QueryContainer")),
    }
    _names = {"filter_": "filter"}

    must: list[models.QueryContainer] | None = None
    """Queries that all have to apply and raise the rank of the hit."""
    should: list[models.QueryContainer] | None = None
    """Alternatives. How many of them have to apply is up to `minimum_should_match`."""
    must_not: list[models.QueryContainer] | None = None
    """Queries of which none may apply."""
    filter_: list[models.QueryContainer] | None = None
    """Queries that all have to apply, without effect on the rank."""
    minimum_should_match: int | None = None
    """How many of the alternatives in `should` a hit has to satisfy."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
