"""What is different on the hosted service."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import stateless, tier


def body(region: str = "us-east-1", template: str = "aws-storage-optimized", **members: Any) -> dict[str, Any]:
    plan = {
        "cluster_topology": [tier(size=8192, zones=2)],
        "elasticsearch": {},
        "deployment_template": {"id": template},
    }
    resources = {
        "elasticsearch": [{"ref_id": "main-elasticsearch", "region": region, "plan": plan}],
        "kibana": [stateless("kibana") | {"region": region}],
        "integrations_server": [stateless("integrations_server") | {"region": region}],
    }
    return {"name": "hosted one", "region": region, "resources": resources, **members}


@pytest.mark.parametrize("path", ["", "/kibana/main-kibana"])
def test_nobody_may_hide_anything_but_everybody_may_say_so(hosted: CheckedClient, path: str) -> None:
    deployment_id = hosted.create(body())["id"]
    hosted.finish()
    shutdown = f"/deployments/{deployment_id}{path}/_shutdown"
    refused = hosted.call("POST", shutdown, status=400, hide=True)
    assert (refused.code, refused.fields) == ("deployments.restricted_parameter", ["hide"])
    hosted.call("POST", shutdown, status=200, hide=False)


@pytest.mark.parametrize(
    ("region", "template"),
    [
        ("us-east-1", "aws-io-optimized-v2"),
        ("gcp-us-central1", "gcp-io-optimized"),
        ("azure-eastus2", "azure-io-optimized"),
    ],
)
def test_the_region_of_a_resource_is_where_its_template_is_looked_for(
    hosted: CheckedClient, region: str, template: str
) -> None:
    """The templates are those that ecctl takes without being told."""
    request = body(region, template)
    del request["region"]
    (cluster, *_) = hosted.create(request)["resources"]
    assert cluster["region"] == region
    elsewhere = "azure-westeurope" if region == "us-east-1" else "us-west-1"
    request["resources"]["elasticsearch"][0]["region"] = elsewhere
    assert hosted.call("POST", "/deployments", request, status=400).code == "templates.template_not_found"


@pytest.mark.parametrize("path", ["", "/elasticsearch/_main", "/kibana/_main"])
def test_unknown_deployments_are_forbidden_rather_than_not_found(hosted: CheckedClient, path: str) -> None:
    answer = hosted.call("GET", f"/deployments/{'0' * 32}{path}", status=403)
    assert answer.code == "root.permission_denied"
    assert f"[r:/deployments/{'0' * 32}]" in answer.body["errors"][0]["message"]


def test_deployments_of_others_do_not_exist(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(body())["id"]
    assert hosted.get(deployment_id)["metadata"]["organization_id"] == hosted.emulator.world.personality.account_id
    with hosted.emulator.store.transaction() as store:
        stored = store.get("deployments", deployment_id)
        assert stored is not None
        store.put("deployments", deployment_id, stored.value | {"organization_id": "5"})
    assert hosted.call("GET", f"/deployments/{deployment_id}").status == 403
    assert hosted.call("PUT", f"/deployments/{deployment_id}", {"prune_orphans": False}).status == 403
    assert hosted.call("GET", "/deployments", status=200).body["deployments"] == []
    assert hosted.search()["match_count"] == 0


@pytest.mark.parametrize(
    ("region", "template", "ending"),
    [
        ("us-east-1", "aws-storage-optimized", "us-east-1.aws.elastic-cloud.example"),
        ("gcp-us-central1", "gcp-general-purpose", "gcp"),
        ("azure-eastus2", "azure-storage-optimized", "azure"),
    ],
)
def test_endpoints_lie_in_the_region(hosted: CheckedClient, region: str, template: str, ending: str) -> None:
    answer = hosted.create(body(region, template))
    hosted.finish()
    metadata = hosted.resource(answer["id"])["metadata"]
    assert ending in metadata["endpoint"]
    assert metadata["service_url"] == f"https://{metadata['endpoint']}"
    assert metadata["ports"]["https"] == 443
    server = hosted.resource(answer["id"], "integrations_server")["metadata"]
    assert server["ports"]["https"] == 9243
    assert server["services_urls"][0]["url"].endswith(":9243")
    packed = b64decode(answer["resources"][0]["cloud_id"].partition(":")[2]).decode()
    assert packed.partition("$")[0].endswith(":443")


def test_instances_stand_in_zones_of_the_region(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(body())["id"]
    hosted.finish()
    instances = hosted.resource(deployment_id)["topology"]["instances"]
    assert [instance["zone"] for instance in instances] == ["us-east-1a", "us-east-1b", "us-east-1c"]
    assert instances[0]["instance_configuration"]["id"] == "aws.es.datahot.i3"
    assert instances[0]["disk"]["disk_space_available"] == 8192 * 30


def test_templates_belong_to_the_regions_of_their_provider(hosted: CheckedClient) -> None:
    answer = hosted.call("POST", "/deployments", body("gcp-us-central1", "aws-storage-optimized"), status=400)
    assert answer.code == "templates.template_not_found"
    assert hosted.call("POST", "/deployments", body("ece-region"), status=400).code == "templates.template_not_found"


@pytest.mark.parametrize("template", ["aws-storage-optimized", "gcp-storage-optimized", "azure-general-purpose"])
def test_every_provider_has_templates_that_work(hosted: CheckedClient, template: str) -> None:
    region = {"aws": "eu-west-1", "gcp": "gcp-europe-west1", "azure": "azure-westeurope"}[template.partition("-")[0]]
    answer = hosted.create({"name": template, "region": region}, template_id=template)
    hosted.finish()
    assert {resource["kind"] for resource in answer["resources"]} == {"elasticsearch", "kibana", "integrations_server"}
    assert hosted.get(answer["id"])["healthy"] is True


def test_snapshots_are_on_and_trust_is_for_the_organization(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(body())["id"]
    settings = hosted.resource(deployment_id, show_settings=True)["settings"]
    assert settings["snapshot"]["enabled"] is True
    assert settings["trust"]["accounts"][0]["account_id"] == hosted.emulator.world.personality.account_id


def test_stopped_deployments_stay_readable(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(body())["id"]
    hosted.finish()
    hosted.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
    hosted.finish()
    assert hosted.resource(deployment_id)["status"] == "stopped"
    assert hosted.search()["return_count"] == 1
