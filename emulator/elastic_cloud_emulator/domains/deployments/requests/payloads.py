"""From the payloads of a request to complete plans: defaults, templates, versions, and whether they make sense."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from elastic_cloud_emulator.domains.deployments.plan_checks.autoscaling import check_autoscaling_limits
from elastic_cloud_emulator.domains.deployments.plan_checks.products import template_kinds
from elastic_cloud_emulator.domains.deployments.plan_checks.secrets import without_secrets
from elastic_cloud_emulator.domains.deployments.plan_checks.topology import (
    check_cluster,
    check_elements,
    check_notations,
    place_of,
)
from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import check_plan_settings
from elastic_cloud_emulator.domains.deployments.plan_checks.versions import check_version
from elastic_cloud_emulator.domains.deployments.requests.tiers import complete_tier, notation_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.plans.records import STATELESS_KINDS, JsonObject, Kind
from elastic_cloud_emulator.plans.topology import is_used, legacy_memory_of, usual_size
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import PRODUCTS
from elastic_cloud_emulator.records.templates import elements_of, payloads_of, tiers_of

_INVALID = "clusters.cluster_invalid_plan"


@dataclass(slots=True)
class RequestedResource:
    """One resource of a request, with everything filled in.

    Attributes:
        kind: Its kind.
        field: Its place in the request, as `resources.kibana[0]`.
        ref_id: Its name.
        region: Where it runs.
        plan: The complete plan.
        settings: What is to be configured beside the plan.
        elasticsearch_cluster_ref_id: The Elasticsearch it works with; None for Elasticsearch itself.
        display_name: A name of its own.
    """

    kind: Kind
    field: str
    ref_id: str
    region: str
    plan: JsonObject = dataclasses.field(repr=False)
    settings: JsonObject = dataclasses.field(repr=False)
    elasticsearch_cluster_ref_id: str | None
    display_name: str | None


@dataclass(slots=True)
class PayloadCompletion:
    """Completes the payloads of one request.

    Attributes:
        catalog: What there is to build from.
        personality: Which regions there are.
        region: Region of resources that name none.
        version: Version of resources that name none, if the request gives one.
        template_id: Template of the request, if it names one.
        autoscaling: Whether plans that do not say so scale by themselves.
        running: Current or latest plans of the resources there are, by kind and ref_id.
        without_addresses: Whether the platform no longer lets plans name the addresses of other resources.
    """

    catalog: Catalog
    personality: Personality
    region: str
    version: str | None
    template_id: str | None
    autoscaling: bool
    running: Mapping[tuple[Kind, str], JsonObject]
    without_addresses: bool

    def complete_template(self) -> list[RequestedResource]:
        """Return the resources of the template.

        A template has the products of all versions side by side; those the wanted version does not have are left out.

        Raises:
            ApiError: 400, there is no such template or version.
        """
        template = self._template(self.template_id, self.region, "template_id")
        payloads: dict[Kind, list[JsonObject]] = {}
        wanted = self._elasticsearch_version(None)
        check_version(self.catalog, "elasticsearch", wanted, None, "resources.elasticsearch[0]")
        for kind in template_kinds(wanted):
            payloads[kind] = [{**payload, "region": self.region} for payload in payloads_of(template, kind)]
        return self.complete(payloads)

    def complete(self, resources: Mapping[Any, Any]) -> list[RequestedResource]:
        """Return the resources of a request.

        Args:
            resources: Payloads by kind.

        Raises:
            ApiError: 400, something cannot be built.
        """
        requested: list[RequestedResource] = []
        for index, payload in enumerate(resources.get("elasticsearch") or ()):
            requested.append(self._elasticsearch(payload, f"resources.elasticsearch[{index}]"))
        leading = requested[0] if requested else None
        for kind in STATELESS_KINDS:
            for index, payload in enumerate(resources.get(kind) or ()):
                if (kind, payload["ref_id"]) in self.running or not _is_switched_off(payload["plan"]):
                    requested.append(self._stateless(kind, payload, leading, f"resources.{kind}[{index}]"))
        _check_ref_ids(requested)
        return requested

    def _elasticsearch(self, payload: JsonObject, field: str) -> RequestedResource:
        plan: JsonObject = payload["plan"]
        running = self.running.get(("elasticsearch", payload["ref_id"]))
        version = plan["elasticsearch"].get("version") or self._elasticsearch_version(running)
        check_version(self.catalog, "elasticsearch", version, _version_in(running, "elasticsearch"), field)
        reference: JsonObject = plan.get("deployment_template") or {}
        template_id = reference.get("id") or self.template_id or _template_id_of(running)
        template_field = f"{field}.plan.deployment_template.id"
        template = self._template(template_id, self._region(payload), template_field) if template_id else None
        elements = self._tiers(plan["cluster_topology"], template, version, field)
        place = place_of(field)
        check_elements(self.catalog, elements, place.topology)
        settings: JsonObject = payload.get("settings") or {}
        check_cluster(elements, self.catalog, template, settings.get("dedicated_masters_threshold"), place)
        completed: JsonObject = {"autoscaling_enabled": self.autoscaling} | plan
        check_autoscaling_limits(self.catalog, elements, completed["autoscaling_enabled"], field)
        check_plan_settings("elasticsearch", plan, version, field, hosted=self.personality.hosted)
        completed["cluster_topology"] = elements
        completed["elasticsearch"] = {**plan["elasticsearch"], "version": version}
        if template_id:
            completed["deployment_template"] = {**reference, "id": template_id}
        return self._requested("elasticsearch", payload, completed, field)

    def _stateless(
        self, kind: Kind, payload: JsonObject, leading: RequestedResource | None, field: str
    ) -> RequestedResource:
        plan: JsonObject = payload["plan"]
        running = self.running.get((kind, payload["ref_id"]))
        elasticsearch = self._elasticsearch_plan(payload, leading, field)
        leading_version: str = elasticsearch["elasticsearch"]["version"]
        version = plan[kind].get("version") or self.version or leading_version
        check_version(self.catalog, kind, version, _version_in(running, kind), field)
        if versions.parse(version) > versions.parse(leading_version):
            raise ApiError(
                400,
                _INVALID,
                "newer",
                fields=[f"{field}.{kind}.version"],
                product=PRODUCTS[kind],
                version=version,
                elasticsearch=leading_version,
            )
        template = self.catalog.template(_template_id_of(elasticsearch) or "")
        elements = self._instances(kind, plan.get("cluster_topology"), template)
        check_elements(self.catalog, elements, place_of(field).topology)
        check_plan_settings(kind, plan, version, field, hosted=self.personality.hosted)
        completed = {**plan, "cluster_topology": elements, kind: {**plan[kind], "version": version}}
        return self._requested(kind, payload, completed, field)

    def _requested(self, kind: Kind, payload: JsonObject, plan: JsonObject, field: str) -> RequestedResource:
        region = self._region(payload)
        if region not in self.personality.regions:
            raise ApiError(400, "root.invalid_data", "region", fields=[f"{field}.region"], region=region)
        return RequestedResource(
            kind=kind,
            field=field,
            ref_id=payload["ref_id"],
            region=region,
            plan=without_secrets(kind, plan, ("elasticsearch_url", "kibana_url") if self.without_addresses else ()),
            settings=payload.get("settings") or {},
            elasticsearch_cluster_ref_id=payload.get("elasticsearch_cluster_ref_id"),
            display_name=payload.get("display_name"),
        )

    def _tiers(
        self, elements: list[JsonObject], template: JsonObject | None, version: str, field: str
    ) -> list[JsonObject]:
        """Complete Elasticsearch elements from the template elements with their ids."""
        tiers = tiers_of(template)
        ids = [element["id"] for element in elements if "id" in element]
        if len(set(ids)) < len(ids):
            raise ApiError(400, _INVALID, "elements", fields=[f"{field}.cluster_topology"])
        unknown = [name for name in ids if name not in tiers] if template is not None else []
        if unknown:
            names = ", ".join(f"[{name}]" for name in unknown)
            raise ApiError(400, "deployments.unrecognized_topology_elements", fields=[field], elements=names)
        check_notations(elements, tiers, field)
        notation = notation_of(elements, version)
        return [
            self._versioned(complete_tier(tiers.get(element.get("id", ""), {}), element, notation))
            for element in elements
        ]

    def _instances(
        self, kind: Kind, elements: list[JsonObject] | None, template: JsonObject | None
    ) -> list[JsonObject]:
        """Complete stateless elements from the template's element of that kind; without any take the template's."""
        models = elements_of(template, kind)
        if elements is None:
            elements = [{}] if models else []
        completed: list[JsonObject] = []
        for element in elements:
            if "instance_configuration_id" not in element and legacy_memory_of(element) is None:
                model = models[0] if models else {}
                if not is_used(model):  # it tells the hardware, but whoever asks for the product wants it to run
                    model = {name: value for name, value in model.items() if name != "size"}
                element = {**model, **element}
            completed.append(self._versioned(element))
        return completed

    def _versioned(self, element: JsonObject) -> JsonObject:
        """Note which version of the instance configuration is meant, and its usual size if none is given."""
        configuration = self.catalog.configuration(element.get("instance_configuration_id", ""))
        if configuration is None:
            return element
        completed = {
            "instance_configuration_version": configuration.get("config_version", 1),
            "zone_count": 1,
        } | element
        if "size" not in element and legacy_memory_of(element) is None:
            completed["size"] = usual_size(configuration)
        return completed

    def _elasticsearch_version(self, running: JsonObject | None) -> str:
        if self.version:
            return self.version
        if running is not None:
            return str(running["elasticsearch"]["version"])
        newest = self.catalog.newest_version()
        if newest is None:
            raise ApiError(400, _INVALID, "no_version", fields=["version"])
        return newest

    def _elasticsearch_plan(self, payload: JsonObject, leading: RequestedResource | None, field: str) -> JsonObject:
        """Return the plan of the Elasticsearch a stateless resource is to work with."""
        ref_id = payload["elasticsearch_cluster_ref_id"]
        if leading is not None and leading.ref_id == ref_id:
            return leading.plan
        running = self.running.get(("elasticsearch", ref_id))
        if running is None:
            fields = [f"{field}.elasticsearch_cluster_ref_id"]
            raise ApiError(400, "root.invalid_data", "cluster", fields=fields, ref_id=ref_id)
        return running

    def _region(self, payload: JsonObject) -> str:
        return payload.get("region") or self.region

    def _template(self, template_id: str | None, region: str, field: str) -> JsonObject:
        template = self.catalog.template(template_id or "", region)
        if template is None:
            raise ApiError(400, "templates.template_not_found", fields=[field], template_id=template_id)
        return template


def _check_ref_ids(requested: list[RequestedResource]) -> None:
    seen = set[tuple[Kind, str]]()
    for each in requested:
        if (each.kind, each.ref_id) in seen:
            product, fields = PRODUCTS[each.kind], [f"{each.field}.ref_id"]
            raise ApiError(400, "root.invalid_data", "twice", fields=fields, product=product, ref_id=each.ref_id)
        seen.add((each.kind, each.ref_id))


def _is_switched_off(plan: JsonObject) -> bool:
    """Tell whether all elements of a plan are of size zero, so that there is nothing to create."""
    elements: list[JsonObject] = plan.get("cluster_topology") or []
    return bool(elements) and not any(is_used(element) or "size" not in element for element in elements)


def _version_in(plan: JsonObject | None, kind: Kind) -> str | None:
    return None if plan is None else plan[kind]["version"]


def _template_id_of(plan: JsonObject | None) -> str | None:
    return None if plan is None else (plan.get("deployment_template") or {}).get("id")
