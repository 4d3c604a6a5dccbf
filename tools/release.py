"""Make a release, step by step; `nox -s release -- VERSION` goes through all of them.

    python -m tools.release prepare VERSION
    python -m tools.release tag

The first writes the version and the date into the code and both changelogs. The second commits that and tags it, with
what the changelog says as the tag's message. RELEASING.md tells how a tag is published.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tools.bundle import ROOT

VERSIONS = (Path("overlay", "elastic_cloud_sdk", "_version.py"), Path("pyproject.toml"))
CHANGELOGS = (Path("CHANGELOG.md"), Path("openapi", "CHANGELOG.md"))
UNRELEASED = re.compile(r"^## (?:Unreleased|[\d.]+ \(unreleased\))$", re.MULTILINE)
FORM = re.compile(r"\d+\.\d+\.\d+")
DECLARED = re.compile(r'^((?:__version__|version) = )"(.+)"', re.MULTILINE)


class ReleaseError(Exception):
    """The release cannot be made."""


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True).stdout


def current(root: Path) -> str:
    """Return the version that the code has.

    Raises:
        ReleaseError: It has none.
    """
    found = DECLARED.search((root / VERSIONS[0]).read_text(encoding="utf-8"))
    if found is None:
        raise ReleaseError(f"{VERSIONS[0]} has no version")
    return found[2]


def prepare(root: Path, version: str, today: str) -> None:
    """Write the version into everything that tells it.

    Args:
        root: The project.
        version: Three numbers with dots.
        today: The date of the release.

    Raises:
        ReleaseError: It is no version, or was released; there are changes that are not committed, or none to release.
    """
    if not FORM.fullmatch(version):
        raise ReleaseError(f"{version} is no version such as 1.2.3")
    if git(root, "status", "--porcelain"):
        raise ReleaseError("there are changes that are not committed")
    numbers = [tuple(map(int, tag.removeprefix("v").split("."))) for tag in git(root, "tag", "--list", "v*").split()]
    if numbers and tuple(map(int, version.split("."))) <= max(numbers):
        raise ReleaseError(f"{version} is not above {'.'.join(map(str, max(numbers)))}, which was released")
    changelogs = {path: (root / path).read_text(encoding="utf-8") for path in CHANGELOGS}
    for path, text in changelogs.items():
        if not UNRELEASED.search(text):
            raise ReleaseError(f"{path} has no section `## Unreleased`")
    if not notes(changelogs[CHANGELOGS[0]], UNRELEASED):
        raise ReleaseError(f"{CHANGELOGS[0]} says of nothing that changed")
    for path in VERSIONS:
        text = (root / path).read_text(encoding="utf-8")
        (root / path).write_text(DECLARED.sub(rf'\g<1>"{version}"', text, count=1), encoding="utf-8")
    for path, text in changelogs.items():
        heading = f"## Unreleased\n\n## {version} ({today})"
        (root / path).write_text(UNRELEASED.sub(heading, text, count=1), encoding="utf-8")


def notes(changelog: str, heading: re.Pattern[str]) -> str:
    """Return what a changelog says in the section of this heading."""
    found = heading.search(changelog)
    return "" if found is None else changelog[found.end() :].partition("\n## ")[0].strip()


def tag(root: Path) -> str:
    """Commit the release, and tag it.

    Returns:
        The tag.
    """
    version = current(root)
    heading = re.compile(rf"^## {re.escape(version)} \(.*\)$", re.MULTILINE)
    text = notes((root / CHANGELOGS[0]).read_text(encoding="utf-8"), heading)
    git(root, "commit", "--quiet", "--message", f"Release {version}", "--", *map(str, VERSIONS + CHANGELOGS))
    git(root, "tag", "--annotate", f"v{version}", "--cleanup", "verbatim", "--message", f"{version}\n\n{text}\n")
    return f"v{version}"


def main(arguments: list[str]) -> int:
    try:
        match arguments:
            case ["prepare", version]:
                prepare(ROOT, version, datetime.now(UTC).date().isoformat())
            case ["tag"]:
                name = tag(ROOT)
                print(f"release: {name} is tagged; `git push --follow-tags` has it published, see RELEASING.md")
            case _:
                raise ReleaseError("say which version: nox -s release -- 1.2.3")
    except ReleaseError as problem:
        print(f"release: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
