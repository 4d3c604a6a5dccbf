"""What docs/conformance.md prints works as printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from elastic_cloud_conformance.cli import commands
from elastic_cloud_emulator import Emulator
from tests.conformance.command import credentials
from tools.bundle import ROOT

PAGE = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
(WORKFLOW,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


def run_tests(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """The result of a pytest file."""
    (folder / "test_accounts.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    with Emulator() as emulator:
        environ = {**os.environ, **credentials(emulator), "ECE_URL": emulator.url}
        return subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)


def test_the_example_for_pytest_files_passes(tmp_path: Path) -> None:
    done = run_tests(tmp_path, EXAMPLE)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


@pytest.mark.deep
def test_the_example_for_pytest_files_can_fail_and_selects_what_it_says(tmp_path: Path) -> None:
    broken = EXAMPLE.replace(
        "    case.call_and_validate()", "    assert case.operation.path == '/never', case.operation.label"
    )
    done = run_tests(tmp_path, broken)
    assert done.returncode == 1, done.stdout
    assert set(re.findall(r"AssertionError: (GET|PUT|PATCH|POST|DELETE) (\S+)", done.stdout)) == {("GET", "/account")}


def words(text: str) -> list[str]:
    """The options that a text names."""
    return re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)


def test_all_options_exist_and_are_told() -> None:
    run = commands.commands["run"]
    known = {
        option for each in run.params if isinstance(each, click.Option) for option in each.opts if option[:2] == "--"
    }
    told = set(words(PAGE))
    assert told <= known
    assert known - told == {"--verbose"}


def test_the_workflow_is_one_and_its_command_is_understood() -> None:
    workflow = yaml.safe_load(WORKFLOW)
    (job,) = workflow["jobs"].values()
    (line,) = [step["run"] for step in job["steps"] if "elastic-cloud-conformance" in step.get("run", "")]
    name, command, *arguments = line.split()
    assert (name, command) == ("elastic-cloud-conformance", "run")
    with commands.commands["run"].make_context("run", arguments) as context:
        assert context.params["rate_limit"] == "10/s"


@pytest.mark.parametrize("name", ["run", "explain"])
def test_every_command_helps(name: str) -> None:
    assert name in commands.commands
    text = commands.commands[name].help
    assert text
