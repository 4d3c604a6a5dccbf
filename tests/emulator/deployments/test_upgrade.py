"""Upgrading whole deployments."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.plans.changes import fail_next
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless
from tests.emulator.deployments.test_hosted import body as hosted_body
from tests.properties import SHARING, fewer

OFFERED = ("7.17.28", "8.13.4", "8.14.3", "8.16.6", "8.17.4", "9.0.1")
"""Versions that the installation has in these tests; 9.0.1 can be reached from 8.16.6 on."""
UNKNOWN = ("7.0.0", "8.0.0-rc1", "8.17.99", "10.0.0", "8", "latest", "8.17.4.5.6", " 8.17.4")


def offer_9(cloud: CheckedClient) -> None:
    with cloud.emulator.store.transaction() as store:
        newest = store.get("stack_versions", "8.17.4")
        assert newest is not None
        store.put("stack_versions", "9.0.1", {**newest.value, "version": "9.0.1", "min_upgradable_from": "8.16.6"})


def at(cloud: CheckedClient, version: str, *kinds: str) -> str:
    request = deployment(f"at {version}", *kinds)
    request["resources"]["elasticsearch"] = [elasticsearch(version=version)]
    deployment_id = str(cloud.create(request)["id"])
    cloud.finish()
    return deployment_id


def upgrade(cloud: CheckedClient, deployment_id: str, version: str, status: int | None = None) -> Any:
    return cloud.call("POST", f"/deployments/{deployment_id}/upgrade", {"target_version": version}, status=status)


def versions_of(cloud: CheckedClient, deployment_id: str) -> dict[str, str]:
    return {
        kind: resource["info"]["plan_info"]["current"]["plan"][kind]["version"]
        for kind, resources in cloud.get(deployment_id)["resources"].items()
        for resource in resources
    }


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def refusal(present: str, target: str) -> str | None:
    """The code with which an upgrade is refused, None for one that is accepted."""
    if target in ("8", "latest", " 8.17.4"):
        return "deployments.invalid_version"
    if target.startswith("7.") or target == "8.0.0-rc1":
        return "deployments.upgrade.target_version_must_be_above_8_0_0"
    if present.startswith("7."):
        return "deployments.upgrade.source_version_must_be_above_8_0_0"
    if target not in OFFERED or numbers(target) <= numbers(present):
        return "deployments.upgrade_path_not_allowed"
    if target == "9.0.1" and numbers(present) < (8, 16, 6):
        return "deployments.upgrade_path_not_allowed"
    return None


@settings(max_examples=fewer(60), deadline=None, suppress_health_check=SHARING)
@given(
    begun=st.sampled_from(OFFERED[:-1]),
    kinds=st.sets(st.sampled_from(("kibana", "integrations_server"))),
    targets=st.lists(st.sampled_from(OFFERED + UNKNOWN), min_size=1, max_size=4),
)
def test_upgrades_lead_up_step_by_step(cloud: CheckedClient, begun: str, kinds: set[str], targets: list[str]) -> None:
    cloud.emulator.reset()
    offer_9(cloud)
    present = begun
    deployment_id = at(cloud, present, *sorted(kinds if begun != "7.17.28" else kinds - {"integrations_server"}))
    for target in targets:
        answer = upgrade(cloud, deployment_id, target)
        if code := refusal(present, target):
            assert (answer.status, answer.code) == (400, code)
        else:
            assert (answer.status, answer.body) == (202, {})
            assert set(versions_of(cloud, deployment_id).values()) == {present}, "the plans are still pending"
            present = target
            cloud.finish()
        assert set(versions_of(cloud, deployment_id).values()) == {present}


def test_a_product_that_the_version_has_not_is_in_the_way(cloud: CheckedClient) -> None:
    offer_9(cloud)
    request = deployment()
    request["resources"]["enterprise_search"] = [stateless("enterprise_search", size=2048)]
    deployment_id = cloud.create(request)["id"]
    cloud.finish()
    refused = upgrade(cloud, deployment_id, "9.0.1", 400)
    assert (refused.code, refused.fields) == ("deployments.upgrade_path_not_allowed", ["target_version"])


def test_nothing_but_the_version_changes(cloud: CheckedClient) -> None:
    deployment_id = at(cloud, "8.16.6", "kibana")
    before = cloud.resource(deployment_id, enrich_with_template=False)["plan_info"]["current"]["plan"]
    upgrade(cloud, deployment_id, "8.17.4", 202)
    pending = cloud.resource(deployment_id)["plan_info"]["pending"]
    assert pending["source"]["action"] == "deployments.upgrade-deployment"
    assert pending["plan"]["elasticsearch"] == {**before["elasticsearch"], "version": "8.17.4"}
    assert pending["plan"]["cluster_topology"] == before["cluster_topology"]


def test_kibana_waits_for_elasticsearch(cloud: CheckedClient) -> None:
    deployment_id = at(cloud, "8.16.6", "kibana")
    upgrade(cloud, deployment_id, "8.17.4", 202)
    with_elasticsearch = []
    for _ in range(60):
        cloud.emulator.advance(5)
        with_elasticsearch.append(tuple(versions_of(cloud, deployment_id).values()))
    assert list(dict.fromkeys(with_elasticsearch)) == [
        ("8.16.6", "8.16.6"),
        ("8.17.4", "8.16.6"),
        ("8.17.4", "8.17.4"),
    ]


@pytest.mark.parametrize("kind", ["elasticsearch", "kibana"])
def test_a_failed_plan_is_in_the_way_until_one_succeeds(cloud: CheckedClient, kind: str) -> None:
    deployment_id = at(cloud, "8.16.6", "kibana")
    restart = f"/deployments/{deployment_id}/{kind}/_main/_restart"
    with cloud.emulator.store.transaction() as store:
        fail_next(store, "elasticsearch" if kind == "elasticsearch" else "kibana")
    cloud.call("POST", restart, status=202)
    assert upgrade(cloud, deployment_id, "8.17.4", 400).code == "deployments.resource_plan_state_error"
    cloud.finish()
    refused = upgrade(cloud, deployment_id, "8.17.4", 409)
    assert refused.code == "deployments.upgrade_deployment_resource_last_plan_failed"
    assert f"[main-{kind}]" in refused.body["errors"][0]["message"]
    cloud.call("POST", restart, status=202)
    cloud.finish()
    upgrade(cloud, deployment_id, "8.17.4", 202)


def test_stopped_resources_are_left_alone_and_a_stopped_elasticsearch_is_in_the_way(cloud: CheckedClient) -> None:
    deployment_id = at(cloud, "8.16.6", "kibana")
    cloud.call("POST", f"/deployments/{deployment_id}/kibana/_main/_shutdown", status=200)
    cloud.finish()
    upgrade(cloud, deployment_id, "8.17.4", 202)
    cloud.finish()
    assert cloud.resource(deployment_id)["plan_info"]["current"]["plan"]["elasticsearch"]["version"] == "8.17.4"
    assert cloud.resource(deployment_id, "kibana")["status"] == "stopped"
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    offer_9(cloud)
    assert upgrade(cloud, deployment_id, "9.0.1", 400).code == "deployments.resource_plan_state_error"


def test_the_hosted_service_upgrades_as_well(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(hosted_body(version="8.18.8"))["id"]
    hosted.finish()
    upgrade(hosted, deployment_id, "8.19.4", 202)
    hosted.finish()
    assert set(versions_of(hosted, deployment_id).values()) == {"8.19.4"}
    assert upgrade(hosted, deployment_id, "8.19.4", 400).code == "deployments.upgrade_path_not_allowed"
