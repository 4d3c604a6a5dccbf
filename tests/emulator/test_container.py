"""The Dockerfile, as far as it can be checked without an engine: what it copies, sets and runs."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import yaml

from elastic_cloud_emulator import cli
from tests.emulator.test_cli import serving

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "emulator.md").read_text(encoding="utf-8")
TEXT = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
LINES = [line.partition(" ")[::2] for line in TEXT.splitlines() if line and not line.startswith("#")]
COPIED = [
    Path(source)
    for word, rest in LINES
    if word == "COPY" and not rest.startswith("--from")
    for source in shlex.split(rest)[:-1]
]
SET = dict(pair.split("=", 1) for word, rest in LINES if word == "ENV" for pair in shlex.split(rest))


def one(word: str) -> str:
    (rest,) = [rest for each, rest in LINES if each == word]
    return rest


def is_copied(path: str) -> bool:
    return any(Path(path).is_relative_to(source) for source in COPIED)


def test_everything_it_copies_is_there() -> None:
    assert COPIED
    assert [str(path) for path in COPIED if not (ROOT / path).exists()] == []


def test_nothing_it_copies_is_ignored() -> None:
    ignored, *kept = [line for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").split() if "**" not in line]
    assert ignored == "*"
    assert sorted(kept) == sorted(f"!{path}" for path in COPIED)


def test_it_copies_what_the_wheel_is_built_from() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = [*wheel["packages"], *wheel["force-include"], "README.md", "hatch_build.py", "pyproject.toml"]
    needed += project["project"]["license-files"]
    assert [path for path in needed if not is_copied(path)] == []
    assert "emulator" in project["project"]["optional-dependencies"]
    assert is_copied(SET["PIP_CONSTRAINT"])


def test_it_runs_the_command_with_options_that_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    (command,), arguments = json.loads(one("ENTRYPOINT")), json.loads(one("CMD"))
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert Path(command).name in scripts
    settings = {name: value for name, value in SET.items() if name.startswith(cli.PREFIX)}
    (name,) = arguments
    known = cli.commands.commands[name].params
    with monkeypatch.context() as patch:
        for variable, value in settings.items():
            patch.setenv(variable, value)
        options = cli.commands.commands[name].make_context(name, []).params
    assert settings.keys() <= {option.envvar for option in known}
    for variable, value in settings.items():
        assert str(options[variable.removeprefix(cli.PREFIX).lower()]) == value
    assert settings[f"{cli.PREFIX}PORT"] == one("EXPOSE")
    assert Path(settings[f"{cli.PREFIX}STORE"]).is_relative_to(one("VOLUME"))


def test_it_does_not_run_as_the_administrator() -> None:
    user = one("USER")
    assert re.search(rf"useradd .*--uid [1-9]\d+ .*{user}", TEXT)
    assert re.search(rf"chown {user} {one('VOLUME')}", TEXT)


@pytest.mark.parametrize("tls", ["", "1"])
def test_its_health_check_tells_whether_the_server_answers(tls: str) -> None:
    (_, check) = one("HEALTHCHECK").split("CMD ")
    command = [sys.executable, *json.loads(check)[1:]]
    with serving("--host", "0.0.0.0", "--port", "0", "--print-connection", "json", tls=tls) as (process, line):
        port = json.loads(line)["url"].rpartition(":")[2]
        environment = {**os.environ, f"{cli.PREFIX}PORT": port, f"{cli.PREFIX}TLS": tls}
        assert subprocess.run(command, env=environment, timeout=30).returncode == 0
        process.terminate()
        assert process.wait(30) == 0
    stopped = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30)
    assert (stopped.returncode, stopped.stdout) == (1, "")
    assert "refused" in stopped.stderr


def test_compose_sets_options_that_exist_where_the_image_expects_them() -> None:
    file = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    (service,) = file["services"].values()
    known = {option.envvar for option in cli.commands.commands["serve"].params}
    assert service["environment"].keys() <= known
    assert [port.rpartition(":")[2] for port in service["ports"]] == [one("EXPOSE")]
    volumes = dict(volume.split(":") for volume in service["volumes"])
    assert list(volumes.values()) == [one("VOLUME")]
    assert volumes.keys() == file["volumes"].keys()


class Container:
    """Stands for a container of testcontainers: the same server, as a process."""

    def __init__(self, image: str) -> None:
        assert f"--tag {image}" in GUIDE
        self.environment: dict[str, str] = {}
        self.port = ""

    def with_exposed_ports(self, port: int) -> Container:
        assert str(port) == one("EXPOSE")
        return self

    def with_env(self, name: str, value: str) -> Container:
        self.environment[name.removeprefix(cli.PREFIX).lower()] = value
        return self

    def waiting_for(self, path: str) -> Container:
        self.path = path
        return self

    def __enter__(self) -> Container:
        self.stack = ExitStack()
        _, line = self.stack.enter_context(serving("--port", "0", "--print-connection", "json", **self.environment))
        self.port = json.loads(line)["url"].rpartition(":")[2]
        httpx.get(f"http://127.0.0.1:{self.port}{self.path}").raise_for_status()
        return self

    def __exit__(self, *problem: object) -> None:
        self.stack.close()

    def get_container_host_ip(self) -> str:
        return "127.0.0.1"

    def get_exposed_port(self, port: int) -> str:  # noqa: ARG002
        return self.port


def test_the_fixtures_for_testcontainers_work(monkeypatch: pytest.MonkeyPatch) -> None:
    (recipe,) = re.findall(r"^```python\n([^`]+DockerContainer[^`]+)```$", GUIDE, re.MULTILINE)
    for name, member in {
        "testcontainers.core.container": ("DockerContainer", Container),
        "testcontainers.core.wait_strategies": ("HttpWaitStrategy", lambda *given: given[1]),
    }.items():
        module = ModuleType(name)
        setattr(module, *member)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(pytest, "fixture", lambda function=None, **_: function or (lambda inner: inner))
    names: dict[str, Any] = {}
    exec(recipe, names)
    with contextmanager(names["container"])() as container:
        for _ in range(2):
            with contextmanager(names["cloud"])(container) as cloud:
                assert len(list(cloud.get_api_keys())) == 1
                cloud.authentication.create_api_key({"description": "for the next test to find"})
