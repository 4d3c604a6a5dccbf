"""Beginning and ending plan attempts on the resources of a deployment, on behalf of a call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import cast

from elastic_cloud_emulator.domains.deployments.placement.allocators import Placement, Shortage
from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.domains.deployments.placement.instances import (
    InstanceLayout,
    slot_of,
    spread_instances,
)
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import attempts, changes, states, usual_steps
from elastic_cloud_emulator.plans.memory import held_memory
from elastic_cloud_emulator.plans.records import Action, Attempt, Instance, JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.change_sources import source_of
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    dependents_of,
    elasticsearch_of,
    now_of,
    save_deployment,
)
from elastic_cloud_emulator.records.hosts import somebody_constructs
from elastic_cloud_emulator.records.licenses import refuse_expired_license

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
        self._held = False

    @contextmanager
    def _keeping_promises(self, resources: Sequence[Resource]) -> Iterator[None]:
        """Keep up with what changes of plans do to the memory that is promised to resources."""
        call = self._call
        if call.world.personality.hosted:
            yield
            return
        promised = PromisedMemory(call.store, self.now)
        self._placement = Placement(call, self.catalog, promised)
        self._held = not somebody_constructs(call.store)
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
        if self._held:
            self._start(resource, action, plan, [], None)
        else:
            instances, targets = self._instances_for(resource, plan)
            self._start(resource, action, plan, instances, self._place(plan, instances, targets))

    def _instances_for(self, resource: Resource, plan: JsonObject) -> tuple[list[Instance], Mapping[str, list[str]]]:
        """Lay out the instances of a plan; with them come, by name, the only allocators that may take some of them."""
        current = states.current_attempt(resource, self.now)
        present = current["instances"] if current is not None else []
        moves = _moves_of(plan, present)
        running = [instance for instance in present if instance["name"] not in moves]
        instances, resource["next_instance"] = spread_instances(
            self.catalog, resource["kind"], plan["cluster_topology"], running, resource["next_instance"]
        )
        return instances, _targets(instances, present, moves) if moves else {}

    def _place(self, plan: JsonObject, instances: list[Instance], targets: Mapping[str, list[str]]) -> Shortage | None:
        """Find room for the instances that have none yet, on the preferred allocators of the plan if they have it."""
        if self._placement is None:
            return None
        preferred = (plan.get("transient") or {}).get("plan_configuration", {}).get("preferred_allocators")
        if preferred:
            wishes = {instance["name"]: preferred for instance in instances if "allocator" not in instance}
            if self._placement.place(instances, {**wishes, **targets}) is None:
                return None
        return self._placement.place(instances, targets)

    def _start(
        self, resource: Resource, action: Action, plan: JsonObject, instances: list[Instance], shortage: Shortage | None
    ) -> Attempt:
        """Begin an attempt that leads to instances or to the failure to find room for them, or that waits to begin."""
        call = self._call
        if action != "shutdown":
            refuse_expired_license(call.store)
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
        if self._held:
            attempt["instances"] = []
            attempts.hold(attempt)
        elif shortage is not None:
            _fail(attempt, shortage)
        return attempt

    def take_on(self, deployment: Deployment) -> None:
        """Go on with the attempts that have been waiting for a constructor."""
        waiting = [each for each in deployment["resources"] if "latest" in each and attempts.is_held(each["latest"])]
        with self._keeping_promises(waiting):
            for resource in waiting:
                attempt = resource["latest"]
                instances, targets = self._instances_for(resource, attempt["plan"])
                shortage = self._place(attempt["plan"], instances, targets)
                attempts.take_on(attempt, self.now, instances if shortage is None else [])
                if shortage is not None:
                    _fail(attempt, shortage)
            self._wait_for_elasticsearch(deployment, waiting)

    def move(self, wanted: Sequence[tuple[Resource, JsonObject]], *, validate_only: bool) -> list[Shortage | None]:
        """Begin those of several moves for which there is room; nothing waits for anything else.

        Args:
            wanted: Resources, which have nothing pending, each with its complete plan; those that move are changed.
            validate_only: Find room, but begin nothing.

        Returns:
            For each why it cannot move; None if it can.
        """
        found: list[Shortage | None] = []
        with self._keeping_promises([resource for resource, _ in wanted]):
            for resource, plan in wanted:
                number = resource["next_instance"]
                instances, targets = self._instances_for(resource, plan)
                shortage = self._place(plan, instances, targets)
                found.append(shortage)
                if shortage is not None or validate_only:
                    resource["next_instance"] = number
                else:
                    self._start(resource, "update", plan, instances, None)
        return found

    def begin_together(self, deployment: Deployment, wanted: list[tuple[Resource, Action, JsonObject]]) -> None:
        """Begin several attempts; those of stateless resources wait for the one their Elasticsearch has pending.

        Args:
            deployment: Where the resources belong.
            wanted: Resource, action and plan of each attempt.
        """
        with self._keeping_promises([resource for resource, _, _ in wanted]):
            for resource, action, plan in wanted:
                self._begin(resource, action, plan)
            if not self._held:
                self._wait_for_elasticsearch(deployment, [resource for resource, _, _ in wanted])

    def _wait_for_elasticsearch(self, deployment: Deployment, begun: Iterable[Resource]) -> None:
        """Let stateless resources wait for the attempt their Elasticsearch has pending, or fail if it does not run."""
        for resource in begun:
            elasticsearch = elasticsearch_of(deployment, resource)
            if elasticsearch is not None:
                attempt = states.pending_attempt(elasticsearch, self.now)
                if attempt is not None:
                    changes.wait_for(attempt, resource, self.now)
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
                if not self._held:
                    resource["next_instance"] = layout.next_instance
                instances = [instance.copy() for instance in layout.instances]
                shortage = None if self._placement is None else self._placement.place(instances, {}, layout.groups)
                attempt = self._start(resource, "create", plan, instances, shortage)
                if leading is None:
                    leading = attempt
                elif "elasticsearch_cluster_ref_id" in resource and not self._held:
                    changes.wait_for(leading, resource, self.now)

    def shut_down(self, resource: Resource, *, skip_snapshot: bool) -> None:
        """Begin to stop a running resource; its plan is kept to come back to."""
        plan = resource["restorable"] = states.plan_of(resource, self.now)
        self.begin(resource, "shutdown", _stopped(plan, skip_snapshot and resource["kind"] == "elasticsearch"))

    def restoration_of(self, resource: Resource, *, restore_snapshot: bool) -> tuple[Resource, Action, JsonObject]:
        """Return what it takes to start a stopped resource again.

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
        """Let stateless resources that wait for an Elasticsearch which will not come give up when it does."""
        if resource["kind"] == "elasticsearch" and not states.is_deployed(resource, self.now):
            pending = states.pending_attempt(resource, self.now)
            if pending is None or "failure" in pending:
                end = self.now if pending is None else pending["ends"]
                changes.abandon(dependents_of(deployment, resource), end, self.now)


def resume_plans(call: Call) -> None:
    """Take on all plans that have been waiting for a constructor."""
    held = b'"ends":%d' % attempts.HELD
    for _, stored in list(call.store.items(DEPLOYMENTS)):
        if held in stored.encoded:
            deployment = cast(Deployment, stored.value)
            PlanChanges(call).take_on(deployment)
            save_deployment(call, deployment)


def _fail(attempt: Attempt, shortage: Shortage) -> None:
    """Let an attempt fail when it allocates its instances, unless it fails before."""
    if not attempts.fails_before(attempt, usual_steps.ALLOCATED):
        attempts.fail(attempt, usual_steps.ALLOCATED, shortage.message, "NotEnoughCapacity", shortage.details)


def _moves_of(plan: JsonObject, present: list[Instance]) -> dict[str, list[str]]:
    """Name the instances that a plan moves, with the allocators that may take each over; any if there are none."""
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
    """Return the allocators that the new instances may come to: each takes over the wish for one that it replaces."""
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
    """Return the plan with all elements switched off."""
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
