# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpdateMetadata(Model):
    """Labels to change; members left out keep their value.

    Attributes:
        system_owned: Whether the platform itself relies on the deployment and protects it from most
            commands.
        hidden: Takes the deployment out of ordinary lists and searches without stopping it.
        tags: All tags from now on; an empty list removes those there are.
    """

    _groups = {"tags": many(one("MetadataItem"))}

    system_owned: bool | None = None
    """Whether the platform itself relies on the deployment and protects it from most commands."""
    hidden: bool | None = None
    """Takes the deployment out of ordinary lists and searches without stopping it."""
    tags: list[models.MetadataItem] | None = None
    """All tags from now on; an empty list removes those there are."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
