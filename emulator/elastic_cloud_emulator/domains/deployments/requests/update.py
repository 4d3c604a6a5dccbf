"""Applying the resources of an update to a deployment that exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.products import check_combination
from elastic_cloud_emulator.domains.deployments.requests.dry_runs import diagnostics
from elastic_cloud_emulator.domains.deployments.requests.new_resources import add_resource, configure_resource
from elastic_cloud_emulator.domains.deployments.requests.payloads import PayloadCompletion, RequestedResource
from elastic_cloud_emulator.domains.deployments.requests.permissions import refuse_system_owned
from elastic_cloud_emulator.domains.deployments.requests.repositories import check_repositories
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import Action, JsonObject, Kind, Resource
from elastic_cloud_emulator.records.deployments import PRODUCTS, Deployment, label, refuse_pending, shown_resources
from elastic_cloud_emulator.records.installation import is_platform


class Update:
    """What an update does to the resources of a deployment: first planned and checked, then carried out.

    Attributes:
        orphans: Resources it shuts down.
    """

    def __init__(self, call: Call, deployment: Deployment) -> None:
        """Prepare an update that changes no resource yet."""
        self._call = call
        self._deployment = deployment
        self._plan_changes = PlanChanges(call)
        self._changed: list[tuple[RequestedResource, Resource | None]] = []
        self.orphans: list[Resource] = []

    def plan(self, resources: Mapping[Any, Any], *, prune: bool) -> None:
        """Work out what changes.

        Args:
            resources: Payloads by kind.
            prune: Whether resources that are not mentioned are shut down.

        Raises:
            ApiError: 400, it cannot be done.
        """
        deployment, now = self._deployment, self._plan_changes.now
        existing = {(resource["kind"], resource["ref_id"]): resource for resource in shown_resources(deployment)}
        mentioned: list[tuple[Kind, str, str]] = [
            (kind, payload["ref_id"], f"resources.{kind}[{index}]")
            for kind in PRODUCTS
            for index, payload in enumerate(resources.get(kind) or ())
        ]
        names = {(kind, ref_id) for kind, ref_id, _ in mentioned}
        if prune:
            self.orphans = [
                resource
                for name, resource in existing.items()
                if name not in names and not states.is_stopped(resource, now)
            ]
        stopping = [
            (resource["kind"], resource["ref_id"], f"resources.{resource['kind']}") for resource in self.orphans
        ]
        for kind, ref_id, field in mentioned + stopping:
            resource = existing.get((kind, ref_id))
            if resource is not None:
                refuse_pending(resource, now, field)
        if self.orphans:
            refuse_system_owned(deployment)
        completion = PayloadCompletion(
            catalog=self._plan_changes.catalog,
            personality=self._call.world.personality,
            region=deployment["resources"][0]["region"],
            version=None,
            template_id=None,
            autoscaling=bool(deployment["settings"].get("autoscaling_enabled")),
            running={
                (resource["kind"], resource["ref_id"]): states.plan_of(resource, now)
                for resource in deployment["resources"]
            },
            without_addresses=is_platform(self._call, "4.0.0"),
        )
        self._changed = [
            (requested, existing.get((requested.kind, requested.ref_id)))
            for requested in completion.complete(resources)
        ]
        check_repositories(self._call, (requested for requested, _ in self._changed))
        self._check_resources()

    def _check_resources(self) -> None:
        """Check that the resources of the deployment still go together afterwards."""
        now = self._plan_changes.now
        changed = [resource for _, resource in self._changed if resource is not None]
        gone = [*self.orphans, *changed]
        staying = [
            resource
            for resource in shown_resources(self._deployment)
            if resource not in gone and not states.is_stopped(resource, now)
        ]
        check_combination(
            [*(requested.kind for requested, _ in self._changed), *(resource["kind"] for resource in staying)]
        )
        clusters = [requested.ref_id for requested, _ in self._changed if requested.kind == "elasticsearch"]
        clusters += [resource["ref_id"] for resource in staying if resource["kind"] == "elasticsearch"]
        if len(clusters) > 1:
            named = ", ".join(f"[{name}]" for name in clusters)
            raise ApiError(400, "root.invalid_data", "clusters", fields=["resources.elasticsearch"], ref_ids=named)
        stopping = [
            resource["ref_id"]
            for resource in staying
            if (pending := states.pending_attempt(resource, now)) is not None and pending["action"] == "shutdown"
        ]
        for requested, _ in self._changed:
            wanted = requested.elasticsearch_cluster_ref_id
            if wanted is not None and (wanted not in clusters or wanted in stopping):
                fields, resource = [f"{requested.field}.elasticsearch_cluster_ref_id"], label("elasticsearch", wanted)
                raise ApiError(400, "clusters.cluster_plan_state_error", "needed", fields=fields, resource=resource)

    def diagnostics(self) -> JsonObject:
        """Return what a dry run tells about the update."""
        name = self._deployment["name"]
        return {
            "creates": diagnostics((requested for requested, resource in self._changed if resource is None), name),
            "updates": diagnostics((requested for requested, resource in self._changed if resource is not None), name),
        }

    def carry_out(self) -> dict[str, JsonObject]:
        """Begin all attempts of the update.

        Returns:
            The credentials of new resources by their id.
        """
        credentials: dict[str, JsonObject] = {}
        wanted: list[tuple[Resource, Action, JsonObject]] = []
        for requested, resource in self._changed:
            if resource is None:
                resource, shown = add_resource(self._call, self._deployment, requested)
                credentials[resource["id"]] = shown
                wanted.append((resource, "create", requested.plan))
            else:
                configure_resource(resource, requested)
                if requested.elasticsearch_cluster_ref_id is not None:
                    resource["elasticsearch_cluster_ref_id"] = requested.elasticsearch_cluster_ref_id
                wanted.append((resource, "update", requested.plan))
        self._plan_changes.begin_together(self._deployment, wanted)
        for resource in self.orphans:
            self._plan_changes.shut_down(resource, skip_snapshot=self._call.query["skip_snapshot"])
            if self._call.query["hide_pruned_orphans"]:
                resource["hidden"] = True
        return credentials
