"""The wheel in a fresh environment with nothing but its extra: from the first run to the second fault.

Runs in `nox -s build`, which makes the wheel: `WHEELS=dist pytest tests/conformance/wheel.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from elastic_cloud_emulator import Emulator
from tests.conformance.broken import BrokenEmulator
from tests.conformance.command import credentials
from tests.conformance.test_findings import Fault, failing
from tests.conformance.test_refusals import KEY, PAGE, Leaving, answering
from tools.bundle import ROOT

CHOSEN = ["--only", "get-current-account", "--only", "get-users-api-keys", "--phase", "coverage"]


class Installed:
    """The wheel and its extra, in an environment of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (wheel,) = Path(os.environ["WHEELS"]).glob("*.whl")
        subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
        self.scripts = folder / "venv" / "bin"
        install = [str(self.scripts / "pip"), "install", "--quiet", "--constraint", str(ROOT / "constraints.txt")]
        subprocess.run([*install, f"{wheel}[conformance]"], check=True)

    def run(self, *arguments: str, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("EC_", "PYTHON"))}
        return subprocess.run(
            [str(self.scripts / "elastic-cloud-conformance"), *arguments],
            cwd=self.folder,
            env={**kept, "HOME": str(self.folder), **(environ or {})},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed"))


class Broken(BrokenEmulator):
    """A broken emulator over TLS."""

    def __init__(self, fault: Fault) -> None:
        Emulator.__init__(self, tls=True)
        self.fault = fault


def test_the_emulator_conforms(installed: Installed) -> None:
    finished = installed.run("run", "--depth", "quick")
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_a_fault_is_named_reported_accepted_and_told_from_a_second_one(installed: Installed) -> None:
    fault = Fault()
    with Broken(fault) as emulator:
        found = credentials(emulator)
        run = ["run", "--url", emulator.url, "--ca-bundle", emulator.connection.get("ca_bundle", ""), *CHOSEN]
        first = installed.run(*run, "--html", "report", environ=found)
        assert (first.returncode, failing(first.stdout)) == (1, ["get-current-account"]), first.stdout + first.stderr
        assert "ST108" in (installed.folder / "report" / "index.html").read_text(encoding="utf-8")
        baseline = ["--baseline", "known.json"]
        assert installed.run(*run, *baseline, "--update-baseline", environ=found).returncode == 0
        assert json.loads((installed.folder / "known.json").read_text(encoding="utf-8"))["entries"]
        assert installed.run(*run, *baseline, environ=found).returncode == 0
        fault.second = True
        second = installed.run(*run, *baseline, environ=found)
        assert (second.returncode, failing(second.stdout)) == (1, ["get-users-api-keys"]), second.stdout


def one_line(finished: subprocess.CompletedProcess[str]) -> str:
    """The only line of a run that could not be made."""
    assert finished.returncode == 2, finished.stdout + finished.stderr
    (line,) = finished.stderr.splitlines()
    return line


def test_refused_credentials_are_one_line(installed: Installed) -> None:
    with Emulator() as emulator:
        wrong = {"EC_USER": emulator.username, "EC_PASS": "not-the-password"}
        assert "refuses the credentials" in one_line(installed.run("run", "--url", emulator.url, environ=wrong))


@pytest.mark.parametrize(
    ("body", "told"), [(PAGE, "answers with a web page (HTML)"), (b'{"status": 404}', "is not Elastic Cloud")]
)
def test_what_is_not_elastic_cloud_is_one_line(body: bytes, told: str, installed: Installed) -> None:
    with answering(404, body) as url:
        assert told in one_line(installed.run("run", "--url", url, environ=KEY))


def test_going_away_is_one_line(installed: Installed) -> None:
    fault = Leaving(40)
    with BrokenEmulator(fault) as emulator:
        fault.emulator = emulator
        finished = installed.run("run", "--url", emulator.url, environ=credentials(emulator))
        assert "has gone away in the middle of the run" in one_line(finished)
