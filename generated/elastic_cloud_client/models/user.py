# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class User(Model):
    """Somebody who can log in and call the API.

    Attributes:
        user_name: Name to log in with and key of the user. It cannot be changed, and special characters
            are refused.
        security: Roles and password of a user.
        metadata: History of the user. Reserved to the server.
        full_name: First and last name, as user interfaces show it.
        email: Mail address of the user.
        builtin: Marks the two users `admin` and `readonly` of every installation, who can be neither
            changed nor deleted. Reserved to the server.
    """

    _objects = {"security": "UserSecurity", "metadata": "UserMetadata"}

    user_name: str
    """Name to log in with and key of the user. It cannot be changed, and special characters are refused."""
    security: models.UserSecurity
    """Roles and password of a user."""
    metadata: models.UserMetadata | None = None
    """History of the user. Reserved to the server."""
    full_name: str | None = None
    """First and last name, as user interfaces show it."""
    email: str | None = None
    """Mail address of the user."""
    builtin: bool | None = None
    """Marks the two users `admin` and `readonly` of every installation, who can be neither changed nor
    deleted. Reserved to the server."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
