"""Searching deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from elastic_cloud_emulator.domains.deployments.catalog import Catalog
from elastic_cloud_emulator.domains.deployments.records import shown_resources, visible_deployments
from elastic_cloud_emulator.domains.deployments.views import Flags, View
from elastic_cloud_emulator.handling import ApiError, Call, handles
from elastic_cloud_emulator.pages import find
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Resource
from elastic_cloud_emulator.queries import QueryError, values

_FLAGS = Flags(show_instance_configurations=False)


@handles("search-deployments")
def search_deployments(call: Call) -> JsonObject:
    """Find deployments by a query."""
    catalog = Catalog(call.store)
    documents = (
        _Searchable(View(call, catalog, stored, deployment, _FLAGS)) for stored, deployment in visible_deployments(call)
    )
    try:
        page = find(call.body or {}, documents, call.world.clock.now())
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
        answer["deployments"] = [document.view.summary() for document in page.documents]
    return answer


class _Lazy(dict[str, Any]):
    """A document whose members are computed when a query first asks for them."""

    __slots__ = ("_parts",)

    def __init__(self, parts: dict[str, Callable[[], Any]]) -> None:
        super().__init__()
        self._parts = parts

    def __missing__(self, name: str) -> Any:
        self[name] = value = self._parts[name]()
        return value

    def values(self) -> Any:
        """All members, computed."""
        return [self[name] for name in self._parts]


class _Searchable(_Lazy):
    """A deployment as searches see it.

    Attributes:
        view: What is computed on demand.
    """

    __slots__ = ("view",)

    def __init__(self, view: View) -> None:
        deployment = view.shown
        super().__init__(
            {
                "id": lambda: deployment["id"],
                "name": lambda: deployment["name"],
                "alias": lambda: deployment.get("alias"),
                "healthy": lambda: view.healthy,
                "metadata": view.metadata,
                "settings": view.settings,
                "resources": self._resources,
            }
        )
        self.view = view

    def _resources(self) -> dict[str, list[_Lazy]]:
        by_kind: dict[str, list[_Lazy]] = {kind: [] for kind in KINDS}
        for resource in shown_resources(self.view.shown):
            by_kind[resource["kind"]].append(self._resource(resource))
        return by_kind

    def _resource(self, resource: Resource) -> _Lazy:
        view, now = self.view, self.view.now
        return _Lazy(
            {
                "id": lambda: resource["id"],
                "ref_id": lambda: resource["ref_id"],
                "region": lambda: resource["region"],
                "elasticsearch_cluster_ref_id": lambda: resource.get("elasticsearch_cluster_ref_id"),
                "info": lambda: _Info(view, resource, now),
            }
        )


class _Info(_Lazy):
    """`info` of a resource: what is searched often is cheap, the rest comes all at once."""

    __slots__ = ("_whole",)

    def __init__(self, view: View, resource: Resource, now: int) -> None:
        super().__init__(
            {
                "status": lambda: states.status(resource, now),
                "healthy": lambda: states.is_healthy(resource, now),
                "plan_info": lambda: view.plan_info(resource),
            }
        )
        self._whole: Callable[[], JsonObject] = lambda: view.info(resource)

    def __missing__(self, name: str) -> Any:
        if name in self._parts:
            return super().__missing__(name)
        self.update(self._whole())
        if name not in self:
            raise KeyError(name)
        return self[name]

    def values(self) -> Any:
        """All members, computed."""
        self.update(self._whole())
        return dict.values(self)


def _attributes(document: _Searchable, names: list[str]) -> JsonObject:
    """The chosen attributes of a deployment; one that it lacks is left out."""
    chosen: JsonObject = {}
    shown = document.view.summary()
    for name in names:
        found = list(values(shown, tuple(name.split("."))))
        if name in shown:
            chosen[name] = shown[name]
        elif found:
            chosen[name] = found[0] if len(found) == 1 else found
    return chosen
