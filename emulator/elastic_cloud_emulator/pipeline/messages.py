"""A request and a response, as the doors hand them to the engine and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from elastic_cloud_emulator.storage.store import Unsaved

Headers = list[tuple[bytes, bytes]]


@dataclass(slots=True)
class Request:
    """One HTTP request.

    Attributes:
        method: In upper case.
        path: As sent, still percent-encoded, without the query.
        query: As sent, without the question mark.
        headers: Names in lower case.
        content: The body; of one over the limit perhaps only the beginning.
        length: Bytes the body has in full.
        address: Where it came from over the network; empty for callers in this process.
    """

    method: str
    path: str = field(repr=False)
    query: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    length: int
    address: str = ""


@dataclass(slots=True)
class Response:
    """One HTTP response.

    Attributes:
        status: HTTP status.
        headers: With the length and, unless the body is empty, the type of the content.
        content: The body.
        delay: Seconds for which the door holds it back.
        dropped: Whether the door closes the connection instead of sending it.
        number: Number of the call in the journal; 0 for a call that is not in there.
        unsaved: What must be in the store's file before it is sent; see `Emulator.settle`.
    """

    status: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)
    delay: float = 0.0
    dropped: bool = False
    number: int = 0
    unsaved: Unsaved | None = None


LIMIT = 10 * 1024 * 1024
FILE_LIMIT = 201 * 1024 * 1024
"""For files, in a form or without: archives of extensions may have 200 MB."""
_FILES = ("multipart/form-data", "application/zip", "application/octet-stream")


def limit_of(headers: Mapping[str, str]) -> int:
    """Tell how many bytes a body may have, by its media type."""
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    return FILE_LIMIT if media in _FILES else LIMIT


JSON = "application/json"
_JSON_LINE = (b"content-type", b"application/json")


def encode_headers(headers: Mapping[str, str]) -> Headers:
    """Write headers as bytes."""
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


def respond(status: int, content: bytes, media: str | None, headers: Headers) -> Response:
    """Build a response.

    Args:
        status: HTTP status.
        content: The body.
        media: Its type, None for an empty body.
        headers: All headers but those that describe the content; they are added to the list.
    """
    headers.append((b"content-length", b"%d" % len(content)))
    if media == JSON:
        headers.append(_JSON_LINE)
    elif media is not None:
        headers.append((b"content-type", media.encode("latin-1")))
    return Response(status, headers, content)


def respond_json(status: int, value: Any, headers: Headers) -> Response:
    """Build a response from a JSON value."""
    return respond(status, orjson.dumps(value), JSON, headers)
