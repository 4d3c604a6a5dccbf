# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TiersResponse(Model):
    """The tiers of a cluster that are switched on. One that is switched off is left out.

    Attributes:
        hot_content: Nodes for the latest data and for content that is searched all the time.
        warm: Nodes for data that is searched now and then.
        cold: Nodes for data that is searched seldom.
        frozen: Nodes that search snapshots in place.
        master: Nodes that lead the cluster and hold no data.
        coordinating: Nodes that take requests in and hold no data.
        ml: Nodes for machine learning.
    """

    _objects = {
        "hot_content": "TierInfo",
        "warm": "TierInfo",
        "cold": "TierInfo",
        "frozen": "TierInfo",
        "master": "TierInfo",
        "coordinating": "TierInfo",
        "ml": "TierInfo",
    }

    hot_content: models.TierInfo | None = None
    """Nodes for the latest data and for content that is searched all the time."""
    warm: models.TierInfo | None = None
    """Nodes for data that is searched now and then."""
    cold: models.TierInfo | None = None
    """Nodes for data that is searched seldom."""
    frozen: models.TierInfo | None = None
    """Nodes that search snapshots in place."""
    master: models.TierInfo | None = None
    """Nodes that lead the cluster and hold no data."""
    coordinating: models.TierInfo | None = None
    """Nodes that take requests in and hold no data."""
    ml: models.TierInfo | None = None
    """Nodes for machine learning."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
