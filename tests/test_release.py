"""What `nox -s release` writes, commits and tags, in a project of its own."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.release import CHANGELOGS, VERSIONS, ReleaseError, current, git, prepare, tag

CHANGELOG = "# Changelog\n\n## 0.1.0 (unreleased)\n\n- **Client**: it is there.\n\n  # no comment\n"


def write(root: Path, path: Path, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    for name, value in (("user.name", "x"), ("user.email", "x@example.com"), ("commit.gpgsign", "false")):
        git(tmp_path, "config", name, value)
    write(tmp_path, VERSIONS[0], '"""The version."""\n\n__version__ = "0.0.0"\n')
    write(tmp_path, VERSIONS[1], '[project]\nversion = "0.0.0"\n\n[tool]\npython_version = "3.11"\n')
    write(tmp_path, CHANGELOGS[0], CHANGELOG)
    commit(tmp_path, CHANGELOGS[1], "# Changelog\n\n## Unreleased\n\nThe first.\n")
    return tmp_path


def commit(root: Path, path: Path, text: str) -> None:
    write(root, path, text)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Change")


def test_two_releases_one_after_the_other(project: Path) -> None:
    prepare(project, "0.1.0", "2026-11-29")
    assert current(project) == "0.1.0"
    written = (project / VERSIONS[1]).read_text(encoding="utf-8")
    assert written == '[project]\nversion = "0.1.0"\n\n[tool]\npython_version = "3.11"\n'
    assert tag(project) == "v0.1.0"
    assert git(project, "status", "--porcelain") == ""
    assert git(project, "log", "-1", "--format=%s").strip() == "Release 0.1.0"
    message = git(project, "tag", "--list", "--format=%(contents)", "v0.1.0").strip()
    assert message == "0.1.0\n\n- **Client**: it is there.\n\n  # no comment"

    text = (project / CHANGELOGS[0]).read_text(encoding="utf-8")
    commit(project, CHANGELOGS[0], text.replace("## Unreleased\n", "## Unreleased\n\n- **Client**: it is quicker.\n"))
    prepare(project, "0.2.0", "2026-12-24")
    tag(project)
    for path in CHANGELOGS:
        headings = [line for line in (project / path).read_text(encoding="utf-8").splitlines() if line[:3] == "## "]
        assert headings == ["## Unreleased", "## 0.2.0 (2026-12-24)", "## 0.1.0 (2026-11-29)"]
    assert "quicker" in git(project, "tag", "--list", "--format=%(contents)", "v0.2.0")


def released(root: Path) -> None:
    git(root, "tag", "v0.9.0")
    git(root, "tag", "v0.10.0")


@pytest.mark.parametrize(
    ("version", "change", "problem"),
    [
        ("1.0", lambda _: None, "no version"),
        ("v1.0.0", lambda _: None, "no version"),
        ("1.0.0", lambda root: write(root, Path("new"), ""), "not committed"),
        ("0.10.0", released, "not above 0.10.0"),
        ("0.9.1", released, "not above 0.10.0"),
        ("1.0.0", lambda root: commit(root, CHANGELOGS[1], "# Changelog\n"), "no section"),
        ("1.0.0", lambda root: commit(root, CHANGELOGS[0], "## Unreleased\n\n## 0.1.0\n"), "nothing"),
    ],
)
def test_what_cannot_be_released_is_left_alone(
    project: Path, version: str, change: Callable[[Path], object], problem: str
) -> None:
    change(project)
    before = {path: (project / path).read_text(encoding="utf-8") for path in VERSIONS + CHANGELOGS}
    with pytest.raises(ReleaseError, match=problem):
        prepare(project, version, "2026-11-29")
    assert before == {path: (project / path).read_text(encoding="utf-8") for path in before}
