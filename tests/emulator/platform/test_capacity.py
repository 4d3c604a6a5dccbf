"""Room on allocators: who gets it, what happens when there is none, and when it is given back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.emulator.platform.hosts import (
    ALLOCATORS,
    allocators,
    change,
    check_memory,
    hosts_of,
    promised,
    set_memory,
)

FIRST, SECOND, THIRD = "192.168.44.10", "192.168.44.11", "192.168.44.12"


def sized(*tiers: dict[str, Any], name: str = "search prod", **resources: Any) -> dict[str, Any]:
    return {"name": name, "resources": {"elasticsearch": [elasticsearch(*tiers)], **resources}}


def create(cloud: CheckedClient, *tiers: dict[str, Any], **resources: Any) -> str:
    return str(cloud.create(sized(*tiers, **resources))["id"])


def resize(cloud: CheckedClient, deployment_id: str, *tiers: dict[str, Any]) -> None:
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(*tiers)]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)


def plans(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> dict[str, Any]:
    return dict(cloud.resource(deployment_id, kind, show_plan_logs=True, show_plan_history=True)["plan_info"])


def places(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> list[str]:
    return [instance["allocator_id"] for instance in cloud.resource(deployment_id, kind)["topology"]["instances"]]


def maintain(cloud: CheckedClient, *hosts: str) -> None:
    for host in hosts:
        cloud.call("POST", f"{ALLOCATORS}/{host}/maintenance-mode/_start", status=202)


def free(cloud: CheckedClient) -> dict[str, int]:
    """Memory that is not promised, by host."""
    books = promised(cloud.emulator)
    return {host: shown["capacity"]["memory"]["total"] - books[host] for host, shown in hosts_of(cloud).items()}


def test_a_plan_that_does_not_fit_is_accepted_and_fails_where_it_allocates(cloud: CheckedClient) -> None:
    set_memory(cloud, 8192, 4096, 4096)
    before = promised(cloud.emulator)
    deployment_id = create(cloud, tier(size=16384, zones=2), kibana=[stateless("kibana")])
    pending = plans(cloud, deployment_id)["pending"]
    assert pending["healthy"] is True
    cloud.finish()
    info = plans(cloud, deployment_id)
    assert info["healthy"] is False
    assert "current" not in info
    (attempt,) = info["history"]
    assert attempt["error"]["failure_type"] == "NotEnoughCapacity"
    assert attempt["error"]["details"] == {
        "instance_configuration_id": "data.default",
        "instances": "3",
        "node_memory": "16384",
        "largest_free_memory": "8192",
        "zones": "ece-zone-1, ece-zone-2, ece-zone-3",
    }
    assert "[16384] MB" in attempt["error"]["message"]
    assert "at most 8192 MB free" in attempt["error"]["message"]
    failed = [step for step in attempt["plan_attempt_log"] if step["status"] == "error"]
    assert [step["step_id"] for step in failed] == ["allocate-instances", "plan-completed"]
    assert attempt["error"]["message"] in failed[-1]["info_log"][-1]["message"]
    kibana = plans(cloud, deployment_id, "kibana")["history"][0]
    assert kibana["error"]["message"] == "Cluster not reachable: [elasticsearch] did not come up"
    assert cloud.resource(deployment_id)["status"] == "stopped"
    assert cloud.get(deployment_id)["healthy"] is False
    assert promised(cloud.emulator) == before
    cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)


def test_no_instance_ever_shows_of_a_plan_that_does_not_fit(cloud: CheckedClient) -> None:
    set_memory(cloud, 1024, 1024, 1024)
    deployment_id = create(cloud)
    for _ in range(220):
        assert places(cloud, deployment_id) == []
        cloud.emulator.advance(0.01)
    assert "pending" not in plans(cloud, deployment_id)


def test_a_change_that_does_not_fit_leaves_everything_as_it_was(cloud: CheckedClient) -> None:
    set_memory(cloud, 8192, 8192, 8192)
    deployment_id = create(cloud)
    cloud.finish()
    before, room = places(cloud, deployment_id), free(cloud)
    resize(cloud, deployment_id, tier(size=16384))
    assert free(cloud) == room
    cloud.finish()
    info = plans(cloud, deployment_id)
    assert (info["healthy"], info["current"]["plan"]["cluster_topology"][0]["size"]["value"]) == (False, 4096)
    assert info["history"][-1]["error"]["failure_type"] == "NotEnoughCapacity"
    assert places(cloud, deployment_id) == before
    assert cloud.resource(deployment_id)["status"] == "started"
    assert free(cloud) == room
    set_memory(cloud, 8192, 16384, 32768)
    resize(cloud, deployment_id, tier(size=16384))
    cloud.finish()
    assert plans(cloud, deployment_id)["healthy"] is True


def test_a_replaced_instance_keeps_its_room_until_the_plan_is_through(cloud: CheckedClient) -> None:
    set_memory(cloud, 0, 12288, 0)
    deployment_id = create(cloud)
    cloud.finish()
    resize(cloud, deployment_id, tier(size=8192))
    assert free(cloud)[SECOND] == 0
    assert places(cloud, deployment_id) == [SECOND]
    cloud.finish()
    assert free(cloud)[SECOND] == 4096


def test_the_room_of_one_resource_is_gone_for_the_next(cloud: CheckedClient) -> None:
    set_memory(cloud, 0, 4096 + 1023, 0)
    deployment_id = create(cloud, kibana=[stateless("kibana")])
    cloud.finish()
    assert cloud.resource(deployment_id)["status"] == "started"
    assert plans(cloud, deployment_id, "kibana")["history"][0]["error"]["failure_type"] == "NotEnoughCapacity"
    assert free(cloud)[SECOND] == 1023


def test_zones_are_taken_by_the_room_they_have(cloud: CheckedClient) -> None:
    set_memory(cloud, 4096, 16384, 8192)
    assert places(cloud, create(cloud, tier(size=4096))) == []
    deployment_id = create(cloud, tier(size=8192, zones=2))
    cloud.finish()
    instances = cloud.resource(deployment_id)["topology"]["instances"]
    assert [(node["allocator_id"], node["zone"], node["logical_zone"]) for node in instances] == [
        (SECOND, "ece-zone-2", "zone-0"),
        (THIRD, "ece-zone-3", "zone-1"),
        (FIRST, "ece-zone-1", "tiebreaker"),
    ]


def test_tiers_of_a_logical_zone_stand_in_the_same_zone(cloud: CheckedClient) -> None:
    deployment_id = create(cloud, tier(zones=3), tier("warm", 2048, 1), tier("cold", 2048, 1))
    cloud.finish()
    instances = cloud.resource(deployment_id)["topology"]["instances"]
    zones = {(node["logical_zone"], node["zone"]) for node in instances}
    assert len(zones) == len({zone for _, zone in zones}) == 3
    resize(cloud, deployment_id, tier(zones=3), tier("warm", 4096, 1), tier("cold", 2048, 1))
    cloud.finish()
    changed = cloud.resource(deployment_id)["topology"]["instances"]
    assert {(node["logical_zone"], node["zone"]) for node in changed} == zones


def test_a_plan_needs_as_many_zones_as_it_asks_for(cloud: CheckedClient) -> None:
    change(cloud, THIRD, zone_id="ece-zone-2")
    deployment_id = create(cloud, tier(zones=2))
    cloud.finish()
    error = plans(cloud, deployment_id)["history"][0]["error"]
    assert "no further availability zone" in error["message"]
    assert (error["details"]["instance_configuration_id"], error["details"]["node_memory"]) == ("master", "1024")


def test_instances_of_one_zone_spread_over_its_hosts(cloud: CheckedClient) -> None:
    set_memory(cloud, 0, 65536, 65536)
    change(cloud, THIRD, zone_id="ece-zone-2")
    deployment_id = create(cloud, tier(size=131072))
    cloud.finish()
    assert sorted(places(cloud, deployment_id)) == [SECOND, THIRD]
    cloud.finish()
    failing = create(cloud, tier(size=4096))
    cloud.finish()
    assert plans(cloud, failing)["healthy"] is False


def test_hosts_in_maintenance_or_out_of_reach_take_nothing_new(cloud: CheckedClient) -> None:
    staying = create(cloud, tier(zones=1))
    cloud.finish()
    assert places(cloud, staying) == [SECOND]
    maintain(cloud, SECOND)
    change(cloud, THIRD, connected=False)
    first = create(cloud)
    cloud.finish()
    assert places(cloud, first) == [FIRST]
    assert places(cloud, staying) == [SECOND]
    maintain(cloud, FIRST)
    second = create(cloud)
    cloud.finish()
    assert plans(cloud, second)["history"][0]["error"]["failure_type"] == "NotEnoughCapacity"
    path = f"/deployments/{staying}/elasticsearch/main-elasticsearch/_restart"
    cloud.call("POST", path, status=202)
    cloud.finish()
    assert cloud.get(staying)["healthy"] is True
    cloud.call("POST", f"{ALLOCATORS}/{FIRST}/maintenance-mode/_stop", status=202)
    cloud.call("POST", f"/deployments/{second}/_restore", status=200)
    cloud.finish()
    assert places(cloud, second) == [FIRST]


def test_instance_configurations_choose_their_hosts_by_labels(cloud: CheckedClient) -> None:
    label = {"metadata.key": "disk", "metadata.value.keyword": "nvme"}
    wanted = {"bool": {"must": [{"term": {name: {"value": text}}} for name, text in label.items()]}}
    configuration = {
        "name": "fast",
        "instance_type": "elasticsearch",
        "node_types": ["data", "master", "ingest"],
        "discrete_sizes": {"sizes": [4096], "default_size": 4096, "resource": "memory"},
        "allocator_filter": {"bool": {"must": [{"nested": {"path": "metadata", "query": wanted}}]}},
    }
    path = "/platform/configuration/instances/data.fast"
    cloud.call("PUT", path, configuration, status=201)
    failing = create(cloud, tier(instance_configuration_id="data.fast"))
    cloud.finish()
    assert "no allocator that takes instances suits it" in plans(cloud, failing)["history"][0]["error"]["message"]
    cloud.call("PUT", f"{ALLOCATORS}/{THIRD}/metadata/disk", {"value": "nvme"}, status=200)
    fitting = create(cloud, tier(instance_configuration_id="data.fast"))
    cloud.finish()
    assert places(cloud, fitting) == [THIRD]
    cloud.call("PUT", path, {**configuration, "allowed_zones": ["ece-zone-1"]}, status=200)
    failing = create(cloud, tier(instance_configuration_id="data.fast"))
    cloud.finish()
    assert plans(cloud, failing)["healthy"] is False


def _shut_down_and_delete(cloud: CheckedClient, deployment_id: str) -> None:
    cloud.finish()
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)


def _shut_down(cloud: CheckedClient, deployment_id: str) -> None:
    cloud.finish()
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()


def _cancel(cloud: CheckedClient, deployment_id: str, **query: Any) -> None:
    cloud.emulator.advance(10)
    path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/plan/pending"
    cloud.call("DELETE", path, status=200, **query)
    cloud.finish()


def _force_cancel(cloud: CheckedClient, deployment_id: str) -> None:
    _cancel(cloud, deployment_id, force_delete=True)


def _fail(cloud: CheckedClient, deployment_id: str) -> None:
    _shut_down(cloud, deployment_id)
    cloud.emulator.fail_plan("elasticsearch", step="wait-until-running")
    cloud.call("POST", f"/deployments/{deployment_id}/_restore", status=200)
    assert sum(promised(cloud.emulator).values()) > 2 * 4096 + 2 * 1024
    cloud.finish()


def _delete_resource(cloud: CheckedClient, deployment_id: str) -> None:
    cloud.finish()
    for kind in ("kibana", "elasticsearch"):
        cloud.call("POST", f"/deployments/{deployment_id}/{kind}/main-{kind}/_shutdown", status=200)
        cloud.finish()
    cloud.call("DELETE", f"/deployments/{deployment_id}/kibana/main-kibana", status=200)


@pytest.mark.parametrize(
    "give_up", [_shut_down_and_delete, _shut_down, _cancel, _force_cancel, _fail, _delete_resource]
)
def test_room_is_given_back(cloud: CheckedClient, give_up: Any) -> None:
    before = promised(cloud.emulator)
    deployment_id = create(cloud, tier(zones=2), kibana=[stateless("kibana")])
    assert sum(promised(cloud.emulator).values()) == sum(before.values()) + 2 * 4096 + 2 * 1024
    give_up(cloud, deployment_id)
    assert promised(cloud.emulator) == before
    check_memory(cloud.emulator, allocators(cloud))


def test_a_canceled_change_gives_only_the_new_room_back(cloud: CheckedClient) -> None:
    deployment_id = create(cloud)
    cloud.finish()
    before = promised(cloud.emulator)
    for query in ({}, {"force_delete": True}):
        resize(cloud, deployment_id, tier(size=65536))
        assert promised(cloud.emulator) != before
        _cancel(cloud, deployment_id, **query)
        assert promised(cloud.emulator) == before


def test_a_change_that_makes_room_for_another_gives_its_own_back(cloud: CheckedClient) -> None:
    deployment_id = create(cloud)
    cloud.finish()
    before = promised(cloud.emulator)
    resize(cloud, deployment_id, tier(size=65536))
    path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/_restart"
    cloud.call("POST", path, status=202, cancel_pending=True)
    assert promised(cloud.emulator) == before


def test_a_shutdown_that_fails_keeps_its_room(cloud: CheckedClient) -> None:
    deployment_id = create(cloud)
    cloud.finish()
    before = promised(cloud.emulator)
    cloud.emulator.fail_plan("elasticsearch", step="wait-until-stopped")
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    assert promised(cloud.emulator) == before
    assert len(places(cloud, deployment_id)) == 1


def test_a_dry_run_takes_no_room(cloud: CheckedClient) -> None:
    before = promised(cloud.emulator)
    cloud.call("POST", "/deployments", deployment(), status=200, validate_only=True)
    assert promised(cloud.emulator) == before


def test_instances_move_to_the_hosts_that_are_named(cloud: CheckedClient) -> None:
    deployment_id = create(cloud)
    cloud.finish()
    path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/instances/instance-0000000000/_move"
    body = {"plan_configuration": {"move_instances": [{"from": "instance-0000000000", "to": [FIRST]}]}}
    cloud.call("POST", path, body, status=202)
    assert places(cloud, deployment_id) == [SECOND]
    cloud.finish()
    assert places(cloud, deployment_id) == [FIRST]
    check_memory(cloud.emulator, allocators(cloud))


def test_a_plan_can_leave_a_host(cloud: CheckedClient) -> None:
    deployment_id = create(cloud, tier(zones=2))
    cloud.finish()
    maintain(cloud, SECOND)
    payload = elasticsearch(tier(zones=2))
    payload["plan"]["transient"] = {"plan_configuration": {"move_allocators": [{"from": SECOND}]}}
    body = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
    cloud.finish()
    error = plans(cloud, deployment_id)["history"][-1]["error"]
    assert "no further availability zone" in error["message"]
    change(cloud, SECOND, maintenance_mode=False)
    change(cloud, SECOND, zone_id="ece-zone-2", connected=True)
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
    cloud.finish()
    assert plans(cloud, deployment_id)["healthy"] is True


def test_sizes_set_by_hand_need_room_on_the_same_host(cloud: CheckedClient) -> None:
    set_memory(cloud, 0, 16384, 0)
    deployment_id = create(cloud)
    cloud.finish()
    path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/instances/overrides"
    refused = cloud.call("PUT", path, {"capacity": 32768}, status=404)
    assert (refused.code, refused.fields) == ("instance_overrides.out_of_range", ["capacity"])
    cloud.call("PUT", path, {"capacity": 16384}, status=200, restart_after_update=True)
    assert free(cloud)[SECOND] == 0
    assert hosts_of(cloud)[SECOND]["capacity"]["memory"]["used"] == 16384
    cloud.call("PUT", path, {"capacity": 1024}, status=200, restart_after_update=True)
    assert free(cloud)[SECOND] == 12288
    check_memory(cloud.emulator, allocators(cloud))


def test_the_hosted_service_has_room_for_everything(hosted: CheckedClient) -> None:
    template = "aws-storage-optimized"
    payload = elasticsearch(tier(size=59392, zones=3), version="8.17.10", template=template)
    payload["region"] = "us-east-1"
    for number in range(30):
        hosted.create({"name": f"large {number}", "resources": {"elasticsearch": [payload]}})
    hosted.finish()
    assert all(found["healthy"] for found in hosted.search({"size": 100})["deployments"])


def test_the_books_outlast_resets_exports_and_restarts(cloud: CheckedClient, tmp_path: Path) -> None:
    start = promised(cloud.emulator)
    file = tmp_path / "state.sqlite"
    with Emulator(store=file, speed=0, password="correct horse") as first:
        client = CheckedClient(first)
        client.create(deployment("one", "kibana"))
        client.finish()
        resized = client.create(deployment("two"))["id"]
        client.finish()
        resize(client, resized, tier(size=8192))
        running = promised(first)
        exported = first.export()
    with Emulator(store=file, speed=0, password="correct horse") as second:
        assert promised(second) == running
        second.advance(600)
        after = promised(second)
        assert sum(after.values()) == sum(running.values()) - 4096
        second.reset()
        assert promised(second) == start
        second.restore(exported)
        assert promised(second) == running
        check_memory(second, allocators(CheckedClient(second)))
        second.advance(600)
        assert promised(second) == after


def test_callers_at_the_same_time_never_get_the_same_room(cloud: CheckedClient) -> None:
    set_memory(cloud, 5 * 4096, 5 * 4096, 5 * 4096)

    def call(number: int) -> str:
        return str(CheckedClient(cloud.emulator).create(sized(name=f"number {number}"))["id"])

    with ThreadPoolExecutor(8) as pool:
        created = list(pool.map(call, range(24)))
    cloud.finish()
    assert sum(bool(places(cloud, deployment_id)) for deployment_id in created) == 15
    check_memory(cloud.emulator, allocators(cloud))
    assert set(free(cloud).values()) == {0}
