"""Searching deployments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, cast

import orjson

from elastic_cloud_emulator.domains.deployments.catalog import Catalog
from elastic_cloud_emulator.domains.deployments.flags import Flags
from elastic_cloud_emulator.domains.deployments.index import DeploymentIndex
from elastic_cloud_emulator.domains.deployments.reading import summarize
from elastic_cloud_emulator.domains.deployments.records import (
    DEPLOYMENTS,
    Deployment,
    now_of,
    shown_resources,
    visible_deployments,
)
from elastic_cloud_emulator.domains.deployments.views import View
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Resource
from elastic_cloud_emulator.search.conditions import Path, Query, QueryError, values
from elastic_cloud_emulator.search.pages import search_documents, search_page
from elastic_cloud_emulator.storage.store import Stored

_FLAGS = Flags(show_instance_configurations=False)
_SIMPLE = ("id", "name", "alias", "healthy")
"""Members of a deployment that are single values."""


@handles("search-deployments")
def search_deployments(call: Call) -> JsonObject:
    """Find deployments by a query."""
    return search(call)


def search(call: Call, accept: Callable[[Deployment], bool] | None = None) -> JsonObject:
    """Answer a search.

    Args:
        call: Its body is the search request.
        accept: Which deployments are searched at all; all that the caller may know of if left out.

    Raises:
        ApiError: 400, the request cannot be understood.
    """
    source = _Source(call, Catalog(call.store))
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
        raise ApiError(400, "root.invalid_data", f"The search request is wrong: {problem}", ("query",)) from None
    answer: JsonObject = {"return_count": len(page.documents), "match_count": page.total, "deployments": []}
    if page.cursor is not None:
        answer["cursor"] = page.cursor
    wanted = call.query.get("minimal_metadata")
    if wanted:
        names = [name.strip() for name in wanted.split(",")]
        answer["minimal_metadata"] = [_attributes(document, names) for document in page.documents]
    else:
        answer["deployments"] = [
            orjson.Fragment(summarize(call, source.catalog, document.stored, _FLAGS)) for document in page.documents
        ]
    return answer


def _scanned(source: _Source, accept: Callable[[Deployment], bool] | None) -> Iterator[_Searchable]:
    for key, stored in visible_deployments(source.call):
        if accept is None or accept(cast(Deployment, stored.value)):
            yield _Searchable(source, key, stored)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the documents of one search come from."""

    call: Call
    catalog: Catalog


class _Found:
    """The deployments that match a query, found in the index; only those it is not sure of are looked at."""

    def __init__(self, source: _Source, index: DeploymentIndex, query: Query) -> None:
        call = source.call
        self._source = source
        self._index = index
        index.refresh(now_of(call))
        bounds = index.index.bounds(query)
        visible = index.visible(call.caller.organization_id if call.world.personality.hosted else None)
        self._mask = bounds.sure & visible
        unsure = (bounds.possible & visible) ^ self._mask
        if unsure:
            confirmed = (each.key for each in self._documents(index.ids(unsure)) if query.matches(each))
            self._mask |= index.mask(confirmed)
        self.total = self._mask.bit_count()

    def __iter__(self) -> Iterator[_Searchable]:
        return self._documents(self._index.ids(self._mask))

    def walk(self, path: Path, descending: bool, after: tuple[str, str] | None) -> Iterator[_Searchable] | None:
        """All of them in the order of a field, if the index keeps it."""
        if path not in self._index.index.orders:
            return None
        return self._documents(self._index.walk(self._mask, path, descending, after))

    def _documents(self, ids: Iterable[str]) -> Iterator[_Searchable]:
        for deployment_id in ids:
            stored = self._source.call.store.get(DEPLOYMENTS, deployment_id)
            if stored is not None:
                yield _Searchable(self._source, deployment_id, stored)


class _Lazy(dict[str, Any]):
    """A document whose members are computed when a query first asks for them.

    Attributes:
        parts: How each member is computed, by name.
    """

    __slots__ = ()
    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {}

    def __missing__(self, name: str) -> Any:
        self[name] = value = self.parts[name](self)
        return value

    def values(self) -> Any:
        """All members, computed."""
        for name in self.parts:
            self[name]
        return super().values()


class _Partial(_Lazy):
    """A document of which only some members are worth computing alone; the others come all at once."""

    __slots__ = ()

    def __missing__(self, name: str) -> Any:
        if name in self.parts:
            return super().__missing__(name)
        self.update(self.whole())
        if name not in self:
            raise KeyError(name)
        return self[name]

    def values(self) -> Any:
        """All members, computed."""
        self.update(self.whole())
        return dict.values(self)

    def whole(self) -> JsonObject:
        """All members."""
        raise NotImplementedError


class _Searchable(_Lazy):
    """A deployment as searches see it; not even decoded before a query looks into it."""

    __slots__ = ("_view", "key", "source", "stored")

    def __init__(self, source: _Source, key: str, stored: Stored) -> None:
        super().__init__()
        self.source = source
        self.key = key
        self.stored = stored
        self._view: View | None = None

    @property
    def view(self) -> View:
        """What reading the deployment shows."""
        if self._view is None:
            deployment = cast(Deployment, self.stored.value)
            self._view = View(self.source.call, self.source.catalog, self.stored, deployment, _FLAGS)
        return self._view

    def resources(self) -> dict[str, list[_SearchableResource]]:
        """All resources by kind."""
        by_kind: dict[str, list[_SearchableResource]] = {kind: [] for kind in KINDS}
        for resource in shown_resources(self.view.shown):
            by_kind[resource["kind"]].append(_SearchableResource(self.view, resource))
        return by_kind

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "id": lambda self: self.key,
        "name": lambda self: self.stored.value["name"],
        "alias": lambda self: self.stored.value.get("alias"),
        "healthy": lambda self: self.view.healthy,
        "metadata": lambda self: _SearchableMetadata(self),
        "settings": lambda self: self.view.settings(),
        "resources": lambda self: self.resources(),
    }


class _SearchableMetadata(_Partial):
    """`metadata` of a deployment."""

    __slots__ = ("deployment",)

    def __init__(self, deployment: _Searchable) -> None:
        super().__init__()
        self.deployment = deployment

    def whole(self) -> JsonObject:
        """All members."""
        return self.deployment.view.metadata()

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {"last_modified": lambda self: self.deployment.stored.modified}


class _SearchableResource(_Lazy):
    """A resource of a deployment."""

    __slots__ = ("resource", "view")

    def __init__(self, view: View, resource: Resource) -> None:
        super().__init__()
        self.view = view
        self.resource = resource

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "id": lambda self: self.resource["id"],
        "ref_id": lambda self: self.resource["ref_id"],
        "region": lambda self: self.resource["region"],
        "elasticsearch_cluster_ref_id": lambda self: self.resource.get("elasticsearch_cluster_ref_id"),
        "info": lambda self: _SearchableInfo(self.view, self.resource),
    }


class _SearchableInfo(_Partial):
    """`info` of a resource."""

    __slots__ = ("resource", "view")

    def __init__(self, view: View, resource: Resource) -> None:
        super().__init__()
        self.view = view
        self.resource = resource

    def whole(self) -> JsonObject:
        """All members."""
        return self.view.info(self.resource)

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "status": lambda self: states.status(self.resource, self.view.now),
        "healthy": lambda self: states.is_healthy(self.resource, self.view.now),
        "plan_info": lambda self: self.view.plans.plan_info(self.resource),
    }


def _attributes(document: _Searchable, names: list[str]) -> JsonObject:
    """The chosen attributes of a deployment; one that it lacks is left out."""
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
