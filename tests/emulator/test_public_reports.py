"""What users reported of the real service, beside refused plans: a request each, and the right answer."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator.installation import versions
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.emulator.deployments.test_hosted import body as hosted_body

MASTER = ["master", "remote_cluster_client"]
HOT = ["ingest", "transform", "data_hot", "remote_cluster_client", "data_content"]
GUID = "6e1bf0d4-2c8a-4f57-9b3d-0a1c2e3f4d5b"
DESCRIBED = {
    "elasticsearch": {"docker_image": "mine:1", "plugins": [], "default_plugins": [], "blacklist": []},
    "kibana": {"docker_image": "mine:1", "blacklist": []},
}


@pytest.mark.parametrize("path", ["stack/versions", "deployments", "account", "nothing/of/the/kind"])
def test_a_region_that_there_is_not(emulator: Emulator, path: str) -> None:
    client = CheckedClient(emulator)
    answer = client._client.get(f"/regions/mars-1/{path}")
    assert answer.status_code == 404
    assert answer.headers["x-cloud-error-codes"] == "root.region_not_found"
    assert answer.json()["errors"] == [{"code": "root.region_not_found", "message": "Region [mars-1] not found"}]


@pytest.mark.parametrize("path", ["", "/default"])
def test_templates_of_a_region_that_there_is_not(cloud: CheckedClient, path: str) -> None:
    refused = cloud.call("GET", f"/deployments/templates{path}", status=400, region="mars-1")
    assert (refused.code, refused.fields) == ("templates.region_not_found", ["region"])
    assert refused.body["errors"][0]["message"] == "Region [mars-1] was not found"


def test_an_azure_endpoint_has_to_be_claimed_before_a_rule_may_name_it(hosted: CheckedClient) -> None:
    rule = {"azure_endpoint_name": "mine", "azure_endpoint_guid": GUID}
    ruleset: dict[str, Any] = {
        "name": "private",
        "type": "azure_private_endpoint",
        "region": "azure-eastus2",
        "rules": [rule],
    }
    ruleset |= {"include_by_default": False}
    rulesets = "/deployments/traffic-filter/rulesets"
    refused = hosted.call("POST", rulesets, ruleset, status=400)
    assert refused.code == "traffic_filter.azure_private_link_connection_not_found"
    hosted.call("POST", "/deployments/traffic-filter/link-ids/_claim", {**rule, "region": "azure-eastus2"}, status=201)
    hosted.call("POST", rulesets, ruleset, status=201)
    elsewhere = hosted.call("POST", rulesets, {**ruleset, "region": "azure-westeurope"}, status=400)
    assert elsewhere.code == "traffic_filter.azure_private_link_connection_not_found"


@pytest.mark.parametrize(
    ("path", "resource"),
    [
        (f"/deployments/{'a' * 32}", f"r:/deployments/{'a' * 32}"),
        (f"/deployments/{'a' * 32}/elasticsearch/_main/keystore", f"r:/deployments/{'a' * 32}"),
        (f"/deployments/traffic-filter/rulesets/{'a' * 32}", f"r:/deployments/traffic-filter/rulesets/{'a' * 32}"),
        ("/deployments/extensions/4237175152", "r:/deployments/extensions/4237175152"),
    ],
)
def test_the_hosted_service_does_not_tell_what_is_not_there(hosted: CheckedClient, path: str, resource: str) -> None:
    refused = hosted.call("GET", path, status=403)
    assert refused.code == "root.permission_denied"
    assert f"[{resource}]" in refused.body["errors"][0]["message"]


def test_a_plan_that_fails_tells_it_and_what_waits_for_it_does_too(cloud: CheckedClient) -> None:
    cloud.emulator.fail_plan("elasticsearch")
    deployment_id = cloud.create(deployment("failing", "kibana"))["id"]
    cloud.finish()
    cloud.finish()
    said = {}
    for kind in ("elasticsearch", "kibana"):
        history = cloud.resource(deployment_id, kind, show_plan_logs=True, show_plan_history=True)["plan_info"][
            "history"
        ]
        last = history[-1]["plan_attempt_log"][-1]
        assert (last["step_id"], last["status"]) == ("plan-completed", "error")
        said[kind] = last["info_log"][-1]["message"]
    assert said["elasticsearch"] == "Plan change failed: Some instances were not running"
    assert said["kibana"].startswith("Plan change failed: Cluster not reachable: [elasticsearch]")


def test_a_destination_comes_back_with_the_elasticsearch_of_its_deployment(cloud: CheckedClient) -> None:
    body = deployment("receiver")
    body["resources"]["elasticsearch"] = [elasticsearch(ref_id="es-ref-id")]
    receiver = cloud.create(body)["id"]
    other = {"logging": {"destination": {"deployment_id": receiver}}}
    own = {"metrics": {"destination": {"deployment_id": "self"}}}
    sender = cloud.create(deployment("sender", settings={"observability": other | own}))["id"]
    assert cloud.get(sender)["settings"]["observability"] == {
        "logging": {"destination": {"deployment_id": receiver, "ref_id": "es-ref-id"}},
        "metrics": {"destination": {"deployment_id": sender, "ref_id": "main-elasticsearch"}},
    }
    cloud.finish()
    chosen = {"logging": {"destination": {"deployment_id": sender, "ref_id": "chosen"}}}
    cloud.call(
        "PUT", f"/deployments/{receiver}", {"prune_orphans": False, "settings": {"observability": chosen}}, status=200
    )
    assert cloud.get(receiver)["settings"]["observability"] == chosen


def _tiers(cloud: CheckedClient, *tiers: dict[str, Any], version: str = "8.17.4") -> list[dict[str, Any]]:
    created = cloud.create({"resources": {"elasticsearch": [elasticsearch(*tiers, version=version)]}})
    cloud.finish()
    topology = cloud.resource(created["id"])["plan_info"]["current"]["plan"]["cluster_topology"]
    assert len(topology) == 7
    return list(topology)


def test_node_types_come_back_with_all_members_in_all_tiers(cloud: CheckedClient) -> None:
    topology = _tiers(cloud, tier(node_type={"master": True, "data": True}), version="7.17.28")
    assert all(element["node_type"].keys() == {"data", "ingest", "master", "ml"} for element in topology)
    assert not any("node_roles" in element for element in topology)
    assert topology[0]["node_type"] == {"master": True, "data": True, "ingest": False, "ml": False}


@pytest.mark.parametrize("element", [tier(), tier(node_roles=["master", "data_hot", "data_content"])])
def test_tiers_that_the_service_adds_use_the_notation_of_the_request(
    cloud: CheckedClient, element: dict[str, Any]
) -> None:
    topology = _tiers(cloud, element)
    assert all("node_roles" in each and "node_type" not in each for each in topology)


@pytest.mark.parametrize(
    ("name", "roles"), [("warm", ["data_warm"]), ("cold", ["data_cold"]), ("frozen", ["data_frozen"])]
)
def test_nodes_with_data_count_towards_the_threshold_of_masters(
    cloud: CheckedClient, name: str, roles: list[str]
) -> None:
    hot, masters = tier(zones=3, node_roles=HOT), tier("master", 1024, 3, node_roles=MASTER)
    _create(cloud, hot, tier(name, 4096, 3, node_roles=roles), masters)


def test_coordinating_nodes_count_but_those_for_machine_learning_do_not(cloud: CheckedClient) -> None:
    hot, masters = tier(zones=3, node_roles=HOT), tier("master", 1024, 3, node_roles=MASTER)
    _create(cloud, hot, tier("coordinating", 1024, 3, node_roles=["ingest"]), masters)
    refused = _create(cloud, hot, tier("ml", 1024, 3, node_roles=["ml"]), masters, status=400)
    assert refused.code == "cluster.dedicated_master_prohibited"


def _create(cloud: CheckedClient, *tiers: dict[str, Any], status: int = 201) -> Any:
    return cloud.call("POST", "/deployments", {"resources": {"elasticsearch": [elasticsearch(*tiers)]}}, status=status)


def _platform(cloud: CheckedClient, version: str) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("platform", "installation")
        assert stored is not None
        store.put("platform", "installation", stored.value | {"version": version})


@pytest.mark.parametrize(
    ("platform", "version", "status"),
    [
        *(("3.8.0", "7.9.3", 200), ("3.8.0", "8.18.2", 200), ("3.8.0", "9.0.1", 404)),
        *(("4.0.0", "7.17.28", 404), ("4.0.0", "8.18.2", 200), ("4.0.0", "9.0.1", 200)),
    ],
)
def test_a_platform_takes_the_stack_versions_that_go_with_it(
    cloud: CheckedClient, platform: str, version: str, status: int
) -> None:
    _platform(cloud, platform)
    answer = cloud.call("PUT", f"/stack/versions/{version}", DESCRIBED, status=status)
    if status == 404:
        assert answer.code == "stackpack.missing_platform_version"


@pytest.mark.parametrize(("platform", "own", "oldest"), [("3.8.0", "8.17.4", "7.17.28"), ("4.0.0", "8.18.8", "8.13.1")])
def test_the_systems_deployments_run_8_18_from_version_4_on(platform: str, own: str, oldest: str) -> None:
    with Emulator(speed=0, settings=Settings(platform_version=platform)) as emulator:
        cloud = CheckedClient(emulator)
        listed = cloud.call("GET", "/stack/versions", status=200).body["stacks"]
        assert min((each["version"] for each in listed), key=versions.parse) == oldest
        for deployment_id in emulator.store.collections["deployments"]:
            for kind, resources in cloud.get(deployment_id)["resources"].items():
                for resource in resources:
                    assert resource["info"]["plan_info"]["current"]["plan"][kind]["version"] == own
        made = cloud.create(deployment("new"))
        cloud.finish()
        assert cloud.get(made["id"])["healthy"] is True


@pytest.mark.parametrize(("platform", "status"), [("3.8.0", 202), ("4.0.0", 404)])
def test_upgrading_a_resource_alone_is_gone_from_version_4_on(cloud: CheckedClient, platform: str, status: int) -> None:
    deployment_id = cloud.create(deployment("upgraded", "kibana"))["id"]
    cloud.finish()
    _platform(cloud, platform)
    cloud.call("POST", f"/deployments/{deployment_id}/kibana/_main/_upgrade", status=status)


@pytest.mark.parametrize(("platform", "kept"), [("3.8.0", True), ("4.0.0", False)])
@pytest.mark.parametrize("kind", ["kibana", "apm", "integrations_server", "enterprise_search"])
def test_addresses_of_other_resources_left_the_system_settings(
    cloud: CheckedClient, platform: str, kept: bool, kind: str
) -> None:
    _platform(cloud, platform)
    payload = stateless(kind, size=2048)
    payload["plan"][kind] = {"system_settings": {"elasticsearch_url": "https://elsewhere:9243"}}
    body = deployment("elsewhere")
    body["resources"][kind] = [payload]
    created = cloud.create(body)
    plan = cloud.resource(created["id"], kind)["plan_info"]["pending"]["plan"]
    assert ("elasticsearch_url" in plan[kind]["system_settings"]) is kept


def test_version_9_has_no_enterprise_search(hosted: CheckedClient) -> None:
    request = hosted_body(version="9.1.4")
    del request["resources"]["integrations_server"]
    payload = stateless("enterprise_search", size=2048) | {"region": "us-east-1"}
    request["resources"]["enterprise_search"] = [payload]
    refused = hosted.call("POST", "/deployments", request, status=400)
    assert (refused.code, refused.fields) == ("clusters.cluster_plan_state_error", ["resources.enterprise_search[0]"])
