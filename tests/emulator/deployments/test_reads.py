"""Reading deployments: what shows when, and what each flag adds."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier

ALL_KINDS = ("elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server")


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    """Id of a deployment whose first plans are through."""
    deployment_id = str(cloud.create()["id"])
    cloud.finish()
    return deployment_id


def test_all_six_kinds_are_listed(cloud: CheckedClient) -> None:
    answer = cloud.create(deployment())
    resources = cloud.get(answer["id"])["resources"]
    assert sorted(resources) == sorted(ALL_KINDS)
    assert [len(resources[kind]) for kind in ALL_KINDS] == [1, 0, 0, 0, 0, 0]


def test_elasticsearch_comes_up_first_and_the_others_follow(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    kinds = ("elasticsearch", "kibana", "integrations_server")

    def states() -> list[tuple[str, bool]]:
        return [(info["status"], info["healthy"]) for info in (cloud.resource(deployment_id, kind) for kind in kinds)]

    assert states() == [("initializing", False)] * 3
    assert cloud.get(deployment_id)["healthy"] is False
    cloud.emulator.advance(77)
    assert states() == [("started", True), ("initializing", False), ("initializing", False)]
    cloud.emulator.advance(60)
    assert states() == [("started", True)] * 3
    assert cloud.get(deployment_id)["healthy"] is True


def test_instances_appear_then_start_then_serve(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]

    def instances() -> list[tuple[bool, bool]]:
        shown = cloud.resource(deployment_id)["topology"]["instances"]
        return [(instance["container_started"], instance["service_running"]) for instance in shown]

    assert instances() == []
    cloud.emulator.advance(1.9)
    assert instances() == [(False, False)]
    cloud.emulator.advance(1)
    assert instances() == [(True, False)]
    assert cloud.resource(deployment_id)["elasticsearch"]["master_info"]["instances_with_no_master"] == [
        "instance-0000000000"
    ]
    cloud.emulator.advance(73)
    assert instances() == [(True, True)]
    info = cloud.resource(deployment_id)
    assert info["elasticsearch"]["master_info"]["masters"][0]["master_instance_name"] == "instance-0000000000"
    assert info["elasticsearch"]["shards_status"] == {"status": "green"}


def test_services_of_the_integrations_server_show_once_it_runs(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    assert "services_urls" not in cloud.resource(deployment_id, "integrations_server")["metadata"]
    cloud.finish()
    info = cloud.resource(deployment_id, "integrations_server")
    assert info["status"] == "started"
    assert {"service": "fleet", "url": "https://search-prod.fleet.192.168.44.10.ip.es.io:9243"} in info["metadata"][
        "services_urls"
    ]
    assert {entry["service"] for entry in info["metadata"]["services_urls"]} == {"apm", "fleet", "ingest"}


def test_endpoints_and_ports(cloud: CheckedClient, running: str) -> None:
    info = cloud.resource(running)
    metadata = info["metadata"]
    assert metadata["endpoint"] == f"{info['cluster_id']}.192.168.44.10.ip.es.io"
    assert metadata["service_url"] == f"https://{metadata['endpoint']}:9243"
    assert metadata["aliased_endpoint"] == "search-prod.es.192.168.44.10.ip.es.io"
    assert metadata["ports"] == {"http": 9200, "https": 9243, "transport_passthrough": 9400}
    assert cloud.resource(running, "kibana")["metadata"]["aliased_endpoint"] == "search-prod.kb.192.168.44.10.ip.es.io"
    assert "cloud_id" in metadata
    assert "cloud_id" not in cloud.resource(running, "kibana")["metadata"]


def test_dependents_are_listed_with_their_elasticsearch(cloud: CheckedClient, running: str) -> None:
    info = cloud.resource(running)
    kibana = cloud.resource(running, "kibana")
    server = cloud.resource(running, "integrations_server")
    assert info["associated_kibana_clusters"] == [{"kibana_id": kibana["cluster_id"], "enabled": True}]
    assert info["associated_apm_clusters"] == [{"apm_id": server["id"], "enabled": True}]
    assert kibana["elasticsearch_cluster"]["elasticsearch_id"] == info["cluster_id"]


@pytest.mark.parametrize("kind", ["elasticsearch", "kibana"])
def test_a_single_resource_reads_as_in_its_deployment(cloud: CheckedClient, running: str, kind: str) -> None:
    (whole,) = cloud.get(running, show_settings=True)["resources"][kind]
    for ref_id in (f"main-{kind}", "_main"):
        alone = cloud.call("GET", f"/deployments/{running}/{kind}/{ref_id}", status=200, show_settings=True)
        assert alone.body == whole


@pytest.mark.parametrize("path", ["", "/elasticsearch/main-elasticsearch", "/kibana/_main"])
def test_an_unknown_deployment_is_not_found(cloud: CheckedClient, path: str) -> None:
    answer = cloud.call("GET", f"/deployments/{'0' * 32}{path}", status=404)
    assert answer.code == "deployments.deployment_not_found"


def test_an_unknown_resource_is_not_found(cloud: CheckedClient, running: str) -> None:
    for path in ("elasticsearch/other", "kibana/main-elasticsearch"):
        answer = cloud.call("GET", f"/deployments/{running}/{path}", status=404)
        assert answer.code == "deployments.deployment_not_found"


def test_show_plans_false_keeps_the_attempts_without_their_plans(cloud: CheckedClient, running: str) -> None:
    shown = cloud.get(running, show_plans=False)
    for kind in ("elasticsearch", "kibana", "integrations_server"):
        (resource,) = shown["resources"][kind]
        assert resource["ref_id"] == f"main-{kind}"
        current = resource["info"]["plan_info"]["current"]
        assert "plan" not in current
        assert current["healthy"] is True


def test_logs_show_on_request_and_are_empty_lists_otherwise(cloud: CheckedClient, running: str) -> None:
    current = cloud.resource(running)["plan_info"]["current"]
    assert current["plan_attempt_log"] == []
    log = cloud.resource(running, show_plan_logs=True)["plan_info"]["current"]["plan_attempt_log"]
    assert log[-1]["step_id"] == "plan-completed"


def test_a_pending_plan_has_its_first_step_at_once(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    for kind in ("elasticsearch", "kibana", "integrations_server"):
        pending = cloud.resource(deployment_id, kind, show_plan_logs=True)["plan_info"]["pending"]
        assert [step["step_id"] for step in pending["plan_attempt_log"]] == ["plan-validator"]
        assert "attempt_end_time" not in pending
        assert pending["source"]["action"] == "deployments.create-deployment"
        assert pending["source"]["user_id"] == "operator"


def test_a_plan_moves_from_pending_to_current_and_history(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    before = cloud.resource(deployment_id, show_plan_history=True)["plan_info"]
    assert "current" not in before
    assert before["history"] == []
    cloud.finish()
    after = cloud.resource(deployment_id, show_plan_history=True)["plan_info"]
    assert "pending" not in after
    assert after["current"]["plan_attempt_id"] == before["pending"]["plan_attempt_id"]
    assert [attempt["plan_attempt_id"] for attempt in after["history"]] == [before["pending"]["plan_attempt_id"]]
    assert cloud.resource(deployment_id)["plan_info"]["history"] == []


def test_defaults_are_written_out_on_request(cloud: CheckedClient, running: str) -> None:
    plan = cloud.resource(running)["plan_info"]["current"]["plan"]
    assert "transient" not in plan
    full = cloud.resource(running, show_plan_defaults=True)["plan_info"]["current"]["plan"]
    assert full["transient"]["plan_configuration"]["timeout"] == 4 * 4096
    assert full["transient"]["plan_configuration"]["calm_wait_time"] == 5
    assert full["transient"]["strategy"] == {"autodetect": {}}
    assert full["tiebreaker_topology"] == {"memory_per_node": 1024}
    kibana = cloud.resource(running, "kibana", show_plan_defaults=True)["plan_info"]["current"]["plan"]
    assert kibana["transient"]["plan_configuration"]["timeout"] == 4 * 1024
    assert "max_snapshot_age" not in kibana["transient"]["plan_configuration"]


def test_transient_parts_can_be_left_out(cloud: CheckedClient) -> None:
    payload = elasticsearch()
    payload["plan"]["transient"] = {"plan_configuration": {"skip_snapshot": True}}
    deployment_id = cloud.create({"resources": {"elasticsearch": [payload]}})["id"]
    cloud.finish()
    plan = cloud.resource(deployment_id)["plan_info"]["current"]["plan"]
    assert plan["transient"]["plan_configuration"]["skip_snapshot"] is True
    cleared = cloud.resource(deployment_id, clear_transient=True, show_plan_defaults=True)["plan_info"]["current"][
        "plan"
    ]
    assert "transient" not in cleared
    back = {"prune_orphans": False, "resources": {"elasticsearch": [payload | {"plan": cleared}]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", back, status=200)


def test_the_current_plan_is_completed_from_its_template(cloud: CheckedClient, running: str) -> None:
    def tiers(**flags: Any) -> list[tuple[str, int]]:
        plan = cloud.resource(running, **flags)["plan_info"]["current"]["plan"]
        return [(element["id"], element["size"]["value"]) for element in plan["cluster_topology"]]

    assert tiers(enrich_with_template=False) == [("hot_content", 4096)]
    names = ["hot_content", "warm", "cold", "frozen", "coordinating", "master", "ml"]
    assert tiers() == [(name, 4096 if name == "hot_content" else 0) for name in names]


def test_settings_show_on_request(cloud: CheckedClient, running: str) -> None:
    assert "settings" not in cloud.resource(running)
    settings = cloud.resource(running, show_settings=True)["settings"]
    assert settings["dedicated_masters_threshold"] == 6
    assert settings["trust"]["accounts"][0]["trust_all"] is True
    assert settings["snapshot"]["enabled"] is False
    assert settings["metadata"]["name"] == "search-prod"
    assert cloud.resource(running, "kibana", show_settings=True)["settings"]["metadata"]["name"] == "search-prod"


@pytest.mark.parametrize(("flag", "member"), [("show_security", "security"), ("show_system_alerts", "system_alerts")])
def test_further_members_show_on_request(cloud: CheckedClient, running: str, flag: str, member: str) -> None:
    assert member not in cloud.resource(running)
    flags: dict[str, Any] = {flag: 5 if flag == "show_system_alerts" else True}
    assert member in cloud.resource(running, **flags)
    assert member not in cloud.resource(running, show_system_alerts=-1)


def test_raw_metadata_shows_on_request(cloud: CheckedClient, running: str) -> None:
    assert "raw" not in cloud.resource(running)["metadata"]
    assert cloud.resource(running, show_metadata=True)["metadata"]["raw"]["deployment_id"] == running


def test_instance_configurations_of_current_plans_are_shown(cloud: CheckedClient, running: str) -> None:
    shown = cloud.get(running)["instance_configurations"]
    assert [entry["id"] for entry in shown] == ["data.default", "kibana", "integrations.server"]
    assert "system_owned" not in shown[0]
    assert "instance_configurations" not in cloud.get(running, show_instance_configurations=False)


def test_a_renamed_instance_configuration_shows_in_the_next_read(cloud: CheckedClient, running: str) -> None:
    """Although the deployment is the same, was read twice and something else has changed before."""

    def name() -> str:
        return str(cloud.get(running)["instance_configurations"][0]["name"])

    before = [name(), name()]
    cloud.call("POST", "/users/auth/keys", {"description": "something else"}, status=201)
    before += [name(), name()]
    with cloud.emulator.store.transaction() as store:
        stored = store.get("instance_configurations", "data.default")
        assert stored is not None
        store.put("instance_configurations", "data.default", {**stored.value, "name": "renamed"})
    assert [*before, name()] == ["data.default"] * 4 + ["renamed"]


def test_metadata_tells_owner_and_times(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment(metadata={"tags": [{"key": "team", "value": "search"}]}))["id"]
    metadata = cloud.get(deployment_id)["metadata"]
    assert (metadata["owner_id"], metadata["hidden"], metadata["system_owned"]) == ("operator", False, False)
    assert metadata["tags"] == [{"key": "team", "value": "search"}]
    assert "last_resource_plan_modified" not in metadata
    cloud.finish()
    assert cloud.get(deployment_id)["metadata"]["last_resource_plan_modified"] > metadata["last_modified"]


def test_two_zones_get_a_tiebreaker(cloud: CheckedClient) -> None:
    deployment_id = cloud.create({"resources": {"elasticsearch": [elasticsearch(tier(zones=2))]}})["id"]
    cloud.finish()
    first, second, tiebreaker = cloud.resource(deployment_id)["topology"]["instances"]
    assert {first["zone"], second["zone"], tiebreaker["zone"]} == {"ece-zone-1", "ece-zone-2", "ece-zone-3"}
    assert tiebreaker["instance_name"] == "tiebreaker-0000000002"
    assert tiebreaker["node_roles"] == ["master", "voting_only"]
    assert tiebreaker["instance_configuration"]["id"] == "master"
    assert tiebreaker["disk"]["disk_space_available"] == 2048
    assert tiebreaker["logical_zone"] == "tiebreaker"
    assert first["disk"]["disk_space_available"] == 4096 * 32


@pytest.mark.parametrize("zones", [1, 3])
def test_other_numbers_of_zones_need_no_tiebreaker(cloud: CheckedClient, zones: int) -> None:
    deployment_id = cloud.create({"resources": {"elasticsearch": [elasticsearch(tier(zones=zones))]}})["id"]
    cloud.finish()
    names = [instance["instance_name"] for instance in cloud.resource(deployment_id)["topology"]["instances"]]
    assert names == [f"instance-{number:010}" for number in range(zones)]


def test_dedicated_masters_in_three_zones_need_no_tiebreaker(cloud: CheckedClient) -> None:
    hot = tier(size=3 * 65536, zones=2, node_roles=["data_hot", "data_content", "ingest"])
    deployment_id = cloud.create({"resources": {"elasticsearch": [elasticsearch(hot, tier("master", 1024, 3))]}})["id"]
    cloud.finish()
    names = [instance["instance_name"] for instance in cloud.resource(deployment_id)["topology"]["instances"]]
    assert len(names) == 9
    assert not any(name.startswith("tiebreaker") for name in names)


def test_what_exceeds_the_largest_size_is_spread_over_several_instances(cloud: CheckedClient) -> None:
    deployment_id = cloud.create({"resources": {"elasticsearch": [elasticsearch(tier(size=2 * 65536))]}})["id"]
    cloud.finish()
    capacities = [
        instance["memory"]["instance_capacity"] for instance in cloud.resource(deployment_id)["topology"]["instances"]
    ]
    assert capacities == [65536, 65536]


def test_listing_shows_all_deployments_in_short_form(cloud: CheckedClient) -> None:
    created = cloud.create(deployment("zebra", "kibana"))
    listed = cloud.call("GET", "/deployments", status=200).body["deployments"]
    assert [entry["name"] for entry in listed] == [
        "admin-console-elasticsearch",
        "logging-and-metrics",
        "security-cluster",
        "zebra",
    ]
    mine = listed[-1]
    assert [resource["id"] for resource in mine["resources"]] == [resource["id"] for resource in created["resources"]]
    assert mine["resources"][0]["cloud_id"] == created["resources"][0]["cloud_id"]
    assert "credentials" not in mine["resources"][0]


def test_the_systems_own_deployments_share_their_id_with_their_elasticsearch(cloud: CheckedClient) -> None:
    found = cloud.search({"query": {"term": {"metadata.system_owned": {"value": "true"}}}, "sort": ["name"]})
    assert [entry["name"] for entry in found["deployments"]] == [
        "admin-console-elasticsearch",
        "logging-and-metrics",
        "security-cluster",
    ]
    for entry in found["deployments"]:
        shown = cloud.get(
            entry["id"], show_plan_logs=True, show_plan_history=True, show_settings=True, show_plan_defaults=True
        )
        assert shown["healthy"] is True
        assert shown["resources"]["elasticsearch"][0]["id"] == shown["id"]


def test_viewers_may_read(cloud: CheckedClient, running: str) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    assert viewer.get(running)["id"] == running
    assert viewer.call("PUT", f"/deployments/{running}", {"prune_orphans": False}).status == 403
