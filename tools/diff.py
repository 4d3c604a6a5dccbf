"""What changed in the document since the last release, and what of it breaks callers.

    python -m tools.diff [--against REVISION_OR_FILE] [--write]

Compares the bundled document with that of the newest tag `v*`, or of another revision or file. Breaking is what makes
a call that worked fail, or a generated signature or type change: something removed, something newly required, another
type. With `--write` the section of the unreleased version in `openapi/CHANGELOG.md` is written anew.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.bundle import BUNDLED, ROOT, SOURCE, Node, follow, operations

CHANGELOG = SOURCE / "CHANGELOG.md"
UNRELEASED = "## Unreleased"
SERVICES = {"ece": "Elastic Cloud Enterprise", "hosted": "the hosted service"}


class Change(NamedTuple):
    """One difference.

    Attributes:
        breaking: Whether callers of the older document have to change something.
        text: What changed, in one line.
    """

    breaking: bool
    text: str


def changes(old: Node, new: Node) -> Iterator[Change]:
    """Return every difference that a caller can notice, from the older document to the newer."""
    before = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(old)}
    after = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(new)}
    for name in sorted(before.keys() - after.keys()):
        yield Change(True, f"`{name}` is removed")
    for name in sorted(after.keys() - before.keys()):
        yield Change(False, f"`{name}` is new")
    for name in sorted(before.keys() & after.keys()):
        if before[name][:2] != after[name][:2]:
            path, method, _ = after[name]
            yield Change(True, f"`{name}` moved to {method.upper()} {path}")
        for change in operation_changes(old, before[name][2], new, after[name][2]):
            yield Change(change.breaking, f"`{name}`: {change.text}")
    yield from schemas_changes(old["components"]["schemas"], new["components"]["schemas"])


def operation_changes(old: Node, before: Node, new: Node, after: Node) -> Iterator[Change]:
    for service in before["x-availability"]:
        if service not in after["x-availability"]:
            yield Change(True, f"it is no longer offered by {SERVICES[service]}")
    for service in after["x-availability"]:
        if service not in before["x-availability"]:
            yield Change(False, f"it is now offered by {SERVICES[service]}")
    if after.get("deprecated") and not before.get("deprecated"):
        yield Change(False, "it is deprecated")
    theirs = {each["name"]: each for each in (follow(old, p) for p in before.get("parameters", ()))}
    ours = {each["name"]: each for each in (follow(new, p) for p in after.get("parameters", ()))}
    for name in sorted(theirs.keys() - ours.keys()):
        yield Change(True, f"the parameter `{name}` is removed")
    for name in sorted(ours.keys() - theirs.keys()):
        required = ours[name].get("required", False)
        yield Change(required, f"the parameter `{name}` is new{' and required' if required else ''}")
    for name in sorted(ours.keys() & theirs.keys()):
        if ours[name].get("required", False) != theirs[name].get("required", False):
            required = ours[name].get("required", False)
            yield Change(required, f"the parameter `{name}` is {'now required' if required else 'no longer required'}")
        if kind(ours[name]["schema"]) != kind(theirs[name]["schema"]):
            yield Change(True, f"the parameter `{name}` has another type")
        if ours[name]["schema"].get("default") != theirs[name]["schema"].get("default"):
            yield Change(True, f"the parameter `{name}` has another default")
    if bodies(before) != bodies(after):
        required = after.get("requestBody", {}).get("required", False) or "requestBody" in before
        yield Change(required, "it takes another body")
    for status in sorted(before["responses"].keys() ^ after["responses"].keys()):
        removed = status in before["responses"]
        yield Change(removed and status < "400", f"the answer {status} is {'removed' if removed else 'new'}")
    for status in sorted(before["responses"].keys() & after["responses"].keys()):
        was, now = follow(old, before["responses"][status]), follow(new, after["responses"][status])
        if contents(was) != contents(now):
            yield Change(status < "400", f"the answer {status} has other content")
        for code in sorted(codes(was) - codes(now)):
            yield Change(True, f"the code `{code}` of {status} is removed")
        for code in sorted(codes(now) - codes(was)):
            yield Change(False, f"the code `{code}` of {status} is new")


def schemas_changes(old: Node, new: Node) -> Iterator[Change]:
    for name in sorted(old.keys() - new.keys()):
        yield Change(True, f"the schema `{name}` is removed")
    for name in sorted(new.keys() - old.keys()):
        yield Change(False, f"the schema `{name}` is new")
    for name in sorted(old.keys() & new.keys()):
        before, after = old[name], new[name]
        if kind(before) != kind(after):
            yield Change(True, f"the schema `{name}` has another type")
        for value in sorted(set(map(str, before.get("enum", ()))) ^ set(map(str, after.get("enum", ())))):
            removed = value in map(str, before.get("enum", ()))
            yield Change(removed, f"`{name}`: the value `{value}` is {'removed' if removed else 'new'}")
        theirs, ours = before.get("properties", {}), after.get("properties", {})
        for key in sorted(theirs.keys() - ours.keys()):
            yield Change(True, f"`{name}.{key}` is removed")
        for key in sorted(ours.keys() - theirs.keys()):
            required = key in after.get("required", ())
            yield Change(required, f"`{name}.{key}` is new{' and required' if required else ''}")
        for key in sorted(theirs.keys() & ours.keys()):
            if kind(theirs[key]) != kind(ours[key]):
                yield Change(True, f"`{name}.{key}` has another type")
            if ours[key].get("deprecated") and not theirs[key].get("deprecated"):
                yield Change(False, f"`{name}.{key}` is deprecated")
            required = key in after.get("required", ())
            if required != (key in before.get("required", ())):
                yield Change(True, f"`{name}.{key}` is {'now required' if required else 'no longer required'}")


def kind(schema: Node) -> object:
    """Keep what decides the Python type: reference, type, format, members; not texts, bounds or nulls of requests."""
    for alternative in schema.get("anyOf", ()):
        if alternative != {"type": "null"}:
            return kind(alternative)
    if "$ref" in schema:
        return schema["$ref"]
    types = schema.get("type")
    names = tuple(each for each in types if each != "null") if isinstance(types, list) else (types,)
    inner = [kind(schema[key]) for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    return (*names, schema.get("format"), *inner)


def bodies(operation: Node) -> object:
    body = operation.get("requestBody", {})
    return body.get("required", False), contents(body)


def contents(node: Node) -> list[tuple[str, object]]:
    return sorted((media, kind(each.get("schema", {}))) for media, each in node.get("content", {}).items())


def codes(response: Node) -> set[str]:
    header = response.get("headers", {}).get("x-cloud-error-codes", {})
    return set(header.get("schema", {}).get("enum", ()))


def section(found: Sequence[Change]) -> str:
    """Return the changes as a section of the changelog."""
    lines = [UNRELEASED, ""]
    for title, breaking in (("Breaking", True), ("Other", False)):
        texts = [f"- {change.text}" for change in found if change.breaking is breaking]
        if texts:
            lines += [f"### {title}", "", *texts, ""]
    return "\n".join(lines if found else [*lines, "Nothing has changed.", ""])


def write(text: str) -> None:
    """Put a section in the place of the unreleased one."""
    head, _, rest = CHANGELOG.read_text(encoding="utf-8").partition(UNRELEASED)
    _, newer, released = rest.partition("\n## ")
    CHANGELOG.write_text(head + text + newer + released, encoding="utf-8")


def earlier(against: str | None) -> tuple[str, Node] | None:
    """Return the older document with its name; None if nothing was released yet.

    Raises:
        OSError: There is no such file or revision.
    """
    if against is not None and Path(against).is_file():
        loaded: Node = json.loads(Path(against).read_text(encoding="utf-8"))
        return against, loaded
    if against is None:
        tags = git("tag", "--list", "v*", "--sort=-version:refname").split()
        if not tags:
            return None
        against = tags[0]
    return against, json.loads(git("show", f"{against}:{BUNDLED.relative_to(ROOT).as_posix()}"))


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(done.stderr.strip())
    return done.stdout


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="nox -s diff --", description="What changed since the last release.")
    parser.add_argument(
        "--against", metavar="REVISION_OR_FILE", help="the older document; the newest tag v* without it"
    )
    parser.add_argument("--write", action="store_true", help="write the changelog's section of the unreleased version")
    options = parser.parse_args(arguments)
    try:
        older = earlier(options.against)
    except OSError as problem:
        print(f"diff: {problem}", file=sys.stderr)
        return 2
    if older is None:
        print("diff: nothing was released yet; name a revision or a file with --against")
        return 0
    found = list(changes(older[1], json.loads(BUNDLED.read_text(encoding="utf-8"))))
    print(section(found))
    breaking = sum(change.breaking for change in found)
    print(f"diff: {len(found)} changes against {older[0]}, {breaking} of them breaking")
    if options.write:
        write(section(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
