"""Stack versions: what is listed, what deployments can have, and what happens to what was withdrawn."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless

VERSIONS = "/stack/versions"


def description(**members: Any) -> dict[str, Any]:
    """What `update-version-stack` takes."""
    return {
        "elasticsearch": {
            "docker_image": "registry.example.com/elasticsearch:own",
            "plugins": ["analysis-icu"],
            "default_plugins": [],
            "blacklist": ["cluster.name"],
        },
        "kibana": {"docker_image": "registry.example.com/kibana:own", "blacklist": ["server.port"]},
        **members,
    }


def listed(cloud: CheckedClient, **query: Any) -> list[str]:
    return [stack["version"] for stack in cloud.call("GET", VERSIONS, status=200, **query).body["stacks"]]


def of_version(version: str, name: str = "search prod") -> dict[str, Any]:
    return {
        "name": name,
        "resources": {
            "elasticsearch": [elasticsearch(version=version)],
            "kibana": [stateless("kibana", version=version)],
        },
    }


def test_the_list_has_what_clients_read(cloud: CheckedClient) -> None:
    answer = cloud.call("GET", VERSIONS, status=200)
    assert listed(cloud) == ["7.17.28", "8.13.1", "8.13.4", "8.14.3", "8.15.5", "8.16.6", "8.17.4"]
    for stack in answer.body["stacks"]:
        assert (stack["accessible"], stack["whitelisted"], stack["deleted"]) == (True, True, False)
        for product in ("elasticsearch", "kibana"):
            assert stack[product]["docker_image"].endswith(f"{stack['version']}-0")


def test_a_version_leads_to_those_that_accept_it(cloud: CheckedClient) -> None:
    stacks = {stack["version"]: stack for stack in cloud.call("GET", VERSIONS, status=200).body["stacks"]}
    assert stacks["8.15.5"]["upgradable_to"] == ["8.16.6", "8.17.4"]
    assert stacks["8.17.4"]["upgradable_to"] == []
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)
    assert cloud.call("GET", f"{VERSIONS}/8.15.5", status=200).body["upgradable_to"] == ["8.17.4"]


def test_the_region_prefix_makes_no_difference(cloud: CheckedClient, hosted: CheckedClient) -> None:
    for client, region in ((cloud, "ece-region"), (hosted, "us-east-1")):
        response = client._client.get(f"/regions/{region}/stack/versions", params={"show_deleted": "false"})
        assert response.json() == client.call("GET", VERSIONS, status=200).body


def test_the_hosted_service_offers_the_list_only(hosted: CheckedClient) -> None:
    assert "9.1.4" in listed(hosted)
    for method, path in (
        ("GET", f"{VERSIONS}/9.1.4"),
        ("DELETE", f"{VERSIONS}/9.1.4"),
        ("GET", "/stack/instance-types"),
    ):
        assert hosted._client.request(method, path).status_code in (404, 405)


def test_a_withdrawn_version_is_gone_from_the_list_but_can_be_read(cloud: CheckedClient) -> None:
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)
    assert "8.16.6" not in listed(cloud)
    assert "8.16.6" in listed(cloud, show_deleted=True)
    assert cloud.call("GET", f"{VERSIONS}/8.16.6", status=200).body["deleted"] is True
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)


def test_closed_versions_are_shown_on_demand(cloud: CheckedClient) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("stack_versions", "8.16.6")
        assert stored is not None
        store.put("stack_versions", "8.16.6", stored.value | {"accessible": False})
    assert "8.16.6" not in listed(cloud)
    assert "8.16.6" in listed(cloud, show_unusable=True)


def test_deployments_of_a_withdrawn_version_go_on_and_no_new_ones_come(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(of_version("8.16.6"))["id"]
    cloud.finish()
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)
    refused = cloud.call("POST", "/deployments", of_version("8.16.6"), status=400)
    assert refused.code == "clusters.cluster_plan_change_prohibited"
    older = cloud.create(of_version("8.15.5", "older"))["id"]
    cloud.finish()
    upgrade = {"prune_orphans": False, **of_version("8.16.6")}
    assert (
        cloud.call("PUT", f"/deployments/{older}", upgrade, status=400).code
        == "clusters.cluster_plan_change_prohibited"
    )
    resize = {"prune_orphans": False, "resources": {"kibana": [stateless("kibana", size=2048)]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", resize, status=200)
    cloud.call("POST", f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/_restart", status=202)
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True
    cloud.call("PUT", f"/deployments/{deployment_id}", {"prune_orphans": False, **of_version("8.17.4")}, status=200)


def test_without_a_version_the_newest_is_taken_that_is_left(cloud: CheckedClient) -> None:
    cloud.call("DELETE", f"{VERSIONS}/8.17.4", status=200)
    body = {"resources": {"elasticsearch": [elasticsearch(version=None)]}}
    deployment_id = cloud.create(body)["id"]
    pending = cloud.resource(deployment_id)["plan_info"]["pending"]
    assert pending["plan"]["elasticsearch"]["version"] == "8.16.6"


def test_a_described_version_can_be_deployed_and_upgraded_to(cloud: CheckedClient) -> None:
    before = cloud.create(deployment("older"))["id"]
    cloud.finish()
    answer = cloud.call("PUT", f"{VERSIONS}/8.19.0", description(metadata={"notes": "our own"}), status=200)
    assert (answer.body["version"], answer.body["kibana"]["version"]) == ("8.19.0", "8.19.0")
    assert "8.19.0" in cloud.call("GET", f"{VERSIONS}/8.17.4", status=200).body["upgradable_to"]
    after = cloud.create(of_version("8.19.0"))["id"]
    cloud.call("PUT", f"/deployments/{before}", {"prune_orphans": False, **of_version("8.19.0")}, status=200)
    cloud.finish()
    for deployment_id in (before, after):
        plan = cloud.resource(deployment_id)["plan_info"]["current"]["plan"]
        assert plan["elasticsearch"]["version"] == "8.19.0"


def test_describing_a_withdrawn_version_brings_it_back(cloud: CheckedClient) -> None:
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)
    answer = cloud.call("PUT", f"{VERSIONS}/8.16.6", description(), status=200)
    assert (answer.body["deleted"], answer.body["min_upgradable_from"]) == (False, "7.17.0")
    assert "apm" not in answer.body
    assert "8.16.6" in listed(cloud)


def test_a_version_for_a_newer_platform_is_refused(cloud: CheckedClient) -> None:
    body = description(metadata={"min_platform_version": "4.0.0"})
    refused = cloud.call("PUT", f"{VERSIONS}/9.0.0", body, status=404)
    assert (refused.code, refused.fields) == ("stackpack.missing_platform_version", ["metadata.min_platform_version"])
    assert "9.0.0" not in listed(cloud)
    for fine in ("3.8.0", "2.0.0", None, "as you like"):
        cloud.call("PUT", f"{VERSIONS}/8.19.0", description(metadata={"min_platform_version": fine}), status=200)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"kibana": description()["kibana"]}, "elasticsearch"),
        (description(kibana={"docker_image": 1, "blacklist": []}), "kibana.docker_image"),
        (description(apm={"docker_image": "a"}), "apm"),
    ],
)
def test_a_wrong_description_is_refused_with_its_place(cloud: CheckedClient, body: dict[str, Any], field: str) -> None:
    refused = cloud.call("PUT", f"{VERSIONS}/9.0.0", body, status=400)
    assert refused.code == "root.invalid_json_request"
    assert field in str(refused.body)
    assert "9.0.0" not in listed(cloud)


def test_the_unknown_is_not_found(cloud: CheckedClient) -> None:
    for method in ("GET", "DELETE"):
        assert cloud.call(method, f"{VERSIONS}/1.2.3", status=404).code == "stackpack.version_not_found"
        assert cloud.call(method, f"{VERSIONS}/newest", status=400).code == "root.invalid_parameter"


def test_instance_types_tell_which_versions_have_them(cloud: CheckedClient) -> None:
    cloud.call("DELETE", f"{VERSIONS}/8.16.6", status=200)
    types = {entry["instance_type"]: entry for entry in cloud.call("GET", "/stack/instance-types", status=200).body}
    assert types.keys() == {
        *("elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server"),
    }
    versions = {name: [each["version"] for each in entry["compatibility"]] for name, entry in types.items()}
    assert versions["elasticsearch"] == listed(cloud)
    assert versions["appsearch"] == []
    assert versions["integrations_server"] == listed(cloud)[1:]
    configurations = cloud.call("GET", "/platform/configuration/instances", status=200).body
    for entry in types.values():
        known = next(each for each in configurations if each["id"] == entry["default_instance_configuration_id"])
        assert known["instance_type"] == entry["instance_type"]
