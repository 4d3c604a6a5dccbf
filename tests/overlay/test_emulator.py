"""The clients on the emulator: what both sides make of the same document."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from elastic_cloud_client.api import Deployments
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.changes import fail_next
from elastic_cloud_sdk import (
    AsyncElasticCloud,
    ChangeWhilePlanPending,
    ConnectionLost,
    DeploymentHasInstances,
    DeploymentNotFound,
    ElasticCloud,
    Login,
    NoPendingPlan,
    PermissionDenied,
    PlanFailed,
    RestartWhilePlanPending,
    ServerError,
    Timeout,
    Unauthenticated,
    VersionConflict,
    models,
)
from elastic_cloud_sdk.waiting import Tracker, Watch
from tests.overlay.support import raised

BASE = "http://emulator"
ELASTICSEARCH: models.ElasticsearchPayloadDict = {
    "ref_id": "main-elasticsearch",
    "region": "ece-region",
    "plan": {
        "cluster_topology": [{"id": "hot_content", "size": {"value": 4096, "resource": "memory"}, "zone_count": 1}],
        "elasticsearch": {"version": "8.17.4"},
        "deployment_template": {"id": "default"},
    },
}
KIBANA: models.KibanaPayloadDict = {
    "ref_id": "main-kibana",
    "region": "ece-region",
    "elasticsearch_cluster_ref_id": "main-elasticsearch",
    "plan": {"cluster_topology": [{"size": {"value": 1024, "resource": "memory"}, "zone_count": 1}], "kibana": {}},
}
REQUEST: models.DeploymentCreateRequestDict = {
    "name": "search",
    "resources": {"elasticsearch": [ELASTICSEARCH], "kibana": [KIBANA]},
}


def login(emulator: Emulator) -> dict[str, Any]:
    return dict(emulator.login)


def connection(emulator: Emulator) -> dict[str, Any]:
    return dict(emulator.connection)


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    """An installation whose clock stands still unless somebody waits."""
    with Emulator(speed=0, strict=True) as emulator:
        yield emulator


@pytest.fixture
def emulator(installation: Emulator) -> Emulator:
    installation.reset()
    return installation


@pytest.fixture
def cloud(emulator: Emulator) -> Iterator[ElasticCloud]:
    with ElasticCloud(BASE, transport=emulator.transport, **login(emulator)) as cloud:
        yield cloud


def watch(cloud: ElasticCloud, emulator: Emulator, deployment_id: str, **options: Any) -> Watch:
    """Waits by letting the emulator's time pass."""

    def now() -> float:
        return emulator.world.clock.now().timestamp()

    tracker = Tracker(deployment_id, **{"timeout": 3600.0, "interval": 2.0, "now": now(), **options})
    return Watch(cloud.deployments, tracker, clock=now, sleep=emulator.advance)


def create(cloud: ElasticCloud, emulator: Emulator) -> str:
    created = cloud.deployments.create_deployment(REQUEST)
    watch(cloud, emulator, created.id).result()
    return created.id


def test_a_deployment_is_created_followed_and_read(cloud: ElasticCloud, emulator: Emulator) -> None:
    created = cloud.deployments.create_deployment(REQUEST)
    assert created.resources[0].credentials is not None

    watching = watch(cloud, emulator, created.id)
    events = list(watching)
    found = watching.result()

    assert {plan.kind for plan in found.plans} == {"elasticsearch", "kibana"}
    for kind in ("elasticsearch", "kibana"):
        of_kind = [event for event in events if event.kind == kind]
        assert of_kind[-1].step_id == "plan-completed"
        assert of_kind[-1].status == "success"
        ended = [event for event in of_kind if event.status != "pending"]
        assert len({event.started for event in ended}) > 5
        assert all(event.duration is not None and event.duration >= 0 for event in ended)
    assert found.seconds > 50
    read = cloud.deployments.get_deployment(created.id)
    assert read.healthy
    assert read.resources.elasticsearch[0].info.status == "started"


def test_a_failed_plan_is_told_with_its_reason(cloud: ElasticCloud, emulator: Emulator) -> None:
    with emulator.store.transaction() as store:
        fail_next(
            store, "elasticsearch", "No room", step="allocate-instances", failure_type="Full", details={"zone": "1"}
        )
    created = cloud.deployments.create_deployment(REQUEST)

    error = raised(PlanFailed, lambda: watch(cloud, emulator, created.id).result())

    first = next(each for each in error.failures if each.kind == "elasticsearch")
    assert (first.step_id, first.message, first.failure_type) == ("allocate-instances", "No room", "Full")
    assert first.details == {"zone": "1"}


def test_waiting_can_be_taken_up_by_anybody_who_knows_the_id(cloud: ElasticCloud, emulator: Emulator) -> None:
    created = cloud.deployments.create_deployment(REQUEST)
    next(watch(cloud, emulator, created.id))
    emulator.advance(30)

    assert len(watch(cloud, emulator, created.id).result().plans) == 2


@pytest.mark.parametrize("force", [False, True])
def test_a_canceled_change_is_a_failed_one(cloud: ElasticCloud, emulator: Emulator, force: bool) -> None:
    deployment_id = create(cloud, emulator)
    cloud.deployments.update_deployment(deployment_id, {"prune_orphans": False, "resources": {"kibana": [KIBANA]}})
    watching = watch(cloud, emulator, deployment_id)
    next(watching)

    cloud.deployments.cancel_deployment_resource_pending_plan(
        deployment_id, "kibana", "main-kibana", force_delete=force
    )

    assert [each.kind for each in raised(PlanFailed, watching.result).failures] == ["kibana"]


def test_a_deployment_is_changed_stopped_and_removed(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)
    change: models.DeploymentUpdateRequestDict = {"prune_orphans": False, "resources": {"kibana": [KIBANA]}}

    cloud.deployments.update_deployment(deployment_id, change)
    raised(ChangeWhilePlanPending, lambda: cloud.deployments.update_deployment(deployment_id, change))
    restart = cloud.deployments.restart_deployment_stateless_resource
    raised(RestartWhilePlanPending, lambda: restart(deployment_id, "kibana", "main-kibana"))
    assert [plan.kind for plan in watch(cloud, emulator, deployment_id).result().plans] == ["kibana"]
    cancel = cloud.deployments.cancel_deployment_resource_pending_plan
    raised(NoPendingPlan, lambda: cancel(deployment_id, "kibana", "main-kibana"))
    raised(DeploymentHasInstances, lambda: cloud.deployments.delete_deployment(deployment_id))
    cloud.deployments.shutdown_deployment(deployment_id)
    watch(cloud, emulator, deployment_id).result()
    cloud.deployments.delete_deployment(deployment_id)
    raised(DeploymentNotFound, lambda: cloud.deployments.get_deployment(deployment_id))


def test_an_outdated_version_is_a_conflict(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)
    version = cloud.raw(cloud.deployments.get_deployment, deployment_id).headers["x-cloud-resource-version"]
    rename: models.DeploymentUpdateRequestDict = {"prune_orphans": False, "name": "other"}

    cloud.deployments.update_deployment(deployment_id, rename, version=version)

    raised(VersionConflict, lambda: cloud.deployments.update_deployment(deployment_id, rename, version=version))


def test_searching_meets_every_deployment_once(cloud: ElasticCloud) -> None:
    ids = {cloud.deployments.create_deployment({**REQUEST, "name": f"paged {number}"}).id for number in range(7)}

    found = [each.id for each in cloud.search_deployments({"prefix": {"name": {"value": "paged"}}}, size=3)]
    names = list(cloud.search_deployments(size=3, minimal_metadata=["id", "name"]))

    assert sorted(found) == sorted(ids)
    assert {each["id"] for each in names} >= ids


@pytest.mark.parametrize("request_id", [None, "", "0123456789abcdef" * 2])
def test_a_lost_answer_to_a_creation_makes_no_second_deployment(
    cloud: ElasticCloud, emulator: Emulator, request_id: str | None
) -> None:
    emulator.fail("create-deployment", drop="answer")

    created = cloud.raw(cloud.deployments.create_deployment, REQUEST, request_id=request_id)

    assert created.status == 202
    assert [each.id for each in cloud.search_deployments() if each.name == "search"] == [created.parsed.id]


def test_a_lost_answer_to_another_change_is_told(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)
    emulator.fail("shutdown-deployment", drop="answer")

    raised(ConnectionLost, lambda: cloud.deployments.shutdown_deployment(deployment_id))


def test_passing_difficulties_are_passed_over(emulator: Emulator) -> None:
    with ElasticCloud(BASE, transport=emulator.transport, **login(emulator)) as cloud:
        emulator.fail("list-deployments", status=503)
        emulator.fail("list-deployments", drop="request")
        cloud.deployments.list_deployments()
        emulator.fail("list-deployments", status=503, times=None)
        error = raised(ServerError, lambda: cloud.deployments.list_deployments(options={"retries": 1}))
    assert error.attempts == 2


def test_a_slow_server_runs_into_the_timeout(emulator: Emulator) -> None:
    emulator.fail("list-deployments", latency=5.0)

    with ElasticCloud(BASE, transport=emulator.transport, **login(emulator)) as cloud:
        raised(Timeout, lambda: cloud.deployments.list_deployments(options={"timeout": 0.05}))


def test_roles_and_credentials_are_told_apart(emulator: Emulator) -> None:
    with ElasticCloud(BASE, transport=emulator.transport, username="admin", password="wrong-word") as cloud:
        raised(Unauthenticated, cloud.deployments.list_deployments)
    word = emulator.passwords["readonly"]
    with ElasticCloud(BASE, transport=emulator.transport, username="readonly", password=word) as cloud:
        cloud.deployments.list_deployments()
        raised(PermissionDenied, lambda: cloud.deployments.create_deployment(REQUEST))


def called(emulator: Emulator) -> list[str | None]:
    return [entry.operation.id if entry.operation else None for entry in emulator.requests]


def test_logging_in_lasts_and_is_renewed_when_the_server_ends_it(emulator: Emulator) -> None:
    """The emulator's clock runs ahead of ours, so that a token that seems good is not."""
    credentials = Login(emulator.username, emulator.password or "")
    with ElasticCloud(BASE, transport=emulator.transport, auth=credentials) as cloud:
        cloud.deployments.list_deployments()
        cloud.deployments.list_deployments()
        emulator.advance(2 * 3600)
        cloud.deployments.list_deployments()

    assert called(emulator) == [
        "login", "list-deployments", "list-deployments", "list-deployments", "login", "list-deployments",
    ]  # fmt: skip


def test_an_api_key_made_with_one_client_opens_another(cloud: ElasticCloud, emulator: Emulator) -> None:
    key = cloud.authentication.create_api_key({"description": "made here"}).key
    assert key is not None

    with ElasticCloud(BASE, transport=emulator.transport, api_key=key) as other:
        assert other.accounts.get_current_account().id == cloud.accounts.get_current_account().id


@pytest.mark.parametrize("region", [None, "ece-region"])
def test_the_account_is_read_with_and_without_region(emulator: Emulator, region: str | None) -> None:
    with ElasticCloud(BASE, region=region, transport=emulator.transport, **login(emulator)) as cloud:
        assert cloud.accounts.get_current_account().id


def test_the_async_client_does_the_same_without_sockets_and_over_http() -> None:
    async def run(cloud: AsyncElasticCloud) -> None:
        async with cloud:
            created = await cloud.deployments.create_deployment(REQUEST)
            found = await cloud.wait_for(created.id, interval=0.01)
            assert {plan.kind for plan in found.plans} == {"elasticsearch", "kibana"}
            assert created.id in [each.id async for each in cloud.search_deployments(size=1)]
            with pytest.raises(DeploymentHasInstances):
                await cloud.deployments.delete_deployment(created.id)

    with Emulator(speed=200) as emulator:  # slow enough that the first look comes before the first plan is over
        asyncio.run(run(AsyncElasticCloud(BASE, transport=emulator.async_transport, **login(emulator))))
        asyncio.run(run(AsyncElasticCloud(**connection(emulator))))
        with ElasticCloud(**connection(emulator)) as cloud:
            created = cloud.deployments.create_deployment(REQUEST)
            assert len(cloud.wait_for(created.id, interval=0.01).plans) == 2


def test_the_hosted_service_takes_keys_only() -> None:
    with Emulator("hosted") as emulator, ElasticCloud(BASE, transport=emulator.transport, **login(emulator)) as cloud:
        assert cloud.accounts.get_current_account().id
        raised(PermissionDenied, lambda: cloud.deployments.get_deployment("0" * 32))


def test_a_token_tells_its_life(emulator: Emulator, cloud: ElasticCloud) -> None:
    token = cloud.authentication.login(models.LoginRequest.from_dict(emulator.login)).token

    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert claims["exp"] - claims["iat"] == 3600


def test_watching_works_on_the_generated_class_of_any_sender(emulator: Emulator, cloud: ElasticCloud) -> None:
    assert isinstance(cloud.deployments, Deployments)
    created = cloud.deployments.create_deployment(REQUEST)

    assert next(watch(cloud, emulator, created.id, kind="kibana")).kind == "kibana"


def test_a_change_that_is_only_validated_leaves_nothing_to_wait_for(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)
    began = emulator.world.clock.now()

    cloud.deployments.update_deployment(
        deployment_id, {"prune_orphans": False, "resources": {"kibana": [KIBANA]}}, validate_only=True
    )

    assert watch(cloud, emulator, deployment_id).result().plans
    assert (emulator.world.clock.now() - began).total_seconds() < 10


def test_stopping_and_restoring_are_waited_for(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)

    cloud.deployments.shutdown_deployment(deployment_id)
    stopping = watch(cloud, emulator, deployment_id)
    assert list(stopping)
    assert cloud.deployments.get_deployment(deployment_id).resources.elasticsearch[0].info.status == "stopped"
    cloud.deployments.restore_deployment(deployment_id)
    restoring = watch(cloud, emulator, deployment_id)
    assert list(restoring)

    assert {plan.kind for plan in restoring.result().plans} >= {"elasticsearch"}
    assert cloud.deployments.get_deployment(deployment_id).resources.elasticsearch[0].info.status == "started"


def test_one_resource_is_restored_and_waited_for(cloud: ElasticCloud, emulator: Emulator) -> None:
    deployment_id = create(cloud, emulator)
    cloud.deployments.shutdown_deployment(deployment_id)
    watch(cloud, emulator, deployment_id).result()

    cloud.deployments.restore_deployment_resource(deployment_id, "elasticsearch", "main-elasticsearch")
    found = watch(cloud, emulator, deployment_id, kind="elasticsearch", ref_id="main-elasticsearch").result()

    assert [plan.kind for plan in found.plans] == ["elasticsearch"]


def test_waiting_can_be_cancelled_and_taken_up_again(emulator: Emulator) -> None:
    """The emulator's clock stands still, so the plan cannot end in between."""

    async def run() -> None:
        async with AsyncElasticCloud(BASE, transport=emulator.async_transport, **login(emulator)) as cloud:
            created = await cloud.deployments.create_deployment(REQUEST)
            begun = asyncio.Event()
            waiting = asyncio.create_task(cloud.wait_for(created.id, interval=0.01, on_step=lambda _: begun.set()))
            await begun.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            emulator.advance(600)
            assert len((await cloud.wait_for(created.id, interval=0.01)).plans) == 2

    asyncio.run(run())
