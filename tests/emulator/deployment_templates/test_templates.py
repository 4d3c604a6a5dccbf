"""Deployment templates, and deployments made from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import elasticsearch, stateless, tier

TEMPLATES = "/deployments/templates"
TOPOLOGY = "elasticsearch[0].plan.cluster_topology"
REGION: dict[str, Any] = {"region": "ece-region"}
HOT: dict[str, Any] = {
    "instance_configuration_id": "data.default",
    "node_roles": ["master", "ingest", "data_hot", "data_content"],
}


def template(name: str = "Search", *tiers: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A request with an Elasticsearch and a Kibana."""
    resources = {
        "elasticsearch": [elasticsearch(*(tiers or [tier(**HOT)]), version=None, template=None)],
        "kibana": [stateless("kibana")],
    }
    resources["kibana"][0]["plan"]["cluster_topology"][0]["instance_configuration_id"] = "kibana"
    return {"name": name, "deployment_template": {"resources": resources}, **members}


def create(cloud: CheckedClient, body: dict[str, Any] | None = None) -> str:
    return str(cloud.call("POST", TEMPLATES, body or template(), status=201, **REGION).body["id"])


def listed(cloud: CheckedClient, **query: Any) -> list[str]:
    return [entry["id"] for entry in cloud.call("GET", TEMPLATES, status=200, **(REGION | query)).body]


def tiers_of(shown: dict[str, Any]) -> list[str]:
    (cluster,) = shown["deployment_template"]["resources"]["elasticsearch"]
    return [element["id"] for element in cluster["plan"]["cluster_topology"]]


def test_the_list_is_in_order_with_unset_places_at_the_end(cloud: CheckedClient) -> None:
    last, first = create(cloud), create(cloud, template(order=-1))
    assert listed(cloud) == [first, "default", "cross-cluster-search", "security", "observability", last]


def test_the_list_can_be_filtered(cloud: CheckedClient) -> None:
    hidden = create(cloud, template(hidden=True))
    old = create(cloud, template(metadata=[{"key": "legacy", "value": "true"}]))
    assert hidden not in listed(cloud)
    assert hidden in listed(cloud, show_hidden=True)
    assert old in listed(cloud)
    assert old not in listed(cloud, hide_deprecated=True)
    assert listed(cloud, metadata="parent_solution:security") == ["security"]
    assert listed(cloud, metadata="parent_solution") == []
    assert listed(cloud, stack_version="7.9.3") == ["default", "cross-cluster-search", old]


@pytest.mark.parametrize(
    ("version", "kinds", "tiers"),
    [
        ("8.17.4", {"elasticsearch", "kibana", "integrations_server", "enterprise_search"}, 7),
        ("9.0.1", {"elasticsearch", "kibana", "integrations_server"}, 7),
        ("7.17.28", {"elasticsearch", "kibana", "apm", "enterprise_search"}, 7),
        ("7.10.0", {"elasticsearch", "kibana", "apm", "enterprise_search"}, 6),
        ("7.6.2", {"elasticsearch", "kibana", "apm", "appsearch"}, 4),
    ],
)
def test_a_version_leaves_what_it_has(cloud: CheckedClient, version: str, kinds: set[str], tiers: int) -> None:
    shown = cloud.call("GET", f"{TEMPLATES}/default", status=200, stack_version=version, **REGION).body
    assert set(shown["deployment_template"]["resources"]) == kinds
    assert len(tiers_of(shown)) == tiers
    (cluster,) = shown["deployment_template"]["resources"]["elasticsearch"]
    has_roles = ["node_roles" in element for element in cluster["plan"]["cluster_topology"]]
    assert all(has_roles) if version != "7.6.2" else not any(has_roles)


def test_without_a_version_all_products_stand_side_by_side(cloud: CheckedClient) -> None:
    shown = cloud.call("GET", f"{TEMPLATES}/default", status=200, **REGION).body
    assert {"apm", "integrations_server"} <= set(shown["deployment_template"]["resources"])
    configurations = {entry["id"]: entry for entry in shown["instance_configurations"]}
    assert len(configurations) == len(shown["instance_configurations"])
    assert {"data.default", "kibana", "apm", "integrations.server", "ml"} <= set(configurations)
    assert "max_zones" not in configurations["ml"]
    assert "allocator_filter" not in configurations["ml"]


def test_instance_configurations_are_optional_and_count_zones_on_request(cloud: CheckedClient) -> None:
    read: Callable[..., Any] = lambda **query: cloud.call("GET", f"{TEMPLATES}/default", **query, **REGION).body  # noqa: E731
    assert read(show_instance_configurations=False)["instance_configurations"] == []
    assert all(entry["max_zones"] >= 1 for entry in read(show_max_zones=True)["instance_configurations"])


def test_what_is_created_is_read_back(cloud: CheckedClient) -> None:
    body = template(
        order=7,
        description="For the team",
        min_version="8.0.0",
        template_category_id="team",
        metadata=[{"key": "team", "value": "search"}],
        kibana_deeplink=[{"semver": ">=8.0.0", "uri": "/app/home"}],
    )
    template_id = create(cloud, body)
    assert len(template_id) == 32
    shown = cloud.call("GET", f"{TEMPLATES}/{template_id}", status=200, **REGION).body
    assert shown | body == shown
    assert shown["source"]["user_id"] == cloud.emulator.username
    assert (shown["system_owned"], shown["hidden"]) == (False, False)


def test_a_template_that_was_read_can_be_stored_again(cloud: CheckedClient) -> None:
    for template_id in listed(cloud):
        shown = cloud.call("GET", f"{TEMPLATES}/{template_id}", status=200, **REGION).body
        cloud.call("PUT", f"{TEMPLATES}/{template_id}", shown, status=200, **REGION)
        copied = create(cloud, shown)
        copy = cloud.call("GET", f"{TEMPLATES}/{copied}", status=200, **REGION).body
        (cluster,) = copy["deployment_template"]["resources"]["elasticsearch"]
        assert cluster["plan"]["deployment_template"] == {"id": copied}


def test_a_deployment_is_made_from_a_new_template(cloud: CheckedClient) -> None:
    warm = tier("warm", 2048, instance_configuration_id="data.highstorage", node_roles=["data_warm"])
    template_id = create(cloud, template("Warm", tier(**HOT), warm))
    created = cloud.create({"name": "made"}, template_id=template_id)
    assert [resource["kind"] for resource in created["resources"]] == ["elasticsearch", "kibana"]
    cloud.finish()
    plan = cloud.resource(created["id"])["plan_info"]["current"]["plan"]
    assert plan["deployment_template"] == {"id": template_id}
    assert [element["id"] for element in plan["cluster_topology"]] == ["hot_content", "warm"]
    assert plan["cluster_topology"][1]["size"]["value"] == 2048


def test_a_changed_template_is_what_the_next_deployment_gets(cloud: CheckedClient) -> None:
    cloud.call("PUT", f"{TEMPLATES}/default", template("Bigger", tier(size=8192, **HOT)), status=200, **REGION)
    created = cloud.create({"name": "made"}, template_id="default")
    cloud.finish()
    (element,) = cloud.resource(created["id"])["plan_info"]["current"]["plan"]["cluster_topology"]
    assert element["size"]["value"] == 8192


def test_a_deleted_template_is_gone_but_its_deployments_stay(cloud: CheckedClient) -> None:
    template_id = create(cloud)
    deployment_id = cloud.create({"name": "made"}, template_id=template_id)["id"]
    cloud.finish()
    assert cloud.call("DELETE", f"{TEMPLATES}/{template_id}", status=200, **REGION).body == {}
    for method in ("GET", "DELETE"):
        assert (
            cloud.call(method, f"{TEMPLATES}/{template_id}", status=404, **REGION).code
            == "templates.template_not_found"
        )
    assert cloud.get(deployment_id)["healthy"] is True
    refused = cloud.call("POST", "/deployments", {"name": "late"}, template_id=template_id, status=400)
    assert refused.code == "templates.template_not_found"


def test_elements_are_completed(cloud: CheckedClient) -> None:
    bare = {"id": "hot_content", **HOT}
    template_id = create(cloud, template("Bare", bare))
    shown = cloud.call("GET", f"{TEMPLATES}/{template_id}", status=200, **REGION).body
    (element,) = shown["deployment_template"]["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
    assert element == {**bare, "zone_count": 1, "size": {"value": 4096, "resource": "memory"}}


def test_secrets_are_neither_shown_nor_kept(cloud: CheckedClient) -> None:
    body = template()
    resources = body["deployment_template"]["resources"]
    resources["elasticsearch"][0]["settings"] = {"keystore_contents": {"secrets": {"key": {"value": "hush-1"}}}}
    resources["kibana"][0]["plan"]["kibana"] = {
        "system_settings": {"elasticsearch_username": "me", "elasticsearch_password": "hush-2"}
    }
    template_id = create(cloud, body)
    shown = cloud.call("GET", f"{TEMPLATES}/{template_id}", status=200, **REGION).body
    assert "hush" not in f"{shown}{cloud.emulator.export()}"


def test_create_only_creates_once(cloud: CheckedClient) -> None:
    put: Callable[..., Any] = lambda **query: cloud.call("PUT", f"{TEMPLATES}/mine", template(), **query, **REGION)  # noqa: E731
    assert put(status=404).code == "templates.template_not_found"
    assert put(status=201, create_only=True).body == {"id": "mine"}
    assert put(status=409, create_only=True).code == "templates.version_conflict"
    assert put(status=200).body == {"id": "mine"}


def test_a_version_guards_against_simultaneous_changes(cloud: CheckedClient) -> None:
    template_id = create(cloud)
    path = f"{TEMPLATES}/{template_id}"
    version = cloud.call("GET", path, status=200, **REGION).headers["x-cloud-resource-version"]
    cloud.call("PUT", path, template("First"), status=200, version=version, **REGION)
    for stale in (version, "8|14", "nonsense"):
        refused = cloud.call("PUT", path, template("Second"), status=409, version=stale, **REGION)
        assert refused.code == "templates.version_conflict"
    cloud.call("PUT", path, template("Second"), status=200, version="", **REGION)
    assert cloud.call("GET", path, status=200, **REGION).body["name"] == "Second"
    refused = cloud.call("PUT", f"{TEMPLATES}/new", template(), status=409, create_only=True, version="1", **REGION)
    assert refused.code == "templates.version_conflict"


def test_validate_only_stores_nothing(cloud: CheckedClient) -> None:
    before = cloud.emulator.export()["collections"]
    cloud.call("POST", TEMPLATES, template(), status=200, validate_only=True, **REGION)
    cloud.call("PUT", f"{TEMPLATES}/mine", template(), status=200, validate_only=True, create_only=True, **REGION)
    cloud.call("PUT", f"{TEMPLATES}/default", template(), status=200, validate_only=True, **REGION)
    assert cloud.emulator.export()["collections"] == before


def _drop_elasticsearch(resources: dict[str, Any]) -> None:
    del resources["elasticsearch"]


def _element(**members: Any) -> Callable[[dict[str, Any]], None]:
    def change(resources: dict[str, Any]) -> None:
        resources["elasticsearch"][0]["plan"]["cluster_topology"][0].update(members)

    return change


def _cluster(**members: Any) -> Callable[[dict[str, Any]], None]:
    return lambda resources: resources["elasticsearch"][0].update(members)


def _kibana(**members: Any) -> Callable[[dict[str, Any]], None]:
    return lambda resources: resources["kibana"][0].update(members)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (_drop_elasticsearch, "elasticsearch"),
        (_element(instance_configuration_id="data.gone"), f"{TOPOLOGY}[0].instance_configuration_id"),
        (_element(instance_configuration_id="kibana"), f"{TOPOLOGY}[0].instance_configuration_id"),
        (_element(size={"value": 4000, "resource": "memory"}), f"{TOPOLOGY}[0].size"),
        (_element(size={"value": 0, "resource": "memory"}), TOPOLOGY),
        (_element(node_roles=["ingest"]), TOPOLOGY),
        (_element(zone_count=4), f"{TOPOLOGY}[0].zone_count"),
        (_cluster(region="us-east-1"), "elasticsearch[0].region"),
        (_kibana(elasticsearch_cluster_ref_id="nobody"), "kibana[0].elasticsearch_cluster_ref_id"),
        (_kibana(plan={"kibana": {"version": "8.99.0"}}), "kibana[0].plan.kibana.version"),
        (lambda resources: resources["kibana"].append(resources["kibana"][0]), "kibana[1].ref_id"),
    ],
)
def test_a_template_that_makes_no_deployment_is_refused(
    cloud: CheckedClient, change: Callable[[dict[str, Any]], None], field: str
) -> None:
    body = template()
    change(body["deployment_template"]["resources"])
    before = cloud.emulator.export()["collections"]
    for method, path in (("POST", TEMPLATES), ("PUT", f"{TEMPLATES}/default")):
        refused = cloud.call(method, path, body, status=400, **REGION)
        assert refused.code == "templates.invalid_template"
        assert refused.fields == [f"deployment_template.resources.{field}"]
    assert cloud.emulator.export()["collections"] == before


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", TEMPLATES, None),
        ("GET", f"{TEMPLATES}/default", None),
        ("DELETE", f"{TEMPLATES}/default", None),
        ("POST", TEMPLATES, template()),
        ("PUT", f"{TEMPLATES}/default", template()),
    ],
)
def test_a_region_must_exist(cloud: CheckedClient, method: str, path: str, body: Any) -> None:
    refused = cloud.call(method, path, body, status=400, region="mars-1")
    assert (refused.code, refused.fields) == ("templates.region_not_found", ["region"])
    assert cloud.call(method, path, body, status=400).code == "root.invalid_parameter"


def test_only_administrators_write(cloud: CheckedClient) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    assert "default" in listed(viewer)
    assert viewer.call("POST", TEMPLATES, template(), status=403, **REGION).code == "root.unauthorized.rbac"
    assert viewer.call("DELETE", f"{TEMPLATES}/default", status=403, **REGION).code == "root.unauthorized.rbac"


def test_templates_survive_export_and_import(cloud: CheckedClient) -> None:
    template_id = create(cloud)
    exported = cloud.emulator.export()
    cloud.emulator.reset()
    assert template_id not in listed(cloud)
    cloud.emulator.restore(exported)
    assert template_id in listed(cloud)


def test_the_overview_groups_by_category(cloud: CheckedClient) -> None:
    create(cloud, template("Hidden", hidden=True))
    create(cloud, template("Twin", template_category_id="default", min_version="8.17.0"))
    create(cloud, template("Alone"))
    groups = cloud.call("GET", "/platform/configuration/templates/deployments/global", status=200).body
    assert [group["name"] for group in groups[:4]] == [
        "Default",
        "Cross-cluster search",
        "Elastic Security",
        "Elastic Observability",
    ]
    assert [group["name"] for group in groups[4:]] == ["Alone"]
    first, twin = groups[0]["regions"]
    assert first["region_id"] == twin["region_id"] == "ece-region"
    assert first["deployment_template_id"] == "default"
    assert "7.17.28" in first["versions"]
    assert "7.17.28" not in twin["versions"]
    assert first["versions"][0] == twin["versions"][0] == "8.17.4"


def test_hosted_templates_are_those_of_the_region(hosted: CheckedClient) -> None:
    for region, provider in (("us-east-1", "aws"), ("gcp-us-central1", "gcp"), ("azure-eastus2", "azure")):
        shown = hosted.call("GET", TEMPLATES, status=200, region=region).body
        assert shown
        for entry in shown:
            assert entry["id"].startswith(provider)
            assert "regions" not in entry
            for payloads in entry["deployment_template"]["resources"].values():
                assert {payload["region"] for payload in payloads} <= {region}
    refused = hosted.call("GET", f"{TEMPLATES}/aws-storage-optimized", status=404, region="gcp-us-central1")
    assert refused.code == "templates.template_not_found"
