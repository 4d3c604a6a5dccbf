"""How the plans of a deployment stand, as read from what `get-deployment` answers. Does no input or output.

How the end is known: while a plan runs, it is the resource's `pending` one. When that is gone, the attempt either has
become `current`, and was successful, or it is in `history` with its error. History is long, so it is asked for only
when the shorter answer does not tell. Where no plan was seen running, it may have been over before the first look: then
the attempts that belong to the deployment's latest change decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ._arguments import require, require_positive
from ._sending.log import log
from .errors import (
    AnswerTooLarge,
    ElasticCloudError,
    InvalidArgument,
    PlanFailure,
    RateLimited,
    ServerError,
    TransportError,
    WaitTimeout,
)

__all__ = ("PATIENCE", "PlanResult", "StepEvent", "Tracker", "WaitResult")

PATIENCE = 300.0
"""Seconds for which polls may fail in a row before waiting ends: a failed poll is not a failed plan."""

_POLL = 60.0
"""Most seconds one poll may take."""

_FIRST_PAUSE = 0.1
"""Seconds between the first polls of a running plan; each pause after that is twice as long, up to the interval."""

_STILL = 60.0
"""Seconds without any news from a running plan after which it is said that time may stand still."""

_QUIET = 2
"""How many polls must find nothing pending before it counts that nothing is."""

_LOST = 3
"""How many polls may not find an attempt anywhere before it counts as dropped."""

_ONE_CHANGE = timedelta(seconds=60)
"""Within what time the attempts of one change start."""


class StepEvent(NamedTuple):
    """A step of a plan has begun, moved on or ended.

    Attributes:
        kind: Kind of the resource, such as `elasticsearch`.
        ref_id: The resource's name within the deployment.
        resource_id: The resource's id.
        attempt_id: Id of the plan attempt the step belongs to.
        step_id: What is done, such as `wait-until-running`.
        status: `pending`, `success`, `warning` or `error`.
        stage: `starting`, `in_progress` or `completed`.
        started: When the step began.
        duration: How long it took, in seconds; `None` while it runs.
        message: The last thing the step logged.
        details: What the platform adds to that.
    """

    kind: str
    ref_id: str
    resource_id: str
    attempt_id: str
    step_id: str
    status: str
    stage: str
    started: datetime | None
    duration: float | None
    message: str | None
    details: Mapping[str, Any]

    def __str__(self) -> str:
        took = "" if self.duration is None else f" ({self.duration:.1f} s)"
        message = f": {self.message}" if self.message and self.status in ("warning", "error") else ""
        return f"{self.kind} {self.ref_id}: {self.step_id} {self.status}{took}{message}"


class PlanResult(NamedTuple):
    """A plan that ended well.

    Attributes:
        kind: Kind of the resource.
        ref_id: The resource's name within the deployment.
        resource_id: The resource's id.
        attempt_id: Id of the plan attempt.
        started: When it began.
        ended: When it was done.
    """

    kind: str
    ref_id: str
    resource_id: str
    attempt_id: str
    started: datetime | None
    ended: datetime | None

    @property
    def duration(self) -> float | None:
        """How long the plan took, in seconds."""
        return (self.ended - self.started).total_seconds() if self.started and self.ended else None


class WaitResult(NamedTuple):
    """All plans are done.

    Attributes:
        deployment_id: The deployment.
        plans: The plans that were waited for; those of the latest change where all were over before the first look.
        seconds: How long it was waited for.
    """

    deployment_id: str
    plans: tuple[PlanResult, ...]
    seconds: float


class _Resource(NamedTuple):
    kind: str
    ref_id: str
    id: str
    plans: Mapping[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        return self.kind, self.ref_id

    def attempt(self, name: str) -> Mapping[str, Any] | None:
        value = self.plans.get(name)
        return value if isinstance(value, dict) else None

    @property
    def latest(self) -> Mapping[str, Any] | None:
        """The attempt that ended last."""
        history = as_mappings(self.plans.get("history"))
        return history[-1] if history else self.attempt("current")

    def find(self, attempt_id: str) -> Mapping[str, Any] | None:
        """Find the attempt of this id, if it is over."""
        ended = [each for each in (self.attempt("current"), *as_mappings(self.plans.get("history"))) if each]
        return next((each for each in ended if as_text(each.get("plan_attempt_id")) == attempt_id), None)


class Tracker:
    """Reads answers of `get-deployment` and knows when the plans are done. Does no input or output.

    Args:
        deployment_id: The deployment.
        timeout: Seconds to wait at most.
        interval: Most seconds between polls; while a plan runs, the first come sooner.
        now: The present moment, in seconds of the clock all later moments are told by.
        kind: Only resources of this kind count.
        ref_id: Only resources of this name count; `_main` stands for any.
    """

    def __init__(
        self,
        deployment_id: str,
        *,
        timeout: float,
        interval: float,
        now: float,
        kind: str | None = None,
        ref_id: str | None = None,
    ) -> None:
        require_positive("timeout", timeout, (int, float), "seconds, more than 0")
        require_positive("interval", interval, (int, float), "seconds, more than 0")
        require("kind", kind, str, "text")
        require("ref_id", ref_id, str, "text")
        self.deployment_id = deployment_id
        self.with_history = False
        self.result: WaitResult | None = None
        self.failures: tuple[PlanFailure, ...] = ()
        self.running: tuple[str, ...] = ()
        self._kind = kind
        self._ref_id = None if ref_id == "_main" else ref_id
        self._timeout = timeout
        self._interval = interval
        self._began = now
        self._answered_at = now
        self._moved_at = now
        self._warned = False
        self._pause = min(_FIRST_PAUSE, interval)
        self._next = now
        self._quiet = 0
        self._lost = 0
        self._matched = False
        self._watched: dict[tuple[str, str], str] = {}
        self._verdicts: dict[tuple[str, str], PlanResult | PlanFailure] = {}
        self._told: dict[tuple[str, int], tuple[str, str]] = {}

    @property
    def done(self) -> bool:
        """Whether there is nothing more to poll for."""
        return self.result is not None or bool(self.failures)

    def pause(self, now: float) -> float:
        """Tell how long to wait before the next poll, in seconds; no pause leads past the end of the time."""
        return max(0.0, min(self._next, self._began + self._timeout) - now)

    def check_time(self, now: float) -> None:
        """Refuse to go on when the time is over.

        Raises:
            WaitTimeout: It is.
        """
        if now >= self._began + self._timeout:
            raise WaitTimeout(
                deployment_id=self.deployment_id,
                seconds=now - self._began,
                running=self.running,
                still=now - self._moved_at,
            )

    def poll_timeout(self, now: float) -> float:
        """Say how long the next poll may take, in seconds."""
        return max(0.001, min(_POLL, self._began + self._timeout - now))

    def missed(self, error: ElasticCloudError, now: float) -> None:
        """Take a failed poll.

        Raises:
            ElasticCloudError: The same error, where another poll would not help or too much time has passed.
        """
        passing = isinstance(error, TransportError | ServerError | RateLimited)
        if not passing or isinstance(error, AnswerTooLarge) or now - self._answered_at > PATIENCE:
            raise error
        self._next = now + self._interval

    def read(self, deployment: Mapping[str, Any], now: float) -> list[StepEvent]:
        """Take an answer of `get-deployment`.

        Returns:
            What has happened since the last one.

        Raises:
            InvalidArgument: The deployment has no resource of the kind and name asked for, and had none before.
        """
        self._answered_at = now
        self._next = now + self._interval
        found = list(_resources(deployment))
        resources = [each for each in found if self._wanted(each)]
        if not resources and not self._matched and (self._kind, self._ref_id) != (None, None):
            raise self._unmatched(found)
        self._matched = True
        events: list[StepEvent] = []
        running = []
        for resource in resources:
            pending = resource.attempt("pending")
            if pending is None:
                continue
            self._watched[resource.key] = as_text(pending.get("plan_attempt_id"))
            self._verdicts.pop(resource.key, None)
            events += self._news(resource, pending)
            log = as_mappings(pending.get("plan_attempt_log"))
            if log and log[-1].get("step_id") == "plan-completed" and log[-1].get("stage") != "in_progress":
                self._verdicts[resource.key] = _verdict(resource, pending)
            else:
                at = as_text(log[-1].get("step_id")) if log else "not begun"
                running.append(f"{resource.kind} {resource.ref_id}: {at}")
        self.running = tuple(running)
        if events:
            self._moved_at = now
        if running:
            self._quiet = self._lost = 0
            self.with_history = False
            self._next = now + self._pause
            self._pause = min(2 * self._pause, self._interval)
            self._warn_of_standstill(now)
            return events
        for resource in resources:
            events += self._settle(resource)
        self._conclude(resources, now)
        return events

    def _warn_of_standstill(self, now: float) -> None:
        if now - self._moved_at >= _STILL and not self._warned:
            self._warned = True
            log.warning(
                "Nothing has moved on deployment %s for %.0f s (%s). If it is on an emulator whose clock stands "
                "(speed=0), let time pass with advance() or start it with time_skipping.",
                self.deployment_id,
                now - self._moved_at,
                ", ".join(self.running),
            )

    def _wanted(self, resource: _Resource) -> bool:
        return self._kind in (None, resource.kind) and self._ref_id in (None, resource.ref_id)

    def _unmatched(self, found: Sequence[_Resource]) -> InvalidArgument:
        asked = {"kind": self._kind, "ref_id": self._ref_id}
        told = " and ".join(f"{name} {value!r}" for name, value in asked.items() if value is not None)
        there = ", ".join(f"{each.kind} {each.ref_id}" for each in found) or "none"
        return InvalidArgument(
            f"Deployment {self.deployment_id} has no resource of {told}, so there is nothing to wait for. "
            f"Its resources are: {there}."
        )

    def _settle(self, resource: _Resource) -> list[StepEvent]:
        """Look for the outcome of an attempt that was seen running."""
        attempt_id = self._watched.get(resource.key)
        if attempt_id is None or resource.key in self._verdicts:
            return []
        attempt = resource.find(attempt_id)
        if attempt is None:
            return []
        self._verdicts[resource.key] = _verdict(resource, attempt)
        return self._news(resource, attempt)

    def _conclude(self, resources: Sequence[_Resource], now: float) -> None:
        """End the waiting, now that nothing is pending, or says what to look at next."""
        self._quiet += 1
        present = {resource.key for resource in resources}
        open_ = [key for key in self._watched if key in present and key not in self._verdicts]
        if self._watched and not open_:
            self._finish(list(self._verdicts.values()), now)
        elif not self.with_history:
            # Ask once more with history, at once where an attempt is missing and after a while where none was seen.
            if open_ or self._quiet >= _QUIET:
                self.with_history = True
                self._next = now
        elif open_:
            self._lost += 1
            if self._lost >= _LOST:
                self._finish([*self._verdicts.values(), *(self._dropped(resources, key) for key in open_)], now)
        else:
            self._finish(_latest_change(resources), now)

    def _dropped(self, resources: Sequence[_Resource], key: tuple[str, str]) -> PlanFailure:
        resource = next(each for each in resources if each.key == key)
        return PlanFailure(
            kind=resource.kind,
            ref_id=resource.ref_id,
            resource_id=resource.id,
            attempt_id=self._watched[key],
            step_id="plan-completed",
            message="the plan is gone without a trace; it was probably cancelled by force",
        )

    def _finish(self, verdicts: Sequence[PlanResult | PlanFailure], now: float) -> None:
        self.failures = tuple(each for each in verdicts if isinstance(each, PlanFailure))
        if not self.failures:
            plans = tuple(each for each in verdicts if isinstance(each, PlanResult))
            self.result = WaitResult(self.deployment_id, plans, now - self._began)

    def _news(self, resource: _Resource, attempt: Mapping[str, Any]) -> list[StepEvent]:
        """Find the steps that are new, or have moved on, since they were last told."""
        events = []
        attempt_id = as_text(attempt.get("plan_attempt_id"))
        for index, step in enumerate(as_mappings(attempt.get("plan_attempt_log"))):
            state = (as_text(step.get("status")), as_text(step.get("stage")))
            # By position: a plan may do the same step several times.
            if self._told.get((attempt_id, index)) == state:
                continue
            self._told[attempt_id, index] = state
            last = _last_entry(step)
            millis = step.get("duration_in_millis")
            events.append(
                StepEvent(
                    kind=resource.kind,
                    ref_id=resource.ref_id,
                    resource_id=resource.id,
                    attempt_id=attempt_id,
                    step_id=as_text(step.get("step_id")),
                    status=state[0],
                    stage=state[1],
                    started=parse_instant(step.get("started")),
                    duration=millis / 1000 if isinstance(millis, int | float) else None,
                    message=as_text(last.get("message")) or None,
                    details=as_mapping(last.get("details")),
                )
            )
        return events


def _resources(deployment: Mapping[str, Any]) -> Iterator[_Resource]:
    for kind, group in as_mapping(deployment.get("resources")).items():
        for entry in as_mappings(group):
            info = as_mapping(entry.get("info"))
            yield _Resource(
                kind, as_text(entry.get("ref_id")), as_text(entry.get("id")), as_mapping(info.get("plan_info"))
            )


def _latest_change(resources: Sequence[_Resource]) -> list[PlanResult | PlanFailure]:
    """Find the outcomes of the attempts that started together with the deployment's newest one; others are old news."""
    ended = [(resource, attempt) for resource in resources if (attempt := resource.latest)]
    starts = [start for _, attempt in ended if (start := parse_instant(attempt.get("attempt_start_time")))]
    newest = max(starts, default=None)
    return [
        _verdict(resource, attempt)
        for resource, attempt in ended
        if newest is None or (parse_instant(attempt.get("attempt_start_time")) or newest) >= newest - _ONE_CHANGE
    ]


def _verdict(resource: _Resource, attempt: Mapping[str, Any]) -> PlanResult | PlanFailure:
    """Judge an attempt that is over: by its last step, or where it has no log by what it says of itself."""
    log = as_mappings(attempt.get("plan_attempt_log"))
    error = as_mapping(attempt.get("error"))
    attempt_id = as_text(attempt.get("plan_attempt_id"))
    if log and log[-1].get("step_id") == "plan-completed":
        failed = log[-1].get("status") == "error"
    else:
        failed = bool(error) or attempt.get("healthy") is False
    if not failed:
        return PlanResult(
            kind=resource.kind,
            ref_id=resource.ref_id,
            resource_id=resource.id,
            attempt_id=attempt_id,
            started=parse_instant(attempt.get("attempt_start_time")),
            ended=parse_instant(attempt.get("attempt_end_time")),
        )
    step = next((each for each in log if each.get("status") == "error"), {})
    last = _last_entry(step)
    return PlanFailure(
        kind=resource.kind,
        ref_id=resource.ref_id,
        resource_id=resource.id,
        attempt_id=attempt_id,
        step_id=as_text(step.get("step_id")) or "plan-completed",
        message=as_text(last.get("message")) or as_text(error.get("message")) or "no reason told",
        failure_type=as_text(last.get("failure_type")) or as_text(error.get("failure_type")) or None,
        details={**as_mapping(error.get("details")), **as_mapping(last.get("details"))},
    )


def _last_entry(step: Mapping[str, Any]) -> Mapping[str, Any]:
    entries = as_mappings(step.get("info_log"))
    return entries[-1] if entries else {}


def as_mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def as_mappings(value: Any) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def parse_instant(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    # A moment without a zone could not be compared with the others.
    return moment if moment.tzinfo is not None else None
