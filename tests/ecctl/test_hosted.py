"""The hosted service."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl
from tests.ecctl.deployments import statuses
from tests.ecctl.server import Server

CREATE = ("deployment", "create", "--deployment-template", "aws-storage-optimized")


def test_a_hosted_deployment_from_the_first_request_to_the_last(hosted: Ecctl, hosted_server: Server) -> None:
    version = hosted.json("stack", "list")["stacks"][0]["version"]
    told = hosted.json(*CREATE, "--name", "search", "--version", version)
    (cluster,) = (resource for resource in told["resources"] if resource["kind"] == "elasticsearch")
    assert cluster["region"] == "us-east-1"
    hosted_server.advance()
    info = hosted.json("deployment", "show", told["id"])["resources"]["elasticsearch"][0]["info"]
    assert info["metadata"]["ports"]["https"] == 443
    payload = json.loads(hosted.text("deployment", "show", told["id"], "--generate-update-payload"))
    file = hosted.file("update.json", payload | {"name": "renamed"})
    assert hosted.json("deployment", "update", told["id"], "--file", file)["name"] == "renamed"
    hosted_server.advance()
    hosted.text("deployment", "shutdown", told["id"], "--force")
    hosted_server.advance()
    assert set(statuses(hosted, told["id"]).values()) == {"stopped"}
    hosted.refused("deployment", "delete", told["id"], "--force")


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
    hosted.refused("platform", "allocator", "list")
    hosted.refused("user", "list")
