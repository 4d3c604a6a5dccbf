# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterMetadataSettings(Model):
    """Name, owner and standing of a resource.

    Attributes:
        name: Name shown for the resource.
        owner_id: The user to whom the resource belongs, on ECE the user name.
        organization_id: Organization to which the deployment belongs, on the hosted service.
        subscription_level: Subscription under which the resource runs, and so which features it has.
        system_owned: Marks a resource that the platform needs for itself. Some operations refuse such
            resources.
        contact_email: Where to write about the resource.
        hidden: Whether lists leave the resource out.
        resources: How a resource shares its hosts with others.
    """

    _objects = {"resources": "ClusterMetadataResourcesSettings"}

    name: str | None = None
    """Name shown for the resource."""
    owner_id: str | None = None
    """The user to whom the resource belongs, on ECE the user name."""
    organization_id: str | None = None
    """Organization to which the deployment belongs, on the hosted service."""
    subscription_level: str | None = None
    """Subscription under which the resource runs, and so which features it has."""
    system_owned: bool | None = None
    """Marks a resource that the platform needs for itself. Some operations refuse such resources."""
    contact_email: str | None = None
    """Where to write about the resource."""
    hidden: bool | None = None
    """Whether lists leave the resource out."""
    resources: models.ClusterMetadataResourcesSettings | None = None
    """How a resource shares its hosts with others."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
