"""Start schemathesis against a server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.configuration import render
from tools.bundle import BUNDLED, ROOT, Node, operations

SECRET = "CONFORMANCE_SECRET"


@dataclass(frozen=True, slots=True)
class Target:
    """A server to examine.

    Attributes:
        url: Its address, without `/api/v1`.
        api_key: Key of an administrator, or
        username: user name of one, and
        password: the password.
        personality: `ece` or `hosted`: which operations it offers.
    """

    url: str
    api_key: str | None = None
    username: str | None = None
    password: str | None = None
    personality: str = "ece"


def run(
    target: Target,
    *,
    examples: int = 25,
    only: Sequence[str] = (),
    phases: Sequence[str] = (),
    read_only: bool = False,
    junit: Path | None = None,
    quiet: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run schemathesis and wait for it.

    Args:
        target: What to examine.
        examples: Fuzzed cases for each operation.
        only: operationIds; all that the server offers if empty.
        phases: Names of phases; all if empty.
        read_only: Send GET only.
        junit: Where to write a JUnit report.
        quiet: Keep the output in the result instead of showing it.

    Returns:
        The finished process: 0 if all checks passed, 1 if some failed, 2 if the run could not be made.
    """
    document = json.loads(BUNDLED.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        offered = Path(folder, "openapi.json")
        offered.write_text(json.dumps(narrowed(document, target.personality, set(only), read_only)), encoding="utf-8")
        settings = Path(folder, "schemathesis.toml")
        if target.api_key is not None:
            scheme, line, secret = "apiKey", f'api_key = "ApiKey ${{{SECRET}}}"', target.api_key
        else:
            line = f'username = {json.dumps(target.username)}\npassword = "${{{SECRET}}}"'
            scheme, secret = "basicAuth", target.password or ""
        document = json.loads(offered.read_text(encoding="utf-8"))
        settings.write_text(
            render(document, scheme=scheme, secret=line, examples=examples, junit=junit), encoding="utf-8"
        )
        command = [
            str(Path(sys.executable).with_name("st")), "--config-file", str(settings), "run", str(offered),
            "--url", f"{target.url.rstrip('/')}/api/v1",
        ]  # fmt: skip
        if phases:
            command += ["--phases", ",".join(phases)]
        return subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, SECRET: secret, "PYTHONPATH": str(ROOT)},
            text=True,
            check=False,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
        )


def narrowed(document: Node, personality: str, only: set[str], read_only: bool) -> Node:
    """The document with just the operations to examine, and the links that lead to them."""
    chosen = {
        operation["operationId"]
        for _, method, operation in operations(document)
        if personality in operation["x-availability"]
        and (not only or operation["operationId"] in only)
        and (not read_only or method == "get")
    }
    paths: Node = {}
    for path, method, operation in operations(document):
        if operation["operationId"] in chosen:
            for response in operation["responses"].values():
                links = response.get("links", {})
                response["links"] = {name: link for name, link in links.items() if link["operationId"] in chosen}
            paths.setdefault(path, {})[method] = operation
    return {**document, "paths": paths}
