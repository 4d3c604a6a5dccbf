"""Who gets in: every operation with every kind of credential."""

from __future__ import annotations

from base64 import b64encode
from datetime import timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from tests.emulator.helpers import basic, code, connect, some_path

OPERATIONS = Contract.load().operations.values()
SECURED = [operation for operation in OPERATIONS if operation.secured]
OPEN = [operation for operation in OPERATIONS if not operation.secured]


def send(emulator: Emulator, operation: Operation, authorization: str | None) -> httpx.Response:
    with connect(emulator, authorization) as client:
        return client.request(operation.method, some_path(operation))


def make_key(emulator: Emulator, **body: Any) -> dict[str, Any]:
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        response = client.post("/users/auth/keys", json={"description": "test", **body})
        assert response.status_code == 201, response.text
        return dict(response.json())


def log_in(emulator: Emulator, user: str | None = None) -> str:
    user = user or emulator.username
    with connect(emulator) as client:
        response = client.post("/users/auth/_login", json={"username": user, "password": emulator.passwords[user]})
        assert response.status_code == 200, response.text
        return f"Bearer {response.json()['token']}"


def bad_credentials(emulator: Emulator) -> dict[str, str | None]:
    """One `Authorization` header for each way in which credentials can be bad."""
    user, password = emulator.username, emulator.password or ""
    revoked, expired = make_key(emulator), make_key(emulator, expiration="1s")
    closed, timed_out = log_in(emulator), log_in(emulator)
    with connect(emulator, closed) as client:
        assert client.delete(f"/users/auth/keys/{revoked['id']}").status_code == 200
        assert client.post("/users/auth/_logout").status_code == 200
    emulator.advance(3601)
    good = log_in(emulator).removeprefix("Bearer ")
    head, claims, signature = good.split(".")
    unsigned = b64encode(b'{"alg":"none","typ":"JWT"}').rstrip(b"=").decode()
    return {
        "nothing": None,
        "empty": "",
        "scheme alone": "Basic",
        "unknown scheme": f"Digest {password}",
        "wrong password": basic(user, "wrong"),
        "unknown user": basic("nobody", password),
        "password of another": basic("readonly", password),
        "no colon": f"Basic {b64encode(user.encode()).decode()}",
        "not base64": f"Basic {user}:{password}",
        "not UTF-8": f"Basic {b64encode(bytes([255, 58, 255])).decode()}",
        "unknown key": "ApiKey c29tZTprZXk=",
        "revoked key": f"ApiKey {revoked['key']}",
        "expired key": f"ApiKey {expired['key']}",
        "key as token": f"Bearer {emulator.api_key}",
        "id of a key": f"ApiKey {revoked['id']}",
        "closed session": closed,
        "expired token": timed_out,
        "token without signature": f"Bearer {head}.{claims}.",
        "token with another signature": f"Bearer {head}.{claims}.{signature[::-1]}",
        "unsigned token": f"Bearer {unsigned}.{claims}.",
        "token of somebody else": f"Bearer {TokenSigner(b'guess').sign({'sub': user, 'sid': 'x', 'exp': 9e9})}",
        "bytes": "Bearer \xff.\xff.\xff",
    }


def test_bad_credentials_open_no_secured_operation(emulator: Emulator) -> None:
    for name, authorization in bad_credentials(emulator).items():
        for operation in SECURED:
            response = send(emulator, operation, authorization)
            assert (response.status_code, code(response)) == (401, "root.unauthenticated"), (name, operation.id)


def test_each_good_credential_opens_every_operation_to_the_administrator(emulator: Emulator) -> None:
    credentials = {
        "basic": basic(emulator.username, emulator.password or ""),
        "api_key": f"ApiKey {emulator.api_key}",
        "token": log_in(emulator),
    }
    for name, authorization in credentials.items():
        for operation in SECURED:
            if operation.id == "logout":
                continue
            response = send(emulator, operation, authorization)
            assert response.status_code != 403 or code(response) != "root.unauthorized.rbac", (name, operation.id)
            refused = response.status_code == 401 and code(response) == "root.unauthenticated"
            assert not refused, (name, operation.id)
            assert emulator.requests[-1].caller.credential == name


def test_a_viewer_gets_what_the_document_gives_to_viewers(emulator: Emulator) -> None:
    viewer = basic("readonly", emulator.passwords["readonly"])
    for operation in SECURED:
        response = send(emulator, operation, viewer)
        refused = response.status_code == 403 and code(response) == "root.unauthorized.rbac"
        assert refused == ("ece_platform_viewer" not in operation.required_role), operation.id


def test_an_open_operation_needs_no_credentials_and_ignores_bad_ones(emulator: Emulator) -> None:
    assert {operation.id for operation in OPEN} == {"login", "methods", "saml-callback", "saml-init"}
    for operation in OPEN:
        for authorization in (None, "ApiKey wrong"):
            assert send(emulator, operation, authorization).status_code in (200, 400, 415, 501), operation.id


def test_the_hosted_service_takes_nothing_but_api_keys(hosted_emulator: Emulator) -> None:
    key = str(hosted_emulator.api_key)
    for authorization in (basic(key, key), basic("admin", "admin"), f"Bearer {key}", f"Basic {key}", key):
        for operation in SECURED:
            if "hosted" in operation.availability:
                assert send(hosted_emulator, operation, authorization).status_code == 401
    for operation in SECURED:
        if "hosted" in operation.availability:
            # where something is missing there, it answers 403, too
            assert send(hosted_emulator, operation, f"ApiKey {key}").status_code != 401, operation.id
            assert hosted_emulator.requests[-1].caller.credential == "api_key"


def test_what_the_hosted_service_does_not_offer_is_not_there(hosted_emulator: Emulator) -> None:
    for operation in OPERATIONS:
        if "hosted" not in operation.availability:
            response = send(hosted_emulator, operation, f"ApiKey {hosted_emulator.api_key}")
            assert response.status_code in (400, 404, 405), operation.id
            assert hosted_emulator.requests[-1].operation_id != operation.id


@pytest.mark.parametrize("scheme", ["ApiKey", "apikey", "APIKEY"])
def test_case_of_the_scheme_does_not_matter(emulator: Emulator, scheme: str) -> None:
    with connect(emulator, f"{scheme} {emulator.api_key}") as client:
        assert client.get("/account").status_code == 200


def test_a_call_with_a_key_that_expires_is_told_when(emulator: Emulator) -> None:
    key = make_key(emulator, expiration="3h")
    with connect(emulator, f"ApiKey {key['key']}") as client:
        assert client.get("/account").headers["x-elastic-api-key-expiration"] == key["expiration_date"]
        assert client.put("/account", json=[]).headers["x-elastic-api-key-expiration"] == key["expiration_date"]
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        assert "x-elastic-api-key-expiration" not in client.get("/account").headers


def test_a_key_stops_working_at_its_expiry_and_not_before(emulator: Emulator) -> None:
    key = make_key(emulator, expiration="60s")
    with connect(emulator, f"ApiKey {key['key']}") as client:
        assert client.get("/account").status_code == 200
        emulator.advance(59)
        assert client.get("/account").status_code == 200
        emulator.advance(1)
        assert client.get("/account").status_code == 401


@pytest.mark.parametrize("way", ["basic", "key", "token"])
def test_a_disabled_user_is_refused_at_once(emulator: Emulator, way: str) -> None:
    authorization = {
        "basic": basic(emulator.username, emulator.password or ""),
        "key": f"ApiKey {emulator.api_key}",
        "token": log_in(emulator),
    }[way]
    with connect(emulator, authorization) as client:
        assert client.get("/account").status_code == 200
        with emulator.store.transaction() as store:
            stored = store.get("users", emulator.username)
            assert stored is not None
            stored.value["security"]["enabled"] = False
            store.put("users", emulator.username, stored.value)
        assert client.get("/account").status_code == 401


def test_a_deleted_user_is_refused_at_once(emulator: Emulator) -> None:
    with connect(emulator, log_in(emulator)) as client:
        assert client.get("/account").status_code == 200
        with emulator.store.transaction() as store:
            store.delete("users", emulator.username)
        assert client.get("/account").status_code == 401


def test_a_key_of_the_hosted_service_can_do_what_was_assigned(hosted_emulator: Emulator) -> None:
    viewing = {"deployment": [{"role_id": "deployment-viewer", "organization_id": "1208457319", "all": True}]}
    viewer = make_key(hosted_emulator, role_assignments=viewing)
    assert viewer["role_assignments"] == viewing
    with connect(hosted_emulator, f"ApiKey {viewer['key']}") as client:
        assert client.get("/account").status_code == 200
        response = client.put("/account", json={})
    assert (response.status_code, code(response)) == (403, "root.permission_denied")
    assert "[r:/api/v1/account]" in response.json()["errors"][0]["message"]


@given(st.dictionaries(st.text(max_size=5), st.integers(0, 2**53), max_size=5))
def test_a_token_is_read_back_by_its_signer_alone(claims: dict[str, Any]) -> None:
    signer = TokenSigner(b"one")
    token = signer.sign(claims)
    assert signer.verify(token) == claims
    assert TokenSigner(b"two").verify(token) is None
    assert signer.verify(token[:-1]) is None
    assert signer.verify(f"{token}=") is None


@given(st.text())
def test_no_text_is_a_token(text: str) -> None:
    assert TokenSigner(b"one").verify(text) is None


def test_a_token_lasts_as_long_as_it_was_set_to() -> None:
    short = Settings(token_lifetime=timedelta(minutes=10))
    with Emulator(settings=short, speed=0) as emulator, connect(emulator, log_in(emulator)) as client:
        emulator.advance(599)
        assert client.get("/account").status_code == 200
        emulator.advance(1)
        assert client.get("/account").status_code == 401
