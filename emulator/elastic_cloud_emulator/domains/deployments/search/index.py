"""The index in which searches look deployments up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from heapq import heapify, heappop, heappush
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

_KEPT_AS = "index of deployments, 1"
"""What it is called in the file of a store; to be raised when the same fields get other values."""
_MANY = 1000
"""Deployments that are taken in at once for the index to be written into the file."""
_OUTDATED = 0.1
"""Share of an index in the file that may be about deployments that have changed since."""

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
        self._now = self._settled = 0

    def _recall(self, now: int) -> None:
        """Begin with the index that is in the file of the store, as far as the deployments are still the same."""
        content = self._store.remembered(_KEPT_AS)
        kept = {} if content is None else orjson.loads(content)
        if not kept or kept["settled"] > now:
            return
        documents, known = self._store.collections.get(DEPLOYMENTS, {}), kept["documents"]
        ids: list[tuple[str, str, int]] = []
        names: list[tuple[str, str, int]] = []
        moments: list[tuple[str, str, int]] = []
        for deployment_id, record in documents.items():
            number, version, modified, name = known.get(deployment_id, (0, 0, "", ""))
            if version == record.version and modified == record.modified:
                ids.append((deployment_id, deployment_id, number))
                names.append((name, deployment_id, number))
                moments.append((record.modified, deployment_id, number))
        if len(ids) < (1 - _OUTDATED) * len(known):
            return
        numbers = {deployment_id: number for _, deployment_id, number in ids}
        unsettled = {each: moment for each, moment in kept["unsettled"].items() if each in numbers}
        orders = {_ID: ids, _NAME: names, _MODIFIED: moments}
        if self.index.restore(kept["index"], orders, map(numbers.__getitem__, unsettled)):
            self._numbers = numbers
            self._ids = {number: deployment_id for deployment_id, number in numbers.items()}
            self._unsettled, self._settled = unsettled, kept["settled"]
            self._settling = [(moment, deployment_id) for deployment_id, moment in unsettled.items()]
            heapify(self._settling)
            for deployment_id in numbers:
                del self._changed[deployment_id]

    def _remember(self) -> None:
        """Leave the index in the file of the store."""
        names = {number: text for text, _, number in self.index.orders[_NAME].sort()}
        documents = self._store.collections[DEPLOYMENTS]
        known = {
            deployment_id: (number, record.version, record.modified, names[number])
            for deployment_id, number in self._numbers.items()
            if (record := documents[deployment_id])
        }
        kept = {
            "settled": self._settled,
            "documents": known,
            "unsettled": self._unsettled,
            "index": self.index.describe(),
        }
        self._store.remember(_KEPT_AS, orjson.dumps(kept))

    def refresh(self, now: int) -> None:
        """Bring the index up to date.

        Args:
            now: The present moment, in milliseconds since 1970.
        """
        documents = self._store.collections.get(DEPLOYMENTS, {})
        if now < self._now:
            self._begin()
        if not self._numbers and len(self._changed) >= _MANY:
            self._recall(now)
        many = len(self._changed) >= _MANY
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
        if many:
            self._remember()

    def visible(self, organization_id: str | None, limits: Set[str] | None) -> int:
        """Mask of the deployments that somebody may know of.

        Args:
            organization_id: Only those of this organization; None for all.
            limits: Only those with these ids; None for all.
        """
        if organization_id is None:
            return self.index.everything()
        visible = self.index.having(_ORGANIZATION, organization_id) & self.index.everything()
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
        self._settled = max(self._settled, moment)
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
