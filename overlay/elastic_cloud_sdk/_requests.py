"""Writes the parts of a request: address and body."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import encode

from .errors import InvalidArgument

if TYPE_CHECKING:
    from ._uploads import Upload

_JSON = "application/json"
_WHOLE = "proxy_path"
"""The one name in a path that stands for several segments: an address within another API."""


class Address:
    """Writes the addresses of one operation.

    Args:
        root: What all its addresses begin with.
        operation: The operation.
    """

    __slots__ = ("_id", "_names", "_template")

    def __init__(self, root: str, operation: Operation[Any]) -> None:
        self._id = operation.id
        self._names = re.findall(r"\{([^}]*)\}", operation.path)
        address = f"{root}{operation.path}"
        for name in self._names:
            address = address.replace(f"{{{name}}}", "\0")
        self._template = address.replace("%", "%%").replace("\0", "%s") if self._names else address

    def write(self, path: tuple[str, ...], query: Mapping[str, object]) -> str:
        """Writes the address of one call.

        Args:
            path: The values of the path's names, in their order.
            query: The query parameters; those that are `None` are left out.

        Raises:
            InvalidArgument: A value cannot be part of the address.
        """
        url = self._template
        if path:
            url %= tuple(map(self._part, self._names, path))
        if not query:
            return url
        pairs = [pair for name, value in query.items() if value is not None for pair in _pairs(name, value)]
        return f"{url}?{'&'.join(pairs)}" if pairs else url

    def _part(self, name: str, value: object) -> str:
        """Quotes one value, so that it stays where it belongs in the path."""
        said = value if isinstance(value, str) else str(value)
        several = name == _WHOLE
        if value is None or not said or (said in (".", "..") if not several else {".", ".."} & {*said.split("/")}):
            raise InvalidArgument(f"{self._id}: {name} is {value!r}, which cannot be part of the address.")
        try:
            # Other APIs write their addresses with a slash in front; here the one before it is there already.
            return quote(said.removeprefix("/"), safe="/") if several else quote(said, safe=",")
        except UnicodeEncodeError:
            raise InvalidArgument(f"{self._id}: {name} is not text that can be sent.") from None


def text(value: object) -> str:
    """Writes a parameter as the API reads it."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(encode(value))


def write_body(operation: Operation[Any], body: Any) -> tuple[bytes | Upload, str]:
    """Writes a body.

    Returns:
        The body, and its media type.

    Raises:
        InvalidArgument: It is not of the kind the operation takes, or a file cannot be read.
    """
    media = operation.body or _JSON
    if "json" in media:
        return _json(operation, body), media
    if media == "application/x-www-form-urlencoded" and isinstance(fields := encode(body), Mapping):
        pairs = [pair for name, value in fields.items() if value is not None for pair in _pairs(name, value)]
        return "&".join(pairs).encode(), media
    if isinstance(body, str):
        return body.encode(), media
    if isinstance(body, bytes):
        return body, media
    from . import _uploads  # few operations take files

    if media == "multipart/form-data":
        if isinstance(fields := encode(body), Mapping):
            return _uploads.from_form(fields, operation.id, text)
        raise InvalidArgument(f"{operation.id}: the body (a form) is neither a model nor a mapping.")
    content = _uploads.from_file(body)
    if content is None:
        raise InvalidArgument(f"{operation.id}: the body ({media}) is neither text, bytes, an open file nor a path.")
    return content, media


def _json(operation: Operation[Any], body: Any) -> bytes:
    try:
        return json.dumps(encode(body), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        # The type of what is wrong, not its value: a body may hold passwords.
        raise InvalidArgument(
            f"{operation.id}: the body cannot be written as JSON ({type(error).__name__}). "
            "It may hold models, mappings, lists, text, numbers, booleans, datetimes and None."
        ) from None


def _pairs(name: str, value: object) -> list[str]:
    if isinstance(value, list | tuple | set | frozenset):
        return [pair for item in value for pair in _pairs(name, item)]
    try:
        return [f"{quote(name, safe='')}={quote(text(value), safe='')}"]
    except UnicodeEncodeError:
        raise InvalidArgument(f"The query parameter {name} is not text that can be sent.") from None
