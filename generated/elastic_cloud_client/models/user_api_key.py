# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UserApiKey(Model):
    """Names one API key of one user.

    Attributes:
        user_id: Owner of the key, on ECE the user name.
        api_key_id: Id of the key to revoke.
    """

    user_id: str
    """Owner of the key, on ECE the user name."""
    api_key_id: str
    """Id of the key to revoke."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
