"""Bringing deployments to another version, and preparing them for that or for another template."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.products import has_product
from elastic_cloud_emulator.domains.deployments.plan_checks.topology import check_elements, place_of
from elastic_cloud_emulator.domains.deployments.requests.tiers import in_notation, notation_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Kind, Resource
from elastic_cloud_emulator.plans.topology import memory_of
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    find_deployment,
    label_of,
    now_of,
    refuse_pending,
    save_deployment,
    shown_resources,
)
from elastic_cloud_emulator.records.templates import elements_of, tiers_of

_OLDEST = versions.parse("8.0.0")


@handles("upgrade-deployment")
def upgrade_deployment(call: Call) -> JsonObject:
    """Begin to bring all resources that run to a version."""
    _, deployment = find_deployment(call)
    plan_changes = PlanChanges(call)
    target: str = call.body["target_version"]
    resources, now = shown_resources(deployment), plan_changes.now
    running = [resource for resource in resources if not states.is_stopped(resource, now)]
    _check_upgrade(plan_changes.catalog, target, _present_version(deployment, now), running)
    for resource in running:
        refuse_pending(resource, now)
    for resource in resources:
        if states.has_failed(resource, now):
            code = "deployments.upgrade_deployment_resource_last_plan_failed"
            raise ApiError(409, code, resource=label_of(resource))
    plan_changes.begin_together(
        deployment,
        [
            (resource, "update", _at_version(states.plan_to_change(resource, now), resource["kind"], target))
            for resource in running
        ],
    )
    save_deployment(call, deployment)
    return {}


def _present_version(deployment: Deployment, now: int) -> str:
    """Return the version from which an upgrade starts: that of Elasticsearch.

    Raises:
        ApiError: 400, that does not run.
    """
    clusters = [resource for resource in deployment["resources"] if resource["kind"] == "elasticsearch"]
    elasticsearch = min(clusters, key=lambda resource: bool(resource.get("hidden")))
    if states.is_stopped(elasticsearch, now):
        raise ApiError(400, "deployments.resource_plan_state_error", "stopped", resource=label_of(elasticsearch))
    return str(states.plan_of(elasticsearch, now)["elasticsearch"]["version"])


def _check_upgrade(catalog: Catalog, target: str, present: str, running: list[Resource]) -> None:
    """Check that an upgrade leads up, from and to versions that know this way.

    Raises:
        ApiError: 400, it does not.
    """
    fields = ["target_version"]
    try:
        wanted = versions.parse(target)
    except ValueError:
        raise ApiError(400, "deployments.invalid_version", fields=fields, version=target) from None
    if wanted < _OLDEST:
        raise ApiError(400, "deployments.upgrade.target_version_must_be_above_8_0_0", fields=fields, version=target)
    before = versions.parse(present)
    if before < _OLDEST:
        raise ApiError(400, "deployments.upgrade.source_version_must_be_above_8_0_0", version=present)
    stack = catalog.stack(target)
    oldest = (stack or {}).get("min_upgradable_from")
    if (
        stack is None
        or wanted <= before
        or (oldest and before < versions.parse(oldest))
        or not all(has_product(target, resource["kind"]) for resource in running)
    ):
        code = "deployments.upgrade_path_not_allowed"
        raise ApiError(400, code, fields=fields, version=present, target_version=target)


def _at_version(plan: JsonObject, kind: Kind, version: str) -> JsonObject:
    return {**plan, kind: {**plan[kind], "version": version}}


@handles("migrate-deployment-template")
def migrate_deployment_template(call: Call) -> JsonObject:
    """Tell with what update a deployment would move to another template, or to the newest state of its own."""
    _, deployment = find_deployment(call)
    catalog, template_id, now = Catalog(call.store), call.query["template_id"], now_of(call)
    resources: dict[str, list[JsonObject]] = {}
    for resource in shown_resources(deployment):
        template = catalog.template(template_id, resource["region"])
        if template is None:
            raise ApiError(400, "templates.template_not_found", fields=["template_id"], template_id=template_id)
        pending = states.pending_attempt(resource, now)
        stopping = pending is not None and pending["action"] == "shutdown"  # as after it was pruned
        if not (stopping or states.is_stopped(resource, now)):
            migration = _Migration(catalog, template, resource, states.plan_to_change(resource, now))
            resources.setdefault(resource["kind"], []).append(migration.payload())
    return {"name": deployment["name"], "prune_orphans": False, "resources": resources}


class _Migration:
    """Puts the elements of one plan on the hardware of a template."""

    def __init__(self, catalog: Catalog, template: JsonObject, resource: Resource, plan: JsonObject) -> None:
        self._catalog = catalog
        self._template = template
        self._resource = resource
        self._plan = plan

    def payload(self) -> JsonObject:
        """Return the resource for the update.

        Raises:
            ApiError: 400, the template offers no hardware of that size.
        """
        resource = self._resource
        plan = dict(self._plan)
        if resource["kind"] == "elasticsearch":
            plan["cluster_topology"] = list(self._tiers())
            plan["deployment_template"] = {"id": self._template["id"]}
        else:
            models = elements_of(self._template, resource["kind"])
            plan["cluster_topology"] = [
                self._on(models[0] if models else {}, element) for element in plan["cluster_topology"]
            ]
        check_elements(self._catalog, plan["cluster_topology"], place_of(f"resources.{resource['kind']}[0]").topology)
        payload: JsonObject = {"ref_id": resource["ref_id"], "region": resource["region"], "plan": plan}
        if "elasticsearch_cluster_ref_id" in resource:
            payload["elasticsearch_cluster_ref_id"] = resource["elasticsearch_cluster_ref_id"]
        return payload

    def _tiers(self) -> Iterator[JsonObject]:
        """Yield the elements of the plan with those of the template that it lacks, switched off."""
        tiers = tiers_of(self._template)
        elements: list[JsonObject] = self._plan["cluster_topology"]
        named = any("id" in element for element in elements)
        for element in elements:
            tier = tiers.pop(element.get("id", ""), None)
            if tier is not None or "id" not in element:
                yield self._on(tier or {}, element)
            elif memory_of(element, self._catalog.configuration(element.get("instance_configuration_id", ""))):
                raise ApiError(
                    400,
                    "clusters.cluster_invalid_plan",
                    "element",
                    fields=["template_id"],
                    template_id=self._template["id"],
                    element=element["id"],
                )
        notation = notation_of(elements, self._plan["elasticsearch"]["version"])
        for tier in tiers.values() if named else ():
            yield self._on(tier, {**in_notation(tier, notation), "size": {"value": 0, "resource": "memory"}})

    def _on(self, model: JsonObject, element: JsonObject) -> JsonObject:
        """Put an element on the newest version of the model's instance configuration or, if it has none, of its own."""
        name = model.get("instance_configuration_id") or element.get("instance_configuration_id", "")
        configuration = self._catalog.configuration(name)
        if configuration is None:
            return element
        moved = {**element, "instance_configuration_id": name}
        moved["instance_configuration_version"] = configuration.get("config_version", 1)
        for limit in ("autoscaling_max", "autoscaling_min", "topology_element_control"):
            if limit in model:
                moved[limit] = model[limit]
        if "size" in element and element["size"]["value"]:
            moved["size"] = _fitting(element["size"], configuration)
        return moved


def _fitting(size: JsonObject, configuration: JsonObject) -> JsonObject:
    """Return the size, or the next larger one that an instance configuration offers."""
    sizes: list[int] = sorted(configuration["discrete_sizes"]["sizes"])
    value: int = size["value"]
    if size["resource"] != "memory" or not sizes or value in sizes or value % sizes[-1] == 0:
        return size
    larger = next((offered for offered in sizes if offered > value), -(-value // sizes[-1]) * sizes[-1])
    return {**size, "value": larger}


@handles("get-deployment-upgrade-assistant-status")
def get_deployment_upgrade_assistant_status(call: Call) -> JsonObject:
    """Tell what stands in the way of the next major version."""
    _, deployment = find_deployment(call)
    obstacles = list(_obstacles(deployment, now_of(call)))
    return {"ready_for_upgrade": not obstacles, "details": "; ".join(obstacles)}


def _obstacles(deployment: Deployment, now: int) -> Iterator[str]:
    running = [resource for resource in shown_resources(deployment) if states.is_deployed(resource, now)]
    if all(resource["kind"] != "kibana" for resource in running):
        yield "There is no running Kibana to ask"
    for resource in running:
        kind, plan = resource["kind"], states.plan_of(resource, now)
        major = versions.parse(plan[kind]["version"])[0]
        if kind == "enterprise_search" and major >= 8:
            yield f"Enterprise Search has no version {major + 1}"
        if any("node_type" in element for element in plan["cluster_topology"]) and major < 8:
            yield "Nodes of Elasticsearch have types, which version 8 replaces by roles"
