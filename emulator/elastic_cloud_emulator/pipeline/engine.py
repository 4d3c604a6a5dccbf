"""From a request to a response: one synchronous function, the same behind every door.

The stages, each in its module: route, authenticate, authorize, check parameters, check the body, handle in a store
transaction, encode.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter, time
from types import MappingProxyType
from typing import Any, TypeVar

import orjson

from elastic_cloud_emulator.access.authentication import Authenticator
from elastic_cloud_emulator.access.authorization import authorize
from elastic_cloud_emulator.access.callers import ANONYMOUS, Caller
from elastic_cloud_emulator.document.bodies import media_type_of, read_body
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.parameters import parse_parameters, split_query
from elastic_cloud_emulator.document.router import Router
from elastic_cloud_emulator.document.secrets import Secrets
from elastic_cloud_emulator.document.unknown import Strictness, Unknown
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import SHAPES, Call, Handler, Reply
from elastic_cloud_emulator.pipeline import api_docs
from elastic_cloud_emulator.pipeline.exchanges import LONGEST
from elastic_cloud_emulator.pipeline.faults import Faults
from elastic_cloud_emulator.pipeline.journal import Journal
from elastic_cloud_emulator.pipeline.messages import (
    JSON,
    Headers,
    Request,
    Response,
    encode_headers,
    limit_of,
    respond,
    respond_json,
)
from elastic_cloud_emulator.pipeline.rate_limits import RateLimit
from elastic_cloud_emulator.storage.database import StoreError
from elastic_cloud_emulator.storage.store import Store
from elastic_cloud_emulator.world import World

_log = logging.getLogger("elastic_cloud_emulator")
_calls_log = logging.getLogger("elastic_cloud_emulator.calls")

_REMEMBERED = 1000
"""Paths, and queries, that are kept once they were read."""
_LONGEST = 1000
"""Characters of the longest that is kept."""

_Known = TypeVar("_Known")


class Engine:
    """Answers the requests of one installation."""

    def __init__(
        self,
        contract: Contract,
        handlers: Mapping[str, Handler],
        world: World,
        store: Store,
        *,
        strict: bool = False,
    ) -> None:
        """Bring the document and the handlers together.

        Args:
            contract: The document.
            handlers: What plays the operations, by their ids.
            world: The installation.
            store: Its state.
            strict: Whether members and parameters that the document does not know are refused.

        Raises:
            ContractError: Some handler has no operation.
        """
        contract.check_handlers(handlers)
        offered = contract.offered(world.personality.name)
        self.journal = Journal(offered, frozenset(handlers), Secrets(contract.document))
        self.faults = Faults({operation.id: operation for operation in offered})
        self._document = contract.document
        self._handlers = handlers
        self._world = world
        self._store = store
        self._router = Router(offered, world.personality.regions)
        self._authenticator = Authenticator(store, world.logins, world.sessions, keys_only=world.personality.hosted)
        self._strictness = Strictness(strict)
        self._routes: dict[tuple[str, str], _Route] = {}
        self._queries: dict[tuple[str, str], dict[str, Any]] = {}
        self._rate_limit = RateLimit(world.clock, world.settings.rate_limit) if world.personality.hosted else None
        self._keeps_bodies = world.settings.console  # nobody else looks at them

    def handle(self, request: Request, caller: Caller | None = None) -> Response:
        """Answer a request; never raises. What it has changed may still have to be saved.

        Args:
            request: The request.
            caller: Who sends it; None to ask for credentials.
        """
        started = perf_counter()
        number = next(self.journal.numbers)
        headers: Headers = []
        reached = _Reached()
        reached.known = caller
        try:
            response = self._answer(request, reached, headers)
        except Exception as problem:
            response = _refuse(_refusal_of(problem, number), headers, reached.operation)
        response.number = number
        response.headers.append(_request_id(number))
        if request.method == "HEAD":
            response.content = b""
        self._note(request, reached, response, perf_counter() - started)
        return response

    def _note(self, request: Request, reached: _Reached, response: Response, seconds: float) -> None:
        status = 0 if response.dropped else response.status
        bodies = [b"", b""]
        if self._keeps_bodies:
            sent, told = request.content, b"" if response.dropped else response.content
            bodies = [sent, told]
            if sent or len(told) > LONGEST or reached.operation is None or not reached.operation.reads:
                bodies = self.journal.exchanges.keep(reached.operation, sent, response.status, told)
        if _calls_log.isEnabledFor(logging.INFO):
            operation = reached.operation
            _calls_log.info(
                "%s %s -> %s in %.1f ms, by %s",
                operation.method if operation else request.method[:10] or "?",
                operation.path if operation else "(no operation)",  # the path itself may hold secrets
                status or "dropped",
                seconds * 1000,
                reached.caller.user_id or "nobody",
            )
        header = request.headers.get
        self.journal.note(
            reached.operation,
            status,
            (
                response.number,
                time(),
                seconds,
                request.method,
                request.path,
                request.query,
                header("content-type"),
                header("user-agent"),
                request.length,
                reached.operation,
                reached.path,
                reached.caller,
                status,
                bodies,
            ),
        )

    def find_caller(self, request: Request) -> Caller:
        """Find out who sends a request.

        Raises:
            ApiError: 401, the credentials do not tell.
        """
        return self._authenticator.authenticate(request.headers, request.address)

    def look(self, request: Request, caller: Caller) -> Response | None:
        """Answer a request that only reads, unseen: no fault hits it, and neither journal nor rate limit know of it.

        Returns:
            None for a request that does more.
        """
        headers: Headers = []
        reached = _Reached()
        reached.known = caller
        try:
            route = self._route(request.method, request.path)
            reached.operation = route.operation
            return self._perform(route, request, reached, headers) if route.operation.reads else None
        except Exception as problem:
            return _refuse(_refusal_of(problem, 0), headers, reached.operation)

    def admits(self, request: Request) -> bool:
        """Tell whether the body of a request is to be read, judging by its head; nothing is noted or counted yet."""
        try:
            route = self._route(request.method, request.path)
            operation = route.operation
            if operation.secured:
                caller = self._authenticator.authenticate(request.headers, request.address, counted=False)
                authorize(operation, caller, self._world.personality, request.path, route.path)
            _check_length(request)
            media_type_of(operation, request.headers, request.length)
        except ApiError:
            return False
        return True

    def turn_away(self, request: Request, refusal: ApiError) -> Response:
        """Refuse what a door could not, or would not, read as a request."""
        number = next(self.journal.numbers)
        response = _refuse(refusal, [_request_id(number)], None)
        response.number = number
        self._note(request, _Reached(), response, 0.0)
        return response

    def revoke(self, response: Response, problem: StoreError) -> Response:
        """Answer in place of one that tells of changes which could not be saved."""
        _log.error("request %08x: %s", response.number, problem)
        failure = ApiError(500, "root.internal_server_error", "unsaved", problem=problem)
        refusal = _refuse(failure, [_request_id(response.number)], None)
        self.journal.correct(response.number, 500, refusal.content)
        return refusal

    def _answer(self, request: Request, reached: _Reached, headers: Headers) -> Response:
        if self._rate_limit is not None:
            self._rate_limit.count(headers)
        if request.path in (api_docs.WHOLE, api_docs.USER):
            return api_docs.publish(self._document, request.method, request.path, headers)
        route = self._route(request.method, request.path)
        operation = route.operation
        reached.operation, reached.path = operation, route.path
        fault = self.faults.take(operation)
        if fault is None:
            return self._perform(route, request, reached, headers)
        response = fault.answer(operation, headers)
        if response is None:
            try:
                response = self._perform(route, request, reached, headers)
            except ApiError as refusal:
                response = _refuse(refusal, headers, operation)
        response.delay = fault.latency
        response.dropped = fault.drop is not None
        return response

    def _perform(self, route: _Route, request: Request, reached: _Reached, headers: Headers) -> Response:
        operation, path = route.operation, route.path
        caller = ANONYMOUS
        if operation.secured:
            reached.caller = caller = reached.known or self.find_caller(request)
            if caller.api_key_id is not None and caller.expires is not None:
                headers.append((b"x-elastic-api-key-expiration", caller.expires.encode()))
            authorize(operation, caller, self._world.personality, request.path, path)
        if not route.checked:
            for name, value in path.items():
                operation.path_parameters[name].parse([value])
            route.checked = True
        query = self._query(operation, request.query) if operation.query_parameters or request.query else {}
        if operation.header_parameters:
            parse_parameters(operation.header_parameters, {name: [value] for name, value in request.headers.items()})
        body = None
        if request.length or operation.body is not None:
            _check_length(request)
            body = read_body(operation, request.headers, request.content, request.length, self._strictness)
        handler = self._handlers.get(operation.id)
        if handler is None:
            raise ApiError(501, "root.not_implemented", operation=operation.id)
        with self._store.transaction(read_only=operation.method == "GET", later=True) as store:
            call = Call(
                operation,
                path,
                query,
                request.headers,
                body,
                caller,
                store,
                self._world,
                request.query,
                request.address,
            )
            reply = handler(call)
        response = _encode(operation, reply, headers)
        response.unsaved = store.unsaved
        return response

    def _route(self, method: str, path: str) -> _Route:
        """Find the way to an operation; what callers ask again and again is looked for once."""
        place = method, path
        known = self._routes.get(place)
        if known is None:
            known = _Route(*self._router.find_operation(method, path))
            _remember(self._routes, place, known)
        return known

    def _query(self, operation: Operation, text: str) -> dict[str, Any]:
        """Read the query parameters of a call, once like its path."""
        place = operation.id, text
        known = self._queries.get(place)
        if known is None:
            try:
                given = split_query(text)
            except ApiError:
                if operation.query_parameters:
                    raise
                given = {}  # nobody reads it
            known = parse_parameters(operation.query_parameters, given)
            names = [parameter.name for parameter in operation.query_parameters]
            unknown = (Unknown("", name, names) for name in given if name not in names)
            self._strictness.heed_parameters(operation.id, unknown)
            _remember(self._queries, place, known)
        return dict(known)


def _remember(known: dict[tuple[str, str], _Known], place: tuple[str, str], value: _Known) -> None:
    if len(place[1]) <= _LONGEST:
        if len(known) >= _REMEMBERED:
            known.clear()
        known[place] = value


@dataclass(slots=True)
class _Route:
    """Where a path leads.

    Attributes:
        operation: The operation.
        path: Values of the path parameters; nobody changes them.
        checked: Whether they are known to be such as the document allows.
    """

    operation: Operation
    path: Mapping[str, str]
    checked: bool = False


class _Reached:
    """How far a request has come, for the journal, and who is known to send it."""

    known: Caller | None = None
    operation: Operation | None = None
    path: Mapping[str, str] = MappingProxyType({})
    caller: Caller = ANONYMOUS


def _check_length(request: Request) -> None:
    limit = limit_of(request.headers)
    if request.length > limit:
        raise ApiError(413, "root.request_too_large", length=request.length, limit=limit)


def _encode(operation: Operation, reply: Reply | dict[str, Any], headers: Headers) -> Response:
    if isinstance(reply, dict):
        media = operation.media[operation.success]
        return respond(operation.success, _content(reply, media), media, headers)
    status = reply.status or operation.success
    if reply.headers:
        headers += encode_headers(reply.headers)
    media = reply.media or operation.media.get(status, JSON)
    return respond(status, _content(reply.body, media), media, headers)


def _content(body: Any, media: str | None) -> bytes:
    if media is None:
        return b""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str) and media != JSON:
        return body.encode()
    return orjson.dumps(body)


def _request_id(number: int) -> tuple[bytes, bytes]:
    return b"x-request-id", b"%08x" % number


def _refusal_of(problem: Exception, number: int) -> ApiError:
    """Make a refusal of whatever went wrong with a request."""
    if isinstance(problem, ApiError):
        return problem
    _log.error("unexpected failure of request %08x", number, exc_info=problem)
    return ApiError(500, "root.internal_server_error")


def _refuse(refusal: ApiError, headers: Headers, operation: Operation | None) -> Response:
    error = refusal.as_dict()
    headers += encode_headers({"x-cloud-error-codes": refusal.code, **refusal.headers})
    shape = None if operation is None else SHAPES.get((operation.id, refusal.status))
    return respond_json(refusal.status, {"errors": [error]} if shape is None else shape(error), headers)
