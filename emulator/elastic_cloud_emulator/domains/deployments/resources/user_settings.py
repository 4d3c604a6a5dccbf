"""The lines that owners add to the configuration file of a resource."""

from __future__ import annotations

from typing import Any

import orjson
import yaml

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import check_user_settings
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_unready
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import now_of, save_deployment

_JSON, _YAML = "user_settings_json", "user_settings_yaml"
_LONGEST = 100_000
"""Characters of the longest YAML that is read; parsing takes its time."""


@handles("get-deployment-resource-user-settings")
def get_deployment_resource_user_settings(call: Call) -> JsonObject:
    """Show the settings of the resource as a whole, in whichever notation the plan has them."""
    _, resource = find_named_resource(call)
    configuration: JsonObject = states.plan_of(resource, now_of(call))[resource["kind"]]
    if _JSON not in configuration and _YAML not in configuration:
        return {}
    return {"user_settings": _parse(configuration.get(_YAML) or "") | (configuration.get(_JSON) or {})}


@handles("update-deployment-resource-user-settings")
def update_deployment_resource_user_settings(call: Call) -> JsonObject:
    """Begin a plan in which the resource has exactly the given settings."""
    deployment, resource = find_named_resource(call)
    plan_changes = PlanChanges(call)
    settings: JsonObject = call.body["user_settings"]
    check_user_settings(settings, "user_settings")
    try:
        refuse_unready(resource, plan_changes.now)
    except ApiError as refusal:
        raise ApiError(400, "user_settings.update_failed", problem=refusal.message) from None
    plan, kind = states.plan_to_change(resource, plan_changes.now), resource["kind"]
    plan[kind] = {name: part for name, part in plan[kind].items() if name != _YAML} | {_JSON: settings}
    plan_changes.begin_together(deployment, [(resource, "update", plan)])
    save_deployment(call, deployment)
    return {"user_settings": settings}


class _Loader(yaml.SafeLoader):
    """YAML without references, a few of which can stand for an immense document."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("references are not read")
        return super().compose_node(parent, index)


def _parse(text: str) -> JsonObject:
    """Read settings written in YAML; none if that cannot be read, which keeps the product itself from starting, too."""
    if len(text) > _LONGEST:
        return {}
    try:
        settings: Any = yaml.load(text, _Loader)
        settings = orjson.loads(orjson.dumps(settings, option=orjson.OPT_NON_STR_KEYS))
    except (yaml.YAMLError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}
