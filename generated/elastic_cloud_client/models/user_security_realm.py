# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserSecurityRealm(Model):
    """Where the user's password is kept.

    Attributes:
        type_: How a realm checks users. The installation itself keeps `native` users, the other types ask
            a directory or an identity provider.
        id: Which realm it is, if there are several of the type.
    """

    _names = {"type_": "type"}

    type_: models.SecurityRealmType
    """How a realm checks users. The installation itself keeps `native` users, the other types ask a
    directory or an identity provider."""
    id: str
    """Which realm it is, if there are several of the type."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
