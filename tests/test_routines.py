"""What pages and workflows tell people, and machines, to run is there."""

from __future__ import annotations

import ast
import re

import yaml

from tools.bundle import ROOT

NOXFILE = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
SESSIONS = {node.name for node in NOXFILE.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / ".ci/run", *(ROOT / "docs").rglob("*.md")]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yaml"))


def test_every_session_that_is_named_exists() -> None:
    named = {
        (path.name, name)
        for path in (*PAGES, *WORKFLOWS, *(ROOT / "benchmarks").glob("*.md"))
        for name in re.findall(r"nox -s ([a-z]+)", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 20
    assert {each for each in named if each[1] not in SESSIONS} == set()


def test_workflows_run_every_python_that_is_promised() -> None:
    (pythons,) = (
        ast.literal_eval(node.value)
        for node in NOXFILE.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PYTHONS"
    )
    jobs = yaml.safe_load((ROOT / ".github/workflows/ci.yaml").read_text(encoding="utf-8"))["jobs"]
    assert tuple(jobs["pythons"]["strategy"]["matrix"]["python"]) == pythons
