"""The Dockerfile, as far as it can be checked without an engine: what it copies, sets and runs."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from elastic_cloud_emulator import cli
from tests.emulator.test_cli import serving

ROOT = Path(__file__).parents[2]
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
