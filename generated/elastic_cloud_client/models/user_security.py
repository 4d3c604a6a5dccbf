# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserSecurity(Model):
    """Roles and password of a user.

    Attributes:
        roles: Names of roles - `ece_platform_admin`, which excludes all others, `ece_platform_viewer`,
            and one of `ece_deployment_manager` and `ece_deployment_viewer`.
        permissions: Ids of the operations that the roles open up. Reserved to the server.
        elevated_permissions: Whether a second factor was confirmed lately, which opens the operations
            that ask for it.
        password: Password to log in with, 8 characters or more. Goes in only; no answer contains it.
        enabled: Whether the user can log in. New users can unless it says false.
        security_realm: Where the user's password is kept. Users that the API creates are `native`.
    """

    _objects = {"elevated_permissions": "ElevatedPermissions", "security_realm": "UserSecurityRealm"}

    roles: list[str] | None = None
    """Names of roles - `ece_platform_admin`, which excludes all others, `ece_platform_viewer`, and one of
    `ece_deployment_manager` and `ece_deployment_viewer`."""
    permissions: list[str] | None = None
    """Ids of the operations that the roles open up. Reserved to the server."""
    elevated_permissions: models.ElevatedPermissions | None = None
    """Whether a second factor was confirmed lately, which opens the operations that ask for it."""
    password: str | None = _field(default=None, repr=False)
    """Password to log in with, 8 characters or more. Goes in only; no answer contains it."""
    enabled: bool | None = None
    """Whether the user can log in. New users can unless it says false."""
    security_realm: models.UserSecurityRealm | None = None
    """Where the user's password is kept. Users that the API creates are `native`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
