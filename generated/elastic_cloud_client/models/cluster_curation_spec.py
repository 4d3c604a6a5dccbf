# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterCurationSpec(Model):
    """One curation rule, made of a set of indices and the age at which they move.

    Attributes:
        index_pattern: Wildcard expression for the index names the rule applies to.
        trigger_interval_seconds: Age of an index, in seconds since its creation, at which it is moved.
    """

    index_pattern: str
    """Wildcard expression for the index names the rule applies to."""
    trigger_interval_seconds: int
    """Age of an index, in seconds since its creation, at which it is moved."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
