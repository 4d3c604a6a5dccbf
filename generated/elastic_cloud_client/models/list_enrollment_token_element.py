# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ListEnrollmentTokenElement(Model):
    """A persistent token that still works.

    Attributes:
        token_id: Id by which to revoke it.
        roles: Roles that hosts get with it. An empty list means the platform's own services only.
    """

    token_id: str
    """Id by which to revoke it."""
    roles: list[str]
    """Roles that hosts get with it. An empty list means the platform's own services only."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
