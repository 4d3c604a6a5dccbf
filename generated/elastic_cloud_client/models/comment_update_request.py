# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CommentUpdateRequest(Model):
    """A new wording for a comment.

    Attributes:
        message: Takes the place of the old text.
    """

    message: str
    """Takes the place of the old text."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
