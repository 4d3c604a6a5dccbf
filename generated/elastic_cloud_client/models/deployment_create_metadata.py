# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCreateMetadata(Model):
    """Labels of the new deployment.

    Attributes:
        system_owned: Marks a deployment the platform itself relies on, which many commands then refuse to
            touch.
        tags: Keys and values of your own choice, handy for searching and billing.
    """

    _groups = {"tags": many(one("MetadataItem"))}

    system_owned: bool | None = None
    """Marks a deployment the platform itself relies on, which many commands then refuse to touch."""
    tags: list[models.MetadataItem] | None = None
    """Keys and values of your own choice, handy for searching and billing."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
