# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnrollmentTokenRequest(Model):
    """What kind of token is needed.

    Attributes:
        persistent: True for a token that works until it is revoked and shows up in lists; false for one
            that expires by itself.
        roles: Roles that a host has from the start when it joins with the token. Empty or left out, it
            runs the platform's own services only.
        validity_in_seconds: Lifetime in seconds, 3600 when left out. Cannot be set for persistent tokens.
    """

    persistent: bool
    """True for a token that works until it is revoked and shows up in lists; false for one that expires by
    itself."""
    roles: list[str] | None = None
    """Roles that a host has from the start when it joins with the token. Empty or left out, it runs the
    platform's own services only."""
    validity_in_seconds: int | None = None
    """Lifetime in seconds, 3600 when left out. Cannot be set for persistent tokens."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
