"""The state of a resource at a moment, derived from its attempts."""

from __future__ import annotations

from typing import Literal

from elastic_cloud_emulator.plans import usual_steps
from elastic_cloud_emulator.plans.attempts import changes_after, has_passed, is_pending
from elastic_cloud_emulator.plans.records import Action, Attempt, Instance, JsonObject, Resource

Status = Literal["initializing", "reconfiguring", "restarting", "started", "stopping", "stopped"]
Phase = Literal["allocated", "started", "running"]
"""How far instances have come: they exist, their container runs, they serve."""

_STATUS_BY_ACTION: dict[Action, Status] = {
    "create": "initializing",
    "update": "reconfiguring",
    "shutdown": "stopping",
    "restore": "initializing",
    "restart": "restarting",
}


def pending_attempt(resource: Resource, now: int) -> Attempt | None:
    """Return the attempt that is running."""
    latest = resource.get("latest")
    return latest if latest is not None and now < latest["ends"] else None


def current_attempt(resource: Resource, now: int) -> Attempt | None:
    """Return the last attempt that succeeded."""
    latest = resource.get("latest")
    if latest is None or now < latest["ends"] or "failure" in latest:
        return resource.get("applied")
    return latest


def plan_of(resource: Resource, now: int) -> JsonObject:
    """Return the current plan or, before a plan has succeeded, the one tried last."""
    attempt = current_attempt(resource, now) or resource.get("latest")
    plan = resource.get("restorable") if attempt is None else attempt["plan"]
    if plan is None:
        raise ValueError(f"resource {resource['id']} never had a plan")
    return plan


def plan_to_change(resource: Resource, now: int) -> JsonObject:
    """Return what a change starts from: the plan without the instructions that were for a single change only."""
    return {name: part for name, part in plan_of(resource, now).items() if name != "transient"}


def plan_behind(resource: Resource, now: int) -> JsonObject:
    """Return the plan that the present instances come from."""
    if is_deployed(resource, now):
        return plan_of(resource, now)
    pending = pending_attempt(resource, now)
    return pending["plan"] if pending is not None else plan_of(resource, now)


def has_failed(resource: Resource, now: int) -> bool:
    """Tell whether the last attempt has ended badly."""
    latest = resource.get("latest")
    return latest is not None and "failure" in latest and not is_pending(latest, now)


def is_deployed(resource: Resource, now: int) -> bool:
    """Tell whether the current plan is one with instances."""
    current = current_attempt(resource, now)
    return current is not None and current["action"] != "shutdown"


def is_stopped(resource: Resource, now: int) -> bool:
    """Tell whether nothing of the resource runs and nothing is about to."""
    return pending_attempt(resource, now) is None and not is_deployed(resource, now)


def status(resource: Resource, now: int) -> Status:
    """Return the resource's `status`."""
    pending = pending_attempt(resource, now)
    if pending is None:
        return "started" if is_deployed(resource, now) else "stopped"
    if pending["action"] == "update" and not is_deployed(resource, now):
        return "initializing"
    return _STATUS_BY_ACTION[pending["action"]]


def is_healthy(resource: Resource, now: int) -> bool:
    """Tell whether the resource is in order: its last plan did not fail, and it serves completely or was shut down."""
    if has_failed(resource, now) or not (is_deployed(resource, now) or is_stopped(resource, now)):
        return False
    by_hand = resource.get("instance_states")
    return not by_hand or not any(state.get("stopped") for state in by_hand.values())


def instances(resource: Resource, now: int) -> tuple[list[Instance], Phase]:
    """Return the instances there are, and how far they have come.

    While a plan is pending those of the current plan remain, until it is through or, if it is a shutdown, stops them.
    """
    pending = pending_attempt(resource, now)
    current = current_attempt(resource, now)
    if current is not None and current["action"] != "shutdown":
        stopped = (
            pending is not None and pending["action"] == "shutdown" and has_passed(pending, usual_steps.STOPPED, now)
        )
        return ([] if stopped else current["instances"]), "running"
    if pending is None or not has_passed(pending, usual_steps.ALLOCATED, now):
        return [], "allocated"
    if has_passed(pending, usual_steps.RUNNING, now):
        return pending["instances"], "running"
    return pending["instances"], "started" if has_passed(pending, usual_steps.STARTED, now) else "allocated"


def next_change(resource: Resource, now: int) -> int | None:
    """Tell until when a description of the resource stays true, in milliseconds since 1970; None forever."""
    latest = resource.get("latest")
    return None if latest is None else changes_after(latest, now)
