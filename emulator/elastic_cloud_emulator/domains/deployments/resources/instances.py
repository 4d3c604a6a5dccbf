"""Starting and stopping instances where they are, keeping requests away from them, and giving them other sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, find_named_resource
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.memory import HeldMemory, held_memory
from elastic_cloud_emulator.plans.records import InstanceState, JsonObject, Resource
from elastic_cloud_emulator.records.deployments import label_of, now_of, save_deployment
from elastic_cloud_emulator.records.hosts import all_allocators, capacity_of

_CAPACITY = (1024, 65536)
_STORAGE_MULTIPLIER = (1.0, 1000.0)


def start(state: InstanceState) -> None:
    """Start an instance; a new capacity counts from here on."""
    state.pop("stopped", None)
    restart(state)


def stop(state: InstanceState) -> None:
    """Stop an instance."""
    state["stopped"] = True


def restart(state: InstanceState) -> None:
    """Let an instance have the capacity that is set for it."""
    state.pop("capacity", None)
    capacity = state.get("overrides", {}).get("capacity")
    if capacity is not None:
        state["capacity"] = capacity


def begin_maintenance(state: InstanceState) -> None:
    """Keep requests away from an instance."""
    state["maintenance"] = True


def end_maintenance(state: InstanceState) -> None:
    """Let requests reach an instance again."""
    state.pop("maintenance", None)


@handles("start-deployment-resource-instances")
def start_deployment_resource_instances(call: Call) -> JsonObject:
    """Start the named instances."""
    return _command_instances(call, start)


@handles("stop-deployment-resource-instances")
def stop_deployment_resource_instances(call: Call) -> JsonObject:
    """Stop the named instances."""
    return _command_instances(call, stop)


@handles("start-deployment-resource-maintenance-mode")
def start_deployment_resource_maintenance_mode(call: Call) -> JsonObject:
    """Keep requests away from the named instances."""
    return _command_instances(call, begin_maintenance)


@handles("stop-deployment-resource-maintenance-mode")
def stop_deployment_resource_maintenance_mode(call: Call) -> JsonObject:
    """Let requests reach the named instances again."""
    return _command_instances(call, end_maintenance)


@handles("start-deployment-resource-instances-all")
def start_deployment_resource_instances_all(call: Call) -> JsonObject:
    """Start all instances of a resource."""
    return _command_instances(call, start)


@handles("stop-deployment-resource-instances-all")
def stop_deployment_resource_instances_all(call: Call) -> JsonObject:
    """Stop all instances of a resource."""
    return _command_instances(call, stop)


@handles("start-deployment-resource-instances-all-maintenance-mode")
def start_deployment_resource_instances_all_maintenance_mode(call: Call) -> JsonObject:
    """Keep requests away from all instances of a resource."""
    return _command_instances(call, begin_maintenance)


@handles("stop-deployment-resource-instances-all-maintenance-mode")
def stop_deployment_resource_instances_all_maintenance_mode(call: Call) -> JsonObject:
    """Let requests reach all instances of a resource again."""
    return _command_instances(call, end_maintenance)


@handles("set-instance-settings-overrides")
def set_instance_settings_overrides(call: Call) -> JsonObject:
    """Give the named instances of an Elasticsearch other sizes than the plan says, until the next plan."""
    return _override_sizes(call)


@handles("set-all-instances-settings-overrides")
def set_all_instances_settings_overrides(call: Call) -> JsonObject:
    """Give all instances of an Elasticsearch other sizes than the plan says, until the next plan."""
    return _override_sizes(call)


def _command_instances(call: Call, act: Callable[[InstanceState], None]) -> JsonObject:
    deployment, resource = find_named_resource(call)
    if deployment["system_owned"]:
        raise ApiError(403, "deployments.instance_update_prohibited_error", name=deployment["name"])
    change_instances(call, resource, named_instances(call, resource), act)
    save_deployment(call, deployment)
    return {"warnings": []}


def _override_sizes(call: Call) -> JsonObject:
    deployment, resource = find_named_resource(call)
    if resource["kind"] != "elasticsearch":
        raise ApiError(404, NOT_FOUND, "sizes")
    overrides = {name: call.body[name] for name in ("capacity", "storage_multiplier") if name in call.body}
    names = named_instances(call, resource)
    _check_range(overrides.get("capacity"), _CAPACITY, "capacity")
    _check_range(overrides.get("storage_multiplier"), _STORAGE_MULTIPLIER, "storage_multiplier")
    act = _Override(overrides, at_once=call.query["restart_after_update"])
    change_instances(call, resource, names, act)
    save_deployment(call, deployment)
    return overrides


@dataclass(frozen=True, slots=True)
class _Override:
    sizes: JsonObject
    at_once: bool

    def __call__(self, state: InstanceState) -> None:
        state["overrides"] = self.sizes
        if self.at_once:
            restart(state)


def named_instances(call: Call, resource: Resource) -> list[str]:
    """Return the names of the instances that the path means: those it lists, or all.

    Raises:
        ApiError: 404, one is missing.
    """
    present = [instance["name"] for instance in states.instances(resource, now_of(call))[0]]
    listed = call.path.get("instance_ids")
    wanted = present if listed is None else list(dict.fromkeys(listed.split(",")))
    missing = [name for name in wanted if name not in present]
    if missing and not call.query["ignore_missing"]:
        code, names = "deployments.instances_missing_on_update_error", ", ".join(missing)
        raise ApiError(404, code, resource=label_of(resource), instance_ids=names)
    return [name for name in wanted if name in present]


def change_instances(call: Call, resource: Resource, names: list[str], act: Callable[[InstanceState], None]) -> None:
    """Do something with instances.

    Args:
        call: On whose behalf.
        resource: Is changed.
        names: Its instances.
        act: What to do with the state of each.

    Raises:
        ApiError: 404, the allocator of an instance has not the memory that it needs then.
    """
    now = now_of(call)
    before = held_memory(resource, now)
    known = resource.get("instance_states", {})
    for name in names:
        state = known.setdefault(name, {})
        act(state)
        if not state:
            del known[name]
    if known:
        resource["instance_states"] = known
    else:
        resource.pop("instance_states", None)
    _promise_memory(call, before, held_memory(resource, now))


def _promise_memory(call: Call, before: list[HeldMemory], after: list[HeldMemory]) -> None:
    """Promise more or less memory of the allocators on which instances are.

    Args:
        call: On whose behalf.
        before: What the instances held.
        after: What they are to hold, in the same order.

    Raises:
        ApiError: 404, there is not so much.
    """
    if before == after:
        return
    promised = PromisedMemory(call.store, now_of(call))
    promised.exchange(before, after)
    grown = {name for (_, old, _), (name, new, _) in zip(before, after, strict=True) if new > old}
    for allocator in all_allocators(call):
        name, total = allocator["allocator_id"], capacity_of(allocator)
        if name in grown and promised.of(name) > total:
            raise ApiError(
                404,
                "instance_overrides.out_of_range",
                "allocator",
                fields=["capacity"],
                allocator=name,
                total=total,
                promised=promised.of(name),
            )
    promised.save()


def _check_range(value: float | None, limits: tuple[float, float], field: str) -> None:
    least, most = limits
    if value is not None and not least <= value <= most:
        raise ApiError(
            404,
            "instance_overrides.out_of_range",
            fields=[field],
            field=field,
            least=f"{least:g}",
            most=f"{most:g}",
            value=f"{value:g}",
        )
