# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MatchQuery(Model):
    """Finds words in a field, whatever their case.

    Attributes:
        query: The words, number or instant to look for, as text.
        operator: Whether one word suffices (`or`, the default) or all have to occur (`and`).
        minimum_should_match: How many of the words have to occur.
        analyzer: How the text is cut into words. By default as in the field's index.
    """

    query: str
    """The words, number or instant to look for, as text."""
    operator: str | None = None
    """Whether one word suffices (`or`, the default) or all have to occur (`and`)."""
    minimum_should_match: int | None = None
    """How many of the words have to occur."""
    analyzer: str | None = None
    """How the text is cut into words. By default as in the field's index."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
