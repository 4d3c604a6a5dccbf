"""The installed command, as other people run it: in a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from elastic_cloud_emulator import Emulator

COMMAND = str(Path(sys.executable).with_name("elastic-cloud-conformance"))
CACHES = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
OWN = ("EC_", "HYPOTHESIS", "SCHEMATHESIS", "PYTHONDONTWRITEBYTECODE")


def start(*arguments: str, folder: Path, environ: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """Start the command, with nothing of this environment that it listens to."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(OWN)}
    return subprocess.Popen(
        [COMMAND, *arguments],
        cwd=folder,
        env={**clean, "HOME": str(folder), "XDG_CACHE_HOME": CACHES, **(environ or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def call(*arguments: str, folder: Path, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    process = start(*arguments, folder=folder, environ=environ)
    out, err = process.communicate(timeout=900)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def examine(
    emulator: Emulator, *arguments: str, folder: Path, environ: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Hold an emulator against the document, as if it were an installation of somebody's."""
    found = credentials(emulator) if environ is None else environ
    return call("run", "--url", emulator.url, "--depth", "quick", *arguments, folder=folder, environ=found)


def credentials(emulator: Emulator) -> dict[str, str]:
    """The variables with an emulator's credentials."""
    if emulator.password is None:
        return {"EC_API_KEY": emulator.api_key or ""}
    return {"EC_USER": emulator.username, "EC_PASS": emulator.password}


def only(*names: str) -> list[str]:
    """The options that select operations."""
    return [part for name in names for part in ("--only", name)]


def phases(*names: str) -> list[str]:
    """The options that select phases."""
    return [part for name in names for part in ("--phase", name)]
