# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterTopologyInfo(Model):
    """The running instances of a resource.

    Attributes:
        healthy: True when each instance is up and its service answers.
        instances: The instances with their hosts and sizes. Empty while the resource is stopped.
    """

    _groups = {"instances": many(one("ClusterInstanceInfo"))}

    healthy: bool
    """True when each instance is up and its service answers."""
    instances: list[models.ClusterInstanceInfo]
    """The instances with their hosts and sizes. Empty while the resource is stopped."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
