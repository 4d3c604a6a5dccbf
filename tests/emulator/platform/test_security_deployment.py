"""The deployment that keeps native users: its condition, its beginning, its changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.platform.test_platform_options import LICENSE, license_of

SECURITY = "/platform/configuration/security/deployment"
SEEDED = "89a54cee2f0b4d7396e1a5c8d4b7f021"


@pytest.fixture(scope="module")
def bare_installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """An installation from before there were security deployments."""
    seed = tmp_path_factory.mktemp("seeds") / "mine.yaml"
    seed.write_text(f"deployments: {{{SEEDED}: null}}\nsecurity_deployments: null")
    with Emulator(seeds=seed, speed=0) as emulator:
        yield emulator


@pytest.fixture
def bare(bare_installation: Emulator) -> CheckedClient:
    bare_installation.reset()
    return CheckedClient(bare_installation)


def shown(cloud: CheckedClient) -> dict[str, Any]:
    return dict(cloud.call("GET", SECURITY, status=200).body)


def element(cloud: CheckedClient, deployment_id: str) -> dict[str, Any]:
    """The topology element of the newest plan that has instances."""
    plans = cloud.resource(deployment_id)["plan_info"]
    elements = (plans.get("pending") or plans["current"])["plan"]["cluster_topology"]
    (found,) = (each for each in elements if each["size"]["value"] > 0)
    return dict(found)


def test_an_installation_has_one(cloud: CheckedClient) -> None:
    assert shown(cloud) == {
        "cluster_id": SEEDED,
        "deployment_id": SEEDED,
        "name": "security-cluster",
        "version": "8.17.4",
        "status": "started",
        "has_pending_plan": False,
        "is_healthy": True,
        "is_enabled": True,
    }
    refused = cloud.call("POST", SECURITY, {}, status=409)
    assert refused.code == "security_deployment.already_exists"


def test_an_old_installation_gets_one(bare: CheckedClient) -> None:
    for method, body in (("GET", None), ("PUT", {})):
        assert bare.call(method, SECURITY, body, status=404).code == "security_deployment.not_found"
    made = bare.call("POST", SECURITY, {}, status=201)
    during = shown(bare)
    assert during["cluster_id"] == during["deployment_id"] == made.body["id"]
    assert (during["name"], during["status"]) == ("security-cluster", "initializing")
    assert (during["has_pending_plan"], during["is_healthy"]) == (True, False)
    bare.finish()
    assert shown(bare) == during | {"status": "started", "has_pending_plan": False, "is_healthy": True}
    deployment = bare.get(made.body["id"])
    assert deployment["metadata"]["system_owned"] is True
    assert element(bare, made.body["id"])["size"] == {"value": 1024, "resource": "memory"}
    assert bare.call("POST", f"/deployments/{made.body['id']}/_shutdown", status=403).code == "root.unauthorized.rbac"


def test_it_can_be_chosen_what_it_is_like(bare: CheckedClient) -> None:
    size = {"value": 2048, "resource": "memory"}
    body = {"name": "guards", "version": "8.16.6", "topology": {"size": size, "zone_count": 3}}
    made = bare.call("POST", SECURITY, body, status=201).body["id"]
    bare.finish()
    assert (shown(bare)["name"], shown(bare)["version"]) == ("guards", "8.16.6")
    assert (element(bare, made)["size"], element(bare, made)["zone_count"]) == (size, 3)
    assert len(bare.resource(made)["topology"]["instances"]) == 3


def test_it_is_upgraded_and_resized_by_plans(bare: CheckedClient) -> None:
    made = bare.call("POST", SECURITY, {"version": "8.16.6"}, status=201).body["id"]
    bare.finish()
    bare.call("PUT", SECURITY, {"version": "8.17.4"}, status=200)
    assert shown(bare)["has_pending_plan"] is True
    refused = bare.call("PUT", SECURITY, {"topology": {"zone_count": 2}}, status=409)
    assert refused.code == "security_deployment.version_conflict"
    bare.finish()
    bare.call("PUT", SECURITY, {"topology": {"zone_count": 2}}, status=200)
    bare.finish()
    assert (shown(bare)["version"], shown(bare)["is_healthy"]) == ("8.17.4", True)
    assert element(bare, made)["zone_count"] == 2
    assert element(bare, made)["size"] == {"value": 1024, "resource": "memory"}


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"version": "8.99.0"}, "stackpack.version_not_found", "version"),
        ({"version": "8.16.6"}, "clusters.cluster_invalid_plan", "version"),
        ({"topology": {"size": {"value": 1000, "resource": "memory"}}}, "clusters.cluster_invalid_plan", "topology"),
        ({"topology": {"zone_count": 9}}, "clusters.cluster_invalid_plan", "topology"),
    ],
)
def test_what_cannot_be_had_is_refused(cloud: CheckedClient, body: dict[str, Any], code: str, field: str) -> None:
    before = cloud.emulator.store.snapshot()
    refused = cloud.call("PUT", SECURITY, body, status=400)
    assert (refused.code, refused.fields) == (code, [field])
    assert cloud.emulator.store.snapshot() == before


@pytest.mark.parametrize("body", [{"version": "8"}, {"topology": {"zone_count": 0}}, {"name": ""}])
def test_so_is_what_makes_no_sense(bare: CheckedClient, body: dict[str, Any]) -> None:
    refused = bare.call("POST", SECURITY, body, status=400)
    assert refused.code == "root.invalid_json_request"
    bare.call("GET", SECURITY, status=404)


def test_under_a_license_that_ran_out_none_is_made_and_none_changes(bare: CheckedClient) -> None:
    def refused(method: str, body: dict[str, Any]) -> None:
        before = bare.emulator.store.snapshot()
        answer = bare.call(method, SECURITY, body, status=403)
        assert answer.code == "root.permission_denied"
        assert "license" in answer.body["errors"][0]["message"]
        assert bare.emulator.store.snapshot() == before

    bare.call("PUT", LICENSE, license_of(bare), status=200)
    bare.emulator.advance(86_400)
    refused("POST", {})
    bare.call("PUT", LICENSE, license_of(bare), status=200)
    bare.call("POST", SECURITY, {"version": "8.16.6"}, status=201)
    bare.emulator.advance(86_400)
    refused("PUT", {"version": "8.17.4"})
    refused("PUT", {"topology": {"zone_count": 2}})
    assert shown(bare)["is_healthy"] is True
