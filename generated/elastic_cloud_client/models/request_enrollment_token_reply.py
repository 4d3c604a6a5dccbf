# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RequestEnrollmentTokenReply(Model):
    """The new token. Hand it to the installation script of the new host.

    Attributes:
        token: The token, a JWT. Whoever has it can add hosts, and it cannot be read again.
        token_id: Id of a persistent token, to recognize it in lists and to revoke it. Tokens that expire
            have none.
    """

    token: str = _field(repr=False)
    """The token, a JWT. Whoever has it can add hosts, and it cannot be read again."""
    token_id: str | None = None
    """Id of a persistent token, to recognize it in lists and to revoke it. Tokens that expire have none."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
