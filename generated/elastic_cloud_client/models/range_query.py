# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RangeQuery(Model):
    """Finds numbers, instants and texts between two limits. Either limit may be left open.

    Attributes:
        gt: The value has to be greater than this number or text.
        gte: The value has to be at least this number or text.
        lt: The value has to be smaller than this number or text.
        lte: The value may be at most this number or text.
        boost: Factor by which the query weighs in the ranking.
        format_: Notation of the instants in the limits. Left out, they are read as the field itself is.
        time_zone: Zone of instants that do not state one themselves. UTC when left out.
    """

    _names = {"format_": "format"}

    gt: Any = None
    """The value has to be greater than this number or text."""
    gte: Any = None
    """The value has to be at least this number or text."""
    lt: Any = None
    """The value has to be smaller than this number or text."""
    lte: Any = None
    """The value may be at most this number or text."""
    boost: float | None = None
    """Factor by which the query weighs in the ranking."""
    format_: str | None = None
    """Notation of the instants in the limits. Left out, they are read as the field itself is."""
    time_zone: str | None = None
    """Zone of instants that do not state one themselves. UTC when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
