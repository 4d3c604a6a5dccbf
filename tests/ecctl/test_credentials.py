"""Who is let in: `init`, API keys, passwords and roles."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.server import Server

START = [("initialise it?", "y"), ("enter your choice", "2"), ("URL of your ECE", "{url}")]


def conversation(server: Server, *answers: tuple[str, str]) -> list[tuple[str, str]]:
    return [(question, answer.format(url=server.url)) for question, answer in (*START, *answers)]


def test_init_with_an_api_key_writes_a_configuration_that_works(bare: Ecctl, server: Server) -> None:
    answers = [("authentication mechanism", "1"), ("API key and press enter", server.api_key), ("output format", "2")]
    status, seen = bare.converse("init", answers=conversation(server, *answers))
    assert status == 0
    assert f'authenticated as "{server.username}"' in seen
    written = json.loads((bare.home / ".ecctl" / "config.json").read_text())
    assert written["host"] == server.url
    assert written["api_key"] == server.api_key
    assert written["output"] == "json"
    assert len(json.loads(bare.text("deployment", "list"))["deployments"]) == 3


def test_init_with_a_password_writes_a_configuration_that_works(bare: Ecctl, server: Server) -> None:
    password = server.passwords["readonly"]
    answers = [("mechanism", "2"), ("your username", "readonly"), ("your password", password), ("output format", "1")]
    status, seen = bare.converse("init", answers=conversation(server, *answers))
    assert status == 0
    assert 'authenticated as "readonly"' in seen
    assert [row["USERNAME"] for row in rows(bare.text("user", "show", "--current"))] == ["readonly"]


def test_init_refuses_a_wrong_api_key(bare: Ecctl, server: Server) -> None:
    answers = [("authentication mechanism", "1"), ("API key and press enter", "wrong"), ("output format", "1")]
    status, seen = bare.converse("init", answers=conversation(server, *answers))
    assert status != 0
    assert "credentials couldn't be validated" in seen
    assert not (bare.home / ".ecctl" / "config.json").exists()


def test_init_accepts_a_hosted_api_key_although_there_is_no_user_to_read(bare: Ecctl, hosted_server: Server) -> None:
    answers = [("authentication mechanism", "1"), ("API key and press enter", hosted_server.api_key)]
    status, seen = bare.converse("init", answers=conversation(hosted_server, *answers, ("output format", "1")))
    assert status == 0
    assert "Your credentials seem to be valid." in seen


def test_wrong_credentials_are_refused(bare: Ecctl, server: Server) -> None:
    client = bare.with_settings(EC_HOST=server.url)
    assert "api_key or user and pass must be specified" in client.refused("deployment", "list")
    for settings in ({"EC_API_KEY": "wrong"}, {"EC_USER": "operator", "EC_PASS": "wrong"}):
        assert "root.unauthenticated" in client.with_settings(**settings).refused("deployment", "list")


def test_a_password_is_exchanged_for_a_token(bare: Ecctl, server: Server) -> None:
    client = bare.with_settings(EC_HOST=server.url, EC_USER="admin", EC_PASS=server.passwords["admin"])
    assert len(client.json("deployment", "list")["deployments"]) == 3
    assert server.calls() == [("login", 200), ("list-deployments", 200)]


def test_a_viewer_may_look_but_not_touch(bare: Ecctl, server: Server) -> None:
    client = bare.with_settings(EC_HOST=server.url, EC_USER="readonly", EC_PASS=server.passwords["readonly"])
    deployment = client.json("deployment", "list")["deployments"][0]["id"]
    assert client.json("deployment", "show", deployment)["id"] == deployment
    assert "root.unauthorized.rbac" in client.refused("deployment", "shutdown", deployment, "--force")


def test_an_api_key_works_until_it_is_deleted(ecctl: Ecctl) -> None:
    made = ecctl.json("auth", "key", "create", "--description", "for a night")
    other = ecctl.with_settings(EC_API_KEY=made["key"])
    (shown,) = rows(other.text("auth", "key", "show", made["id"]))
    assert (shown["DESCRIPTION"], shown["KEY"]) == ("for a night", "-")
    assert made["id"] in [key["id"] for key in other.json("auth", "key", "list")["keys"]]
    ecctl.text("auth", "key", "delete", made["id"])
    assert "root.unauthenticated" in other.refused("auth", "key", "list")
    assert "api_keys.key_not_found" in ecctl.refused("auth", "key", "show", made["id"])
