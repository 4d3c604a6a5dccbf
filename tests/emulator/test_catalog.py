"""What installations have to make deployments from: it fits together, and what people ask for is there."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName
from elastic_cloud_emulator.plans.topology import MAX_ZONES
from elastic_cloud_emulator.seeding.seeds import load_seeds
from tests.emulator.deployments.client import CheckedClient

Json = dict[str, Any]
DOCUMENTS = {
    name: {collection: {key: seed.document for key, seed in seeds.items()} for collection, seeds in loaded.items()}
    for name, loaded in ((name, load_seeds(name)) for name in PERSONALITIES)
}
HOSTED = DOCUMENTS["hosted"]
TEMPLATES = [(name, template) for name in PERSONALITIES for template in DOCUMENTS[name]["deployment_templates"]]
REGIONS = PERSONALITIES["hosted"].regions


def elements(template: Json) -> list[Json]:
    return [
        element
        for payloads in template["deployment_template"]["resources"].values()
        for payload in payloads
        for element in payload["plan"]["cluster_topology"]
    ]


@pytest.mark.parametrize(("personality", "template_id"), TEMPLATES)
def test_a_template_fits_its_instance_configurations(personality: PersonalityName, template_id: str) -> None:
    documents = DOCUMENTS[personality]
    template = documents["deployment_templates"][template_id]
    assert template["id"] == template_id
    assert set(template.get("regions", ())) <= set(PERSONALITIES[personality].regions)
    for kind, payloads in template["deployment_template"]["resources"].items():
        for payload in payloads:
            for element in payload["plan"]["cluster_topology"]:
                configuration = documents["instance_configurations"][element["instance_configuration_id"]]
                sizes = configuration["discrete_sizes"]["sizes"]
                assert configuration["instance_type"] == kind
                assert configuration["discrete_sizes"]["default_size"] in sizes
                assert element["size"]["value"] in (0, *sizes)
                assert 1 <= element["zone_count"] <= MAX_ZONES
                for limit in ("autoscaling_min", "autoscaling_max"):
                    if limit in element and personality == "hosted":
                        assert element[limit]["value"] % max(sizes) == 0
                if kind == "elasticsearch":
                    needed = {"data" if role.startswith("data_") else role for role in element["node_roles"]}
                    assert needed & {"data", "ingest", "master", "ml"} <= set(configuration["node_types"])


@pytest.mark.parametrize(("personality", "template_id"), TEMPLATES)
def test_a_deployment_can_be_made_from_every_template(
    request: pytest.FixtureRequest, personality: PersonalityName, template_id: str
) -> None:
    client: CheckedClient = request.getfixturevalue({"ece": "cloud", "hosted": "hosted"}[personality])
    template = DOCUMENTS[personality]["deployment_templates"][template_id]
    region = template.get("regions", ["ece-region"])[-1]
    created = client.create({"name": "made", "region": region}, template_id=template_id)
    kinds = {resource["kind"] for resource in created["resources"]}
    assert {"elasticsearch", "kibana"} <= kinds
    client.finish()
    assert client.get(created["id"])["healthy"] is True


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_has_templates(hosted: CheckedClient, region: str) -> None:
    listed = hosted.call("GET", "/deployments/templates", status=200, region=region, show_hidden=False).body
    provider = PERSONALITIES["hosted"].provider_of(region)
    ids = [template["id"] for template in listed]
    assert all(name.startswith(provider) for name in ids)
    assert {f"{provider}-storage-optimized", f"{provider}-general-purpose", f"{provider}-cpu-optimized"} <= set(ids)
    everything = hosted.call("GET", "/deployments/templates", status=200, region=region, show_hidden=True).body
    assert len(everything) > len(listed)


@pytest.mark.parametrize("version", sorted(HOSTED["stack_versions"]))
def test_every_version_can_be_deployed(hosted: CheckedClient, version: str) -> None:
    created = hosted.create(
        {"name": "made", "region": "us-east-1", "version": version}, template_id="aws-io-optimized-v2"
    )
    hosted.finish()
    plan = hosted.resource(created["id"])["plan_info"]["current"]["plan"]
    assert plan["elasticsearch"]["version"] == version


NAMED = (
    *("aws-io-optimized-v2", "aws-hot-warm-v2", "aws-cross-cluster-search-v2", "aws-general-purpose-arm-v5"),
    *("aws-general-purpose-arm-v6", "gcp-cpu-optimized-v3", "gcp-cpu-optimized-v5", "gcp-cpu-optimized-v7"),
    *("gcp-general-purpose-v3", "gcp-storage-optimized-v5", "azure-io-optimized-v3", "azure-compute-optimized"),
    *("aws-storage-optimized-dense", "aws-cpu-optimized-faster-warm-arm", "aws-vector-search-optimized-arm"),
    *("gcp-storage-optimized-dense", "gcp-io-optimized-v2", "gcp-memory-optimized-v2", "azure-memory-optimized"),
    *("azure-compute-optimized-v2", "azure-memory-optimized-v2", "aws-compute-optimized-v2", "aws-observability"),
    *("gcp-general-purpose-v7", "aws-general-purpose-v5", "aws-storage-optimized-v3", "gcp-compute-optimized-v2"),
)
CONFIGURATIONS = (
    *(
        "aws.es.datahot.i3",
        "aws.es.datahot.c6gd",
        "aws.es.datacold.d2",
        "aws.data.highio.i3",
        "aws.data.highstorage.d3",
    ),
    *("aws.kibana.r5d", "aws.apm.r5d", "aws.enterprisesearch.m5d", "azure.data.highio.l32sv2"),
    *("azure.data.highstorage.e16sv3", "azure.es.datafrozen.lsv2", "azure.master.e32sv3", "azure.ml.d64sv3"),
    *("azure.coordinating.d64sv3", "azure.kibana.e32sv3", "azure.apm.e32sv3", "azure.es.master.fsv2"),
    *("gcp.data.highio.1", "gcp.kibana.1", "gcp.apm.1", "gcp.es.datawarm.n2.68x10x190"),
    *("gcp.es.coordinating.n2.68x16x45.2", "gcp.integrationsserver.n2.68x32x45.2", "gcp.es.datahot.n2d.64x8x11"),
)


def test_names_that_scripts_use_are_known() -> None:
    assert set(NAMED) <= HOSTED["deployment_templates"].keys()
    assert set(CONFIGURATIONS) <= HOSTED["instance_configurations"].keys()
    regions = {
        "us-east-1",
        "aws-eu-west-2",
        "aws-ca-central-1",
        "aws-af-south-1",
        "eu-central-1",
        "azure-australiaeast",
    }
    assert regions < set(REGIONS)


@pytest.mark.parametrize(
    ("name", "disk", "processor"),
    [
        *(
            ("aws.es.datahot.i3", 30, 0.138),
            ("aws.es.datawarm.d3", 190, 0.133),
            ("gcp.es.datahot.n2.68x32x45", 45, 0.5),
        ),
        *(("azure.es.datahot.lsv3", 28, 0.133), ("aws.es.datafrozen.i3en", 75, 0.133)),
    ],
)
def test_instance_configurations_have_the_disk_and_processor_of_their_machine(
    name: str, disk: float, processor: float
) -> None:
    configuration = HOSTED["instance_configurations"][name]
    assert (configuration["storage_multiplier"], configuration["cpu_multiplier"]) == (disk, processor)


def _tier(hosted: CheckedClient, template_id: str, name: str, region: str = "us-east-1", **query: Any) -> Json:
    template = hosted.call("GET", f"/deployments/templates/{template_id}", status=200, region=region, **query).body
    resources = template["deployment_template"]["resources"]
    if name in resources:
        (payload,) = resources[name]
        (element,) = payload["plan"]["cluster_topology"]
        return dict(element)
    tiers = resources["elasticsearch"][0]["plan"]["cluster_topology"]
    return dict(next(element for element in tiers if element["id"] == name))


@pytest.mark.parametrize(
    ("region", "prefix"), [("us-east-1", "aws-"), ("gcp-us-central1", "gcp-"), ("azure-australiaeast", "azure-")]
)
def test_cpu_optimized_templates_have_what_their_users_read(hosted: CheckedClient, region: str, prefix: str) -> None:
    names = [prefix + "cpu-optimized"]
    if prefix == "aws-":
        names += ["aws-cpu-optimized-arm", "aws-cpu-optimized-faster-warm"]
    for name in names:
        hot = _tier(hosted, name, "hot_content", region)
        assert (hot["size"]["value"], hot["zone_count"]) == (8192, 2)
        assert _tier(hosted, name, "kibana", region)["size"]["value"] == 1024
        for kind in ("apm", "integrations_server"):
            assert _tier(hosted, name, kind, region)["size"]["value"] > 0


def test_faster_warm_and_arm_have_their_machines(hosted: CheckedClient) -> None:
    faster = _tier(hosted, "aws-cpu-optimized-faster-warm", "hot_content")["instance_configuration_id"]
    arm = _tier(hosted, "aws-cpu-optimized-arm", "hot_content")["instance_configuration_id"]
    assert (faster, arm) == ("aws.es.datahot.c5d", "aws.es.datahot.c6gd")


def test_enterprise_search_is_in_templates_for_versions_that_have_it(hosted: CheckedClient) -> None:
    element = _tier(hosted, "aws-storage-optimized", "enterprise_search", stack_version="8.19.4")
    assert (element["size"]["value"], element["zone_count"]) == (0, 2)
    assert element["instance_configuration_id"] == "aws.enterprisesearch.m5d"
    assert element["node_type"] == {"appserver": True, "connector": True, "worker": True}
    template = hosted.call(
        "GET", "/deployments/templates/aws-storage-optimized", status=200, region="us-east-1", stack_version="9.1.4"
    ).body
    assert "enterprise_search" not in template["deployment_template"]["resources"]


@pytest.mark.parametrize(
    ("template_id", "tier", "most"),
    [
        *(("aws-storage-optimized", "cold", 61440), ("aws-storage-optimized", "warm", 122880)),
        *(("aws-io-optimized-v2", "cold", 59392), ("aws-io-optimized-v2", "hot_content", 118784)),
        *(("aws-io-optimized-v2", "warm", 118784), ("aws-io-optimized-v2", "frozen", 122880)),
        ("aws-io-optimized-v2", "ml", 61440),
    ],
)
def test_tiers_grow_as_far_as_on_the_real_service(
    hosted: CheckedClient, template_id: str, tier: str, most: int
) -> None:
    assert _tier(hosted, template_id, tier)["autoscaling_max"] == {"value": most, "resource": "memory"}


@pytest.mark.parametrize("series", ["7.9.", "7.12.", "8.4."])
def test_older_versions_stay_listed(hosted: CheckedClient, series: str) -> None:
    response = hosted._client.get("/regions/us-east-1/stack/versions", params={"show_deleted": "false"})
    stacks = {stack["version"]: stack for stack in response.json()["stacks"]}
    (found,) = [version for version in stacks if version.startswith(series)]
    assert stacks[found]["enterprise_search"]["docker_image"].endswith(f":{found}-0")
    assert next(iter(stacks)) == "7.9.3"


def test_ece_has_the_version_and_templates_of_its_guides() -> None:
    assert "8.13.1" in DOCUMENTS["ece"]["stack_versions"]
    names = {template["name"] for template in DOCUMENTS["ece"]["deployment_templates"].values()}
    assert {"Default", "Cross-cluster search", "Elastic Security", "Elastic Observability"} <= names


def test_the_documents_of_one_kind_are_alike() -> None:
    for name in PERSONALITIES:
        for template in DOCUMENTS[name]["deployment_templates"].values():
            ids = [element["id"] for element in elements(template) if "id" in element]
            assert ids == ["hot_content", "warm", "cold", "frozen", "coordinating", "master", "ml"]
