"""Walks through search results page by page, as an ordinary iteration."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from elastic_cloud_client import models
from elastic_cloud_client.types import Model

from ._arguments import require, require_positive
from .errors import UnexpectedResponse

if TYPE_CHECKING:
    from elastic_cloud_client.api import AsyncDeployments, Deployments

_COUNTED = 10_000
"""How far Elasticsearch counts what a search finds: so many may be more."""

__all__ = ("Walk", "walk", "walk_async")

Item = Any
"""A found deployment, or its chosen attributes."""


class Walk:
    """Where a search stands. Does no input or output.

    Args:
        query: What to look for; everything without it.
        size: How many results to ask for at a time.
        sort: Fields to sort by; by id without it, as only sorted results come with a cursor.
        minimal_metadata: Attributes to give instead of whole deployments.
    """

    def __init__(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None,
        size: int,
        sort: Sequence[str | Mapping[str, Any]] | None,
        minimal_metadata: Sequence[str] | str | None,
    ) -> None:
        require_positive("size", size, int, "a whole number from 1")
        require("sort", sort, Sequence, "a list of fields, such as ['name.keyword']")
        require("minimal_metadata", minimal_metadata, Sequence, "a list of attributes, such as ['id', 'name']")
        due = "a models.QueryContainer, or a mapping"
        require("query", query, (Model, Mapping), due)
        if isinstance(query, Model):
            require("query", query, models.QueryContainer, due)
        fields = [sort] if isinstance(sort, str) else list(sort or ["id"])
        self._body: dict[str, Any] = {"size": size, "sort": fields}
        if query is not None:
            self._body["query"] = query
        self.minimal_metadata = (
            minimal_metadata
            if minimal_metadata is None or isinstance(minimal_metadata, str)
            else ",".join(minimal_metadata)
        )
        self.done = False
        self._met = 0
        self._cursors: set[str] = set()

    def turn(self, page: models.DeploymentsSearchResponse) -> Sequence[Item]:
        """Take a page.

        Returns:
            What is on it. Afterwards `done` tells whether it was the last.
        """
        items: Sequence[Item] = (page.deployments if self.minimal_metadata is None else page.minimal_metadata) or []
        self._met += len(items)
        count = page.match_count
        all_met = isinstance(count, int) and self._met >= count and count != _COUNTED
        self.done = not items or not page.cursor or all_met
        self._body["cursor"] = page.cursor
        return items

    def ask(self) -> Mapping[str, Any]:
        """Give the body that asks for the next page.

        Raises:
            UnexpectedResponse: The last page leads back to an earlier one, so that there would be no end.
        """
        cursor = self._body.get("cursor")
        if cursor is not None:
            if not isinstance(cursor, str) or cursor in self._cursors:
                raise UnexpectedResponse(
                    "a cursor that leads to no further page",
                    status=200,
                    operation="search-deployments",
                    method="POST",
                    path="/deployments/_search",
                )
            self._cursors.add(cursor)
        return self._body


def walk(deployments: Deployments, state: Walk) -> Iterator[Item]:
    """Give the results one by one, asking for pages as they are needed."""
    while not state.done:
        yield from state.turn(deployments.search_deployments(state.ask(), minimal_metadata=state.minimal_metadata))


async def walk_async(deployments: AsyncDeployments, state: Walk) -> AsyncIterator[Item]:
    """Give the results one by one, asking for pages as they are needed."""
    while not state.done:
        page = await deployments.search_deployments(state.ask(), minimal_metadata=state.minimal_metadata)
        for item in state.turn(page):
            yield item
