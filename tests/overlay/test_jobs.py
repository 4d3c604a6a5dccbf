"""Jobs of several calls, on the emulator."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.changes import fail_next
from elastic_cloud_sdk import (
    AsyncElasticCloud,
    ElasticCloud,
    InvalidArgument,
    PlanFailed,
    TemplateNotFound,
    Timeout,
    VersionConflict,
    WaitTimeout,
    models,
)
from elastic_cloud_sdk._jobs import change_deployment, fill_template, merge
from tests.overlay.support import raised

BASE = "http://emulator"
REGION = "ece-region"
SMALL: dict[str, Any] = {
    "resources": {
        "elasticsearch": [{"plan": {"cluster_topology": [{"id": "hot_content", "size": {"value": 2048}}]}}],
        "apm": None,
        "enterprise_search": None,
        "integrations_server": None,
    }
}


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    with Emulator(speed=100_000, strict=True) as emulator:
        yield emulator


@pytest.fixture
def emulator(installation: Emulator) -> Emulator:
    installation.reset()
    return installation


@pytest.fixture
def cloud(emulator: Emulator) -> Iterator[ElasticCloud]:
    with ElasticCloud(BASE, transport=emulator.transport, **emulator.login) as cloud:
        yield cloud


def tiers(cloud: ElasticCloud, deployment_id: str) -> dict[str, Any]:
    found = cloud.deployments.get_deployment(deployment_id, show_plans=True).to_dict()
    plan = found["resources"]["elasticsearch"][0]["info"]["plan_info"]["current"]["plan"]
    return {tier["id"]: tier["size"]["value"] for tier in plan["cluster_topology"]}


def test_a_template_makes_a_deployment_of_the_newest_version_with_nothing_more_said(
    cloud: ElasticCloud, emulator: Emulator
) -> None:
    created = cloud.create_deployment_from_template("default", name="a", region=REGION)
    emulator.advance(600)

    found = cloud.deployments.get_deployment(created.id).to_dict()["resources"]
    assert found["integrations_server"]
    assert not found["apm"]


def test_a_deployment_is_made_from_a_template_and_waited_for(cloud: ElasticCloud) -> None:
    early: list[models.DeploymentCreateResponse] = []

    created = cloud.create_deployment_from_template(
        "default", name="search", region=REGION, version="8.17.4", overrides=SMALL, on_created=early.append, wait=True
    )

    found = cloud.deployments.get_deployment(created.id).to_dict()
    assert early == [created]
    assert found["name"] == "search"
    assert found["healthy"]
    assert {kind for kind, group in found["resources"].items() if group} == {"elasticsearch", "kibana"}
    assert found["resources"]["elasticsearch"][0]["info"]["status"] == "started"
    assert tiers(cloud, created.id)["hot_content"] == 2048


def test_jobs_wait_as_they_are_told_to_and_time_may_skip() -> None:
    """With the pytest fixture's clock, the whole of it takes a fraction of a second."""
    heard: list[str] = []
    with (
        Emulator(speed=0, time_skipping=True, strict=True) as emulator,
        ElasticCloud(BASE, region=REGION, transport=emulator.transport, **emulator.login) as cloud,
    ):
        made = cloud.create_deployment_from_template(
            "default",
            name="a",
            version="8.17.4",
            overrides=SMALL,
            wait=True,
            timeout=30,
            on_step=lambda step: heard.append(step.step_id),
        )
        assert "wait-until-running" in heard
        assert heard[-1] == "plan-completed"

        def grow(request: dict[str, Any]) -> None:
            request["resources"]["elasticsearch"][0]["plan"]["cluster_topology"][0]["size"]["value"] = 4096

        with pytest.raises(WaitTimeout):
            cloud.update_deployment_with(made.id, grow, wait=True, timeout=0.05, interval=0.05)
        cloud.wait_for(made.id)
        assert tiers(cloud, made.id)["hot_content"] == 4096
        emulator.fail("get-deployment", latency=5)
        with pytest.raises(Timeout):
            cloud.update_deployment_with(made.id, grow, options={"timeout": 0.05})


@pytest.mark.parametrize(
    ("waiting", "told"),
    [({"timeout": 5}, "timeout says how to wait"), ({"wait": True, "tiemout": 5}, "no argument tiemout. Is 'timeout'")],
)
def test_how_to_wait_is_said_only_where_something_waits(
    cloud: ElasticCloud, emulator: Emulator, waiting: dict[str, Any], told: str
) -> None:
    calls: list[Callable[[], object]] = [
        lambda: cloud.create_deployment_from_template("default", name="a", region=REGION, **waiting),
        lambda: cloud.update_deployment_with("0" * 32, prune_nothing, **waiting),
    ]
    for call in calls:
        assert told in str(raised(InvalidArgument, call))
    assert not emulator.requests


def test_the_region_may_be_that_of_the_client(emulator: Emulator) -> None:
    with ElasticCloud(BASE, region=REGION, transport=emulator.transport, **emulator.login) as cloud:
        assert cloud.create_deployment_from_template("default", name="a", version="8.17.4", overrides=SMALL).id


def test_without_a_region_no_template_is_looked_for(cloud: ElasticCloud, emulator: Emulator) -> None:
    raised(InvalidArgument, lambda: cloud.create_deployment_from_template("default", name="a"))

    assert list(emulator.requests) == []


def test_a_template_that_is_not_there_is_told(cloud: ElasticCloud) -> None:
    raised(TemplateNotFound, lambda: cloud.create_deployment_from_template("no-such", name="a", region=REGION))


def test_the_credentials_are_told_even_where_the_plan_fails(cloud: ElasticCloud, emulator: Emulator) -> None:
    with emulator.store.transaction() as store:
        fail_next(store, "elasticsearch", "No room")
    seen: list[models.DeploymentCreateResponse] = []

    def make() -> None:
        cloud.create_deployment_from_template(
            "default", name="a", region=REGION, version="8.17.4", overrides=SMALL, on_created=seen.append, wait=True
        )

    error = raised(PlanFailed, make)

    assert error.deployment_id == seen[0].id


def hot(request: dict[str, Any]) -> dict[str, Any]:
    topology = request["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
    found: dict[str, Any] = next(tier for tier in topology if tier["id"] == "hot_content")
    return found


def grow(request: dict[str, Any]) -> None:
    hot(request)["size"]["value"] = 4096


def test_a_deployment_is_changed_by_a_function(cloud: ElasticCloud) -> None:
    created = cloud.create_deployment_from_template(
        "default", name="a", region=REGION, version="8.17.4", overrides=SMALL, wait=True
    )

    cloud.update_deployment_with(created.id, grow, wait=True)

    assert tiers(cloud, created.id)["hot_content"] == 4096
    history = cloud.deployments.get_deployment(created.id, show_plans=True, show_plan_history=True).to_dict()
    attempts = {
        kind: len(group[0]["info"]["plan_info"]["history"]) for kind, group in history["resources"].items() if group
    }
    assert attempts == {"elasticsearch": 2, "kibana": 1}, "what is as it was gets no plan"


def test_a_change_between_reading_and_writing_is_a_conflict(cloud: ElasticCloud) -> None:
    created = cloud.create_deployment_from_template(
        "default", name="a", region=REGION, version="8.17.4", overrides=SMALL, wait=True
    )

    def meddle(request: dict[str, Any]) -> None:
        cloud.deployments.update_deployment(created.id, {"prune_orphans": False, "name": "b"})
        grow(request)

    raised(VersionConflict, lambda: cloud.update_deployment_with(created.id, meddle))

    assert tiers(cloud, created.id)["hot_content"] == 2048


def test_both_jobs_can_be_awaited(emulator: Emulator) -> None:
    async def run() -> None:
        async with AsyncElasticCloud(BASE, transport=emulator.async_transport, **emulator.login) as cloud:
            seen: list[models.DeploymentCreateResponse] = []
            created = await cloud.create_deployment_from_template(
                "default",
                name="a",
                region=REGION,
                version="8.17.4",
                overrides=SMALL,
                on_created=seen.append,
                wait=True,
            )
            assert seen == [created]
            await cloud.update_deployment_with(created.id, grow, wait=True)
            found = (await cloud.deployments.get_deployment(created.id, show_plans=True)).to_dict()
            plan = found["resources"]["elasticsearch"][0]["info"]["plan_info"]["current"]["plan"]
            assert hot({"resources": {"elasticsearch": [{"plan": plan}]}})["size"]["value"] == 4096

    asyncio.run(run())


@pytest.mark.parametrize(
    ("base", "change", "merged"),
    [
        ({"a": 1, "b": {"c": 2}}, {"b": {"d": 3}}, {"a": 1, "b": {"c": 2, "d": 3}}),
        ({"a": 1, "b": 2}, {"b": None}, {"a": 1}),
        ([{"id": "x", "n": 1}, {"id": "y"}], [{"id": "y", "n": 2}], [{"id": "x", "n": 1}, {"id": "y", "n": 2}]),
        ([{"id": "x"}], [{"id": "z", "n": None}], [{"id": "x"}, {"id": "z"}]),
        ([{"ref_id": "r", "id": "1"}], [{"ref_id": "r", "n": 1}], [{"ref_id": "r", "id": "1", "n": 1}]),
        ([{"id": "x", "n": 1}], [{"n": 2}, {"n": 3}], [{"id": "x", "n": 2}, {"n": 3}]),
        (["a", "b"], ["c"], ["c"]),
        ([], [{"a": 1}], [{"a": 1}]),
        ({"tags": [{"key": "a"}]}, {"tags": []}, {"tags": []}),
        (None, {"a": {"b": None}}, {"a": {}}),
        ({"a": 1}, 5, 5),
    ],
)
def test_overrides_are_laid_over_the_request(base: Any, change: Any, merged: Any) -> None:
    before = copy.deepcopy((base, change))

    assert merge(base, change) == merged
    assert (base, change) == before


VALUES = st.recursive(
    st.integers() | st.text(max_size=3),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3) | st.lists(inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_nothing_laid_over_changes_nothing(value: Any) -> None:
    assert merge(value, value) == value
    if isinstance(value, dict):
        assert merge(value, {}) == value


def test_a_template_stays_as_it_was() -> None:
    template = {"resources": {"elasticsearch": [{"ref_id": "a", "plan": {"elasticsearch": {"x": 1}}}]}}
    before = copy.deepcopy(template)

    filled = fill_template(template, name="n", region="r", version="8.1.0", overrides=None)

    assert template == before
    assert filled["resources"]["elasticsearch"][0]["region"] == "r"
    assert filled["resources"]["elasticsearch"][0]["plan"]["elasticsearch"] == {"x": 1, "version": "8.1.0"}


def test_a_change_may_drop_a_resource_but_not_all_of_them() -> None:
    plan = {"plan": {"x": 1}}
    info = {"plan_info": {"current": plan}}
    deployment: dict[str, Any] = {
        "name": "n",
        "resources": {
            "kibana": [{"ref_id": "k", "id": "1", "region": "r", "info": info}],
            "apm": [{"ref_id": "never"}],
        },
    }

    def drop(request: dict[str, Any]) -> None:
        request["resources"].pop("kibana")

    def drop_and_prune(request: dict[str, Any]) -> None:
        drop(request)
        request["prune_orphans"] = True

    assert change_deployment(deployment, drop) is None, "without pruning a resource that is left out stays"
    deployment["resources"]["apm"] = []
    assert change_deployment(deployment, drop_and_prune) == {"prune_orphans": True, "name": "n", "resources": {}}
    raised(InvalidArgument, lambda: change_deployment(deployment, lambda request: request.pop("resources")))


OPTIONAL = ("kibana", "apm", "enterprise_search")
UNUSED = {"integrations_server": None, "appsearch": None}


def running(cloud: ElasticCloud, deployment_id: str) -> dict[str, tuple[str, Any, int]]:
    """By kind: the status of the resource, its plan, and how many plans it has had."""
    found = cloud.deployments.get_deployment(
        deployment_id, show_plans=True, show_plan_history=True, clear_transient=True
    ).to_dict()
    return {
        kind: (
            group[0]["info"]["status"],
            group[0]["info"]["plan_info"]["current"]["plan"],
            len(group[0]["info"]["plan_info"]["history"]),
        )
        for kind, group in found["resources"].items()
        if group
    }


@settings(max_examples=12, deadline=None)
@given(removals=st.lists(st.sets(st.sampled_from(OPTIONAL)), min_size=1, max_size=3))
def test_with_pruning_exactly_the_removed_resources_are_stopped(
    installation: Emulator, removals: list[set[str]]
) -> None:
    installation.reset()
    with ElasticCloud(BASE, transport=installation.transport, **installation.login) as cloud:
        template = cloud.deployment_templates.get_deployment_template_v2(
            "default", region=REGION, stack_version="7.17.28", show_instance_configurations=False
        ).to_dict()["deployment_template"]
        body: Any = fill_template(template, name="a", region=REGION, version="7.17.28", overrides={"resources": UNUSED})
        deployment_id = cloud.deployments.create_deployment(body).id
        cloud.wait_for(deployment_id)
        for removed in removals:
            before = running(cloud, deployment_id)

            def remove(request: dict[str, Any], removed: set[str] = removed) -> None:
                request["prune_orphans"] = True
                for kind in removed & request["resources"].keys():
                    del request["resources"][kind]

            cloud.update_deployment_with(deployment_id, remove)
            installation.advance(3600)

            after = running(cloud, deployment_id)
            assert after.keys() == before.keys()
            for kind, (status, plan, plans) in after.items():
                if kind in removed or before[kind][0] == "stopped":
                    assert status == "stopped"
                    assert plans == before[kind][2] + (before[kind][0] != "stopped")
                else:
                    assert (status, plan) == before[kind][:2]


def test_pruning_is_refused_where_it_would_stop_what_was_not_taken_away() -> None:
    deployment = {"name": "n", "resources": {"kibana": [{"ref_id": "k", "info": {"status": "initializing"}}]}}

    def prune(request: dict[str, Any]) -> None:
        request["prune_orphans"] = True

    def prune_and_replace(request: dict[str, Any]) -> None:
        request["prune_orphans"] = True
        request["resources"]["kibana"] = [{"ref_id": "k", "plan": {"kibana": {}}}]

    error = raised(InvalidArgument, lambda: change_deployment(deployment, prune))

    assert "kibana k" in str(error)
    changed = change_deployment(deployment, prune_and_replace)
    assert changed is not None
    assert changed["resources"]["kibana"]


KIBANA = {"ref_id": "k", "region": "r", "info": {"plan_info": {"current": {"plan": {"kibana": {}}}}}}


@pytest.mark.parametrize(
    "change",
    [
        lambda request: request.update(name="x"),
        lambda request: {**request, "name": "x"},
        lambda _: {"prune_orphans": False, "name": "x", "resources": {}},
    ],
)
def test_a_change_may_be_made_in_place_or_returned(change: Any) -> None:
    deployment = {"name": "n", "resources": {"kibana": [KIBANA]}}

    assert change_deployment(deployment, change) == {"prune_orphans": False, "name": "x", "resources": {}}


@pytest.mark.parametrize("returned", [True, [], "x", 5])
def test_a_change_that_returns_something_else_is_refused(returned: object) -> None:
    error = raised(InvalidArgument, lambda: change_deployment({"name": "n", "resources": {}}, lambda _: returned))

    assert "return all of the changed request" in str(error)


def prune_nothing(request: dict[str, Any]) -> None:
    request["prune_orphans"] = True


@pytest.mark.parametrize("change", [lambda _: None, lambda request: request, prune_nothing])
def test_nothing_is_sent_where_nothing_is_changed(cloud: ElasticCloud, emulator: Emulator, change: Any) -> None:
    created = cloud.create_deployment_from_template(
        "default", name="a", region=REGION, version="8.17.4", overrides=SMALL
    )
    emulator.advance(3600)

    answer = cloud.update_deployment_with(created.id, change)

    assert (answer.id, answer.name, answer.resources) == (created.id, "a", [])
    assert "PUT" not in {each.method for each in emulator.requests}
