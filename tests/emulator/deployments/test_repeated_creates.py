"""Creates that ask for the same again and again: what one leaves for the next is never out of date and never shared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.properties import fewer

REGION = {"region": "ece-region"}
FROM_TEMPLATE = {"template_id": "default"}


def plan_of(cloud: CheckedClient, created: dict[str, Any]) -> dict[str, Any]:
    cloud.finish()
    plans = cloud.resource(created["id"], show_plans=True, show_plan_defaults=False)["plan_info"]
    return dict(plans["current"]["plan"])


def test_a_changed_template_shows_in_the_next_create(cloud: CheckedClient) -> None:
    before = [plan_of(cloud, cloud.create({"name": "x"}, **FROM_TEMPLATE)) for _ in range(2)]
    assert before[0] == before[1]
    path = "/deployments/templates/default"
    shown = cloud.call("GET", path, status=200, **REGION).body
    (cluster,) = shown["deployment_template"]["resources"]["elasticsearch"]
    cluster["plan"]["cluster_topology"][0]["size"]["value"] = 16384
    cloud.call("PUT", path, {name: shown[name] for name in ("name", "deployment_template")}, status=200, **REGION)
    after = plan_of(cloud, cloud.create({"name": "x"}, **FROM_TEMPLATE))
    assert before[0]["cluster_topology"][0]["size"]["value"] != 16384
    assert after["cluster_topology"][0]["size"]["value"] == 16384


def test_a_changed_instance_configuration_shows_in_the_next_create(cloud: CheckedClient) -> None:
    body = deployment()
    before = [plan_of(cloud, cloud.create(body))["cluster_topology"][0] for _ in range(2)]
    assert [element["instance_configuration_version"] for element in before] == [1, 1]
    with cloud.emulator.store.transaction() as store:
        stored = store.get("instance_configurations", "data.default")
        assert stored is not None
        store.put("instance_configurations", "data.default", {**stored.value, "config_version": 2})
    assert plan_of(cloud, cloud.create(body))["cluster_topology"][0]["instance_configuration_version"] == 2


def test_a_deleted_stack_version_shows_in_the_next_create(cloud: CheckedClient) -> None:
    body = {"name": "x", "resources": {"elasticsearch": [elasticsearch(version="8.16.6")]}}
    cloud.create(body)
    cloud.create(body)
    cloud.call("DELETE", "/stack/versions/8.16.6", status=200)
    assert cloud.call("POST", "/deployments", body, status=400).code == "clusters.cluster_plan_change_prohibited"


def test_a_change_of_one_deployment_leaves_those_made_alike_alone(cloud: CheckedClient) -> None:
    body, keystore = deployment("first", "kibana"), "elasticsearch/main-elasticsearch/keystore"
    first = cloud.create(body)["id"]
    cloud.finish()
    larger = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=8192, zones=2))]}}
    cloud.call("PUT", f"/deployments/{first}", larger, status=200)
    cloud.finish()
    cloud.call("PATCH", f"/deployments/{first}/{keystore}", _keystore("first"), status=200)
    second = cloud.create({**body, "name": "second"})
    third = cloud.create({**body, "name": "third"})
    assert plan_of(cloud, second) == plan_of(cloud, third)
    assert plan_of(cloud, second)["cluster_topology"][0]["size"]["value"] == 4096
    assert cloud.call("GET", f"/deployments/{second['id']}/{keystore}", status=200).body["secrets"] == {}


def _keystore(secret: str) -> dict[str, Any]:
    return {"secrets": {"s3.client.default.access_key": {"value": secret}}}


@pytest.fixture(scope="module")
def twins() -> Iterator[tuple[Emulator, Emulator]]:
    """Two installations that draw the same ids and secrets."""
    with Emulator(speed=0, random_seed=7) as one, Emulator(speed=0, random_seed=7) as other:
        yield one, other


def bodies() -> st.SearchStrategy[tuple[dict[str, Any], dict[str, str]]]:
    """Create requests of which many are alike in all but their names, some make no sense, and the queries with them."""
    versions = st.sampled_from([None, None, "8.17.4", "9.9.9"])
    tiers = st.builds(tier, size=st.sampled_from([1024, 4096, 5000]), zones=st.integers(1, 3))
    secrets = st.sampled_from([{}, {"settings": {"keystore_contents": _keystore("value")}}, {"display_name": "mine"}])
    clusters = st.builds(
        lambda element, version, more: elasticsearch(element, version=version, **more), tiers, versions, secrets
    )
    others = st.sampled_from(["kibana", "apm", "integrations_server", "enterprise_search"])
    kinds = st.sets(others, max_size=2)
    resources = st.builds(
        lambda cluster, kinds: {"elasticsearch": [cluster]} | {kind: [stateless(kind)] for kind in kinds},
        clusters,
        kinds,
    )
    made = st.fixed_dictionaries(
        {
            "name": st.sampled_from(["one", "two"]),
            "settings": st.fixed_dictionaries({"autoscaling_enabled": st.booleans()}),
        },
        optional={
            "resources": st.shared(resources, key="resources"),
            "version": st.sampled_from(["8.17.4", "8.16.6"]),
            "region": st.sampled_from(["ece-region", "elsewhere"]),
            "metadata": st.just({"tags": [{"key": "team", "value": "search"}]}),
        },
    )
    queries = st.sampled_from([{}, FROM_TEMPLATE, {"template_id": "security"}, {"validate_only": "true"}])
    return st.tuples(made, queries)


@pytest.mark.deep
@settings(max_examples=fewer(80))
@given(asked=st.lists(bodies(), min_size=3, max_size=3), order=st.lists(st.integers(0, 2), min_size=2, max_size=6))
def test_creates_are_the_same_whether_or_not_others_came_before(
    twins: tuple[Emulator, Emulator], asked: list[tuple[dict[str, Any], dict[str, Any]]], order: list[int]
) -> None:
    warm, cold = twins
    for emulator in twins:
        emulator.reset()
    moment = warm.world.clock.now()
    clients = [CheckedClient(emulator) for emulator in twins]
    for number in order:
        body, query = asked[number % len(asked)]
        cold.restore(cold.export())  # forgets everything but the state
        answers = []
        for emulator, client in zip(twins, clients, strict=True):
            emulator.world.clock.set(moment)
            answers.append(client.call("POST", "/deployments", body, **query))
        assert (answers[0].status, answers[0].body) == (answers[1].status, answers[1].body)
    assert _made(warm) == _made(cold)


def _made(emulator: Emulator) -> list[dict[str, Any]]:
    deployments = emulator.export()["collections"]["deployments"].values()
    return [stored["value"] for stored in deployments if not stored["value"]["system_owned"]]
