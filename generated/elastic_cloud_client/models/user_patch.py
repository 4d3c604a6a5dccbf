# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserPatch(Model):
    """A JSON merge patch of a user. What is left out keeps its value.

    Attributes:
        user_name: Repeats the name, as some clients do. Another name than the user's own is refused.
        full_name: New name for people. Null removes it.
        email: New mail address. Null removes it.
        security: Changes to roles, password and access.
    """

    _objects = {"security": "UserSecurityPatch"}

    user_name: str | None = None
    """Repeats the name, as some clients do. Another name than the user's own is refused."""
    full_name: str | None = None
    """New name for people. Null removes it."""
    email: str | None = None
    """New mail address. Null removes it."""
    security: models.UserSecurityPatch | None = None
    """Changes to roles, password and access."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
