"""The command `elastic-cloud-emulator`, as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import cli
from tests.emulator.helpers import basic


@contextmanager
def serving(*arguments: str, **environment: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running server with its start-up line; killed if it has not stopped by itself."""
    command = [sys.executable, "-m", "elastic_cloud_emulator", "serve", *arguments]
    settings = {f"ELASTIC_CLOUD_EMULATOR_{name.upper()}": value for name, value in environment.items()}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **settings}
    ) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline()
        finally:
            process.kill()


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "elastic_cloud_emulator", *arguments]
    settings = {f"ELASTIC_CLOUD_EMULATOR_{name.upper()}": value for name, value in environment.items()}
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **settings}, timeout=60)


def account(connection: dict[str, Any], authorization: str) -> int:
    response = httpx.get(f"{connection['url']}/api/v1/account", headers={"authorization": authorization})
    return response.status_code


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_tells_scripts_how_to_connect_and_stops_in_order(number: signal.Signals) -> None:
    with serving("--port", "0", "--print-connection", "json") as (process, line):
        connection = json.loads(line)
        assert connection["personality"] == "ece"
        assert account(connection, basic(connection["username"], connection["password"])) == 200
        assert account(connection, f"ApiKey {connection['api_key']}") == 200
        assert connection["passwords"].keys() == {"admin", "operator", "readonly"}
        process.send_signal(number)
        assert process.wait(30) == 0
        assert process.stdout is not None
        assert process.stderr is not None
        assert (process.stdout.read(), process.stderr.read()) == ("", "")


def test_it_tells_people_how_to_connect() -> None:
    with serving("--port", "0", password="open sesame") as (_, line):
        assert line.startswith("Elastic Cloud emulator (ece) on http://127.0.0.1:")
        assert "username operator" in line
        assert "password open sesame" in line


def test_options_come_from_the_environment_and_arguments_win(tmp_path: Path) -> None:
    environment = {"port": "0", "print_connection": "json", "username": "jane", "password": "a", "api_key": "key"}
    with serving("--password", "b", "--speed", "0", store=str(tmp_path / "store"), **environment) as (_, line):
        connection = json.loads(line)
        assert account(connection, basic("jane", "a")) == 401
        assert account(connection, basic("jane", "b")) == 200
        assert account(connection, "ApiKey key") == 200
        assert httpx.get(f"{connection['url']}/_emulator/clock").json()["speed"] == 0
    assert (tmp_path / "store").is_file()


def test_the_hosted_service_has_a_key_and_no_password() -> None:
    with serving("--port", "0", "--personality", "hosted", "--print-connection", "json") as (_, line):
        connection = json.loads(line)
        assert "password" not in connection
        assert account(connection, f"ApiKey {connection['api_key']}") == 200


def test_saml_can_be_set_up() -> None:
    for arguments, environment in ((["--saml"], {}), ([], {"saml": "1"})):
        with serving("--port", "0", "--print-connection", "json", *arguments, **environment) as (_, line):
            url = f"{json.loads(line)['url']}/api/v1/users/auth/methods"
            assert httpx.get(url).json()["saml"]


def test_state_survives_the_death_of_the_process(tmp_path: Path) -> None:
    store = str(tmp_path / "store")
    made = []
    with serving("--port", "0", "--api-key", "key", "--print-connection", "json", store=store) as (process, line):
        url, headers = f"{json.loads(line)['url']}/api/v1/users/auth/keys", {"authorization": "ApiKey key"}
        with httpx.Client(headers=headers) as client:
            for number in range(20):
                made.append(client.post(url, json={"description": str(number)}).json()["id"])
        process.kill()
        process.wait()
    with serving("--port", "0", "--print-connection", "json", store=store) as (_, line):
        connection = json.loads(line)
        assert "api_key" not in connection
        listed = httpx.get(f"{connection['url']}/api/v1/users/auth/keys", headers=headers).json()["keys"]
    assert set(made) < {key["id"] for key in listed}


@pytest.mark.parametrize(
    ("arguments", "environment", "status", "problem"),
    [
        ([], {}, 2, "COMMAND"),
        (["serve", "--port", "many"], {}, 2, "invalid int value"),
        (["serve"], {"port": "many"}, 2, "invalid int value"),
        (["serve", "--speed", "-1"], {}, 1, "between"),
        (["serve"], {"personality": "cloudy"}, 1, "no personality cloudy"),
        (["serve", "--personality", "hosted", "--password", "x"], {}, 1, "API keys only"),
        (["serve", "--store", "/nowhere/store"], {}, 1, "/nowhere/store: the file cannot be written"),
        (["serve", "--seeds", "/nowhere"], {}, 1, "holds no"),
        (["serve"], {"document": "/nowhere"}, 1, "cannot be read"),
        (["serve", "--host", "192.0.2.1"], {}, 1, "192.0.2.1:12400"),
    ],
)
def test_a_start_that_fails_says_why_in_one_line(
    arguments: list[str], environment: dict[str, str], status: int, problem: str
) -> None:
    result = run(*arguments, **environment)
    assert result.returncode == status
    assert problem in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_port_in_use_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("serve", "--port", str(taken.getsockname()[1]))
    assert result.returncode == 1
    assert "in use" in result.stderr


def test_help_shows_no_secret_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_PASSWORD", "hunter2")
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_API_KEY", "hunter2")
    with pytest.raises(SystemExit):
        cli.main(["serve", "--help"])
    assert "hunter2" not in capsys.readouterr().out
