# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LoginState(Model):
    """Where a browser goes once the user is signed in.

    Attributes:
        path: Page of the user interface to open by redirect. Without it the token comes back in a 200
            answer.
    """

    path: str | None = None
    """Page of the user interface to open by redirect. Without it the token comes back in a 200 answer."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
