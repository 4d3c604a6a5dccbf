# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CommentWithMeta(Model):
    """A comment with its age and version.

    Attributes:
        comment: A note about a resource, say on why a host is in maintenance.
        metadata: When the comment was written and changed. `version` guards a later change against those
            of others.
    """

    _objects = {"comment": "Comment", "metadata": "Metadata"}

    comment: models.Comment
    """A note about a resource, say on why a host is in maintenance."""
    metadata: models.Metadata
    """When the comment was written and changed. `version` guards a later change against those of others."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
