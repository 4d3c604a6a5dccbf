"""Kibana: its status and its spaces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest, serves
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.attempts import to_instant
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import elasticsearch_of

_LEVELS_SINCE = versions.parse("8.0.0")


def _status(request: ProductRequest) -> JsonObject:
    elasticsearch = elasticsearch_of(request.deployment, request.resource)
    available = elasticsearch is not None and serves(elasticsearch, request.now)
    if versions.parse(request.version) < _LEVELS_SINCE:
        state = {"state": "green" if available else "red", "title": "Green" if available else "Red"}
        status: JsonObject = {"overall": state}
    else:
        level = "available" if available else "critical"
        summary = "All services are available" if available else "Elasticsearch is unavailable"
        service = {"level": level, "summary": summary}
        status = {"overall": service, "core": {"elasticsearch": service, "savedObjects": service}, "plugins": {}}
    return {
        "name": request.running[0]["name"],
        "uuid": request.resource["id"],
        "version": {"number": request.version, "build_hash": "0" * 40, "build_number": 1, "build_snapshot": False},
        "status": status,
        "metrics": {"last_updated": to_instant(request.now), "collection_interval_in_millis": 5000},
    }


def _spaces(_: ProductRequest) -> list[JsonObject]:
    return [{"id": "default", "name": "Default", "color": "#00bfb3", "disabledFeatures": [], "_reserved": True}]


ROUTES: dict[tuple[str, str], Callable[[ProductRequest], Any]] = {
    ("GET", "api/status"): _status,
    ("GET", "api/spaces/space"): _spaces,
}
