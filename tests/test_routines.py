"""What pages and workflows tell people, and machines, to run is there."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import hatch_build
from tools.bundle import ROOT

NOXFILE = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
SESSIONS = {node.name for node in NOXFILE.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
PAGES = [*ROOT.glob("*.md"), ROOT / ".ci/run", *(ROOT / "docs").rglob("*.md")]
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


@pytest.mark.parametrize(
    "remote",
    [
        "https://github.com/acme/ecs.git",
        "https://x-token:secret@github.com/acme/ecs",
        "git@github.com:acme/ecs.git",
        "ssh://git@github.com:22/acme/ecs.git/",
    ],
)
def test_the_package_index_is_told_where_the_project_is(
    remote: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert hatch_build.repository(str(tmp_path)) is None
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    assert hatch_build.repository(str(tmp_path)) is None
    subprocess.run([*git, "remote", "add", "origin", remote], check=True)
    assert hatch_build.repository(str(tmp_path)) == "https://github.com/acme/ecs"
    monkeypatch.setenv("GITHUB_REPOSITORY", "other/fork")
    assert hatch_build.repository(str(tmp_path)) == "https://github.com/other/fork"


def test_all_links_of_the_readme_lead_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_REPOSITORY", "acme/ecs")
    metadata: dict[str, Any] = {"version": "1.2.3"}
    hatch_build.Metadata(str(ROOT), {}).update(metadata)
    pages = "https://github.com/acme/ecs"
    targets = re.findall(r"\]\(([^)]+)\)", metadata["readme"]["text"])
    ours = [target.removeprefix(f"{pages}/blob/v1.2.3/") for target in targets if target.startswith(pages)]
    assert len(ours) > 10
    assert [target for target in targets if not target.startswith("https://")] == []
    ours += [url.removeprefix(f"{pages}/blob/v1.2.3/") for url in metadata["urls"].values() if "/blob/" in url]
    assert [name for name in ours if not (ROOT / name.partition("#")[0]).exists()] == []
