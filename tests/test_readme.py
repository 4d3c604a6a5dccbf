"""What README.md prints works as printed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.handling import HANDLERS
from tools.bundle import ROOT, operations

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_the_first_example_runs() -> None:
    done = subprocess.run([sys.executable, "-c", BLOCKS[0]], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "account 1208457319" in done.stdout
    assert "deployments.resource_does_not_have_a_pending_plan" in done.stdout


def test_the_example_of_a_test_passes(tmp_path: Path) -> None:
    (example,) = [block for block in BLOCKS if "def test_" in block]
    (tmp_path / "test_example.py").write_text(example, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout


def test_all_examples_type_check(tmp_path: Path) -> None:
    for number, block in enumerate(BLOCKS):
        (tmp_path / f"example_{number}.py").write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("session", ["demo", "tests"])
def test_the_two_commands_are_one_line_each(session: str) -> None:
    assert re.search(rf"^python3 -m venv \.venv && .* && \.venv/bin/nox -s {session}$", README, re.MULTILINE)


def test_ci_runs_the_line_that_passes_the_tests() -> None:
    (line,) = re.findall(r"^python3 .*nox -s tests$", README, re.MULTILINE)
    assert line in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_local_links_lead_somewhere() -> None:
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_what_the_emulator_plays_is_listed() -> None:
    told = dict(re.findall(r"^\| (wholly|in part|not yet) \| (.*) \|$", README, re.MULTILINE))
    played: dict[str, set[str]] = {}
    missing: dict[str, set[str]] = {}
    domains.load()
    for _, _, operation in operations(json.loads((ROOT / "openapi/bundled/openapi.json").read_bytes())):
        sort = played if operation["operationId"] in HANDLERS else missing
        sort.setdefault(operation["tags"][0], set()).add(operation["operationId"])

    partly = {tag: ", ".join(f"`{name}`" for name in sorted(played[tag])) for tag in played.keys() & missing.keys()}
    rows = {
        "wholly": ", ".join(sorted(played.keys() - missing.keys())),
        "in part": "; ".join(f"{tag}: {names}" for tag, names in sorted(partly.items())),
        "not yet": ", ".join(sorted(missing.keys() - played.keys())),
    }
    assert told == {row: text for row, text in rows.items() if text}
