"""Resources in short: in lists, in answers to changes, and as orphans."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.domains.deployments.reads.endpoints import cloud_id
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.plans.records import STATELESS_KINDS, JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import Deployment


def short_form(personality: Personality, catalog: Catalog, deployment: Deployment, resource: Resource) -> JsonObject:
    """Return a resource in lists and in answers to changes."""
    shown: JsonObject = {
        "kind": resource["kind"],
        "id": resource["id"],
        "ref_id": resource["ref_id"],
        "region": resource["region"],
    }
    if resource["kind"] == "elasticsearch":
        shown["cloud_id"] = cloud_id(personality, catalog, deployment, resource)
    if "elasticsearch_cluster_ref_id" in resource:
        shown["elasticsearch_cluster_ref_id"] = resource["elasticsearch_cluster_ref_id"]
    return shown


def orphans(resources: Iterable[Resource]) -> JsonObject:
    """List the resources that stop or go, by kind; those that depend on an Elasticsearch among them stand below it."""
    resources = list(resources)
    leading = [resource for resource in resources if resource["kind"] == "elasticsearch"]
    leading_refs = {resource["ref_id"] for resource in leading}
    shown: JsonObject = {
        kind: [
            resource["id"]
            for resource in resources
            if resource["kind"] == kind and resource.get("elasticsearch_cluster_ref_id") not in leading_refs
        ]
        for kind in STATELESS_KINDS
    }
    shown["elasticsearch"] = [
        {
            "id": elasticsearch["id"],
            "dependents": [
                {"id": resource["id"], "kind": resource["kind"]}
                for resource in resources
                if resource.get("elasticsearch_cluster_ref_id") == elasticsearch["ref_id"]
            ],
        }
        for elasticsearch in leading
    ]
    return shown
