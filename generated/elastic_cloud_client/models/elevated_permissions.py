# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElevatedPermissions(Model):
    """Whether a second factor was confirmed lately, which opens the operations that ask for it.

    Attributes:
        enabled: Whether those operations are open at the moment.
        expires_at: Instant (UTC) at which those operations close again.
    """

    _moments = ("expires_at",)

    enabled: bool
    """Whether those operations are open at the moment."""
    expires_at: datetime.datetime | None = None
    """Instant (UTC) at which those operations close again."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
