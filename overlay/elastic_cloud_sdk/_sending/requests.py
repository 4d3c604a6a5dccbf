"""Requests for what the document does not have: an address and, with luck, an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from elastic_cloud_client.client import Answer, Operation
from elastic_cloud_client.types import as_is

from .._arguments import described, require
from ..errors import InvalidArgument, UnexpectedResponse
from .addresses import write_value
from .json_reader import read_json

_PREFIX = "/api/v1"
_REQUESTS: Mapping[str, Operation[Any]] = {
    method: Operation(
        "request",
        method,
        "/{path}",
        as_is,
        accept="*/*",
        holds_slashes="path",
        repeatable=method in ("GET", "HEAD", "OPTIONS"),
    )
    for method in ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
}


def find_request(method: object, path: object, query: object) -> Operation[Any]:
    """Give the operation that stands for all requests of a method.

    Raises:
        InvalidArgument: Method, path or query cannot be.
    """
    operation = _REQUESTS.get(method.upper()) if isinstance(method, str) else None
    if operation is None:
        raise InvalidArgument(f"method is none of {', '.join(_REQUESTS)}.")
    if not isinstance(path, str):
        raise InvalidArgument(f"path is {described(path)}. Give text, such as '/deployments'.")
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgument("path does not begin with one slash. Give what stands behind /api/v1, as '/deployments'.")
    if path == _PREFIX or path.startswith(f"{_PREFIX}/"):
        raise InvalidArgument(f"path begins with {_PREFIX}. Give what stands behind that.")
    if "?" in path or "#" in path:
        raise InvalidArgument("path has a query or fragment. Give the parameters as query={…}.")
    require("query", query, Mapping, "a mapping of parameters by name")
    return operation


def write_query(query: Mapping[str, object] | None) -> dict[str, str]:
    """Write the parameters of a query as texts, those of lists with commas between; what is None is left out.

    Raises:
        InvalidArgument: A name is not text, or a value cannot be written.
    """
    written = {}
    for name, value in (query or {}).items():
        if not isinstance(name, str):
            raise InvalidArgument(f"query has a name that is {described(name)}. Give text.")
        items = value if isinstance(value, list | tuple) else [value]
        for item in items:
            require(f"query {name}", item, (str, int, float, datetime), "text, a number, a truth value or a datetime")
        if value is not None:
            written[name] = ",".join(map(write_value, items))
    return written


def read_any(answer: Answer) -> Any:
    """Read a body by its type: JSON, text, or bytes; None where there is none.

    Raises:
        UnexpectedResponse: It is said to be JSON, and is not.
    """
    if not answer.content:
        return None
    media = answer.headers.get("content-type", "")
    if "json" not in media:
        return answer.content.decode(errors="replace") if media.startswith("text/") else answer.content
    try:
        return read_json(answer.content)
    except (ValueError, RecursionError):
        pass  # raised below, as the decoder's error holds the content
    raise UnexpectedResponse("a body that is said to be JSON, and is not", status=answer.status, operation="request")
