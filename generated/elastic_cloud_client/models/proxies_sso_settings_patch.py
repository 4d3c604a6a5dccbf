# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesSSOSettingsPatch(Model):
    """The part of the patch that concerns signing in. Absent and null both keep what is there.

    Attributes:
        max_age: New lifetime of a sign-in, in milliseconds.
        sso_secret: New text shared with the sign-in service, which has to get it at the same time.
        cookie_name: New name of the sign-in cookie. Everybody has to sign in again.
        dont_log_requests: Whether sign-in requests stay out of the logs from now on.
        default_redirect_path: New page to open after signing in.
        maintenance_bypass_cookie_name: New name of the administrators' cookie.
    """

    max_age: int | None = None
    """New lifetime of a sign-in, in milliseconds."""
    sso_secret: str | None = _field(default=None, repr=False)
    """New text shared with the sign-in service, which has to get it at the same time."""
    cookie_name: str | None = None
    """New name of the sign-in cookie. Everybody has to sign in again."""
    dont_log_requests: bool | None = None
    """Whether sign-in requests stay out of the logs from now on."""
    default_redirect_path: str | None = None
    """New page to open after signing in."""
    maintenance_bypass_cookie_name: str | None = None
    """New name of the administrators' cookie."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
