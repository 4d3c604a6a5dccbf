# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ZookeeperSummary(Model):
    """State of ZooKeeper, in which the platform keeps its settings and plans.

    Attributes:
        states: One element per ZooKeeper node.
    """

    _groups = {"states": many(one("ZookeeperNodeInfo"))}

    states: list[models.ZookeeperNodeInfo]
    """One element per ZooKeeper node."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
