# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterClaimedLinkIds(Model):
    """The private endpoints that the organization has claimed.

    Attributes:
        claimed_link_ids: One entry per claim.
    """

    _groups = {"claimed_link_ids": many(one("TrafficFilterClaimedLinkIdInfo"))}

    claimed_link_ids: list[models.TrafficFilterClaimedLinkIdInfo]
    """One entry per claim."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
