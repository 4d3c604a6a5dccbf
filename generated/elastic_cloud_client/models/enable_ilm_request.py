# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnableIlmRequest(Model):
    """How to carry indices over from index curation to index lifecycle management.

    Attributes:
        index_patterns: The groups of indices to carry over, each with a policy of its own.
    """

    _groups = {"index_patterns": many(one("IndexPattern"))}

    index_patterns: list[models.IndexPattern]
    """The groups of indices to carry over, each with a policy of its own."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
