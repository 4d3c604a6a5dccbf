"""Searching deployments: in the index or, where that does not know enough, in all documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import cast

import orjson

from elastic_cloud_emulator.domains.deployments.reads.kept_answers import summarize
from elastic_cloud_emulator.domains.deployments.search.documents import FLAGS, Searchable, Source
from elastic_cloud_emulator.domains.deployments.search.index import DeploymentIndex
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    now_of,
    visible_deployments,
)
from elastic_cloud_emulator.search.conditions import Path, Query, QueryError, values
from elastic_cloud_emulator.search.limits import check_looks
from elastic_cloud_emulator.search.pages import search_documents, search_page

_SIMPLE = ("id", "name", "alias", "healthy")
"""Members of a deployment that are single values."""


@handles("search-deployments")
def search_deployments(call: Call) -> JsonObject:
    """Find deployments by a query."""
    return answer_search(call)


def answer_search(call: Call, accept: Callable[[Deployment], bool] | None = None) -> JsonObject:
    """Answer a search.

    Args:
        call: Its body is the search request.
        accept: Which deployments are searched at all; all that the caller may know of if left out.

    Raises:
        ApiError: 400, the request cannot be understood.
    """
    source = Source(call, Catalog(call.store))
    organization = call.caller.organization_id
    indexed = accept is None and (organization is not None or not call.world.personality.hosted)
    index = call.store.derived(DeploymentIndex) if indexed else None
    now = call.store.now
    try:
        if index is not None:
            page = search_page(call.body or {}, partial(_Found, source, index), now)
        else:
            page = search_documents(call.body or {}, _scanned(source, accept), now)
    except QueryError as problem:
        raise ApiError(400, "root.invalid_data", "search", fields=["query"], problem=problem) from None
    answer: JsonObject = {"return_count": len(page.documents), "match_count": page.total, "deployments": []}
    if page.cursor is not None:
        answer["cursor"] = page.cursor
    wanted = call.query.get("minimal_metadata")
    if wanted:
        names = [name.strip() for name in wanted.split(",")]
        answer["minimal_metadata"] = [_attributes(document, names) for document in page.documents]
    else:
        answer["deployments"] = [
            orjson.Fragment(summarize(call, source.catalog, document.stored, FLAGS)) for document in page.documents
        ]
    return answer


def _scanned(source: Source, accept: Callable[[Deployment], bool] | None) -> Iterator[Searchable]:
    for key, stored in visible_deployments(source.call):
        if accept is None or accept(cast(Deployment, stored.value)):
            yield Searchable(source, key, stored)


class _Found:
    """The deployments that match a query, found in the index; only those it is not sure of are looked at."""

    def __init__(self, source: Source, index: DeploymentIndex, query: Query) -> None:
        call = source.call
        self._source = source
        self._index = index
        index.refresh(now_of(call))
        bounds = index.index.bounds(query)
        if call.world.personality.hosted:
            visible = index.visible(call.caller.organization_id, call.caller.holdings().limits)
        else:
            visible = index.visible(None, None)
        self._mask = bounds.sure & visible
        unsure = (bounds.possible & visible) ^ self._mask
        check_looks(unsure.bit_count())
        if unsure:
            confirmed = (each.key for each in self._documents(index.ids(unsure)) if query.matches(each))
            self._mask |= index.mask(confirmed)
        self.total = self._mask.bit_count()

    def __iter__(self) -> Iterator[Searchable]:
        check_looks(self.total)
        return self._documents(self._index.ids(self._mask))

    def walk(self, path: Path, descending: bool, after: tuple[str, str] | None) -> Iterator[Searchable] | None:
        """Return all of them in the order of a field, if the index keeps it."""
        if path not in self._index.index.orders:
            return None
        return self._documents(self._index.walk(self._mask, path, descending, after))

    def _documents(self, ids: Iterable[str]) -> Iterator[Searchable]:
        for deployment_id in ids:
            stored = self._source.call.store.get(DEPLOYMENTS, deployment_id)
            if stored is not None:
                yield Searchable(self._source, deployment_id, stored)


def _attributes(document: Searchable, names: list[str]) -> JsonObject:
    """Return the chosen attributes of a deployment; one that it lacks is left out."""
    simple = all(name in _SIMPLE for name in names)
    summary = (
        {name: document[name] for name in _SIMPLE if document[name] is not None} if simple else document.view.summary()
    )
    chosen: JsonObject = {}
    for name in names:
        found = list(values(summary, tuple(name.split("."))))
        if name in summary:
            chosen[name] = summary[name]
        elif found:
            chosen[name] = found[0] if len(found) == 1 else found
    return chosen
