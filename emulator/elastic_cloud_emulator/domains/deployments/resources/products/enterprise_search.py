"""Enterprise Search: its health."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest
from elastic_cloud_emulator.plans.records import JsonObject


def _health(request: ProductRequest) -> JsonObject:
    return {"name": request.running[0]["name"], "version": {"number": request.version, "build_hash": "0" * 40}}


ROUTES: dict[tuple[str, str], Callable[[ProductRequest], Any]] = {
    ("GET", "api/ent/v1/internal/health"): _health,
}
