# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PrefixQuery(Model):
    """Finds values by how they begin. The given text is taken as is, so use lower case on analyzed fields
    such as `name`.

    Attributes:
        value: Beginning of the value sought.
        boost: Factor by which the query weighs in the ranking.
    """

    value: str
    """Beginning of the value sought."""
    boost: float | None = None
    """Factor by which the query weighs in the ranking."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
