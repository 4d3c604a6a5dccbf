"""Integrations Server: what its APM server says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest
from elastic_cloud_emulator.plans.records import JsonObject


def _root(request: ProductRequest) -> JsonObject:
    return {"build_sha": "0" * 40, "publish_ready": True, "version": request.version}


ROUTES: dict[tuple[str, str], Callable[[ProductRequest], Any]] = {
    ("GET", ""): _root,
}
