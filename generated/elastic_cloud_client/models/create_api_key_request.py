# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CreateApiKeyRequest(Model):
    """What the new API key is for and how long it lives.

    Attributes:
        description: Purpose of the key, by which to tell it from others later. An empty text is refused.
        expiration: Lifetime counted from now, a number with its unit, such as `3h` or `90d`. The server
            decides when it is left out.
        role_assignments: What the key may do, on the hosted service. Without it the key may do as much as
            its creator, as is always so on ECE.
    """

    _objects = {"role_assignments": "RoleAssignments"}

    description: str
    """Purpose of the key, by which to tell it from others later. An empty text is refused."""
    expiration: str | None = None
    """Lifetime counted from now, a number with its unit, such as `3h` or `90d`. The server decides when it
    is left out."""
    role_assignments: models.RoleAssignments | None = None
    """What the key may do, on the hosted service. Without it the key may do as much as its creator, as is
    always so on ECE."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
