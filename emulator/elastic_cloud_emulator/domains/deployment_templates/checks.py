"""Whether a template makes a working deployment."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.deployments.plan_checks.autoscaling import check_autoscaling_limits
from elastic_cloud_emulator.domains.deployments.plan_checks.secrets import without_secrets
from elastic_cloud_emulator.domains.deployments.plan_checks.topology import Place, check_cluster, check_elements
from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import check_plan_settings
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Kind
from elastic_cloud_emulator.plans.topology import legacy_memory_of, usual_size
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import PRODUCTS
from elastic_cloud_emulator.records.templates import DEDICATED_MASTERS_THRESHOLD

_INVALID = "templates.invalid_template"
_ROOT = "deployment_template"


def complete_request(catalog: Catalog, template_id: str, region: str, request: JsonObject) -> JsonObject:
    """Check the creation request that a template consists of, and complete it.

    Unlike a deployment, a template lists the products of all stack versions side by side.

    Args:
        catalog: What there is to build from.
        template_id: Id of the template; plans that name a template, often the one they were copied from, get it.
        region: Where the template belongs.
        request: As it came.

    Returns:
        The request with sizes and numbers of zones in all elements, and without secrets.

    Raises:
        ApiError: 400 `templates.invalid_template`, naming the member at fault.
    """
    _check_region(request, region, _ROOT)
    _check_version(catalog, request, _ROOT)
    resources: JsonObject = request.get("resources") or {}
    if not resources.get("elasticsearch"):
        raise ApiError(400, _INVALID, "elasticsearch", fields=[f"{_ROOT}.resources.elasticsearch"])
    completed: JsonObject = {}
    ref_ids: dict[Kind, set[str]] = {kind: set() for kind in KINDS}
    for kind, payload, field in _payloads(resources):
        _check_region(payload, region, field)
        if payload["ref_id"] in ref_ids[kind]:
            product, ref_id = PRODUCTS[kind], payload["ref_id"]
            raise ApiError(400, _INVALID, "twice", fields=[f"{field}.ref_id"], product=product, ref_id=ref_id)
        ref_ids[kind].add(payload["ref_id"])
        leading = payload.get("elasticsearch_cluster_ref_id")
        if kind != "elasticsearch" and leading not in ref_ids["elasticsearch"]:
            fields = [f"{field}.elasticsearch_cluster_ref_id"]
            raise ApiError(400, _INVALID, "cluster", fields=fields, ref_id=leading)
        try:
            completed.setdefault(kind, []).append(_payload(catalog, kind, template_id, payload, field))
        except ApiError as refusal:
            raise ApiError(400, _INVALID, "plan", fields=refusal.fields, problem=refusal.message) from None
    return {**request, "resources": {**{kind: [] for kind in KINDS if kind in resources}, **completed}}


def _payloads(resources: JsonObject) -> Iterator[tuple[Kind, JsonObject, str]]:
    for kind in KINDS:
        for index, payload in enumerate(resources.get(kind) or ()):
            yield kind, payload, f"{_ROOT}.resources.{kind}[{index}]"


def _payload(catalog: Catalog, kind: Kind, template_id: str, payload: JsonObject, field: str) -> JsonObject:
    plan = without_secrets(kind, payload["plan"])
    _check_version(catalog, plan[kind], f"{field}.plan.{kind}")
    if "deployment_template" in plan:
        plan["deployment_template"] = {"id": template_id}
    topology_field = f"{field}.plan.cluster_topology"
    elements = [
        _element(catalog, kind, element, f"{topology_field}[{index}]")
        for index, element in enumerate(plan.get("cluster_topology") or ())
    ]
    check_elements(catalog, elements, topology_field)
    check_plan_settings(kind, plan, plan[kind].get("version"), f"{field}.plan", hosted=False)
    settings = {name: value for name, value in (payload.get("settings") or {}).items() if name != "keystore_contents"}
    if kind == "elasticsearch":
        ids = [element["id"] for element in elements if "id" in element]
        if len(set(ids)) < len(ids):
            raise ApiError(400, _INVALID, "elements", fields=[topology_field])
        threshold = settings.get("dedicated_masters_threshold", DEDICATED_MASTERS_THRESHOLD)
        check_cluster(elements, catalog, None, threshold, Place(field, topology_field))
        check_autoscaling_limits(catalog, elements, bool(plan.get("autoscaling_enabled")), field)
    plan["cluster_topology"] = elements
    return {**payload, "plan": plan, "settings": settings} if "settings" in payload else {**payload, "plan": plan}


def _element(catalog: Catalog, kind: Kind, element: JsonObject, field: str) -> JsonObject:
    configuration = catalog.configuration(element.get("instance_configuration_id", ""))
    completed = {"zone_count": 1, **element}
    if configuration is None:
        return completed
    if configuration.get("instance_type", kind) != kind:
        raise ApiError(
            400,
            _INVALID,
            "product",
            fields=[f"{field}.instance_configuration_id"],
            instance_configuration_id=configuration["id"],
            product=PRODUCTS[kind],
        )
    if "size" not in element and legacy_memory_of(element) is None:
        completed["size"] = usual_size(configuration)
    return completed


def _check_region(holder: JsonObject, region: str, field: str) -> None:
    if holder.get("region", region) != region:
        raise ApiError(400, _INVALID, "region", fields=[f"{field}.region"], region=region, other=holder["region"])


def _check_version(catalog: Catalog, holder: JsonObject, field: str) -> None:
    version = holder.get("version")
    if version and catalog.stack(version) is None:
        raise ApiError(400, _INVALID, "version", fields=[f"{field}.version"], version=version)
