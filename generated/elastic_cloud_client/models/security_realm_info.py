# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityRealmInfo(Model):
    """A realm in short. Its settings are read by an operation of its own for each type.

    Attributes:
        id: Id of the realm, the same that its settings are read under.
        name: Name of the realm that administrators see in the console.
        type_: Technology behind the realm. There is a single `native` one, and it can be neither changed
            nor removed.
        urls: Where its directory servers or its identity provider are. Empty for native users, who are
            stored in ECE itself.
        enabled: Whether anybody can sign in through the realm at present.
        order: Place in the sequence. Realms with lower numbers are asked first.
    """

    _names = {"type_": "type"}

    id: str
    """Id of the realm, the same that its settings are read under."""
    name: str
    """Name of the realm that administrators see in the console."""
    type_: models.SecurityRealmType
    """Technology behind the realm. There is a single `native` one, and it can be neither changed nor
    removed."""
    urls: list[str]
    """Where its directory servers or its identity provider are. Empty for native users, who are stored in
    ECE itself."""
    enabled: bool | None = None
    """Whether anybody can sign in through the realm at present."""
    order: int | None = None
    """Place in the sequence. Realms with lower numbers are asked first."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
