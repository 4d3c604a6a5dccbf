"""Deployments as searches see them: documents whose members are computed when a query asks for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from elastic_cloud_emulator.domains.deployments.reads.deployment import DeploymentView
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    shown_resources,
)
from elastic_cloud_emulator.storage.store import Stored

FLAGS = Flags(show_instance_configurations=False)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the documents of one search come from."""

    call: Call
    catalog: Catalog


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
        """Return all members, computed."""
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
        """Return all members, computed."""
        self.update(self.whole())
        return dict.values(self)

    def whole(self) -> JsonObject:
        """Return all members."""
        raise NotImplementedError


class Searchable(_Lazy):
    """A deployment as searches see it; not even decoded before a query looks into it."""

    __slots__ = ("_view", "key", "source", "stored")

    def __init__(self, source: Source, key: str, stored: Stored) -> None:
        super().__init__()
        self.source = source
        self.key = key
        self.stored = stored
        self._view: DeploymentView | None = None

    @property
    def view(self) -> DeploymentView:
        """What reading the deployment shows."""
        if self._view is None:
            deployment = cast(Deployment, self.stored.value)
            self._view = DeploymentView(self.source.call, self.source.catalog, self.stored, deployment, FLAGS)
        return self._view

    def resources(self) -> dict[str, list[_SearchableResource]]:
        """Return all resources by kind."""
        by_kind: dict[str, list[_SearchableResource]] = {kind: [] for kind in KINDS}
        for resource in shown_resources(self.view.deployment):
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

    def __init__(self, deployment: Searchable) -> None:
        super().__init__()
        self.deployment = deployment

    def whole(self) -> JsonObject:
        """Return all members."""
        return self.deployment.view.metadata()

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {"last_modified": lambda self: self.deployment.stored.modified}


class _SearchableResource(_Lazy):
    """A resource of a deployment."""

    __slots__ = ("resource", "view")

    def __init__(self, view: DeploymentView, resource: Resource) -> None:
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

    def __init__(self, view: DeploymentView, resource: Resource) -> None:
        super().__init__()
        self.view = view
        self.resource = resource

    def whole(self) -> JsonObject:
        """Return all members."""
        return self.view.info(self.resource)

    parts: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "status": lambda self: states.status(self.resource, self.view.now),
        "healthy": lambda self: states.is_healthy(self.resource, self.view.now),
        "plan_info": lambda self: self.view.plans.plan_info(self.resource),
    }
