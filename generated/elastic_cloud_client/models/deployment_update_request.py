# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpdateRequest(Model):
    """Changes to a deployment. What is left out stays, except resources when `prune_orphans` is true.

    Attributes:
        prune_orphans: True shuts down every resource whose ref_id the request does not mention, so a
            changed ref_id costs you the old resource and its data. False leaves unmentioned resources alone.
        name: New name; the old one stays when left out.
        resources: Resources to add or to give a new plan; without it no plan changes.
        settings: Deployment-wide choices to change; members left out keep their value.
        metadata: Labels to change; members left out keep their value.
        alias: New host name part for the endpoints; empty text gives the alias up.
    """

    _objects = {
        "resources": "DeploymentUpdateResources",
        "settings": "DeploymentUpdateSettings",
        "metadata": "DeploymentUpdateMetadata",
    }

    prune_orphans: bool
    """True shuts down every resource whose ref_id the request does not mention, so a changed ref_id costs
    you the old resource and its data. False leaves unmentioned resources alone."""
    name: str | None = None
    """New name; the old one stays when left out."""
    resources: models.DeploymentUpdateResources | None = None
    """Resources to add or to give a new plan; without it no plan changes."""
    settings: models.DeploymentUpdateSettings | None = None
    """Deployment-wide choices to change; members left out keep their value."""
    metadata: models.DeploymentUpdateMetadata | None = None
    """Labels to change; members left out keep their value."""
    alias: str | None = None
    """New host name part for the endpoints; empty text gives the alias up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
