# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlatformRoleAssignment(Model):
    """A role that holds everywhere on the platform.

    Attributes:
        role_id: Name of the role to hold.
    """

    role_id: str
    """Name of the role to hold."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
