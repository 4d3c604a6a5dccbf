"""What the package index is told beside pyproject.toml: where the project is, and a README whose links lead there.

The address is that of the repository a build is made in: told by the workflow that publishes, else by git. Where there
is neither, as in a source distribution or in a container, links stay as they are.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_REMOTE = re.compile(r"(?:https?://|ssh://|)(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?/?")
_PAGES = {
    "Documentation": "blob/{tag}/docs/getting-started.md",
    "Changelog": "blob/{tag}/CHANGELOG.md",
    "Source": "tree/{tag}",
    "Issues": "issues",
    "Security": "blob/{tag}/SECURITY.md",
}


class Metadata(MetadataHookInterface):
    """Fills in the dynamic fields `readme` and `urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Change the metadata in place."""
        address, tag = repository(self.root), f"v{metadata['version']}"
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        pages = _PAGES if address else {}
        metadata["urls"] = {name: f"{address}/{page.format(tag=tag)}" for name, page in pages.items()}
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(text, f"{address}/blob/{tag}") if address else text,
        }


def repository(root: str) -> str | None:
    """Find the address of the repository, without what somebody logs in with."""
    if name := os.environ.get("GITHUB_REPOSITORY"):
        return f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{name}"
    if not Path(root, ".git").exists():  # git would look in the folders above
        return None
    command = ["git", "-C", root, "remote", "get-url", "origin"]
    try:
        remote = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None
    found = _REMOTE.fullmatch(remote)
    return f"https://{found[1]}/{found[2]}" if found else None


def absolute(text: str, base: str) -> str:
    """Let the links of a page that lead to other files of the project lead to a place of the web."""
    return re.sub(r"\]\((?![a-z]+:|#)([^)]+)\)", rf"]({base}/\1)", text)
