"""Changes of deployments that people make with the Terraform provider, as bodies of its requests."""

from __future__ import annotations

from typing import Any

from tests.emulator.go_clients import bodies
from tests.emulator.go_clients.bodies import resources
from tests.emulator.go_clients.replay import Step, Track
from tests.emulator.go_clients.terraform import BEAT, RETRIES

Json = dict[str, Any]
DATA_ROLES = ["data_hot", "data_content", "ingest", "transform", "remote_cluster_client"]


def megabytes(value: int) -> Json:
    return {"resource": "memory", "value": value}


def deployment(version: str, template: str, *tiers: Json, **kinds: Any) -> Json:
    """A deployment with these tiers and, unless something else is said, a Kibana."""
    body = resources(version, template)
    body["integrations_server"] = None
    body |= kinds
    if tiers:
        body["elasticsearch"][0]["plan"]["cluster_topology"] = list(tiers)
    return {"metadata": {"tags": []}, "name": "changing", "resources": body, "settings": {}}


def stateless(kind: str, version: str, *, size: int) -> Json:
    """A resource of another kind, of a size."""
    payload = bodies.stateless(kind, version)
    payload["plan"]["cluster_topology"][0]["size"] = megabytes(size)
    return payload


def tier(name: str, size: int, zones: int = 1, **members: Any) -> Json:
    return {"id": name, "size": megabytes(size), "zone_count": zones, **members}


def play(*wanted: Json, changed: str = "elasticsearch kibana") -> list[Step | Track]:
    """Create a deployment with the first body, and change it to the others one after the other."""
    first, *rest = wanted
    steps: list[Step | Track] = [
        Step("POST deployments?request_id={request}", first, 201, keeps={"deployment": "id"}),
        Track(BEAT, RETRIES, "elasticsearch kibana"),
    ]
    for body in rest:
        steps += [
            Step(
                "PUT deployments/{deployment}?hide_pruned_orphans=false&skip_snapshot=false&validate_only=false",
                {**body, "prune_orphans": True},
            ),
            Track(BEAT, RETRIES, changed),
        ]
    return steps


def filters(kind: str, rule: Json) -> list[Step]:
    """A ruleset for private links: made, read and removed; on Azure the link is claimed before."""
    rulesets = "deployments/traffic-filter/rulesets"
    body = {"include_by_default": False, "name": "private", "region": "{region}", "rules": [rule], "type": kind}
    claim = [Step("POST deployments/traffic-filter/link-ids/_claim", {**rule, "region": "{region}"}, 201)]
    return [
        *(claim if kind == "azure_private_endpoint" else []),
        Step(f"POST {rulesets}", body, 201, keeps={"ruleset": "id"}),
        Step(f"GET {rulesets}/{{ruleset}}?include_associations=false", uses="id name type region rules.0.id"),
        Step(f"GET {rulesets}/{{ruleset}}?include_associations=true", uses="associations"),
        Step(f"DELETE {rulesets}/{{ruleset}}?ignore_associations=false"),
    ]
