# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class VersionedIdResponse(Model):
    """Which object was written, and in which version.

    Attributes:
        id: Key under which the object can be read.
        config_version: The version that now exists. Missing where versions are not kept.
        config_version_updated: Whether the change led to a new version, beside which the former one
            remains readable.
    """

    id: str
    """Key under which the object can be read."""
    config_version: int | None = None
    """The version that now exists. Missing where versions are not kept."""
    config_version_updated: bool | None = None
    """Whether the change led to a new version, beside which the former one remains readable."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
