# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterMetadataResourcesSettings(Model):
    """How a resource shares its hosts with others.

    Attributes:
        cpu: How much processor time the instances get.
    """

    _objects = {"cpu": "ClusterMetadataCpuResourcesSettings"}

    cpu: models.ClusterMetadataCpuResourcesSettings | None = None
    """How much processor time the instances get."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
