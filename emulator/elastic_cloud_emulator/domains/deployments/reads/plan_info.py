"""The plans of a resource as reads show them: current, pending and past."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.reads.plan_defaults import with_defaults, with_system_settings
from elastic_cloud_emulator.domains.deployments.requests.tiers import in_notation, notation_of
from elastic_cloud_emulator.plans import attempts, changes, states
from elastic_cloud_emulator.plans.records import Attempt, JsonObject, Kind, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.templates import tiers_of
from elastic_cloud_emulator.storage.store import Transaction

_HISTORY_HEAD, _HISTORY_TAIL = 10, 90
"""Of a longer history so many of the first and of the last attempts are shown."""


class PlanInfo:
    """The plans of resources at one moment."""

    def __init__(self, store: Transaction, catalog: Catalog, now: int, flags: Flags) -> None:
        """Look at plans.

        Args:
            store: Holds the history.
            catalog: Knows the templates.
            now: The moment, in milliseconds since 1970.
            flags: What to show.
        """
        self._store = store
        self._catalog = catalog
        self._now = now
        self._flags = flags

    def plan_info(self, resource: Resource) -> JsonObject:
        """Return the current, the pending and the earlier plans of a resource."""
        now = self._now
        shown: JsonObject = {"healthy": not states.has_failed(resource, now), "history": []}
        current = states.current_attempt(resource, now)
        if current is not None:
            shown["current"] = self._attempt(resource, current, is_current=True)
        pending = states.pending_attempt(resource, now)
        if pending is not None:
            shown["pending"] = self._attempt(resource, pending)
        if self._flags.show_plan_history:
            shown["history"] = list(self._history(resource, current))
        return shown

    def attempt(self, resource: Resource, attempt_id: str) -> JsonObject | None:
        """Return one attempt, pending or past; None if the resource has none of that id."""
        pending = states.pending_attempt(resource, self._now)
        for attempt in (
            *([pending] if pending is not None else []),
            *changes.history(self._store, resource, self._now),
        ):
            if attempt["id"] == attempt_id:
                return self._attempt(resource, attempt)
        return None

    def _history(self, resource: Resource, current: Attempt | None) -> Iterator[JsonObject]:
        past = list(changes.history(self._store, resource, self._now))
        if len(past) > _HISTORY_HEAD + _HISTORY_TAIL and not self._flags.force_all_plan_history:
            past = past[:_HISTORY_HEAD] + past[-_HISTORY_TAIL:]
        current_id = current["id"] if current is not None else None
        for attempt in past:
            yield self._attempt(resource, attempt, is_current=attempt["id"] == current_id)

    def _attempt(self, resource: Resource, attempt: Attempt, is_current: bool = False) -> JsonObject:
        now, flags = self._now, self._flags
        failure = attempt.get("failure")
        shown: JsonObject = {
            "plan_attempt_id": attempt["id"],
            "plan_attempt_name": f"attempt-{attempt['number']:010}",
            "attempt_start_time": attempts.to_instant(attempt["started"]),
            "plan_attempt_log": attempts.log(attempt, now) if flags.show_plan_logs else [],
            "source": attempt["source"],
            "warnings": [],
        }
        if attempts.is_pending(attempt, now):
            shown["healthy"] = not attempts.has_erred(attempt, now)
        else:
            end = attempts.to_instant(attempt["ends"])
            shown["healthy"] = failure is None
            shown["attempt_end_time"] = shown["plan_end_time"] = end
            if failure is not None:
                shown["error"] = {
                    "timestamp": end,
                    "message": failure["message"],
                    "details": failure["details"],
                    "failure_type": failure["type"],
                }
        if flags.show_plans:
            shown["plan"] = self._plan(resource["kind"], attempt, is_current)
        return shown

    def _plan(self, kind: Kind, attempt: Attempt, is_current: bool) -> JsonObject:
        plan = dict(attempt["plan"])
        if kind == "elasticsearch":
            elements = plan["cluster_topology"]
            if is_current and self._flags.enrich_with_template:
                elements = self._with_missing_tiers(plan, elements)
            plan["cluster_topology"] = [with_system_settings(element) for element in elements]
        if self._flags.clear_transient:
            plan.pop("transient", None)
        elif self._flags.show_plan_defaults:
            plan = with_defaults(kind, plan, max((node["memory"] for node in attempt["instances"]), default=0))
        return plan

    def _with_missing_tiers(self, plan: JsonObject, elements: list[JsonObject]) -> list[JsonObject]:
        """Add the tiers of the plan's template that it does not mention, switched off."""
        template = self._catalog.template((plan.get("deployment_template") or {}).get("id", ""))
        tiers = tiers_of(template)
        present = {element.get("id") for element in elements}
        if not present & tiers.keys():
            return elements
        completed, notation = list(elements), notation_of(elements, plan["elasticsearch"]["version"])
        for position, (name, tier) in enumerate(tiers.items()):
            if name not in present:
                missing = dict(in_notation(tier, notation))
                configuration = self._catalog.configuration(tier.get("instance_configuration_id", "")) or {}
                missing["instance_configuration_version"] = configuration.get("config_version", 1)
                missing["size"] = {"value": 0, "resource": "memory"}
                completed.insert(position, missing)
        return completed
