# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class BasicFailedReplyElement(Model):
    """One cause of a failed call.

    Attributes:
        code: Stable identifier of the cause, `domain.reason`. Decide on this, not on the message.
        message: Explanation for people. Its wording changes between server versions.
        fields: Paths of the request members at fault, such as `resources.elasticsearch[0].region`. Null
            or left out when no single member is to blame.
    """

    code: str
    """Stable identifier of the cause, `domain.reason`. Decide on this, not on the message."""
    message: str
    """Explanation for people. Its wording changes between server versions."""
    fields: list[str] | None = None
    """Paths of the request members at fault, such as `resources.elasticsearch[0].region`. Null or left out
    when no single member is to blame."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
