# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TiersUpdateRequest(Model):
    """The tiers to resize. Those that are left out stay as they are.

    Attributes:
        hot_content: New size of the nodes for the latest data and for content.
        warm: New size of the nodes for data that is searched now and then.
        cold: New size of the nodes for data that is searched seldom.
        frozen: New size of the nodes that search snapshots in place.
        master: New size of the nodes that lead the cluster.
        coordinating: New size of the nodes that take requests in.
        ml: New size of the nodes for machine learning.
    """

    _objects = {
        "hot_content": "TierConfig",
        "warm": "TierConfig",
        "cold": "TierConfig",
        "frozen": "TierConfig",
        "master": "TierConfig",
        "coordinating": "TierConfig",
        "ml": "TierConfig",
    }

    hot_content: models.TierConfig | None = None
    """New size of the nodes for the latest data and for content."""
    warm: models.TierConfig | None = None
    """New size of the nodes for data that is searched now and then."""
    cold: models.TierConfig | None = None
    """New size of the nodes for data that is searched seldom."""
    frozen: models.TierConfig | None = None
    """New size of the nodes that search snapshots in place."""
    master: models.TierConfig | None = None
    """New size of the nodes that lead the cluster."""
    coordinating: models.TierConfig | None = None
    """New size of the nodes that take requests in."""
    ml: models.TierConfig | None = None
    """New size of the nodes for machine learning."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
