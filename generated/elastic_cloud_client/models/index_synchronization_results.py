# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IndexSynchronizationResults(Model):
    """What was changed in the search index to bring it in line with the real state.

    Attributes:
        created: Entries the index lacked, by id.
        updated: Entries that were out of date, by id.
        deleted: Entries of things that are gone, by id.
        errors: Regions whose part of the index may still be wrong.
    """

    created: list[str]
    """Entries the index lacked, by id."""
    updated: list[str]
    """Entries that were out of date, by id."""
    deleted: list[str]
    """Entries of things that are gone, by id."""
    errors: list[str]
    """Regions whose part of the index may still be wrong."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
