"""Moving what runs on a host to others: real plans on the deployments concerned."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier
from tests.emulator.platform.hosts import ALLOCATORS, allocators, change, check_memory, hosts_of, set_memory

HOST, OTHER, THIRD = "192.168.44.11", "192.168.44.12", "192.168.44.10"
KINDS = ("elasticsearch", "kibana", "apm", "appsearch", "enterprise_search")
LISTS = {f"{kind}_clusters" for kind in KINDS}


def maintain(cloud: CheckedClient, host: str, command: str = "_start") -> None:
    cloud.call("POST", f"{ALLOCATORS}/{host}/maintenance-mode/{command}", status=202)


def move(cloud: CheckedClient, body: Any = None, *, kind: str = "", host: str = HOST, **query: Any) -> dict[str, Any]:
    """Vacate a host; returns what the answer says of each cluster, by its id, with the part and list it stands in."""
    path = f"{ALLOCATORS}/{host}/clusters/{f'{kind}/' if kind else ''}_move"
    answer = cloud.call("POST", path, body, status=202, **query).body
    assert answer["moves"].keys() == answer["failures"].keys() == LISTS
    return {
        each["cluster_id"]: {**each, "part": part, "list": name}
        for part, lists in answer.items()
        for name, listed in lists.items()
        for each in listed
    }


def on_host(cloud: CheckedClient, *kinds: str) -> dict[str, Any]:
    """Create a deployment whose resources all come to one host, which then is in maintenance while the others are not.

    Returns:
        The ids of its resources by kind, and of itself under `deployment`.
    """
    for other in (OTHER, THIRD):
        maintain(cloud, other)
    made = cloud.create(deployment("search prod", *kinds))
    cloud.finish()
    for other in (OTHER, THIRD):
        maintain(cloud, other, "_stop")
    maintain(cloud, HOST)
    return {"deployment": made["id"]} | {resource["kind"]: resource["id"] for resource in made["resources"]}


def hosts_of_resource(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> set[str]:
    return {instance["allocator_id"] for instance in cloud.resource(deployment_id, kind)["topology"]["instances"]}


def test_everything_leaves_with_plans_of_its_own(cloud: CheckedClient) -> None:
    made = on_host(cloud, "kibana", "integrations_server")
    answer = move(cloud)
    assert {each["part"] for each in answer.values()} == {"moves"}
    assert answer[made["integrations_server"]]["list"] == "apm_clusters"
    assert all("calculated_plan" not in each for each in answer.values())
    for kind in ("elasticsearch", "kibana", "integrations_server"):
        pending = cloud.resource(made["deployment"], kind)["plan_info"]["pending"]
        control = pending["plan"]["transient"]["plan_configuration"]
        assert control["move_allocators"] == [{"from": HOST, "allocator_down": False}]
        assert pending["source"]["action"] == "deployments.move-clusters"
    assert all(instance["moving"] for instance in hosts_of(cloud)[HOST]["instances"])
    check_memory(cloud.emulator, allocators(cloud))
    cloud.finish()
    assert hosts_of(cloud)[HOST]["instances"] == []
    assert cloud.get(made["deployment"])["healthy"] is True
    assert move(cloud) == {}
    change(cloud, HOST, connected=False)
    cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=200)


def test_a_plan_that_is_only_calculated_changes_nothing_and_can_be_sent_back(cloud: CheckedClient) -> None:
    made = on_host(cloud, "kibana")
    before = cloud.emulator.export()["collections"]
    answer = move(cloud, validate_only=True)
    assert cloud.emulator.export()["collections"] == before
    assert set(answer) == {made["elasticsearch"], made["kibana"]}
    plan = answer[made["elasticsearch"]]["calculated_plan"]
    assert plan["plan_configuration"]["move_only"] is True
    assert "move_only" not in answer[made["kibana"]]["calculated_plan"]["plan_configuration"]
    plan["plan_configuration"]["preferred_allocators"] = [OTHER]
    plan["plan_configuration"]["skip_snapshot"] = True
    body = {"elasticsearch_clusters": [{"cluster_ids": [made["elasticsearch"]], "plan_override": plan}]}
    assert set(move(cloud, body, kind="elasticsearch")) == {made["elasticsearch"]}
    info = cloud.resource(made["deployment"])["plan_info"]["pending"]["plan"]["transient"]
    assert info == plan
    cloud.finish()
    assert hosts_of_resource(cloud, made["deployment"]) == {OTHER}
    assert hosts_of_resource(cloud, made["deployment"], "kibana") == {HOST}


@pytest.mark.parametrize("target", [OTHER, THIRD])
def test_instances_go_where_they_are_sent(cloud: CheckedClient, target: str) -> None:
    made = on_host(cloud)
    override = {"plan_configuration": {"move_allocators": [{"from": HOST, "to": [target]}]}}
    body = {"elasticsearch_clusters": [{"cluster_ids": [made["elasticsearch"]], "plan_override": override}]}
    move(cloud, body)
    cloud.finish()
    assert hosts_of_resource(cloud, made["deployment"]) == {target}


def test_preferred_hosts_without_room_are_passed_over(cloud: CheckedClient) -> None:
    made = on_host(cloud)
    change(cloud, OTHER, capacity={"memory": 1024, "storage": 32768})
    override = {"plan_configuration": {"preferred_allocators": [OTHER]}}
    body = {"elasticsearch_clusters": [{"cluster_ids": [made["elasticsearch"]], "plan_override": override}]}
    assert move(cloud, body)[made["elasticsearch"]]["part"] == "moves"
    cloud.finish()
    assert hosts_of_resource(cloud, made["deployment"]) == {THIRD}


@pytest.mark.parametrize("kind", KINDS)
def test_one_product_is_moved_alone(cloud: CheckedClient, kind: str) -> None:
    made = on_host(cloud, "kibana", "integrations_server")
    expected = {"elasticsearch": "elasticsearch", "kibana": "kibana", "apm": "integrations_server"}
    other = {f"{each}_clusters": [{"cluster_ids": ["0" * 32]}] for each in KINDS if each != kind}
    assert set(move(cloud, other, kind=kind, validate_only=True)) == (
        {made[expected[kind]]} if kind in expected else set()
    )
    refused = cloud.call("POST", f"{ALLOCATORS}/{HOST}/clusters/logstash/_move", status=400)
    assert refused.code == "root.invalid_parameter"


def test_clusters_without_room_stay_and_are_told_why(cloud: CheckedClient) -> None:
    made = on_host(cloud, "kibana")
    set_memory(cloud, 1024, 8192, 1024)
    for validate_only in (True, False):
        answer = move(cloud, validate_only=validate_only)
        assert {name: each["part"] for name, each in answer.items()} == {
            made["elasticsearch"]: "failures",
            made["kibana"]: "moves",
        }
        (error,) = answer[made["elasticsearch"]]["errors"]
        assert error["code"] == "allocators.insufficient_capacity"
        assert "4096" in error["message"]
    cloud.finish()
    assert hosts_of_resource(cloud, made["deployment"]) == {HOST}
    assert hosts_of_resource(cloud, made["deployment"], "kibana") != {HOST}
    assert cloud.get(made["deployment"])["healthy"] is True
    check_memory(cloud.emulator, allocators(cloud))


def test_clusters_with_a_pending_plan_stay_unless_they_are_forced(cloud: CheckedClient) -> None:
    made = on_host(cloud)
    maintain(cloud, HOST, "_stop")
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=8192))]}}
    cloud.call("PUT", f"/deployments/{made['deployment']}", body, status=200)
    maintain(cloud, HOST)
    (error,) = move(cloud)[made["elasticsearch"]]["errors"]
    assert error["code"] == "clusters.cluster_plan_state_error"
    before = cloud.emulator.export()["collections"]
    assert move(cloud, force_update=True, validate_only=True)[made["elasticsearch"]]["part"] == "moves"
    assert cloud.emulator.export()["collections"] == before
    assert move(cloud, force_update=True)[made["elasticsearch"]]["part"] == "moves"
    check_memory(cloud.emulator, allocators(cloud))
    cloud.finish()
    (instance,) = cloud.resource(made["deployment"])["topology"]["instances"]
    assert instance["memory"]["instance_capacity"] == 4096
    assert instance["allocator_id"] != HOST


def test_forcing_without_room_leaves_the_pending_plan_alone(cloud: CheckedClient) -> None:
    made = on_host(cloud)
    cloud.call("POST", f"/deployments/{made['deployment']}/elasticsearch/_main/_restart", status=202)
    set_memory(cloud, 1024, 8192, 1024)
    before = cloud.emulator.export()["collections"]
    assert move(cloud, force_update=True)[made["elasticsearch"]]["part"] == "failures"
    assert cloud.emulator.export()["collections"] == before
    check_memory(cloud.emulator, allocators(cloud))


def test_clusters_that_are_not_there_are_failures(cloud: CheckedClient) -> None:
    made = on_host(cloud, "kibana")
    body = {
        "elasticsearch_clusters": [{"cluster_ids": ["0" * 32, made["elasticsearch"]]}],
        "apm_clusters": [{"cluster_ids": [made["kibana"]]}],
    }
    answer = move(cloud, body)
    assert {name: (each["part"], each["list"]) for name, each in answer.items()} == {
        "0" * 32: ("failures", "elasticsearch_clusters"),
        made["elasticsearch"]: ("moves", "elasticsearch_clusters"),
        made["kibana"]: ("failures", "apm_clusters"),
    }
    assert answer[made["kibana"]]["errors"][0]["code"] == "clusters.cluster_not_found"


@pytest.mark.parametrize("path", ["", "kibana/"])
def test_a_host_that_does_not_exist_is_not_found(cloud: CheckedClient, path: str) -> None:
    refused = cloud.call("POST", f"{ALLOCATORS}/none/clusters/{path}_move", status=404)
    assert refused.code == "root.resource_not_found"


@pytest.mark.parametrize(
    ("control", "field"),
    [
        ({"preferred_allocators": [OTHER, "none"]}, "preferred_allocators[1]"),
        ({"move_allocators": [{"from": HOST, "to": ["none"]}]}, "move_allocators[0].to[0]"),
        ({"move_instances": [{"from": "instance-0000000000", "to": ["none"]}]}, "move_instances[0].to[0]"),
    ],
)
def test_wishes_for_hosts_that_do_not_exist_change_nothing(
    cloud: CheckedClient, control: dict[str, Any], field: str
) -> None:
    made = on_host(cloud)
    before = cloud.emulator.export()["collections"]
    wish = {"cluster_ids": [made["elasticsearch"]], "plan_override": {"plan_configuration": control}}
    refused = cloud.call("POST", f"{ALLOCATORS}/{HOST}/clusters/_move", {"elasticsearch_clusters": [wish]}, status=400)
    assert refused.code == "clusters.cluster_invalid_plan"
    assert refused.fields == [f"elasticsearch_clusters[0].plan_override.plan_configuration.{field}"]
    assert cloud.emulator.export()["collections"] == before


def test_a_lost_host_counts_as_down_unless_told_otherwise(cloud: CheckedClient) -> None:
    made = on_host(cloud)

    def down(**query: Any) -> bool:
        plan = move(cloud, validate_only=True, **query)[made["elasticsearch"]]["calculated_plan"]
        (order,) = plan["plan_configuration"]["move_allocators"]
        return bool(order["allocator_down"])

    assert (down(), down(allocator_down=True)) == (False, True)
    change(cloud, HOST, connected=False)
    assert (down(), down(allocator_down=False)) == (True, False)
    move(cloud)
    cloud.finish()
    assert cloud.get(made["deployment"])["healthy"] is True
    assert hosts_of_resource(cloud, made["deployment"]) != {HOST}


def test_only_what_is_on_the_host_moves(cloud: CheckedClient) -> None:
    made = cloud.create({"resources": {"elasticsearch": [elasticsearch(tier(zones=3))]}})["id"]
    cloud.finish()
    before = cloud.resource(made)["topology"]["instances"]
    (leaving,) = [each["instance_name"] for each in before if each["allocator_id"] == HOST]
    answer = move(cloud)
    assert [each["part"] for each in answer.values()] == ["moves"]
    cloud.finish()
    after = cloud.resource(made)["topology"]["instances"]
    staying = {each["instance_name"]: each["allocator_id"] for each in before if each["instance_name"] != leaving}
    shown = {each["instance_name"]: each["allocator_id"] for each in after}
    assert len(shown) == 3
    assert staying.items() < shown.items()
    assert leaving not in shown
    maintain(cloud, HOST)
    (stuck,) = move(cloud).values()
    assert stuck["part"] == "failures"  # its zone has no other host


@pytest.mark.parametrize("kind", ["", "elasticsearch"])
def test_a_move_off_a_host_is_not_canceled_unless_by_force(cloud: CheckedClient, kind: str) -> None:
    made = on_host(cloud)
    path = f"/deployments/{made['deployment']}/elasticsearch/_main/plan/pending"
    move(cloud, kind=kind)
    pending = cloud.resource(made["deployment"])["plan_info"]["pending"]
    refused = cloud.call("DELETE", path, status=409)
    assert (refused.code, refused.fields) == (
        "deployments.vacate_plan_cancellation_restricted",
        ["force_delete"],
    )
    assert cloud.resource(made["deployment"])["plan_info"]["pending"] == pending
    cloud.call("DELETE", path, status=200, force_delete=True)
    assert "pending" not in cloud.resource(made["deployment"])["plan_info"]
    assert hosts_of_resource(cloud, made["deployment"]) == {HOST}
    check_memory(cloud.emulator, allocators(cloud))
