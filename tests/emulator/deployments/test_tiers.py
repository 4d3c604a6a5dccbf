"""Resizing tiers without a plan of one's own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier
from tests.emulator.deployments.test_hosted import body as hosted_body
from tests.properties import SHARING, fewer

BEGUN = {"hot_content": (4096, 1), "ml": (1024, 1)}
changes = st.dictionaries(
    st.sampled_from(("hot_content", "ml", "warm")),
    st.fixed_dictionaries(
        {},
        optional={
            "memory_size": st.sampled_from((1024, 2048, 8192, 3000, 7, None)),
            "zone_count": st.sampled_from((1, 2, 3, 4, None)),
        },
    ),
)


def two_tiers(cloud: CheckedClient) -> str:
    request = deployment("two tiers", "kibana")
    request["resources"]["elasticsearch"] = [elasticsearch(tier(), tier("ml", 1024))]
    deployment_id = str(cloud.create(request)["id"])
    cloud.finish()
    return deployment_id


def tiers_of(cloud: CheckedClient, deployment_id: str) -> dict[str, tuple[int, int]]:
    shown = cloud.call("GET", f"/deployments/{deployment_id}/elasticsearch/_main/tiers", status=200).body
    return {name: (each["memory_size"], each["zone_count"]) for name, each in shown.items()}


def resize(cloud: CheckedClient, deployment_id: str, wanted: Any, status: int | None = None) -> Any:
    return cloud.call("PATCH", f"/deployments/{deployment_id}/elasticsearch/_main/tiers", wanted, status=status)


@settings(max_examples=fewer(50), deadline=None, suppress_health_check=SHARING)
@given(steps=st.lists(changes, min_size=1, max_size=3))
def test_tiers_in_the_body_change_and_nothing_else_does(cloud: CheckedClient, steps: list[dict[str, Any]]) -> None:
    cloud.emulator.reset()
    deployment_id = two_tiers(cloud)
    expected = dict(BEGUN)
    for wanted in steps:
        before = cloud.resource(deployment_id)["plan_info"]["current"]["plan"]
        resized = {
            name: (wanted.get(name, {}).get("memory_size") or memory, wanted.get(name, {}).get("zone_count") or zones)
            for name, (memory, zones) in expected.items()
        }
        answer = resize(cloud, deployment_id, wanted)
        if "warm" in wanted:
            assert (answer.status, answer.code, answer.fields) == (404, "deployments.tier_not_found", ["warm"])
        elif any(memory in (3000, 7) or zones > 3 for memory, zones in resized.values()):
            assert (answer.status, answer.code) == (400, "clusters.cluster_invalid_plan")
        else:
            assert answer.status == 202, answer.body
            assert tiers_of(cloud, deployment_id) == expected, "the plan is still pending"
            cloud.finish()
            expected = resized
        assert tiers_of(cloud, deployment_id) == expected
        after = cloud.resource(deployment_id)["plan_info"]["current"]["plan"]
        assert _without_sizes(after) == _without_sizes(before)


def _without_sizes(plan: dict[str, Any]) -> dict[str, Any]:
    lasting = {name: part for name, part in plan.items() if name != "transient"}
    elements = [{**element, "size": None, "zone_count": None} for element in plan["cluster_topology"]]
    return {**lasting, "cluster_topology": elements}


def test_the_answer_is_that_of_an_update(cloud: CheckedClient) -> None:
    deployment_id = two_tiers(cloud)
    answer = resize(cloud, deployment_id, {"hot_content": {"zone_count": 2}}, 202).body
    shown = cloud.get(deployment_id)
    assert (answer["id"], answer["name"], answer["alias"]) == (deployment_id, shown["name"], shown["alias"])
    assert [resource["kind"] for resource in answer["resources"]] == ["elasticsearch", "kibana"]
    assert shown["resources"]["elasticsearch"][0]["info"]["status"] == "reconfiguring"
    source = cloud.resource(deployment_id)["plan_info"]["pending"]["source"]
    assert source["action"] == "deployments.update-deployment-es-resource-tier"


def test_many_nodes_need_dedicated_masters(cloud: CheckedClient) -> None:
    refused = resize(cloud, two_tiers(cloud), {"hot_content": {"memory_size": 2 * 65536, "zone_count": 3}}, 400)
    assert refused.code == "clusters.cluster_invalid_plan"
    assert "dedicated masters" in refused.body["errors"][0]["message"]


def test_the_sizes_to_choose_from_are_those_of_the_instance_configuration(cloud: CheckedClient) -> None:
    deployment_id = two_tiers(cloud)
    shown = cloud.call("GET", f"/deployments/{deployment_id}/elasticsearch/_main/tiers", status=200).body
    (hot, *_) = cloud.get(deployment_id)["instance_configurations"]
    assert shown["hot_content"]["available_sizes"] == sorted(hot["discrete_sizes"]["sizes"])


def test_a_tier_whose_instance_configuration_is_gone_cannot_be_resized(cloud: CheckedClient) -> None:
    deployment_id = two_tiers(cloud)
    with cloud.emulator.store.transaction() as store:
        store.delete("instance_configurations", "data.default")
    assert tiers_of(cloud, deployment_id) == BEGUN
    refused = resize(cloud, deployment_id, {"hot_content": {"zone_count": 2}}, 400)
    assert refused.code == "clusters.cluster_invalid_plan"


@pytest.mark.parametrize("stopped", [False, True])
def test_what_is_pending_or_stopped_is_not_resized(cloud: CheckedClient, stopped: bool) -> None:
    deployment_id = two_tiers(cloud)
    if stopped:
        cloud.call("POST", f"/deployments/{deployment_id}/_shutdown", status=200)
        cloud.finish()
        assert tiers_of(cloud, deployment_id) == {}
    else:
        resize(cloud, deployment_id, {}, 202)
    wanted = {"hot_content": {"zone_count": 2}}
    assert resize(cloud, deployment_id, wanted, 400).code == "deployments.resource_plan_state_error"


def test_the_hosted_service_resizes_as_well(hosted: CheckedClient) -> None:
    deployment_id = hosted.create(hosted_body())["id"]
    hosted.finish()
    resize(hosted, deployment_id, {"hot_content": {"memory_size": 4096}}, 202)
    hosted.finish()
    assert tiers_of(hosted, deployment_id) == {"hot_content": (4096, 2)}
