# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ApiKeyResponse(Model):
    """An API key. The secret itself is part of the answer to its creation only.

    Attributes:
        id: Identifies the key when it is read or deleted. Harmless to show.
        description: Purpose of the key, as stated by its creator.
        creation_date: When the key was issued.
        user_id: Owner of the key, on ECE the user name.
        organization_id: Organization to which the key belongs, on the hosted service.
        key: The secret for the header `Authorization: ApiKey <key>`. It is shown this one time, so store
            it at once.
        expiration_date: When the key stops working. A permanent key has none.
        role_assignments: What the key may do, on the hosted service. Absent on ECE, where a key can do
            what its owner can.
    """

    _moments = ("creation_date", "expiration_date")
    _objects = {"role_assignments": "RoleAssignments"}

    id: str
    """Identifies the key when it is read or deleted. Harmless to show."""
    description: str
    """Purpose of the key, as stated by its creator."""
    creation_date: datetime.datetime
    """When the key was issued."""
    user_id: str | None = None
    """Owner of the key, on ECE the user name."""
    organization_id: str | None = None
    """Organization to which the key belongs, on the hosted service."""
    key: str | None = _field(default=None, repr=False)
    """The secret for the header `Authorization: ApiKey <key>`. It is shown this one time, so store it at
    once."""
    expiration_date: datetime.datetime | None = None
    """When the key stops working. A permanent key has none."""
    role_assignments: models.RoleAssignments | None = None
    """What the key may do, on the hosted service. Absent on ECE, where a key can do what its owner can."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
