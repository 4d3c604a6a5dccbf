from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class QueryContainer(Model):
    """One query, under the name of its type. Set exactly one member, and combine several conditions by
    `bool`."""

    _decoders = {
        "match": mapped(one("MatchQuery")),
        "match_all": one("MatchAllQuery"),
        "match_none": one("MatchNoneQuery"),
        "term": mapped(one("TermQuery")),
        "bool_": one("BoolQuery"),
        "query_string": one("QueryStringQuery"),
        "nested": one("NestedQuery"),
        "prefix": mapped(one("PrefixQuery")),
        "exists": one("ExistsQuery"),
        "range_": mapped(one("RangeQuery")),
        "simple_query_string": one("SimpleQueryStringQuery"),
    }
    _names = {"bool_": "bool", "range_": "range"}

    match: dict[str, models.MatchQuery] | None = None
    """Full-text condition, with the field as key."""
    match_all: models.MatchAllQuery | None = None
    match_none: models.MatchNoneQuery | None = None
    term: dict[str, models.TermQuery] | None = None
    """Condition on the exact value, with the field as key. Append `.keyword` to the name of a text field."""
    bool_: models.BoolQuery | None = None
    query_string: models.QueryStringQuery | None = None
    nested: models.NestedQuery | None = None
    prefix: dict[str, models.PrefixQuery] | None = None
    """Condition on how the value begins, with the field as key."""
    exists: models.ExistsQuery | None = None
    range_: dict[str, models.RangeQuery] | None = None
    """Condition on a lower and an upper limit, with the field as key."""
    simple_query_string: models.SimpleQueryStringQuery | None = None
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
