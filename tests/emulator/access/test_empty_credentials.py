"""What is empty was not given, and lets nobody in, however it came there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.error import URLError

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.credentials import hash_key, hash_password
from elastic_cloud_emulator.seeding.seeds import SeedError
from tests.emulator.helpers import basic, connect
from tests.emulator.test_cli import serving

EMPTY = {
    "no header": "",
    "key": "ApiKey",
    "key and blank": "ApiKey ",
    "key and blanks": "apikey   ",
    "user and password": basic("", ""),
    "password": basic("operator", ""),
    "password of the built-in user": basic("admin", ""),
    "user": basic("", "password"),
    "basic": "Basic ",
    "token": "Bearer ",
    "scheme alone": "Bearer",
}
NOTHING: dict[str, Any] = {"username": "", "password": "", "api_key": ""}


class AsItIs(httpx.BaseTransport):
    """Sends headers that httpx would not, such as one that ends in a blank."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        connection = HTTPConnection(request.url.host, request.url.port or 80)
        headers = {name: value for name, value in request.headers.items() if name != "connection"}
        connection.request(request.method, request.url.raw_path.decode(), request.read(), headers)
        response = connection.getresponse()
        content = response.read()
        connection.close()
        return httpx.Response(response.status, content=content)


Way = Callable[[Path], AbstractContextManager[httpx.Client]]


@contextmanager
def _arguments(_: Path) -> Iterator[httpx.Client]:
    with Emulator(**NOTHING) as emulator, connect(emulator) as client:
        assert (emulator.username, bool(emulator.password), bool(emulator.api_key)) == ("operator", True, True)
        yield client


@contextmanager
def _arguments_of_the_hosted_service(_: Path) -> Iterator[httpx.Client]:
    with Emulator("hosted", **NOTHING) as emulator, connect(emulator) as client:
        assert emulator.api_key
        yield client


@contextmanager
def _served(*arguments: str, **environment: str) -> Iterator[httpx.Client]:
    with serving("--port", "0", "--print-connection", "json", *arguments, **environment) as (_, line):
        connection = json.loads(line)
        assert connection["username"] == "operator"
        assert connection["password"]
        assert connection["api_key"]
        assert "control_token" not in connection
        with httpx.Client(base_url=f"{connection['url']}/api/v1", transport=AsItIs()) as client:
            yield client


def _options(_: Path) -> AbstractContextManager[httpx.Client]:
    return _served("--username=", "--password=", "--api-key=", "--control-token=", "--host=", "--store=", "--seed=")


def _environment(_: Path) -> AbstractContextManager[httpx.Client]:
    every = ("username", "password", "api_key", "control_token", "host", "store", "seed", "speed", "personality", "tls")
    return _served(**dict.fromkeys(every, ""))


@contextmanager
def _import(_: Path) -> Iterator[httpx.Client]:
    with Emulator(password="given", api_key="given") as emulator, connect(emulator) as client:
        state = emulator.export()
        collections = state["collections"]
        for entry in collections["passwords"].values():
            entry["value"]["hash"] = hash_password("")
        (found,) = collections["api_key_hashes"].values()
        collections["api_key_hashes"][hash_key("")] = found
        emulator.restore(state)
        yield client


@contextmanager
def _store(folder: Path) -> Iterator[httpx.Client]:
    with Emulator(store=folder / "store") as emulator:
        emulator.store.set_fact("signing_key", "")
    with Emulator(store=folder / "store") as emulator, connect(emulator) as client:
        assert emulator.store.fact("signing_key")
        yield client


@pytest.mark.parametrize("way", [_arguments, _arguments_of_the_hosted_service, _options, _environment, _import, _store])
def test_nothing_empty_authenticates(way: Way, tmp_path: Path) -> None:
    with way(tmp_path) as client:
        for name, authorization in EMPTY.items():
            assert client.get("/account", headers={"authorization": authorization}).status_code == 401, name
        for user, password in (("operator", ""), ("", ""), ("", "given")):
            answer = client.post("/users/auth/_login", json={"username": user, "password": password})
            assert answer.status_code in (400, 401, 404), (user, password)  # 404: the hosted service knows no login


def test_a_seed_has_no_empty_key(tmp_path: Path) -> None:
    seed = tmp_path / "users.yaml"
    seed.write_text('users: {"": {security: {enabled: true, roles: [ece_platform_admin]}}}')
    with pytest.raises(SeedError, match="users has an empty key"):
        Emulator(seeds=seed)


def test_a_state_has_no_empty_key(emulator: Emulator) -> None:
    state = emulator.export()
    state["collections"]["users"][""] = state["collections"]["users"]["operator"]
    with pytest.raises(ValueError, match="not empty"):
        emulator.restore(state)
    assert "" not in emulator.store.collections["users"]


def test_an_empty_token_does_not_open_the_control_api(emulator: Emulator) -> None:
    emulator.control_token = ""
    try:
        with connect(emulator) as client:
            for header in ({}, {"authorization": ""}, {"authorization": "Bearer "}, {"authorization": "Bearer"}):
                assert client.get("http://emulator/_emulator/clock", headers=header).status_code == 401
    finally:
        emulator.control_token = None


def test_the_health_check_takes_an_empty_port_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    from elastic_cloud_emulator import health

    asked: list[str] = []

    def answer(url: str, **_: object) -> object:
        asked.append(url)
        raise URLError("nobody is there")

    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_PORT", "")
    monkeypatch.setattr(health, "urlopen", answer)
    assert health.main() == 1
    assert asked == ["http://127.0.0.1:12400/_emulator/health"]
