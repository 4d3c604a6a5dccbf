# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CommentsWithMetas(Model):
    """All comments on one resource.

    Attributes:
        values: The comments, the latest changed first.
    """

    _groups = {"values": many(one("CommentWithMeta"))}

    values: list[models.CommentWithMeta]
    """The comments, the latest changed first."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
