"""Deployment templates over all regions."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployment_templates.views import works_with
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.templates import TEMPLATES

_LAST = 2**31 - 1


@handles("get-global-deployment-templates")
def get_global_deployment_templates(call: Call) -> Reply:
    """List each template once, with the regions that offer it; those of one category count as one."""
    catalog = Catalog(call.store)
    available = [version for version in call.store.keys("stack_versions") if catalog.stack(version) is not None]
    available.sort(key=versions.parse, reverse=True)
    groups: dict[tuple[str, str], JsonObject] = {}
    for template_id, stored in call.store.items(TEMPLATES):
        template = stored.value
        if template.get("hidden"):
            continue
        category = template.get("template_category_id")
        group = groups.setdefault(("category", category) if category else ("template", template_id), _group(template))
        for region in template.get("regions", call.world.personality.regions):
            group["regions"].append(_entry(template, region, available))
    if not groups and 204 in call.operation.media:
        return Reply(status=204)
    return Reply(sorted(groups.values(), key=lambda group: group["order"]))


def _group(template: JsonObject) -> JsonObject:
    shown: JsonObject = {
        "name": template["name"],
        "description": template.get("description", ""),
        "order": template.get("order", _LAST),
        "metadata": template.get("metadata", []),
        "regions": [],
    }
    if category := template.get("template_category_id"):
        shown["template_category_id"] = category
    return shown


def _entry(template: JsonObject, region: str, available: list[str]) -> JsonObject:
    entry: JsonObject = {
        "region_id": region,
        "deployment_template_id": template["id"],
        "versions": [version for version in available if works_with(template, version)],
    }
    if "kibana_deeplink" in template:
        entry["kibana_deeplink"] = template["kibana_deeplink"]
    return entry
