"""Pages of search results: order, offset, size and cursor of a search request."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import total_ordering
from heapq import nsmallest
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

import orjson

from elastic_cloud_emulator.search.conditions import Document, Path, Query, QueryError, text_of, values
from elastic_cloud_emulator.search.query_dsl import compile_query

DEFAULT_SIZE = 10
WINDOW = 10_000
"""How far `from` and `size` reach."""

_MOST_CRITERIA = 20

_ID: Path = ("id",)
_UNSORTABLE = ("_score", "_doc")  # there are no scores here, and the order of documents is that of their ids
_LATEST_FIRST: list[Any] = [{"metadata.last_modified": {"order": "desc"}}]


AnyDocument = TypeVar("AnyDocument", bound=Document)
GivenDocument = TypeVar("GivenDocument", bound=Document, covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[AnyDocument]):
    """One page of results.

    Attributes:
        total: How many documents match in all.
        documents: Those on this page, in order.
        cursor: Leads to the next page; None if the order was not given, or on an empty page.
    """

    total: int
    documents: list[AnyDocument]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class _Criterion:
    path: Path
    descending: bool


@total_ordering
class _Reversed:
    """Puts what comes last first."""

    __slots__ = ("_value",)

    def __init__(self, value: tuple[Any, ...]) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Reversed) and self._value == other._value

    def __lt__(self, other: _Reversed) -> bool:
        return other._value < self._value

    def __hash__(self) -> int:
        return hash(self._value)


class Matches(Protocol[GivenDocument]):
    """The documents that match a query."""

    @property
    def total(self) -> int:
        """How many there are."""
        ...

    def __iter__(self) -> Iterator[GivenDocument]:
        """Return all of them, in any order."""
        ...

    def walk(self, path: Path, descending: bool, after: tuple[str, str] | None) -> Iterator[GivenDocument] | None:
        """Return all of them, in the order of a field, which holds a text in each of them, and then of their ids.

        Args:
            path: The field.
            descending: Whether the texts go down; ids go up either way.
            after: Text and id of the place to begin behind.

        Returns:
            None if that order is not kept.
        """
        ...


@dataclass(frozen=True, slots=True)
class Scanned(Generic[AnyDocument]):
    """Matches found by looking at one document after the other."""

    documents: list[AnyDocument]

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.documents)

    def __iter__(self) -> Iterator[AnyDocument]:
        return iter(self.documents)

    def walk(self, path: Path, descending: bool, after: tuple[str, str] | None) -> None:
        """Tell that no order is kept."""


def search_documents(request: Mapping[str, Any], documents: Iterable[AnyDocument], now: datetime) -> Page[AnyDocument]:
    """Carry a search request out by looking at every document.

    Args:
        request: `query`, `sort`, `from`, `size`, or the `cursor` of the page before, which brings all of these along.
        documents: What to search; each has an `id` of its own.
        now: What `now` means in the query.

    Raises:
        QueryError: The request cannot be understood.
    """
    return search_page(request, lambda query: Scanned([each for each in documents if query.matches(each)]), now)


def search_page(
    request: Mapping[str, Any], search: Callable[[Query], Matches[AnyDocument]], now: datetime
) -> Page[AnyDocument]:
    """Carry a search request out.

    Args:
        request: `query`, `sort`, `from`, `size`, or the `cursor` of the page before, which brings all of these along.
        search: Finds what matches a query; each document has an `id` of its own.
        now: What `now` means in the query.

    Raises:
        QueryError: The request cannot be understood.
    """
    after: list[Any] | None = None
    if request.get("cursor"):
        request, after = _decode(request["cursor"])
    offset, size = _number(request, "from", 0), _number(request, "size", DEFAULT_SIZE)
    if offset + size > WINDOW:
        raise QueryError(f"from and size reach {WINDOW} results far; use cursor to go on")
    query = compile_query(request.get("query"), now)
    sort = request.get("sort") or []
    if len(sort) > _MOST_CRITERIA:
        raise QueryError(f"there may be {_MOST_CRITERIA} sort criteria")
    criteria = [criterion for entry in sort or _LATEST_FIRST if (criterion := _criterion(entry)) is not None]
    start = None
    if after is not None:
        if len(after) != len(criteria) + 1:
            raise QueryError("the cursor is not one of this server")
        start, offset = _key(criteria, after), 0
    matches = search(query)
    walk = _walk(matches, criteria, after)
    if walk is not None:
        page = list(islice(walk, offset, offset + size))
    else:
        keyed = ((_key(criteria, _place(criteria, document)), document) for document in matches)
        following = (each for each in keyed if start is None or each[0] > start)
        page = [each for _, each in nsmallest(offset + size, following, key=lambda each: each[0])[offset:]]
    cursor = _encode(request, _place(criteria, page[-1])) if sort and page else None
    return Page(matches.total, page, cursor)


def _walk(
    matches: Matches[AnyDocument], criteria: list[_Criterion], after: list[Any] | None
) -> Iterator[AnyDocument] | None:
    """Bring the matches in order, where that is the order of one field."""
    if len(criteria) > 1 or (after is not None and not all(isinstance(value, str) for value in after)):
        return None
    path, descending = (criteria[0].path, criteria[0].descending) if criteria else (_ID, False)
    return matches.walk(path, descending, None if after is None else (after[0], after[-1]))


def _criterion(entry: Any) -> _Criterion | None:
    """Read one element of `sort`: a name, or an object with the direction as well."""
    order: Any = "asc"
    if isinstance(entry, dict) and len(entry) == 1:
        ((entry, options),) = entry.items()
        order = options.get("order", "asc") if isinstance(options, dict) else options
    if not isinstance(entry, str) or not entry or order not in ("asc", "desc"):
        raise QueryError('a sort criterion is a field or an object such as {"name": {"order": "desc"}}')
    if entry in _UNSORTABLE:
        return None
    return _Criterion(tuple(entry.removesuffix(".keyword").split(".")), order == "desc")


def _place(criteria: list[_Criterion], document: Document) -> list[Any]:
    """Find what a document is sorted by: its value for each criterion, then its id."""
    place: list[Any] = []
    for criterion in criteria:
        found = [value for value in values(document, criterion.path) if not isinstance(value, dict)]
        place.append(None if not found else (max if criterion.descending else min)(found, key=_rank))
    return [*place, document["id"]]


def _key(criteria: list[_Criterion], place: list[Any]) -> tuple[Any, ...]:
    """Bring a place into a form that compares; documents without a value come last either way."""
    key: list[Any] = []
    for criterion, value in zip(criteria, place[:-1], strict=True):
        if value is None:
            key.append((1, ()))
        else:
            key.append((0, _Reversed(_rank(value)) if criterion.descending else _rank(value)))
    return (*key, place[-1])


def _rank(value: Any) -> tuple[int, Any]:
    """Sort numbers before texts."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return 0, value
    return 1, text_of(value)


def _number(request: Mapping[str, Any], name: str, default: int) -> int:
    number = request.get(name)
    if number is None:
        return default
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise QueryError(f"{name} is a whole number from 0")
    return number


def _encode(request: Mapping[str, Any], place: list[Any]) -> str:
    kept = {name: request[name] for name in ("query", "sort", "size") if request.get(name) is not None}
    return urlsafe_b64encode(orjson.dumps(kept | {"after": place})).decode()


def _decode(cursor: Any) -> tuple[Mapping[str, Any], list[Any]]:
    try:
        request = orjson.loads(urlsafe_b64decode(cursor))
        after, sort = request["after"], request["sort"]
        if not isinstance(sort, list) or not isinstance(after, list) or not isinstance(after[-1], str):
            raise ValueError("no place to go on from")
        if any(isinstance(value, dict | list) for value in after):
            raise ValueError("no place to go on from")
    except (TypeError, ValueError, KeyError, IndexError):
        raise QueryError("the cursor is not one of this server") from None
    return request, after
