"""Constructors carry out plans: without one at work, plans wait."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier
from tests.emulator.platform.hosts import CONSTRUCTORS, RUNNERS, allocators, change, promised

HOSTS = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]


def maintain(cloud: CheckedClient, command: str, *hosts: str) -> None:
    for host in hosts:
        cloud.call("POST", f"{CONSTRUCTORS}/{host}/maintenance-mode/{command}", status=202)


def pending(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> dict[str, Any] | None:
    info = cloud.resource(deployment_id, kind, show_plan_logs=True)
    attempt: dict[str, Any] | None = info["plan_info"].get("pending")
    return attempt


def names(cloud: CheckedClient, deployment_id: str) -> list[str]:
    instances = cloud.resource(deployment_id)["topology"]["instances"]
    return [instance["instance_name"] for instance in instances]


def test_there_is_one_on_each_coordinator(cloud: CheckedClient) -> None:
    listed = cloud.call("GET", CONSTRUCTORS, status=200).body["constructors"]
    status = {"connected": True, "maintenance_mode": False}
    assert listed == [{"constructor_id": host, "status": status} for host in HOSTS]
    assert cloud.call("GET", f"{CONSTRUCTORS}/{HOSTS[1]}", status=200).body == listed[1]
    change(cloud, HOSTS[1], RUNNERS, connected=False)
    assert cloud.call("GET", f"{CONSTRUCTORS}/{HOSTS[1]}", status=200).body["status"]["connected"] is False


def test_maintenance_begins_and_ends_any_number_of_times(cloud: CheckedClient) -> None:
    for command, active in (("_start", True), ("_start", True), ("_stop", False), ("_stop", False)):
        maintain(cloud, command, HOSTS[2])
        shown = cloud.call("GET", f"{CONSTRUCTORS}/{HOSTS[2]}", status=200).body
        assert shown["status"]["maintenance_mode"] is active
        (region,) = cloud.call("GET", "/platform", status=200).body["regions"]
        assert shown in region["constructors"]["constructors"]


@pytest.mark.parametrize("path", ["", "/maintenance-mode/_start", "/maintenance-mode/_stop"])
def test_unknown_ones_are_not_found(cloud: CheckedClient, path: str) -> None:
    method = "POST" if path else "GET"
    refused = cloud.call(method, f"{CONSTRUCTORS}/192.168.44.99{path}", status=404)
    assert refused.code == "constructors.constructor_not_found"


def test_a_constructor_in_maintenance_leaves_its_work_to_the_others(cloud: CheckedClient) -> None:
    maintain(cloud, "_start", *HOSTS[:2])
    deployment_id = cloud.create(deployment())["id"]
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True


def test_without_one_nothing_is_placed_until_one_is_back(cloud: CheckedClient) -> None:
    before = promised(cloud.emulator)
    maintain(cloud, "_start", *HOSTS)
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    for _ in range(3):
        cloud.emulator.advance(100_000)
        attempt = pending(cloud, deployment_id)
        assert attempt is not None
        (step,) = attempt["plan_attempt_log"]
        assert step["status"] == "pending"
        assert names(cloud, deployment_id) == []
        assert promised(cloud.emulator) == before
    submitted = pending(cloud, deployment_id)
    maintain(cloud, "_stop", HOSTS[1])
    begun = pending(cloud, deployment_id)
    assert begun is not None
    assert submitted is not None
    assert begun["plan_attempt_id"] == submitted["plan_attempt_id"]
    assert begun["attempt_start_time"] == submitted["attempt_start_time"]
    assert promised(cloud.emulator) != before
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True
    assert names(cloud, deployment_id) == ["instance-0000000000"]
    kibana, elastic = cloud.resource(deployment_id, "kibana"), cloud.resource(deployment_id)
    ends = [info["plan_info"]["current"]["attempt_end_time"] for info in (elastic, kibana)]
    assert ends[0] < ends[1]


def test_plans_that_run_go_on_and_only_new_ones_wait(cloud: CheckedClient) -> None:
    running = cloud.create(deployment("running"))["id"]
    cloud.emulator.advance(1)
    maintain(cloud, "_start", *HOSTS)
    cloud.finish()
    assert cloud.get(running)["healthy"] is True
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=8192))]}}
    cloud.call("PUT", f"/deployments/{running}", body, status=200)
    cloud.finish()
    (instance,) = cloud.resource(running)["topology"]["instances"]
    assert instance["memory"]["instance_capacity"] == 4096
    maintain(cloud, "_stop", HOSTS[0])
    cloud.finish()
    (instance,) = cloud.resource(running)["topology"]["instances"]
    assert instance["memory"]["instance_capacity"] == 8192


def test_a_plan_that_waits_is_canceled_at_once(cloud: CheckedClient) -> None:
    maintain(cloud, "_start", *HOSTS)
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    cloud.emulator.advance(5)
    cloud.call("DELETE", f"/deployments/{deployment_id}/elasticsearch/_main/plan/pending", status=200)
    assert pending(cloud, deployment_id) is None
    assert pending(cloud, deployment_id, "kibana") is not None
    maintain(cloud, "_stop", *HOSTS)
    cloud.finish()
    assert pending(cloud, deployment_id, "kibana") is None
    assert cloud.resource(deployment_id, "kibana")["healthy"] is False


def test_a_failure_that_was_ordered_comes_to_a_plan_that_has_waited(cloud: CheckedClient) -> None:
    cloud.emulator.fail_plan("elasticsearch", message="no luck")
    maintain(cloud, "_start", *HOSTS)
    deployment_id = cloud.create(deployment())["id"]
    cloud.finish()
    maintain(cloud, "_stop", *HOSTS)
    cloud.finish()
    (attempt,) = cloud.resource(deployment_id, show_plan_history=True, show_plan_logs=True)["plan_info"]["history"]
    assert "no luck" in attempt["plan_attempt_log"][-1]["info_log"][-1]["message"]


def test_a_plan_that_has_waited_fails_if_there_is_no_room_any_more(cloud: CheckedClient) -> None:
    maintain(cloud, "_start", *HOSTS)
    deployment_id = cloud.create(deployment())["id"]
    for host in allocators(cloud):
        path = f"/platform/infrastructure/allocators/{host['allocator_id']}/maintenance-mode/_start"
        cloud.call("POST", path, status=202)
    maintain(cloud, "_stop", *HOSTS)
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is False
    assert names(cloud, deployment_id) == []


def test_waiting_survives_export_and_restore(cloud: CheckedClient) -> None:
    maintain(cloud, "_start", *HOSTS)
    deployment_id = cloud.create(deployment())["id"]
    cloud.emulator.restore(cloud.emulator.export())
    cloud.finish()
    assert pending(cloud, deployment_id) is not None
    maintain(cloud, "_stop", HOSTS[0])
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True
