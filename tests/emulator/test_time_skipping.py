"""Time that skips while callers only wait."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans import usual_steps
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment


@pytest.fixture(params=[0.0, 1.0])
def cloud(request: pytest.FixtureRequest) -> Iterator[CheckedClient]:
    with Emulator(time_skipping=True, speed=request.param) as emulator:
        yield CheckedClient(emulator)


def test_a_poll_finds_the_plans_done_and_every_step_in_the_log(cloud: CheckedClient) -> None:
    began = monotonic()
    created = cloud.create(deployment("one", "kibana"))["id"]
    assert cloud.resource(created, show_plan_logs=True)["status"] == "initializing"
    for kind in ("elasticsearch", "kibana"):
        info = cloud.resource(created, kind, show_plan_logs=True)
        assert info["status"] == "started"
        log = info["plan_info"]["current"]["plan_attempt_log"]
        assert [step["step_id"] for step in log] == [name for name, _ in usual_steps.steps(kind, "create")]
        assert sum(step["duration_in_millis"] for step in log) > 10_000
    assert monotonic() - began < 5


def test_only_waiting_skips(cloud: CheckedClient) -> None:
    """Another question, and the same one after something was written, are no polls."""
    created = cloud.create(deployment("one"))["id"]
    cloud.get(created)
    cloud.get(created, show_plans=False)
    cloud.create(deployment("two"))
    assert not cloud.get(created)["healthy"]
    assert cloud.get(created)["healthy"]
