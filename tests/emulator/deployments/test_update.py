"""Changing deployments."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    """Id of a deployment with Elasticsearch and Kibana whose first plans are through."""
    deployment_id = str(cloud.create(deployment("search prod", "kibana"))["id"])
    cloud.finish()
    return deployment_id


def update(cloud: CheckedClient, deployment_id: str, *, status: int = 200, **body: Any) -> Any:
    query = {
        name: body.pop(name)
        for name in ("validate_only", "version", "hide_pruned_orphans", "skip_snapshot")
        if name in body
    }
    return cloud.call("PUT", f"/deployments/{deployment_id}", {"prune_orphans": False} | body, status=status, **query)


def statuses(cloud: CheckedClient, deployment_id: str) -> dict[str, list[str]]:
    return {
        kind: [resource["info"]["status"] for resource in resources]
        for kind, resources in cloud.get(deployment_id)["resources"].items()
        if resources
    }


def test_name_tags_and_settings_change_without_a_plan(cloud: CheckedClient, running: str) -> None:
    tags = [{"key": "stage", "value": "prod"}]
    answer = update(
        cloud,
        running,
        name="renamed",
        alias="renamed-too",
        metadata={"tags": tags},
        settings={"autoscaling_enabled": True, "auto_ops": {"status": "connected"}},
        prune_orphans=True,
    )
    assert (answer.body["name"], answer.body["alias"]) == ("renamed", "renamed-too")
    assert [resource["kind"] for resource in answer.body["resources"]] == ["elasticsearch", "kibana"]
    assert "shutdown_resources" not in answer.body
    shown = cloud.get(running)
    assert (shown["name"], shown["alias"], shown["metadata"]["tags"]) == ("renamed", "renamed-too", tags)
    assert shown["settings"] == {"autoscaling_enabled": True, "auto_ops": {"status": "connected"}}
    assert shown["resources"]["elasticsearch"][0]["info"]["cluster_name"] == "renamed"
    assert statuses(cloud, running) == {"elasticsearch": ["started"], "kibana": ["started"]}


def test_what_is_left_out_stays(cloud: CheckedClient, running: str) -> None:
    before = cloud.get(running)
    update(cloud, running)
    after = cloud.get(running)
    for member in ("name", "alias", "settings", "resources"):
        if member != "resources":
            assert after[member] == before[member]
    assert after["metadata"]["tags"] == before["metadata"]["tags"]


def test_an_alias_can_be_given_up_and_taken_by_another(cloud: CheckedClient, running: str) -> None:
    other = cloud.create(deployment("other"))["id"]
    assert update(cloud, other, alias="search-prod", status=400).code == "deployment_alias.alias_unavailable"
    update(cloud, running, alias="")
    assert "alias" not in cloud.get(running)
    assert "aliased_endpoint" not in cloud.resource(running)["metadata"]
    update(cloud, other, alias="search-prod")
    assert cloud.resource(other)["metadata"]["aliased_endpoint"].startswith("search-prod.es.")


def test_a_mentioned_resource_gets_exactly_the_new_plan(cloud: CheckedClient, running: str) -> None:
    update(cloud, running, resources={"elasticsearch": [elasticsearch(tier(size=8192), version="8.17.4")]})
    info = cloud.resource(running)
    assert info["status"] == "reconfiguring"
    assert info["healthy"] is True
    assert info["plan_info"]["pending"]["plan"]["cluster_topology"][0]["size"]["value"] == 8192
    assert info["plan_info"]["current"]["plan"]["cluster_topology"][0]["size"]["value"] == 4096
    assert statuses(cloud, running)["kibana"] == ["started"]
    cloud.finish()
    info = cloud.resource(running, show_plan_history=True)
    assert info["plan_info"]["current"]["plan"]["cluster_topology"][0]["size"]["value"] == 8192
    assert [attempt["plan_attempt_name"] for attempt in info["plan_info"]["history"]] == [
        "attempt-0000000000",
        "attempt-0000000001",
    ]
    assert info["topology"]["instances"][0]["memory"]["instance_capacity"] == 8192
    assert [instance["instance_name"] for instance in info["topology"]["instances"]] == ["instance-0000000001"]


def test_a_plan_that_changes_nothing_is_an_attempt_all_the_same_and_keeps_the_instances(
    cloud: CheckedClient, running: str
) -> None:
    before = cloud.resource(running)
    update(cloud, running, resources={"elasticsearch": [elasticsearch()]})
    assert "pending" in cloud.resource(running)["plan_info"]
    cloud.finish()
    after = cloud.resource(running)
    assert after["topology"] == before["topology"]
    assert after["plan_info"]["current"]["plan_attempt_name"] == "attempt-0000000001"


def test_growing_keeps_old_instances_and_names_new_ones_afresh(cloud: CheckedClient, running: str) -> None:
    for zones in (3, 1, 3):
        update(cloud, running, resources={"elasticsearch": [elasticsearch(tier(zones=zones))]})
        cloud.finish()
    names = [instance["instance_name"] for instance in cloud.resource(running)["topology"]["instances"]]
    assert names == ["instance-0000000000", "instance-0000000003", "instance-0000000004"]


def test_a_new_ref_id_is_a_new_resource(cloud: CheckedClient, running: str) -> None:
    answer = update(cloud, running, resources={"integrations_server": [stateless("integrations_server")]})
    new = answer.body["resources"][-1]
    assert new["kind"] == "integrations_server"
    assert len(new["secret_token"]) == 18
    assert all("credentials" not in resource for resource in answer.body["resources"])
    assert statuses(cloud, running)["integrations_server"] == ["initializing"]
    cloud.finish()
    assert statuses(cloud, running)["integrations_server"] == ["started"]


def test_a_resource_added_while_elasticsearch_starts_waits_for_it(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]
    cloud.emulator.advance(40)
    update(cloud, deployment_id, resources={"kibana": [stateless("kibana")]})
    cloud.emulator.advance(36)
    assert statuses(cloud, deployment_id) == {"elasticsearch": ["initializing"], "kibana": ["initializing"]}
    cloud.emulator.advance(15)
    assert statuses(cloud, deployment_id) == {"elasticsearch": ["started"], "kibana": ["initializing"]}
    cloud.emulator.advance(15)
    assert statuses(cloud, deployment_id) == {"elasticsearch": ["started"], "kibana": ["started"]}


def test_pruning_shuts_unmentioned_resources_down(cloud: CheckedClient, running: str) -> None:
    answer = update(cloud, running, prune_orphans=True, resources={"elasticsearch": [elasticsearch()]})
    kibana = answer.body["resources"][1]["id"]
    assert answer.body["shutdown_resources"]["kibana"] == [kibana]
    assert answer.body["shutdown_resources"]["elasticsearch"] == []
    assert statuses(cloud, running) == {"elasticsearch": ["reconfiguring"], "kibana": ["stopping"]}
    cloud.finish()
    assert statuses(cloud, running) == {"elasticsearch": ["started"], "kibana": ["stopped"]}
    again = update(cloud, running, prune_orphans=True, resources={"elasticsearch": [elasticsearch()]})
    assert again.body["shutdown_resources"]["kibana"] == []


def test_pruned_resources_can_be_hidden(cloud: CheckedClient, running: str) -> None:
    answer = update(
        cloud, running, prune_orphans=True, hide_pruned_orphans=True, resources={"elasticsearch": [elasticsearch()]}
    )
    assert len(answer.body["resources"]) == 1
    assert len(answer.body["shutdown_resources"]["kibana"]) == 1
    shown = cloud.get(running)["resources"]
    assert shown["kibana"] == []
    assert shown["elasticsearch"][0]["info"]["associated_kibana_clusters"] == []


def test_another_elasticsearch_replaces_the_first_with_its_dependents(cloud: CheckedClient, running: str) -> None:
    new = elasticsearch(ref_id="second")
    kibana = stateless("kibana", ref_id="second-kibana") | {"elasticsearch_cluster_ref_id": "second"}
    answer = update(cloud, running, prune_orphans=True, resources={"elasticsearch": [new], "kibana": [kibana]})
    (orphan,) = answer.body["shutdown_resources"]["elasticsearch"]
    assert [dependent["kind"] for dependent in orphan["dependents"]] == ["kibana"]
    assert answer.body["shutdown_resources"]["kibana"] == []
    assert [("credentials" in resource) for resource in answer.body["resources"]] == [False, True, False, False]
    cloud.finish()
    assert statuses(cloud, running) == {"elasticsearch": ["stopped", "started"], "kibana": ["stopped", "started"]}


def test_products_that_exclude_each_other_are_told_from_those_that_stay(cloud: CheckedClient, running: str) -> None:
    update(cloud, running, resources={"apm": [stateless("apm")]})
    refused = update(cloud, running, resources={"integrations_server": [stateless("integrations_server")]}, status=400)
    assert refused.code == "deployments.resource_combination_prohibited"
    cloud.finish()
    everything = {"elasticsearch": [elasticsearch()], "integrations_server": [stateless("integrations_server")]}
    update(cloud, running, prune_orphans=True, resources=everything)


def test_what_was_pruned_is_not_migrated(cloud: CheckedClient, running: str) -> None:
    """Neither while it stops nor afterwards: the answer could not be sent as an update, with two of Elasticsearch."""
    new = {**elasticsearch(), "ref_id": "other"}
    kibana = {**stateless("kibana"), "elasticsearch_cluster_ref_id": "other"}
    update(cloud, running, prune_orphans=True, resources={"elasticsearch": [new], "kibana": [kibana]})

    def told() -> dict[str, Any]:
        path = f"/deployments/{running}/migrate_template"
        return dict(cloud.call("GET", path, status=200, template_id="default").body)

    assert [each["ref_id"] for each in told()["resources"]["elasticsearch"]] == ["other"]
    cloud.finish()
    assert [each["ref_id"] for each in told()["resources"]["elasticsearch"]] == ["other"]
    update(cloud, running, **told())


def test_a_resource_cannot_outlive_its_pruned_elasticsearch(cloud: CheckedClient, running: str) -> None:
    refused = update(cloud, running, prune_orphans=True, resources={"kibana": [stateless("kibana")]}, status=400)
    assert refused.code == "clusters.cluster_plan_state_error"


def test_the_old_version_may_be_kept_after_the_stack_version_was_deleted(cloud: CheckedClient, running: str) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("stack_versions", "8.17.4")
        assert stored is not None
        store.put("stack_versions", "8.17.4", stored.value | {"deleted": True})
    update(cloud, running, resources={"elasticsearch": [elasticsearch()]})
    assert (
        cloud.call("POST", "/deployments", deployment("late"), status=400).code
        == "clusters.cluster_plan_change_prohibited"
    )


def test_an_upgrade_takes_the_versions_in_order(cloud: CheckedClient) -> None:
    body = deployment("old", "kibana")
    body["resources"]["elasticsearch"] = [elasticsearch(version="8.13.4")]
    deployment_id = cloud.create(body)["id"]
    cloud.finish()
    too_new = {"kibana": [stateless("kibana", version="8.17.4")]}
    assert update(cloud, deployment_id, resources=too_new, status=400).code == "clusters.cluster_invalid_plan"
    update(cloud, deployment_id, resources={"elasticsearch": [elasticsearch()], **too_new})
    cloud.finish()
    assert cloud.resource(deployment_id, "kibana")["topology"]["instances"][0]["service_version"] == "8.17.4"


@pytest.mark.parametrize("kind", ["elasticsearch", "kibana"])
def test_a_pending_plan_refuses_further_changes(cloud: CheckedClient, kind: str) -> None:
    deployment_id = cloud.create(deployment("busy", "kibana"))["id"]
    resources = {kind: [elasticsearch() if kind == "elasticsearch" else stateless("kibana")]}
    refused = update(cloud, deployment_id, resources=resources, status=400)
    assert (refused.code, refused.fields) == ("deployments.resource_plan_state_error", [f"resources.{kind}[0]"])


def test_pruning_a_resource_with_a_pending_plan_is_refused(cloud: CheckedClient, running: str) -> None:
    update(cloud, running, resources={"kibana": [stateless("kibana", size=2048)]})
    refused = update(cloud, running, prune_orphans=True, resources={"elasticsearch": [elasticsearch()]}, status=400)
    assert (refused.code, refused.fields) == ("deployments.resource_plan_state_error", ["resources.kibana"])


def test_a_dry_run_changes_nothing(cloud: CheckedClient, running: str) -> None:
    before = cloud.emulator.export()["collections"]
    resources = {
        "elasticsearch": [elasticsearch(tier(size=8192))],
        "integrations_server": [stateless("integrations_server")],
    }
    answer = update(cloud, running, resources=resources, name="other", alias="other", validate_only=True)
    assert (
        answer.body["diagnostics"]["updates"]["elasticsearch"][0]["backend_plan"]["cluster_topology"][0]["size"][
            "value"
        ]
        == 8192
    )
    assert answer.body["diagnostics"]["creates"]["integrations_server"][0]["ref_id"] == "main-integrations_server"
    assert cloud.emulator.export()["collections"] == before


def test_versions_guard_against_lost_updates(cloud: CheckedClient, running: str) -> None:
    version = cloud.call("GET", f"/deployments/{running}").headers["x-cloud-resource-version"]
    changed = update(cloud, running, name="first", version=version)
    assert changed.headers["x-cloud-resource-version"] != version
    for stale in (version, "nonsense", "8|14"):
        assert update(cloud, running, name="second", version=stale, status=409).code == "deployments.version_conflict"
    update(cloud, running, name="third", version="")
    assert cloud.get(running)["name"] == "third"


def test_deployments_can_be_hidden_by_administrators_only(cloud: CheckedClient, running: str) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("users", "operator")
        assert stored is not None
        user = stored.value
        user["security"]["roles"] = ["ece_deployment_manager"]
        store.put("users", "operator", user)
    refused = update(cloud, running, metadata={"hidden": True}, status=403)
    assert refused.code == "root.unauthorized.rbac"


def test_hidden_deployments_are_not_listed_but_found(cloud: CheckedClient, running: str) -> None:
    update(cloud, running, metadata={"hidden": True})
    listed = cloud.call("GET", "/deployments", status=200).body["deployments"]
    assert running not in [entry["id"] for entry in listed]
    assert cloud.get(running)["metadata"]["hidden"] is True
    assert cloud.search({"query": {"term": {"id": {"value": running}}}})["match_count"] == 1


def test_settings_of_a_resource_merge(cloud: CheckedClient, running: str) -> None:
    for settings in ({"dedicated_masters_threshold": 3}, {"snapshot": {"enabled": True, "repository": {}}}):
        update(cloud, running, resources={"elasticsearch": [elasticsearch(settings=settings)]})
        cloud.finish()
    shown = cloud.resource(running, show_settings=True)["settings"]
    assert shown["dedicated_masters_threshold"] == 3
    assert shown["snapshot"]["enabled"] is True
    assert "repository" not in shown["snapshot"]
    assert shown["snapshot"]["slm"] is True
