"""Instance configurations, and what is made of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier

INSTANCES = "/platform/configuration/instances"
BAD_SIZES = "configuration.invalid_discrete_sizes"
NVME = {
    "bool": {
        "must": [
            {
                "nested": {
                    "path": "metadata",
                    "query": {
                        "bool": {
                            "must": [
                                {"term": {"metadata.key": {"value": "disk"}}},
                                {"term": {"metadata.value.keyword": {"value": "nvme"}}},
                            ]
                        }
                    },
                }
            }
        ]
    }
}


def configuration(**members: Any) -> dict[str, Any]:
    return {
        "name": "data.highio",
        "instance_type": "elasticsearch",
        "node_types": ["data", "ingest", "master"],
        "discrete_sizes": {"sizes": [2048, 4096, 8192], "default_size": 4096, "resource": "memory"},
        "storage_multiplier": 16.0,
        **members,
    }


def put(cloud: CheckedClient, name: str = "data.highio", status: int = 201, *, body: Any = None, **query: Any) -> Any:
    return cloud.call("PUT", f"{INSTANCES}/{name}", body or configuration(), status=status, **query)


def read(cloud: CheckedClient, name: str = "data.highio", **query: Any) -> dict[str, Any]:
    return dict(cloud.call("GET", f"{INSTANCES}/{name}", status=200, **query).body)


def listed(cloud: CheckedClient, **query: Any) -> list[tuple[str, int]]:
    return [(entry["id"], entry["config_version"]) for entry in cloud.call("GET", INSTANCES, status=200, **query).body]


def test_the_platform_brings_its_own(cloud: CheckedClient) -> None:
    names = [name for name, _ in listed(cloud)]
    assert {"data.default", "data.frozen", "kibana", "integrations.server", "enterprise.search"} <= set(names)
    hot = read(cloud, "data.default")
    assert hot["system_owned"] is True
    assert hot["discrete_sizes"]["default_size"] == 4096


def test_what_is_created_is_read_back(cloud: CheckedClient) -> None:
    body = configuration(allocator_filter=NVME, metadata={"team": "search"}, allowed_zones=["ece-zone-1"])
    created = cloud.call("POST", INSTANCES, body, status=201).body
    assert (len(created["id"]), created["config_version"]) == (32, 1)
    shown = read(cloud, created["id"])
    assert shown | body == shown
    assert shown["system_owned"] is False
    assert (created["id"], 1) in listed(cloud)


def test_an_id_can_be_chosen(cloud: CheckedClient) -> None:
    assert put(cloud).body == {"id": "data.highio", "config_version": 1}
    assert put(cloud, status=200).body == {"id": "data.highio", "config_version": 2, "config_version_updated": True}
    refused = put(cloud, status=400, create_only=True)
    assert refused.code == "configuration.instance_configuration_update_failed"


def test_earlier_versions_stay_readable(cloud: CheckedClient) -> None:
    put(cloud)
    put(cloud, status=200, body=configuration(storage_multiplier=20.0))
    put(cloud, status=200, body=configuration(storage_multiplier=24.0))
    multipliers = [read(cloud, config_version=version)["storage_multiplier"] for version in (1, 2, 3)]
    assert multipliers == [16.0, 20.0, 24.0]
    assert read(cloud)["config_version"] == 3
    assert cloud.call("GET", f"{INSTANCES}/data.highio", status=404, config_version=4).code.endswith("not_found")
    versions = [version for name, version in listed(cloud, include_versions=True) if name == "data.highio"]
    assert versions == [3, 2, 1]
    assert [version for name, version in listed(cloud) if name == "data.highio"] == [3]


def test_a_version_guards_against_simultaneous_changes(cloud: CheckedClient) -> None:
    put(cloud)
    version = cloud.call("GET", f"{INSTANCES}/data.highio", status=200).headers["x-cloud-resource-version"]
    put(cloud, status=200, version=version)
    refused = put(cloud, status=400, version=version)
    assert (refused.code, refused.fields) == ("configuration.instance_configuration_update_failed", ["version"])
    assert put(cloud, "data.other", status=400, version=1).fields == ["version"]
    refused = cloud.call("DELETE", f"{INSTANCES}/data.highio", status=404, version=version)
    assert refused.code == "configuration.instance_configuration_not_found"
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200, version=int(version) + 1)


def test_what_was_read_can_be_stored_again_unless_it_is_old(cloud: CheckedClient) -> None:
    for name in ("data.default", "kibana"):
        first = read(cloud, name)
        put(cloud, name, status=200, body=first)
        refused = put(cloud, name, status=400, body=first)
        assert (refused.code, refused.fields) == (
            "configuration.instance_configuration_update_failed",
            ["config_version"],
        )
        assert read(cloud, name)["system_owned"] is True


def test_immutable_members_change_under_control_only(cloud: CheckedClient) -> None:
    put(cloud)
    other = configuration(instance_type="kibana", node_types=[])
    assert put(cloud, status=400, body=other).fields == ["instance_type"]
    assert put(cloud, status=200, body=other, config_control=True).body["config_version"] == 2
    put(cloud, status=200, body=configuration(), config_control=True)
    for member, value in (("storage_multiplier", 20.0), ("allocator_filter", NVME)):
        changed = configuration(**{member: value})
        assert put(cloud, status=400, body=changed, strict_mode=True).fields == [member]
        put(cloud, status=200, body=changed, strict_mode=True, config_control=True)
        put(cloud, status=200, body=configuration())


def test_a_test_version_stands_beside_the_latest(cloud: CheckedClient) -> None:
    changed = configuration(storage_multiplier=20.0)
    assert (
        put(cloud, status=404, body=changed, test_config=True).code == "configuration.instance_configuration_not_found"
    )
    put(cloud)
    assert put(cloud, status=200, body=changed, test_config=True).body["config_version"] == -1
    assert read(cloud)["storage_multiplier"] == 16.0
    assert read(cloud, config_version=-1)["storage_multiplier"] == 20.0
    assert listed(cloud, include_versions=True)[-2:] == [("data.highio", 1), ("data.highio", -1)]
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200, only_test_version=True)
    cloud.call("GET", f"{INSTANCES}/data.highio", status=404, config_version=-1)
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=404, only_test_version=True)
    assert read(cloud)["config_version"] == 1


def test_deleted_ones_are_hidden_but_kept(cloud: CheckedClient) -> None:
    put(cloud)
    put(cloud, status=200)
    assert cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200).body == {}
    queries: list[dict[str, Any]] = [{}, {"config_version": 1}]
    for query in queries:
        cloud.call("GET", f"{INSTANCES}/data.highio", status=404, **query)
        assert "deleted_on" in read(cloud, show_deleted=True, **query)
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=404)
    assert ("data.highio", 2) not in listed(cloud)
    assert ("data.highio", 2) in listed(cloud, show_deleted=True)
    refused = cloud.call("POST", "/deployments", _on("data.highio"), status=400)
    assert refused.code == "clusters.cluster_invalid_plan"


def test_an_id_can_be_taken_again(cloud: CheckedClient) -> None:
    put(cloud)
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200)
    assert put(cloud, create_only=True).body == {"id": "data.highio", "config_version": 2}
    assert "deleted_on" not in read(cloud)
    assert "deleted_on" not in read(cloud, config_version=1)


def test_what_is_in_use_or_of_the_platform_cannot_be_deleted(cloud: CheckedClient) -> None:
    refused = cloud.call("DELETE", f"{INSTANCES}/data.default", status=403)
    assert refused.code == "configuration.system_owned"
    put(cloud)
    body = {"name": "Fast", "deployment_template": _on("data.highio")}
    template = cloud.call("POST", "/deployments/templates", body, status=201, region="ece-region").body["id"]
    refused = cloud.call("DELETE", f"{INSTANCES}/data.highio", status=400)
    assert refused.code == "configuration.instance_configuration_in_use"
    cloud.call("DELETE", f"/deployments/templates/{template}", status=200, region="ece-region")
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200)


def test_deployments_are_built_from_new_ones(cloud: CheckedClient) -> None:
    put(cloud)
    put(cloud, status=200)
    refused = cloud.call("POST", "/deployments", _on("data.highio", size=1024), status=400)
    assert refused.code == "clusters.cluster_invalid_plan"
    created = cloud.create(_on("data.highio"))
    cloud.finish()
    (instance,) = cloud.resource(created["id"])["topology"]["instances"]
    assert instance["instance_configuration"]["config_version"] == 2
    assert instance["disk"]["disk_space_available"] == 4096 * 16
    cloud.call("DELETE", f"{INSTANCES}/data.highio", status=200)
    assert cloud.get(created["id"])["healthy"] is True


def test_product_and_node_types_are_guessed_from_the_id(cloud: CheckedClient) -> None:
    body = {"name": "x", "discrete_sizes": {"sizes": [1024]}}
    for name, product, node_types in (
        ("aws.kibana.c5d", "kibana", []),
        ("data.fast", "elasticsearch", ["data"]),
        ("gcp-master", "elasticsearch", ["master"]),
        ("integrations.server.big", "integrations_server", []),
    ):
        put(cloud, name, body=body)
        shown = read(cloud, name)
        assert (shown["instance_type"], shown["node_types"]) == (product, node_types)
    refused = put(cloud, "mainframe", status=400, body=body)
    assert (refused.code, refused.fields) == ("configuration.invalid_cluster_type", ["instance_type"])
    assert cloud.call("POST", INSTANCES, body, status=400).code == "configuration.invalid_cluster_type"


@pytest.mark.parametrize(
    ("members", "code", "field"),
    [
        ({"discrete_sizes": {"sizes": []}}, BAD_SIZES, "discrete_sizes"),
        ({"discrete_sizes": {"sizes": [0, 1024]}}, BAD_SIZES, "discrete_sizes"),
        ({"discrete_sizes": {"sizes": [1024, 1024]}}, BAD_SIZES, "discrete_sizes"),
        ({"discrete_sizes": {"sizes": [2**31 - 1]}}, BAD_SIZES, "discrete_sizes"),
        ({"discrete_sizes": {"sizes": [1024], "default_size": 512}}, BAD_SIZES, "discrete_sizes"),
        ({"metadata": {"": "x"}}, "configuration.bad_meta_data", "metadata"),
        ({"metadata": {"team": ""}}, "configuration.bad_meta_data", "metadata"),
        ({"allocator_filter": {"match_all": {}, "match_none": {}}}, "root.invalid_data", "allocator_filter"),
        ({"instance_type": "mainframe"}, "root.invalid_json_request", "instance_type"),
        ({"storage_multiplier": 0}, "root.invalid_json_request", "storage_multiplier"),
    ],
)
def test_contradictions_are_refused(cloud: CheckedClient, members: dict[str, Any], code: str, field: str) -> None:
    before = cloud.emulator.export()["collections"]
    for method, path in (("POST", INSTANCES), ("PUT", f"{INSTANCES}/data.highio")):
        refused = cloud.call(method, path, configuration(**members), status=400)
        assert (refused.code, refused.fields) == (code, [field])
    assert cloud.emulator.export()["collections"] == before


def test_only_the_server_marks(cloud: CheckedClient) -> None:
    for mark in ({"system_owned": True}, {"deleted_on": "2026-03-15T11:02:17.004Z"}):
        for method, path in (("POST", INSTANCES), ("PUT", f"{INSTANCES}/data.highio")):
            refused = cloud.call(method, path, configuration(**mark), status=403)
            assert (refused.code, refused.fields) == ("configuration.system_owned", list(mark))
    assert put(cloud, "data.default", status=403, body=configuration(system_owned=False)).fields == ["system_owned"]
    assert put(cloud, "_mine", status=400).code == "configuration.configuration_id_reserved"
    refused = put(cloud, status=400, body=configuration(id="data.lowio"))
    assert (refused.code, refused.fields) == ("configuration.instance_configuration_update_failed", ["id"])


def test_zones_are_counted_by_suitable_allocators(cloud: CheckedClient) -> None:
    put(cloud, body=configuration(allocator_filter=NVME))
    put(cloud, "data.confined", body=configuration(allowed_zones=["ece-zone-2"]))
    hosts = {
        f"192.168.44.{number}": {"zone_id": f"ece-zone-{zone}", "metadata": [{"key": "disk", "value": disk}]}
        for number, zone, disk in ((10, 1, "nvme"), (11, 1, "nvme"), (12, 2, "nvme"), (13, 3, "hdd"))
    }
    with cloud.emulator.store.transaction() as store:
        for key in store.keys("allocators"):
            store.delete("allocators", key)
        for key, host in hosts.items():
            store.put("allocators", key, host)
    counted = {
        entry["id"]: entry["max_zones"] for entry in cloud.call("GET", INSTANCES, status=200, show_max_zones=True).body
    }
    assert (counted["data.highio"], counted["data.confined"], counted["data.default"]) == (2, 1, 3)
    assert read(cloud, show_max_zones=True)["max_zones"] == 2
    assert "max_zones" not in read(cloud)


def test_viewers_read_and_others_do_not(cloud: CheckedClient) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    assert listed(viewer)
    assert viewer.call("POST", INSTANCES, configuration(), status=403).code == "root.unauthorized.rbac"


def _on(name: str, size: int = 4096) -> dict[str, Any]:
    """A deployment whose Elasticsearch is made of one instance configuration."""
    element = tier(size=size, instance_configuration_id=name, node_roles=["master", "data_hot", "data_content"])
    return deployment(resources={"elasticsearch": [elasticsearch(element, template=None)]})
