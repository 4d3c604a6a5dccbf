# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ApiKeysResponse(Model):
    """A list of API keys without their secrets.

    Attributes:
        keys: The keys that were asked for. Empty when there are none.
        next_page: Mark of the next page, for `next_page` of `get_api_keys`. Absent on the last one. New
            in the hosted service, 2026-08.
    """

    _groups = {"keys": many(one("ApiKeyResponse"))}

    keys: list[models.ApiKeyResponse]
    """The keys that were asked for. Empty when there are none."""
    next_page: str | None = None
    """Mark of the next page, for `next_page` of `get_api_keys`. Absent on the last one. New in the hosted
    service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
