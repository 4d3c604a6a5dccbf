"""How much a query may ask for: one search must not keep all other callers waiting."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.search.conditions import Bool, Nested, Query, QueryError

LONGEST = 64_000
"""Characters of all names and texts in a query."""
LONGEST_TEXT = 10_000
"""Characters of a query that is written as text."""
CLAUSES = 1000
CLAUSES_EVERYWHERE = 50
"""Clauses that look into all fields, as words without a field do."""
DEPTH = 60
LOOKED_AT = 2000
"""Documents that are looked at where no index tells what they have."""


def check_length(query: Any) -> None:
    """Refuse a query in its JSON form before anything is made of it.

    Raises:
        QueryError: It is too long.
    """
    length, waiting = 0, [query]
    while waiting:
        part = waiting.pop()
        length += 1
        if isinstance(part, dict):
            waiting += part.values()
            length += sum(map(len, part))
        elif isinstance(part, list):
            waiting += part
        elif isinstance(part, str):
            length += len(part)
        if length > LONGEST:
            raise QueryError(f"a query may have {LONGEST} characters")


def check_text(text: str) -> None:
    """Refuse a query that is written as text before it is read.

    Raises:
        QueryError: It is too long.
    """
    if len(text) > LONGEST_TEXT:
        raise QueryError(f"the text of a query may have {LONGEST_TEXT} characters")


def check_looks(count: int) -> None:
    """Refuse to look at many documents one by one.

    Raises:
        QueryError: There are too many.
    """
    if count > LOOKED_AT:
        raise QueryError(
            f"what is not in the index, as words without a field or an order by several fields, is looked for in"
            f" {LOOKED_AT} deployments, not in {count}"
        )


def check_cost(query: Query) -> None:
    """Refuse what it would take long to look for, or what cannot be looked for by recursion.

    Raises:
        QueryError: There are too many clauses, or they are nested too deeply.
    """
    clauses = everywhere = 0
    waiting = [(query, 1)]
    while waiting:
        part, depth = waiting.pop()
        if depth > DEPTH:
            raise QueryError(f"clauses may be nested {DEPTH} deep")
        if isinstance(part, Bool):
            waiting += [(inner, depth + 1) for inner in (*part.must, *part.should, *part.must_not)]
        elif isinstance(part, Nested):
            waiting.append((part.query, depth + 1))
        else:
            clauses += 1
            field = getattr(part, "field", None)
            everywhere += field is not None and field.path is None
    if clauses > CLAUSES:
        raise QueryError(f"a query may have {CLAUSES} clauses, not {clauses}")
    if everywhere > CLAUSES_EVERYWHERE:
        raise QueryError(f"a query may look into all fields {CLAUSES_EVERYWHERE} times, not {everywhere}")
