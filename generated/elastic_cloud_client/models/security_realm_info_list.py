# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityRealmInfoList(Model):
    """All realms of the installation, in the order in which they are asked.

    Attributes:
        realms: The realms, the one for native users first.
    """

    _groups = {"realms": many(one("SecurityRealmInfo"))}

    realms: list[models.SecurityRealmInfo]
    """The realms, the one for native users first."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
