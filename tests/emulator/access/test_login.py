"""Logging in, staying in and logging out."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator.installation.clock import format_instant, parse_instant
from tests.emulator.helpers import basic, code, connect, fits

AUTH = "/users/auth"


@pytest.fixture
def anybody(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client without credentials."""
    with connect(emulator) as client:
        yield client


@pytest.fixture
def login(emulator: Emulator) -> dict[str, Any]:
    return {"username": emulator.username, "password": emulator.password}


def claims(token: str) -> dict[str, Any]:
    part = token.split(".")[1]
    return dict(json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4))))


def test_a_login_gives_a_token_that_expires(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    answer = fits("POST", f"{AUTH}/_login", anybody.post(f"{AUTH}/_login", json=login))
    told = claims(answer["token"])
    assert told["sub"] == emulator.username
    assert told["exp"] - told["iat"] == 3600
    assert parse_instant(answer["session_expiration_time"]).timestamp() == told["exp"]
    with connect(emulator, f"Bearer {answer['token']}") as client:
        info = fits("GET", AUTH, client.get(AUTH))
    assert info["expires_at"] == answer["session_expiration_time"]


@pytest.mark.parametrize("user", ["admin", "readonly", "operator"])
def test_every_seeded_user_can_log_in(emulator: Emulator, anybody: httpx.Client, user: str) -> None:
    body = {"username": user, "password": emulator.passwords[user], "login_state": None}
    assert anybody.post(f"{AUTH}/_login", json=body).status_code == 200


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"username": "nobody"}, {"username": "", "password": ""}])
def test_a_wrong_login_is_refused(anybody: httpx.Client, login: Any, wrong: dict[str, str]) -> None:
    response = anybody.post(f"{AUTH}/_login", json={**login, **wrong})
    assert (response.status_code, code(response)) == (401, "root.unauthenticated")


def test_a_login_to_a_page_is_answered_by_a_redirect(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    state = {"path": "/deployments?a=ä&b"}
    response = anybody.post(f"{AUTH}/_login", json={**login, "login_state": state})
    fits("POST", f"{AUTH}/_login", response)
    assert response.status_code == 302
    page, _, fragment = response.headers["location"].partition("#")
    token, _, query = fragment.partition("?")
    assert page == "/sso/token"
    assert parse_qs(query) == {"state": [state["path"]]}
    with connect(emulator, f"Bearer {token}") as client:
        assert client.get("/account").status_code == 200


def test_a_login_is_noted_with_the_user(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    anybody.post(f"{AUTH}/_login", json=login)
    with emulator.store.transaction(read_only=True) as store:
        user = store.get("users", emulator.username)
    assert user is not None
    assert user.value["metadata"]["last_login_at"] <= format_instant(emulator.world.clock.now())
    assert emulator.password is not None
    assert emulator.password not in json.dumps(emulator.export())


def test_a_refreshed_token_outlives_the_first_one(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    first = anybody.post(f"{AUTH}/_login", json=login).json()["token"]
    emulator.advance(3000)
    with connect(emulator, f"Bearer {first}") as client:
        second = fits("POST", f"{AUTH}/_refresh", client.post(f"{AUTH}/_refresh"))["token"]
        assert second != first
        assert client.get("/account").status_code == 200
        emulator.advance(700)
        assert client.get("/account").status_code == 401
        assert client.post(f"{AUTH}/_refresh").status_code == 401
    with connect(emulator, f"Bearer {second}") as client:
        assert client.get("/account").status_code == 200


def test_only_a_token_can_be_refreshed(emulator: Emulator, api: httpx.Client) -> None:
    for client in (api, connect(emulator, basic(emulator.username, emulator.password or ""))):
        response = client.post(f"{AUTH}/_refresh")
        fits("POST", f"{AUTH}/_refresh", response)
        assert (response.status_code, code(response)) == (401, "root.unauthorized")


def test_a_logout_ends_one_session_with_all_its_tokens(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    tokens = [anybody.post(f"{AUTH}/_login", json=login).json()["token"] for _ in range(2)]
    with connect(emulator, f"Bearer {tokens[0]}") as client:
        tokens.append(client.post(f"{AUTH}/_refresh").json()["token"])
        assert fits("POST", f"{AUTH}/_logout", client.post(f"{AUTH}/_logout")) == {}
    statuses = []
    for token in tokens:
        with connect(emulator, f"Bearer {token}") as client:
            statuses.append(client.get("/account").status_code)
    assert statuses == [401, 200, 401]


def test_a_logout_without_session_changes_nothing(api: httpx.Client) -> None:
    assert api.post(f"{AUTH}/_logout").json() == {}
    assert api.get("/account").status_code == 200


def test_sessions_that_are_over_are_forgotten(emulator: Emulator, anybody: httpx.Client, login: Any) -> None:
    anybody.post(f"{AUTH}/_login", json=login)
    emulator.advance(3601)
    anybody.post(f"{AUTH}/_login", json=login)
    assert len(emulator.store.collections["sessions"]) == 1


def test_callers_without_a_session_are_not_told_of_its_end(api: httpx.Client) -> None:
    assert "expires_at" not in fits("GET", AUTH, api.get(AUTH))


def test_without_saml_its_operations_say_so(anybody: httpx.Client) -> None:
    assert fits("GET", f"{AUTH}/methods", anybody.get(f"{AUTH}/methods")) == {
        "password": True,
        "saml": False,
        "openid": False,
        "sso_methods": [],
    }
    for response in (
        anybody.get(f"{AUTH}/saml/_init"),
        anybody.post(f"{AUTH}/saml/_callback", data={"SAMLResponse": "eA=="}),
    ):
        fits(response.request.method, response.request.url.path.removeprefix("/api/v1"), response)
        assert (response.status_code, code(response)) == (501, "authc.no_authentication_cluster")


def test_with_saml_the_browser_is_sent_to_the_provider() -> None:
    with Emulator(settings=Settings(saml=True)) as emulator, connect(emulator) as client:
        methods = fits("GET", f"{AUTH}/methods", client.get(f"{AUTH}/methods"))
        assert methods["saml"]
        assert [way["url"] for way in methods["sso_methods"]] == ["/api/v1/users/auth/saml/_init"]
        response = client.get(f"{AUTH}/saml/_init", params={"state": "a&b ä"})
        fits("GET", f"{AUTH}/saml/_init", response)
        assert response.status_code == 302
        query = parse_qs(urlsplit(response.headers["location"]).query)
        assert query["RelayState"] == ["a&b ä"]
        assert "SAMLRequest" in query
        assert "RelayState" not in client.get(f"{AUTH}/saml/_init").headers["location"]
        response = client.post(f"{AUTH}/saml/_callback", data={"SAMLResponse": "eA=="})
        fits("POST", f"{AUTH}/saml/_callback", response)
        assert (response.status_code, code(response)) == (401, "root.unauthenticated")


@pytest.mark.parametrize("with_password", [True, False])
@pytest.mark.parametrize("by_themselves", [True, False])
def test_no_session_outlives_that_its_user_is_disabled(
    emulator: Emulator, anybody: httpx.Client, api: httpx.Client, by_themselves: bool, with_password: bool
) -> None:
    """Even once the user is enabled again, who could be somebody else by then."""
    security = {"password": "first password", "roles": ["ece_platform_admin"]}
    assert api.post("/users", json={"user_name": "jane", "security": security}).status_code == 200
    login = {"username": "jane", "password": "first password"}
    tokens = [anybody.post(f"{AUTH}/_login", json=login).json()["token"] for _ in range(2)]
    with connect(emulator, f"Bearer {tokens[0]}") as client:
        tokens.append(client.post(f"{AUTH}/_refresh").json()["token"])
        change = {"enabled": False} | ({"password": "other password"} if with_password else {})
        who, path = (client, "/user") if by_themselves else (api, "/users/jane")
        assert who.patch(path, json={"security": change}).status_code == 200
    assert api.patch("/users/jane", json={"security": {"enabled": True}}).status_code == 200
    for token in tokens:
        with connect(emulator, f"Bearer {token}") as client:
            assert client.get("/account").status_code == 401
