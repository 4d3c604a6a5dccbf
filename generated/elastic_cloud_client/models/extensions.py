# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Extensions(Model):
    """All extensions the caller can use.

    Attributes:
        extensions: One entry per extension, without the deployments that use it.
    """

    _groups = {"extensions": many(one("Extension"))}

    extensions: list[models.Extension]
    """One entry per extension, without the deployments that use it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
