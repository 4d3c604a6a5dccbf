"""The limits within which clusters scale by themselves."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier

CODE = "deployments.invalid_autoscaling_config"
FIELDS = ["resources.elasticsearch[0]"]


def megabytes(value: int, resource: str = "memory") -> dict[str, Any]:
    return {"value": value, "resource": resource}


def request(*tiers: dict[str, Any], enabled: bool = True) -> dict[str, Any]:
    payload = elasticsearch(*tiers)
    payload["plan"]["autoscaling_enabled"] = enabled
    return {"name": "scaling", "resources": {"elasticsearch": [payload]}}


@pytest.mark.parametrize(
    "body",
    [
        request(tier()),
        request(tier(autoscaling_max=megabytes(4096))),
        request(tier(autoscaling_max=megabytes(4096 * 32, "storage"))),
        request(tier(), tier("ml", 1024, autoscaling_min=megabytes(1024), autoscaling_max=megabytes(1024))),
        request(tier(), tier("ml", 0)),
        request(tier(size=8192, autoscaling_max=megabytes(4096)), enabled=False),
        request(tier(), tier("ml", 0, autoscaling_tier_override=True), enabled=False),
        request(tier(), tier("master", 0, autoscaling_max=megabytes(1024)), enabled=False),
    ],
)
def test_limits_that_go_together_are_taken(cloud: CheckedClient, body: dict[str, Any]) -> None:
    deployment_id = cloud.create(body)["id"]
    element = cloud.resource(deployment_id)["plan_info"]["pending"]["plan"]["cluster_topology"][0]
    assert element["autoscaling_max"]["value"] > 0


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (
            request(tier(size=8192, autoscaling_max=megabytes(4096))),
            "over the upper limit of 4096 MB",
        ),
        (request(tier(size=8192, autoscaling_max=megabytes(4096 * 32, "storage"))), "over the upper limit of 4096 MB"),
        (
            request(tier(), tier("ml", 1024, autoscaling_min=megabytes(2048))),
            "below the lower limit",
        ),
        (
            request(
                tier(),
                tier("ml", 1024, autoscaling_min=megabytes(2048), autoscaling_max=megabytes(1024)),
                enabled=False,
            ),
            "Lower limit of 2048 MB is over the upper one of 1024 MB",
        ),
        (
            request(tier(autoscaling_min=megabytes(1024))),
            "No autoscaling_min can be set",
        ),
        (
            request(tier(), tier("master", 0, autoscaling_max=megabytes(1024))),
            "No autoscaling_max can be set",
        ),
        (
            request(tier(), tier("ml", 0, autoscaling_tier_override=False)),
            "autoscaling_tier_override alone",
        ),
    ],
)
def test_contradictory_limits_are_refused_with_their_tier(
    cloud: CheckedClient, body: dict[str, Any], problem: str
) -> None:
    before = cloud.emulator.export()["collections"]
    refused = cloud.call("POST", "/deployments", body, status=400)
    assert (refused.code, refused.fields) == (CODE, FIELDS)
    assert problem in refused.body["errors"][0]["message"]
    assert cloud.emulator.export()["collections"] == before


def test_what_scales_by_itself_needs_limits(cloud: CheckedClient) -> None:
    body = request(
        {"instance_configuration_id": "data.default", "size": megabytes(4096), "node_roles": ["master", "data_hot"]}
    )
    refused = cloud.call("POST", "/deployments", body, status=400)
    assert (refused.code, refused.fields) == (CODE, FIELDS)
    assert "An autoscaling_max must be set for topology element [data.default]" in refused.body["errors"][0]["message"]


def test_all_tiers_at_fault_are_told(cloud: CheckedClient) -> None:
    low = megabytes(1024)
    refused = cloud.call("POST", "/deployments", request(tier(), tier("warm", autoscaling_min=low)), status=400)
    assert "[warm]" in refused.body["errors"][0]["message"]
    body = request(tier(autoscaling_min=low), tier("warm", autoscaling_min=low))
    message = cloud.call("POST", "/deployments", body, status=400).body["errors"][0]["message"]
    assert "[hot_content]" in message
    assert "[warm]" in message


def test_an_update_is_checked_like_a_creation(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]
    cloud.finish()
    body = {"prune_orphans": False, **request(tier(size=8192, autoscaling_max=megabytes(4096)))}
    assert cloud.call("PUT", f"/deployments/{deployment_id}", body, status=400).code == CODE


def test_a_template_is_checked_too(cloud: CheckedClient) -> None:
    template = cloud.call("GET", "/deployments/templates/default", status=200, region="ece-region").body
    wanted = {name: template[name] for name in ("name", "description", "deployment_template") if name in template}
    tiers = wanted["deployment_template"]["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
    (index,) = (number for number, element in enumerate(tiers) if element["id"] == "ml")
    tiers[index]["autoscaling_min"] = megabytes(4096)
    tiers[index]["autoscaling_max"] = megabytes(1024)
    refused = cloud.call("POST", "/deployments/templates", wanted, status=400, region="ece-region")
    assert refused.code == "templates.invalid_template"
    assert refused.fields == ["deployment_template.resources.elasticsearch[0]"]
