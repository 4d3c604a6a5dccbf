"""What to make of an answer: the operation's result, or the error it stands for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlsplit

from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import as_is

from .. import errors
from .json_reader import read_json
from .log import mask_headers

T = TypeVar("T")

_EXCERPT = 500

HTTPS_PORT = "is this an HTTPS port? Then begin base_url with https://"


_ELSEWHERE = "Check base_url, and what stands between here and the Elastic Cloud API."


class HttpAnswer:
    """An answer as it came, but for credentials that a header echoes.

    Attributes:
        status: The HTTP status.
        content: The body.
        hide: Takes credentials out of a text.
    """

    __slots__ = ("_headers", "_hidden", "content", "hide", "status")

    def __init__(self, status: int, headers: MutableMapping[str, str], content: bytes) -> None:
        self.status = status
        self.content = content
        self.hide: Callable[[str], str] | None = None
        self._headers = headers
        self._hidden = False

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        if not self._hidden and self.hide is not None:  # only now, as most answers are not asked for them
            self._hidden = True
            for name, value in list(self._headers.items()):
                if (masked := self.hide(value)) != value:
                    self._headers[name] = masked
        return self._headers

    def __repr__(self) -> str:
        """Tell what there is, but nothing of the content, which may hold credentials."""
        headers = mask_headers(self.headers)
        return f"HttpAnswer(status={self.status}, headers={headers}, content=<{len(self.content)} bytes>)"

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        told = self._headers.get("x-request-id") or self._headers.get("x-cloud-request-id")
        return self.hide(told) if told and self.hide is not None else told


def succeeded(operation: Operation[Any], answer: HttpAnswer) -> bool:
    """Tell whether the answer is one the operation's result can be read from."""
    return 200 <= answer.status < 300 or answer.status in operation.success


def read_result(operation: Operation[T], answer: HttpAnswer, attempts: int, hide: Callable[[str], str]) -> T:
    """Decode a success answer.

    Raises:
        UnexpectedResponse: The body is not what the operation documents.
    """
    media = operation.accept
    if media is None:
        return operation.decode(None)
    # The content has no name here: it would be shown where a traceback is shown with its variables.
    if "json" not in media:
        return operation.decode(answer.text if media.startswith("text/") else answer.content)
    if operation.decode is as_is and answer.headers.get("content-type", "").startswith("text/"):
        return operation.decode(answer.text)  # another API's answer, passed on
    if answer.status == 204 and 204 in operation.success:
        return operation.decode([])  # documented where a list would be empty
    value: Any = {}  # a change answered with nothing is done, and there is nothing to say about it
    broken = False
    if answer.content or operation.method == "GET":
        try:
            value = read_json(answer.content)
        except (ValueError, RecursionError):
            broken = True
    if broken:  # raised here and not above, as the decoder's error holds the content
        raise _unexpected(operation, answer, attempts, _appearance(answer), hide)
    if operation.json_type is not None and not isinstance(value, operation.json_type):
        value = type(value).__name__
        raise _unexpected(operation, answer, attempts, f"JSON of the wrong shape ({value})", hide)
    return operation.decode(value)


def read_error(
    operation: Operation[Any], answer: HttpAnswer, attempts: int, hide: Callable[[str], str]
) -> errors.ApiError:
    """Make the error of an answer that is not success.

    Args:
        operation: What was called.
        answer: What came back.
        attempts: How often the call was tried.
        hide: Takes credentials out of a text.
    """
    status = answer.status
    details = _details(answer, hide)
    if status < 400:
        problem = f"a redirect to {_place(answer)}, which is not followed"
        return _unexpected(operation, answer, attempts, problem, hide)
    kind = errors.ApiError.class_for(status, [each.code for each in details])
    if kind is errors.UnexpectedResponse and not details:
        return _unexpected(operation, answer, attempts, _appearance(answer), hide)
    problem = "" if details and any(each.message for each in details) else _appearance(answer)
    advice = _ELSEWHERE if not details and _is_page(answer) else None
    if status == 400 and advice and b"https" in answer.content[:4096].lower():
        problem = f"{problem}; {HTTPS_PORT}"
    if not details and (codes := answer.headers.get("x-cloud-error-codes")):
        details = tuple(errors.ErrorDetail(code.strip(" []"), "") for code in codes.split(",") if code.strip(" []"))
        kind = errors.ApiError.class_for(status, [each.code for each in details])
        problem = f"{', '.join(each.code for each in details)} ({problem})"
    return kind(
        hide(problem),
        status=status,
        errors=details,
        operation=operation.id,
        method=operation.method,
        path=operation.path,
        request_id=answer.request_id,
        headers=mask_headers(answer.headers),
        body=_excerpt(answer, hide),
        attempts=attempts,
        advice=advice,
    )


def _is_page(answer: HttpAnswer) -> bool:
    """Tell whether the body was written for people, as the pages of proxies are."""
    media = answer.headers.get("content-type", "")
    return answer.content.lstrip()[:1] == b"<" or (media.startswith("text/") and bool(answer.content))


def _details(answer: HttpAnswer, hide: Callable[[str], str]) -> tuple[errors.ErrorDetail, ...]:
    """Find the entries of the API's error list, as far as the body has one."""
    try:
        body = json.loads(answer.content)
    except (ValueError, RecursionError):
        return ()
    entries = body.get("errors") if isinstance(body, dict) else None
    return tuple(
        errors.ErrorDetail(
            code=hide(str(entry.get("code") or "")),
            message=hide(str(entry.get("message") or "")),
            fields=tuple(hide(str(field)) for field in _list(entry.get("fields"))),
        )
        for entry in _entries(entries)
    )


def _entries(errors: Any) -> Iterator[Mapping[str, Any]]:
    """Find the entries of an error list; those of stack packs are lists by version, each an envelope of its own."""
    for entry in _list(errors):
        if isinstance(entry, dict):
            inner = entry.get("errors")
            yield from _entries(inner.get("errors")) if isinstance(inner, dict) else (entry,)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _unexpected(
    operation: Operation[Any], answer: HttpAnswer, attempts: int, problem: str, hide: Callable[[str], str]
) -> errors.UnexpectedResponse:
    return errors.UnexpectedResponse(
        f"{hide(problem)}. Check that base_url is the Elastic Cloud API and nothing on the way answers for it.",
        status=answer.status,
        errors=_details(answer, hide) if answer.status >= 400 else (),
        operation=operation.id,
        method=operation.method,
        path=operation.path,
        request_id=answer.request_id,
        headers=mask_headers(answer.headers),
        body=_excerpt(answer, hide),
        attempts=attempts,
    )


def _place(answer: HttpAnswer) -> str:
    """Tell where a redirect points, without its query, which may hold a token."""
    location = answer.headers.get("location")
    if not location:
        return "nowhere (no Location header)"
    try:
        parts = urlsplit(location)
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.scheme}://{parts.hostname}{port}{parts.path}" if parts.hostname else parts.path or "itself"
    except ValueError:
        return "something that is not a URL"


def _appearance(answer: HttpAnswer) -> str:
    """Tell what the body looks like, for a reader who expected the API's own JSON."""
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "a status without a name"
    start = answer.content.lstrip()[:4096]
    if not start:
        return f"{phrase}, with an empty body"
    title = re.search(rb"<title[^>]*>(.*?)</title>", start, re.IGNORECASE | re.DOTALL)
    if title or start[:1] == b"<":
        named = f" titled {' '.join(title[1].decode(errors='replace').split())[:120]!r}" if title else ""
        return f"{phrase}, as an HTML page{named} and not as the API's JSON, so probably not from the API itself"
    media = answer.headers.get("content-type", "no content type").partition(";")[0]
    return f"{phrase}, with {len(answer.content)} bytes of {media} and not the API's JSON"


def _excerpt(answer: HttpAnswer, hide: Callable[[str], str]) -> str:
    """Give the beginning of the body, but nothing of a success that may be data, for that may hold new credentials."""
    if answer.status < 400 and answer.content.lstrip()[:1] != b"<":
        return ""
    # Cut behind the mask, so that a credential across the edge does not show its first half.
    return hide(answer.content[: 8 * _EXCERPT].decode(errors="replace"))[:_EXCERPT]
