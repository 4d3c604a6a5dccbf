# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentsSearchResponse(Model):
    """One page of search results.

    Attributes:
        return_count: How many results this page holds. Zero ends a walk with `cursor`.
        deployments: The results; empty when `minimal_metadata` was asked for.
        match_count: How many deployments fit the query on all pages together.
        minimal_metadata: The results with nothing but the attributes that the query parameter of this
            name lists.
        cursor: Mark of the next page, to be sent in the next request; comes with sorted searches. Sort by
            something that never changes, such as the id, or deployments modified meanwhile may be met twice
            or be missed.
    """

    _groups = {"deployments": many(one("DeploymentSearchResponse"))}

    return_count: int
    """How many results this page holds. Zero ends a walk with `cursor`."""
    deployments: list[models.DeploymentSearchResponse]
    """The results; empty when `minimal_metadata` was asked for."""
    match_count: int | None = None
    """How many deployments fit the query on all pages together."""
    minimal_metadata: list[dict[str, Any]] | None = None
    """The results with nothing but the attributes that the query parameter of this name lists."""
    cursor: str | None = None
    """Mark of the next page, to be sent in the next request; comes with sorted searches. Sort by something
    that never changes, such as the id, or deployments modified meanwhile may be met twice or be missed."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
