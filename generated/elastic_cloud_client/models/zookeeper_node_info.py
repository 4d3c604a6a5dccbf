# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ZookeeperNodeInfo(Model):
    """How the connection to one ZooKeeper node is.

    Attributes:
        id: Name of the node.
        state: State of a connection to ZooKeeper. `connected` and `reconnected` are fine; after `lost`
            the session is over.
    """

    id: str
    """Name of the node."""
    state: models.ZookeeperNodeState
    """State of a connection to ZooKeeper. `connected` and `reconnected` are fine; after `lost` the session
    is over."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
