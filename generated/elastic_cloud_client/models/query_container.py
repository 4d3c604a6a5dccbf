# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class QueryContainer(Model):
    """One query, under the name of its type. Set exactly one member, and combine several conditions by
    `bool`.

    Attributes:
        match: Full-text condition, with the field as key.
        match_all: Finds everything. Takes no options.
        match_none: Finds nothing. Takes no options.
        term: Condition on the exact value, with the field as key. Append `.keyword` to the name of a text
            field.
        bool_: Combines queries by and, or and not.
        query_string: Understands Lucene's notation, as in `name:search* AND healthy:true`. Mistakes in it
            are errors.
        nested: Searches in lists whose elements are indexed one by one, such as `resources.elasticsearch`
            and `metadata.tags`, so that all conditions concern the same element.
        prefix: Condition on how the value begins, with the field as key.
        exists: Finds objects in which a field has a value other than null.
        range_: Condition on a lower and an upper limit, with the field as key.
        simple_query_string: Understands a forgiving notation made for search boxes. What it cannot read
            it skips.
    """

    _objects = {
        "match_all": "MatchAllQuery",
        "match_none": "MatchNoneQuery",
        "bool_": "BoolQuery",
        "query_string": "QueryStringQuery",
        "nested": "NestedQuery",
        "exists": "ExistsQuery",
        "simple_query_string": "SimpleQueryStringQuery",
    }
    _groups = {
        "match": mapped(one("MatchQuery")),
        "term": mapped(one("TermQuery")),
        "prefix": mapped(one("PrefixQuery")),
        "range_": mapped(one("RangeQuery")),
    }
    _names = {"bool_": "bool", "range_": "range"}

    match: dict[str, models.MatchQuery] | None = None
    """Full-text condition, with the field as key."""
    match_all: models.MatchAllQuery | None = None
    """Finds everything. Takes no options."""
    match_none: models.MatchNoneQuery | None = None
    """Finds nothing. Takes no options."""
    term: dict[str, models.TermQuery] | None = None
    """Condition on the exact value, with the field as key. Append `.keyword` to the name of a text field."""
    bool_: models.BoolQuery | None = None
    """Combines queries by and, or and not."""
    query_string: models.QueryStringQuery | None = None
    """Understands Lucene's notation, as in `name:search* AND healthy:true`. Mistakes in it are errors."""
    nested: models.NestedQuery | None = None
    """Searches in lists whose elements are indexed one by one, such as `resources.elasticsearch` and
    `metadata.tags`, so that all conditions concern the same element."""
    prefix: dict[str, models.PrefixQuery] | None = None
    """Condition on how the value begins, with the field as key."""
    exists: models.ExistsQuery | None = None
    """Finds objects in which a field has a value other than null."""
    range_: dict[str, models.RangeQuery] | None = None
    """Condition on a lower and an upper limit, with the field as key."""
    simple_query_string: models.SimpleQueryStringQuery | None = None
    """Understands a forgiving notation made for search boxes. What it cannot read it skips."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
