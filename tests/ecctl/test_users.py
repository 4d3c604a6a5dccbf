"""Users and the keys of others."""

from __future__ import annotations

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.server import Server

PASSWORD = "correct horse"


def create(ecctl: Ecctl, name: str, *more: str) -> None:
    options = ["--username", name, "--role", "ece_deployment_manager", "--insecure-password", PASSWORD]
    ecctl.text("user", "create", *options, *more)


def test_a_user_is_created_at_a_prompt_and_can_log_in(ecctl: Ecctl, bare: Ecctl, server: Server) -> None:
    options = ["--username", "jane", "--role", "ece_deployment_viewer", "--fullname", "Jane Doe"]
    answers = [("new password", PASSWORD), ("re-enter", PASSWORD)]
    status, _ = ecctl.converse("user", "create", *options, "--email", "jane@example.com", answers=answers)
    assert status == 0
    (jane,) = rows(ecctl.text("user", "show", "jane"))
    assert jane["FULL NAME"] == "Jane Doe"
    assert jane["EMAIL"] == "jane@example.com"
    assert jane["ROLES"] == "[ece_deployment_viewer]"
    as_jane = bare.with_settings(EC_HOST=server.url, EC_USER="jane", EC_PASS=PASSWORD)
    assert as_jane.json("user", "show", "--current")["user_name"] == "jane"
    assert "root.unauthorized.rbac" in as_jane.refused("user", "list")


def test_users_are_listed(ecctl: Ecctl) -> None:
    create(ecctl, "john")
    table = rows(ecctl.text("user", "list"))
    assert {row["USERNAME"] for row in table} == {"admin", "readonly", "operator", "john"}
    assert {row["ENABLED"] for row in table} == {"true"}
    john = next(user for user in ecctl.json("user", "list")["users"] if user["user_name"] == "john")
    assert john["security"]["security_realm"] == {"id": "native", "type": "native"}
    assert not john["builtin"]


def test_a_user_is_updated_by_others_and_by_itself(ecctl: Ecctl, bare: Ecctl, server: Server) -> None:
    create(ecctl, "jane")
    as_jane = bare.with_settings(EC_HOST=server.url, EC_USER="jane", EC_PASS=PASSWORD)
    as_jane.text("user", "update", "--current", "--fullname", "Jane Doe")
    ecctl.text("user", "update", "jane", "--role", "ece_platform_viewer", "--email", "jane@example.com")
    jane = as_jane.json("user", "show", "--current")
    assert (jane["full_name"], jane["email"]) == ("Jane Doe", "jane@example.com")
    assert jane["security"]["roles"] == ["ece_platform_viewer"]
    assert "root.unauthorized.rbac" in as_jane.refused("user", "update", "--current", "--fullname", "Jane Roe")


def test_a_disabled_user_is_shut_out_until_enabled_again(ecctl: Ecctl, bare: Ecctl, server: Server) -> None:
    create(ecctl, "jane")
    as_jane = bare.with_settings(EC_HOST=server.url, EC_USER="jane", EC_PASS=PASSWORD)
    ecctl.text("user", "disable", "jane")
    assert "root.unauthenticated" in as_jane.refused("user", "show", "--current")
    assert not ecctl.json("user", "show", "jane")["security"]["enabled"]
    ecctl.text("user", "enable", "jane")
    assert as_jane.json("user", "show", "--current")["security"]["enabled"]


def test_users_are_deleted(ecctl: Ecctl) -> None:
    create(ecctl, "jane")
    create(ecctl, "john")
    status, _ = ecctl.converse("user", "delete", "jane", "john", answers=[("do you want to continue", "y")])
    assert status == 0
    for name in ("jane", "john"):
        assert "user.not_found" in ecctl.refused("user", "show", name)
    assert "user.restricted_deletion" in ecctl.refused("user", "delete", "admin")


def test_a_name_is_taken_only_once(ecctl: Ecctl) -> None:
    options = ["--username", "admin", "--role", "ece_platform_viewer", "--insecure-password", PASSWORD]
    assert "user.user_name.conflict" in ecctl.refused("user", "create", *options)


def test_an_administrator_reads_the_keys_of_others(ecctl: Ecctl, bare: Ecctl, server: Server) -> None:
    create(ecctl, "jane")
    as_jane = bare.with_settings(EC_HOST=server.url, EC_USER="jane", EC_PASS=PASSWORD)
    key = as_jane.json("auth", "key", "create", "--description", "of Jane")["id"]
    assert {row["USER"] for row in rows(ecctl.text("user", "key", "list", "--all"))} == {"jane", "operator"}
    assert [found["id"] for found in ecctl.json("user", "key", "list", "--user", "jane")["keys"]] == [key]
    assert ecctl.json("user", "key", "show", "--user", "jane", key)["description"] == "of Jane"
    assert "root.unauthorized.rbac" in as_jane.refused("user", "key", "list", "--all")
