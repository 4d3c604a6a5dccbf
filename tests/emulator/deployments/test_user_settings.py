"""User settings by operations of their own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.properties import SHARING

names = st.text("abc.", min_size=1, max_size=6)
values = st.recursive(
    st.one_of(st.booleans(), st.integers(-(2**53), 2**53), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=5,
)


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    deployment_id = str(cloud.create(deployment("with settings", "kibana"))["id"])
    cloud.finish()
    return deployment_id


def path(deployment_id: str, kind: str = "elasticsearch") -> str:
    return f"/deployments/{deployment_id}/{kind}/_main/user_settings"


def read(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> Any:
    return cloud.call("GET", path(deployment_id, kind), status=200).body


@settings(max_examples=40, deadline=None, suppress_health_check=SHARING)
@given(
    kind=st.sampled_from(("elasticsearch", "kibana")),
    wanted=st.lists(st.dictionaries(names, values, max_size=4), min_size=1, max_size=3),
)
def test_the_settings_are_those_set_last(cloud: CheckedClient, kind: str, wanted: list[dict[str, Any]]) -> None:
    cloud.emulator.reset()
    deployment_id = str(cloud.create(deployment("with settings", "kibana"))["id"])
    cloud.finish()
    other = {"elasticsearch": "kibana", "kibana": "elasticsearch"}[kind]
    expected: Any = {}
    for each in wanted:
        answer = cloud.call("PUT", path(deployment_id, kind), {"user_settings": each}, status=202)
        assert answer.body == {"user_settings": each}
        assert read(cloud, deployment_id, kind) == expected, "the plan is still pending"
        cloud.finish()
        expected = {"user_settings": each}
        assert read(cloud, deployment_id, kind) == expected
        assert read(cloud, deployment_id, other) == {}


def test_the_settings_are_part_of_the_plan(cloud: CheckedClient, running: str) -> None:
    cloud.call("PUT", path(running, "kibana"), {"user_settings": {"a.b": 1}}, status=202)
    plan = cloud.resource(running, "kibana")["plan_info"]["pending"]["plan"]
    assert plan["kibana"]["user_settings_json"] == {"a.b": 1}


def test_settings_in_yaml_are_read_and_replaced(cloud: CheckedClient, running: str) -> None:
    payload = elasticsearch()
    payload["plan"]["elasticsearch"] |= {
        "user_settings_yaml": "action:\n  auto_create_index: false\nindices.recovery: 2024-01-01\n7: yes\n",
        "user_settings_json": {"xpack.a": [1]},
    }
    update = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{running}", update, status=200)
    cloud.finish()
    assert read(cloud, running)["user_settings"] == {
        "action": {"auto_create_index": False},
        "indices.recovery": "2024-01-01",
        "7": True,
        "xpack.a": [1],
    }
    cloud.call("PUT", path(running), {"user_settings": {}}, status=202)
    cloud.finish()
    assert read(cloud, running) == {"user_settings": {}}


BOMB = "a: &a [1]\n" + "".join(f"a{n}: &{'a' * (n + 2)} [{','.join(['*' + 'a' * (n + 1)] * 9)}]\n" for n in range(12))


UNREADABLE = (
    *("{", "just text", "- a", "a: !!bool maybe", "a: !!int ''", "? [a]\n: b", "a: 2024-99-99", "!!python/none x"),
    *("a: " + "9" * 30, "a: !!timestamp x", "[" * 2000, "a: !!binary =", "x" * 200_000, BOMB),
)


@pytest.mark.parametrize("text", UNREADABLE)
def test_yaml_that_nobody_can_read_counts_as_none(cloud: CheckedClient, running: str, text: str) -> None:
    payload = elasticsearch()
    payload["plan"]["elasticsearch"]["user_settings_yaml"] = text
    update = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{running}", update, status=200)
    cloud.finish()
    assert read(cloud, running)["user_settings"] == {}


def test_settings_of_tiers_stay_out_of_it(cloud: CheckedClient, running: str) -> None:
    payload = elasticsearch(tier(elasticsearch={"user_settings_json": {"a": 1}}))
    update = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{running}", update, status=200)
    cloud.finish()
    assert read(cloud, running) == {}
    cloud.call("PUT", path(running), {"user_settings": {"b": 2}}, status=202)
    cloud.finish()
    (hot, *_) = cloud.resource(running)["plan_info"]["current"]["plan"]["cluster_topology"]
    assert hot["elasticsearch"]["user_settings_json"] == {"a": 1}


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"path.data": "/tmp"}, "path.data"),
        ({"fine": 1, "path": {"repo": []}}, "path.repo"),
        ({"cluster": {"name": "mine"}}, "cluster.name"),
        ({"node.attr": {"rack": {"id": 1}}}, "node.attr.rack.id"),
        ({"http": {"port": 1}}, "http.port"),
        ({"transport": {}}, "transport"),
    ],
)
def test_what_the_platform_manages_is_refused(
    cloud: CheckedClient, running: str, given: dict[str, Any], named: str
) -> None:
    refused = cloud.call("PUT", path(running), {"user_settings": given}, status=400)
    assert (refused.code, refused.fields) == ("clusters.cluster_invalid_plan", ["user_settings"])
    assert refused.body["errors"][0]["message"] == f"'{named}': is not allowed"
    assert "pending" not in cloud.resource(running)["plan_info"]


@pytest.mark.parametrize("name", ["pathology", "cluster.names", "http.ports", "my.path.data", "nodes"])
def test_settings_that_only_sound_alike_are_fine(cloud: CheckedClient, running: str, name: str) -> None:
    cloud.call("PUT", path(running), {"user_settings": {name: 1}}, status=202)


def test_what_is_pending_or_stopped_takes_none(cloud: CheckedClient, running: str) -> None:
    cloud.call("PUT", path(running, "kibana"), {"user_settings": {"a": 1}}, status=202)
    refused = cloud.call("PUT", path(running, "kibana"), {"user_settings": {"a": 2}}, status=400)
    assert refused.code == "user_settings.update_failed"
    cloud.finish()
    cloud.call("POST", f"/deployments/{running}/kibana/_main/_shutdown", status=200)
    cloud.finish()
    refused = cloud.call("PUT", path(running, "kibana"), {"user_settings": {}}, status=400)
    assert refused.code == "user_settings.update_failed"
    assert read(cloud, running, "kibana") == {"user_settings": {"a": 1}}


def test_all_kinds_have_settings(cloud: CheckedClient) -> None:
    request = deployment("all kinds", "kibana", "integrations_server")
    request["resources"]["enterprise_search"] = [stateless("enterprise_search", size=2048)]
    deployment_id = cloud.create(request)["id"]
    cloud.finish()
    for kind in ("elasticsearch", "kibana", "integrations_server", "enterprise_search"):
        cloud.call("PUT", path(deployment_id, kind), {"user_settings": {kind: 1}}, status=202)
        cloud.finish()
        assert read(cloud, deployment_id, kind) == {"user_settings": {kind: 1}}
    assert cloud.call("GET", path(deployment_id, "apm"), status=404).code == "deployments.deployment_resource_not_found"
