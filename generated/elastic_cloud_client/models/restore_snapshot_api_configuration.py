# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RestoreSnapshotApiConfiguration(Model):
    """Details that are handed to Elasticsearch's restore request.

    Attributes:
        indices: Indices to bring back. Wildcards work, and a leading minus leaves an index out.
        raw_settings: Further members of the restore request. They are sent unchanged, together with
            `indices`.
    """

    indices: list[str] | None = None
    """Indices to bring back. Wildcards work, and a leading minus leaves an index out."""
    raw_settings: dict[str, Any] | None = None
    """Further members of the restore request. They are sent unchanged, together with `indices`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
