# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Comment(Model):
    """A note about a resource, say on why a host is in maintenance.

    Attributes:
        id: Identifies the comment among those on its resource.
        user_id: Who wrote it. Nobody else can change or delete it.
        message: What the author has to say.
    """

    id: str
    """Identifies the comment among those on its resource."""
    user_id: str
    """Who wrote it. Nobody else can change or delete it."""
    message: str
    """What the author has to say."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
