"""Requests for what the document does not have, and clients with other options."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import (
    AsyncElasticCloud,
    ClientClosed,
    DeploymentNotFound,
    ElasticCloud,
    InvalidArgument,
    InvalidOption,
    Login,
    UnexpectedResponse,
)
from tests.overlay.support import BASE, ID, KEY, Script, failure, finish, raised, reply, sent

CLIENTS: list[Any] = [ElasticCloud, AsyncElasticCloud]


def close(cloud: Any) -> None:
    if isinstance(cloud, ElasticCloud):
        cloud.close()
    else:
        finish(cloud.aclose())


@pytest.fixture(params=CLIENTS)
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Sends one request with a client of its own; gives the result and the requests that went out."""

    def run(answers: list[object], *arguments: Any, **named: Any) -> tuple[Any, list[httpx.Request]]:
        script = Script(answers)
        cloud = request.param(BASE, api_key=KEY, transport=httpx.MockTransport(script))
        try:
            return finish(cloud.request(*arguments, **named)), script.requests
        finally:
            close(cloud)

    return run


def test_any_address_of_the_api_can_be_asked_for(ask: Callable[..., Any]) -> None:
    result, (request,) = ask(
        [reply({"a": 1})], "post", "/new/th ing", query={"a": True, "b": [1, "x y"], "c": None}, body={"d": [None]}
    )

    assert result == {"a": 1}
    assert (request.method, str(request.url)) == ("POST", f"{BASE}/api/v1/new/th%20ing?a=true&b=1%2Cx%20y")
    assert request.headers["authorization"] == f"ApiKey {KEY}"
    assert sent(request) == {"d": [None]}


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        (httpx.Response(200, json=[1, "two"]), [1, "two"]),
        (httpx.Response(200, text="té"), "té"),
        (httpx.Response(200, content=b"\0", headers={"content-type": "application/zip"}), b"\0"),
        (httpx.Response(204), None),
    ],
)
def test_an_answer_is_read_by_its_type(ask: Callable[..., Any], answer: httpx.Response, result: object) -> None:
    assert ask([answer], "GET", "/x")[0] == result


def test_errors_are_those_of_all_calls(ask: Callable[..., Any]) -> None:
    raised(DeploymentNotFound, lambda: ask([failure(404, "deployments.deployment_not_found")], "GET", "/deployments/x"))
    broken = httpx.Response(200, content=b"{", headers={"content-type": "application/json"})
    raised(UnexpectedResponse, lambda: ask([broken], "GET", "/x"))


def test_reading_is_repeated_and_changing_is_not(ask: Callable[..., Any]) -> None:
    assert len(ask([failure(503, retry_after="0"), reply({})], "GET", "/x")[1]) == 2
    with pytest.raises(Exception, match="503"):
        ask([failure(503, retry_after="0")], "POST", "/x")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("FETCH", "/x"), "method is none of DELETE, GET,"),
        ((5, "/x"), "method is none of"),
        (("GET", "x"), "path does not begin with one slash"),
        (("GET", "//evil.test/x"), "path does not begin with one slash"),
        (("GET", "/api/v1/deployments"), "path begins with /api/v1"),
        (("GET", "/x?y=1"), "Give the parameters as query"),
        (("GET", "/../x"), "path is"),
        (("GET", None), "path is None"),
    ],
)
def test_what_is_no_request_is_refused(ask: Callable[..., Any], arguments: tuple[Any, ...], told: str) -> None:
    assert told in str(raised(InvalidArgument, lambda: ask([], *arguments)))
    assert "query a" in str(raised(InvalidArgument, lambda: ask([], "GET", "/x", query={"a": {}})))


def test_raw_and_download_take_a_request_as_a_method(tmp_path: Path) -> None:
    answers = httpx.MockTransport(Script([reply({"a": 1}, X_Request_Id="r1"), reply({"a": 1})]))
    with ElasticCloud(BASE, api_key=KEY, transport=answers) as cloud:
        raw = cloud.raw(cloud.request, "GET", "/x")
        saved = cloud.download(tmp_path / "x", cloud.request, "GET", "/x")

    assert (raw.request_id, raw.parsed) == ("r1", {"a": 1})
    assert saved.size == len((tmp_path / "x").read_bytes()) > 0


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_with_other_options_shares_all_else(client: Any) -> None:
    script = Script([reply({}), reply({}), reply({})])
    cloud = client(BASE, api_key=KEY, transport=httpx.MockTransport(script))
    other = cloud.with_options(timeout=7, retries=0, region="r1")

    assert (other._settings.timeout, other._settings.retries, other._settings.region) == (7.0, 0, "r1")
    assert cloud._settings.timeout == 60.0
    finish(other.deployments.get_deployment(ID))
    assert script.requests[0].extensions["timeout"]["read"] == 7.0
    close(other)
    raised(ClientClosed, lambda: finish(other.with_options(timeout=1)))
    finish(cloud.deployments.get_deployment(ID))
    close(cloud)
    raised(ClientClosed, lambda: finish(cloud.deployments.get_deployment(ID)))


@pytest.mark.parametrize("client", CLIENTS)
def test_options_of_a_client_that_cannot_be_are_refused_by_name(client: Any) -> None:
    cloud = client(BASE, api_key=KEY)
    wrong: dict[str, object] = {"timeout": 0, "retries": "2", "region": "a/b", "api_key": "x", "connect_timeout": None}
    for name, value in wrong.items():
        assert name in str(raised(InvalidOption, partial(cloud.with_options, **{name: value})))
    close(cloud)


def test_a_token_is_shared_with_a_client_of_other_options() -> None:
    async def run(emulator: Emulator) -> None:
        login = Login(emulator.username, emulator.password or "")
        async with AsyncElasticCloud(emulator.url, auth=login) as cloud:
            await cloud.accounts.get_current_account()
            await cloud.with_options(timeout=5).accounts.get_current_account()

    with Emulator() as emulator:
        asyncio.run(run(emulator))
        assert [entry.operation_id for entry in emulator.requests].count("login") == 1
