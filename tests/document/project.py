"""A copy of the document and of all that is made of it, on which `tools.generate` works instead of the own one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools import generate
from tools.bundle import BUNDLED, DEVIATIONS, HOSTED, LINKS, MESSAGES, SOURCE

FILES = {"BUNDLED": BUNDLED, "HOSTED": HOSTED, "MESSAGES": MESSAGES, "LINKS": LINKS, "DEVIATIONS": DEVIATIONS}
"""The bundled files, by their names in `tools.bundle`."""


def copy_project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy them, and let the tools work on the copy; return the document's new place, beside which the client is."""
    source = shutil.copytree(SOURCE, folder / "openapi")
    package = shutil.copytree(generate.PACKAGE, folder / "client", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr("tools.bundle.SOURCE", source)
    for name, file in FILES.items():
        monkeypatch.setattr(f"tools.bundle.{name}", source / "bundled" / file.name)
    monkeypatch.setattr("tools.generate.PACKAGE", package)
    monkeypatch.setattr("tools.generate.ERROR_CLASSES", Path(shutil.copy(generate.ERROR_CLASSES, folder)))
    return source
