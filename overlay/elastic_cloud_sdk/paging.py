"""Walks through lists page by page, as an ordinary iteration."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ._arguments import require, require_positive
from .errors import UnexpectedResponse

if TYPE_CHECKING:
    from elastic_cloud_client import models

__all__ = ("AsyncResults", "AsyncSearchResults", "Results", "SearchResults")

_COUNTED = 10_000
"""How far Elasticsearch counts what a search finds, and how far `from` and `size` reach."""

T = TypeVar("T")
Asked = dict[str, Any]
"""What is asked for: a body, or parameters in the query."""
Sorting = Sequence[str | Mapping[str, Any]]


class Walk(Generic[T]):
    """Where a walk stands. Does no input or output.

    Args:
        operation: Id of the operation, for errors.
        items: Finds what is on a page.

    Attributes:
        done: Whether the last page was read.
    """

    def __init__(self, operation: str, items: Callable[[Any], Sequence[T] | None]) -> None:
        self.operation = operation
        self.items = items
        self.done = False

    def ask(self) -> Asked:
        """Tell what asks for the next page.

        Raises:
            UnexpectedResponse: There would be no end.
        """
        raise NotImplementedError

    def turn(self, page: Any) -> Sequence[T]:
        """Take a page, and give what is on it."""
        raise NotImplementedError

    def to_first(self) -> Walk[T]:
        """Give a walk from the beginning that needs one result alone."""
        raise NotImplementedError

    def endless(self, problem: str) -> UnexpectedResponse:
        """Make the error for pages that come again."""
        return UnexpectedResponse(problem, status=200, operation=self.operation)


class MarkedWalk(Walk[T]):
    """A walk on which each page has a mark of the next one.

    Args:
        operation: Id of the operation, for errors.
        items: Finds what is on a page.
        mark: The name of the mark, in answers and in what is asked for.
        asked: What else is asked for.
    """

    def __init__(
        self, operation: str, items: Callable[[Any], Sequence[T] | None], mark: str, asked: Mapping[str, Any]
    ) -> None:
        super().__init__(operation, items)
        self.mark = mark
        self.next = asked.get(mark)
        self.asked = asked
        self.count: int | None = None
        self._met = 0
        self._marks: set[str] = set()
        self._beginning = self.next is None

    def ask(self) -> Asked:
        """Tell what asks for the next page."""
        if self.next is None:
            return dict(self.asked)
        if not isinstance(self.next, str) or self.next in self._marks:
            raise self.endless(f"a {self.mark} that leads to no further page")
        self._marks.add(self.next)
        return {**self.asked, self.mark: self.next}

    def turn(self, page: Any) -> Sequence[T]:
        """Take a page, and give what is on it."""
        items = self.items(page) or []
        self._met += len(items)
        self.next = getattr(page, self.mark)
        count = getattr(page, "match_count", None)
        self.count = count if isinstance(count, int) else None
        all_met = self._beginning and self.count is not None and self.count <= self._met and self.count != _COUNTED
        self.done = not items or not self.next or all_met
        if self.done:
            self.next = None
        return items

    def to_first(self) -> MarkedWalk[T]:
        """Give a walk from the beginning that needs one result alone."""
        size = {"size": 1} if "size" in self.asked else {}
        return MarkedWalk(self.operation, self.items, self.mark, {**self.asked, **size})


class WindowWalk(Walk[T]):
    """A walk on which each page is asked for by the number of results before it; it reaches 10,000 of them.

    Args:
        operation: Id of the operation, for errors.
        items: Finds what is on a page.
        name: Gives the id of a result, by which a page that comes again is known.
        start: What the number is called where it is asked for.
        asked: What else is asked for, with `size`.
    """

    def __init__(
        self,
        operation: str,
        items: Callable[[Any], Sequence[T] | None],
        name: Callable[[T], object],
        start: str,
        asked: Mapping[str, Any],
    ) -> None:
        super().__init__(operation, items)
        self._name = name
        self._start = start
        self._asked = asked
        self._met = 0
        self._names: set[object] = set()

    def ask(self) -> Asked:
        """Tell what asks for the next page."""
        size = min(self._asked["size"], _COUNTED - self._met)
        return {**self._asked, self._start: self._met, "size": size}

    def turn(self, page: Any) -> Sequence[T]:
        """Take a page, and give what is on it."""
        items = self.items(page) or []
        names = {self._name(item) for item in items}
        if items and names <= self._names:
            raise self.endless("a page that had been there before")
        self._names |= names
        self._met += len(items)
        self.done = not items or self._met >= _COUNTED
        return items

    def to_first(self) -> WindowWalk[T]:
        """Give a walk from the beginning that needs one result alone."""
        return WindowWalk(self.operation, self.items, self._name, self._start, {**self._asked, "size": 1})


def search(
    operation: str,
    query: models.QueryContainer | models.QueryContainerDict | None,
    size: int,
    sort: Sorting | None,
    cursor: str | None,
    minimal_metadata: Sequence[str] | str | None = None,
) -> MarkedWalk[Any]:
    """Make the walk of a search for deployments, sorted by id without `sort`, as only sorted results have a cursor.

    Raises:
        InvalidArgument: An argument cannot be.
    """
    check_search(query, size, sort)
    require("cursor", cursor, str, "the cursor of an earlier search")
    require("minimal_metadata", minimal_metadata, Sequence, "a list of attributes, such as ['id', 'name']")
    asked = {**search_body(query, size, sort or ["id"]), **({} if cursor is None else {"cursor": cursor})}
    if minimal_metadata is None:
        return MarkedWalk(operation, lambda page: page.deployments, "cursor", asked)
    return MarkedWalk(operation, lambda page: page.minimal_metadata, "cursor", asked)


def keys(operation: str) -> MarkedWalk[models.ApiKeyResponse]:
    """Make the walk of a list of API keys."""
    return MarkedWalk(operation, lambda page: page.keys, "next_page", {})


def allocators(operation: str, start: str, size: int, asked: Mapping[str, Any]) -> WindowWalk[models.AllocatorInfo]:
    """Make the walk of a list of allocators, which are in zones.

    Raises:
        InvalidArgument: The size cannot be.
    """
    require_positive("size", size, int, "a whole number from 1")

    def items(page: models.AllocatorOverview) -> list[models.AllocatorInfo]:
        return [allocator for zone in page.zones for allocator in zone.allocators]

    return WindowWalk(operation, items, lambda each: each.allocator_id, start, {**asked, "size": size})


def runners(operation: str, size: int, asked: Mapping[str, Any]) -> WindowWalk[models.RunnerInfo]:
    """Make the walk of a list of runners."""
    return WindowWalk(
        operation, lambda page: page.runners, lambda each: each.runner_id, "from", {**asked, "size": size}
    )


def check_search(query: object, size: object, sort: object) -> None:
    """Refuse what cannot be part of a search.

    Raises:
        InvalidArgument: It is so.
    """
    from elastic_cloud_client import models
    from elastic_cloud_client.types import Model

    require_positive("size", size, int, "a whole number from 1")
    require("sort", sort, Sequence, "a list of fields, such as ['name.keyword']")
    due = "a models.QueryContainer, or a mapping"
    require("query", query, (Model, Mapping), due)
    if isinstance(query, Model):
        require("query", query, models.QueryContainer, due)


def search_body(query: object, size: int, sort: Sorting | None) -> Asked:
    """Write the body of a search."""
    body: Asked = {"size": size}
    if sort:
        body["sort"] = [sort] if isinstance(sort, str) else list(sort)
    if query is not None:
        body["query"] = query
    return body


def joined(names: Sequence[str] | str | None) -> str | None:
    """Write a list of names as the API reads it."""
    return names if names is None or isinstance(names, str) else ",".join(names)


class Results(Iterator[T]):
    """All results of a list, one by one; pages are asked for as they are needed, and one at a time is kept."""

    def __init__(self, call: Callable[[Any], Any], walk: Walk[T]) -> None:
        self._call = call
        self._walk = walk
        self._page: deque[T] = deque()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._page:
            if self._walk.done:
                raise StopIteration
            self._page.extend(self._walk.turn(self._call(self._walk.ask())))
        return self._page.popleft()

    def first(self) -> T | None:
        """Give the first result, or None where there is none; one call of its own, which the iteration is not part of.

        Raises:
            ElasticCloudError: The list cannot be read.
        """
        walk = self._walk.to_first()
        return next(iter(walk.turn(self._call(walk.ask()))), None)


class SearchResults(Results[T]):
    """All results of a search, one by one; pages are asked for as they are needed, and one at a time is kept."""

    _walk: MarkedWalk[T]

    @property
    def cursor(self) -> str | None:
        """Where the search goes on after the page that is being read; None before the first and on the last one."""
        return self._walk.next

    def count(self) -> int | None:
        """Tell how many results there are on all pages; takes a call where none was made yet.

        Returns:
            What the server says; None where it says nothing.

        Raises:
            ElasticCloudError: The list cannot be read.
        """
        if self._walk.count is None:
            walk = self._walk.to_first()
            walk.turn(self._call(walk.ask()))
            self._walk.count = walk.count
        return self._walk.count


class AsyncResults(AsyncIterator[T]):
    """All results of a list, one by one, for `async for`; see `Results`."""

    def __init__(self, call: Callable[[Any], Awaitable[Any]], walk: Walk[T]) -> None:
        self._call = call
        self._walk = walk
        self._page: deque[T] = deque()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._page:
            if self._walk.done:
                raise StopAsyncIteration
            self._page.extend(self._walk.turn(await self._call(self._walk.ask())))
        return self._page.popleft()

    async def first(self) -> T | None:
        """Give the first result, or None where there is none; see `Results.first`."""
        walk = self._walk.to_first()
        return next(iter(walk.turn(await self._call(walk.ask()))), None)


class AsyncSearchResults(AsyncResults[T]):
    """All results of a search, one by one, for `async for`; see `SearchResults`."""

    _walk: MarkedWalk[T]

    @property
    def cursor(self) -> str | None:
        """Where the search goes on after the page that is being read; see `SearchResults.cursor`."""
        return self._walk.next

    async def count(self) -> int | None:
        """Tell how many results there are on all pages; see `SearchResults.count`."""
        if self._walk.count is None:
            walk = self._walk.to_first()
            walk.turn(await self._call(walk.ask()))
            self._walk.count = walk.count
        return self._walk.count
