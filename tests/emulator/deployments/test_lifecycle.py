"""Stopping, restoring and deleting deployments."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator.records.runs import PAST_RUNS
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier

SYSTEM_OWNED = "83c2027d5e6b4f1a8d3907c4b2e1a6f5"


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    """Id of a deployment with Elasticsearch and Kibana whose first plans are through."""
    deployment_id = str(cloud.create(deployment("search prod", "kibana"))["id"])
    cloud.finish()
    return deployment_id


@pytest.fixture
def stopped(cloud: CheckedClient, running: str) -> str:
    """The same, shut down."""
    cloud.call("POST", f"/deployments/{running}/_shutdown", status=200)
    cloud.finish()
    return running


def statuses(cloud: CheckedClient, deployment_id: str) -> set[str]:
    resources = cloud.get(deployment_id)["resources"]
    return {resource["info"]["status"] for kind in resources.values() for resource in kind}


def test_shutting_down_stops_all_resources(cloud: CheckedClient, running: str) -> None:
    answer = cloud.call("POST", f"/deployments/{running}/_shutdown", status=200, skip_snapshot=True)
    shown = cloud.get(running)
    (orphan,) = answer.body["orphaned"]["elasticsearch"]
    assert orphan["id"] == shown["resources"]["elasticsearch"][0]["id"]
    assert orphan["dependents"] == [{"id": shown["resources"]["kibana"][0]["id"], "kind": "kibana"}]
    assert answer.body["orphaned"]["kibana"] == []
    assert answer.body["name"] == "search prod"
    assert statuses(cloud, running) == {"stopping"}
    pending = cloud.resource(running)["plan_info"]["pending"]["plan"]
    assert [element["size"]["value"] for element in pending["cluster_topology"]] == [0]
    assert pending["transient"]["plan_configuration"]["skip_snapshot"] is True


def test_what_has_stopped_has_no_instances_and_keeps_its_endpoints(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    cloud.finish()
    before = cloud.resource(deployment_id)
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    assert statuses(cloud, deployment_id) == {"stopped"}
    info = cloud.resource(deployment_id)
    assert info["topology"]["instances"] == []
    assert info["metadata"]["endpoint"] == before["metadata"]["endpoint"]
    assert info["metadata"]["cloud_id"] == before["metadata"]["cloud_id"]
    assert info["elasticsearch"]["master_info"]["masters"] == []
    assert info["associated_kibana_clusters"][0]["enabled"] is False
    assert "services_urls" not in cloud.resource(deployment_id, "integrations_server")["metadata"]


def test_shutting_down_twice_is_harmless(cloud: CheckedClient, stopped: str) -> None:
    answer = cloud.call("POST", f"/deployments/{stopped}/_shutdown", status=200)
    assert answer.body["orphaned"]["elasticsearch"] == []
    assert statuses(cloud, stopped) == {"stopped"}


def test_shutting_down_needs_pending_plans_to_end_first(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]
    refused = cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=400)
    assert refused.code == "deployments.resource_plan_state_error"


def test_administrators_may_hide_what_they_shut_down(cloud: CheckedClient, running: str) -> None:
    cloud.call("POST", f"/deployments/{running}/_shutdown", status=200, hide=True)
    assert cloud.get(running)["metadata"]["hidden"] is True


def test_restoring_runs_the_last_successful_plan_again(cloud: CheckedClient, stopped: str) -> None:
    before = cloud.get(stopped)
    answer = cloud.call("POST", f"/deployments/{stopped}/_restore", status=200, restore_snapshot=True)
    assert answer.body == {"id": stopped}
    assert statuses(cloud, stopped) == {"initializing"}
    pending = cloud.resource(stopped)["plan_info"]["pending"]["plan"]
    assert pending["cluster_topology"][0]["size"]["value"] == 4096
    assert pending["transient"]["restore_snapshot"]["snapshot_name"] == "__latest_success__"
    assert "transient" not in cloud.resource(stopped, "kibana")["plan_info"]["pending"]["plan"]
    cloud.finish()
    assert statuses(cloud, stopped) == {"started"}
    after = cloud.get(stopped)
    assert after["alias"] == before["alias"]
    assert after["resources"]["elasticsearch"][0]["id"] == before["resources"]["elasticsearch"][0]["id"]
    assert cloud.resource(stopped)["topology"]["instances"][0]["instance_name"] == "instance-0000000001"


def test_restoring_needs_everything_stopped(cloud: CheckedClient, running: str) -> None:
    assert (
        cloud.call("POST", f"/deployments/{running}/_restore", status=400).code == "deployments.resource_not_shutdown"
    )
    cloud.call("POST", f"/deployments/{running}/_shutdown", status=200)
    assert (
        cloud.call("POST", f"/deployments/{running}/_restore", status=400).code == "deployments.resource_not_shutdown"
    )


def test_a_failed_restore_leaves_it_stopped_and_can_be_repeated(cloud: CheckedClient, stopped: str) -> None:
    from elastic_cloud_emulator.plans.changes import fail_next

    with cloud.emulator.store.transaction() as store:
        fail_next(store, "elasticsearch", "no room", step="allocate-instances")
    cloud.call("POST", f"/deployments/{stopped}/_restore", status=200)
    cloud.finish()
    assert statuses(cloud, stopped) == {"stopped"}
    assert cloud.get(stopped)["healthy"] is False
    cloud.call("POST", f"/deployments/{stopped}/_restore", status=200)
    cloud.finish()
    assert statuses(cloud, stopped) == {"started"}
    assert cloud.resource(stopped)["plan_info"]["current"]["plan"]["cluster_topology"][0]["size"]["value"] == 4096


def test_an_update_starts_a_stopped_resource(cloud: CheckedClient, stopped: str) -> None:
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=2048))]}}
    cloud.call("PUT", f"/deployments/{stopped}", body, status=200)
    assert cloud.resource(stopped)["status"] == "initializing"
    cloud.finish()
    assert cloud.resource(stopped)["status"] == "started"
    assert cloud.resource(stopped, "kibana")["status"] == "stopped"


def test_deleting_needs_everything_stopped(cloud: CheckedClient, running: str) -> None:
    refused = cloud.call("DELETE", f"/deployments/{running}", status=400)
    assert refused.code == "deployments.deployment_has_instances"
    cloud.call("POST", f"/deployments/{running}/_shutdown", status=200)
    assert cloud.call("DELETE", f"/deployments/{running}", status=400).code == "deployments.deployment_has_instances"


def test_a_deleted_deployment_leaves_nothing_behind_but_its_bill(cloud: CheckedClient) -> None:
    def collections() -> dict[str, Any]:
        documents = cloud.emulator.export()["collections"]
        return {name: entries for name, entries in documents.items() if entries and name != PAST_RUNS}

    before = collections()
    deployment_id = cloud.create(deployment("gone", "kibana"), request_id="r" * 32)["id"]
    cloud.finish()
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    answer = cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)
    assert (answer.body["id"], answer.body["name"]) == (deployment_id, "gone")
    assert len(answer.body["orphaned"]["elasticsearch"]) == 1
    assert cloud.call("GET", f"/deployments/{deployment_id}").status == 404
    assert cloud.call("DELETE", f"/deployments/{deployment_id}").status == 404
    assert collections() == before


def test_a_deployment_that_never_came_up_can_be_deleted(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]
    cloud.call("DELETE", f"/deployments/{deployment_id}/elasticsearch/_main/plan/pending", status=200)
    cloud.finish()
    assert statuses(cloud, deployment_id) == {"stopped"}
    cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)


def test_the_systems_own_deployments_are_protected(cloud: CheckedClient) -> None:
    assert cloud.call("POST", f"/deployments/{SYSTEM_OWNED}/_shutdown").status == 403
    assert cloud.call("DELETE", f"/deployments/{SYSTEM_OWNED}").status == 400
    prune = {"prune_orphans": True, "resources": {}}
    assert cloud.call("PUT", f"/deployments/{SYSTEM_OWNED}", prune).status == 403
    assert statuses(cloud, SYSTEM_OWNED) == {"started"}


def test_only_administrators_make_deployments_the_systems_own(cloud: CheckedClient) -> None:
    answer = cloud.create(deployment(metadata={"system_owned": True}))
    assert answer["resources"][0]["id"] == answer["id"]


@pytest.mark.parametrize(
    ("method", "action"), [("POST", "/_shutdown"), ("POST", "/_restore"), ("DELETE", ""), ("PUT", "")]
)
def test_an_unknown_deployment_is_not_found(cloud: CheckedClient, method: str, action: str) -> None:
    body = {"prune_orphans": False} if method == "PUT" else None
    answer = cloud.call(method, f"/deployments/{'0' * 32}{action}", body, status=404)
    assert answer.code == "deployments.deployment_not_found"
