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
        message = "Which product the instances run is neither said nor to be guessed from the id"
        raise ApiError(400, "configuration.invalid_cluster_type", message, ("instance_type",))
    if "node_types" not in configuration:
        configuration["node_types"] = node_types if configuration["instance_type"] == instance_type else []
    _check_sizes(configuration["discrete_sizes"])
    for key, value in configuration.get("metadata", {}).items():
        if not key or value in ("", [], {}):
            raise ApiError(400, "configuration.bad_meta_data", "Keys and values may not be empty", ("metadata",))
    try:
        compile_query(configuration.get("allocator_filter"), call.store.now)
    except QueryError as problem:
        message = f"The filter of allocators is wrong: {problem}"
        raise ApiError(400, "root.invalid_data", message, ("allocator_filter",)) from None
    return configuration


def _check_sizes(discrete: JsonObject) -> None:
    sizes: list[int] = discrete["sizes"]
    usual = discrete.get("default_size")
    problem = None
    if not sizes or len(set(sizes)) < len(sizes):
        problem = "There are no sizes, or one appears twice"
    elif not 0 < min(sizes) <= max(sizes) <= _LARGEST:
        problem = f"A size is between 1 and {_LARGEST} MB"
    elif usual is not None and usual not in sizes:
        problem = f"The default size {usual} is not one of the sizes"
    if problem is not None:
        raise ApiError(400, "configuration.invalid_discrete_sizes", problem, ("discrete_sizes",))


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
            raise ApiError(403, "configuration.system_owned", f"The member {member} cannot be set", (member,))


def check_identity(call: Call, configuration_id: str) -> None:
    """Check that the id of the path is one to be had, and that the body names no other.

    Raises:
        ApiError: 400.
    """
    if configuration_id.startswith("_"):
        message = f"The id {configuration_id} is reserved, like all that begin with an underscore"
        raise ApiError(400, "configuration.configuration_id_reserved", message, ("id",))
    if call.body.get("id", configuration_id) != configuration_id:
        raise update_failed(f"The body is about {call.body['id']}, the path about {configuration_id}", "id")


def check_versions(call: Call, stored: Stored | None) -> None:
    """Hold the versions that the caller relies on against those there are.

    Args:
        call: The query may name a version of the document, the body one of the instance configuration.
        stored: What is there.

    Raises:
        ApiError: 400, something else is there.
    """
    version = call.query.get("version")
    if version is not None and (stored is None or version != stored.version):
        state = "does not exist" if stored is None else f"is at version {stored.version}"
        raise update_failed(f"The instance configuration {state} and is not at {version}", "version")
    read = call.body.get("config_version")
    if stored is not None and read not in (None, TEST_VERSION, stored.value["config_version"]):
        latest = version_of(stored.value)
        raise update_failed(f"Only the latest version {latest} can be changed, not {read}", "config_version")


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
            raise update_failed(f"{member} cannot be changed; config_control=true makes a new version", member)


def update_failed(message: str, *fields: str) -> ApiError:
    """Return the refusal of a write that does not go with what is there."""
    return ApiError(400, "configuration.instance_configuration_update_failed", message, fields)
