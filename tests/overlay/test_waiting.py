"""Following the plans of a deployment."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_client.api import AsyncDeployments, Deployments
from elastic_cloud_sdk import (
    AsyncElasticCloud,
    ConnectionFailed,
    ElasticCloud,
    InvalidArgument,
    NotFound,
    PermissionDenied,
    PlanFailed,
    ServerError,
    WaitTimeout,
)
from elastic_cloud_sdk.waiting import PATIENCE, AsyncWatch, StepEvent, Tracker, WaitResult, Watch
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Harness, Make, Script, failure, raised, reply
from tests.properties import fewer

Json = dict[str, Any]
FIRST = "11111111-0000-4000-8000-000000000000"
SECOND = "22222222-0000-4000-8000-000000000000"


def step(
    step_id: str, status: str = "success", message: str = "", millis: int | None = None, details: Json | None = None
) -> Json:
    log = (
        [{"timestamp": at(0), "stage": "in_progress", "message": message, "details": details or {}}] if message else []
    )
    return {
        "step_id": step_id,
        "started": at(0),
        "status": status,
        "stage": "in_progress" if status == "pending" else "completed",
        "info_log": log,
        **({"duration_in_millis": millis} if millis is not None else {}),
    }


def at(minute: int) -> str:
    return f"2026-03-14T09:{minute:02}:00.000Z"


def attempt(attempt_id: str = FIRST, *log: Json, begun: int = 0, **more: object) -> Json:
    return {
        "plan_attempt_id": attempt_id,
        "healthy": True,
        "attempt_start_time": at(begun),
        "attempt_end_time": at(begun + 2),
        "plan_attempt_log": list(log),
        "warnings": [],
        **more,
    }


DONE = step("plan-completed")
BROKEN = step("plan-completed", "error", "Plan change failed: no room")


def resource(kind: str = "elasticsearch", ref_id: str | None = None, **plans: object) -> Json:
    info = {"plan_info": {"healthy": True, "history": [], **plans}}
    return {kind: [{"ref_id": ref_id or f"main-{kind}", "id": f"{kind}-id", "region": "r", "info": info}]}


def deployment(*resources: Json) -> Json:
    merged: Json = {kind: [] for kind in ("elasticsearch", "kibana", "apm")}
    for each in resources:
        for kind, group in each.items():
            merged[kind] = merged[kind] + group
    return {"id": ID, "name": "d", "healthy": True, "resources": merged}


def watch(client: Harness, **options: Any) -> Any:
    tracker = Tracker(ID, **{"timeout": 600.0, "interval": 2.0, "now": client.clock.now, **options})
    if client.kind == SYNC:
        return Watch(Deployments(client.sender), tracker, clock=client.clock, sleep=client.clock.sleep)
    return AsyncWatch(AsyncDeployments(client.sender), tracker, clock=client.clock, sleep=client.clock.sleep_async)


def steps(watching: Any) -> list[StepEvent]:
    if isinstance(watching, Watch):
        return list(watching)

    async def run() -> list[StepEvent]:
        return [event async for event in watching]

    return asyncio.run(run())


def result(watching: Any) -> WaitResult:
    found = watching.result() if isinstance(watching, Watch) else asyncio.run(watching.result())
    assert isinstance(found, WaitResult)
    return found


def short(events: list[StepEvent]) -> list[str]:
    return [str(event) for event in events]


def asked_history(client: Harness) -> list[bool]:
    return [request.url.params["show_plan_history"] == "true" for request in client.requests]


def test_steps_are_told_as_they_begin_and_end(make: Make) -> None:
    client = make(
        reply(
            deployment(
                resource(
                    pending=attempt(FIRST, step("plan-validator", millis=17), step("wait-until-running", "pending"))
                )
            )
        ),
        reply(
            deployment(
                resource(
                    pending=attempt(FIRST, step("plan-validator", millis=17), step("wait-until-running", millis=72645))
                )
            )
        ),
        reply(
            deployment(
                resource(
                    current=attempt(
                        FIRST, step("plan-validator", millis=17), step("wait-until-running", millis=72645), DONE
                    )
                )
            )
        ),
    )
    watching = watch(client)

    assert short(steps(watching)) == [
        "elasticsearch main-elasticsearch: plan-validator success (0.0 s)",
        "elasticsearch main-elasticsearch: wait-until-running pending",
        "elasticsearch main-elasticsearch: wait-until-running success (72.6 s)",
        "elasticsearch main-elasticsearch: plan-completed success",
    ]
    assert client.clock.slept == pytest.approx([0.1, 0.2])
    assert asked_history(client) == [False, False, False]
    found = result(watching)
    assert watching.done
    assert [(plan.kind, plan.attempt_id, plan.duration) for plan in found.plans] == [("elasticsearch", FIRST, 120.0)]
    assert found.seconds == pytest.approx(0.3)


def test_the_same_step_twice_in_a_plan_is_told_twice(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST, step("set-maintenance"), step("set-maintenance"))))),
        reply(deployment(resource(current=attempt(FIRST, step("set-maintenance"), step("set-maintenance"), DONE)))),
    )

    assert [event.step_id for event in steps(watch(client))] == ["set-maintenance", "set-maintenance", "plan-completed"]


def test_all_resources_are_waited_for(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)), resource("kibana", pending=attempt(SECOND)))),
        reply(deployment(resource(current=attempt(FIRST, DONE)), resource("kibana", pending=attempt(SECOND)))),
        reply(deployment(resource(current=attempt(FIRST, DONE)), resource("kibana", current=attempt(SECOND, DONE)))),
    )

    assert {plan.attempt_id for plan in result(watch(client)).plans} == {FIRST, SECOND}


def test_a_failed_plan_is_looked_up_in_the_history_and_told_with_its_reason(make: Make) -> None:
    failing = step("start-instances", "error", "No room left", details={"zone": "z1"})
    failed = attempt(
        SECOND,
        step("plan-validator"),
        failing,
        BROKEN,
        healthy=False,
        error={"message": "later", "details": {"a": 1}, "failure_type": "Infrastructure"},
    )
    client = make(
        reply(deployment(resource(current=attempt(FIRST, DONE), pending=attempt(SECOND, step("plan-validator"))))),
        reply(deployment(resource(current=attempt(FIRST, DONE)))),
        reply(deployment(resource(current=attempt(FIRST, DONE), history=[attempt(FIRST, DONE), failed]))),
    )
    watching = watch(client)

    error = raised(PlanFailed, lambda: result(watching))

    assert error.deployment_id == ID
    [told] = error.failures
    assert (told.kind, told.ref_id, told.resource_id, told.attempt_id) == (
        "elasticsearch",
        "main-elasticsearch",
        "elasticsearch-id",
        SECOND,
    )
    assert (told.step_id, told.message, told.failure_type) == ("start-instances", "No room left", "Infrastructure")
    assert told.details == {"a": 1, "zone": "z1"}
    assert "elasticsearch main-elasticsearch at step start-instances: No room left" in str(error)
    assert asked_history(client) == [False, False, True]
    assert client.clock.slept == pytest.approx([0.1])
    raised(PlanFailed, lambda: result(watching))


def test_steps_are_told_before_the_failure_is_raised(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)))),
        reply(deployment(resource())),
        reply(deployment(resource(history=[attempt(FIRST, step("start-instances", "error", "No room left"), BROKEN)]))),
    )
    told: list[str] = []

    def run() -> None:
        if client.kind == SYNC:
            told.extend(event.step_id for event in watch(client))
        else:

            async def collect() -> None:
                async for event in watch(client):
                    told.append(event.step_id)

            asyncio.run(collect())

    raised(PlanFailed, run)
    assert told == ["start-instances", "plan-completed"]


@pytest.mark.parametrize(
    ("failed", "step_id", "message"),
    [
        (attempt(FIRST, BROKEN), "plan-completed", "Plan change failed: no room"),
        (attempt(FIRST, step("plan-completed", "error")), "plan-completed", "no reason told"),
        (attempt(FIRST, healthy=False), "plan-completed", "no reason told"),
        (attempt(FIRST, healthy=False, error={"message": "cancelled"}), "plan-completed", "cancelled"),
        (attempt(FIRST, error={"message": "cancelled"}), "plan-completed", "cancelled"),
        (attempt(FIRST, step("x", "error", "odd"), healthy=False), "x", "odd"),
    ],
)
def test_failures_are_told_as_far_as_the_answer_goes(make: Make, failed: Json, step_id: str, message: str) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)))), *[reply(deployment(resource(history=[failed])))] * 2
    )

    [told] = raised(PlanFailed, lambda: result(watch(client))).failures

    assert (told.step_id, told.message) == (step_id, message)


def test_a_failure_that_became_current_is_a_failure(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)))), reply(deployment(resource(current=attempt(FIRST, BROKEN))))
    )

    raised(PlanFailed, lambda: result(watch(client)))


def test_a_pending_plan_whose_last_step_is_done_is_done(make: Make) -> None:
    client = make(reply(deployment(resource(pending=attempt(FIRST, DONE)))))
    assert len(result(watch(client)).plans) == 1

    client = make(reply(deployment(resource(pending=attempt(FIRST, BROKEN)))))
    raised(PlanFailed, lambda: result(watch(client)))


def test_a_plan_dropped_without_a_trace_is_a_failure(make: Make) -> None:
    gone = reply(deployment(resource(current=attempt(SECOND, DONE), history=[attempt(SECOND, DONE)])))
    client = make(reply(deployment(resource(pending=attempt(FIRST)))), *[gone] * 5)

    [told] = raised(PlanFailed, lambda: result(watch(client))).failures

    assert told.attempt_id == FIRST
    assert "cancelled" in told.message


def test_a_resource_that_is_removed_meanwhile_is_done(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)), resource("kibana", pending=attempt(SECOND)))),
        reply(deployment(resource(current=attempt(FIRST, DONE)))),
    )

    assert [plan.kind for plan in result(watch(client)).plans] == ["elasticsearch"]


def test_the_latest_attempt_of_a_resource_counts(make: Make) -> None:
    """Somebody cancelled the first plan and started another."""
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)))),
        reply(deployment(resource(pending=attempt(SECOND)))),
        reply(
            deployment(resource(current=attempt(SECOND, DONE), history=[attempt(FIRST, BROKEN), attempt(SECOND, DONE)]))
        ),
    )

    assert [plan.attempt_id for plan in result(watch(client)).plans] == [SECOND]


def quiet(*resources: Json) -> list[httpx.Response]:
    return [reply(deployment(*resources)) for _ in range(3)]


def test_plans_that_were_over_before_the_first_look_are_found(make: Make) -> None:
    client = make(*quiet(resource(current=attempt(FIRST, DONE), history=[attempt(FIRST, DONE)])))

    assert [plan.attempt_id for plan in result(watch(client)).plans] == [FIRST]
    assert asked_history(client) == [False, False, True]
    assert client.clock.slept == [2.0]


def test_a_plan_that_failed_before_the_first_look_is_found(make: Make) -> None:
    client = make(
        *quiet(resource(current=attempt(FIRST, DONE), history=[attempt(FIRST, DONE), attempt(SECOND, BROKEN, begun=5)]))
    )

    assert raised(PlanFailed, lambda: result(watch(client))).failures[0].attempt_id == SECOND


def test_a_failure_of_an_earlier_change_is_old_news(make: Make) -> None:
    client = make(
        *quiet(
            resource(current=attempt(SECOND, DONE, begun=9), history=[attempt(SECOND, DONE, begun=9)]),
            resource("kibana", history=[attempt(FIRST, BROKEN, begun=3)]),
        )
    )

    assert [plan.attempt_id for plan in result(watch(client)).plans] == [SECOND]


def test_a_plan_that_begins_at_the_second_look_is_followed(make: Make) -> None:
    client = make(
        reply(deployment(resource(current=attempt(FIRST, DONE)))),
        reply(deployment(resource(current=attempt(FIRST, DONE), pending=attempt(SECOND)))),
        reply(deployment(resource(current=attempt(SECOND, DONE)))),
    )

    assert [plan.attempt_id for plan in result(watch(client)).plans] == [SECOND]


def test_a_deployment_without_plans_is_done(make: Make) -> None:
    assert result(watch(make(*quiet()))).plans == ()


def test_one_resource_can_be_waited_for_alone(make: Make) -> None:
    answers = [
        reply(deployment(resource(pending=attempt(FIRST)), resource("kibana", pending=attempt(SECOND)))),
        reply(deployment(resource(pending=attempt(FIRST)), resource("kibana", current=attempt(SECOND, DONE)))),
    ]
    for chosen in ({"kind": "kibana"}, {"ref_id": "main-kibana"}, {"kind": "kibana", "ref_id": "_main"}):
        client = make(*answers)
        watching = watch(client, **chosen)
        assert {event.kind for event in steps(watching)} == {"kibana"}
        assert [plan.kind for plan in result(watching).plans] == ["kibana"]


def test_time_runs_out_with_what_is_still_running_and_how_to_go_on(make: Make) -> None:
    busy = reply(
        deployment(
            resource(pending=attempt(FIRST, step("wait-until-running", "pending"))),
            resource("kibana", pending=attempt(SECOND)),
        )
    )
    client = make(*[busy] * 8)

    error = raised(WaitTimeout, lambda: result(watch(client, timeout=8.0)))

    assert issubclass(WaitTimeout, TimeoutError)
    assert (error.deployment_id, error.seconds, error.still) == (ID, 8.0, 8.0)
    assert error.running == ("elasticsearch main-elasticsearch: wait-until-running", "kibana main-kibana: not begun")
    assert f"wait_for('{ID}')" in str(error)
    assert "8.0 s after its last step" in str(error)
    assert client.clock.slept == pytest.approx([0.1, 0.2, 0.4, 0.8, 1.6, 2.0, 2.0, 0.9])
    assert client.unanswered == 0


def test_no_pause_is_longer_than_the_interval(make: Make) -> None:
    client = make(*[reply(deployment(resource(pending=attempt(FIRST))))] * 4)

    raised(WaitTimeout, lambda: result(watch(client, timeout=0.7, interval=0.25)))

    assert client.clock.slept == pytest.approx([0.1, 0.2, 0.25, 0.15])


def test_it_is_told_once_when_time_seems_to_stand_still(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    busy = reply(deployment(resource(pending=attempt(FIRST, step("wait-until-running", "pending")))))
    client = make(*[busy] * 60)

    raised(WaitTimeout, lambda: result(watch(client, timeout=100.0)))

    [told] = [record for record in caplog.records if record.levelname == "WARNING"]
    assert "main-elasticsearch: wait-until-running" in told.getMessage()
    assert "time_skipping" in told.getMessage()


def test_a_poll_has_no_more_time_than_the_waiting(make: Make) -> None:
    client = make(*quiet())

    result(watch(client, timeout=30.0))

    assert [request.extensions["timeout"]["read"] for request in client.requests] == [30.0, 28.0, 28.0]


def test_failed_polls_are_survived(make: Make) -> None:
    client = make(
        reply(deployment(resource(pending=attempt(FIRST)))),
        httpx.ConnectError("refused"),
        failure(503),
        failure(500),
        failure(429),
        httpx.ReadTimeout("late"),
        reply(deployment(resource(current=attempt(FIRST, DONE)))),
        retries=0,
    )

    assert len(result(watch(client)).plans) == 1
    assert client.clock.slept == pytest.approx([0.1, *[2.0] * 5])


def test_patience_with_failed_polls_ends(make: Make) -> None:
    client = make(*[httpx.ConnectError("refused")] * 200, retries=0)
    began = client.clock.now

    raised(ConnectionFailed, lambda: result(watch(client, timeout=3600.0)))

    assert PATIENCE < client.clock.now - began < PATIENCE + 5


def test_patience_starts_anew_with_each_answer(make: Make) -> None:
    busy = reply(deployment(resource(pending=attempt(FIRST))))
    rounds = [each for _ in range(3) for each in [failure(500)] * 140 + [busy]]
    client = make(*rounds, reply(deployment(resource(current=attempt(FIRST, DONE)))), retries=0)

    assert len(result(watch(client, timeout=3600.0)).plans) == 1


@pytest.mark.parametrize(("status", "kind"), [(403, PermissionDenied), (404, NotFound)])
def test_errors_that_will_not_pass_end_the_waiting(make: Make, status: int, kind: type) -> None:
    raised(kind, lambda: result(watch(make(failure(status)))))


def test_the_error_after_the_patience_is_the_last_one(make: Make) -> None:
    client = make(*[failure(500, "x.y")] * 200, retries=0)

    assert raised(ServerError, lambda: result(watch(client, timeout=3600.0))).codes == ("x.y",)


@pytest.mark.parametrize("options", [{"timeout": 0}, {"interval": 0}, {"timeout": float("nan")}])
def test_unusable_times_are_refused(make: Make, options: dict[str, float]) -> None:
    raised(InvalidArgument, lambda: watch(make(), **options))


def test_polls_ask_for_logs_and_nothing_heavy(make: Make) -> None:
    client = make(*quiet())

    result(watch(client))

    assert dict(client.requests[0].url.params) == {
        "show_plans": "true",
        "show_plan_logs": "true",
        "show_plan_history": "false",
        "show_instance_configurations": "false",
        "enrich_with_template": "false",
    }


def test_a_client_waits_and_calls_back() -> None:
    first = reply(deployment(resource(pending=attempt(FIRST, step("plan-validator")))))
    second = reply(deployment(resource(current=attempt(FIRST, step("plan-validator"), DONE))))
    told: list[str] = []

    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(Script([first, first, second]))) as cloud:
        assert str(next(cloud.watch(ID))).startswith("elasticsearch main-elasticsearch: plan-validator")
        found = cloud.wait_for(ID, interval=0.001, on_step=lambda event: told.append(event.step_id))
    assert told == ["plan-validator", "plan-completed"]
    assert len(found.plans) == 1


def test_an_async_client_waits_and_calls_back() -> None:
    first = reply(deployment(resource(pending=attempt(FIRST, step("plan-validator")))))
    second = reply(deployment(resource(current=attempt(FIRST, step("plan-validator"), DONE))))
    told: list[str] = []

    async def run() -> WaitResult:
        transport = httpx.MockTransport(Script([first, first, second]))
        async with AsyncElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
            assert str(await anext(cloud.watch(ID))).startswith("elasticsearch main-elasticsearch: plan-validator")
            return await cloud.wait_for(ID, interval=0.001, on_step=lambda event: told.append(event.step_id))

    assert len(asyncio.run(run()).plans) == 1
    assert told == ["plan-validator", "plan-completed"]


MEMBERS = (
    "resources kibana info plan_info pending current history plan_attempt_log plan_attempt_id step_id info_log error "
    "attempt_start_time details"
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3) | st.just(at(1)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(MEMBERS.split()), inner, max_size=4),
    max_leaves=30,
)


@st.composite
def odd(draw: st.DrawFn) -> Json:
    """A deployment in which something is not as it should be."""
    whole = deployment(resource(pending=attempt(FIRST, step("x"))), resource("kibana", current=attempt(SECOND, DONE)))
    node: Any = whole
    while isinstance(node, dict | list) and node:
        keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = draw(st.sampled_from(keys))
        if draw(st.integers(0, 3)) == 0 or not isinstance(node[key], dict | list) or not node[key]:
            node[key] = draw(JSON)
            break
        node = node[key]
    return whole


@given(st.lists(odd() | JSON.filter(lambda value: isinstance(value, dict)), max_size=6))
def test_no_answer_breaks_the_reader(answers: list[Json]) -> None:
    tracker = Tracker(ID, timeout=100, interval=1, now=0)
    for number, each in enumerate(answers):
        if tracker.done:
            break
        for event in tracker.read(each, number):
            assert str(event)


@st.composite
def plans(draw: st.DrawFn) -> tuple[list[Json], bool]:
    """A deployment's plans as answers over time, without and with history, and whether all end well."""
    kinds = draw(st.lists(st.sampled_from(["elasticsearch", "kibana", "apm"]), unique=True, min_size=1))
    lengths = {kind: draw(st.integers(1, 4)) for kind in kinds}
    well = {kind: draw(st.booleans()) for kind in kinds}
    moments = []
    for now in range(max(lengths.values()) + 1):
        parts = []
        for kind in kinds:
            log = [step(f"s{number}") for number in range(min(now + 1, lengths[kind]))]
            if now < lengths[kind]:
                parts.append(resource(kind, pending=attempt(kind, *log)))
            elif well[kind]:
                parts.append(resource(kind, current=attempt(kind, *log, DONE), history=[attempt(kind, *log, DONE)]))
            else:
                parts.append(resource(kind, history=[attempt(kind, *log, BROKEN)]))
        moments.append(deployment(*parts))
    return moments, all(well.values())


@given(plans())
@settings(max_examples=fewer(60))
def test_whatever_the_course_the_outcome_is_right_and_each_step_is_told(course: tuple[list[Json], bool]) -> None:
    moments, well = course
    last = moments[-1]
    for kind in (SYNC, ASYNC):
        moment = iter([*moments, *[last] * 5])

        def answer(request: httpx.Request, moment: Iterator[Json] = moment) -> httpx.Response:
            return reply(_without_history(next(moment), request))

        watching = watch(Harness(kind, [answer] * 12, {}))
        if not well:
            raised(PlanFailed, partial(result, watching))
            continue
        told = steps(watching)
        assert {event.attempt_id for event in told} == {plan.attempt_id for plan in result(watching).plans}
        ended = [each["info"]["plan_info"]["current"] for group in last["resources"].values() for each in group]
        assert len(told) == sum(len(each["plan_attempt_log"]) for each in ended)


def _without_history(whole: Json, request: httpx.Request) -> Json:
    if request.url.params["show_plan_history"] == "true":
        return whole
    bare = copy.deepcopy(whole)
    for group in bare["resources"].values():
        for each in group:
            each["info"]["plan_info"]["history"] = []
    return bare


@pytest.mark.parametrize(
    "options",
    [{"kind": "elastic_search"}, {"kind": ""}, {"ref_id": "nobody"}, {"kind": "kibana", "ref_id": "main-apm"}],
)
def test_waiting_for_what_is_not_there_is_refused(make: Make, options: dict[str, str]) -> None:
    busy = deployment(resource(pending=attempt(FIRST, step("plan-validator", "pending"))), resource("kibana"))
    client = make(reply(busy))

    error = raised(InvalidArgument, lambda: result(watch(client, **options)))

    assert all(repr(value) in str(error) for value in options.values())
    assert "elasticsearch main-elasticsearch, kibana main-kibana" in str(error)


def test_a_resource_that_goes_while_it_is_waited_for_ends_the_waiting(make: Make) -> None:
    gone = deployment(resource(current=attempt(FIRST, DONE)))
    client = make(
        reply(deployment(resource("kibana", pending=attempt(FIRST, step("plan-validator", "pending"))))),
        *[reply(gone)] * 4,
    )

    assert result(watch(client, kind="kibana")).plans == ()
