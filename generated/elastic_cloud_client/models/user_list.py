# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserList(Model):
    """Users of the installation.

    Attributes:
        users: Built-in users and those added since. Disabled ones are here only if `include_disabled`
            asks for them.
    """

    _groups = {"users": many(one("User"))}

    users: list[models.User]
    """Built-in users and those added since. Disabled ones are here only if `include_disabled` asks for them."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
