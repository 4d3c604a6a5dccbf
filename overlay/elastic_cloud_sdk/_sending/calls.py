"""One call on its way, without the input and output: what to send, and what to make of each outcome.

Both senders drive it alike: send, tell it the outcome, pause as it says, until it has the result or raises.
"""

from __future__ import annotations

import logging
import math
import re
import secrets
import string
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from elastic_cloud_client.client import Answer, Operation, Options, Sink
from elastic_cloud_client.types import Model, set_request_id

from .. import retries as policy
from .._arguments import described
from .._configuration.settings import Settings
from ..errors import InvalidArgument, Timeout, TransportError
from .addresses import Address, check_type, python_name, write_value
from .answers import HttpAnswer, read_error, read_result, succeeded
from .log import MASK, log, mask_headers

if TYPE_CHECKING:
    from .uploads import Upload

T = TypeVar("T")

Timeouts = dict[str, float]
"""Seconds by phase, as HTTP transports read them."""

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OF_THE_CONNECTION = frozenset(
    {
        "content-length",
        "expect",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that say how a request is carried, which nobody but the transport knows."""
_KEY_LETTERS = string.ascii_lowercase + string.digits


class Headers(dict[str, str]):
    """The headers of a request, which show no credentials where a traceback is shown with its variables."""

    def __repr__(self) -> str:
        return repr(mask_headers(self))


class Route(Generic[T]):
    """What all calls of one operation by one client have in common, worked out once.

    Args:
        operation: What is called.
        settings: The client's settings.
        authorization: The `Authorization` header, or an empty text.
        hide: Takes credentials out of a text.
    """

    __slots__ = ("address", "headers", "operation")

    def __init__(
        self, operation: Operation[T], settings: Settings, authorization: str, hide: Callable[[str], str]
    ) -> None:
        region = f"/regions/{settings.region}" if operation.region_prefixed and settings.region else ""
        self.operation = operation
        self.address = Address(f"{settings.origin}{settings.root}{region}", operation, hide)
        self.headers = Headers(
            {
                "accept": operation.accept or "application/json",
                "accept-encoding": "gzip, deflate",
                "user-agent": settings.user_agent,
            }
        )
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
        self.authorization = authorization
        self._routes: dict[Operation[Any], Route[Any]] = {}

    def prepare(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> OutgoingCall[T]:
        """Make a call, ready to be sent.

        Raises:
            InvalidArgument: It cannot be built from its arguments.
        """
        route = self._routes.get(operation)
        if route is None:
            route = self._routes[operation] = Route(operation, self.settings, self.authorization, self.hide)
        return OutgoingCall(self, route, path, query, headers, body, options)

    def hide(self, text: str) -> str:
        """Mask the client's credentials in a text."""
        for secret in (*self.settings.credentials.secrets, self.authorization.partition(" ")[2], self.token):
            if secret:
                text = text.replace(secret, MASK)
        return text


class OutgoingCall(Generic[T]):
    """One call, sent as often as need be.

    Attributes:
        url: Where it goes.
        headers: Its headers.
        content: Its body.
        sink: Where its answer goes, if it is to be saved.
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
        "_timeout",
        "_token",
        "content",
        "headers",
        "operation",
        "refused",
        "result",
        "sink",
        "url",
    )

    result: T

    def __init__(
        self,
        calls: Calls,
        route: Route[T],
        path: tuple[object, ...],
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
        self.content: bytes | Upload | None = None
        self.sink: Sink | None = None
        self._retries = settings.retries
        self._listener: Callable[[Answer], None] | None = None
        self._repeatable = operation.repeatable
        self._calls = calls
        self._attempt = 0
        self._token: str | None = None
        self.refused: str | None = None
        if body is not None:
            from .bodies import write_body  # most calls have none

            self.content, media = write_body(operation, body)
            self.headers = Headers({**self.headers, "content-type": media})
            if not isinstance(self.content, bytes) and self.content.length is not None:
                self.headers["content-length"] = str(self.content.length)
        elif operation.body_required:
            raise InvalidArgument(f"{operation.id}: body is None. Give the request, which this operation needs.")
        if headers:
            given = {name: check_type(operation, name, value) for name, value in headers.items() if value is not None}
            written = {name: write_value(value) for name, value in given.items()}
            for name, value in written.items():
                _check_header(operation.id, python_name(name), value)
            self._add(written)
        if options is not None:
            check_options(operation.id, options)
            timeout = options.get("timeout") or timeout
            retries = options.get("retries")
            self._retries = self._retries if retries is None else retries
            self._listener = options.get("on_response")
            self._add(options.get("headers") or {})
            self._stream(options)
        if (key := operation.makes_repeatable) is not None:
            # The server knows a second request with the same text here as the first, so the call may be repeated.
            self._repeatable = True
            if query[key] in (None, ""):  # an empty text is none to the server
                query = {**query, key: "".join(secrets.choice(_KEY_LETTERS) for _ in range(64))}
        self.url = route.address.write(path, query)
        self._started = calls.clock()
        self._timeout = timeout
        self._deadline = self._started + timeout

    def _add(self, headers: Mapping[str, str]) -> None:
        self.headers = Headers({**self.headers, **{name.lower(): value for name, value in headers.items()}})

    def _stream(self, options: Options) -> None:
        """Take the options that are about files."""
        self.sink = options.get("sink")
        progress = options.get("on_progress")
        if self.sink is not None:
            self.sink.on_progress = progress
        if self.content is not None and not isinstance(self.content, bytes):
            self.content.on_progress = progress

    @property
    def streams(self) -> bool:
        """Whether a file is sent or received, which may take any time as long as it goes on."""
        return self.sink is not None or (self.content is not None and not isinstance(self.content, bytes))

    def begin(self) -> Timeouts:
        """Start an attempt.

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
        """Take the token for the next attempt."""
        self._token = self._calls.token = token
        self.headers = Headers({**self.headers, "authorization": f"Bearer {token}"})

    def settle(self, outcome: HttpAnswer | TransportError) -> float | None:
        """Take the outcome of an attempt.

        Returns:
            Seconds to pause before the next attempt, or `None` where the call is done and `result` is there.

        Raises:
            TransportError: No answer came, and there will be no other attempt.
            ApiError: The answer is not success, and there will be no other attempt.
        """
        if isinstance(outcome, HttpAnswer):
            outcome.hide = self._calls.hide
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
            if self.sink is None:
                self.result = read_result(self.operation, outcome, self._attempt, self._calls.hide)
                if isinstance(self.result, Model):
                    set_request_id(self.result, outcome.request_id)
            else:
                self.result = cast("T", None)  # the answer is where the sink has put it
            return None
        if status == 401 and self._token is not None and self.refused is None and self._again:
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
        """Make the error with the call it is about."""
        reason = self._calls.hide(error.reason)
        if isinstance(error, Timeout):
            name, limit = "timeout", self._timeout
            connect = self._calls.settings.connect_timeout
            if error.unsent and connect < limit:
                name, limit = "connect_timeout", connect
            tries = f"{self._attempt} attempt{'s' if self._attempt > 1 else ''}"
            reason = f"{reason} ({name} is {limit:g} s; {tries})"
        return type(error)(
            reason,
            operation=self.operation.id,
            method=self.operation.method,
            path=self.operation.path,
            attempts=self._attempt,
            unsent=error.unsent,
        )

    @property
    def _again(self) -> bool:
        """Whether body and sink can be used once more."""
        body = self.content is None or isinstance(self.content, bytes) or self.content.again
        return body and (self.sink is None or self.sink.again)

    def _pause(self, problem: TransportError | int, asked: float | None) -> float | None:
        if not self._again:
            return None
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

    def _log(self, outcome: HttpAnswer | TransportError) -> None:
        if isinstance(outcome, TransportError):
            result, told = type(outcome).__name__, ""
        else:
            result, told = (
                str(outcome.status),
                f", request id {outcome.request_id}, headers {mask_headers(outcome.headers)}",
            )
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


def check_options(operation_id: str, options: Options) -> None:
    """Refuse options that are unknown or of the wrong type.

    Raises:
        InvalidArgument: There is such an option.
    """

    def wrong(problem: str) -> InvalidArgument:
        return InvalidArgument(f"{operation_id}: {problem}")

    known = ", ".join(sorted(Options.__annotations__))
    if not isinstance(options, Mapping):
        raise wrong(f"options is {described(options)}. Give a mapping with some of {known}.")
    if unknown := options.keys() - Options.__annotations__.keys():
        raise wrong(f"there is no option {', '.join(sorted(map(str, unknown)))}. Those of a call are {known}.")
    given = {name: value for name, value in options.items() if value is not None}
    timeout = given.get("timeout", 1.0)
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
        raise wrong("the option timeout is not a positive number of seconds. Give one, such as 60.0.")
    retries = given.get("retries", 0)
    if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
        raise wrong("the option retries is not a whole number from 0. Give 0 for none.")
    for name in ("on_response", "on_progress"):
        if not callable(given.get(name, print)):
            raise wrong(f"the option {name} is {described(given[name])}. Give a function.")
    headers = given.get("headers", {})
    if not isinstance(headers, Mapping):
        raise wrong(f"the option headers is {described(headers)}. Give a mapping of texts by name.")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER.fullmatch(name):
            raise wrong("the option headers has a name that no header can have. Give letters, digits and dashes.")
        if name.lower() in _OF_THE_CONNECTION:
            raise wrong(f"the header {name} cannot be given. It is set where the request is sent; leave it out.")
        _check_header(operation_id, f"the header {name}", value)


def _check_header(operation_id: str, name: str, value: object) -> None:
    """Refuse the value of a header that HTTP cannot carry.

    Raises:
        InvalidArgument: It is one.
    """
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise InvalidArgument(f"{operation_id}: {name} is not one line of ASCII text. Give it as such.")
    if value != value.strip():
        raise InvalidArgument(f"{operation_id}: {name} has blanks around its value. Give it without.")
