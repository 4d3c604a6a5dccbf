# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterInstanceConfigurationInfo(Model):
    """Says in short from which instance configuration an instance was made.

    Attributes:
        id: Id of the instance configuration.
        name: Name shown for the instance configuration.
        resource: What the sizes of such instances measure.
        config_version: Version of the instance configuration. Missing where versions are not kept.
    """

    id: str
    """Id of the instance configuration."""
    name: str
    """Name shown for the instance configuration."""
    resource: models.InstanceSizeResource
    """What the sizes of such instances measure."""
    config_version: int | None = None
    """Version of the instance configuration. Missing where versions are not kept."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
