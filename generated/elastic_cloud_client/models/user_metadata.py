# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserMetadata(Model):
    """By whom and when a user was created and changed, and when it logged in.

    Attributes:
        created_by: Name of the user who created this one.
        created_at: Time of the creation.
        updated_by: Name of the user who made the latest change.
        updated_at: Time of the latest change.
        first_login_at: Time of the very first login. Missing until then.
        last_login_at: Time of the most recent login. Missing until the first one.
    """

    _moments = ("created_at", "updated_at", "first_login_at", "last_login_at")

    created_by: str | None = None
    """Name of the user who created this one."""
    created_at: datetime.datetime | None = None
    """Time of the creation."""
    updated_by: str | None = None
    """Name of the user who made the latest change."""
    updated_at: datetime.datetime | None = None
    """Time of the latest change."""
    first_login_at: datetime.datetime | None = None
    """Time of the very first login. Missing until then."""
    last_login_at: datetime.datetime | None = None
    """Time of the most recent login. Missing until the first one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
