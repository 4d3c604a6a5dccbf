"""What the products say of themselves, behind the proxy that passes requests on to them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import DOCUMENT
from tests.emulator.deployments.payloads import deployment, stateless

MANAGED = {"x-management-request": "true"}


@pytest.fixture
def running(emulator: Emulator, api: httpx.Client) -> str:
    created = api.post("/deployments", json=deployment("products", "kibana")).raise_for_status().json()
    emulator.advance(600)
    return str(created["id"])


def ask(api: httpx.Client, deployment_id: str, kind: str, method: str, path: str, body: Any = None) -> Any:
    url = f"/deployments/{deployment_id}/{kind}/main-{kind}/proxy/{path}"
    return api.request(method, url, json=body, headers=MANAGED).raise_for_status().json()


def test_kibana_is_available_as_long_as_its_elasticsearch_is(
    emulator: Emulator, api: httpx.Client, running: str
) -> None:
    assert ask(api, running, "kibana", "GET", "api/status")["status"]["overall"]["level"] == "available"
    assert [space["id"] for space in ask(api, running, "kibana", "GET", "api/spaces/space")] == ["default"]
    api.post(f"/deployments/{running}/elasticsearch/main-elasticsearch/instances/_stop").raise_for_status()
    emulator.advance(600)
    assert ask(api, running, "kibana", "GET", "api/status")["status"]["overall"]["level"] == "critical"


@pytest.mark.parametrize("kind", DOCUMENT["components"]["schemas"]["ProxiedResourceKind"]["enum"])
def test_every_product_answers_or_tells_what_is_played_of_it(emulator: Emulator, api: httpx.Client, kind: str) -> None:
    request = deployment("products")
    request["resources"].setdefault(kind, [stateless(kind, size=2048)])
    created = api.post("/deployments", json=request).raise_for_status().json()
    emulator.advance(600)
    url = f"/deployments/{created['id']}/{kind}/main-{kind}/proxy"
    refused = api.get(f"{url}/nowhere", headers=MANAGED)
    assert refused.status_code == 404
    played = refused.json()["errors"][0]["message"].partition("it plays ")[2].split(", ")
    assert played[0].startswith("GET /")
    for each in played:
        method, _, path = each.partition(" /")
        if method == "GET":
            assert api.get(f"{url}/{path or '%2F'}", headers=MANAGED).status_code == 200, each


def test_settings_of_a_cluster_are_kept_flat_and_as_texts(api: httpx.Client, running: str) -> None:
    def put(**scopes: Any) -> Any:
        return ask(api, running, "elasticsearch", "PUT", "_cluster/settings", scopes)

    nested = {"cluster": {"routing": {"allocation.enable": "none"}, "max_shards_per_node": 2000}, "indices.x": True}
    flat = {
        "cluster.routing.allocation.enable": "none",
        "cluster.max_shards_per_node": "2000",
        "indices.x": "true",
    }
    assert put(persistent=nested)["persistent"] == flat
    put(persistent={"cluster.max_shards_per_node": None}, transient={"a": ["b"]})
    del flat["cluster.max_shards_per_node"]
    kept = ask(api, running, "elasticsearch", "GET", "_cluster/settings")
    assert (kept["persistent"], kept["transient"]) == (flat, {"a": ["b"]})
