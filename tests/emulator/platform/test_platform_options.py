"""Options, address and license of the installation, and indices that are brought up to date."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from elastic_cloud_emulator.plans.attempts import to_millis
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.emulator.platform.hosts import allocators, change

STORE = "/platform/configuration/store"
BASE_URL = "/platform/configuration/api_base_url"
LICENSE = "/platform/license"
INFRASTRUCTURE = "/platform/infrastructure"


def test_options_are_set_changed_and_removed(cloud: CheckedClient) -> None:
    path = f"{STORE}/allocator.timeout"
    assert cloud.call("GET", STORE, status=200).body == {"values": []}
    made = cloud.call("POST", path, {"value": "30s"}, status=201)
    assert made.body == {"name": "allocator.timeout", "value": "30s", "changed": True}
    assert cloud.call("GET", STORE, status=200).body == {"values": [made.body]}
    refused = cloud.call("POST", path, {"value": "31s"}, status=400)
    assert (refused.code, refused.fields) == ("platform.config.store.already_exists", ["config_option_id"])
    version = made.headers["x-cloud-resource-version"]
    changed = cloud.call("PUT", path, {"value": "32s"}, status=200, version=version)
    assert changed.body == cloud.call("GET", path, status=200).body == made.body | {"value": "32s"}
    refused = cloud.call("PUT", path, {"value": "33s"}, status=409, version=version)
    assert (refused.code, refused.fields) == ("platform.config.store.version_conflict", ["version"])
    assert cloud.call("GET", path, status=200).body["value"] == "32s"
    removed = cloud.call("DELETE", path, status=200)
    assert removed.headers["x-cloud-resource-version"] == changed.headers["x-cloud-resource-version"]
    for method, body in (("GET", None), ("PUT", {"value": "1"}), ("DELETE", None)):
        assert cloud.call(method, path, body, status=404).code == "platform.config.store.not_found"


def security(cloud: CheckedClient) -> dict[str, Any]:
    (found,) = cloud.search({"query": {"match": {"name": {"query": "security-cluster"}}}})["deployments"]
    return dict(found)


def test_a_new_address_is_told_to_the_security_deployment(cloud: CheckedClient) -> None:
    assert cloud.call("GET", BASE_URL, status=404).code == "adminconsole.base_url.not_found"
    value = {"value": "https://ece.example.com:12443"}
    assert cloud.call("PUT", BASE_URL, value, status=200).body == value
    assert cloud.call("GET", BASE_URL, status=200).body == value
    told = security(cloud)["resources"]["elasticsearch"][0]["info"]
    assert told["plan_info"]["pending"]["source"]["action"] == "deployments.set-api-base-url"
    other = {"value": "https://other.example.com"}
    refused = cloud.call("PUT", BASE_URL, other, status=412)
    assert refused.code == "security_deployment.cluster_pending_plan_exists"
    assert cloud.call("GET", BASE_URL, status=200).body == value
    cloud.call("PUT", BASE_URL, other, status=200, skip_cascading_operations=True)
    cloud.finish()
    assert security(cloud)["healthy"] is True
    assert "pending" not in security(cloud)["resources"]["elasticsearch"][0]["info"]["plan_info"]


def test_an_address_has_a_version(cloud: CheckedClient) -> None:
    value = {"value": "https://ece.example.com:12443"}

    def put(status: int, version: str) -> Any:
        return cloud.call("PUT", BASE_URL, value, status=status, version=version, skip_cascading_operations=True)

    assert put(404, "1").code == "adminconsole.base_url.not_found"
    refused = put(400, "newest")
    assert (refused.code, refused.fields) == ("adminconsole.base_url.bad_version_format", ["version"])
    version = put(200, "").headers["x-cloud-resource-version"]
    put(200, version)
    assert put(409, version).code == "adminconsole.base_url.version_conflict"
    refused = cloud.call("PUT", BASE_URL, {"value": "nowhere"}, status=400)
    assert (refused.code, refused.fields) == ("root.invalid_json_request", ["value"])


def license_of(cloud: CheckedClient, **members: Any) -> dict[str, Any]:
    """A license that is good for a day."""
    now = cloud.emulator.world.clock.now()
    day = timedelta(days=1)
    return {
        "license": {
            "version": 4,
            "uid": "2f8b6c1e-9d47-4a30-b5f2-7c0e8d9a1b34",
            "issuer": "elastic",
            "issued_to": "Example Corporation",
            "type": "enterprise",
            "issue_date_in_millis": to_millis(now - day),
            "start_date_in_millis": to_millis(now - day),
            "expiry_date_in_millis": to_millis(now + day),
            "signature": "AAAABAAAAA2kPz0v8sXw1Jq7bYhLr3Tt",
            **members,
        }
    }


def test_a_license_is_installed_shown_and_removed(cloud: CheckedClient) -> None:
    for method in ("GET", "DELETE"):
        assert cloud.call(method, LICENSE, status=404).code == "license.license_not_found"
    good = license_of(cloud)
    cloud.call("PUT", LICENSE, good | {"usage_stats": {"total_connected_memory_total": 1}}, status=200)
    change(cloud, "192.168.44.12", connected=False)
    connected = [host for host in allocators(cloud) if host["status"]["connected"]]
    memory = sum(host["capacity"]["memory"]["total"] for host in connected)
    shown = cloud.call("GET", LICENSE, status=200).body
    assert shown == good | {"usage_stats": {"total_connected_memory_total": memory}}
    cloud.call("DELETE", LICENSE, status=200)
    cloud.call("GET", LICENSE, status=404)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("expiry_date_in_millis", 1_700_000_000_000),
        ("start_date_in_millis", 4_000_000_000_000),
        ("start_date_in_millis", 1_700_000_000_000),
        ("signature", "no signature"),
    ],
)
def test_a_license_that_is_not_good_is_refused(cloud: CheckedClient, member: str, value: Any) -> None:
    good = license_of(cloud)
    cloud.call("PUT", LICENSE, good, status=200)
    refused = cloud.call("PUT", LICENSE, license_of(cloud, **{member: value}), status=400)
    assert (refused.code, refused.fields) == ("license.invalid_license", [f"license.{member}"])
    assert cloud.call("GET", LICENSE, status=200).body["license"] == good["license"]


def test_under_a_license_that_ran_out_deployments_can_only_be_stopped(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    cloud.finish()
    cloud.call("PUT", LICENSE, license_of(cloud), status=200)
    cloud.call("POST", f"/deployments/{deployment_id}/kibana/_main/_restart", status=202)
    cloud.emulator.advance(86400)
    before = cloud.get(deployment_id)
    resources = {"elasticsearch": deployment()["resources"]["elasticsearch"]}
    allocator = before["resources"]["elasticsearch"][0]["info"]["topology"]["instances"][0]["allocator_id"]
    for method, path, body in (
        ("POST", "/deployments", deployment()),
        ("PUT", f"/deployments/{deployment_id}", {"prune_orphans": False, "resources": resources}),
        ("POST", f"/deployments/{deployment_id}/elasticsearch/_main/_restart", None),
        ("POST", f"{INFRASTRUCTURE}/allocators/{allocator}/clusters/_move", None),
    ):
        refused = cloud.call(method, path, body, status=403)
        assert refused.code == "root.permission_denied"
        assert "license" in refused.body["errors"][0]["message"]
    assert cloud.get(deployment_id) == before
    cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    cloud.finish()
    cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)
    cloud.call("PUT", LICENSE, license_of(cloud), status=200)
    cloud.create(deployment())


@pytest.mark.parametrize("kind", ["allocators", "constructors", "runners"])
def test_indices_are_brought_up_to_date(cloud: CheckedClient, kind: str) -> None:
    path = f"{INFRASTRUCTURE}/{kind}"
    hosts = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]
    assert cloud.call("POST", f"{path}/_resync", status=202).body == {"results": {}}
    results = cloud.call("POST", f"{path}/_resync", status=202, skip_matching_version=False).body["results"]
    assert [each["updated"] for each in results.values()] == [hosts]
    assert cloud.call("POST", f"{path}/{hosts[0]}/_resync", status=200).body == {}
    assert cloud.call("POST", f"{path}/none/_resync", status=404).code == "root.resource_not_found"
