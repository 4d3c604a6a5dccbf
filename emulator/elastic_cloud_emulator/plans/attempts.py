"""The course of one attempt: pure functions of its record and a moment, which is given in milliseconds since 1970."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import accumulate

from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.plans import usual_steps
from elastic_cloud_emulator.plans.records import Action, Attempt, Instance, JsonObject, Kind
from elastic_cloud_emulator.plans.usual_steps import Step

HELD = 253_402_300_799_000
"""The end of attempts that wait for somebody to take them on: the last second of the year 9999."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_millis(moment: datetime) -> int:
    """Return the milliseconds since 1970 of an aware moment, the rest cut off."""
    return (moment - _EPOCH) // _MILLISECOND


@lru_cache(maxsize=1024)
def to_instant(millis: int) -> str:
    """Return the moment as the API writes it: `2026-03-14T09:26:53.589Z`."""
    return format_instant(_EPOCH + millis * _MILLISECOND)


def steps_of(attempt: Attempt) -> Sequence[Step]:
    """Return the id and duration in milliseconds of each step."""
    if "kind" in attempt:
        return _usual_steps(attempt["kind"], attempt["action"], attempt.get("waiting", 0))
    return attempt.get("steps", ())


@lru_cache
def _usual_steps(kind: Kind, action: Action, waiting: int) -> tuple[Step, ...]:
    steps = list(usual_steps.steps(kind, action))
    if waiting:
        _prolong(steps, waiting)
    return tuple(steps)


def _prolong(steps: list[Step], millis: int) -> None:
    place = [name for name, _ in steps].index(usual_steps.RUNNING)
    steps[place] = usual_steps.RUNNING, steps[place][1] + millis


def has_step(attempt: Attempt, step: str) -> bool:
    """Tell whether the attempt has a step of that id."""
    if "kind" in attempt:
        return usual_steps.has_step(attempt["kind"], attempt["action"], step)
    return any(name == step for name, _ in steps_of(attempt))


def wait(attempt: Attempt, millis: int) -> None:
    """Let an attempt that has just begun wait longer for its instances to run, if it waits for that at all."""
    if has_step(attempt, usual_steps.RUNNING):
        if "kind" in attempt:
            attempt["waiting"] = millis
        elif "steps" in attempt:
            _prolong(attempt["steps"], millis)
        attempt["ends"] += millis


def is_held(attempt: Attempt) -> bool:
    """Tell whether the attempt waits in its first step for somebody to take it on."""
    return attempt["ends"] == HELD


def hold(attempt: Attempt) -> None:
    """Let an attempt that has just begun wait for somebody to take it on."""
    steps = _own_steps(attempt)
    steps[0] = steps[0][0], HELD - attempt["started"]
    attempt["ends"] = HELD


def take_on(attempt: Attempt, now: int, instances: list[Instance]) -> None:
    """Let an attempt that was held go on.

    Args:
        attempt: Is changed.
        now: The present moment, in milliseconds since 1970.
        instances: The nodes that run in the end.
    """
    steps = _own_steps(attempt)
    steps[0] = steps[0][0], now - attempt["started"]
    attempt["ends"] = attempt["started"] + sum([millis for _, millis in steps])
    attempt["instances"] = instances


def _own_steps(attempt: Attempt) -> list[Step]:
    """Return the steps of an attempt that does not take the usual course any more."""
    steps = attempt["steps"] = list(steps_of(attempt))
    attempt.pop("kind", None)
    attempt.pop("waiting", None)
    return steps


def is_pending(attempt: Attempt, now: int) -> bool:
    """Tell whether the attempt is still running."""
    return now < attempt["ends"]


def has_succeeded(attempt: Attempt, now: int) -> bool:
    """Tell whether the attempt has ended well."""
    return "failure" not in attempt and not is_pending(attempt, now)


def has_passed(attempt: Attempt, step: str, now: int) -> bool:
    """Tell whether the first step of that id is over; False if the attempt has no such step."""
    moment = attempt["started"]
    for name, millis in steps_of(attempt):
        moment += millis
        if name == step:
            return moment <= now
    return False


def has_erred(attempt: Attempt, now: int) -> bool:
    """Tell whether a step has ended in an error by now."""
    if "failure" not in attempt:
        return False
    step = attempt["failure"]["step"]
    return attempt["started"] + sum(millis for _, millis in steps_of(attempt)[: step + 1]) <= now


def fails_before(attempt: Attempt, step: str) -> bool:
    """Tell whether the attempt fails with a step, or never gets to it for a failure."""
    if "failure" not in attempt:
        return False
    names = [name for name, _ in steps_of(attempt)]
    return step not in names or attempt["failure"]["step"] <= names.index(step)


def changes_after(attempt: Attempt, now: int) -> int | None:
    """Tell when the next step begins or the attempt ends; None when it has ended or is held."""
    if now >= attempt["ends"] or is_held(attempt):
        return None
    ends = accumulate((millis for _, millis in steps_of(attempt)), initial=attempt["started"])
    return next((moment for moment in ends if moment > now), None)


def fail(
    attempt: Attempt, step: str, message: str, kind: str, details: dict[str, str], until: int | None = None
) -> None:
    """Let an attempt fail with one of its steps, whether that lies ahead or is running.

    Args:
        attempt: Is changed.
        step: Id of the step; the last one if the attempt has none of that id.
        message: What went wrong.
        kind: Short name of the kind of failure.
        details: Further facts.
        until: When that step ends in failure; after its usual duration if left out.
    """
    names = [name for name, _ in steps_of(attempt)]
    index = names.index(step) if step in names else len(names) - 1
    _cut(attempt, index, until)
    attempt["failure"] = {"step": index, "message": message, "type": kind, "details": details}


def cancel(attempt: Attempt, now: int, message: str) -> None:
    """End a running attempt in good order: the running step is finished, then what was done is rolled back.

    Canceling twice changes nothing. One that nobody has taken on ends at once.
    """
    if is_held(attempt):
        interrupt(attempt, now, message)
        return
    index = _step_at(attempt, now)
    if "failure" in attempt and index >= attempt["failure"]["step"]:
        return  # it is on its way down already
    if len(steps_of(attempt)) - index <= len(usual_steps.ROLLBACK):
        return  # too late: the end of the attempt is the quickest way out
    _cut(attempt, index, None)
    attempt["failure"] = {
        "step": len(steps_of(attempt)) - 1,
        "message": message,
        "type": "PlanCanceled",
        "details": {},
    }


def interrupt(attempt: Attempt, now: int, message: str) -> None:
    """End a running attempt at this very moment, in the middle of its step."""
    index = _step_at(attempt, now)
    _cut(attempt, index, now)
    _own_steps(attempt)[index + 1 :] = [(usual_steps.COMPLETED, 0)]
    attempt["ends"] = now
    attempt["failure"] = {"step": index, "message": message, "type": "PlanCanceled", "details": {}}


def _step_at(attempt: Attempt, now: int) -> int:
    """Index of the step that runs."""
    moment = attempt["started"]
    for index, (_, millis) in enumerate(steps_of(attempt)):
        moment += millis
        if now < moment:
            return index
    return len(steps_of(attempt)) - 1


def _cut(attempt: Attempt, index: int, until: int | None) -> None:
    """Let the rollback follow on a step, which may be made to end at another moment."""
    steps = _own_steps(attempt)
    name, millis = steps[index]
    if until is not None:
        millis = max(0, until - attempt["started"] - sum(duration for _, duration in steps[:index]))
    if name == usual_steps.COMPLETED:
        steps[index] = (name, millis)
    else:
        steps[index:] = [(name, millis), *usual_steps.ROLLBACK]
    attempt["ends"] = attempt["started"] + sum([millis for _, millis in steps])


def log(attempt: Attempt, now: int) -> list[JsonObject]:
    """Return the steps begun so far, as `plan_attempt_log` shows them; at least one from the start on."""
    entries: list[JsonObject] = []
    failure = attempt.get("failure")
    last = len(steps_of(attempt)) - 1
    started = attempt["started"]
    for index, (name, millis) in enumerate(steps_of(attempt)):
        completed = started + millis
        if started > now or (index == last and completed > now):
            break
        begin = to_instant(started)
        message = _message(begin, 0, "in_progress", f"Step [{name}] has started")
        if completed > now:
            entries.append(
                {"step_id": name, "started": begin, "status": "pending", "stage": "in_progress", "info_log": [message]}
            )
            break
        end = to_instant(completed)
        failed = failure is not None and index in (failure["step"], last)
        result = _message(end, millis, "completed", f"Step [{name}] has ended")
        if failed and failure is not None:
            result |= {
                "message": f"Plan change failed: {failure['message']}" if index == last else failure["message"],
                "details": failure["details"],
                "failure_type": failure["type"],
            }
        entries.append(
            {
                "step_id": name,
                "started": begin,
                "completed": end,
                "duration_in_millis": millis,
                "status": "error" if failed else "success",
                "stage": "completed",
                "info_log": [message, result],
            }
        )
        started = completed
    return entries


def _message(timestamp: str, delta: int, stage: str, text: str) -> JsonObject:
    return {"timestamp": timestamp, "delta_in_millis": delta, "stage": stage, "message": text, "details": {}}
