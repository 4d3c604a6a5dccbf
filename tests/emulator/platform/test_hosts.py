"""Allocators and runners: what they show of themselves and of what runs on them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.emulator.platform.hosts import ALLOCATORS, RUNNERS, allocators, change, hosts_of

SYSTEM = {"admin-console-elasticsearch", "logging-and-metrics", "security-cluster"}


def found(cloud: CheckedClient, q: str, **query: Any) -> list[str]:
    zones = cloud.call("GET", ALLOCATORS, status=200, q=q, **query).body["zones"]
    return [allocator["allocator_id"] for zone in zones for allocator in zone["allocators"]]


def searched(cloud: CheckedClient, query: Any, **members: Any) -> list[str]:
    answer = cloud.call("POST", f"{ALLOCATORS}/_search", {"query": query, **members}, status=200)
    return [allocator["allocator_id"] for zone in answer.body["zones"] for allocator in zone["allocators"]]


def test_an_installation_has_a_host_with_all_roles_in_each_zone(cloud: CheckedClient) -> None:
    zones = cloud.call("GET", ALLOCATORS, status=200).body["zones"]
    assert [zone["zone_id"] for zone in zones] == ["ece-zone-1", "ece-zone-2", "ece-zone-3"]
    assert [[each["allocator_id"] for each in zone["allocators"]] for zone in zones] == [
        ["192.168.44.10"],
        ["192.168.44.11"],
        ["192.168.44.12"],
    ]
    runners = cloud.call("GET", RUNNERS, status=200).body["runners"]
    for runner, zone in zip(runners, zones, strict=True):
        assert runner["runner_id"] == zone["allocators"][0]["allocator_id"]
        assert runner["zone"] == zone["zone_id"]
        assert [role["role_name"] for role in runner["roles"]] == ["allocator", "coordinator", "director", "proxy"]


def test_the_systems_deployments_run_on_the_first_host(cloud: CheckedClient) -> None:
    first, *others = allocators(cloud)
    assert {instance["cluster_name"] for instance in first["instances"]} == SYSTEM
    assert first["capacity"]["memory"]["used"] == 2 * 4096 + 2 * 1024
    assert all(other["instances"] == [] and other["capacity"]["memory"]["used"] == 0 for other in others)


def test_an_instance_is_shown_by_its_host_as_by_its_deployment(cloud: CheckedClient) -> None:
    body = {
        "name": "search prod",
        "resources": {
            "elasticsearch": [elasticsearch(tier(zones=2))],
            "kibana": [stateless("kibana", display_name="dashboards")],
        },
    }
    deployment_id = cloud.create(body)["id"]
    cloud.finish()
    shown = cloud.get(deployment_id)
    expected = {}
    for kind, name in (("elasticsearch", "search prod"), ("kibana", "dashboards")):
        (resource,) = shown["resources"][kind]
        for instance in resource["info"]["topology"]["instances"]:
            expected[resource["id"], instance["instance_name"]] = {
                "cluster_type": kind,
                "cluster_id": resource["id"],
                "cluster_name": name,
                "instance_name": instance["instance_name"],
                "node_memory": instance["memory"]["instance_capacity"],
                "healthy": True,
                "cluster_healthy": True,
                "moving": False,
                "plans_info": {
                    "pending": False,
                    "version": "8.17.4",
                    "zone_count": 2 if kind == "elasticsearch" else 1,
                },
                "deployment_id": deployment_id,
                "instance_configuration_id": instance["instance_configuration"]["id"],
            }
            host = cloud.call("GET", f"{ALLOCATORS}/{instance['allocator_id']}", status=200).body
            assert host["zone_id"] == instance["zone"]
    assert len(expected) == 4
    actual = {
        (instance["cluster_id"], instance["instance_name"]): instance
        for allocator in allocators(cloud)
        for instance in allocator["instances"]
        if instance["deployment_id"] == deployment_id
    }
    assert actual == expected


def test_the_list_follows_the_course_of_plans(cloud: CheckedClient) -> None:
    def mine() -> list[dict[str, Any]]:
        instances = [instance for allocator in allocators(cloud) for instance in allocator["instances"]]
        return [instance for instance in instances if instance["deployment_id"] == deployment_id]

    deployment_id = cloud.create(deployment())["id"]
    assert mine() == []
    cloud.emulator.advance(5)
    (instance,) = mine()
    assert (instance["healthy"], instance["cluster_healthy"], instance["moving"]) == (False, False, False)
    assert instance["plans_info"]["pending"] is True
    cloud.finish()
    (instance,) = mine()
    assert (instance["healthy"], instance["plans_info"]["pending"]) == (True, False)
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=8192))]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
    (instance,) = mine()
    assert (instance["moving"], instance["node_memory"]) == (True, 4096)
    cloud.finish()
    (instance,) = mine()
    assert (instance["moving"], instance["node_memory"]) == (False, 8192)
    cloud.call("POST", f"/deployments/{deployment_id}/elasticsearch/_main/instances/_stop", status=202)
    assert [instance["healthy"] for instance in mine()] == [False]
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    assert mine() == []


def test_a_runner_has_the_containers_of_the_platform_and_of_its_instances(cloud: CheckedClient) -> None:
    path = f"{RUNNERS}/192.168.44.11"
    before = cloud.call("GET", path, status=200).body
    deployment_id = cloud.create(deployment())["id"]
    cloud.finish()
    after = cloud.call("GET", path, status=200).body
    (instance,) = cloud.resource(deployment_id)["topology"]["instances"]
    assert instance["allocator_id"] == "192.168.44.11"
    (added,) = after["containers"][len(before["containers"]) :]
    assert added["container_name"] == f"fac-{cloud.resource(deployment_id)['cluster_id']}-instance-0000000000"
    assert after["healthy"] is after["connected"] is True


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("", ["192.168.44.10", "192.168.44.11", "192.168.44.12"]),
        ("status.maintenance_mode:true", ["192.168.44.11"]),
        ("status.connected:false AND _exists_:instances", []),
        ("status.connected:false", ["192.168.44.12"]),
        ("capacity.memory.used:>10000", ["192.168.44.10"]),
        ("metadata.value:nvme", ["192.168.44.12"]),
        ("instances.cluster_name:security*", ["192.168.44.10"]),
        ("zone_id:ece\\-zone\\-2", ["192.168.44.11"]),
        ("NOT zone_id:ece-zone-2 AND capacity.memory.total:>1024", ["192.168.44.10", "192.168.44.12"]),
    ],
)
def test_a_line_of_text_finds_allocators(cloud: CheckedClient, q: str, expected: list[str]) -> None:
    cloud.call("POST", f"{ALLOCATORS}/192.168.44.11/maintenance-mode/_start", status=202)
    change(cloud, "192.168.44.12", connected=False, metadata=[{"key": "disk", "value": "nvme"}])
    assert found(cloud, q) == expected


def test_lists_of_allocators_come_in_pages_and_orders(cloud: CheckedClient) -> None:
    assert found(cloud, "", size=1) == ["192.168.44.10"]
    assert found(cloud, "", size=2, **{"from": 1}) == ["192.168.44.11", "192.168.44.12"]
    assert found(cloud, "", size=10000, **{"from": 10000}) == []
    change(cloud, "192.168.44.10", zone_id="ece-zone-9")
    assert found(cloud, "", sort="zone_id,allocator_id") == ["192.168.44.11", "192.168.44.12", "192.168.44.10"]
    refused = cloud.call("GET", ALLOCATORS, status=400, q="status.connected:(")
    assert (refused.code, refused.fields) == ("root.invalid_data", ["q"])


def test_allocators_are_searched_by_queries(cloud: CheckedClient) -> None:
    everything = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]
    assert searched(cloud, {}) == searched(cloud, None, sort=None) == searched(cloud, {"match_all": {}}) == everything
    assert searched(cloud, {"term": {"status.maintenance_mode": {"value": "true"}}}) == []
    assert searched(cloud, {"range": {"capacity.memory.used": {"gt": 0}}}) == ["192.168.44.10"]
    system = {"nested": {"path": "instances", "query": {"prefix": {"instances.cluster_name": {"value": "logging"}}}}}
    assert searched(cloud, system) == ["192.168.44.10"]
    assert searched(cloud, {"match_all": {}}, sort=[{"allocator_id": {"order": "desc"}}], size=1) == ["192.168.44.12"]
    answer = cloud.call("POST", f"{ALLOCATORS}/_search", status=200)
    assert all(
        not instance.keys() & {"moving", "plans_info"}
        for zone in answer.body["zones"]
        for allocator in zone["allocators"]
        for instance in allocator["instances"]
    )
    refused = cloud.call("POST", f"{ALLOCATORS}/_search", {"query": {"match_all": {}, "match_none": {}}}, status=400)
    assert refused.code == "root.invalid_data"


def test_runners_are_searched_like_allocators(cloud: CheckedClient) -> None:
    def names(answer: Any) -> list[str]:
        return [runner["runner_id"] for runner in answer.body["runners"]]

    proxies = names(cloud.call("GET", RUNNERS, status=200, q="roles.role_name:proxy AND zone:ece-zone-3"))
    assert proxies == ["192.168.44.12"]
    query = {"query": {"term": {"zone": {"value": "ece-zone-2"}}}}
    assert names(cloud.call("POST", f"{RUNNERS}/_search", query, status=200)) == ["192.168.44.11"]
    assert len(names(cloud.call("POST", f"{RUNNERS}/_search", status=200))) == 3
    assert cloud.call("GET", RUNNERS, status=400, q="(").code == "root.invalid_data"
    refused = cloud.call("POST", f"{RUNNERS}/_search", {"sort": [1]}, status=400)
    assert refused.code == "runners.search_failed"


def test_unknown_hosts_are_not_found(cloud: CheckedClient) -> None:
    unknown = f"{ALLOCATORS}/192.168.44.99"
    for method, path, body in (
        ("GET", unknown, None),
        ("GET", f"{unknown}/metadata", None),
        ("PUT", f"{unknown}/metadata", {"items": [{"key": "a", "value": "b"}]}),
        ("PUT", f"{unknown}/metadata/a", {"value": "b"}),
        ("DELETE", f"{unknown}/metadata/a", None),
        ("POST", f"{unknown}/maintenance-mode/_start", None),
        ("POST", f"{unknown}/maintenance-mode/_stop", None),
    ):
        assert cloud.call(method, path, body, status=404).code == "allocators.allocator_not_found"
    assert cloud.call("GET", f"{RUNNERS}/192.168.44.99", status=404).code == "runners.runner_not_found"


def test_maintenance_begins_and_ends_any_number_of_times(cloud: CheckedClient) -> None:
    path = f"{ALLOCATORS}/192.168.44.11"
    moments = []
    for command, active in (("_start", True), ("_start", True), ("_stop", False), ("_stop", False)):
        cloud.emulator.advance(1)
        cloud.call("POST", f"{path}/maintenance-mode/{command}", status=202, reason="new disks")
        status = cloud.call("GET", path, status=200).body["status"]
        assert (status["maintenance_mode"], status["healthy"]) == (active, True)
        moments.append(status["maintenance_mode_timestamp"])
    assert moments[0] == moments[1] < moments[2] == moments[3]


def test_a_lost_host_ails_only_with_instances(cloud: CheckedClient) -> None:
    change(cloud, "192.168.44.10", connected=False)
    change(cloud, "192.168.44.11", connected=False)
    assert [allocator["status"]["healthy"] for allocator in allocators(cloud)] == [False, True, True]


def test_labels_are_set_one_by_one_and_together(cloud: CheckedClient) -> None:
    path = f"{ALLOCATORS}/192.168.44.11/metadata"
    assert cloud.call("GET", path, status=200).body == [{"key": "disk", "value": "ssd"}]
    answer = cloud.call("PUT", f"{path}/rack", {"value": "r1"}, status=200)
    assert answer.body == [{"key": "disk", "value": "ssd"}, {"key": "rack", "value": "r1"}]
    assert cloud.call("PUT", f"{path}/disk", {"value": "hdd"}, status=200).body[0] == {"key": "disk", "value": "hdd"}
    assert cloud.call("DELETE", f"{path}/disk", status=200).body == [{"key": "rack", "value": "r1"}]
    assert cloud.call("DELETE", f"{path}/disk", status=404).code == "allocators.metadata_item_not_found"
    items = [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}, {"key": "a", "value": "3"}]
    labels = cloud.call("PUT", path, {"items": items}, status=200).body
    assert (
        labels == cloud.call("GET", path, status=200).body == [{"key": "a", "value": "3"}, {"key": "b", "value": "2"}]
    )
    assert hosts_of(cloud)["192.168.44.11"]["metadata"] == labels
    refused = cloud.call("PUT", path, {"items": []}, status=400)
    assert (refused.code, refused.fields) == ("allocators.invalid_empty_metadata_items", ["items"])
    refused = cloud.call("PUT", f"{path}/a", {"value": " "}, status=400)
    assert (refused.code, refused.fields) == ("allocators.invalid_empty_metadata_item", ["value"])
    assert cloud.call("GET", path, status=200).body == labels


def test_labels_have_a_version(cloud: CheckedClient) -> None:
    path = f"{ALLOCATORS}/192.168.44.11/metadata"
    version = cloud.call("GET", path, status=200).headers["x-cloud-resource-version"]
    cloud.call("PUT", f"{path}/rack", {"value": "r1"}, status=200, version=version)
    for method, where, body in (
        ("PUT", path, {"items": [{"key": "a", "value": "b"}]}),
        ("PUT", f"{path}/rack", {"value": "r2"}),
        ("DELETE", f"{path}/rack", None),
    ):
        assert cloud.call(method, where, body, status=409, version=version).code == "allocators.version_conflict"
    assert {"key": "rack", "value": "r1"} in cloud.call("GET", path, status=200).body


def test_the_platform_sums_up_what_the_lists_show(cloud: CheckedClient) -> None:
    def check() -> dict[str, Any]:
        platform = cloud.call("GET", "/platform", status=200).body
        (region,) = platform["regions"]
        zones = cloud.call("GET", ALLOCATORS, status=200).body["zones"]
        assert region["region_id"] == "ece-region"
        for summary, zone in zip(region["allocators"]["zone_summaries"], zones, strict=True):
            listed = zone["allocators"]
            connected = [each for each in listed if each["status"]["connected"]]
            taking = [each for each in connected if not each["status"]["maintenance_mode"]]
            memory = [each["capacity"]["memory"] for each in taking]
            assert summary == {
                "zone_id": zone["zone_id"],
                "total_allocators": len(listed),
                "healthy_allocators": len([each for each in listed if each["status"]["healthy"]]),
                "connected_allocators": len(connected),
                "disconnected_allocators": len(listed) - len(connected),
                "in_maintenance_allocators": len(connected) - len(taking),
                "connected_capacity": sum(each["capacity"]["memory"]["total"] for each in connected),
                "max_available_capacity": max((each["total"] - each["used"] for each in memory), default=0),
                "instances": sum(len(each["instances"]) for each in listed),
            }
        allocator_healths = [each["status"]["healthy"] for zone in zones for each in zone["allocators"]]
        assert region["allocators"]["healthy"] is all(allocator_healths)
        runners = cloud.call("GET", RUNNERS, status=200).body["runners"]
        counted = region["runners"]
        assert counted["total_runners"] == len(runners)
        assert counted["connected_runners"] == len([runner for runner in runners if runner["connected"]])
        assert counted["healthy_runners"] == len([runner for runner in runners if runner["healthy"]])
        assert counted["containers_count"] == sum(len(runner["containers"]) for runner in runners)
        assert counted["healthy"] is all(runner["healthy"] for runner in runners)
        proxies = [runner["runner_id"] for runner in runners if {"role_name": "proxy"} in runner["roles"]]
        assert [proxy["proxy_id"] for proxy in region["proxies"]["proxies"]] == proxies
        assert region["proxies"]["proxies_count"] == region["proxies"]["expected_proxies_count"] == len(proxies)
        sets = {container["container_set_name"] for runner in runners for container in runner["containers"]}
        status = region["container_sets_status"]
        assert status["healthy_container_sets_count"] + status["unhealthy_container_sets_count"] == len(sets)
        assert status["unhealthy_container_sets_count"] == len(status["unhealthy_container_sets"])
        return dict(platform)

    platform = check()
    assert (platform["version"], platform["eula_accepted"], platform["phone_home_enabled"]) == ("3.8.0", True, False)
    deployment_id = cloud.create(deployment("search prod", "kibana", "integrations_server"))["id"]
    cloud.finish()
    check()
    cloud.call("POST", f"{ALLOCATORS}/192.168.44.12/maintenance-mode/_start", status=202)
    change(cloud, "192.168.44.11", connected=False)
    change(cloud, "192.168.44.11", RUNNERS, connected=False)
    (region,) = check()["regions"]
    assert region["proxies"]["healthy"] is region["container_sets_status"]["healthy"] is False
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    check()


def test_viewers_read_and_only_administrators_change(cloud: CheckedClient) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    viewer.call("GET", "/platform", status=200)
    viewer.call("GET", ALLOCATORS, status=200)
    viewer.call("POST", f"{RUNNERS}/_search", status=200)
    path = f"{ALLOCATORS}/192.168.44.10"
    viewer.call("POST", f"{path}/maintenance-mode/_start", status=403)
    viewer.call("PUT", f"{path}/metadata/a", {"value": "b"}, status=403)
