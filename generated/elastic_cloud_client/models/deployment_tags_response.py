# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentTagsResponse(Model):
    """The tags of a deployment, as they are or, in a request, as they are to be.

    Attributes:
        tags: At most 64 keys with their values, of up to 32 and 128 characters. In a request an empty
            list, or none, removes all tags.
    """

    _groups = {"tags": many(one("MetadataItem"))}

    tags: list[models.MetadataItem] | None = None
    """At most 64 keys with their values, of up to 32 and 128 characters. In a request an empty list, or
    none, removes all tags."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
