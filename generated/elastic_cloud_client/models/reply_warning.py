# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ReplyWarning(Model):
    """Something worth knowing about a call that nevertheless succeeded.

    Attributes:
        code: Stable identifier of the warning, written like an error code.
        message: Explanation of the warning for people.
    """

    code: str
    """Stable identifier of the warning, written like an error code."""
    message: str | None = None
    """Explanation of the warning for people."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
