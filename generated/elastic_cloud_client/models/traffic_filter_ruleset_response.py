# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterRulesetResponse(Model):
    """Tells which ruleset was created or replaced.

    Attributes:
        id: Id of the ruleset.
    """

    id: str
    """Id of the ruleset."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
