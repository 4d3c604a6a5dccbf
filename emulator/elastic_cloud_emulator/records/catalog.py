"""What deployments are made from: stack versions, templates, instance configurations; and the domains they get."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import orjson

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject, Kind
from elastic_cloud_emulator.storage.store import Transaction

COLLECTIONS = ("stack_versions", "deployment_templates", "instance_configurations")
"""Where everything lies that plans are made from."""
DOMAIN_NAMES = "domain_names"
"""Collection of the domains under which deployments are reached, by kind of resource."""
DEFAULT_DOMAIN = "default"
"""Key of the domain for kinds that have none of their own."""

_CONFIGURATION_MEMBERS = (
    "id",
    "name",
    "config_version",
    "description",
    "instance_type",
    "node_types",
    "discrete_sizes",
    "storage_multiplier",
    "cpu_multiplier",
    "metadata",
)


@lru_cache(maxsize=256)
def _decoded(encoded: bytes) -> JsonObject:
    """Return a document of the catalog, which is read far more often than it changes; nobody may change the result."""
    document: JsonObject = orjson.loads(encoded)
    return document


class Sources:
    """Documents of the catalog as they were when something was made from them."""

    __slots__ = ("_documents", "_revision")

    def __init__(self, documents: Mapping[tuple[str, str], bytes | None]) -> None:
        self._documents = tuple(documents.items())
        self._revision: int | None = None

    def are_current(self, store: Transaction) -> bool:
        """Tell whether all of them are still the same; looked up again only if anything in the store has changed."""
        revision = store.revision
        if revision is None or revision != self._revision:
            if any(store.encoded(*place) is not encoded for place, encoded in self._documents):
                return False
            self._revision = revision
        return True


class Catalog:
    """Looks things up in the store, each only once during a call."""

    def __init__(self, store: Transaction) -> None:
        self._store = store
        self._found: dict[tuple[str, str], bytes | None] = {}
        self._configurations: dict[str, JsonObject | None] = {}

    def template(self, template_id: str, region: str | None = None) -> JsonObject | None:
        """Return a deployment template.

        Args:
            template_id: Its id.
            region: Where it is wanted; anywhere if left out.
        """
        template = self._find("deployment_templates", template_id)
        if template is None or (region and region not in template.get("regions", (region,))):
            return None
        return template

    def know(self, configurations: Mapping[str, JsonObject | None]) -> None:
        """Spare the looking up of instance configurations that are still what they were; `sources` leaves them out."""
        self._configurations.update(configurations)

    def configuration(self, configuration_id: str) -> JsonObject | None:
        """Return the latest version of an instance configuration, unless it was deleted."""
        if configuration_id in self._configurations:
            return self._configurations[configuration_id]
        configuration = self._find("instance_configurations", configuration_id)
        if configuration is not None and "deleted_on" in configuration:
            configuration = None
        self._configurations[configuration_id] = configuration
        return configuration

    def stack(self, version: str) -> JsonObject | None:
        """Return a stack version, unless it was deleted."""
        stack = self._find("stack_versions", version)
        return None if stack is None or stack.get("deleted") else stack

    def domain_name(self, kind: Kind) -> str | None:
        """Return the domain that was set for a kind of resource, or for all kinds; None without any."""
        own = self._find(DOMAIN_NAMES, kind) or self._find(DOMAIN_NAMES, DEFAULT_DOMAIN)
        return None if own is None else own["value"]

    def newest_version(self) -> str | None:
        """Return the highest released stack version, None if there is none."""
        for version in sorted(self._store.keys("stack_versions"), key=versions.parse, reverse=True):
            if versions.parse(version)[3] and self.stack(version) is not None:
                return version
        return None

    def configurations(self) -> dict[str, JsonObject | None]:
        """Return the instance configurations that have been looked up so far, by id."""
        return self._configurations.copy()

    def sources(self) -> Sources:
        """Return what has been looked up so far."""
        return Sources(self._found)

    def _find(self, collection: str, key: str) -> JsonObject | None:
        place = collection, key
        if place not in self._found:
            stored = self._store.get(collection, key)
            self._found[place] = None if stored is None else stored.encoded
        encoded = self._found[place]
        return None if encoded is None else _decoded(encoded)


def configuration_info(configuration: JsonObject) -> JsonObject:
    """Return what templates and deployments show of an instance configuration: not which hosts it is for."""
    return {name: configuration[name] for name in _CONFIGURATION_MEMBERS if name in configuration}
