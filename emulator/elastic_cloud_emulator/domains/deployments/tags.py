"""The tags of a deployment, which its metadata shows, too."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import find_deployment, save_deployment

_MOST = 64
_LONGEST = {"key": 32, "value": 128}
"""Characters that the parts of a tag have at most."""


@handles("get-deployment-tags")
def get_deployment_tags(call: Call) -> JsonObject:
    """Show all tags."""
    _, deployment = find_deployment(call)
    return {"tags": deployment["tags"]}


@handles("set-deployment-tags")
def set_deployment_tags(call: Call) -> JsonObject:
    """Put other tags in place of all there are."""
    _, deployment = find_deployment(call)
    tags: list[dict[str, str]] = call.body.get("tags", [])
    if len(tags) > _MOST:
        raise ApiError(400, "deployments.too_many_tags", fields=["tags"], count=len(tags))
    for index, tag in enumerate(tags):
        for part, longest in _LONGEST.items():
            if len(tag[part]) > longest:
                fields = [f"tags[{index}].{part}"]
                raise ApiError(400, "deployments.lengthy_key_or_value", fields=fields)
    deployment["tags"] = [{part: tag[part] for part in _LONGEST} for tag in tags]
    save_deployment(call, deployment)
    return {"tags": deployment["tags"]}
