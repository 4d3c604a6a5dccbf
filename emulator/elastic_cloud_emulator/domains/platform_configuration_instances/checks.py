"""Whether a request to write an instance configuration makes sense."""

from __future__ import annotations

import re

from elastic_cloud_emulator.domains.platform_configuration_instances.records import TEST_VERSION, version_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.search.conditions import QueryError
from elastic_cloud_emulator.search.query_dsl import compile_query
from elastic_cloud_emulator.storage.store import Stored

UPDATE_FAILED = "configuration.instance_configuration_update_failed"
"""Error code of a write that does not go with what is there."""
_IMMUTABLE = ("instance_type",)
"""What changes only into a new version that the caller asks for."""
_STRICT = ("allocator_filter", "storage_multiplier")
"""What is immutable, too, in strict mode."""
_MEMBERS = (
    *("name", "description", "instance_type", "node_types", "discrete_sizes", "allocator_filter"),
    *("storage_multiplier", "metadata", "cpu_multiplier", "allowed_zones"),
)
_LARGEST = 1024 * 1024  # MB, one TB: beyond all hosts
_SEPARATOR = re.compile(r"[._-]")
_GUESSES: dict[str, tuple[str, list[str]]] = {
    "data": ("elasticsearch", ["data"]),
    "ccs": ("elasticsearch", ["data", "ingest", "master"]),
    "coordinating": ("elasticsearch", ["ingest"]),
    "master": ("elasticsearch", ["master"]),
    "ml": ("elasticsearch", ["ml"]),
    "kibana": ("kibana", []),
    "apm": ("apm", []),
    "integrations": ("integrations_server", []),
    "integrationsserver": ("integrations_server", []),
    "appsearch": ("appsearch", ["appserver", "worker"]),
    "enterprise": ("enterprise_search", ["appserver", "connector", "worker"]),
    "enterprisesearch": ("enterprise_search", ["appserver", "connector", "worker"]),
}
"""Product and node types by words of ids."""


def read_configuration(call: Call, configuration_id: str) -> JsonObject:
    """Return what the body describes, as the first version, with the product and node types that the id suggests.

    Raises:
        ApiError: 400, it contradicts itself; 403, it sets what only the server may.
    """
    body: JsonObject = call.body
    words = (word for word in _SEPARATOR.split(configuration_id.lower()) if word in _GUESSES)
    instance_type, node_types = _GUESSES.get(next(words, ""), (None, []))
    configuration: JsonObject = {"id": configuration_id, "config_version": 1, "system_owned": False}
    configuration |= {"instance_type": instance_type} | {name: body[name] for name in _MEMBERS if name in body}
    if configuration["instance_type"] not in KINDS:
        raise ApiError(400, "configuration.invalid_cluster_type", fields=["instance_type"])
    if "node_types" not in configuration:
        configuration["node_types"] = node_types if configuration["instance_type"] == instance_type else []
    _check_sizes(configuration["discrete_sizes"])
    for key, value in configuration.get("metadata", {}).items():
        if not key or value in ("", [], {}):
            raise ApiError(400, "configuration.bad_meta_data", fields=["metadata"])
    try:
        compile_query(configuration.get("allocator_filter"), call.store.now)
    except QueryError as problem:
        raise ApiError(400, "root.invalid_data", "filter", fields=["allocator_filter"], problem=problem) from None
    return configuration


def _check_sizes(discrete: JsonObject) -> None:
    sizes: list[int] = discrete["sizes"]
    usual = discrete.get("default_size")
    code, fields = "configuration.invalid_discrete_sizes", ["discrete_sizes"]
    if not sizes or len(set(sizes)) < len(sizes):
        raise ApiError(400, code, "twice", fields=fields)
    if not 0 < min(sizes) <= max(sizes) <= _LARGEST:
        raise ApiError(400, code, "bounds", fields=fields, most=_LARGEST)
    if usual is not None and usual not in sizes:
        raise ApiError(400, code, fields=fields, size=usual)


def check_marks(body: JsonObject, existing: JsonObject) -> None:
    """Let only the server mark something as its own or as deleted; repeating what was read is harmless.

    Args:
        body: What came.
        existing: What is there, empty for nothing.

    Raises:
        ApiError: 403, a mark is set.
    """
    for member, usual in (("system_owned", False), ("deleted_on", None)):
        if member in body and body[member] != existing.get(member, usual):
            raise ApiError(403, "configuration.system_owned", "member", fields=[member], member=member)


def check_identity(call: Call, configuration_id: str) -> None:
    """Check that the id of the path is one to be had, and that the body names no other.

    Raises:
        ApiError: 400.
    """
    if configuration_id.startswith("_"):
        raise ApiError(400, "configuration.configuration_id_reserved", fields=["id"], id=configuration_id)
    if call.body.get("id", configuration_id) != configuration_id:
        raise ApiError(400, UPDATE_FAILED, "other", fields=["id"], other=call.body["id"], id=configuration_id)


def check_versions(call: Call, stored: Stored | None) -> None:
    """Hold the versions that the caller relies on against those there are.

    Args:
        call: The query may name a version of the document, the body one of the instance configuration.
        stored: What is there.

    Raises:
        ApiError: 400, something else is there.
    """
    version = call.query.get("version")
    if version is not None and stored is None:
        raise ApiError(400, UPDATE_FAILED, "missing", fields=["version"], version=version)
    if version is not None and stored is not None and version != stored.version:
        raise ApiError(400, UPDATE_FAILED, "version", fields=["version"], stored=stored.version, version=version)
    read = call.body.get("config_version")
    if stored is not None and read not in (None, TEST_VERSION, stored.value["config_version"]):
        latest = version_of(stored.value)
        raise ApiError(400, UPDATE_FAILED, "latest", fields=["config_version"], latest=latest, version=read)


def check_immutable(call: Call, before: JsonObject, after: JsonObject) -> None:
    """Refuse a change that is made only together with a version of its own, if the caller asks for none.

    Raises:
        ApiError: 400, a member changes that must not.
    """
    if call.query.get("config_control"):
        return
    immutable = _IMMUTABLE + (_STRICT if call.query.get("strict_mode") else ())
    for member in immutable:
        if before.get(member) != after.get(member):
            raise ApiError(400, UPDATE_FAILED, "immutable", fields=[member], member=member)
