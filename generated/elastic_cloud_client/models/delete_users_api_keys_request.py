# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeleteUsersApiKeysRequest(Model):
    """Which API keys of any users to revoke.

    Attributes:
        user_api_keys: The keys, each together with its owner. Unknown pairs are passed over.
    """

    _groups = {"user_api_keys": many(one("UserApiKey"))}

    user_api_keys: list[models.UserApiKey]
    """The keys, each together with its owner. Unknown pairs are passed over."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
