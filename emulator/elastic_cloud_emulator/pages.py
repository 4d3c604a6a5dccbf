"""Pages of search results: order, offset, size and cursor of a search request."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import total_ordering
from heapq import nsmallest
from typing import Any, Generic, TypeVar

import orjson

from elastic_cloud_emulator.queries import Document, Path, QueryError, text_of, values
from elastic_cloud_emulator.search import compile_query

DEFAULT_SIZE = 10
WINDOW = 10_000
"""How far `from` and `size` reach."""

_UNSORTABLE = ("_score", "_doc")  # there are no scores here, and the order of documents is that of their ids
_LATEST_FIRST: list[Any] = [{"metadata.last_modified": {"order": "desc"}}]


AnyDocument = TypeVar("AnyDocument", bound=Document)


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


def find(request: Mapping[str, Any], documents: Iterable[AnyDocument], now: datetime) -> Page[AnyDocument]:
    """Carry a search request out.

    Args:
        request: `query`, `sort`, `from`, `size`, or the `cursor` of the page before, which brings all of these along.
        documents: What to search; each has an `id` of its own.
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
    criteria = [criterion for entry in sort or _LATEST_FIRST if (criterion := _criterion(entry)) is not None]
    start = None
    if after is not None:
        if len(after) != len(criteria) + 1:
            raise QueryError("the cursor is not one of this server")
        start, offset = _key(criteria, after), 0
    total = 0

    def candidates() -> Iterator[tuple[tuple[Any, ...], AnyDocument]]:
        nonlocal total
        for document in documents:
            if query.matches(document):
                total += 1
                key = _key(criteria, _place(criteria, document))
                if start is None or key > start:
                    yield key, document

    chosen = nsmallest(offset + size, candidates(), key=lambda candidate: candidate[0])[offset:]
    page = [document for _, document in chosen]
    cursor = _encode(request, _place(criteria, page[-1])) if sort and page else None
    return Page(total, page, cursor)


def _criterion(entry: Any) -> _Criterion | None:
    """One element of `sort`: a name, or an object with the direction as well."""
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
    """What a document is sorted by: its value for each criterion, then its id."""
    place: list[Any] = []
    for criterion in criteria:
        found = [value for value in values(document, criterion.path) if not isinstance(value, dict)]
        place.append(None if not found else (max if criterion.descending else min)(found, key=_rank))
    return [*place, document["id"]]


def _key(criteria: list[_Criterion], place: list[Any]) -> tuple[Any, ...]:
    """A place in a form that compares; documents without a value come last either way."""
    key: list[Any] = []
    for criterion, value in zip(criteria, place[:-1], strict=True):
        if value is None:
            key.append((1, ()))
        else:
            key.append((0, _Reversed(_rank(value)) if criterion.descending else _rank(value)))
    return (*key, place[-1])


def _rank(value: Any) -> tuple[int, Any]:
    """Numbers before texts."""
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
