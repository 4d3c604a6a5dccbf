# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityRealmsReorderRequest(Model):
    """A new sequence for the realms.

    Attributes:
        realms: Ids of all realms except the native one, first to be asked first. None may be missing.
    """

    realms: list[str]
    """Ids of all realms except the native one, first to be asked first. None may be missing."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
