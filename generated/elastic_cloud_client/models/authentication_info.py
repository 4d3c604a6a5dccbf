# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AuthenticationInfo(Model):
    """How the caller of this request is signed in.

    Attributes:
        has_elevated_permissions: Whether the session passed the second factor and may use protected
            operations. Deprecated.
        refresh_token_url: Operation that renews the caller's session token.
        has_totp_device: Whether one-time passwords are set up for the user as a second factor.
            Deprecated.
        totp_device_source: Who manages the user's second factor, `native` for the installation itself.
            Deprecated.
        elevated_permissions_expire_at: Until when protected operations stay open to the session. Missing
            if they are not. Deprecated.
        totp_device_source_enable_mfa_href: Page on which a second factor managed elsewhere can be set up.
            Deprecated.
        expires_at: When the session ends. Only callers with a token see it.
    """

    _moments = ("elevated_permissions_expire_at", "expires_at")

    has_elevated_permissions: bool
    """Whether the session passed the second factor and may use protected operations. Deprecated."""
    refresh_token_url: str
    """Operation that renews the caller's session token."""
    has_totp_device: bool | None = None
    """Whether one-time passwords are set up for the user as a second factor. Deprecated."""
    totp_device_source: str | None = None
    """Who manages the user's second factor, `native` for the installation itself. Deprecated."""
    elevated_permissions_expire_at: datetime.datetime | None = None
    """Until when protected operations stay open to the session. Missing if they are not. Deprecated."""
    totp_device_source_enable_mfa_href: str | None = None
    """Page on which a second factor managed elsewhere can be set up. Deprecated."""
    expires_at: datetime.datetime | None = None
    """When the session ends. Only callers with a token see it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
