# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SearchRequest(Model):
    """What to find, in which order and how much at once. An empty object finds everything.

    Attributes:
        from_: How many hits to skip. Reaches no further than 10,000 hits together with `size`, which is
            why `cursor` replaced it. Deprecated.
        cursor: Continues an earlier search with the `cursor` of its answer. The rest of the request then
            does not count.
        size: How many hits to return at most.
        query: What a hit must fulfil. Left out or empty, everything there is counts as a hit.
        sort: Sort criteria, the most important first. Left out, the best and then the latest changed come
            first. Paging by `cursor` needs one.
    """

    _objects = {"query": "QueryContainer"}
    _names = {"from_": "from"}

    from_: int | None = None
    """How many hits to skip. Reaches no further than 10,000 hits together with `size`, which is why `cursor`
    replaced it. Deprecated."""
    cursor: str | None = None
    """Continues an earlier search with the `cursor` of its answer. The rest of the request then does not
    count."""
    size: int | None = None
    """How many hits to return at most."""
    query: models.QueryContainer | None = None
    """What a hit must fulfil. Left out or empty, everything there is counts as a hit."""
    sort: list[Any] | None = None
    """Sort criteria, the most important first. Left out, the best and then the latest changed come first.
    Paging by `cursor` needs one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
