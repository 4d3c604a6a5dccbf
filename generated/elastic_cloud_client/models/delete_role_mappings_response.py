# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeleteRoleMappingsResponse(Model):
    """What was removed.

    Attributes:
        mappings: Names of the mappings that are gone.
    """

    mappings: list[str]
    """Names of the mappings that are gone."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
