# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class QueryStringQuery(Model):
    """Understands Lucene's notation, as in `name:search* AND healthy:true`. Mistakes in it are errors.

    Attributes:
        query: The query in that notation.
        default_field: Field for terms that name none.
        analyzer: How terms are cut into words.
        default_operator: What holds between terms without an operator, `OR` or `AND`.
        allow_leading_wildcard: Permits terms that begin with `*` or `?`, which are slow. Off by default.
    """

    query: str
    """The query in that notation."""
    default_field: str | None = None
    """Field for terms that name none."""
    analyzer: str | None = None
    """How terms are cut into words."""
    default_operator: str | None = None
    """What holds between terms without an operator, `OR` or `AND`."""
    allow_leading_wildcard: bool | None = None
    """Permits terms that begin with `*` or `?`, which are slow. Off by default."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
