# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IndexPattern(Model):
    """A group of indices and the lifecycle policy it gets.

    Attributes:
        index_pattern: Wildcard expression that selects the indices.
        policy_name: Name for the new policy.
        node_attributes: Attributes by which the policy finds the warm nodes once indices have cooled
            down.
    """

    index_pattern: str
    """Wildcard expression that selects the indices."""
    policy_name: str
    """Name for the new policy."""
    node_attributes: dict[str, str] | None = None
    """Attributes by which the policy finds the warm nodes once indices have cooled down."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
