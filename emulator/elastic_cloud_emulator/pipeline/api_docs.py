"""The document itself, at the addresses at which the real service publishes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.pipeline.messages import Headers, Response, respond

WHOLE = "/api/v1/api-docs/swagger.json"
"""Where all operations are described."""
USER = "/api/v1/api-docs-user/swagger.json"
"""Where those of the hosted service are described."""
MEDIA = "application/vnd.oai.openapi+json;version=3.1"


def publish(document: Mapping[str, Any], method: str, path: str, headers: Headers) -> Response:
    """Answer a request for the document; nobody needs credentials for that.

    Args:
        document: The document in force.
        method: Of the request.
        path: `WHOLE` or `USER`.
        headers: Further headers of the answer.

    Raises:
        ApiError: 405, it is not to be read.
    """
    if method not in ("GET", "HEAD"):
        allowed = "GET, HEAD"
        raise ApiError(405, "root.method_not_allowed", headers={"allow": allowed}, method=method[:20], allowed=allowed)
    return respond(200, orjson.dumps(document if path == WHOLE else _for_users(document)), MEDIA, headers)


def _for_users(document: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out of the document what the hosted service does not have, or no longer has."""
    offered: dict[str, Any] = _offered(document)
    offered["info"] |= offered["info"].pop("x-hosted", {})
    offered["paths"] = {path: item for path, item in offered["paths"].items() if item}
    schemes = offered["components"].get("securitySchemes", {}).keys()
    offered["security"] = [entry for entry in offered.get("security", ()) if entry.keys() <= schemes]
    return offered


def _offered(node: Any) -> Any:
    if isinstance(node, dict):
        return {name: _offered(member) for name, member in node.items() if _is_offered(member)}
    if isinstance(node, list):
        return [_offered(item) for item in node if _is_offered(item)]
    return node


def _is_offered(node: Any) -> bool:
    return not isinstance(node, dict) or (
        "hosted" in node.get("x-availability", ("hosted",)) and "x-removed-in" not in node
    )
