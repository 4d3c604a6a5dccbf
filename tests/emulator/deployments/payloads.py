"""Requests that tests start from."""

from __future__ import annotations

from typing import Any

ELASTICSEARCH = "main-elasticsearch"


def tier(name: str = "hot_content", size: int = 4096, zones: int = 1, **members: Any) -> dict[str, Any]:
    """A topology element of a template's tier."""
    return {"id": name, "size": {"value": size, "resource": "memory"}, "zone_count": zones, **members}


def elasticsearch(
    *tiers: dict[str, Any],
    version: str | None = "8.17.4",
    template: str | None = "default",
    ref_id: str = ELASTICSEARCH,
    **members: Any,
) -> dict[str, Any]:
    """An Elasticsearch payload; one small hot tier if none is given."""
    plan: dict[str, Any] = {
        "cluster_topology": list(tiers) or [tier()],
        "elasticsearch": {"version": version} if version else {},
    }
    if template:
        plan["deployment_template"] = {"id": template}
    return {"ref_id": ref_id, "region": "ece-region", "plan": plan, **members}


def stateless(
    kind: str,
    *,
    version: str | None = None,
    size: int = 1024,
    zones: int = 1,
    ref_id: str | None = None,
    **members: Any,
) -> dict[str, Any]:
    """A payload of another kind, sized after the template."""
    element = {"size": {"value": size, "resource": "memory"}, "zone_count": zones}
    return {
        "ref_id": ref_id or f"main-{kind}",
        "elasticsearch_cluster_ref_id": ELASTICSEARCH,
        "region": "ece-region",
        "plan": {"cluster_topology": [element], kind: {"version": version} if version else {}},
        **members,
    }


def deployment(name: str = "search prod", *kinds: str, **members: Any) -> dict[str, Any]:
    """A create request with an Elasticsearch and resources of the given kinds."""
    resources: dict[str, Any] = {"elasticsearch": [elasticsearch()]}
    for kind in kinds:
        resources[kind] = [stateless(kind)]
    return {"name": name, "resources": resources, **members}
