"""The resource that a path names, and changes that its state forbids."""

from __future__ import annotations

from typing import Final, cast

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import Kind, Resource
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    find_deployment,
    find_resource,
    label_of,
    refuse_pending,
)

NOT_FOUND: Final = "deployments.deployment_resource_not_found"


def kind_of(call: Call) -> Kind:
    """Find the kind of resource the path names."""
    return cast(Kind, call.path.get("resource_kind") or call.path["stateless_resource_kind"])


def find_named_resource(call: Call, kind: Kind | None = None) -> tuple[Deployment, Resource]:
    """Find the resource the path names and its deployment.

    Args:
        call: Names them.
        kind: Kind of the resource; the one of the path if left out.

    Raises:
        ApiError: 404, or 403 on the hosted service, there is no such deployment or resource.
    """
    _, deployment = find_deployment(call)
    return deployment, find_resource(call, deployment, kind or kind_of(call), NOT_FOUND)


def refuse_stopped(resource: Resource, now: int) -> None:
    """Refuse to work with a resource that does not run and is not about to.

    Raises:
        ApiError: 404, it is stopped.
    """
    if states.is_stopped(resource, now):
        raise ApiError(404, NOT_FOUND, "stopped", resource=label_of(resource))


def refuse_unready(resource: Resource, now: int) -> None:
    """Refuse a change that takes a running resource without a pending plan.

    Raises:
        ApiError: 400, it is stopped or has a plan pending.
    """
    refuse_pending(resource, now)
    if states.is_stopped(resource, now):
        raise ApiError(400, "deployments.resource_plan_state_error", "stopped", resource=label_of(resource))
