"""A whole deployment as reading it shows it at a moment."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.reads import endpoints
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.reads.instances import show_elasticsearch_health, show_instances
from elastic_cloud_emulator.domains.deployments.reads.plan_info import PlanInfo
from elastic_cloud_emulator.domains.deployments.reads.short_forms import short_form
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import attempts, states
from elastic_cloud_emulator.plans.health import are_down
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Kind, Resource
from elastic_cloud_emulator.records.catalog import Catalog, configuration_info
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    dependents_of,
    elasticsearch_of,
    now_of,
    shown_resources,
)
from elastic_cloud_emulator.records.snapshot_repositories import repository_of
from elastic_cloud_emulator.records.templates import DEDICATED_MASTERS_THRESHOLD
from elastic_cloud_emulator.storage.store import Stored

_ASSOCIATIONS: dict[str, dict[Kind, str]] = {
    "associated_kibana_clusters": {"kibana": "kibana_id"},
    "associated_apm_clusters": {"apm": "apm_id", "integrations_server": "apm_id"},
    "associated_appsearch_clusters": {"appsearch": "app_search_id"},
    "associated_enterprise_search_clusters": {"enterprise_search": "enterprise_search_id"},
}
"""Where an Elasticsearch lists its dependents, and under which name their ids."""

_INFO_IDS: dict[Kind, tuple[str, str]] = {
    "elasticsearch": ("cluster_id", "cluster_name"),
    "kibana": ("cluster_id", "cluster_name"),
}


class DeploymentView:
    """A deployment as it shows itself at one moment.

    Attributes:
        deployment: The stored deployment.
        now: The moment, in milliseconds since 1970.
        plans: The plans of its resources.
    """

    def __init__(self, call: Call, catalog: Catalog, stored: Stored, deployment: Deployment, flags: Flags) -> None:
        """Look at a deployment now.

        Args:
            call: On whose behalf.
            catalog: What deployments are made from.
            stored: The deployment as the store has it.
            deployment: The same, decoded.
            flags: What to show.
        """
        self._store = call.store
        self._catalog = catalog
        self._personality = call.world.personality
        self._stored = stored
        self.deployment = deployment
        self.now = now_of(call)
        self._flags = flags
        self.plans = PlanInfo(call.store, catalog, self.now, flags)

    def whole(self) -> JsonObject:
        """Return the whole deployment, as `get-deployment` answers it."""
        shown = self.summary()
        shown["observability"] = self._observability()
        if self._flags.show_instance_configurations:
            shown["instance_configurations"] = self._instance_configurations()
        return shown

    def summary(self) -> JsonObject:
        """Return the deployment as a search shows it."""
        deployment = self.deployment
        shown: JsonObject = {
            "id": deployment["id"],
            "name": deployment["name"],
            "healthy": self.healthy,
            "resources": self.resources(),
            "settings": self.settings(),
            "metadata": self.metadata(),
        }
        if alias := deployment.get("alias"):
            shown["alias"] = alias
        return shown

    @property
    def healthy(self) -> bool:
        """Whether all resources are in order."""
        return all(states.is_healthy(resource, self.now) for resource in shown_resources(self.deployment))

    def resources(self) -> JsonObject:
        """Return all resources by kind."""
        shown: dict[str, list[JsonObject]] = {kind: [] for kind in KINDS}
        for resource in shown_resources(self.deployment):
            shown[resource["kind"]].append(self.resource(resource))
        return shown

    def settings(self) -> JsonObject:
        """Return the settings of the deployment."""
        return {"auto_ops": {"status": "not_connected"}, **self.deployment["settings"]}

    def metadata(self) -> JsonObject:
        """Return facts about the deployment that are not plans."""
        deployment = self.deployment
        shown: JsonObject = {
            "owner_id": deployment["owner_id"],
            "system_owned": deployment["system_owned"],
            "hidden": deployment["hidden"],
            "subscription_level": "standard",
            "created_at": self._stored.created,
            "last_modified": self._stored.modified,
            "tags": deployment["tags"],
        }
        if self._personality.hosted:
            shown |= {"byok_enabled": "byok" in deployment["settings"], "byok_migration": False}
        if "organization_id" in deployment:
            shown["organization_id"] = deployment["organization_id"]
        current = [states.current_attempt(resource, self.now) for resource in deployment["resources"]]
        ends = [attempt["ends"] for attempt in current if attempt is not None]
        if ends:
            shown["last_resource_plan_modified"] = attempts.to_instant(max(ends))
        return shown

    def resource(self, resource: Resource) -> JsonObject:
        """Return one resource, as the operations that read a single one answer it."""
        shown: JsonObject = {
            "ref_id": resource["ref_id"],
            "id": resource["id"],
            "region": resource["region"],
            "info": self.info(resource),
        }
        if "elasticsearch_cluster_ref_id" in resource:
            shown["elasticsearch_cluster_ref_id"] = resource["elasticsearch_cluster_ref_id"]
        return shown

    def info(self, resource: Resource) -> JsonObject:
        """Return everything about a resource but its place in the deployment."""
        kind, now, flags, deployment = resource["kind"], self.now, self._flags, self.deployment
        instances, phase = states.instances(resource, now)
        plan = states.plan_behind(resource, now)
        id_member, name_member = _INFO_IDS.get(kind, ("id", "name"))
        info: JsonObject = {
            id_member: resource["id"],
            name_member: resource.get("display_name") or deployment["name"],
            "deployment_id": deployment["id"],
            "region": resource["region"],
            "healthy": states.is_healthy(resource, now),
            "status": states.status(resource, now),
            "plan_info": self.plans.plan_info(resource),
            "metadata": self._resource_metadata(resource, serves=bool(instances) and phase == "running"),
            "topology": {
                "healthy": phase == "running" and not are_down(resource, instances),
                "instances": show_instances(
                    self._catalog,
                    self._personality,
                    resource,
                    plan,
                    instances,
                    phase,
                    metrics=flags.show_instance_metrics,
                ),
            },
            "external_links": [],
            "links": {},
        }
        if flags.show_settings:
            info["settings"] = self._resource_settings(resource)
        if kind != "elasticsearch":
            elasticsearch = elasticsearch_of(deployment, resource)
            info["elasticsearch_cluster"] = {
                "elasticsearch_id": elasticsearch["id"] if elasticsearch is not None else ""
            }
            if kind in ("apm", "integrations_server"):
                info["apm_server_mode"] = "managed" if kind == "integrations_server" else "standalone"
            return info
        info["locked"] = False
        info["snapshots"] = {"healthy": True, "count": 0, "recent_success": False}
        info["elasticsearch"] = show_elasticsearch_health(resource, plan, instances, phase)
        dependents = dependents_of(deployment, resource)
        for member, names in _ASSOCIATIONS.items():
            info[member] = [
                {names[dependent["kind"]]: dependent["id"], "enabled": not states.is_stopped(dependent, now)}
                for dependent in dependents
                if dependent["kind"] in names
            ]
        if flags.show_security:
            info["security"] = {
                "version": self._stored.version,
                "last_modified": self._stored.modified,
                "users": [],
                "roles": {},
                "users_roles": [],
            }
        if flags.show_system_alerts > 0:
            info["system_alerts"] = []
        return info

    def changed(self) -> JsonObject:
        """Return what a call that changes the deployment answers."""
        deployment = self.deployment
        shown: JsonObject = {
            "id": deployment["id"],
            "name": deployment["name"],
            "settings": self.settings(),
            "resources": [
                short_form(self._personality, self._catalog, deployment, resource)
                for resource in shown_resources(deployment)
            ],
        }
        if alias := deployment.get("alias"):
            shown["alias"] = alias
        return shown

    def _resource_metadata(self, resource: Resource, serves: bool) -> JsonObject:
        shown: JsonObject = {
            "version": self._stored.version,
            "last_modified": self._stored.modified,
            **endpoints.describe_endpoints(self._personality, self._catalog, self.deployment, resource, serves),
        }
        if self._flags.show_metadata:
            shown["raw"] = self.raw_metadata(resource)
        return shown

    def raw_metadata(self, resource: Resource) -> JsonObject:
        """Return the document the platform keeps about a resource."""
        if "raw_metadata" in resource:
            return resource["raw_metadata"]
        return {
            "id": resource["id"],
            "kind": resource["kind"],
            "deployment_id": self.deployment["id"],
            **self._ownership(resource),
            "resources": {"cpu": {"boost": True, "hard_limit": True}},
        }

    def _ownership(self, resource: Resource) -> JsonObject:
        deployment = self.deployment
        shown: JsonObject = {
            "name": resource.get("display_name") or deployment["name"],
            "owner_id": deployment["owner_id"],
            "subscription_level": "standard",
            "system_owned": deployment["system_owned"],
            "hidden": deployment["hidden"],
        }
        if "organization_id" in deployment:
            shown["organization_id"] = deployment["organization_id"]
        return shown

    def _resource_settings(self, resource: Resource) -> JsonObject:
        settings = resource["settings"]
        metadata = self._ownership(resource) | (settings.get("metadata") or {})
        if resource["kind"] != "elasticsearch":
            return {**settings, "metadata": metadata}
        account = self.deployment.get("organization_id") or self._personality.account_id
        trust = {"account_id": account, "trust_all": True, "name": "Default trust for own organization"}
        enabled = self._personality.hosted or repository_of(settings) is not None
        snapshot: JsonObject = {"enabled": enabled, "slm": True, "suspended": [], "retention": {}}
        if self._personality.hosted:
            snapshot["repository"] = {"static": {"repository_type": "s3-resource", "settings": {}}}
        return {
            "dedicated_masters_threshold": DEDICATED_MASTERS_THRESHOLD,
            "trust": {"accounts": [trust], "external": [], "direct": []},
            "curation": {"specs": []},
            "traffic_filter": {"rulesets": self._rulesets()},
            **settings,
            "snapshot": snapshot | (settings.get("snapshot") or {}),
            "metadata": metadata,
        }

    def _rulesets(self) -> list[str]:
        filters: JsonObject = self.deployment["settings"].get("traffic_filter_settings") or {}
        rulesets: list[str] = filters.get("rulesets") or []
        return rulesets

    def _observability(self) -> JsonObject:
        """Tell whether logs and metrics arrive; they do as long as their destination is there."""
        wanted: JsonObject = self.deployment["settings"].get("observability") or {}
        shown: JsonObject = {"healthy": True, "issues": []}
        for part in ("logging", "metrics"):
            if wanted.get(part):
                destination = wanted[part]["destination"]["deployment_id"]
                there = self._store.get(DEPLOYMENTS, destination) is not None
                shown[part] = {"healthy": there, "urls": {}, "issues": []}
                if not there:
                    shown["healthy"] = False
                    shown[part]["issues"] = [
                        {
                            "description": f"The destination deployment [{destination}] does not exist",
                            "severity": "error",
                        }
                    ]
        return shown

    def _instance_configurations(self) -> list[JsonObject]:
        """Return the instance configurations that the current plans use, each once."""
        used: dict[str, JsonObject] = {}
        for resource in shown_resources(self.deployment):
            current = states.current_attempt(resource, self.now)
            for element in current["plan"]["cluster_topology"] if current is not None else ():
                configuration_id = element.get("instance_configuration_id")
                if configuration_id and configuration_id not in used:
                    configuration = self._catalog.configuration(configuration_id)
                    if configuration is not None:
                        used[configuration_id] = configuration_info(configuration)
        return list(used.values())
