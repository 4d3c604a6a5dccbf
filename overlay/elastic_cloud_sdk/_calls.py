"""One call on its way, without the input and output: what to send, and what to make of each outcome.

Both senders drive the same `Call`: send, tell it the outcome, pause as it says, until it has the result or raises.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
import string
import time
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from elastic_cloud_client.client import Operation, Options, Reply
from elastic_cloud_client.types import encode

from . import retries as policy
from ._answers import Answer, read_error, read_result, succeeded
from ._log import MASK, log, shown
from ._settings import Settings
from .errors import InvalidArgument, TransportError

T = TypeVar("T")

Timeouts = dict[str, float]
"""Seconds by phase, as HTTP transports read them."""

_REQUEST_ID_LETTERS = string.ascii_lowercase + string.digits


class Route(Generic[T]):
    """What all calls of one operation by one client have in common, worked out once.

    Args:
        operation: What is called.
        settings: The client's settings.
        authorization: The `Authorization` header, or an empty text.
    """

    __slots__ = ("headers", "operation", "template")

    def __init__(self, operation: Operation[T], settings: Settings, authorization: str) -> None:
        region = f"/regions/{settings.region}" if operation.region_prefixed and settings.region else ""
        fixed, names = re.subn(r"\{[^}]*\}", "\0", f"{settings.origin}{settings.root}{region}{operation.path}")
        self.operation = operation
        self.template = fixed.replace("%", "%%").replace("\0", "%s") if names else fixed
        self.headers = {
            "accept": operation.accept or "application/json",
            "accept-encoding": "gzip, deflate",
            "user-agent": settings.user_agent,
        }
        # An answer of another type than JSON is still refused with JSON.
        if "json" not in self.headers["accept"]:
            self.headers["accept"] += ", application/json"
        if authorization:
            self.headers["authorization"] = authorization


class Calls:
    """Prepares the calls of one client.

    Args:
        settings: The client's settings.
        clock: Tells seconds that never go back.
        random: Draws from 0 to 1.
        authorization: The `Authorization` header of all calls; empty where each gets a token of its own, or none.
    """

    def __init__(
        self, settings: Settings, clock: Callable[[], float], random: Callable[[], float], authorization: str
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.random = random
        self.token: str | None = None
        self._authorization = authorization
        self._routes: dict[Operation[Any], Route[Any]] = {}

    def prepare(
        self,
        operation: Operation[T],
        path: tuple[str, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> Call[T]:
        """Makes a call, ready to be sent.

        Raises:
            InvalidArgument: It cannot be built from its arguments.
        """
        route = self._routes.get(operation)
        if route is None:
            route = self._routes[operation] = Route(operation, self.settings, self._authorization)
        return Call(self, route, path, query, headers, body, options)

    def hide(self, text: str) -> str:
        """Masks the client's credentials in a text."""
        for secret in (*self.settings.credentials.secrets, self._authorization.partition(" ")[2], self.token):
            if secret:
                text = text.replace(secret, MASK)
        return text


class Call(Generic[T]):
    """One call, sent as often as need be.

    Attributes:
        url: Where it goes.
        headers: Its headers.
        content: Its body.
        refused: The token the server refused, once it has.
        result: What the call gave, once it is done.
    """

    __slots__ = (
        "_attempt",
        "_calls",
        "_deadline",
        "_listener",
        "_repeatable",
        "_retries",
        "_started",
        "_token",
        "content",
        "headers",
        "operation",
        "refused",
        "result",
        "url",
    )

    result: T

    def __init__(
        self,
        calls: Calls,
        route: Route[T],
        path: tuple[str, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> None:
        operation = route.operation
        settings = calls.settings
        timeout = settings.timeout
        self.operation = operation
        self.headers = route.headers
        self.content: bytes | None = None
        self._retries = settings.retries
        self._listener: Callable[[Reply], None] | None = None
        self._repeatable = operation.repeatable
        self._calls = calls
        self._attempt = 0
        self._token: str | None = None
        self.refused: str | None = None
        if body is not None:
            self.content = _body(operation, body)
            self.headers = {**self.headers, "content-type": operation.body or "application/json"}
        if headers:
            self._add({name: _text(value) for name, value in headers.items() if value is not None})
        if options:
            timeout = _timeout(options.get("timeout"), timeout)
            self._retries = _retries(options.get("retries"), self._retries)
            self._listener = options.get("on_response")
            self._add({name: str(value) for name, value in options.get("headers", {}).items()})
        if "request_id" in query and not self._repeatable:
            # The server knows a second request with this id as the first, so the call may be repeated.
            self._repeatable = True
            if query["request_id"] is None:
                query = {**query, "request_id": "".join(secrets.choice(_REQUEST_ID_LETTERS) for _ in range(64))}
        self.url = _url(route.template, path, operation, query) if path or query else route.template
        self._started = calls.clock()
        self._deadline = self._started + timeout

    def _add(self, headers: Mapping[str, str]) -> None:
        self.headers = {**self.headers, **{name.lower(): value for name, value in headers.items()}}

    def begin(self) -> Timeouts:
        """Starts an attempt.

        Returns:
            How long each phase of it may take, in seconds.
        """
        self._attempt += 1
        now = self._started if self._attempt == 1 else self._calls.clock()
        self._started = now
        # The deadline holds for the whole call, so what earlier attempts took is gone. No pause leads past it, but the
        # rest may be next to nothing, and no transport takes a time of zero.
        remaining = max(self._deadline - now, 0.001)
        return {
            "connect": min(self._calls.settings.connect_timeout, remaining),
            "read": remaining,
            "write": remaining,
            "pool": remaining,
        }

    @property
    def remaining(self) -> float:
        """Seconds until the call's deadline."""
        return max(self._deadline - self._calls.clock(), 0.001)

    def authorize(self, token: str) -> None:
        """Takes the token for the next attempt."""
        self._token = self._calls.token = token
        self.headers = {**self.headers, "authorization": f"Bearer {token}"}

    def settle(self, outcome: Answer | TransportError) -> float | None:
        """Takes the outcome of an attempt.

        Returns:
            Seconds to pause before the next attempt, or `None` where the call is done and `result` is there.

        Raises:
            TransportError: No answer came, and there will be no other attempt.
            ApiError: The answer is not success, and there will be no other attempt.
        """
        if log.isEnabledFor(logging.DEBUG):
            self._log(outcome)
        if isinstance(outcome, TransportError):
            pause = self._pause(outcome, None)
            if pause is None:
                raise self._explained(outcome) from outcome.__cause__
            return pause
        status = outcome.status
        if succeeded(self.operation, outcome):
            if self._listener is not None:
                self._listener(outcome)
            self.result = read_result(self.operation, outcome, self._attempt, self._calls.hide)
            return None
        if status == 401 and self._token is not None and self.refused is None:
            # Nothing was done, and another token may be all it takes; this is no retry, so it does not count as one.
            self.refused = self._token
            self._attempt -= 1
            return 0.0
        asked = None
        if status in policy.STATUSES:
            asked = policy.retry_after(outcome.headers.get("retry-after"), time.time())
        pause = self._pause(status, asked)
        if pause is None:
            if self._listener is not None:
                self._listener(outcome)
            raise read_error(self.operation, outcome, self._attempt, self._calls.hide)
        return pause

    def _explained(self, error: TransportError) -> TransportError:
        """The error with the call it is about."""
        return type(error)(
            self._calls.hide(error.reason),
            operation=self.operation.id,
            method=self.operation.method,
            path=self.operation.path,
            attempts=self._attempt,
            unsent=error.unsent,
        )

    def _pause(self, problem: TransportError | int, asked: float | None) -> float | None:
        pause = policy.delay(
            problem,
            self._attempt,
            retries=self._retries,
            repeatable=self._repeatable,
            remaining=self._deadline - self._calls.clock(),
            random=self._calls.random,
            asked=asked,
        )
        if pause is not None:
            told = problem if isinstance(problem, int) else type(problem).__name__
            log.info("%s: %s, next attempt in %.2f s", self.operation.id, told, pause)
        return pause

    def _log(self, outcome: Answer | TransportError) -> None:
        if isinstance(outcome, TransportError):
            result, told = type(outcome).__name__, ""
        else:
            result, told = str(outcome.status), f", request id {outcome.request_id}, headers {shown(outcome.headers)}"
        log.debug(
            "%s %s %s -> %s in %.0f ms, attempt %d%s",
            self.operation.id,
            self.operation.method,
            self.operation.path,
            result,
            (self._calls.clock() - self._started) * 1000,
            self._attempt,
            told,
        )


def _url(template: str, path: tuple[str, ...], operation: Operation[Any], query: Mapping[str, object]) -> str:
    url = template % tuple([_segment(value, operation) for value in path]) if path else template
    pairs = [pair for name, value in query.items() if value is not None for pair in _pairs(name, value)]
    return f"{url}?{'&'.join(pairs)}" if pairs else url


def _segment(value: object, operation: Operation[Any]) -> str:
    """Quotes one part of the path so that it stays one part."""
    text = value if isinstance(value, str) else str(value)
    if value is None or text in ("", ".", ".."):
        names = ", ".join(re.findall(r"\{([^}]*)\}", operation.path))
        raise InvalidArgument(
            f"{operation.id}: {value!r} cannot be part of the address {operation.path}. Give {names}."
        )
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgument(f"{operation.id}: part of the address is not text that can be sent.") from None


def _pairs(name: str, value: object) -> list[str]:
    if isinstance(value, list | tuple | set | frozenset):
        return [pair for item in value for pair in _pairs(name, item)]
    try:
        return [f"{quote(name, safe='')}={quote(_text(value), safe='')}"]
    except UnicodeEncodeError:
        raise InvalidArgument(f"The query parameter {name} is not text that can be sent.") from None


def _text(value: object) -> str:
    """Writes a parameter as the API reads it."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(encode(value))


def _body(operation: Operation[Any], body: Any) -> bytes:
    media = operation.body or "application/json"
    if "json" in media:
        try:
            return json.dumps(encode(body), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        except (TypeError, ValueError, RecursionError) as error:
            # The type of what is wrong, not its value: a body may hold passwords.
            raise InvalidArgument(
                f"{operation.id}: the body cannot be written as JSON ({type(error).__name__}). "
                "It may hold models, mappings, lists, text, numbers, booleans, datetimes and None."
            ) from None
    if media == "application/x-www-form-urlencoded" and isinstance(fields := encode(body), Mapping):
        return "&".join(
            pair for name, value in fields.items() if value is not None for pair in _pairs(name, value)
        ).encode()
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if hasattr(body, "read"):
        content = body.read()
        return content.encode() if isinstance(content, str) else bytes(content)
    raise InvalidArgument(f"{operation.id}: the body ({media}) is neither text, bytes nor an open file.")


def _timeout(value: float | None, default: float) -> float:
    if value is None:
        return default
    if not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise InvalidArgument("The option timeout is not a positive number of seconds.")
    return float(value)


def _retries(value: int | None, default: int) -> int:
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgument("The option retries is not a whole number from 0.")
    return value
