"""Reading, creating, replacing and deleting instance configurations."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.platform_configuration_instances.checks import (
    UPDATE_FAILED,
    check_identity,
    check_immutable,
    check_marks,
    check_versions,
    read_configuration,
)
from elastic_cloud_emulator.domains.platform_configuration_instances.records import (
    CONFIGURATIONS,
    TEST_VERSION,
    VERSIONS,
    find_version,
    max_zones,
    other_versions,
    place_of,
    version_of,
    with_deletion,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.storage.store import Stored, Transaction

_NOT_FOUND = "configuration.instance_configuration_not_found"


@handles("get-instance-configurations")
def get_instance_configurations(call: Call) -> Reply:
    """List the instance configurations, deleted ones and other versions on request."""
    listed: list[JsonObject] = []
    for _, stored in call.store.items(CONFIGURATIONS):
        latest = stored.value
        if "deleted_on" not in latest or call.query.get("show_deleted"):
            listed.append(latest)
            if call.query["include_versions"]:
                listed.extend(other_versions(call.store, latest))
    return Reply([_show_configuration(call, configuration) for configuration in listed])


@handles("get-instance-configuration")
def get_instance_configuration(call: Call) -> Reply:
    """Read one version of an instance configuration, the latest if none is named."""
    latest = stored = _existing(call, deleted=bool(call.query.get("show_deleted")))
    version = call.query.get("config_version")
    if version is not None and version != version_of(latest.value):
        other = find_version(call.store, call.path["id"], version)
        if other is None:
            raise ApiError(404, _NOT_FOUND, "version", id=call.path["id"], version=version)
        stored = other
    return Reply(_show_configuration(call, with_deletion(stored.value, latest.value)), headers=resource_headers(stored))


@handles("create-instance-configuration")
def create_instance_configuration(call: Call) -> JsonObject:
    """Add an instance configuration under an id of the server's."""
    check_marks(call.body, {})
    configuration_id = call.world.ids.hex32()
    call.store.put(CONFIGURATIONS, configuration_id, read_configuration(call, configuration_id))
    return {"id": configuration_id, "config_version": 1}


@handles("set-instance-configuration")
def set_instance_configuration(call: Call) -> Reply:
    """Create an instance configuration under the caller's id, or replace one and keep its former version."""
    configuration_id = call.path["id"]
    stored = call.store.get(CONFIGURATIONS, configuration_id)
    former: JsonObject = {} if stored is None else stored.value
    existing: JsonObject = {} if "deleted_on" in former else former
    check_identity(call, configuration_id)
    check_marks(call.body, existing)
    check_versions(call, stored)
    changed = {**read_configuration(call, configuration_id), "system_owned": existing.get("system_owned", False)}
    if call.query.get("test_config"):
        if not existing:
            raise ApiError(404, _NOT_FOUND, id=configuration_id)
        call.store.put(VERSIONS, place_of(configuration_id, TEST_VERSION), {**changed, "config_version": TEST_VERSION})
        return Reply({"id": configuration_id, "config_version": TEST_VERSION})
    if existing:
        if call.query.get("create_only"):
            raise ApiError(400, UPDATE_FAILED, id=configuration_id)
        check_immutable(call, existing, changed)
    if former:
        former.pop("deleted_on", None)
        changed["config_version"] = version_of(former) + 1
        call.store.put(VERSIONS, place_of(configuration_id, version_of(former)), former)
    call.store.put(CONFIGURATIONS, configuration_id, changed)
    answer = {"id": configuration_id, "config_version": changed["config_version"]}
    return Reply({**answer, "config_version_updated": True}) if existing else Reply(answer, status=201)


@handles("delete-instance-configuration")
def delete_instance_configuration(call: Call) -> JsonObject:
    """Mark an instance configuration as deleted, or remove its test version."""
    configuration_id = call.path["id"]
    stored = _existing(call, deleted=False)
    version = call.query.get("version")
    if version is not None and version != stored.version:
        fields = ["version"]
        raise ApiError(
            404, _NOT_FOUND, "stored", fields=fields, id=configuration_id, stored=stored.version, version=version
        )
    if call.query["only_test_version"]:
        if not call.store.delete(VERSIONS, place_of(configuration_id, TEST_VERSION)):
            raise ApiError(404, _NOT_FOUND, "test", id=configuration_id)
        return {}
    configuration = stored.value
    if configuration.get("system_owned"):
        raise ApiError(403, "configuration.system_owned", id=configuration_id)
    for template_id in _templates_with(call.store, configuration_id):
        code = "configuration.instance_configuration_in_use"
        raise ApiError(400, code, template_id=template_id, id=configuration_id)
    configuration["deleted_on"] = call.store.instant
    call.store.delete(VERSIONS, place_of(configuration_id, TEST_VERSION))
    call.store.put(CONFIGURATIONS, configuration_id, configuration)
    return {}


def _show_configuration(call: Call, configuration: JsonObject) -> JsonObject:
    return (
        {**configuration, "max_zones": max_zones(call, configuration)}
        if call.query["show_max_zones"]
        else configuration
    )


def _existing(call: Call, *, deleted: bool) -> Stored:
    """Find the latest version of what the path names.

    Raises:
        ApiError: 404, there is none, or it was deleted and `deleted` does not say that such ones count, too.
    """
    stored = call.store.get(CONFIGURATIONS, call.path["id"])
    if stored is None or ("deleted_on" in stored.value and not deleted):
        raise ApiError(404, _NOT_FOUND, id=call.path["id"])
    return stored


def _templates_with(store: Transaction, configuration_id: str) -> Iterator[str]:
    """Return the ids of the deployment templates that ask for an instance configuration."""
    for template_id, stored in store.items("deployment_templates"):
        resources: JsonObject = stored.value["deployment_template"].get("resources") or {}
        elements = (
            element
            for kind in KINDS
            for payload in resources.get(kind) or ()
            for element in payload["plan"].get("cluster_topology") or ()
        )
        if any(element.get("instance_configuration_id") == configuration_id for element in elements):
            yield template_id
