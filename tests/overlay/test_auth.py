"""Credentials, and the token of a client that logs in."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import pickle
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_client.api import AsyncDeployments
from elastic_cloud_sdk import (
    ApiKey,
    Basic,
    ConnectionFailed,
    ElasticCloudError,
    Login,
    ServerError,
    Timeout,
    Unauthenticated,
)
from elastic_cloud_sdk._sending.async_sender import AsyncHttpSender
from elastic_cloud_sdk._sending.tokens import lifetime
from elastic_cloud_sdk._sending.transport import AsyncTransport
from elastic_cloud_sdk.errors import UnexpectedResponse
from tests.overlay.support import ID, KEY, SYNC, Harness, Make, failure, raised, reply, sent, settings

LOGIN = {"auth": Login("jane", KEY)}
REFUSED = failure(401, "root.unauthenticated")


def token(name: str, seconds: float | None = 600, issued: float = 1_000_000) -> str:
    """A JSON Web Token; by a clock that is years behind, which must not matter."""
    claims: dict[str, object] = {"sub": name}
    if seconds is not None:
        claims |= {"iat": issued, "exp": issued + seconds}
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{payload}.c2ln"


def granted(name: str, seconds: float | None = 600) -> httpx.Response:
    return reply({"token": token(name, seconds)})


def bearer(request: httpx.Request) -> str | None:
    value: str | None = request.headers.get("authorization")
    return value


def paths(client: Harness) -> list[str]:
    return [request.url.path.removeprefix("/api/v1") for request in client.requests]


@pytest.mark.parametrize("credentials", [ApiKey(KEY), Basic("jane", KEY), Login("jane", KEY)])
def test_credentials_show_no_secret_and_can_be_copied(credentials: ApiKey | Basic | Login) -> None:
    assert KEY not in repr(credentials) + str(credentials) + f"{credentials}"
    for twin in (copy.deepcopy(credentials), pickle.loads(pickle.dumps(credentials))):
        assert twin.secrets == credentials.secrets


def test_a_key_is_freed_from_the_line_break_of_its_file() -> None:
    assert ApiKey(f"{KEY}\n").header == f"ApiKey {KEY}"


def test_logging_in_happens_at_the_first_call_and_once(make: Make) -> None:
    client = make(granted("a"), reply({}), reply({}), **LOGIN)

    client.call("deployments.list_deployments")
    client.call("deployments.list_deployments")

    assert paths(client) == ["/users/auth/_login", "/deployments", "/deployments"]
    assert sent(client.requests[0]) == {"username": "jane", "password": KEY}
    assert bearer(client.requests[0]) is None
    assert [bearer(each) for each in client.requests[1:]] == [f"Bearer {token('a')}"] * 2


def test_a_token_is_renewed_before_it_expires(make: Make) -> None:
    client = make(granted("a"), reply({}), reply({}), granted("b"), reply({}), **LOGIN)
    client.call("deployments.list_deployments")
    client.clock.now += 569
    client.call("deployments.list_deployments")

    client.clock.now += 2
    client.call("deployments.list_deployments")

    assert paths(client)[3:] == ["/users/auth/_refresh", "/deployments"]
    assert bearer(client.requests[3]) == f"Bearer {token('a')}"
    assert bearer(client.requests[4]) == f"Bearer {token('b')}"


def test_a_short_life_is_not_all_margin(make: Make) -> None:
    client = make(granted("a", 60), reply({}), reply({}), **LOGIN)
    client.call("deployments.list_deployments")

    client.clock.now += 47
    client.call("deployments.list_deployments")

    assert paths(client).count("/users/auth/_login") == 1


def test_a_token_that_cannot_be_renewed_is_replaced(make: Make) -> None:
    client = make(granted("a"), reply({}), failure(401, "root.unauthorized"), granted("b"), reply({}), **LOGIN)
    client.call("deployments.list_deployments")

    client.clock.now += 580
    client.call("deployments.list_deployments")

    assert paths(client)[2:] == ["/users/auth/_refresh", "/users/auth/_login", "/deployments"]
    assert bearer(client.requests[-1]) == f"Bearer {token('b')}"


def test_an_expired_token_is_not_renewed_but_replaced(make: Make) -> None:
    client = make(granted("a"), reply({}), granted("b"), reply({}), **LOGIN)
    client.call("deployments.list_deployments")

    client.clock.now += 601
    client.call("deployments.list_deployments")

    assert paths(client)[2:] == ["/users/auth/_login", "/deployments"]


@pytest.mark.parametrize("operation", ["deployments.get_deployment", "deployments.shutdown_deployment"])
def test_a_refused_token_is_replaced_once_and_the_call_repeated_whatever_it_does(make: Make, operation: str) -> None:
    client = make(granted("a"), REFUSED, granted("b"), reply({"id": ID}), retries=0, **LOGIN)

    assert client.call(operation, ID).id == ID

    assert bearer(client.requests[-1]) == f"Bearer {token('b')}"
    assert client.clock.slept in ([], [0.0])


def test_a_call_refused_twice_is_refused(make: Make) -> None:
    client = make(granted("a"), REFUSED, granted("b"), REFUSED, **LOGIN)

    error = raised(Unauthenticated, lambda: client.call("deployments.get_deployment", ID))

    assert error.operation == "get-deployment"


def test_a_refused_token_does_not_use_up_retries(make: Make) -> None:
    client = make(granted("a"), REFUSED, granted("b"), failure(503), reply({"id": ID}), retries=1, **LOGIN)

    assert client.call("deployments.get_deployment", ID).id == ID


def test_a_wrong_password_is_told_of_the_login_and_not_tried_again(make: Make) -> None:
    client = make(REFUSED, **LOGIN)

    error = raised(Unauthenticated, lambda: client.call("deployments.get_deployment", ID))

    assert error.operation == "login"
    assert KEY not in str(error) + repr(vars(error))


def test_a_refused_api_key_is_not_sent_twice(make: Make) -> None:
    client = make(REFUSED)

    raised(Unauthenticated, lambda: client.call("deployments.get_deployment", ID))

    assert len(client.requests) == 1


def test_a_login_that_fails_in_passing_is_repeated(make: Make) -> None:
    client = make(failure(503), granted("a"), reply({"id": ID}), **LOGIN)

    assert client.call("deployments.get_deployment", ID).id == ID


def test_a_login_that_does_not_get_through_is_told_as_such(make: Make) -> None:
    client = make(httpx.ConnectError("refused"), retries=0, **LOGIN)

    error = raised(ConnectionFailed, lambda: client.call("deployments.get_deployment", ID))

    assert (error.operation, error.attempts) == ("login", 1)


def test_a_failed_login_is_tried_anew_by_the_next_call(make: Make) -> None:
    client = make(failure(500), granted("a"), reply({"id": ID}), **LOGIN)
    raised(ServerError, lambda: client.call("deployments.get_deployment", ID))

    assert client.call("deployments.get_deployment", ID).id == ID


@pytest.mark.parametrize("answer", [{}, {"token": None}, {"token": ""}, {"token": 5}])
def test_a_login_without_token_is_unexpected(make: Make, answer: object) -> None:
    client = make(reply(answer), **LOGIN)

    assert raised(UnexpectedResponse, lambda: client.call("deployments.get_deployment", ID)).operation == "login"


def test_the_login_has_the_time_of_the_call(make: Make) -> None:
    client = make(granted("a"), reply({}), timeout=9.0, **LOGIN)

    client.call("deployments.get_deployment", ID, options={"timeout": 3.0})

    assert client.requests[0].extensions["timeout"]["read"] == 3.0


@pytest.mark.parametrize("status", [200, 400, 418, 500])
def test_tokens_do_not_get_into_errors(make: Make, status: int) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, text=f"<html>{request.headers['authorization']}</html>")

    client = make(granted("a"), echo, retries=0, **LOGIN)
    with pytest.raises(ElasticCloudError) as caught:
        client.call("deployments.get_deployment", ID)

    assert token("a") not in str(caught.value) + repr(vars(caught.value))


def test_threads_log_in_once() -> None:
    """The first login is held back until all threads wait for it."""
    waiting = threading.Barrier(8)
    logins = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("_login"):
            logins.append(request)
            started.set()
            assert go.wait(10)
            return granted("a")
        return reply({"id": request.headers["authorization"]})

    started, go = threading.Event(), threading.Event()
    client = Harness(SYNC, [answer] * 9, LOGIN)

    def call(_: int) -> str:
        waiting.wait(10)
        return str(client.call("deployments.get_deployment", ID).id)

    with ThreadPoolExecutor(8) as pool:
        results = [pool.submit(call, number) for number in range(8)]
        assert started.wait(10)
        go.set()

    assert {each.result() for each in results} == {f"Bearer {token('a')}"}
    assert len(logins) == 1


def test_tasks_log_in_once() -> None:
    """The first login is held back until all tasks wait for it."""
    logins = []

    async def run() -> list[str]:
        go = asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("_login"):
                logins.append(request)
                await go.wait()
                return granted("a")
            return reply({"id": request.headers["authorization"]})

        deployments = AsyncDeployments(connected(answer))
        tasks = [asyncio.create_task(deployments.get_deployment(ID)) for _ in range(8)]
        for _ in range(10):
            await asyncio.sleep(0)
        go.set()
        return [each.id for each in await asyncio.gather(*tasks)]

    assert set(asyncio.run(run())) == {f"Bearer {token('a')}"}
    assert len(logins) == 1


class Counted:
    """A lock that tells how many have come for it."""

    def __init__(self) -> None:
        self.come = threading.Semaphore(0)
        self._lock = threading.Lock()
        self.release = self._lock.release

    def acquire(self, timeout: float) -> bool:
        self.come.release()
        return self._lock.acquire(timeout=timeout)


@pytest.mark.parametrize("cause", ["it is about to expire", "the server refuses it"])
def test_threads_renew_a_token_once_and_by_themselves(cause: str) -> None:
    """All threads have the old token; the renewal is held back until each has found that it will not do."""
    workers = 8
    renewals: list[str] = []
    renewing: set[str] = set()
    refused = threading.Barrier(workers)
    waiting = threading.Barrier(workers)

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        if name in ("_login", "_refresh"):
            renewals.append(name)
            renewing.add(threading.current_thread().name)
            if len(renewals) == 2:
                assert all(lock.come.acquire(timeout=10) for _ in range(workers))
            return granted("b" if len(renewals) > 1 else "a")
        if cause == "the server refuses it" and bearer(request) == f"Bearer {token('a')}" and name == ID:
            refused.wait(10)
            return REFUSED
        return reply({"id": bearer(request)})

    client = Harness(SYNC, [answer] * 40, LOGIN)
    client.call("deployments.list_deployments")
    lock = client.sender._tokens._lock = Counted()
    if cause == "it is about to expire":
        client.clock.now += 580

    def call(_: int) -> str:
        waiting.wait(10)
        return str(client.call("deployments.get_deployment", ID).id)

    with ThreadPoolExecutor(workers, thread_name_prefix="caller") as pool:
        results = list(pool.map(call, range(workers)))

    assert set(results) == {f"Bearer {token('b')}"}
    assert len(renewals) == 2
    assert renewing - {threading.current_thread().name} == {name for name in renewing if name.startswith("caller")}


@pytest.mark.parametrize("cause", ["it is about to expire", "the server refuses it"])
def test_tasks_renew_a_token_once(cause: str) -> None:
    renewals: list[str] = []
    now = [1000.0]

    async def run() -> list[str]:
        refused = asyncio.Barrier(8)

        async def answer(request: httpx.Request) -> httpx.Response:
            name = request.url.path.rpartition("/")[2]
            if name in ("_login", "_refresh"):
                renewals.append(name)
                await asyncio.sleep(0)
                return granted("b" if len(renewals) > 1 else "a")
            if cause == "the server refuses it" and bearer(request) == f"Bearer {token('a')}" and name == ID:
                await refused.wait()
                return REFUSED
            return reply({"id": bearer(request)})

        sender = connected(answer, clock=lambda: now[0])
        deployments = AsyncDeployments(sender)
        await deployments.list_deployments()
        if cause == "it is about to expire":
            now[0] += 580
        return [each.id for each in await asyncio.gather(*(deployments.get_deployment(ID) for _ in range(8)))]

    assert set(asyncio.run(run())) == {f"Bearer {token('b')}"}
    assert len(renewals) == 2


def connected(
    answer: Callable[[httpx.Request], Awaitable[httpx.Response]], clock: Callable[[], float] = time.monotonic
) -> AsyncHttpSender:
    """A sender that logs in and keeps the time of the event loop."""
    chosen = settings(**LOGIN)
    transport = AsyncTransport(chosen, None, httpx.MockTransport(answer))  # type: ignore[arg-type]
    return AsyncHttpSender(chosen, transport, clock=clock)


def test_a_thread_does_not_wait_for_a_login_longer_than_its_call_may_take() -> None:
    started, go = threading.Event(), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        started.set()
        assert go.wait(10)
        return granted("a")

    client = Harness(SYNC, [slow, reply({"id": ID})], LOGIN)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.call, "deployments.get_deployment", ID)
        assert started.wait(10)
        error = raised(Timeout, lambda: client.call("deployments.get_deployment", ID, options={"timeout": 0.05}))
        go.set()
        assert first.result().id == ID
    assert error.operation == "login"


def test_a_task_does_not_wait_for_a_login_longer_than_its_call_may_take() -> None:
    async def run() -> None:
        go = asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("_login"):
                await go.wait()
                return granted("a")
            return reply({"id": ID})

        deployments = AsyncDeployments(connected(answer))
        first = asyncio.create_task(deployments.get_deployment(ID))
        await asyncio.sleep(0)
        with pytest.raises(Timeout):
            await deployments.get_deployment(ID, options={"timeout": 0.05})
        go.set()
        assert (await first).id == ID

    asyncio.run(run())


NOW = 2_000_000.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (token("a", 900), 900.0),
        (token("a", None), 600.0),
        ("opaque", 600.0),
        ("", 600.0),
        ("a.b.c", 600.0),
        ("a.!!!.c", 600.0),
        (token("a", -5), 600.0),
        (token("a", float("inf")), 600.0),
    ],
)
def test_the_life_of_a_token_is_read_by_the_clock_that_made_it(text: str, seconds: float) -> None:
    assert lifetime(text, NOW) == seconds


def test_a_token_that_tells_only_its_end_is_measured_by_the_local_clock() -> None:
    payload = base64.urlsafe_b64encode(json.dumps({"exp": NOW + 300}).encode()).decode().rstrip("=")

    assert lifetime(f"e30.{payload}.", NOW) == 300.0


JSON = st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists)
CLAIMS = st.dictionaries(st.sampled_from(["exp", "iat"]), JSON).map(
    lambda claims: f"x.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode()}.x"
)


@given(st.text() | CLAIMS)
def test_no_token_breaks_the_reader(text: str) -> None:
    assert 0 < lifetime(text, NOW) < float("inf")
