"""The command `elastic-cloud-emulator`, as a process of its own."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import cli
from elastic_cloud_sdk import ElasticCloud
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


def test_garbage_is_collected_from_the_first_call_on() -> None:
    """And not before, while there is none."""
    lines = (
        "import gc, uvicorn",
        "from elastic_cloud_emulator.__main__ import main",
        "before = gc.isenabled()",
        "uvicorn.Server.run = lambda *_, **__: print(before, gc.isenabled())",
        "main(['serve', '--port', '0'])",
    )
    result = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[-1] == "False True"


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


@pytest.mark.parametrize("by_environment", [True, False])
def test_seed_files_are_merged_in_order(tmp_path: Path, by_environment: bool) -> None:
    first, second = tmp_path / "first.yaml", tmp_path / "second"
    second.mkdir()
    user = "{user_name: jane, full_name: %s, security: {enabled: true, roles: [ece_platform_viewer]}}"
    first.write_text(f"users: {{readonly: null, jane: {user % 'One'}}}")
    (second / "users.yaml").write_text(f"users: {{jane: {user % 'Two'}}}")
    arguments, environment = ["--seed", str(first), "--seed", str(second)], {}
    if by_environment:
        arguments, environment = [], {"seed": os.pathsep.join(map(str, (first, second)))}
    with serving("--port", "0", "--print-connection", "json", *arguments, **environment) as (_, line):
        connection = json.loads(line)
        assert connection["passwords"].keys() == {"admin", "operator", "jane"}
        headers = {"authorization": basic("jane", connection["passwords"]["jane"])}
        assert httpx.get(f"{connection['url']}/api/v1/user", headers=headers).json()["full_name"] == "Two"


def test_arguments_take_the_place_of_seeds_from_the_environment(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.yaml"
    nothing.write_text("{}")
    with serving("--port", "0", "--seed", str(nothing), seed="/nowhere") as (_, line):
        assert "on http://" in line


@pytest.mark.parametrize("by_environment", [True, False])
def test_it_speaks_https_and_tells_whom_to_trust(tmp_path: Path, by_environment: bool) -> None:
    bundle = tmp_path / "ca.pem"
    arguments, environment = ["--tls", "--ca-bundle", str(bundle)], {}
    if by_environment:
        arguments, environment = [], {"tls": "true", "ca_bundle": str(bundle)}
    with serving("--port", "0", "--print-connection", "json", *arguments, **environment) as (process, line):
        connection = json.loads(line)
        assert connection["ca_bundle"] == str(bundle)
        assert "PRIVATE" not in bundle.read_text()
        with ElasticCloud(connection["url"], api_key=connection["api_key"], ca_bundle=connection["ca_bundle"]) as cloud:
            assert cloud.accounts.get_current_account().id == "1208457319"
        by_name = connection["url"].replace("127.0.0.1", "localhost")
        trusting = ssl.create_default_context(cafile=str(bundle))
        assert httpx.get(f"{by_name}/_emulator/health", verify=trusting).status_code == 200
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{connection['url']}/_emulator/health")
        process.terminate()
        assert process.wait(30) == 0
        assert bundle.is_file()


def test_a_temporary_certificate_goes_with_the_server() -> None:
    with serving("--port", "0", "--tls") as (process, line):
        bundle = Path(line.rpartition("ca bundle ")[2].strip())
        assert bundle.is_file()
        process.terminate()
        assert process.wait(30) == 0
    assert not bundle.exists()


def test_a_call_under_way_is_answered_before_it_stops() -> None:
    with serving("--port", "0", "--print-connection", "json") as (process, line):
        connection = json.loads(line)
        control = f"{connection['url']}/_emulator"
        httpx.post(f"{control}/faults", json={"operation": "get-current-account", "latency": 0.5})
        with ThreadPoolExecutor() as pool:
            answer = pool.submit(account, connection, f"ApiKey {connection['api_key']}")
            while not httpx.get(f"{control}/requests").json():  # it is noted once it is handled, before it is held back
                pass
            process.terminate()
            assert answer.result() == 200
        assert process.wait(30) == 0


def test_other_machines_need_the_token_for_the_control_api() -> None:
    with serving("--host", "0.0.0.0", "--port", "0", "--print-connection", "json") as (_, line):
        connection = json.loads(line)
        url = connection["url"].replace("0.0.0.0", "127.0.0.1") + "/_emulator"
        assert len(connection["control_token"]) >= 32
        assert httpx.get(f"{url}/health").status_code == 200
        for path in ("state", "clock", "requests", "coverage", "nothing"):
            refusal = httpx.get(f"{url}/{path}")
            assert (refusal.status_code, refusal.headers["www-authenticate"]) == (401, "Bearer")
        headers = {"authorization": f"Bearer {connection['control_token']}", "host": "emulator.example.com"}
        assert httpx.get(f"{url}/clock", headers=headers).status_code == 200


@pytest.mark.parametrize("environment", [{}, {"control_token": "sesame"}])
def test_a_token_that_is_given_is_needed_everywhere(environment: dict[str, str]) -> None:
    arguments = [] if environment else ["--control-token", "sesame"]
    with serving("--port", "0", *arguments, **environment) as (_, line):
        assert "control token sesame" in line
        url = line.split(" on ")[1].split(": ")[0] + "/_emulator/clock"
        answers = [httpx.get(url, headers={"authorization": f"Bearer {token}"}) for token in ("sesame", "same", "x")]
    assert [answer.status_code for answer in answers] == [200, 401, 401]


def test_an_empty_token_is_none() -> None:
    with serving("--host", "0.0.0.0", "--port", "0", "--print-connection", "json", control_token="") as (_, line):
        assert json.loads(line)["control_token"]


@pytest.mark.parametrize(
    ("arguments", "environment", "status", "problem"),
    [
        ([], {}, 2, "COMMAND"),
        (["serf"], {}, 2, "serf"),
        (["serve", "--prot", "5"], {}, 2, "--port"),
        (["serve", "--port", "many"], {}, 2, "'--port'"),
        (["serve", "--port", "99999"], {}, 2, "'--port'"),
        (["serve"], {"port": "many"}, 2, "ELASTIC_CLOUD_EMULATOR_PORT"),
        (["serve", "--speed", "-3"], {}, 2, "'--speed'"),
        (["serve", "--speed", "nan"], {}, 2, "'--speed'"),
        (["serve", "--speed", "fast"], {}, 2, "'--speed'"),
        (["serve", "--username", "admin", "--api-key", "x"], {}, 2, "'--api-key'"),
        (["serve"], {"personality": "cloudy"}, 2, "'--personality'"),
        (["serve", "--platform-version", "three"], {}, 2, "--platform-version"),
        (["serve", "--personality", "hosted", "--password", "x"], {}, 2, "--password is for ECE"),
        (["serve", "--store", "/nowhere/store"], {}, 1, "--store: /nowhere/store: the file cannot be written"),
        (["serve", "--seed", "/nowhere.yaml"], {}, 1, "--seed: /nowhere.yaml"),
        (["serve", "--random-seed", "x"], {}, 2, "'--random-seed'"),
        (["serve", "--port", "0", "--tls", "--ca-bundle", "/nowhere/ca.pem"], {}, 1, "--ca-bundle /nowhere/ca.pem"),
        (["serve", "--ca-bundle", "ca.pem"], {}, 2, "--ca-bundle belongs to --tls"),
        (["serve"], {"tls": "perhaps"}, 2, "ELASTIC_CLOUD_EMULATOR_TLS"),
        (["serve"], {"document": "/nowhere"}, 1, "ELASTIC_CLOUD_EMULATOR_DOCUMENT"),
        (["serve", "--host", "192.0.2.1"], {}, 1, "--host 192.0.2.1"),
    ],
)
def test_a_start_that_fails_names_the_option(
    arguments: list[str], environment: dict[str, str], status: int, problem: str
) -> None:
    result = run(*arguments, **environment)
    assert result.returncode == status
    assert problem in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_port_in_use_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("serve", "--port", str(port))
    assert result.returncode == 1
    assert f"--port {port}: it is in use on 127.0.0.1" in result.stderr


@pytest.mark.parametrize(
    ("content", "place"),
    [("users:\n", "users"), ("users:\n  readonly:\n", "users.readonly"), ("users:\n  # jane\n", "users")],
)
def test_an_empty_section_of_a_seed_removes_nothing(tmp_path: Path, content: str, place: str) -> None:
    seed = tmp_path / "mine.yaml"
    seed.write_text(content)
    result = run("serve", "--port", "0", "--seed", str(seed))
    assert result.returncode == 1
    assert f"--seed: {seed}: {place} is empty; write null to remove it" in result.stderr


def test_it_tells_its_version() -> None:
    assert run("--version").stdout == f"elastic-cloud-emulator {version('elastic-cloud-sdk')}\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_it(shell: str) -> None:
    environment = {**os.environ, "_ELASTIC_CLOUD_EMULATOR_COMPLETE": f"{shell}_source"}
    command = [sys.executable, "-m", "elastic_cloud_emulator"]
    script = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True).stdout
    assert "elastic-cloud-emulator" in script


def test_without_the_extra_it_says_what_to_install() -> None:
    for missing in ("click", "uvicorn", "orjson"):
        code = f"import sys; sys.modules[{missing!r}] = None; from elastic_cloud_emulator.__main__ import main; main()"
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert result.returncode == 1
        (line,) = result.stderr.splitlines()
        assert missing in line
        assert "pip install 'elastic-cloud-sdk[emulator]'" in line


@pytest.mark.parametrize("arguments", [[], ["--personality", "hosted"], ["--username", "admin"], ["--tls"]])
def test_what_it_says_to_do_next_works(arguments: list[str]) -> None:
    with serving("--port", "0", *arguments) as (process, _):
        assert process.stdout is not None
        title, *steps = [process.stdout.readline().strip() for _ in range(4)]
        assert title == "In another terminal:"
        script = "\n".join(["set -e", *steps])
        environ = {name: value for name, value in os.environ.items() if not name.startswith("EC_")}
        told = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environ, timeout=60)
    assert told.returncode == 0, told.stderr
    assert '"deployments"' in told.stdout


def test_each_call_is_told_on_demand_without_secrets() -> None:
    with serving("--port", "0", "--print-connection", "json", "-v", password="hunter2") as (process, line):
        url = f"{json.loads(line)['url']}/api/v1"
        headers = {"authorization": basic("operator", "hunter2")}
        httpx.get(f"{url}/users/hunter2/auth/keys?token=hunter2", headers=headers)
        httpx.get(f"{url}/account", headers=headers)
        httpx.get(f"{url}/hunter2")
        process.terminate()
        assert process.wait(30) == 0
        assert process.stderr is not None
        told = process.stderr.read()
    calls = [re.sub(r"[\d.]+ ms", "N ms", each) for each in told.splitlines() if " -> " in each]
    assert calls == [
        "GET /users/{user_id}/auth/keys -> 404 in N ms, by operator",
        "GET /account -> 200 in N ms, by operator",
        "GET (no operation) -> 404 in N ms, by nobody",
    ]
    assert "hunter2" not in told


def test_help_shows_no_secret_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_PASSWORD", "hunter2")
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_API_KEY", "hunter2")
    monkeypatch.setenv("ELASTIC_CLOUD_EMULATOR_CONTROL_TOKEN", "hunter2")
    with pytest.raises(SystemExit):
        cli.main(["serve", "--help"])
    assert "hunter2" not in capsys.readouterr().out
