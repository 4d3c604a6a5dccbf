"""Deployment templates."""

from __future__ import annotations

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.deployments import create, resource
from tests.ecctl.server import Server

TEMPLATE = ("deployment", "template")


def test_templates_are_listed_and_filtered(ecctl: Ecctl) -> None:
    table = rows(ecctl.text(*TEMPLATE, "list", "--hide-instance-configurations"))
    assert table[0]["ID"] == "default"
    assert {row["SYSTEM"] for row in table} == {"true"}
    default = ecctl.json(*TEMPLATE, "list", "--stack-version", "7.17.28")[0]
    assert default["deployment_template"]["resources"]["apm"]
    assert not default["deployment_template"]["resources"]["integrations_server"]
    assert {"data.default", "kibana"} <= {found["id"] for found in default["instance_configurations"]}
    assert ecctl.json(*TEMPLATE, "list", "--filter", "parent_solution:none") == []


def test_a_template_is_shown_whole(ecctl: Ecctl) -> None:
    shown = ecctl.json(*TEMPLATE, "show", "--template-id", "default", "--hide-instance-configurations")
    assert shown["id"] == "default"
    assert shown.get("instance_configurations") in ([], None)
    (cluster,) = shown["deployment_template"]["resources"]["elasticsearch"]
    tiers = {tier["id"] for tier in cluster["plan"]["cluster_topology"]}
    assert tiers == {"hot_content", "warm", "cold", "frozen", "coordinating", "master", "ml"}
    assert "templates.template_not_found" in ecctl.refused(*TEMPLATE, "show", "--template-id", "none")


def test_a_template_of_our_own_is_made_used_changed_and_deleted(ecctl: Ecctl, server: Server) -> None:
    template = ecctl.json(*TEMPLATE, "show", "--template-id", "default")
    template |= {"name": "Ours", "system_owned": False}
    file = ecctl.file("template.json", template)
    ours = ["--template-id", "ours"]
    generated = ecctl.json(*TEMPLATE, "create", "--file", file)["id"]
    assert len(generated) == 32
    assert ecctl.json(*TEMPLATE, "create", "--file", file, *ours)["id"] == "ours"
    assert "templates." in ecctl.refused(*TEMPLATE, "create", "--file", file, *ours)
    deployment = create(ecctl, "of ours", "--deployment-template", "ours").id
    server.advance()
    plan = resource(ecctl, deployment, "elasticsearch")["plan_info"]["current"]["plan"]
    assert plan["deployment_template"]["id"] == "ours"
    changed = ecctl.file("changed.json", template | {"name": "Ours, changed"})
    ecctl.text(*TEMPLATE, "update", "--file", changed, *ours)
    assert ecctl.json(*TEMPLATE, "show", *ours)["name"] == "Ours, changed"
    ecctl.text(*TEMPLATE, "delete", *ours)
    assert "templates.template_not_found" in ecctl.refused(*TEMPLATE, "delete", *ours)
    assert "templates.template_not_found" in ecctl.refused(*TEMPLATE, "update", "--file", changed, *ours)
    assert [row["ID"] for row in rows(ecctl.text(*TEMPLATE, "list")) if row["SYSTEM"] == "false"] == [generated]


def test_a_template_that_makes_no_sense_is_refused(ecctl: Ecctl) -> None:
    template = ecctl.json(*TEMPLATE, "show", "--template-id", "default") | {"system_owned": False}
    plan = template["deployment_template"]["resources"]["elasticsearch"][0]["plan"]
    plan["cluster_topology"][0]["instance_configuration_id"] = "no.such.thing"
    assert "templates.invalid" in ecctl.refused(*TEMPLATE, "create", "--file", ecctl.file("wrong.json", template))
