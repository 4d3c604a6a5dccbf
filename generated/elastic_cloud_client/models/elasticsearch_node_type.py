# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchNodeType(Model):
    """Duties of the nodes of a legacy element. Without this object a node does everything but machine
    learning; with it, flags that are not set count as false. Not for tiebreakers.

    Attributes:
        master: Whether the nodes may become master.
        data: Whether the nodes store shards.
        ingest: Whether the nodes process ingest pipelines.
        ml: Whether the nodes run machine learning jobs, which exist since 5.4.0.
    """

    master: bool | None = None
    """Whether the nodes may become master."""
    data: bool | None = None
    """Whether the nodes store shards."""
    ingest: bool | None = None
    """Whether the nodes process ingest pipelines."""
    ml: bool | None = None
    """Whether the nodes run machine learning jobs, which exist since 5.4.0."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
