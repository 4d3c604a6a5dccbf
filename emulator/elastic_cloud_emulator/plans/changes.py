"""Beginning and ending attempts.

The functions change the given resource; the caller puts its deployment back into the store. Attempts that are over and
superseded move to the collection `plan_attempts`, so that a deployment stays a small document while its history grows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from elastic_cloud_emulator.plans import attempts, states, usual_steps
from elastic_cloud_emulator.plans.records import KINDS, Action, Attempt, Instance, JsonObject, Kind, Resource

if TYPE_CHECKING:
    from elastic_cloud_emulator.storage.store import Transaction

_ARCHIVE = "plan_attempts"
_FAULTS = "plan_faults"
_FIRST, _LAST = 10, 990
"""So many of the first and of the last attempts of a resource are archived."""


def begin(
    store: Transaction,
    resource: Resource,
    *,
    attempt_id: str,
    action: Action,
    plan: JsonObject,
    instances: list[Instance],
    source: JsonObject,
    now: int,
) -> Attempt:
    """Begin an attempt; the resource must have none pending.

    Args:
        store: Receives the attempt that is superseded.
        resource: Is changed.
        attempt_id: UUID of the new attempt.
        action: What it is for.
        plan: What it is to lead to.
        instances: The nodes that run in the end.
        source: Who set it off.
        now: When it begins, in milliseconds since 1970.
    """
    latest = resource.get("latest")
    if latest is not None:
        _archive(store, resource, latest)
        if attempts.has_succeeded(latest, now):
            resource["applied"] = latest
    attempt: Attempt = {
        "id": attempt_id,
        "number": resource["next_attempt"],
        "kind": resource["kind"],
        "action": action,
        "started": now,
        "ends": now + usual_steps.duration(resource["kind"], action),
        "plan": plan,
        "source": source,
        "instances": instances,
    }
    fault = store.get(_FAULTS, resource["kind"])
    if fault is not None:
        wanted = fault.value
        attempts.fail(attempt, wanted["step"], wanted["message"], wanted["failure_type"], wanted["details"])
        store.delete(_FAULTS, resource["kind"])
    resource["latest"] = attempt
    resource["next_attempt"] += 1
    resource.pop("instance_states", None)
    return attempt


def fail_next(
    store: Transaction,
    kind: Kind,
    message: str = "Some instances were not running",
    *,
    step: str = usual_steps.COMPLETED,
    failure_type: str = "InjectedFailure",
    details: Mapping[str, str] | None = None,
) -> None:
    """Make the next attempt of a resource of some kind fail.

    Args:
        store: Keeps the wish until the attempt begins; of several for the same kind only the last one.
        kind: Which resources.
        message: What is to stand in the log and the history.
        step: Id of the step that ends in the error; the last one if left out or if the attempt has no such step.
        failure_type: Short name of the kind of failure.
        details: Further facts, texts by name.

    Raises:
        ValueError: There is no such kind of resource or step, or something else is not a text.
    """
    if kind not in KINDS:
        raise ValueError(f"kind is one of {', '.join(KINDS)}, not {kind}")
    if not isinstance(details, Mapping | None):
        raise ValueError("details are texts by name")
    if step not in usual_steps.known_steps(kind):
        raise ValueError(f"the steps of {kind} are {', '.join(usual_steps.known_steps(kind))}, not {step}")
    texts = {"message": message, "failure_type": failure_type, **(details or {})}
    if wrong := [name for name, text in texts.items() if not isinstance(text, str)]:
        raise ValueError(f"{', '.join(wrong)} is not a text")
    wanted = {"step": step, "message": message, "failure_type": failure_type, "details": dict(details or {})}
    store.put(_FAULTS, kind, wanted)


def waiting_failures(store: Transaction) -> list[JsonObject]:
    """Return what `fail_next` has been told and has not happened yet."""
    return [{"kind": kind, **stored.value} for kind, stored in store.items(_FAULTS)]


def forget_failures(store: Transaction) -> None:
    """Let all attempts succeed again."""
    for kind in store.keys(_FAULTS):
        store.delete(_FAULTS, kind)


def wait_for(elasticsearch: Attempt, resource: Resource, now: int) -> None:
    """Let the latest attempt of a stateless resource wait until Elasticsearch answers; if it never does, it fails.

    Args:
        elasticsearch: The attempt that brings Elasticsearch up.
        resource: Has just begun its attempt, or goes on with it.
        now: The present moment, in milliseconds since 1970.
    """
    up, attempt = elasticsearch["ends"], resource.get("latest")
    if attempt is None:
        raise ValueError(f"resource {resource['id']} has no attempt")
    if "failure" in elasticsearch:
        _starve(attempt, up)
        return
    attempts.wait(attempt, up - now)


def cancel(resource: Resource, now: int) -> None:
    """Cancel the pending attempt in good order."""
    attempts.cancel(_pending(resource, now), now, "The plan was canceled")


def interrupt(resource: Resource, now: int) -> None:
    """End the pending attempt at once, to make room for another one."""
    attempts.interrupt(_pending(resource, now), now, "The plan was canceled to make room for another one")


def drop(store: Transaction, resource: Resource) -> None:
    """Forget the pending attempt as if it had never begun; the one before is the latest again.

    The plan of a dropped first attempt is kept as the one to come back to.
    """
    numbers = _numbers(resource)
    dropped = resource.pop("latest")
    for number in reversed(numbers):
        place = _place(resource, number)
        stored = store.get(_ARCHIVE, place)
        if stored is not None:
            store.delete(_ARCHIVE, place)
            resource["archived"] = number
            resource["latest"] = cast(Attempt, stored.value)
            return
    resource["restorable"] = dropped["plan"]


def abandon(dependents: Iterable[Resource], end: int | None, now: int) -> None:
    """Let stateless resources that still wait for Elasticsearch fail, as it will not come; those held learn it later.

    Args:
        dependents: Those that work with it.
        end: When they learn of it, in milliseconds since 1970; None if nobody tells them, so that they tire of waiting.
        now: The present moment.
    """
    for resource in dependents:
        attempt = states.pending_attempt(resource, now)
        if (
            attempt is not None
            and attempt["action"] != "shutdown"
            and not attempts.is_held(attempt)
            and not attempts.has_passed(attempt, usual_steps.RUNNING, now)
        ):
            _starve(attempt, end)


def history(store: Transaction, resource: Resource, now: int) -> Iterator[Attempt]:
    """Yield the attempts that have ended, oldest first, without those dropped; of very many the first and the last."""
    latest = resource.get("latest")
    if latest is None:
        return
    for number in _numbers(resource):
        stored = store.get(_ARCHIVE, _place(resource, number))
        if stored is not None:
            yield cast(Attempt, stored.value)
    if not attempts.is_pending(latest, now):
        yield latest


def forget(store: Transaction, resource: Resource) -> None:
    """Remove the archived attempts of a resource that is deleted."""
    for number in _numbers(resource):
        store.delete(_ARCHIVE, _place(resource, number))


def _archive(store: Transaction, resource: Resource, attempt: Attempt) -> None:
    count = _archived(resource)
    store.put(_ARCHIVE, _place(resource, count), attempt)
    resource["archived"] = count + 1
    if count - _LAST >= _FIRST:
        store.delete(_ARCHIVE, _place(resource, count - _LAST))


def _archived(resource: Resource) -> int:
    latest = resource.get("latest")
    return resource.get("archived", 0 if latest is None else latest["number"])


def _numbers(resource: Resource) -> list[int]:
    """Return the numbers under which attempts are archived, oldest first."""
    count = _archived(resource)
    return [*range(min(_FIRST, count)), *range(max(_FIRST, count - _LAST), count)]


def _place(resource: Resource, number: int) -> str:
    return f"{resource['id']}/{number:010}"


def _pending(resource: Resource, now: int) -> Attempt:
    attempt = states.pending_attempt(resource, now)
    if attempt is None:
        raise ValueError(f"resource {resource['id']} has no pending attempt")
    return attempt


def _starve(attempt: Attempt, end: int | None) -> None:
    """Fail in the wait for Elasticsearch, unless the attempt fails before it."""
    if attempts.has_step(attempt, usual_steps.RUNNING):
        message = "Cluster not reachable: [elasticsearch] did not come up"
        attempts.fail(attempt, usual_steps.RUNNING, message, "ElasticsearchUnavailable", {}, until=end)
