"""The domains of deployments, and the addresses that follow from them."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.records import KINDS
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment

DOMAIN = "/platform/configuration/networking/deployment_domain_name"
INSTALLED = "192.168.44.10.ip.es.io"


def endpoints(cloud: CheckedClient, deployment_id: str) -> dict[str, str]:
    """The ending of the host names of each kind of resource."""
    found = {}
    for kind, resources in cloud.get(deployment_id)["resources"].items():
        for resource in resources:
            metadata = resource["info"]["metadata"]
            host, _, ending = metadata["endpoint"].partition(".")
            assert host == resource["id"]
            assert metadata["service_url"].startswith(f"https://{metadata['endpoint']}")
            assert metadata["aliased_endpoint"].endswith(ending)
            found[kind] = ending
    return found


def cloud_ids(cloud: CheckedClient, deployment_id: str) -> set[str]:
    """The hosts in all places that show a cloud id."""
    deployments = cloud.call("GET", "/deployments", status=200).body["deployments"]
    (listed,) = (each for each in deployments if each["id"] == deployment_id)
    read = cloud.resource(deployment_id)["metadata"]["cloud_id"]
    (found,) = cloud.search({"query": {"term": {"id": {"value": deployment_id}}}})["deployments"]
    searched = found["resources"]["elasticsearch"][0]["info"]["metadata"]["cloud_id"]
    ids = [listed["resources"][0]["cloud_id"], read, searched]
    return {b64decode(each.partition(":")[2]).decode().partition("$")[0] for each in ids}


def test_deployments_are_reached_under_the_domain_that_is_set(cloud: CheckedClient) -> None:
    made = cloud.create(deployment("search", "kibana"))["id"]
    cloud.finish()
    assert cloud.call("GET", DOMAIN, status=200).body == {"value": INSTALLED}
    assert endpoints(cloud, made) == {"elasticsearch": INSTALLED, "kibana": INSTALLED}
    assert cloud.call("GET", f"{DOMAIN}/kibana", status=404).code == "networking.cname.not_found"
    for path, value, elastic, kibana in (
        (DOMAIN, "es.example.com", "es.example.com", "es.example.com"),
        (f"{DOMAIN}/kibana", "kb.example.com", "es.example.com", "kb.example.com"),
        (f"{DOMAIN}/elasticsearch", "data.example.com", "data.example.com", "kb.example.com"),
        (DOMAIN, "other.example.com", "data.example.com", "kb.example.com"),
    ):
        assert cloud.call("PUT", path, {"value": value}, status=200).body == {"value": value}
        assert cloud.call("GET", path, status=200).body == {"value": value}
        assert endpoints(cloud, made) == {"elasticsearch": elastic, "kibana": kibana}
        assert cloud_ids(cloud, made) == {f"{elastic}:9243"}
        cloud.finish()
    cloud.emulator.restore(cloud.emulator.export())
    assert endpoints(cloud, made) == {"elasticsearch": "data.example.com", "kibana": "kb.example.com"}


@pytest.mark.parametrize("kind", ["", *KINDS])
def test_the_security_deployment_hears_of_its_own_domain(cloud: CheckedClient, kind: str) -> None:
    path = f"{DOMAIN}/{kind}".rstrip("/")
    cloud.call("PUT", path, {"value": "es.example.com"}, status=200)
    shown = cloud.call("GET", "/platform/configuration/security/deployment", status=200).body
    concerned = kind in ("", "elasticsearch")
    assert shown["has_pending_plan"] is concerned
    if concerned:
        refused = cloud.call("PUT", path, {"value": "again.example.com"}, status=412)
        assert refused.code == "security_deployment.cluster_pending_plan_exists"
        assert cloud.call("GET", path, status=200).body == {"value": "es.example.com"}
        cloud.call("PUT", path, {"value": "again.example.com"}, status=200, skip_cascading_operations=True)
    cloud.finish()
    shown = cloud.call("GET", "/platform/configuration/security/deployment", status=200).body
    assert (shown["has_pending_plan"], shown["is_healthy"]) == (False, True)


@pytest.mark.parametrize("path", [DOMAIN, f"{DOMAIN}/apm"])
def test_a_domain_has_a_version(cloud: CheckedClient, path: str) -> None:
    def put(status: int, version: str, value: str = "es.example.com") -> Any:
        return cloud.call("PUT", path, {"value": value}, status=status, version=version, skip_cascading_operations=True)

    if path != DOMAIN:
        assert put(404, "1").code == "networking.cname.not_found"
    version = put(200, "").headers["x-cloud-resource-version"]
    put(200, version)
    for wrong, status, code in (
        (version, 409, "networking.cname.version_conflict"),
        ("newest", 400, "networking.cname.bad_version_format"),
    ):
        refused = put(status, wrong, "other.example.com")
        assert (refused.code, refused.fields) == (code, ["version"])
    assert cloud.call("GET", path, status=200).body == {"value": "es.example.com"}


@pytest.mark.parametrize("value", ["", "-.-..", "no host", "https://es.example.com", "a" * 254, "es.example.com\n", 5])
def test_what_is_no_domain_is_refused(cloud: CheckedClient, value: Any) -> None:
    refused = cloud.call("PUT", DOMAIN, {"value": value}, status=400)
    assert (refused.code, refused.fields) == ("root.invalid_json_request", ["value"])
    assert cloud.call("GET", DOMAIN, status=200).body == {"value": INSTALLED}


def test_an_installation_may_have_none(tmp_path: Any) -> None:
    seed = tmp_path / "mine.yaml"
    seed.write_text("domain_names: null")
    with Emulator(seeds=seed) as emulator:
        cloud = CheckedClient(emulator)
        assert cloud.call("GET", DOMAIN, status=404).code == "networking.cname.not_found"
        made = cloud.create(deployment())["id"]
        assert endpoints(cloud, made) == {"elasticsearch": INSTALLED}
