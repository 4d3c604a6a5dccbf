# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesSSOSettings(Model):
    """How proxies recognize users who have signed in elsewhere.

    Attributes:
        max_age: How many milliseconds a sign-in lasts before it has to be renewed.
        sso_secret: Text shared with the sign-in service to trust its tokens.
        cookie_name: Name of the cookie that keeps the sign-in.
        dont_log_requests: Keeps sign-in requests out of the proxy logs when true.
        default_redirect_path: Page that a browser gets after signing in, unless it asked for another.
        maintenance_bypass_cookie_name: Name of the cookie with which administrators reach resources in
            maintenance.
    """

    max_age: int
    """How many milliseconds a sign-in lasts before it has to be renewed."""
    sso_secret: str = _field(repr=False)
    """Text shared with the sign-in service to trust its tokens."""
    cookie_name: str
    """Name of the cookie that keeps the sign-in."""
    dont_log_requests: bool
    """Keeps sign-in requests out of the proxy logs when true."""
    default_redirect_path: str
    """Page that a browser gets after signing in, unless it asked for another."""
    maintenance_bypass_cookie_name: str
    """Name of the cookie with which administrators reach resources in maintenance."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
