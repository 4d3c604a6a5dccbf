# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class GlobalDeploymentTemplateInfo(Model):
    """A template as it looks across all regions.

    Attributes:
        name: What user interfaces call the template.
        description: What deployments made from it are good for.
        order: Place in lists, the lowest first.
        regions: The regions that offer it, each with its own id for it.
        template_category_id: Key that its regional forms have in common.
        metadata: Labels of the template.
    """

    _groups = {"regions": many(one("GlobalDeploymentTemplateRegion")), "metadata": many(one("MetadataItem"))}

    name: str
    """What user interfaces call the template."""
    description: str
    """What deployments made from it are good for."""
    order: int
    """Place in lists, the lowest first."""
    regions: list[models.GlobalDeploymentTemplateRegion]
    """The regions that offer it, each with its own id for it."""
    template_category_id: str | None = None
    """Key that its regional forms have in common."""
    metadata: list[models.MetadataItem] | None = None
    """Labels of the template."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
