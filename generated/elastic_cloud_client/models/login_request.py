# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LoginRequest(Model):
    """Credentials to exchange for a session token.

    Attributes:
        username: Name of a native user, of a built-in one or of somebody known to a configured realm.
        password: The user's password as typed. It travels unencrypted inside the body, so log in over TLS
            only.
        login_state: What should follow a successful login. Scripts leave it out and read the token from
            the body.
    """

    _objects = {"login_state": "LoginState"}

    username: str
    """Name of a native user, of a built-in one or of somebody known to a configured realm."""
    password: str = _field(repr=False)
    """The user's password as typed. It travels unencrypted inside the body, so log in over TLS only."""
    login_state: models.LoginState | None = None
    """What should follow a successful login. Scripts leave it out and read the token from the body."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
