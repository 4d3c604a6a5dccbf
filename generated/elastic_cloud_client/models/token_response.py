# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TokenResponse(Model):
    """A session, as opened by a login and prolonged by a refresh.

    Attributes:
        token: JWT for the header `Authorization: Bearer <token>` of the calls that follow.
        session_expiration_time: Instant after which the token is refused. Some servers send null or leave
            it out, so be ready to log in again on a 401.
    """

    _moments = ("session_expiration_time",)

    token: str = _field(repr=False)
    """JWT for the header `Authorization: Bearer <token>` of the calls that follow."""
    session_expiration_time: datetime.datetime | None = None
    """Instant after which the token is refused. Some servers send null or leave it out, so be ready to log
    in again on a 401."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
