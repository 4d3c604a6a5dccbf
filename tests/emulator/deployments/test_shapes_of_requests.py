"""Requests in the shapes that people send are accepted, on the installations that they send them to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient

Json = dict[str, Any]


def megabytes(value: int) -> Json:
    return {"value": value, "resource": "memory"}


def _request(hosted: CheckedClient, resources: Json, **members: Any) -> Json:
    created = hosted.create({"name": "mine", "region": "gcp-us-central1", "resources": resources, **members})
    hosted.finish()
    assert hosted.get(created["id"])["healthy"] is True
    return created


def elasticsearch(*tiers: Json, template: str = "gcp-cpu-optimized", **plan: Any) -> list[Json]:
    return [
        {
            "ref_id": "es-ref-id",
            "region": "gcp-us-central1",
            "settings": {"dedicated_masters_threshold": 6},
            "plan": {
                "deployment_template": {"id": template},
                "elasticsearch": {"version": "8.19.4"},
                "cluster_topology": list(tiers),
                **plan,
            },
        }
    ]


def kibana(**settings: Any) -> list[Json]:
    element = {
        "instance_configuration_id": "gcp.kibana.n2.68x32x45",
        "zone_count": 1,
        "size": megabytes(1024),
    }
    return [
        {
            "ref_id": "kibana-ref-id",
            "elasticsearch_cluster_ref_id": "es-ref-id",
            "region": "gcp-us-central1",
            "plan": {"cluster_topology": [element], "kibana": {"version": "8.19.4", **settings}},
        }
    ]


def hot(size: int = 8192) -> Json:
    return {
        "id": "hot_content",
        "instance_configuration_id": "gcp.es.datahot.n2.68x32x45",
        "zone_count": 2,
        "size": megabytes(size),
        "node_roles": [
            *("master", "ingest", "transform", "data_hot", "remote_cluster_client", "data_content"),
        ],
        "elasticsearch": {"node_attributes": {"data": "hot"}},
    }


@pytest.mark.parametrize("template", ["gcp-cpu-optimized", "gcp-cpu-optimized-v3", "gcp-cpu-optimized-v7"])
def test_one_tier_and_kibana_without_a_word_on_autoscaling_in_the_plan(hosted: CheckedClient, template: str) -> None:
    resources = {"elasticsearch": elasticsearch(hot(), template=template), "kibana": kibana()}
    created = _request(hosted, resources, settings={"autoscaling_enabled": False})
    read = hosted.get(created["id"])
    assert read["settings"]["autoscaling_enabled"] is False
    plan = read["resources"]["elasticsearch"][0]["info"]["plan_info"]["current"]["plan"]
    assert [element["id"] for element in plan["cluster_topology"] if element["size"]["value"]] == ["hot_content"]


SETTINGS = """
csp.strict: false
xpack.actions.allowedHosts: ["*"]
xpack.actions.enabledActionTypes:
  - .email
  - .webhook
"""


def test_all_tiers_most_of_them_off_and_logs_sent_to_itself_later(hosted: CheckedClient) -> None:
    template = hosted.call(
        "GET", "/deployments/templates/gcp-cpu-optimized", status=200, region="gcp-us-central1"
    ).body["deployment_template"]["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
    tiers = [{name: value for name, value in tier.items() if name != "node_type"} for tier in template]
    for tier in tiers:
        if tier["id"] != "hot_content":
            tier["size"] = megabytes(0)
    ml = next(tier for tier in tiers if tier["id"] == "ml")
    del ml["size"]
    ml |= {
        "autoscaling_tier_override": True,
        "autoscaling_min": megabytes(0),
        "autoscaling_max": megabytes(65536),
    }
    resources = {
        "elasticsearch": elasticsearch(*tiers, autoscaling_enabled=False),
        "kibana": kibana(user_settings_yaml=SETTINGS),
        "enterprise_search": [],
        "apm": [],
    }
    created = _request(
        hosted,
        resources,
        metadata={"system_owned": False},
        settings={"solution_type": "security", "autoscaling_enabled": False},
    )
    read = hosted.get(created["id"])
    assert read["settings"]["solution_type"] == "security"
    assert read["resources"]["enterprise_search"] == []
    update = {
        "prune_orphans": False,
        "metadata": {"system_owned": False, "hidden": False},
        "settings": {
            "observability": {
                "logging": {"destination": {"deployment_id": "self"}},
                "metrics": {"destination": {"deployment_id": "self"}},
            }
        },
    }
    hosted.call("PUT", f"/deployments/{created['id']}", update, status=200)
    read = hosted.get(created["id"])
    destination = {"deployment_id": created["id"], "ref_id": "es-ref-id"}
    assert read["settings"]["observability"]["logging"]["destination"] == destination
    assert read["settings"]["solution_type"] == "security"


@pytest.mark.parametrize("kind", ["kibana", "apm", "integrations_server", "enterprise_search"])
def test_a_product_of_size_zero_is_not_created(hosted: CheckedClient, kind: str) -> None:
    off = {"cluster_topology": [{"size": megabytes(0), "zone_count": 1}], kind: {"version": "8.19.4"}}
    payload = {"ref_id": "off", "elasticsearch_cluster_ref_id": "es-ref-id", "region": "gcp-us-central1", "plan": off}
    created = _request(hosted, {"elasticsearch": elasticsearch(hot()), kind: [payload]})
    assert [resource["kind"] for resource in created["resources"]] == ["elasticsearch"]


def test_a_product_that_is_off_in_the_template_runs_when_it_is_asked_for(hosted: CheckedClient) -> None:
    payload = {
        "ref_id": "search",
        "elasticsearch_cluster_ref_id": "es-ref-id",
        "region": "gcp-us-central1",
        "plan": {"enterprise_search": {"version": "8.19.4"}},
    }
    created = _request(hosted, {"elasticsearch": elasticsearch(hot()), "enterprise_search": [payload]})
    info = hosted.resource(created["id"], "enterprise_search")
    assert [instance["memory"]["instance_capacity"] for instance in info["topology"]["instances"]] == [2048, 2048]


def test_the_request_of_the_guide_for_autoscaling(cloud: CheckedClient) -> None:
    def tier(name: str, configuration: str, size: int, *roles: str, **members: Any) -> Json:
        return {
            "id": name,
            "instance_configuration_id": configuration,
            "zone_count": 1,
            "size": megabytes(size),
            "node_roles": list(roles),
            "topology_element_control": {"min": megabytes(1024 if name == "hot_content" else 0)},
            **members,
        }

    most: Json = {"autoscaling_max": megabytes(2097152)}
    tiers = [
        tier(
            "hot_content",
            "data.default",
            4096,
            *("master", "ingest", "remote_cluster_client", "data_hot", "transform", "data_content"),
            elasticsearch={"node_attributes": {"data": "hot"}},
            **most,
        ),
        tier("warm", "data.highstorage", 0, "data_warm", "remote_cluster_client", **most),
        tier("cold", "data.highstorage", 0, "data_cold", "remote_cluster_client", **most),
        tier("frozen", "data.frozen", 0, "data_frozen", **most),
        tier("coordinating", "coordinating", 0, "ingest", "remote_cluster_client"),
        tier("master", "master", 0, "master", "remote_cluster_client"),
        tier("ml", "ml", 0, "ml", "remote_cluster_client", autoscaling_min=megabytes(0), **most),
    ]

    def stateless(kind: str, size: int) -> list[Json]:
        element = {"instance_configuration_id": kind, "zone_count": 1, "size": megabytes(size)}
        return [
            {
                "ref_id": f"{kind}-ref-id",
                "elasticsearch_cluster_ref_id": "es-ref-id",
                "region": "ece-region",
                "plan": {"cluster_topology": [element], kind: {"version": "8.13.1"}},
            }
        ]

    plan = {
        "autoscaling_enabled": True,
        "cluster_topology": tiers,
        "elasticsearch": {"version": "8.13.1"},
        "deployment_template": {"id": "default"},
    }
    body = {
        "name": "my-first-autoscaling-deployment",
        "resources": {
            "elasticsearch": [{"ref_id": "es-ref-id", "region": "ece-region", "plan": plan}],
            "kibana": stateless("kibana", 1024),
            "apm": stateless("apm", 512),
            "enterprise_search": [],
        },
        "settings": {"autoscaling_enabled": True},
    }
    created = cloud.create(body)
    cloud.finish()
    assert {resource["kind"] for resource in created["resources"]} == {"elasticsearch", "kibana", "apm"}
    assert cloud.get(created["id"])["healthy"] is True
