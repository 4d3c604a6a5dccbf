"""Pending plans: failing, canceling, restarting, history."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator.plans.changes import fail_next
from elastic_cloud_emulator.plans.records import Kind
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    """Id of a deployment with Elasticsearch and Kibana whose first plans are through."""
    deployment_id = str(cloud.create(deployment("search prod", "kibana"))["id"])
    cloud.finish()
    return deployment_id


def inject(cloud: CheckedClient, kind: Kind, message: str, **options: Any) -> None:
    with cloud.emulator.store.transaction() as store:
        fail_next(store, kind, message, **options)


def resize(cloud: CheckedClient, deployment_id: str, size: int = 8192) -> None:
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(tier(size=size))]}}
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)


def cancel(
    cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch", status: int = 200, **query: Any
) -> Any:
    return cloud.call("DELETE", f"/deployments/{deployment_id}/{kind}/main-{kind}/plan/pending", status=status, **query)


def restart(
    cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch", status: int = 202, **query: Any
) -> Any:
    return cloud.call("POST", f"/deployments/{deployment_id}/{kind}/main-{kind}/_restart", status=status, **query)


def plans(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> dict[str, Any]:
    info = cloud.resource(deployment_id, kind, show_plan_logs=True, show_plan_history=True)
    return dict(info["plan_info"])


def test_a_failed_change_leaves_the_current_plan_and_tells_why(cloud: CheckedClient, running: str) -> None:
    inject(
        cloud,
        "elasticsearch",
        "No allocator has room",
        step="allocate-instances",
        failure_type="OutOfCapacity",
        details={"zone": "1"},
    )
    resize(cloud, running)
    cloud.finish()
    info = plans(cloud, running)
    assert info["healthy"] is False
    assert "pending" not in info
    assert info["current"]["plan"]["cluster_topology"][0]["size"]["value"] == 4096
    failed = info["history"][-1]
    assert failed["healthy"] is False
    assert failed["error"]["message"] == "No allocator has room"
    assert failed["error"]["failure_type"] == "OutOfCapacity"
    assert failed["error"]["details"] == {"zone": "1"}
    last = failed["plan_attempt_log"][-1]
    assert (last["step_id"], last["status"]) == ("plan-completed", "error")
    assert "No allocator has room" in last["info_log"][-1]["message"]
    assert [step["step_id"] for step in failed["plan_attempt_log"] if step["status"] == "error"] == [
        "allocate-instances",
        "plan-completed",
    ]
    assert cloud.resource(running)["status"] == "started"
    assert cloud.get(running)["healthy"] is False
    resize(cloud, running)
    cloud.finish()
    assert plans(cloud, running)["healthy"] is True
    assert cloud.get(running)["healthy"] is True


def test_only_the_next_attempt_of_the_kind_fails(cloud: CheckedClient) -> None:
    inject(cloud, "kibana", "broken")
    first, second = (cloud.create(deployment(name, "kibana"))["id"] for name in ("first", "second"))
    cloud.finish()
    assert [cloud.resource(entry, "kibana")["status"] for entry in (first, second)] == ["stopped", "started"]
    assert [cloud.resource(entry)["status"] for entry in (first, second)] == ["started", "started"]


def test_a_failed_first_plan_leaves_no_current_one(cloud: CheckedClient) -> None:
    inject(cloud, "elasticsearch", "broken", step="wait-until-running")
    deployment_id = cloud.create(deployment("broken", "kibana"))["id"]
    cloud.finish()
    info = plans(cloud, deployment_id)
    assert "current" not in info
    assert len(info["history"]) == 1
    assert cloud.resource(deployment_id)["status"] == "stopped"
    assert cloud.get(deployment_id)["healthy"] is False


def test_what_waits_for_elasticsearch_fails_with_it(cloud: CheckedClient) -> None:
    inject(cloud, "elasticsearch", "broken", step="wait-until-running")
    deployment_id = cloud.create(deployment("broken", "kibana"))["id"]
    cloud.emulator.advance(70)
    assert "pending" in plans(cloud, deployment_id, "kibana")
    cloud.emulator.advance(10)
    kibana = plans(cloud, deployment_id, "kibana")["history"][0]
    assert kibana["error"]["message"] == "Cluster not reachable: [elasticsearch] did not come up"
    assert kibana["attempt_end_time"] < "2999"


def test_a_running_attempt_turns_unhealthy_with_its_step(cloud: CheckedClient) -> None:
    inject(cloud, "elasticsearch", "broken", step="plan-validator")
    deployment_id = cloud.create(deployment())["id"]
    assert plans(cloud, deployment_id)["pending"]["healthy"] is True
    cloud.emulator.advance(0.02)
    assert plans(cloud, deployment_id)["pending"]["healthy"] is False


def test_canceling_ends_the_attempt_after_its_step(cloud: CheckedClient, running: str) -> None:
    resize(cloud, running)
    cloud.emulator.advance(10)
    answer = cancel(cloud, running)
    assert answer.body == {"id": running, "kind": "elasticsearch", "ref_id": "main-elasticsearch"}
    pending = plans(cloud, running)["pending"]
    assert pending["plan_attempt_log"][-1]["step_id"] == "wait-until-running"
    cancel(cloud, running)
    cloud.emulator.advance(40)
    info = plans(cloud, running)
    assert "pending" not in info
    assert info["current"]["plan_attempt_name"] == "attempt-0000000000"
    assert [attempt["healthy"] for attempt in info["history"]] == [True, False]
    assert [step["step_id"] for step in info["history"][-1]["plan_attempt_log"]][-3:] == [
        "wait-until-running",
        "clean-up",
        "plan-completed",
    ]


def test_a_canceled_first_plan_leaves_no_current_one_and_takes_dependents_along(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("never", "kibana"))["id"]
    cloud.emulator.advance(10)
    cancel(cloud, deployment_id)
    cloud.finish()
    for kind in ("elasticsearch", "kibana"):
        info = plans(cloud, deployment_id, kind)
        assert "current" not in info
        assert [attempt["healthy"] for attempt in info["history"]] == [False]


def test_canceling_too_late_lets_the_plan_succeed(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("late", "kibana"))["id"]
    cloud.emulator.advance(76.79)
    cancel(cloud, deployment_id)
    cloud.finish()
    assert cloud.resource(deployment_id)["status"] == "started"
    assert cloud.resource(deployment_id, "kibana")["status"] == "started"


def test_a_dropped_plan_was_never_there(cloud: CheckedClient, running: str) -> None:
    before = plans(cloud, running)
    resize(cloud, running)
    cancel(cloud, running, force_delete=True)
    assert plans(cloud, running) == before
    resize(cloud, running)
    cloud.finish()
    names = [attempt["plan_attempt_name"] for attempt in plans(cloud, running)["history"]]
    assert names == ["attempt-0000000000", "attempt-0000000002"]


def test_a_resource_whose_only_plan_was_dropped_can_start_again(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("dropped", "kibana"))["id"]
    cancel(cloud, deployment_id, force_delete=True)
    info = plans(cloud, deployment_id)
    assert info == {"healthy": True, "history": []}
    assert cloud.resource(deployment_id)["status"] == "stopped"
    kibana = plans(cloud, deployment_id, "kibana")
    cloud.emulator.advance(1)
    assert (
        kibana["pending"]["plan_attempt_id"] == plans(cloud, deployment_id, "kibana")["history"][0]["plan_attempt_id"]
    )
    restart(cloud, deployment_id)
    cloud.finish()
    assert cloud.resource(deployment_id)["status"] == "started"


def test_nothing_to_cancel(cloud: CheckedClient, running: str) -> None:
    assert cancel(cloud, running, status=400).code == "deployments.resource_does_not_have_a_pending_plan"
    assert cancel(cloud, running, ignore_missing=True).body["ref_id"] == "main-elasticsearch"


@pytest.mark.parametrize("path", [f"{'0' * 32}/elasticsearch/_main", "{running}/kibana/other", "{running}/apm/_main"])
def test_canceling_the_unknown_is_not_found(cloud: CheckedClient, running: str, path: str) -> None:
    cloud.call("DELETE", f"/deployments/{path.format(running=running)}/plan/pending", status=404, ignore_missing=True)


def test_restarting_runs_the_current_plan_again(cloud: CheckedClient, running: str) -> None:
    before = cloud.resource(running)
    restart(cloud, running, group_attribute="__all__", shard_init_wait_time=60)
    info = cloud.resource(running)
    assert info["status"] == "restarting"
    transient = info["plan_info"]["pending"]["plan"]["transient"]
    assert transient["plan_configuration"] == {"cluster_reboot": "forced", "skip_snapshot": True}
    assert transient["strategy"]["rolling"] == {"group_by": "__all__", "shard_init_wait_time": 60}
    assert info["plan_info"]["pending"]["source"]["action"] == "deployments.restart-deployment-es-resource"
    cloud.finish()
    after = cloud.resource(running)
    assert after["status"] == "started"
    assert after["topology"] == before["topology"]
    restart(cloud, running, "kibana")
    assert cloud.resource(running, "kibana")["status"] == "restarting"
    assert cloud.resource(running)["status"] == "started"


def test_restarting_with_a_pending_plan_needs_its_cancellation(cloud: CheckedClient, running: str) -> None:
    resize(cloud, running)
    refused = restart(cloud, running, status=422)
    assert refused.code == "deployments.deployment_resource_plan_change_error"
    restart(cloud, running, cancel_pending=True)
    info = plans(cloud, running)
    assert [attempt["healthy"] for attempt in info["history"]] == [True, False]
    assert info["pending"]["plan"]["cluster_topology"][0]["size"]["value"] == 4096
    cloud.finish()
    assert [attempt["healthy"] for attempt in plans(cloud, running)["history"]] == [True, False, True]


def test_restarting_during_creation_begins_it_anew(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("impatient", "kibana"))["id"]
    cloud.emulator.advance(5)
    restart(cloud, deployment_id, cancel_pending=True)
    assert cloud.resource(deployment_id)["status"] == "initializing"
    cloud.finish()
    assert cloud.resource(deployment_id)["status"] == "started"
    assert plans(cloud, deployment_id, "kibana")["healthy"] is False


def test_restarting_starts_what_is_stopped(cloud: CheckedClient, running: str) -> None:
    cloud.call("POST", f"/deployments/{running}/_shutdown", status=200)
    cloud.finish()
    restart(cloud, running)
    pending = cloud.resource(running)["plan_info"]["pending"]["plan"]
    assert pending["transient"]["restore_snapshot"]["snapshot_name"] == "__latest_success__"
    cloud.finish()
    assert cloud.resource(running)["status"] == "started"
    assert cloud.resource(running, "kibana")["status"] == "stopped"
    restart(cloud, running, "kibana")
    cloud.finish()
    assert cloud.resource(running, "kibana")["status"] == "started"


def test_restarting_the_unknown_is_not_found(cloud: CheckedClient, running: str) -> None:
    path = f"/deployments/{running}/kibana/other/_restart"
    assert cloud.call("POST", path, status=404).code == "deployments.deployment_resource_not_found"
    path = f"/deployments/{'0' * 32}/kibana/other/_restart"
    assert cloud.call("POST", path, status=404).code == "deployments.deployment_not_found"


def test_a_long_history_shows_its_beginning_and_its_end(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment())["id"]
    for _ in range(104):
        cloud.finish()
        restart(cloud, deployment_id)
    cloud.finish()
    names = [attempt["plan_attempt_name"] for attempt in plans(cloud, deployment_id)["history"]]
    assert names == [f"attempt-{number:010}" for number in [*range(10), *range(15, 105)]]
    whole = cloud.resource(deployment_id, show_plan_history=True, force_all_plan_history=True)["plan_info"]["history"]
    assert len(whole) == 105


def test_the_stored_deployment_does_not_grow_with_its_history(cloud: CheckedClient, running: str) -> None:
    def size() -> int:
        with cloud.emulator.store.transaction(read_only=True) as store:
            stored = store.get("deployments", running)
            assert stored is not None
            return len(stored.encoded)

    sizes = []
    for _ in range(6):
        restart(cloud, running, "kibana")
        cloud.finish()
        sizes.append(size())
    assert sizes[1:] == [sizes[1]] * 5


def test_stateless_resources_restart_alone(cloud: CheckedClient, running: str) -> None:
    body = {"prune_orphans": False, "resources": {"kibana": [stateless("kibana", size=2048)]}}
    cloud.call("PUT", f"/deployments/{running}", body, status=200)
    restart(cloud, running, "kibana", cancel_pending=True)
    cloud.finish()
    assert cloud.resource(running, "kibana")["topology"]["instances"][0]["memory"]["instance_capacity"] == 1024
