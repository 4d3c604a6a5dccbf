# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserSecurityPatch(Model):
    """The part of a user patch that concerns roles, password and access.

    Attributes:
        roles: The complete new list of roles, not just those to add. Null takes all roles away.
        password: New password, 8 characters or more. Left out, the old one stays valid.
        enabled: False keeps the user from logging in, without deleting anything. Null resets it to the
            default.
    """

    roles: list[str] | None = None
    """The complete new list of roles, not just those to add. Null takes all roles away."""
    password: str | None = _field(default=None, repr=False)
    """New password, 8 characters or more. Left out, the old one stays valid."""
    enabled: bool | None = None
    """False keeps the user from logging in, without deleting anything. Null resets it to the default."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
