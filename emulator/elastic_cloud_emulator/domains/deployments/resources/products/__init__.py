"""The products' own HTTP APIs, as far as the emulator plays them: enough to see an answer and to tell health."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from elastic_cloud_emulator.domains.deployments.resources.products import (
    elasticsearch,
    enterprise_search,
    integrations_server,
    kibana,
)
from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject, Kind

Answer = JsonObject | list[JsonObject] | str
"""A JSON value, or text."""

_ROUTES: Mapping[Kind, Mapping[tuple[str, str], Callable[[ProductRequest], Answer]]] = {
    "elasticsearch": elasticsearch.ROUTES,
    "enterprise_search": enterprise_search.ROUTES,
    "integrations_server": integrations_server.ROUTES,
    "kibana": kibana.ROUTES,
}


def answer_product_request(request: ProductRequest) -> Answer:
    """Return what a product answers.

    Raises:
        ApiError: 404, the emulator does not play this part of the product.
    """
    kind = request.resource["kind"]
    handler = _ROUTES[kind].get((request.method, request.path.strip("/")))
    if handler is None:
        played = ", ".join(f"{method} /{path}" for method, path in _ROUTES[kind])
        raise ApiError(
            404,
            "root.resource_not_found",
            "not_played",
            method=request.method,
            path=request.path[:200],
            kind=kind,
            played=played,
        )
    return handler(request)
