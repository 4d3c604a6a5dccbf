"""Rebuild everything that is made of the document: its one-file forms and the client.

    python -m tools.generate [--check] [--document PATH]

Bundles the document, checks it, runs openapi-python-client with the project's settings and templates in a temporary
directory, and then brings `openapi/bundled` and `generated/elastic_cloud_client` to the result. While anything is wrong
nothing is written. With `--check` nothing is written at all; what differs is listed and the exit status is 1.
`--document` takes a bundled document from elsewhere and leaves the project's own alone.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_sdk.errors import ApiError
from tools import bundle, diff, lint

ROOT = bundle.ROOT
PACKAGE = ROOT / "generated" / "elastic_cloud_client"
ERROR_CLASSES = ROOT / "templates" / "error_classes.jinja"
MADE = "{# Generated from the document by `nox -s generate`; do not edit. The class of each status and code. #}"
SHOWN_FILES = 10
SHOWN_LINES = 20
SHOWN_CHANGES = 40
EMPTY = '{"paths": {}, "components": {"schemas": {}}}'
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
    # The generator's hooks find ruff and python on PATH; they have to be those of this environment.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    with tempfile.TemporaryDirectory() as templates:
        shutil.copytree(ROOT / "templates", templates, dirs_exist_ok=True)
        classes = error_classes(json.loads(document.read_bytes()))
        Path(templates, ERROR_CLASSES.name).write_text(classes, encoding="utf-8")
        command = [
            sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--fail-on-warning",
            "--path", str(document), "--output-path", str(output),
            "--config", str(ROOT / "generator-config.yaml"), "--custom-template-path", templates,
        ]  # fmt: skip
        result = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    if result.returncode:
        raise GenerationError((result.stdout + result.stderr).strip())


def error_classes(content: bundle.Node) -> str:
    """Write the template that tells which error class of the SDK a code makes at a status; "" is any other code."""
    found: dict[int, dict[str, str]] = {}
    for _, _, operation in bundle.operations(content):
        for status, response in operation["responses"].items():
            if int(status) < 400:
                continue
            header = bundle.follow(content, response).get("headers", {}).get("x-cloud-error-codes")
            codes = bundle.follow(content, header)["schema"].get("enum", ()) if header else ()
            by_code = found.setdefault(int(status), {})
            by_code |= {code: ApiError.class_for(int(status), [code]).__name__ for code in ("", *codes)}
    lines = [MADE, "{% set error_classes = {"]
    for status, by_code in sorted(found.items()):
        lines += [
            f"    {status}: {{",
            *(f'        "{code}": "{name}",' for code, name in sorted(by_code.items())),
            "    },",
        ]
    return "\n".join([*lines, "} %}", ""])


def read(package: Path) -> Files:
    """Return every file of a package by its path within, without what Python caches."""
    return {
        file.relative_to(package).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(package.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


def difference(old: Files, new: Files) -> list[str]:
    """Return the paths that were added, removed or changed."""
    return sorted(path for path in old.keys() | new.keys() if old.get(path) != new.get(path))


def describe(old: Files, new: Files) -> str:
    """Return a summary of the difference: a line per file, and what changed in the first of them."""
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


def summary(old: bundle.Node, new: bundle.Node) -> str:
    """Return what changed in the document for its users, what breaks their code first."""
    found = sorted(diff.changes(old, new), key=lambda change: not change.breaking)
    lines = [f"  {'breaks' if change.breaking else 'new'}: {change.text}" for change in found[:SHOWN_CHANGES]]
    if len(found) > SHOWN_CHANGES:
        lines.append(f"  … {len(found) - SHOWN_CHANGES} changes more; `nox -s diff` lists all since the last release")
    breaking = sum(change.breaking for change in found)
    return "\n".join([*lines, f"generate: {len(found)} changes for users, {breaking} of them break their code"])


def without_handler(old: bundle.Node, new: bundle.Node) -> str:
    """Tell which operations the emulator answers with 501, as it has no handler; empty if there is none."""
    domains.load()
    known = {operation["operationId"] for _, _, operation in bundle.operations(old)}
    missing = [operation for _, _, operation in bundle.operations(new) if operation["operationId"] not in HANDLERS]
    if not missing:
        return ""
    told = [operation for operation in missing if operation["operationId"] not in known]
    if not told:
        return f"generate: {len(missing)} operations have no handler; `GET /_emulator/coverage` lists them"
    count = "1 operation has" if len(told) == 1 else f"{len(told)} operations have"
    folders = (re.sub("(?<=.)(?=[A-Z])", "_", operation["tags"][0]).lower() for operation in told)
    names = [
        f"{operation['operationId']} (write domains/{folder})" for operation, folder in zip(told, folders, strict=True)
    ]
    return f"generate: {count} no handler yet, and the emulator answers 501: {', '.join(names)}"


def build(document: Path | None) -> tuple[dict[Path, str], Files]:
    """Return everything that is made of the document: its one-file forms by their paths, and the client's files.

    Args:
        document: A bundled document; None for the project's own, which is bundled from its files.

    Raises:
        bundle.DocumentError: The project's own is not in order.
        GenerationError: The generator cannot read the document, or a template is not in order.
    """
    bundled = {}
    if document is None:
        whole = lint.load(bundle.SOURCE)
        bundled = {
            bundle.BUNDLED: bundle.render(whole),
            bundle.HOSTED: bundle.render(bundle.hosted(whole)),
            bundle.MESSAGES: bundle.render(bundle.messages(whole)),
            bundle.LINKS: bundle.render(bundle.links(bundle.SOURCE)),
            bundle.DEVIATIONS: bundle.render(bundle.deviations(bundle.SOURCE)),
            ERROR_CLASSES: error_classes(whole),
        }
    with tempfile.TemporaryDirectory() as folder:
        if document is None:
            document = Path(folder) / "openapi.json"
            document.write_text(bundled[bundle.BUNDLED], encoding="utf-8")
        generate(document.resolve(), Path(folder) / PACKAGE.name)
        return bundled, read(Path(folder) / PACKAGE.name)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m tools.generate", description="Rebuild the client from the document.")
    parser.add_argument("--check", action="store_true", help="only compare; exit status 1 if something differs")
    parser.add_argument("--document", type=Path, help="a bundled document to use instead of the project's own")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        bundled, new = build(options.document)
    except (bundle.DocumentError, GenerationError) as problem:
        print(f"{problem}\ngenerate: nothing was written", file=sys.stderr)
        return 1
    old = read(PACKAGE)
    before = {file: file.read_text(encoding="utf-8") if file.is_file() else "" for file in bundled}
    stale = [file for file in bundled if before[file] != bundled[file]]
    if changed := difference(old, new):
        print(describe(old, new))
    if not options.check:
        for file in stale:
            file.write_text(bundled[file], encoding="utf-8")
        replace(PACKAGE, old, new)
    if bundle.BUNDLED in bundled:
        earlier, later = (json.loads(text[bundle.BUNDLED] or EMPTY) for text in (before, bundled))
        if stale:
            print(summary(earlier, later))
        print(without_handler(earlier, later))
    names = [file.name for file in stale] + ([f"{len(changed)} files of the client"] if changed else [])
    state = f"{' and '.join(names)} {'differ' if options.check else 'written'}" if names else "unchanged"
    lines = sum(text.count("\n") for text in new.values())
    print(f"generate: {state} ({len(new)} files, {lines} lines in {time.perf_counter() - started:.1f} s)")
    if names and options.check:
        print("generate: what is committed is not what the document gives; run `nox -s generate`", file=sys.stderr)
    return int(bool(names) and options.check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
