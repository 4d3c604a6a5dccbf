"""Whole deployments, from the first request to the last."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.deployments import VERSION, create, resource, running, statuses
from tests.ecctl.server import Server

KINDS = {"elasticsearch", "kibana", "enterprise_search", "integrations_server"}


def test_a_deployment_is_created_from_the_default_template(ecctl: Ecctl, server: Server) -> None:
    newest = rows(ecctl.text("stack", "list"))[0]["VERSION"]
    told = ecctl.json("deployment", "create", "--name", "my search", "--version", newest)
    made = {resource["kind"]: resource for resource in told["resources"]}
    assert set(made) == KINDS
    assert {resource["ref_id"] for resource in made.values()} == {f"main-{kind}" for kind in KINDS}
    assert made["elasticsearch"]["credentials"]["username"] == "elastic"
    assert len(made["elasticsearch"]["credentials"]["password"]) == 24
    assert made["elasticsearch"]["cloud_id"].startswith("my_search:")
    assert made["integrations_server"]["secret_token"]
    server.advance()
    assert statuses(ecctl, told["id"]) == dict.fromkeys(KINDS, "started")
    plan = resource(ecctl, told["id"], "elasticsearch")["plan_info"]["current"]["plan"]
    assert plan["elasticsearch"]["version"] == newest
    assert plan["deployment_template"]["id"] == "default"


def test_a_payload_is_generated_edited_and_created(ecctl: Ecctl, server: Server) -> None:
    generate = ["deployment", "create", "--name", "drafted", "--version", VERSION, "--generate-payload"]
    payload = json.loads(ecctl.text(*generate))
    assert payload["resources"]["apm"] is None
    del payload["resources"]["enterprise_search"], payload["resources"]["integrations_server"]
    file = ecctl.file("deployment.json", payload)
    request = ["--request-id", "a" * 64]
    first = ecctl.json("deployment", "create", "--file", file, *request)
    again = ecctl.json("deployment", "create", "--file", file, *request)
    assert again["id"] == first["id"]
    assert [resource.get("credentials") for resource in again["resources"]] == [None, None]
    server.advance()
    assert set(statuses(ecctl, first["id"])) == {"elasticsearch", "kibana"}


def test_a_deployment_is_shown_in_every_depth(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    plain = ecctl.json("deployment", "show", made.id)
    assert (plain["id"], plain["name"], plain["healthy"]) == (made.id, "search", True)
    info = plain["resources"]["elasticsearch"][0]["info"]
    assert "plan" not in info["plan_info"]["current"]
    assert info["plan_info"]["current"]["plan_attempt_log"] == []
    deep = ecctl.json(
        *("deployment", "show", made.id, "--plans", "--plan-logs", "--plan-history", "--plan-defaults"),
        *("--metadata", "--settings"),
    )
    info = deep["resources"]["elasticsearch"][0]["info"]
    current = info["plan_info"]["current"]
    assert current["plan_attempt_log"][-1]["step_id"] == "plan-completed"
    assert current["plan_attempt_id"] == info["plan_info"]["history"][-1]["plan_attempt_id"]
    assert current["plan"]["transient"]["plan_configuration"]["timeout"] > 0
    assert info["metadata"]["raw"]
    assert info["settings"]
    for kind in ("elasticsearch", "kibana", "enterprise_search"):
        assert json.loads(ecctl.text("deployment", "show", made.id, "--kind", kind))["id"] == made.resources[kind]["id"]
    assert ecctl.text("deployment", "show", made.id, "--format", "{{.Name}}").strip() == "search"


def test_deployments_are_listed(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    listed = {row["NAME"]: row for row in rows(ecctl.text("deployment", "list"))}
    assert set(listed) == {"admin-console-elasticsearch", "logging-and-metrics", "security-cluster", "search"}
    assert listed["search"]["ID"] == made.id
    assert listed["search"]["KIBANA"] == made.resources["kibana"]["id"]
    (found,) = (found for found in ecctl.json("deployment", "list")["deployments"] if found["id"] == made.id)
    assert {resource["id"] for resource in found["resources"]} == {made["id"] for made in made.resources.values()}


def test_what_is_shown_as_an_update_can_be_sent_as_one(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    payload = json.loads(ecctl.text("deployment", "show", made.id, "--generate-update-payload"))
    payload["name"] = "renamed"
    (hot,) = (
        tier
        for tier in payload["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
        if tier["id"] == "hot_content"
    )
    hot["size"]["value"] = 8192
    update = ["deployment", "update", made.id, "--file", ecctl.file("update.json", payload)]
    told = ecctl.json(*update)
    assert told["name"] == "renamed"
    assert {resource["id"] for resource in told["resources"]} == {made["id"] for made in made.resources.values()}
    assert "deployments.resource_plan_state_error" in ecctl.refused(*update)
    server.advance()
    info = resource(ecctl, made.id, "elasticsearch")
    assert len(info["plan_info"]["history"]) == 2
    assert {
        instance["memory"]["instance_capacity"]
        for instance in info["topology"]["instances"]
        if "data_hot" in instance["node_roles"]
    } == {8192}


def test_an_update_shuts_down_orphans_when_asked(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    payload = json.loads(ecctl.text("deployment", "show", made.id, "--generate-update-payload"))
    payload["resources"] = {"elasticsearch": payload["resources"]["elasticsearch"]}
    update = ["deployment", "update", made.id, "--file", ecctl.file("update.json", payload)]
    told = ecctl.json(*update, "--prune-orphans", "--force")
    assert told["shutdown_resources"]["kibana"] == [made.resources["kibana"]["id"]]
    server.advance()
    assert statuses(ecctl, made.id)["kibana"] == "stopped"
    assert statuses(ecctl, made.id)["elasticsearch"] == "started"


def test_plans_that_make_no_sense_are_refused(ecctl: Ecctl) -> None:
    generate = ["deployment", "create", "--name", "wrong", "--version", VERSION, "--generate-payload"]
    payload = json.loads(ecctl.text(*generate))
    cluster = payload["resources"]["elasticsearch"][0]["plan"]

    cluster["elasticsearch"]["version"] = "8.0.99"
    file = ecctl.file("version.json", payload)
    assert "(resources.elasticsearch[0]" in ecctl.refused("deployment", "create", "--file", file)

    cluster["elasticsearch"]["version"] = VERSION
    for tier in cluster["cluster_topology"]:
        tier["size"]["value"] = 0
    refusal = ecctl.refused("deployment", "create", "--file", ecctl.file("empty.json", payload))
    assert "clusters.cluster_invalid_plan" in refusal
    assert "resources.elasticsearch[0].cluster_topology" in refusal

    missing = ecctl.refused("deployment", "create", "--name", "x", "--version", VERSION, "--deployment-template", "no")
    assert "templates.template_not_found" in missing
    assert len(ecctl.json("deployment", "list")["deployments"]) == 3


def test_what_does_not_exist_is_not_found(ecctl: Ecctl) -> None:
    for command in ("show", "shutdown", "restore", "delete", "resync"):
        refusal = ecctl.refused("deployment", command, "0" * 32, "--force")
        assert "deployments.deployment_not_found" in refusal, command


def test_a_pending_plan_is_cancelled(ecctl: Ecctl, server: Server) -> None:
    made = create(ecctl, "search")
    cancel = ["deployment", "plan", "cancel", made.id, "--kind"]
    ecctl.text(*cancel, "elasticsearch", "--ref-id", "main-elasticsearch")
    ecctl.text(*cancel, "kibana", "--force")
    server.advance()
    assert "deployments.resource_does_not_have_a_pending_plan" in ecctl.refused(*cancel, "elasticsearch")
    (attempt,) = resource(ecctl, made.id, "elasticsearch")["plan_info"]["history"]
    assert not attempt["healthy"]
    assert resource(ecctl, made.id, "kibana")["plan_info"]["history"] == []


def test_a_deployment_is_shut_down_restored_and_deleted(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    assert "deployments.deployment_has_instances" in ecctl.refused("deployment", "delete", made.id, "--force")
    assert "deployments.resource_not_shutdown" in ecctl.refused("deployment", "restore", made.id)
    told = ecctl.json("deployment", "shutdown", made.id, "--skip-snapshot", "--force")
    assert [cluster["id"] for cluster in told["orphaned"]["elasticsearch"]] == [made.resources["elasticsearch"]["id"]]
    server.advance()
    assert set(statuses(ecctl, made.id).values()) == {"stopped"}
    assert ecctl.json("deployment", "restore", made.id, "--restore-snapshot") == {"id": made.id}
    server.advance()
    assert set(statuses(ecctl, made.id).values()) == {"started"}
    ecctl.text("deployment", "shutdown", made.id, "--force")
    server.advance()
    assert ecctl.json("deployment", "delete", made.id, "--force")["id"] == made.id
    assert "deployments.deployment_not_found" in ecctl.refused("deployment", "show", made.id)


def test_the_index_is_built_anew(ecctl: Ecctl) -> None:
    deployment = ecctl.json("deployment", "list")["deployments"][0]["id"]
    assert deployment in ecctl.text("deployment", "resync", deployment)
    assert '"errors": []' in ecctl.text("deployment", "resync", "--all")


def test_deployments_are_searched(ecctl: Ecctl, server: Server) -> None:
    for name in ("alpha", "beta", "gamma"):
        create(ecctl, name)
    server.advance()
    everything = ecctl.file("everything.json", {"query": {"match_all": {}}, "sort": ["id"]})
    one = ecctl.file("one.json", {"query": {"query_string": {"query": "name: beta"}}})
    prefix = ecctl.file("prefix.json", {"query": {"prefix": {"name": {"value": "gam"}}}})
    assert [row["NAME"] for row in rows(ecctl.text("deployment", "search", "--file", one))] == ["beta"]
    assert [found["name"] for found in ecctl.json("deployment", "search", "-f", prefix)["deployments"]] == ["gamma"]
    found = ecctl.json("deployment", "search", "-f", everything, "--all-matches", "--size", "4")
    assert len(found["deployments"]) == found["return_count"] == found["match_count"] == 6
    assert [hit["id"] for hit in found["deployments"]] == sorted(hit["id"] for hit in found["deployments"])
    deep = ecctl.file("deep.json", {"from": 9_999, "size": 100})
    assert "root.invalid" in ecctl.refused("deployment", "search", "-f", deep)
