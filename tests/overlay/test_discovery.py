"""Settings found in the environment and in the configuration file of ecctl."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from elastic_cloud_sdk import (
    ConfigurationError,
    ConflictingOptions,
    ElasticCloud,
    InvalidOption,
    Login,
    MissingCredentials,
    find_settings,
)
from elastic_cloud_sdk._configuration.discovery import Found, discover
from elastic_cloud_sdk._configuration.settings import Settings
from elastic_cloud_sdk.auth import ApiKey, Basic
from elastic_cloud_sdk.errors import InsecureConnection
from tests.overlay.support import KEY, raised, settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / ".ecctl"
    folder.mkdir(parents=True)
    return folder


def find(folder: Path, environ: dict[str, str] | None = None, credentials_given: bool = False) -> Found:
    return discover(credentials_given=credentials_given, environ=environ or {}, home=lambda: folder.parent)


def secret(found: Found) -> tuple[str, ...]:
    assert found.credentials is not None
    return found.credentials.secrets


def test_an_api_key_in_the_environment_is_taken(folder: Path) -> None:
    found = find(folder, {"EC_API_KEY": f" {KEY}\n"})

    assert isinstance(found.credentials, ApiKey)
    assert secret(found) == (KEY,)


@pytest.mark.parametrize("user", ["EC_USER", "EC_USERNAME"])
@pytest.mark.parametrize("password", ["EC_PASS", "EC_PASSWORD"])
def test_user_and_password_are_taken_under_both_of_their_names(folder: Path, user: str, password: str) -> None:
    found = find(folder, {user: "admin", password: "word"})

    assert isinstance(found.credentials, Basic)
    assert found.credentials.username == "admin"


@pytest.mark.parametrize("host", ["EC_HOST", "EC_ENDPOINT"])
@pytest.mark.parametrize("insecure", ["EC_INSECURE", "EC_SKIP_TLS_VALIDATION"])
def test_the_other_variables_are_taken(folder: Path, host: str, insecure: str) -> None:
    environ = {"EC_API_KEY": KEY, host: "https://h:12443", insecure: "true", "EC_REGION": "r", "EC_TIMEOUT": "1m30s"}
    found = find(folder, environ)

    assert (found.base_url, found.verify, found.region, found.timeout) == ("https://h:12443", False, "r", 90.0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("40s", 40.0), ("2m", 120.0), ("1h0m30s", 3630.0), ("1.5s", 1.5), ("250ms", 0.25), ("30000000000", 30.0)],
)
def test_durations_are_read_as_the_other_tools_write_them(folder: Path, text: str, seconds: float) -> None:
    assert find(folder, {"EC_API_KEY": KEY, "EC_TIMEOUT": text}).timeout == pytest.approx(seconds)


@pytest.mark.parametrize("name", ["EC_TIMEOUT", "EC_INSECURE"])
@pytest.mark.parametrize("text", ["30", "soon", "-5s", "5s!", "s", "1e3s"])
def test_an_odd_value_is_refused_under_the_name_of_its_variable(folder: Path, name: str, text: str) -> None:
    error = raised(InvalidOption, lambda: find(folder, {"EC_API_KEY": KEY, name: text}))

    assert error.argument == name


@given(text=st.text(max_size=12))
def test_any_duration_is_taken_or_refused_with_the_right_error(text: str) -> None:
    try:
        found = discover(credentials_given=True, environ={"EC_TIMEOUT": text})
    except InvalidOption:
        return
    assert found.timeout is None or found.timeout >= 0


def test_a_key_beside_a_user_is_refused(folder: Path) -> None:
    error = raised(ConflictingOptions, lambda: find(folder, {"EC_API_KEY": KEY, "EC_USER": "u", "EC_PASS": "p"}))

    assert error.argument == "EC_API_KEY"
    assert KEY not in str(error)


def test_a_user_of_the_environment_is_not_paired_with_a_password_of_the_file(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps({"user": "file", "pass": "of-the-file"}))

    error = raised(InvalidOption, lambda: find(folder, {"EC_USER": "environment"}))

    assert error.argument == "EC_PASS"


def test_the_file_counts_not_at_all_where_the_environment_has_credentials(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps({"api_key": "other", "host": "https://other", "insecure": True}))

    found = find(folder, {"EC_API_KEY": KEY})

    assert secret(found) == (KEY,)
    assert (found.base_url, found.verify) == (None, None)


def test_nothing_is_looked_up_in_files_where_arguments_hold_credentials(folder: Path) -> None:
    (folder / "config.json").write_text("not JSON")

    found = find(folder, {"EC_API_KEY": "ignored", "EC_HOST": "https://h"}, credentials_given=True)

    assert (found.credentials, found.base_url) == (None, "https://h")


CONTENT = {"host": "https://ece:12443", "user": "admin", "pass": "pass-word", "region": "ece-region", "insecure": True}


def as_toml(content: dict[str, object]) -> str:
    return "\n".join(f"{key} = {json.dumps(value)}" for key, value in content.items())


@pytest.mark.parametrize(
    ("suffix", "write"), [("json", json.dumps), ("yaml", yaml.safe_dump), ("yml", yaml.safe_dump), ("toml", as_toml)]
)
def test_the_configuration_file_is_read_in_every_format(folder: Path, suffix: str, write: Callable[[Any], str]) -> None:
    (folder / f"config.{suffix}").write_text(write({**CONTENT, "timeout": 30_000_000_000}))

    found = find(folder)

    assert isinstance(found.credentials, Basic)
    assert found.credentials.username == "admin"
    assert (found.base_url, found.region, found.verify, found.timeout) == ("https://ece:12443", "ece-region", False, 30)


def test_the_environment_outweighs_single_settings_of_the_file(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps(CONTENT))

    found = find(folder, {"EC_HOST": "https://elsewhere", "EC_INSECURE": "false"})

    assert (found.base_url, found.verify, found.region) == ("https://elsewhere", True, "ece-region")


def test_another_file_can_be_named(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps({"api_key": "wrong"}))
    (folder / "staging.json").write_text(json.dumps({"api_key": KEY}))

    assert secret(find(folder, {"EC_CONFIG": "staging"})) == (KEY,)


def test_a_named_file_that_is_not_there_is_an_error(folder: Path) -> None:
    error = raised(InvalidOption, lambda: find(folder, {"EC_CONFIG": "staging"}))

    assert error.argument == "EC_CONFIG"
    assert "staging.json" in str(error)


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        ("json", '{"api_key": "%s"'),
        ("json", '["%s"]'),
        ("yaml", "api_key: '%s"),
        ("yaml", "%s"),
        ("toml", "api_key = %s"),
        ("json", '{"api_key": ["%s"]}'),
        ("json", '{"api_key": "%s", "user": "u", "pass": "p"}'),
        ("json", '{"pass": "%s"}'),
        ("json", '{"api_key": "%s", "insecure": "perhaps"}'),
        ("json", '{"api_key": "%s", "timeout": "soon"}'),
    ],
)
def test_an_unreadable_file_is_named_and_not_quoted(folder: Path, suffix: str, text: str) -> None:
    file = folder / f"config.{suffix}"
    file.write_text(text % KEY)

    with pytest.raises((InvalidOption, ConflictingOptions)) as caught:
        find(folder)

    assert str(file) in str(caught.value)
    assert KEY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_without_permission_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As root, who runs the tests in containers, may read everything, the refusal itself is made up."""
    file = folder / "config.json"
    file.write_text("{}")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert str(file) in str(raised(InvalidOption, lambda: find(folder)))


def test_missing_credentials_are_an_error_that_tells_where_they_were_looked_for(folder: Path) -> None:
    error = raised(MissingCredentials, lambda: find(folder))

    assert error.looked_in == ("arguments", "environment", str(folder / "config.json"))
    for place in ("api_key", "EC_API_KEY", "EC_USER", str(folder / "config.json")):
        assert place in str(error)


def test_a_process_without_a_home_folder_is_told_the_same() -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    raised(MissingCredentials, lambda: discover(credentials_given=False, environ={}, home=homeless))


def test_a_client_finds_everything_by_itself(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps(CONTENT))

    with pytest.warns(InsecureConnection):
        cloud = ElasticCloud()

    assert cloud._settings.origin == "https://ece:12443"
    assert cloud._settings.verify is False


def test_a_wrong_host_is_reported_under_the_name_it_was_found_by(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EC_API_KEY", KEY)
    monkeypatch.setenv("EC_ENDPOINT", "ece:12443")
    assert raised(InvalidOption, ElasticCloud).argument == "EC_ENDPOINT"

    monkeypatch.delenv("EC_API_KEY")
    monkeypatch.delenv("EC_ENDPOINT")
    (folder / "config.json").write_text(json.dumps({**CONTENT, "host": "ece"}))
    assert "config.json" in raised(InvalidOption, ElasticCloud).argument


BLANK = ("", " ", "\t\n")
FILE = ("api_key", "user", "pass")
ENVIRONMENT = ("EC_API_KEY", "EC_USER", "EC_PASS")
ARGUMENTS = ("api_key", "username", "password")


def build(folder: Path, place: str, values: tuple[str | None, ...]) -> Settings:
    """Settings from an API key, a user and a password in one place."""
    (folder / "config.json").unlink(missing_ok=True)
    names = {"file": FILE, "environment": ENVIRONMENT, "arguments": ARGUMENTS}[place]
    given = {name: value for name, value in zip(names, values, strict=True) if value is not None}
    if place == "file":
        (folder / "config.json").write_text(json.dumps(given))
    arguments = given if place == "arguments" else {}
    return settings(**arguments, environ=given if place == "environment" else {})


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize(
    ("place", "values", "outcome"),
    [
        ("arguments", ("{}", None, None), InvalidOption),
        ("arguments", (None, "{}", "word"), InvalidOption),
        ("arguments", (None, "jane", "{}"), InvalidOption),
        ("arguments", (None, "{}", "{}"), InvalidOption),
        ("environment", ("{}", None, None), MissingCredentials),
        ("environment", (None, "{}", "{}"), MissingCredentials),
        ("environment", (None, "jane", "{}"), InvalidOption),
        ("environment", (None, "{}", "word"), InvalidOption),
        ("environment", ("{}", "jane", "word"), Basic),
        ("environment", (KEY, "{}", "{}"), ApiKey),
        ("file", ("{}", None, None), MissingCredentials),
        ("file", (None, "{}", "{}"), MissingCredentials),
        ("file", (None, "jane", "{}"), InvalidOption),
        ("file", ("{}", "jane", "word"), Basic),
        ("file", (KEY, "{}", "{}"), ApiKey),
    ],
)
def test_what_is_empty_counts_as_not_given(
    folder: Path, place: str, values: tuple[str | None, ...], outcome: type, blank: str
) -> None:
    filled = tuple(blank if value == "{}" else value for value in values)

    if issubclass(outcome, Exception):
        raised(outcome, lambda: build(folder, place, filled))
    else:
        assert type(build(folder, place, filled).credentials) is outcome


@settings_of_hypothesis(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    place=st.sampled_from(["arguments", "environment", "file"]),
    values=st.tuples(*[st.sampled_from([None, *BLANK, "word"])] * 3),
)
def test_nothing_empty_ever_becomes_a_credential(folder: Path, place: str, values: tuple[str | None, ...]) -> None:
    try:
        found = build(folder, place, values).credentials
    except ConfigurationError:
        return
    assert isinstance(found, ApiKey | Basic)
    assert found.header in ("ApiKey word", "Basic d29yZDp3b3Jk")


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize("make", [ApiKey, lambda text: Basic("jane", text), lambda text: Login(text, "word")])
def test_no_credentials_are_made_of_nothing(make: Callable[[str], object], blank: str) -> None:
    raised(InvalidOption, lambda: make(blank))


def test_what_is_found_is_what_a_client_uses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    environ = {"EC_API_KEY": KEY, "EC_HOST": "https://ece.test:12443", "EC_REGION": "ece-region"}

    found = find_settings(environ=environ)

    assert (found.origin + found.root, found.region) == ("https://ece.test:12443/api/v1", "ece-region")
    assert found.credentials.secrets == (KEY,)
    assert KEY not in repr(found)
    with pytest.raises(MissingCredentials):
        find_settings(environ={})
