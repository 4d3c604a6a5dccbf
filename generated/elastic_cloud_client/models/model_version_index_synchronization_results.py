# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ModelVersionIndexSynchronizationResults(Model):
    """What bringing the search index up to date amounts to, separately for every version of the index's
    document model.

    Attributes:
        results: Affected documents by model version. Empty when the work was merely taken on.
    """

    _groups = {"results": mapped(one("IndexSynchronizationResults"))}

    results: dict[str, models.IndexSynchronizationResults]
    """Affected documents by model version. Empty when the work was merely taken on."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
