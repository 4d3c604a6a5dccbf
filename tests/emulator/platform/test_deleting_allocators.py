"""Settings of allocators, and allocators that are struck off with what was on them."""

from __future__ import annotations

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier
from tests.emulator.platform.hosts import ALLOCATORS, allocators, change, check_memory, hosts_of, promised

HOST = "192.168.44.11"
SETTINGS = f"{ALLOCATORS}/{HOST}/settings"


def test_capacity_that_was_set_counts_instead_of_the_installed(cloud: CheckedClient) -> None:
    installed = hosts_of(cloud)[HOST]["capacity"]["memory"]["total"]
    assert cloud.call("GET", SETTINGS, status=200).body == {}
    assert cloud.call("PUT", SETTINGS, {"capacity": 2048}, status=200).body == {"capacity": 2048}
    shown = hosts_of(cloud)[HOST]
    assert (shown["settings"], shown["capacity"]["memory"]["total"]) == ({"capacity": 2048}, 2048)
    for host in ("192.168.44.10", "192.168.44.12"):
        cloud.call("POST", f"{ALLOCATORS}/{host}/maintenance-mode/_start", status=202)
    deployment_id = cloud.create(deployment())["id"]
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is False
    assert cloud.call("PATCH", SETTINGS, {}, status=200).body == {"capacity": 2048}
    assert cloud.call("PATCH", SETTINGS, {"capacity": None}, status=200).body == {}
    assert hosts_of(cloud)[HOST]["capacity"]["memory"]["total"] == installed


def test_settings_have_a_version(cloud: CheckedClient) -> None:
    version = cloud.call("GET", SETTINGS, status=200).headers["x-cloud-resource-version"]
    cloud.call("PUT", SETTINGS, {"capacity": 4096}, status=200, version=version)
    for method in ("PUT", "PATCH"):
        refused = cloud.call(method, SETTINGS, {"capacity": 1}, status=409, version=version)
        assert (refused.code, refused.fields) == ("allocators.version_conflict", ["version"])
    refused = cloud.call("PUT", SETTINGS, {"capacity": -1}, status=400)
    assert (refused.code, refused.fields) == ("root.invalid_json_request", ["capacity"])
    assert cloud.call("GET", SETTINGS, status=200).body == {"capacity": 4096}


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH"])
def test_unknown_allocators_have_no_settings(cloud: CheckedClient, method: str) -> None:
    body: dict[str, int] | None = None if method == "GET" else {}
    refused = cloud.call(method, f"{ALLOCATORS}/none/settings", body, status=404)
    assert refused.code == "allocators.allocator_not_found"


def test_an_allocator_that_answers_is_not_deleted(cloud: CheckedClient) -> None:
    refused = cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=400, remove_instances=True)
    assert refused.code == "allocators.delete_connected_allocator_attempt"
    assert HOST in hosts_of(cloud)
    assert cloud.call("DELETE", f"{ALLOCATORS}/none", status=404).code == "allocators.allocator_not_found"


def test_a_lost_allocator_is_deleted_when_it_is_empty(cloud: CheckedClient) -> None:
    levels = f"{ALLOCATORS}/{HOST}/logging_settings"
    cloud.call("PUT", levels, {"logging_levels": {"a": "ALL"}}, status=200)
    change(cloud, HOST, connected=False)
    cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=200)
    assert HOST not in hosts_of(cloud)
    assert cloud.call("GET", levels, status=404).code == "root.resource_not_found"


@pytest.mark.parametrize("seconds", [0, 5, 600])
def test_instances_that_are_there_or_on_their_way_keep_an_allocator(cloud: CheckedClient, seconds: int) -> None:
    deployment_id = cloud.create({"resources": {"elasticsearch": [elasticsearch(tier(zones=2))]}})["id"]
    cloud.emulator.advance(seconds)
    change(cloud, HOST, connected=False)
    refused = cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=400)
    assert refused.code == "allocators.delete_allocator_with_instances_attempt"
    assert refused.fields == ["remove_instances"]
    assert HOST in hosts_of(cloud)
    assert promised(cloud.emulator)[HOST] == 4096
    assert cloud.get(deployment_id)["healthy"] is (seconds == 600)


def test_instances_that_are_given_up_are_down_until_a_plan_places_them_anew(cloud: CheckedClient) -> None:
    others = [f"{ALLOCATORS}/{host}/maintenance-mode" for host in ("192.168.44.10", "192.168.44.12")]
    for other in others:
        cloud.call("POST", f"{other}/_start", status=202)
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    cloud.finish()
    for other in others:
        cloud.call("POST", f"{other}/_stop", status=202)
    change(cloud, HOST, connected=False)
    cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=200, remove_instances=True)
    check_memory(cloud.emulator, allocators(cloud))
    assert cloud.get(deployment_id)["healthy"] is False
    for kind in ("elasticsearch", "kibana"):
        (instance,) = cloud.resource(deployment_id, kind)["topology"]["instances"]
        assert instance["healthy"] is False
        assert "allocator_id" not in instance
    body = {"prune_orphans": False, "resources": deployment("search prod", "kibana")["resources"]}
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True
    for kind in ("elasticsearch", "kibana"):
        (instance,) = cloud.resource(deployment_id, kind)["topology"]["instances"]
        assert instance["allocator_id"] in {"192.168.44.10", "192.168.44.12"}
    check_memory(cloud.emulator, allocators(cloud))


@pytest.mark.parametrize("seconds", [0, 5, 30])
def test_instances_given_up_on_their_way_cost_nothing_any_more(cloud: CheckedClient, seconds: int) -> None:
    before = promised(cloud.emulator)
    deployment_id = cloud.create(deployment())["id"]
    cloud.emulator.advance(seconds)
    (host,) = [name for name, memory in promised(cloud.emulator).items() if memory != before[name]]
    change(cloud, host, connected=False)
    cloud.call("DELETE", f"{ALLOCATORS}/{host}", status=200, remove_instances=True)
    assert promised(cloud.emulator) == {name: memory for name, memory in before.items() if name != host}
    cloud.finish()
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)
    check_memory(cloud.emulator, allocators(cloud))
