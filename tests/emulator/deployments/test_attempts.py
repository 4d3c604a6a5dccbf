"""The course of a single plan attempt."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.plans import attempts, usual_steps
from elastic_cloud_emulator.plans.records import KINDS, Action, Attempt, Kind

START = 1_773_480_413_589
ACTIONS: tuple[Action, ...] = ("create", "update", "shutdown", "restore", "restart")

kinds = st.sampled_from(KINDS)
actions = st.sampled_from(ACTIONS)
moments = st.floats(0, 1, exclude_max=True)


def attempt_of(kind: Kind = "elasticsearch", action: Action = "create") -> Attempt:
    return {
        "id": "d7c1f0b4-3c1e-4d6a-9a56-0d4d6f0f7b21",
        "number": 0,
        "kind": kind,
        "action": action,
        "started": START,
        "ends": START + usual_steps.duration(kind, action),
        "plan": {},
        "source": {},
        "instances": [],
    }


def moment_in(attempt: Attempt, share: float) -> int:
    """A moment at which the attempt is pending."""
    return START + int((attempt["ends"] - START) * share)


def test_instants_are_written_to_the_millisecond() -> None:
    assert attempts.to_instant(START) == "2026-03-14T09:26:53.589Z"
    assert attempts.to_millis(datetime(2026, 3, 14, 9, 26, 53, 589999, tzinfo=UTC)) == START


def test_creating_elasticsearch_takes_as_long_as_the_recorded_steps() -> None:
    attempt = attempt_of()
    assert 57_000 <= attempt["ends"] - START <= 89_000
    assert [name for name, _ in attempts.steps_of(attempt)][:3] == [
        "plan-validator",
        "log-initial-plan-data",
        "detect-plan-strategy",
    ]
    assert len(attempts.steps_of(attempt)) == 37


@settings(deadline=None)
@given(kinds, actions, moments)
def test_a_pending_attempt_shows_its_running_step_last(kind: Kind, action: Action, share: float) -> None:
    attempt = attempt_of(kind, action)
    now = moment_in(attempt, share)
    log = attempts.log(attempt, now)
    assert log, "clients take a pending plan with an empty log for none"
    assert log[-1]["status"] == "pending"
    assert log[-1]["stage"] == "in_progress"
    assert "completed" not in log[-1]
    assert all(step["status"] == "success" for step in log[:-1])
    assert all(step["step_id"] != usual_steps.COMPLETED for step in log)


@settings(deadline=None)
@given(kinds, actions)
def test_a_finished_attempt_ends_with_plan_completed(kind: Kind, action: Action) -> None:
    attempt = attempt_of(kind, action)
    end = attempt["ends"]
    log = attempts.log(attempt, end)
    assert not attempts.is_pending(attempt, end)
    assert attempts.has_succeeded(attempt, end)
    assert [step["step_id"] for step in log] == [name for name, _ in attempts.steps_of(attempt)]
    assert (log[-1]["step_id"], log[-1]["status"]) == ("plan-completed", "success")
    for before, after in pairwise(log):
        assert before["completed"] == after["started"]


@settings(deadline=None)
@given(kinds, actions, st.data())
def test_a_failure_shows_in_its_step_and_in_the_last_message(kind: Kind, action: Action, data: st.DataObject) -> None:
    attempt = attempt_of(kind, action)
    step = data.draw(st.sampled_from([name for name, _ in attempts.steps_of(attempt)]))
    attempts.fail(attempt, step, "no space left", "OutOfSpace", {"host": "a"})
    end = attempt["ends"]
    assert not attempts.has_succeeded(attempt, end)
    log = attempts.log(attempt, end)
    failed = [entry for entry in log if entry["status"] == "error"]
    assert failed[0]["step_id"] == step
    assert failed[-1]["step_id"] == "plan-completed"
    message = failed[-1]["info_log"][-1]
    assert "no space left" in message["message"]
    assert message["failure_type"] == "OutOfSpace"
    assert attempts.has_erred(attempt, end)
    assert not attempts.has_erred(attempt, START)


@settings(deadline=None)
@given(kinds, actions, moments)
def test_canceling_lets_the_running_step_end_and_then_rolls_back(kind: Kind, action: Action, share: float) -> None:
    attempt = attempt_of(kind, action)
    now = moment_in(attempt, share)
    before = attempts.log(attempt, now)
    usual_end = attempt["ends"]
    attempts.cancel(attempt, now, "canceled")
    end = attempt["ends"]
    assert now < end <= usual_end
    assert attempts.log(attempt, now) == before
    after = attempts.log(attempt, end)
    assert [step["step_id"] for step in after[: len(before)]] == [step["step_id"] for step in before]
    if "failure" in attempt:
        assert [step["step_id"] for step in after[len(before) :]] == ["clean-up", "plan-completed"]
        assert after[-1]["status"] == "error"
    attempts.cancel(attempt, now, "canceled")
    assert attempt["ends"] == end, "canceling twice changes nothing"


@settings(deadline=None)
@given(kinds, actions, moments)
def test_interrupting_ends_an_attempt_on_the_spot(kind: Kind, action: Action, share: float) -> None:
    attempt = attempt_of(kind, action)
    now = moment_in(attempt, share)
    attempts.interrupt(attempt, now, "another plan is to run")
    assert attempt["ends"] == now == START + sum(millis for _, millis in attempts.steps_of(attempt))
    assert not attempts.is_pending(attempt, now)
    log = attempts.log(attempt, now)
    assert log[-1]["step_id"] == "plan-completed"
    assert log[-1]["status"] == "error"


@settings(deadline=None)
@given(kinds, actions, st.integers(1, 200_000), moments)
def test_waiting_makes_one_step_longer_and_nothing_else(kind: Kind, action: Action, millis: int, share: float) -> None:
    usual, waiting = attempt_of(kind, action), attempt_of(kind, action)
    attempts.wait(waiting, millis)
    steps = dict(attempts.steps_of(waiting))
    if action == "shutdown":
        assert waiting == usual
    else:
        assert steps.pop(usual_steps.RUNNING) == dict(attempts.steps_of(usual))[usual_steps.RUNNING] + millis
        assert waiting["ends"] == usual["ends"] + millis
    assert steps.items() <= dict(attempts.steps_of(usual)).items()
    now = moment_in(waiting, share)
    log = attempts.log(waiting, now)
    attempts.fail(waiting, usual_steps.COMPLETED, "at the end", "Test", {})
    assert attempts.log(waiting, now) == log, "steps of its own are those it had"


@settings(deadline=None)
@given(kinds, actions)
def test_nothing_changes_between_the_announced_moments(kind: Kind, action: Action) -> None:
    attempt = attempt_of(kind, action)
    now, seen = START, 0
    while (later := attempts.changes_after(attempt, now)) is not None:
        assert attempts.log(attempt, later - 1) == attempts.log(attempt, now)
        assert attempts.log(attempt, later) != attempts.log(attempt, now)
        now, seen = later, seen + 1
    assert now == attempt["ends"]
    assert seen <= len(attempts.steps_of(attempt))


@pytest.mark.parametrize("kind", KINDS)
def test_steps_that_tell_the_state_of_instances_exist(kind: Kind) -> None:
    for action, needed in {
        "create": (usual_steps.ALLOCATED, usual_steps.STARTED, usual_steps.RUNNING),
        "shutdown": (usual_steps.STOPPED,),
    }.items():
        names = [name for name, _ in usual_steps.steps(kind, action)]  # type: ignore[arg-type]
        assert set(needed) <= set(names)
        assert names[-1] == usual_steps.COMPLETED
