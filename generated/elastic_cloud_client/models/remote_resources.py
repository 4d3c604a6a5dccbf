# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RemoteResources(Model):
    """Clusters a cluster may search in or replicate from.

    Attributes:
        resources: The remote clusters, each under an alias; an empty list cuts all connections.
    """

    _groups = {"resources": many(one("RemoteResourceRef"))}

    resources: list[models.RemoteResourceRef]
    """The remote clusters, each under an alias; an empty list cuts all connections."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
