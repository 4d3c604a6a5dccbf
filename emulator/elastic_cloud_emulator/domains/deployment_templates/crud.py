"""Reading, creating, replacing and deleting deployment templates."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployment_templates import views
from elastic_cloud_emulator.domains.deployment_templates.checks import complete_request
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.change_sources import source_of
from elastic_cloud_emulator.records.templates import TEMPLATES
from elastic_cloud_emulator.storage.store import Stored

_CONFLICT = "templates.version_conflict"
_DEFAULTS: JsonObject = {"system_owned": False, "hidden": False, "metadata": []}
_MEMBERS = (
    *("name", "description", "system_owned", "hidden", "metadata"),
    *("order", "min_version", "template_category_id", "kibana_deeplink"),
)


@handles("get-deployment-templates-v2")
def get_deployment_templates_v2(call: Call) -> Reply:
    """List the templates of a region in their order, those without a place at the end."""
    _check_region(call)
    templates = [stored.value for _, stored in call.store.items(TEMPLATES) if _is_wanted(call, stored.value)]
    templates.sort(key=lambda template: (template.get("order") is None, template.get("order")))
    return Reply([views.show_template(call, template) for template in templates])


@handles("get-deployment-template-v2")
def get_deployment_template_v2(call: Call) -> Reply:
    """Read a template."""
    stored = _existing(call)
    return Reply(views.show_template(call, stored.value), headers=resource_headers(stored))


@handles("create-deployment-template-v2")
def create_deployment_template_v2(call: Call) -> Reply:
    """Store a template under an id of the server's."""
    _check_region(call)
    template_id = call.world.ids.hex32()
    return _store(call, template_id, status=201)


@handles("set-deployment-template-v2")
def set_deployment_template_v2(call: Call) -> Reply:
    """Replace a template, or create one under the caller's id."""
    _check_region(call)
    template_id = call.path["template_id"]
    creates: bool = call.query["create_only"]
    stored = call.store.get(TEMPLATES, template_id) if creates else _existing(call)
    if creates and stored is not None:
        raise ApiError(409, _CONFLICT, "exists", template_id=template_id)
    version = call.query.get("version")
    if version and stored is None:
        raise ApiError(409, _CONFLICT, "missing", fields=["version"], template_id=template_id, version=version)
    if version and stored is not None and version != str(stored.version):
        raise ApiError(409, _CONFLICT, fields=["version"], stored=stored.version, version=version)
    return _store(call, template_id, status=201 if creates else 200)


@handles("delete-deployment-template-v2")
def delete_deployment_template_v2(call: Call) -> JsonObject:
    """Remove a template; deployments made from it stay as they are."""
    _existing(call)
    call.store.delete(TEMPLATES, call.path["template_id"])
    return {}


def _store(call: Call, template_id: str, status: int) -> Reply:
    """Check a template, and store it unless it is only to be checked."""
    body: JsonObject = call.body
    request = complete_request(Catalog(call.store), template_id, call.query["region"], body["deployment_template"])
    if call.query["validate_only"]:
        return Reply({"id": template_id}, status=200)
    given = {name: body[name] for name in _MEMBERS if name in body}
    template = {
        "id": template_id,
        **_DEFAULTS,
        **given,
        "source": source_of(call),
        "deployment_template": request,
    }
    call.store.put(TEMPLATES, template_id, template)
    return Reply({"id": template_id}, status=status)


def _is_wanted(call: Call, template: JsonObject) -> bool:
    """Tell whether a list with these parameters contains a template."""
    query = call.query
    key, _, value = query.get("metadata", "").partition(":")
    version = query.get("stack_version")
    return (
        _is_offered(template, query["region"])
        and (query["show_hidden"] or not template.get("hidden"))
        and not (query["hide_deprecated"] and views.is_legacy(template))
        and ("metadata" not in query or {"key": key, "value": value} in (template.get("metadata") or ()))
        and (version is None or views.works_with(template, version))
    )


def _existing(call: Call) -> Stored:
    """Find the template the path names.

    Raises:
        ApiError: 404 if the region has none, 400 if there is no such region.
    """
    _check_region(call)
    template_id = call.path["template_id"]
    stored = call.store.get(TEMPLATES, template_id)
    if stored is None or not _is_offered(stored.value, call.query["region"]):
        raise ApiError(404, "templates.template_not_found", template_id=template_id)
    return stored


def _is_offered(template: JsonObject, region: str) -> bool:
    return region in template.get("regions", (region,))


def _check_region(call: Call) -> None:
    region = call.query["region"]
    if region not in call.world.personality.regions:
        raise ApiError(400, "templates.region_not_found", fields=["region"], region=region[:100])
