"""Who may import whom in the emulator: the contracts in `pyproject.toml`, and that each of them can be broken."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "elastic_cloud_emulator"
LINTER = Path(sys.executable).with_name("lint-imports")

PLANTED = {
    "a lower room imports a higher one": ("installation/clock.py", f"from {PACKAGE}.storage import store"),
    "only for checkers": ("doors/tls.py", f"if TYPE_CHECKING:\n    from {PACKAGE}.emulator import Emulator"),
    "only when called": ("access/tokens.py", f"def late() -> None:\n    import {PACKAGE}.handling"),
    "a circle in a room": ("access/login_limits.py", f"from {PACKAGE}.access import authentication"),
    "a room beside": ("document/router.py", f"from {PACKAGE}.installation.clock import Clock"),
    "the store and the API": ("storage/export.py", f"from {PACKAGE}.errors import ApiError"),
    "a door into the house": ("doors/asgi.py", f"from {PACKAGE}.storage.store import Store"),
    "a handler and the engine": ("domains/accounts.py", f"from {PACKAGE}.pipeline.faults import Fault"),
    "the other side of the document": ("domains/comments.py", "import elastic_cloud_client"),
    "a module without a place": ("attic.py", ""),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the emulator to the contracts.

    Args:
        folder: Where to look for the package before it is looked for where it is installed.
    """
    return subprocess.run(
        [LINTER, ROOT / "pyproject.toml", "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_module_imports_what_its_room_allows() -> None:
    checked = lint(ROOT / "emulator")
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("planted", PLANTED)
def test_one_planted_import_is_found(tmp_path: Path, planted: str) -> None:
    file, line = PLANTED[planted]
    copytree(ROOT / "emulator" / PACKAGE, tmp_path / PACKAGE, ignore=ignore_patterns("__pycache__", "data"))
    with (tmp_path / PACKAGE / file).open("a") as module:
        module.write(f"\n{line}\n")

    checked = lint(tmp_path)

    assert checked.returncode == 1, checked.stderr
    assert f".{Path(file).stem}" in checked.stdout.partition("Broken contracts")[2]


def test_modules_that_texts_name_are_there() -> None:
    emulator = ROOT / "emulator" / PACKAGE
    paths = [path.relative_to(emulator).with_suffix("") for path in emulator.rglob("*") if path.suffix in ("", ".py")]
    known = {".".join(path.parts[start:]) for path in paths for start in range(len(path.parts))}
    rooms = {path.name for path in emulator.rglob("*") if path.is_dir()}
    named = {
        (file.name, name)
        for file in emulator.rglob("*.py")
        for name in re.findall(r"`(\w+(?:\.\w+)+)`", file.read_text(encoding="utf-8"))
        if name.split(".")[0] in rooms
    }
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    files = set(re.findall(r"`(\w[\w./]*/[\w.]+\.\w+)`", contributing))

    assert len(named) > 10
    assert [each for each in sorted(named) if each[1] not in known and each[1].rpartition(".")[0] not in known] == []
    assert len(files) > 5
    assert [file for file in sorted(files) if not (ROOT / file).exists() and not (emulator / file).exists()] == []
