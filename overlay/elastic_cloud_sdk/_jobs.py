"""The requests of jobs that take several calls: made of what one call answers, for the next to send."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from elastic_cloud_client.types import encode

from ._arguments import described, meant, require, require_function
from ._sending.members import find_misfits
from .errors import InvalidArgument
from .waiting import WaitOptions

__all__ = ("change_deployment", "check_change", "check_creation", "check_waiting", "fill_template")

Json = dict[str, Any]
Change = Callable[[Json], object]


def check_creation(name: object, overrides: object, on_created: object) -> None:
    """Refuse what cannot be right before anything is created.

    Raises:
        InvalidArgument: Something is of the wrong type, or `overrides` has a member that there is not.
    """
    if not isinstance(name, str):
        raise InvalidArgument(f"name is {described(name)}. Give text.")
    require("overrides", overrides, Mapping, "a mapping")
    for found in find_misfits("DeploymentCreateRequest", overrides, "overrides"):
        raise InvalidArgument(str(found))
    require_function("on_created", on_created)


def check_change(change: object) -> None:
    """Refuse what is no function before the deployment is read.

    Raises:
        InvalidArgument: It is none.
    """
    if not callable(change):
        raise InvalidArgument(f"change is {described(change)}. Give a function.")


def check_waiting(wait: bool, waiting: Mapping[str, object]) -> None:
    """Refuse what is said about waiting where nothing waits, or what `wait_for` does not take.

    Raises:
        InvalidArgument: It is so.
    """
    known = WaitOptions.__annotations__
    for name in waiting:
        if name not in known:
            hint = meant(name, known) or f"Those of waiting are {', '.join(known)}."
            raise InvalidArgument(f"there is no argument {name}. {hint}")
        if not wait:
            raise InvalidArgument(f"{name} says how to wait, but nothing waits. Give wait=True, too.")


def fill_template(
    template: Mapping[str, Any], *, name: str, region: str, version: str | None, overrides: Mapping[str, Any] | None
) -> Json:
    """Make the request for a new deployment of a template's own.

    Args:
        template: The `deployment_template` of a template.
        name: Name of the deployment.
        region: Where it is to be.
        version: Version of the Elastic Stack; the server's choice without it, which is its newest.
        overrides: What shall be otherwise; see `merge`.
    """
    request: Json = {**copy.deepcopy(dict(template)), "name": name}
    offered = request.get("resources") or {}
    if version is None and offered.get("integrations_server"):
        # Asked for without a version, a template has both, of which a deployment takes one: from version 8 the latter.
        offered.pop("apm", None)
    for kind, resources in offered.items():
        for resource in resources or ():
            resource["region"] = region
            if version is not None:
                resource["plan"][kind] = {**(resource["plan"].get(kind) or {}), "version": version}
    merged: Json = merge(request, encode(overrides or {}))
    return merged


def merge(base: Any, change: Any) -> Any:
    """Lay a change over a value.

    Objects are merged member by member, `None` removes a member. Items of a list are merged with the item of the same
    `id` or `ref_id`, or at the same place where they name none; items that fit nowhere are added. Lists of anything but
    objects are replaced, and an empty list empties any.
    """
    if isinstance(change, Mapping):
        old = base if isinstance(base, dict) else {}
        merged = {**old, **{name: merge(old.get(name), item) for name, item in change.items()}}
        return {name: item for name, item in merged.items() if item is not None}
    lists = isinstance(base, list) and isinstance(change, list)
    if lists and change and all(isinstance(each, Mapping) for each in base + change):
        merged_items = list(base)
        for place, item in enumerate(change):
            key = next((key for key in ("ref_id", "id") if key in item), None)
            same = [at for at, each in enumerate(base) if (at == place if key is None else each.get(key) == item[key])]
            if same:
                merged_items[same[0]] = merge(base[same[0]], item)
            else:
                merged_items.append(merge({}, item))
        return merged_items
    return change


def change_deployment(deployment: Mapping[str, Any], change: Change) -> Json | None:
    """Make the request for a change of a deployment.

    Args:
        deployment: What `get-deployment` answers, with plans.
        change: Changes the request that would leave everything as it is, in place or by returning another mapping.

    Returns:
        The request, or `None` where nothing is changed. Each resource in it gets a new plan, so it holds those alone
        that are changed; with `prune_orphans` also all others that run, as the server stops what it does not find.

    Raises:
        InvalidArgument: `change` took something away that has to be there, has put something in that there is not,
            returns something else than a mapping or `None`, or sets `prune_orphans` where that would stop a resource
            that was not taken away.
    """
    now: Json = {"prune_orphans": False, "name": deployment.get("name"), "resources": {}}
    stopped: set[tuple[str, str]] = set()
    without_plan: set[tuple[str, str]] = set()
    for kind, resources in (deployment.get("resources") or {}).items():
        for resource in resources or ():
            info = resource.get("info") or {}
            plan = ((info.get("plan_info") or {}).get("current") or {}).get("plan")
            name = kind, resource.get("ref_id")
            if info.get("status") == "stopped":
                stopped.add(name)
            if plan is None:
                without_plan.add(name)
                continue  # never started, so there is nothing to start from
            same = {
                key: resource[key] for key in ("ref_id", "region", "elasticsearch_cluster_ref_id") if resource.get(key)
            }
            now["resources"].setdefault(kind, []).append({**same, "plan": plan})
    given = copy.deepcopy(now)
    returned = change(given)
    if returned is not None and not isinstance(returned, Mapping):
        raise InvalidArgument(
            f"change returned {described(returned)}. Have it change what it is given and return nothing, or return all "
            "of the changed request."
        )
    request = given if returned is None else dict(returned)
    if not isinstance(request.get("resources"), dict):
        raise InvalidArgument(
            "change has to leave resources in the request; it changes what it is given, or returns all of the request."
        )
    # What came from the server may be newer than this package; what `change` has added may not.
    before = {str(each) for each in find_misfits("DeploymentUpdateRequest", now, "request")}
    for found in find_misfits("DeploymentUpdateRequest", request, "request"):
        if str(found) not in before:
            raise InvalidArgument(str(found))
    wanted = encode(request["resources"])
    pruning = bool(request.get("prune_orphans"))
    if pruning:
        mentioned = {(kind, each.get("ref_id")) for kind, group in wanted.items() for each in group}
        if lost := without_plan - stopped - mentioned:
            told = ", ".join(f"{kind} {ref_id}" for kind, ref_id in sorted(lost))
            raise InvalidArgument(
                f"change sets prune_orphans, which would stop {told}: there is no plan yet that could be sent. "
                "Leave prune_orphans False, or put it into the request with a plan."
            )

    changed, kept = _sorted_out(wanted, now["resources"])
    removed = _sorted_out(now["resources"], wanted)[0] if pruning else {}
    others = {"name": now["name"], **{name: item for name, item in request.items() if name not in _OWN}}
    if not changed and not removed and others == {"name": now["name"]}:
        return None
    if pruning:
        for kind, group in kept.items():
            running = [each for each in group if (kind, each.get("ref_id")) not in stopped]
            if running:
                changed[kind] = [*changed.get(kind, ()), *running]
    return {**request, "resources": changed}


_OWN = frozenset({"prune_orphans", "resources"})


def _sorted_out(some: Json, others: Json) -> tuple[Json, Json]:
    """Sort the resources of a request by whether others have them just so: those that do not, and those that do."""
    different: Json = {}
    same: Json = {}
    for kind, group in some.items():
        for each in group or ():
            there = each in (others.get(kind) or ())
            (same if there else different).setdefault(kind, []).append(each)
    return different, same
