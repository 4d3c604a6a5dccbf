# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentsListResponse(Model):
    """All deployments the caller may see.

    Attributes:
        deployments: One short entry per deployment, stopped ones included.
    """

    _groups = {"deployments": many(one("DeploymentsListingData"))}

    deployments: list[models.DeploymentsListingData]
    """One short entry per deployment, stopped ones included."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
