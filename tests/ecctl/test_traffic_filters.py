"""Traffic filters and the deployments that they guard."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl

CREATE = ("deployment", "traffic-filter", "create", "--region", "ece-region", "--type", "ip")


def test_a_filter_is_created_changed_and_deleted(ecctl: Ecctl) -> None:
    about = ["--name", "office", "--description", "the office's network", "--source", "10.0.0.0/8,192.168.1.1"]
    ruleset = json.loads(ecctl.text(*CREATE, *about))["id"]
    shown = ecctl.json("deployment", "traffic-filter", "show", ruleset)
    assert [rule["source"] for rule in shown["rules"]] == ["10.0.0.0/8", "192.168.1.1"]
    assert (shown["type"], shown["region"], shown["include_by_default"]) == ("ip", "ece-region", False)
    payload = json.loads(ecctl.text("deployment", "traffic-filter", "update", ruleset, "--generate-payload"))
    payload["name"] = "offices"
    payload["rules"].append({"source": "172.16.0.0/12"})
    file = ecctl.file("filter.json", payload)
    assert ecctl.json("deployment", "traffic-filter", "update", ruleset, "--file", file) == {"id": ruleset}
    (listed,) = ecctl.json("deployment", "traffic-filter", "list", "--single-region", "ece-region")["rulesets"]
    assert listed["name"] == "offices"
    assert listed["rules"][:2] == shown["rules"]
    assert listed["rules"][2]["source"] == "172.16.0.0/12"
    ecctl.text("deployment", "traffic-filter", "delete", ruleset)
    assert "traffic_filter.not_found" in ecctl.refused("deployment", "traffic-filter", "show", ruleset)


def test_a_filter_guards_a_deployment_while_it_is_associated(ecctl: Ecctl) -> None:
    deployment = ecctl.json("deployment", "list")["deployments"][0]["id"]
    ruleset = json.loads(ecctl.text(*CREATE, "--name", "office", "--source", "10.0.0.0/8"))["id"]
    association = ["deployment", "traffic-filter", "association"]
    one = [ruleset, "--deployment-id", deployment]
    ecctl.text(*association, "create", *one)
    shown = ecctl.json("deployment", "traffic-filter", "show", ruleset, "--include-associations")
    assert shown["associations"] == [{"entity_type": "deployment", "id": deployment}]
    assert shown["total_associations"] == 1
    settings = ecctl.json("deployment", "show", deployment, "--settings")["settings"]
    assert settings["traffic_filter_settings"]["rulesets"] == [ruleset]
    refusal = ecctl.refused("deployment", "traffic-filter", "delete", ruleset)
    assert "traffic_filter.request_execution_failed" in refusal
    ecctl.text(*association, "delete", *one)
    assert "traffic_filter.not_found" in ecctl.refused(*association, "delete", *one)
    ecctl.text(*association, "create", *one)
    ecctl.text("deployment", "traffic-filter", "delete", ruleset, "--ignore-associations")
    assert ecctl.json("deployment", "traffic-filter", "list", "--include-associations")["rulesets"] == []


def test_a_source_that_is_no_network_is_refused(ecctl: Ecctl) -> None:
    refusal = ecctl.refused(*CREATE, "--name", "office", "--source", "10.0.0.0/99")
    assert "traffic_filter.invalid_input" in refusal
    assert "rules[0].source" in refusal
