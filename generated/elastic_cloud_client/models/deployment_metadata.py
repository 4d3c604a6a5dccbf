# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentMetadata(Model):
    """Facts about the deployment that are not plans.

    Attributes:
        last_modified: When metadata last changed.
        owner_id: User who created the deployment, as the installation's user store knows them.
        organization_id: Organization that pays for it; hosted service only.
        system_owned: Whether the platform itself relies on the deployment; many commands refuse to work
            on it then.
        hidden: Whether ordinary lists leave it out.
        subscription_level: License level its cluster runs with.
        last_resource_plan_modified: When a resource last got a new plan; absent before the first one has
            run.
        tags: Keys and values users have given it.
        byok_enabled: Whether data at rest is encrypted with a key the customer holds; hosted service
            only.
        byok_migration: Whether the deployment is on its way from a key of the service to one of the
            customer; hosted service only. New in the hosted service, 2026-08.
        created_at: When the deployment was created. New in the hosted service, 2026-08.
    """

    _moments = ("last_modified", "last_resource_plan_modified", "created_at")
    _groups = {"tags": many(one("MetadataItem"))}

    last_modified: datetime.datetime
    """When metadata last changed."""
    owner_id: str | None = None
    """User who created the deployment, as the installation's user store knows them."""
    organization_id: str | None = None
    """Organization that pays for it; hosted service only."""
    system_owned: bool | None = None
    """Whether the platform itself relies on the deployment; many commands refuse to work on it then."""
    hidden: bool | None = None
    """Whether ordinary lists leave it out."""
    subscription_level: str | None = None
    """License level its cluster runs with."""
    last_resource_plan_modified: datetime.datetime | None = None
    """When a resource last got a new plan; absent before the first one has run."""
    tags: list[models.MetadataItem] | None = None
    """Keys and values users have given it."""
    byok_enabled: bool | None = None
    """Whether data at rest is encrypted with a key the customer holds; hosted service only."""
    byok_migration: bool | None = None
    """Whether the deployment is on its way from a key of the service to one of the customer; hosted service
    only. New in the hosted service, 2026-08."""
    created_at: datetime.datetime | None = None
    """When the deployment was created. New in the hosted service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
