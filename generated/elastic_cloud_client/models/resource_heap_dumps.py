# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ResourceHeapDumps(Model):
    """The heap dumps taken of one resource.

    Attributes:
        ref_id: Name of the resource in its deployment, as it was chosen when the resource was requested.
            Calls address the resource by it.
        id: Generated id of the resource.
        heap_dumps: One entry for each dump.
    """

    _groups = {"heap_dumps": many(one("HeapDump"))}

    ref_id: str
    """Name of the resource in its deployment, as it was chosen when the resource was requested. Calls
    address the resource by it."""
    id: str
    """Generated id of the resource."""
    heap_dumps: list[models.HeapDump]
    """One entry for each dump."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
