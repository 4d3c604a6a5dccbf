"""A client over a script of answers, on a clock that takes no time, the same for sync and async."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, cast

import httpx
import pytest

from elastic_cloud_client import api
from elastic_cloud_sdk._configuration.options import ClientOptions
from elastic_cloud_sdk._configuration.settings import Settings, find_settings
from elastic_cloud_sdk._sending.async_sender import AsyncHttpSender
from elastic_cloud_sdk._sending.sender import HttpSender
from elastic_cloud_sdk._sending.transport import AsyncTransport, Transport

SYNC = "sync"
ASYNC = "async"
BASE = "https://ece.test:12443"
KEY = "c2VjcmV0LWtleS1vZi10aGUtdGVzdHM="
ID = "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"


class Make(Protocol):
    def __call__(self, *answers: object, **options: object) -> Harness: ...


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Script:
    """Answers requests in order, and keeps them.

    An answer is a response, an exception to raise, or a function of the request.
    """

    def __init__(self, answers: Iterable[object]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert self.answers, f"not expected: {request.method} {request.url}"
        answer = self.answers.pop(0)
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, httpx.Response)
        return answer


class Harness:
    """A sender of one kind over a script, with the generated classes on top."""

    def __init__(self, kind: str, answers: Iterable[object], options: Mapping[str, object]) -> None:
        self.kind = kind
        self.script = Script(answers)
        self.clock = Clock()
        self.draw = 0.5
        mock = httpx.MockTransport(self.script)
        chosen = settings(**options)
        self.sender: Any
        if kind == SYNC:
            self.sender = HttpSender(
                chosen,
                Transport(chosen, None, mock),
                clock=self.clock,
                sleep=self.clock.sleep,
                random=lambda: self.draw,
            )
        else:
            self.sender = AsyncHttpSender(
                chosen,
                AsyncTransport(chosen, None, mock),
                clock=self.clock,
                sleep=self.clock.sleep_async,
                random=lambda: self.draw,
            )

    def call(self, method: str, *args: object, **kwargs: object) -> Any:
        """Calls `tag.operation` and gives its result."""
        tag, _, name = method.partition(".")
        prefix = "Async" if self.kind == ASYNC else ""
        operations = getattr(api, prefix + api.TAGS[tag])(self.sender)
        return finish(getattr(operations, name)(*args, **kwargs))

    @property
    def requests(self) -> list[httpx.Request]:
        return self.script.requests

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        assert len(self.requests) == 1
        return self.requests[0]

    @property
    def unanswered(self) -> int:
        """How many answers were not asked for."""
        return len(self.script.answers)


def finish(result: Any) -> Any:
    """Awaits what is awaitable."""
    if inspect.isawaitable(result):

        async def wait() -> Any:
            return await result

        return asyncio.run(wait())
    return result


def settings(**options: object) -> Settings:
    """Settings as a client's constructor makes them, with an API key unless told otherwise."""
    given: dict[str, Any] = {"base_url": BASE, "environ": {}, **options}
    if not {"api_key", "username", "auth", "environ"} & options.keys():
        given["api_key"] = KEY
    return find_settings(given.pop("base_url"), environ=given.pop("environ"), options=cast("ClientOptions", given))


def reply(body: object = None, status: int = 200, **headers: str) -> httpx.Response:
    """A JSON answer; header names with underscores for dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json={} if body is None else body, headers=named)


def failure(status: int, *codes: str, message: str = "It did not work", **headers: str) -> httpx.Response:
    """The API's error envelope."""
    return reply({"errors": [{"code": code, "message": message} for code in codes]}, status, **headers)


def sent(request: httpx.Request) -> Any:
    """The JSON body of a request."""
    return json.loads(request.content)


def raised(kind: type[Exception], call: Callable[[], object]) -> Any:
    """The error a call raises, which is of this class exactly."""
    with pytest.raises(kind) as caught:
        call()
    assert type(caught.value) is kind
    return caught.value
