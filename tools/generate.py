"""Rebuild the client in `generated/` from the document.

    python -m tools.generate [--check] [--document PATH]

Bundles the document, runs openapi-python-client with the project's settings and templates in a temporary directory,
and brings `generated/elastic_cloud_client` to the result. With `--check` nothing is written; what differs is listed and
the exit status is 1. `--document` takes a bundled document from elsewhere and leaves the project's own alone.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools import bundle

ROOT = bundle.ROOT
PACKAGE = ROOT / "generated" / "elastic_cloud_client"
SHOWN_FILES = 10
SHOWN_LINES = 20
Files = dict[str, str]


class GenerationError(Exception):
    """The generator failed or warned; the message is what it said."""


def generate(document: Path, output: Path) -> None:
    """Run the generator.

    Args:
        document: The bundled document.
        output: The package's directory, which must not exist.

    Raises:
        GenerationError: The document or a template is not in order; warnings count.
    """
    command = [
        sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning",
        "--path", str(document), "--output-path", str(output),
        "--config", str(ROOT / "generator-config.yaml"), "--custom-template-path", str(ROOT / "templates"),
    ]  # fmt: skip
    # The generator's hooks find ruff and python on PATH; they have to be those of this environment.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    result = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    if result.returncode:
        raise GenerationError((result.stdout + result.stderr).strip())


def read(package: Path) -> Files:
    """Every file of a package by its path within, without what Python caches."""
    return {
        file.relative_to(package).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(package.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


def difference(old: Files, new: Files) -> list[str]:
    """The paths that were added, removed or changed."""
    return sorted(path for path in old.keys() | new.keys() if old.get(path) != new.get(path))


def describe(old: Files, new: Files) -> str:
    """A summary of the difference: a line per file, and what changed in the first of them."""
    lines = []
    paths = difference(old, new)
    for path in paths[:SHOWN_FILES]:
        if path not in old or path not in new:
            lines.append(f"  {'added' if path in new else 'removed'}: {path}")
            continue
        changes = list(difflib.unified_diff(old[path].splitlines(), new[path].splitlines(), lineterm="", n=0))[2:]
        lines.append(f"  changed: {path}")
        lines.extend(f"    {line}" for line in changes[:SHOWN_LINES])
        if len(changes) > SHOWN_LINES:
            lines.append(f"    … {len(changes) - SHOWN_LINES} lines more")
    if len(paths) > SHOWN_FILES:
        lines.append(f"  … {len(paths) - SHOWN_FILES} files more")
    return "\n".join(lines)


def replace(package: Path, old: Files, new: Files) -> None:
    """Bring a package from its old files to the new ones, touching only those that differ."""
    for path in difference(old, new):
        file = package / path
        if path in new:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(new[path], encoding="utf-8")
        else:
            file.unlink()
    for folder in sorted(package.glob("**/"), reverse=True):
        if all(child.name == "__pycache__" for child in folder.iterdir()):
            shutil.rmtree(folder)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m tools.generate", description="Rebuild the client from the document.")
    parser.add_argument("--check", action="store_true", help="only compare; exit status 1 if something differs")
    parser.add_argument("--document", type=Path, help="a bundled document to use instead of the project's own")
    options = parser.parse_args(arguments)
    if options.document is None and bundle.main(["--check"] if options.check else []):
        return 1
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / PACKAGE.name
        try:
            generate((options.document or bundle.BUNDLED).resolve(), fresh)
        except GenerationError as problem:
            print(f"generate: {problem}", file=sys.stderr)
            return 1
        old, new = read(PACKAGE), read(fresh)
    lines = sum(text.count("\n") for text in new.values())
    what = f"{len(new)} files, {lines} lines in {time.perf_counter() - started:.1f} s"
    if not (changed := difference(old, new)):
        print(f"generate: unchanged ({what})")
        return 0
    print(describe(old, new))
    if options.check:
        print(f"generate: {len(changed)} files are not what the document gives; run `nox -s generate`", file=sys.stderr)
        return 1
    replace(PACKAGE, old, new)
    print(f"generate: {len(changed)} files changed ({what})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
