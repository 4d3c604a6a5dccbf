"""The hosted service."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl
from tests.ecctl.deployments import create, running, statuses
from tests.ecctl.server import Server

VERSION = "8.18.8"


def test_a_hosted_deployment_from_the_first_request_to_the_last(hosted: Ecctl, hosted_server: Server) -> None:
    version = hosted.json("stack", "list")["stacks"][0]["version"]
    made = create(hosted, "search", "--deployment-template", "aws-storage-optimized", version=version)
    assert {resource["region"] for resource in made.resources.values()} == {"us-east-1"}
    hosted_server.advance()
    info = hosted.json("deployment", "show", made.id)["resources"]["elasticsearch"][0]["info"]
    assert info["metadata"]["ports"]["https"] == 443
    payload = json.loads(hosted.text("deployment", "show", made.id, "--generate-update-payload"))
    file = hosted.file("update.json", payload | {"name": "renamed"})
    assert hosted.json("deployment", "update", made.id, "--file", file)["name"] == "renamed"
    hosted_server.advance()
    hosted.text("deployment", "shutdown", made.id, "--force")
    hosted_server.advance()
    assert set(statuses(hosted, made.id).values()) == {"stopped"}
    assert "root.method_not_allowed" in hosted.refused("deployment", "delete", made.id, "--force")


def test_the_client_knows_a_template_by_itself(hosted: Ecctl, hosted_server: Server) -> None:
    for region in ("us-east-1", "gcp-us-central1", "azure-eastus2"):
        made = running(hosted.with_settings(EC_REGION=region), hosted_server, f"in {region}", VERSION)
        assert set(statuses(hosted, made.id).values()) == {"started"}


def test_a_resource_is_shut_down_but_only_an_installation_can_delete_it(hosted: Ecctl, hosted_server: Server) -> None:
    kibana = [running(hosted, hosted_server, version=VERSION).id, "--kind", "kibana", "--force"]
    hosted.text("deployment", "resource", "shutdown", *kibana)
    hosted_server.advance()
    assert statuses(hosted, kibana[0])["kibana"] == "stopped"
    assert "deployments.restricted_parameter" in hosted.refused("deployment", "resource", "shutdown", *kibana, "--hide")
    assert "root.method_not_allowed" in hosted.refused("deployment", "resource", "delete", *kibana)


def test_templates_are_those_of_the_region(hosted: Ecctl) -> None:
    templates = {template["id"] for template in hosted.json("deployment", "template", "list")}
    assert "aws-storage-optimized" in templates
    elsewhere = hosted.json("deployment", "template", "list", "--region", "gcp-us-central1")
    assert templates.isdisjoint(template["id"] for template in elsewhere)


def test_what_belongs_to_nobody_looks_like_what_belongs_to_others(hosted: Ecctl) -> None:
    assert "root.permission_denied" in hosted.refused("deployment", "show", "0" * 32)
    assert "root.permission_denied" in hosted.refused("deployment", "traffic-filter", "show", "0" * 32)


def test_passwords_are_not_accepted(bare: Ecctl, hosted_server: Server) -> None:
    client = bare.with_settings(EC_HOST=hosted_server.url, EC_USER="admin", EC_PASS="password", EC_REGION="us-east-1")
    assert "failed to login" in client.refused("deployment", "list")


def test_the_platform_is_not_shown(hosted: Ecctl) -> None:
    for command in ("platform info", "platform allocator list", "user list", f"stack show {VERSION}"):
        assert "root.resource_not_found" in hosted.refused(*command.split())
