"""Secrets are shown once and kept nowhere in clear."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.storage.store import Transaction
from tests.emulator.certificates import make
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless
from tests.emulator.helpers import basic, connect
from tests.emulator.platform.test_realms import example

CERTIFICATE = make("ece.example.com")
GIVEN = {
    "--password": "given-password-1",
    "--api-key": "given-api-key-2",
    "user": "user-password-3",
    "change": "changed-password-4",
    "own": "own-password-5",
    "keystore": "keystore-value-6",
    "keystore object": "keystore-value-7",
    "keystore at the start": "keystore-value-8",
    "system setting": "writers-password-9",
    "token of a plan": "token-of-a-plan-10",
    "control": "control-token-11",
    "directory": "bind-password-12",
    "truststore": "truststore-password-13",
    "key of a certificate": CERTIFICATE.key().splitlines()[1],
}


class Conversation:
    """All calls of a test: every answer, and the secrets that were met."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self.answers: list[str] = []
        self.drawn: dict[str, str] = {}

    def call(self, method: str, path: str, body: Any = None, authorization: str | None = None) -> Any:
        authorization = authorization or f"ApiKey {GIVEN['--api-key']}"
        content: dict[str, Any] = {"content": body, "headers": {"content-type": "text/plain"}}
        with connect(self._emulator, authorization) as client:
            response = client.request(method, path, **(content if isinstance(body, str) else {"json": body}))
        assert response.status_code < 300, response.text
        self.answers.append(response.text + repr(response.headers))
        return response.json()

    def draw(self, name: str, secret: str) -> str:
        """Note a secret that the server has made."""
        assert len(secret) >= 8
        self.drawn[name] = secret
        return secret

    @property
    def secrets(self) -> dict[str, str]:
        return {**GIVEN, **self.drawn}


def talk(emulator: Emulator) -> Conversation:
    """Use everything that has to do with secrets, and then read everything there is to read."""
    conversation = Conversation(emulator)
    call, draw = conversation.call, conversation.draw
    for user, password in emulator.passwords.items():
        if user != emulator.username:
            draw(f"password of {user}", password)

    call(
        "POST",
        "/users",
        {"user_name": "jane", "security": {"password": GIVEN["user"], "roles": ["ece_platform_admin"]}},
    )
    token = call("POST", "/users/auth/_login", {"username": "jane", "password": GIVEN["user"]})["token"]
    draw("token", token)
    renewed = call("POST", "/users/auth/_refresh", authorization=f"Bearer {token}")["token"]
    draw("renewed token", renewed)
    call("PATCH", "/user", {"security": {"password": GIVEN["own"]}}, f"Bearer {renewed}")
    call("PATCH", "/users/jane", {"security": {"password": GIVEN["change"]}})
    key = draw("key", call("POST", "/users/auth/keys", {"description": "x"}, basic("jane", GIVEN["change"]))["key"])
    call("GET", "/account", authorization=f"ApiKey {key}")

    plan = elasticsearch()
    plan["settings"] = {
        "keystore_contents": {
            "secrets": {"s3.client.default.secret_key": {"value": GIVEN["keystore at the start"], "as_file": False}}
        }
    }
    request = deployment("secretive", "kibana")
    request["resources"]["elasticsearch"] = [plan]
    request["resources"]["apm"] = [stateless("apm", version="7.17.28")]
    request["resources"]["apm"][0]["plan"]["apm"]["system_settings"] = {
        "elasticsearch_username": "writer",
        "elasticsearch_password": GIVEN["system setting"],
        "secret_token": GIVEN["token of a plan"],
    }
    plan["plan"]["elasticsearch"]["version"] = "7.17.28"
    made = call("POST", "/deployments", request)
    for resource in made["resources"]:
        if "credentials" in resource:
            draw("first password", resource["credentials"]["password"])
        if "secret_token" in resource:
            draw("secret token", resource["secret_token"])
    emulator.advance(600)
    path = f"/deployments/{made['id']}"
    cluster = f"{path}/elasticsearch/main-elasticsearch"
    secrets = {
        "gcs.client.default.credentials_file": {"value": {"private_key": GIVEN["keystore object"]}, "as_file": True},
        "xpack.notification.slack.account.monitoring.secure_url": {"value": GIVEN["keystore"], "as_file": False},
    }
    call("PATCH", f"{cluster}/keystore", {"secrets": secrets})
    draw("reset password", call("POST", f"{cluster}/_reset-password")["password"])
    call("POST", f"{cluster}/_reset-password?check_completion=true")
    draw("reset token", call("POST", f"{path}/apm/main-apm/_reset-token")["secret_token"])
    emulator.advance(600)

    security = "/platform/configuration/security"
    text = CERTIFICATE.key() + CERTIFICATE.certificate
    call("POST", f"{security}/tls/ui", text)
    call("PUT", f"{security}/extra_certs/own", text)
    settings = {"bind_password": GIVEN["directory"], "certificate_url_truststore_password": GIVEN["truststore"]}
    call("POST", f"{security}/realms/ldap", example("ldap") | settings)
    call("GET", "/user", authorization=basic("ada", draw("ada", emulator.directory_passwords["ada"])))
    for persistent in (True, False):
        made = call("POST", f"{security}/enrollment-tokens", {"persistent": persistent, "roles": ["allocator"]})
        emulator.add_host(f"192.168.44.2{persistent:d}", draw(f"enrollment {persistent}", made["token"]))

    everything = "show_security=true&show_metadata=true&show_plans=true&show_plan_logs=true&show_plan_history=true"
    shown = f"{everything}&show_plan_defaults=true&show_settings=true&show_system_alerts=10&force_all_plan_history=true"
    for read in (
        "/user",
        "/users?include_disabled=true",
        "/users/jane",
        "/users/auth/keys",
        "/users/keys",
        "/users/jane/auth/keys",
        "/deployments",
        f"{path}?{shown}",
        f"{cluster}?{everything}",
        f"{cluster}/keystore",
        f"{path}/apm/main-apm?{everything}",
        f"{path}/elasticsearch/main-elasticsearch/metadata/raw",
        f"{security}/tls/ui",
        f"{security}/extra_certs",
        f"{security}/realms",
        f"{security}/realms/ldap/ldap1",
        f"{security}/enrollment-tokens",
    ):
        with connect(emulator, f"ApiKey {GIVEN['--api-key']}") as client:
            conversation.answers.append(client.get(read).text)
    call("POST", "/deployments/_search", {"query": {"match_all": {}}})
    with httpx.Client(transport=emulator.transport, base_url="http://emulator/api/v1") as client:
        client.get("/account", params={"api_token": GIVEN["control"]})
        client.get("/account", headers={"authorization": basic("jane", GIVEN["own"])})
        client.post("/users/auth/_login", json={"username": "jane", "password": [GIVEN["own"]]})
        client.post("/users/auth/_login", content=f'{{"password": "{GIVEN["own"]}'.encode())
    return conversation


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("secrets") / "store"


class Watching:
    """Keeps the representations of all variables of the emulator's types at every write: a traceback may show them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shown: set[str] = set()
        put = Transaction.put

        def watched(transaction: Transaction, *arguments: Any, **named: Any) -> Any:
            frame = sys._getframe()
            while frame.f_back is not None:
                frame = frame.f_back
                if frame.f_globals["__name__"].startswith("elastic_cloud_emulator"):
                    for value in frame.f_locals.values():
                        items = value if isinstance(value, list) else [value]
                        self.shown.update(repr(each) for each in items if type(each).__module__.startswith("elastic_"))
            return put(transaction, *arguments, **named)

        monkeypatch.setattr(Transaction, "put", watched)


@pytest.fixture(scope="module")
def told(store: Path) -> dict[str, Any]:
    """The conversation, and by name every place in which no secret may stand."""
    records: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not record.name.startswith("http"):  # not those of the client
                records.append(self.format(record) + repr(record.args))

    handler, root = Keeping(), logging.getLogger()
    root.addHandler(handler)
    level = root.level
    root.setLevel(logging.DEBUG)
    patch = pytest.MonkeyPatch()
    watching = Watching(patch)
    try:
        with Emulator(
            store=store,
            password=GIVEN["--password"],
            api_key=GIVEN["--api-key"],
            control_token=GIVEN["control"],
            speed=0,
        ) as emulator:
            conversation = talk(emulator)
            authorization = {"authorization": f"Bearer {GIVEN['control']}"}
            control = httpx.Client(
                transport=emulator.transport, base_url="http://emulator/_emulator", headers=authorization
            )
            places = {
                "export": json.dumps(emulator.export()),
                "state": control.get("/state").text,
                "requests": control.get("/requests").text,
                "coverage": control.get("/coverage").text,
                "reprs": repr([emulator, emulator.world, emulator.engine, emulator._handed_out, emulator.store]),
                "journal": repr([(*entry, entry) for entry in emulator.requests]),
                "calls": "".join(
                    control.get(f"/console/calls/{entry.number:08x}?base=http://emulator").raise_for_status().text
                    for entry in emulator.requests
                ),
                "connection": repr([emulator.connection, emulator.login]),
                "variables": "\n".join(watching.shown),
                "open file": "".join(file.read_bytes().decode("latin-1") for file in store.parent.glob("store*")),
            }
    finally:
        patch.undo()
        root.removeHandler(handler)
        root.setLevel(level)
    places["closed file"] = "".join(file.read_bytes().decode("latin-1") for file in store.parent.glob("store*"))
    places["logs"] = "\n".join(records)
    return {"conversation": conversation, "places": places}


def test_there_are_secrets_of_every_kind(told: dict[str, Any]) -> None:
    assert told["conversation"].drawn.keys() == {
        *("password of admin", "password of readonly", "token", "renewed token", "key", "first password"),
        *("secret token", "reset password", "reset token", "ada", "enrollment True", "enrollment False"),
    }


PLACES = (
    *("export", "state", "requests", "coverage", "reprs", "journal", "calls", "connection", "variables", "open file"),
    *("closed file", "logs"),
)


@pytest.mark.parametrize("place", PLACES)
def test_no_secret_stands_anywhere_in_clear(told: dict[str, Any], place: str) -> None:
    text = told["places"][place]
    assert place == "logs" or len(text) > 20
    assert not [name for name, secret in told["conversation"].secrets.items() if secret in text]


def test_variables_of_every_stage_were_looked_at(told: dict[str, Any]) -> None:
    shown = told["places"]["variables"]
    assert [
        kind for kind in ("Request(", "Call(", "RequestedResource(", "ResourceToCreate(") if kind not in shown
    ] == []


def test_a_secret_that_was_drawn_is_in_one_answer_and_a_given_one_in_none(told: dict[str, Any]) -> None:
    conversation: Conversation = told["conversation"]

    def count(secret: str) -> int:
        return sum(secret in answer for answer in conversation.answers)

    assert {name: count(secret) for name, secret in GIVEN.items()} == dict.fromkeys(GIVEN, 0)
    once = {
        name: secret
        for name, secret in conversation.drawn.items()
        if name != "ada" and not name.startswith("password of")
    }
    assert {name: count(secret) for name, secret in once.items()} == dict.fromkeys(once, 1)


def test_a_store_that_is_opened_again_lets_the_same_people_in(told: dict[str, Any], store: Path) -> None:
    drawn = told["conversation"].drawn
    with Emulator(store=store) as emulator:
        assert emulator.passwords == {}
        for authorization in (f"ApiKey {drawn['key']}", basic("jane", GIVEN["change"])):
            with connect(emulator, authorization) as client:
                assert client.get("/account").status_code == 200
        with connect(emulator, basic("jane", GIVEN["own"])) as client:
            assert client.get("/account").status_code == 401
