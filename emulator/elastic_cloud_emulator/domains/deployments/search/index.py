"""The index in which searches look deployments up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from heapq import heappop, heappush
from typing import cast

import orjson

from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import KINDS, Kind
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, shown_resources
from elastic_cloud_emulator.search.conditions import Path, text_of
from elastic_cloud_emulator.search.indexes import Index, numbers_of
from elastic_cloud_emulator.storage.database import Record
from elastic_cloud_emulator.storage.store import Store

_ID: Path = ("id",)
_NAME: Path = ("name",)
_ALIAS: Path = ("alias",)
_HEALTHY: Path = ("healthy",)
_MODIFIED: Path = ("metadata", "last_modified")
_ORGANIZATION: Path = ("metadata", "organization_id")
_TAGS: Path = ("metadata", "tags")
_TAG_MEMBERS = ("key", "value")
_FACTS = ("owner_id", "system_owned", "hidden", "organization_id")
_RESOURCE_FACTS = ("id", "ref_id", "region", "elasticsearch_cluster_ref_id")
_RESOURCES: dict[Kind, Path] = {kind: ("resources", kind) for kind in KINDS}
_PLAN = ("info", "plan_info", "current", "plan")
_FACT_PATHS: list[tuple[str, Path]] = [(name, ("metadata", name)) for name in _FACTS]
_TAG_PATHS: list[tuple[str, Path]] = [(name, (*_TAGS, name)) for name in _TAG_MEMBERS]
_RESOURCE_PATHS: dict[Kind, list[tuple[str, Path]]] = {
    kind: [(name, (*path, name)) for name in _RESOURCE_FACTS] for kind, path in _RESOURCES.items()
}
_CHANGING_PATHS: dict[Kind, tuple[Path, Path, Path, Path]] = {
    kind: (
        (*path, "info", "status"),
        (*path, "info", "healthy"),
        (*path, *_PLAN, kind, "version"),
        (*path, *_PLAN, "deployment_template", "id"),
    )
    for kind, path in _RESOURCES.items()
}

Terms = set[tuple[Path, str]]


class DeploymentIndex:
    """Knows of every deployment what searches usually ask for; while a plan is pending only what that leaves alone.

    It is brought up to date when somebody searches: what has been written since, and what plans have done since.

    Attributes:
        index: The index.
    """

    def __init__(self, store: Store) -> None:
        """Begin empty; the first `refresh` takes in all deployments."""
        self._store = store
        self._changed = store.follow(DEPLOYMENTS)
        self._begin()

    def _begin(self) -> None:
        self._changed.clear()
        self._changed.update(dict.fromkeys(self._store.collections.get(DEPLOYMENTS, ())))
        self.index = Index(
            ordered=(_ID, _NAME, _MODIFIED),
            instants=(_MODIFIED,),
            analyzed=(_NAME,),
            nested={**dict.fromkeys(_RESOURCES.values(), ()), _TAGS: _TAG_MEMBERS},
            plain=_plain_fields(),
            changing=_changing_fields(),
        )
        self._numbers: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._unsettled: dict[str, int] = {}
        self._settling: list[tuple[int, str]] = []
        self._now = 0

    def refresh(self, now: int) -> None:
        """Bring the index up to date.

        Args:
            now: The present moment, in milliseconds since 1970.
        """
        documents = self._store.collections.get(DEPLOYMENTS, {})
        if now < self._now:
            self._begin()
        for deployment_id, before in self._changed.items():
            if before is not None:
                self._remove(deployment_id, before)
            if deployment_id in documents:
                self._add(deployment_id, documents[deployment_id], now)
        self._changed.clear()
        while self._settling and self._settling[0][0] <= now:
            moment, deployment_id = heappop(self._settling)
            if self._unsettled.get(deployment_id) == moment:
                self._settle(deployment_id, _decoded(documents[deployment_id]), moment)
        self._now = now
        self.index.sort()

    def visible(self, organization_id: str | None, limits: Set[str] | None) -> int:
        """Mask of the deployments that somebody may know of.

        Args:
            organization_id: Only those of this organization; None for all.
            limits: Only those with these ids; None for all.
        """
        if organization_id is None:
            return self.index.everything()
        visible = self.index.having(_ORGANIZATION, organization_id)
        return visible if limits is None else visible & self.mask(limits & self._numbers.keys())

    def ids(self, mask: int) -> Iterator[str]:
        """Return the ids of the deployments in a mask."""
        return map(self._ids.__getitem__, numbers_of(mask))

    def mask(self, ids: Iterable[str]) -> int:
        """Return the mask of some deployments."""
        return self.index.mask(map(self._numbers.__getitem__, ids))

    def walk(self, mask: int, path: Path, descending: bool, after: tuple[str, str] | None) -> Iterator[str]:
        """Return the ids of the deployments in a mask in the order of a field; see `Order.walk`."""
        return map(self._ids.__getitem__, self.index.walk(mask, path, descending, after))

    def _add(self, deployment_id: str, record: Record, now: int) -> None:
        index, deployment = self.index, _decoded(record)
        number = self._numbers[deployment_id] = index.draw()
        self._ids[number] = deployment_id
        for path, text in _lasting(deployment, record):
            index.add(number, path, text)
        for path, elements in _elements(deployment):
            index.add_elements(number, path, elements)
        for path, text in ((_ID, deployment_id), (_NAME, deployment["name"]), (_MODIFIED, record.modified)):
            index.orders[path].add(text, deployment_id, number)
        latest = (resource["latest"]["ends"] for resource in deployment["resources"] if "latest" in resource)
        ends = max(latest, default=0)
        if ends <= now:
            self._settle(deployment_id, deployment, ends)
        else:
            index.set_settled(number, False)
            self._unsettled[deployment_id] = ends
            heappush(self._settling, (ends, deployment_id))

    def _settle(self, deployment_id: str, deployment: Deployment, moment: int) -> None:
        self._unsettled.pop(deployment_id, None)
        number = self._numbers[deployment_id]
        for path, text in _settled(deployment, moment):
            self.index.add(number, path, text)
        self.index.set_settled(number, True)

    def _remove(self, deployment_id: str, record: Record) -> None:
        index, deployment = self.index, _decoded(record)
        number = self._numbers.pop(deployment_id)
        del self._ids[number]
        for path, text in _lasting(deployment, record):
            index.remove(number, path, text)
        for path, elements in _elements(deployment):
            index.remove_elements(number, path, elements)
        for order in index.orders.values():
            order.remove(number)
        if self._unsettled.pop(deployment_id, None) is None:
            for path, text in _settled(deployment, self._now):
                index.remove(number, path, text)
        index.release(number)


def _decoded(record: Record) -> Deployment:
    return cast(Deployment, orjson.loads(record.encoded))


def _plain_fields() -> Iterator[Path]:
    yield _ALIAS
    for paths in (_FACT_PATHS, _TAG_PATHS, *_RESOURCE_PATHS.values()):
        yield from (path for _, path in paths)


def _changing_fields() -> Iterator[Path]:
    yield _HEALTHY
    for paths in _CHANGING_PATHS.values():
        yield from paths


def _elements(deployment: Deployment) -> Iterator[tuple[Path, list[dict[str, str]]]]:
    """Yield the nested objects of a deployment."""
    yield _TAGS, deployment["tags"]
    kinds: list[Kind] = [resource["kind"] for resource in shown_resources(deployment)]
    for kind in set(kinds):
        yield _RESOURCES[kind], [{}] * kinds.count(kind)


def _lasting(deployment: Deployment, record: Record) -> Terms:
    """Return what stays the same until somebody writes the deployment."""
    terms: Terms = {(_ID, deployment["id"]), (_NAME, deployment["name"]), (_MODIFIED, record.modified)}
    if alias := deployment.get("alias"):
        terms.add((_ALIAS, alias))
    for name, path in _FACT_PATHS:
        if (value := deployment.get(name)) is not None:
            terms.add((path, text_of(value)))
    for tag in deployment["tags"]:
        for name, path in _TAG_PATHS:
            terms.add((path, tag[name]))
    for resource in shown_resources(deployment):
        for name, path in _RESOURCE_PATHS[resource["kind"]]:
            if (value := resource.get(name)) is not None:
                terms.add((path, text_of(value)))
    return terms


def _settled(deployment: Deployment, now: int) -> Terms:
    """Return what stays the same until then once no plan is pending any more."""
    terms: Terms = set()
    all_healthy = True
    for resource in shown_resources(deployment):
        kind = resource["kind"]
        status, health, version, template = _CHANGING_PATHS[kind]
        healthy = states.is_healthy(resource, now)
        all_healthy &= healthy
        terms.add((status, states.status(resource, now)))
        terms.add((health, text_of(healthy)))
        current = states.current_attempt(resource, now)
        if current is not None:
            plan = current["plan"]
            terms.add((version, plan[kind]["version"]))
            if template_id := (plan.get("deployment_template") or {}).get("id"):
                terms.add((template, template_id))
    terms.add((_HEALTHY, text_of(all_healthy)))
    return terms
