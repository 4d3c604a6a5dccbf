"""The resources of a deployment and their instances."""

from __future__ import annotations

import json

import pytest

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.deployments import Made, resource, running, statuses
from tests.ecctl.server import Server


@pytest.fixture
def made(ecctl: Ecctl, server: Server) -> Made:
    """A deployment that runs."""
    return running(ecctl, server)


@pytest.mark.parametrize("which", [["--all"], ["--instance-id", "instance-0000000000"]])
def test_instances_are_stopped_and_started(ecctl: Ecctl, made: Made, which: list[str]) -> None:
    for command, expected in (("stop", False), ("start", True)):
        ecctl.text("deployment", "resource", command, made.id, "--kind", "kibana", *which, "--force")
        (instance,) = resource(ecctl, made.id, "kibana")["topology"]["instances"]
        assert instance["service_running"] is expected


@pytest.mark.parametrize("which", [["--all"], ["--instance-id", "instance-0000000000"]])
def test_instances_are_put_into_maintenance_mode_and_out_of_it(ecctl: Ecctl, made: Made, which: list[str]) -> None:
    for command, expected in (("start-maintenance", True), ("stop-maintenance", False)):
        ecctl.text("deployment", "resource", command, made.id, "--kind", "elasticsearch", *which, "--force")
        (instance,) = resource(ecctl, made.id, "elasticsearch")["topology"]["instances"]
        assert instance["maintenance_mode"] is expected


def test_instances_that_do_not_exist_are_refused_unless_they_may_be_missing(ecctl: Ecctl, made: Made) -> None:
    stop = ["deployment", "resource", "stop", made.id, "--kind", "kibana", "--instance-id", "instance-0000000009"]
    assert "deployments.instances_missing_on_update_error" in ecctl.refused(*stop, "--force")
    ecctl.text(*stop, "--force", "--ignore-missing")


def test_a_stateless_resource_is_upgraded(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server, version="8.16.6")
    payload = json.loads(ecctl.text("deployment", "show", made.id, "--generate-update-payload"))
    payload["resources"] = {"elasticsearch": payload["resources"]["elasticsearch"]}
    payload["resources"]["elasticsearch"][0]["plan"]["elasticsearch"]["version"] = "8.17.4"
    ecctl.text("deployment", "update", made.id, "--file", ecctl.file("update.json", payload))
    server.advance()
    upgrade = ["deployment", "resource", "upgrade", made.id, "--kind", "kibana"]
    told = json.loads(ecctl.text(*upgrade))
    assert told == {"resource_id": made.resources["kibana"]["id"], "stack_version": "8.17.4"}
    server.advance()
    assert resource(ecctl, made.id, "kibana")["plan_info"]["current"]["plan"]["kibana"]["version"] == "8.17.4"


def test_a_resource_is_shut_down_restored_and_deleted(ecctl: Ecctl, server: Server, made: Made) -> None:
    kibana = [made.id, "--kind", "kibana", "--force"]
    assert "deployments.resource_has_instances" in ecctl.refused("deployment", "resource", "delete", *kibana)
    assert "deployments.resource_not_shutdown" in ecctl.refused("deployment", "resource", "restore", *kibana)
    ecctl.text("deployment", "resource", "shutdown", *kibana)
    server.advance()
    assert statuses(ecctl, made.id)["kibana"] == "stopped"
    ecctl.text("deployment", "resource", "restore", *kibana)
    server.advance()
    assert statuses(ecctl, made.id)["kibana"] == "started"
    ecctl.text("deployment", "resource", "shutdown", *kibana, "--skip-snapshot")
    server.advance()
    ecctl.text("deployment", "resource", "delete", *kibana)
    assert "kibana" not in statuses(ecctl, made.id)
    assert "kibana" in ecctl.refused("deployment", "show", made.id, "--kind", "kibana")


def test_a_change_has_to_wait_for_the_one_before_it(ecctl: Ecctl, made: Made) -> None:
    kibana = [made.id, "--kind", "kibana", "--force"]
    ecctl.text("deployment", "resource", "upgrade", *kibana)
    assert "deployments.resource_plan_state_error" in ecctl.refused("deployment", "resource", "shutdown", *kibana)


def test_secrets_are_kept_shown_by_name_and_removed(ecctl: Ecctl, made: Made) -> None:
    keystore = ["deployment", "elasticsearch", "keystore"]
    credentials = {"type": "service_account", "private_key": "-----BEGIN"}
    secrets = {
        "s3.client.default.access_key": {"value": "key"},
        "gcs.client.default.credentials_file": {"value": credentials, "as_file": True},
    }
    told = ecctl.text(*keystore, "set", made.id, "--file", ecctl.file("secrets.json", {"secrets": secrets}))
    assert {row["SECRET"]: row["AS FILE"] for row in rows(told)} == {
        "s3.client.default.access_key": "false",
        "gcs.client.default.credentials_file": "true",
    }
    shown = ecctl.json(*keystore, "show", made.id, "--ref-id", "main-elasticsearch")
    assert set(shown["secrets"]) == set(secrets)
    assert "BEGIN" not in json.dumps(shown)
    removal = ecctl.file("removal.json", {"secrets": {"s3.client.default.access_key": None}})
    ecctl.text(*keystore, "update", made.id, "--file", removal)
    assert set(ecctl.json(*keystore, "show", made.id)["secrets"]) == {"gcs.client.default.credentials_file"}
    assert "deployments.deployment_not_found" in ecctl.refused(*keystore, "show", "0" * 32)
