# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SimpleQueryStringQuery(Model):
    """Understands a forgiving notation made for search boxes. What it cannot read it skips.

    Attributes:
        query: The query in that notation, as in `search + prod`.
        fields: Fields in which to look.
        default_operator: What holds between words, `OR` (the default) or `AND`.
        analyze_wildcard: Analyzes words with wildcards like any other. Off by default.
        analyzer: How the query is cut into words.
        auto_generate_synonyms_phrase_query: Treats synonyms of several words as phrases. On by default.
        flags: Operators of the notation that are in force, joined by `|`. `ALL` by default.
        fuzzy_max_expansions: To how many variants a fuzzy word may grow, 50 by default.
        fuzzy_prefix_length: How many letters at the start of a fuzzy word have to be right. None by
            default.
        fuzzy_transpositions: Lets a fuzzy word have two neighboring letters swapped. Off by default.
        lenient: Passes over values that do not fit the field, such as words for a number. Off by default.
        minimum_should_match: How many words have to occur, as a number or a percentage.
        quote_field_suffix: Suffix of the field in which quoted text is sought, for exact matches.
    """

    query: str
    """The query in that notation, as in `search + prod`."""
    fields: list[str] | None = None
    """Fields in which to look."""
    default_operator: str | None = None
    """What holds between words, `OR` (the default) or `AND`."""
    analyze_wildcard: bool | None = None
    """Analyzes words with wildcards like any other. Off by default."""
    analyzer: str | None = None
    """How the query is cut into words."""
    auto_generate_synonyms_phrase_query: bool | None = None
    """Treats synonyms of several words as phrases. On by default."""
    flags: str | None = None
    """Operators of the notation that are in force, joined by `|`. `ALL` by default."""
    fuzzy_max_expansions: int | None = None
    """To how many variants a fuzzy word may grow, 50 by default."""
    fuzzy_prefix_length: int | None = None
    """How many letters at the start of a fuzzy word have to be right. None by default."""
    fuzzy_transpositions: bool | None = None
    """Lets a fuzzy word have two neighboring letters swapped. Off by default."""
    lenient: bool | None = None
    """Passes over values that do not fit the field, such as words for a number. Off by default."""
    minimum_should_match: str | None = None
    """How many words have to occur, as a number or a percentage."""
    quote_field_suffix: str | None = None
    """Suffix of the field in which quoted text is sought, for exact matches."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
