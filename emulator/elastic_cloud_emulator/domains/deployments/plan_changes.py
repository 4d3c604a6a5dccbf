"""Beginning and ending plan attempts on the resources of a deployment, on behalf of a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from elastic_cloud_emulator.domains.deployments.placement.allocators import Placement
from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.domains.deployments.placement.instances import (
    InstanceLayout,
    ZoneGroup,
    slot_of,
    spread_instances,
)
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import attempts, changes, states, usual_steps
from elastic_cloud_emulator.plans.memory import held_memory
from elastic_cloud_emulator.plans.records import Action, Attempt, Instance, JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.change_sources import source_of
from elastic_cloud_emulator.records.deployments import Deployment, dependents_of, elasticsearch_of, now_of

LATEST_SNAPSHOT = "__latest_success__"
"""Stands for the newest good snapshot where the API takes the name of one."""


class PlanChanges:
    """Everything one call begins, at one moment.

    Attributes:
        catalog: What there is to build from.
        now: The moment, in milliseconds since 1970.
    """

    def __init__(self, call: Call) -> None:
        """Prepare to begin attempts on behalf of a call."""
        self._call = call
        self.catalog = Catalog(call.store)
        self.now = now_of(call)
        self._source = source_of(call)
        self._placement: Placement | None = None  # the hosted service has room for everything

    @contextmanager
    def _keeping_promises(self, resources: Sequence[Resource]) -> Iterator[None]:
        """Keep up with what changes of plans do to the memory that is promised to resources."""
        call = self._call
        if call.world.personality.hosted:
            yield
            return
        promised = PromisedMemory(call.store, self.now)
        self._placement = Placement(call, self.catalog, promised)
        before = [part for resource in resources for part in held_memory(resource, self.now)]
        yield
        after = [part for resource in resources for part in held_memory(resource, self.now)]
        if before != after:
            promised.exchange(before, after)
            promised.save()

    def begin(self, resource: Resource, action: Action, plan: JsonObject) -> None:
        """Begin an attempt; without room for its instances it fails when it allocates them.

        Args:
            resource: Is changed; it has nothing pending.
            action: What the attempt is for.
            plan: The complete plan.
        """
        with self._keeping_promises([resource]):
            self._begin(resource, action, plan)

    def _begin(self, resource: Resource, action: Action, plan: JsonObject) -> None:
        current = states.current_attempt(resource, self.now)
        present = current["instances"] if current is not None else []
        moves = _moves_of(plan, present)
        running = [instance for instance in present if instance["name"] not in moves]
        instances, resource["next_instance"] = spread_instances(
            self.catalog, resource["kind"], plan["cluster_topology"], running, resource["next_instance"]
        )
        self._start(resource, action, plan, instances, _targets(instances, present, moves) if moves else {})

    def _start(
        self,
        resource: Resource,
        action: Action,
        plan: JsonObject,
        instances: list[Instance],
        targets: Mapping[str, list[str]],
        groups: Sequence[ZoneGroup] | None = None,
    ) -> Attempt:
        """Find room for the instances, and begin an attempt that leads to them or to the failure to find it."""
        call = self._call
        shortage = None if self._placement is None else self._placement.place(instances, targets, groups)
        attempt = changes.begin(
            call.store,
            resource,
            attempt_id=call.world.ids.uuid(),
            action=action,
            plan=plan,
            instances=instances if shortage is None else [],
            source=self._source,
            now=self.now,
        )
        if shortage is not None and not attempts.fails_before(attempt, usual_steps.ALLOCATED):
            attempts.fail(attempt, usual_steps.ALLOCATED, shortage.message, "NotEnoughCapacity", shortage.details)
        return attempt

    def begin_together(self, deployment: Deployment, wanted: list[tuple[Resource, Action, JsonObject]]) -> None:
        """Begin several attempts; those of stateless resources wait for the one their Elasticsearch has pending.

        Args:
            deployment: Where the resources belong.
            wanted: Resource, action and plan of each attempt.
        """
        with self._keeping_promises([resource for resource, _, _ in wanted]):
            for resource, action, plan in wanted:
                self._begin(resource, action, plan)
            for resource, _, _ in wanted:
                elasticsearch = elasticsearch_of(deployment, resource)
                if elasticsearch is not None:
                    attempt = states.pending_attempt(elasticsearch, self.now)
                    if attempt is not None:
                        changes.wait_for(attempt, resource)
                    elif states.is_stopped(elasticsearch, self.now):
                        changes.abandon([resource], None, self.now)

    def create_together(self, wanted: list[tuple[Resource, JsonObject, InstanceLayout]]) -> None:
        """Begin the first attempts of a new deployment; those of stateless resources wait for the one of Elasticsearch.

        Args:
            wanted: All of its resources, each with its plan and its instances; Elasticsearch comes first.
        """
        with self._keeping_promises([resource for resource, _, _ in wanted]):
            leading: Attempt | None = None
            for resource, plan, layout in wanted:
                resource["next_instance"] = layout.next_instance
                instances = [instance.copy() for instance in layout.instances]
                attempt = self._start(resource, "create", plan, instances, {}, layout.groups)
                if leading is None:
                    leading = attempt
                elif "elasticsearch_cluster_ref_id" in resource:
                    changes.wait_for(leading, resource)

    def shut_down(self, resource: Resource, *, skip_snapshot: bool) -> None:
        """Begin to stop a running resource; its plan is kept to come back to."""
        plan = resource["restorable"] = states.plan_of(resource, self.now)
        self.begin(resource, "shutdown", _stopped(plan, skip_snapshot and resource["kind"] == "elasticsearch"))

    def restoration_of(self, resource: Resource, *, restore_snapshot: bool) -> tuple[Resource, Action, JsonObject]:
        """What it takes to start a stopped resource again.

        Args:
            resource: Is stopped.
            restore_snapshot: Whether Elasticsearch gets its data back.
        """
        plan = dict(resource.get("restorable") or states.plan_of(resource, self.now))
        plan.pop("transient", None)
        if restore_snapshot and resource["kind"] == "elasticsearch":
            plan["transient"] = {"restore_snapshot": {"snapshot_name": LATEST_SNAPSHOT}}
        return resource, "restore", plan

    def interrupt(self, deployment: Deployment, resource: Resource) -> None:
        """End a pending attempt at once, to make room for another one."""
        with self._keeping_promises(deployment["resources"]):
            changes.interrupt(resource, self.now)
            self._abandon_dependents(deployment, resource)

    def cancel(self, deployment: Deployment, resource: Resource, *, force: bool) -> None:
        """Cancel a pending attempt.

        Args:
            deployment: Where the resource belongs.
            resource: Has a pending attempt.
            force: Drops the attempt instead of ending it in good order.
        """
        with self._keeping_promises(deployment["resources"]):
            if force:
                changes.drop(self._call.store, resource)
            else:
                changes.cancel(resource, self.now)
            self._abandon_dependents(deployment, resource)

    def _abandon_dependents(self, deployment: Deployment, resource: Resource) -> None:
        """Stateless resources that wait for an Elasticsearch which will not come give up when it does."""
        if resource["kind"] == "elasticsearch" and not states.is_deployed(resource, self.now):
            pending = states.pending_attempt(resource, self.now)
            if pending is None or "failure" in pending:
                end = self.now if pending is None else pending["ends"]
                changes.abandon(dependents_of(deployment, resource), end, self.now)


def _moves_of(plan: JsonObject, present: list[Instance]) -> dict[str, list[str]]:
    """The instances that a plan moves, by name, with the allocators that may take them over; any if there are none."""
    transient = plan.get("transient")
    if not transient:
        return {}
    control: JsonObject = transient.get("plan_configuration") or {}
    left = {move["from"]: move.get("to") or [] for move in control.get("move_allocators") or ()}
    moves: dict[str, list[str]] = {}
    for instance in present:
        allocator = instance.get("allocator")
        if allocator in left:
            moves[instance["name"]] = left[allocator]
    return moves | {move["from"]: move.get("to") or [] for move in control.get("move_instances") or ()}


def _targets(instances: list[Instance], present: list[Instance], moves: dict[str, list[str]]) -> dict[str, list[str]]:
    """The allocators that the new instances may come to: each takes over the wish for one that it replaces."""
    wishes: dict[tuple[object, ...], list[list[str]]] = {}
    for instance in present:
        if moves.get(instance["name"]):
            wishes.setdefault(slot_of(instance), []).append(moves[instance["name"]])
    targets: dict[str, list[str]] = {}
    for instance in instances:
        wished = wishes.get(slot_of(instance))
        if wished and "allocator" not in instance:
            targets[instance["name"]] = wished.pop(0)
    return targets


def _stopped(plan: JsonObject, skip_snapshot: bool) -> JsonObject:
    """The plan with all elements switched off."""
    stopped = dict(plan)
    stopped.pop("transient", None)
    stopped["cluster_topology"] = [_switched_off(element) for element in plan["cluster_topology"]]
    if skip_snapshot:
        stopped["transient"] = {"plan_configuration": {"skip_snapshot": True}}
    return stopped


def _switched_off(element: JsonObject) -> JsonObject:
    if "size" in element:
        return {**element, "size": {**element["size"], "value": 0}}
    return {**element, "memory_per_node": 0}
