"""The stored form of instance configurations: the latest version of each, and beside it the others."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.topology import MAX_ZONES
from elastic_cloud_emulator.search.query_dsl import compile_query
from elastic_cloud_emulator.storage.store import Stored, Transaction

CONFIGURATIONS = "instance_configurations"
"""Collection of the latest versions, by id."""
VERSIONS = "instance_configuration_versions"
"""Collection of earlier versions and of test versions, by `place_of`."""
TEST_VERSION = -1


def place_of(configuration_id: str, version: int) -> str:
    """Return the key of a version that is not the latest."""
    return f"{configuration_id}/{version}"


def version_of(configuration: JsonObject) -> int:
    """Tell which version a document is."""
    return int(configuration.get("config_version", 1))


def find_configuration(store: Transaction, configuration_id: str, version: int | None = None) -> JsonObject | None:
    """Look an instance configuration up.

    Args:
        store: Where to look.
        configuration_id: Its id.
        version: Which version; the latest if left out.

    Returns:
        None if there is no such version, or if it was deleted.
    """
    stored = store.get(CONFIGURATIONS, configuration_id)
    if stored is None or "deleted_on" in stored.value:
        return None
    if version is None or version == version_of(stored.value):
        return stored.value
    other = find_version(store, configuration_id, version)
    return None if other is None else other.value


def find_version(store: Transaction, configuration_id: str, version: int) -> Stored | None:
    """Return an earlier version or the test version, deleted or not."""
    return store.get(VERSIONS, place_of(configuration_id, version))


def other_versions(store: Transaction, latest: JsonObject) -> Iterator[JsonObject]:
    """Return all versions but the latest, the newest first and a test version last."""
    for version in (*range(version_of(latest) - 1, 0, -1), TEST_VERSION):
        stored = find_version(store, latest["id"], version)
        if stored is not None:
            yield with_deletion(stored.value, latest)


def with_deletion(configuration: JsonObject, latest: JsonObject) -> JsonObject:
    """Return a version with the date at which all of them were deleted, if they were."""
    return configuration | {name: latest[name] for name in ("deleted_on",) if name in latest}


def max_zones(call: Call, configuration: JsonObject) -> int:
    """Tell in how many zones there are allocators for an instance configuration.

    Args:
        call: Of which installation; one whose allocators cannot be seen, such as the hosted service, has all zones.
        configuration: The stored document.
    """
    allocators = [stored.value for _, stored in call.store.items("allocators")]
    if not allocators:
        return MAX_ZONES
    suits = compile_query(configuration.get("allocator_filter"), call.store.now).matches
    zones = {allocator["zone_id"] for allocator in allocators if suits(allocator)}
    allowed = configuration.get("allowed_zones")
    return len(zones.intersection(allowed) if allowed else zones)
