"""Start schemathesis against a server."""

from __future__ import annotations

import difflib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from elastic_cloud_conformance.document import add_links
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName
from elastic_cloud_emulator.installation.settings import Settings
from tests.conformance.configuration import render
from tests.conformance.story import tell
from tools.bundle import BUNDLED, ROOT, Node, operations

SECRET = "CONFORMANCE_SECRET"
OWN_KEY = "CONFORMANCE_OWN_KEY"
OWN_USER = "CONFORMANCE_OWN_USER"
READ_ONLY = "CONFORMANCE_READ_ONLY"
PHASES = ("examples", "coverage", "fuzzing", "stateful")
SPEED = 50_000
"""So fast that a plan is done when the next call of a sequence comes."""


class SelectionError(ValueError):
    """There is nothing that could be examined as it was asked for."""


@dataclass(frozen=True, slots=True)
class Target:
    """A server to examine.

    Attributes:
        url: Its address, without `/api/v1`.
        api_key: Key of an administrator, or
        username: user name of one, and
        password: the password.
        own_key: Id of the API key, so that no case revokes it.
        personality: `ece` or `hosted`: which operations it offers.
        without: operationIds of these that it does not offer yet.
    """

    url: str
    api_key: str | None = None
    username: str | None = None
    password: str | None = None
    own_key: str | None = None
    personality: PersonalityName = "ece"
    without: frozenset[str] = frozenset()


@contextmanager
def emulator(personality: PersonalityName = "ece") -> Iterator[tuple[Emulator, Target]]:
    """An emulator that can be examined: fast, with an identity provider, so that nothing answers 501, and with the
    deployments of the document's examples, so that calls with their ids succeed."""
    username, password = (None, None) if personality == "hosted" else ("conformance", password_example())
    with Emulator(
        personality, settings=Settings(saml=True), speed=SPEED, username=username, password=password
    ) as running:
        tell(running)
        yield running, target(running)


def password_example() -> str:
    """The password that the document's example for `update-current-user` sets: a run that has it already stays in."""
    document = add_links(json.loads(BUNDLED.read_text(encoding="utf-8")))
    media = document["paths"]["/user"]["patch"]["requestBody"]["content"]["application/json"]
    password: str = media["examples"]["password"]["value"]["security"]["password"]
    return password


def target(running: Emulator) -> Target:
    """The way to an emulator: by password, which no operation can take away, or on hosted by API key."""
    personality = running.world.personality.name
    covered = running.engine.journal.coverage()["by_operation"]
    without = frozenset(name for name, seen in covered.items() if not seen["implemented"])
    if running.password is not None:
        return Target(running.url, username=running.username, password=running.password, without=without)
    with running.store.transaction(read_only=True) as store:
        own_key = next(iter(store.keys("api_keys")))
    key = running.api_key
    return Target(running.url, api_key=key, own_key=own_key, personality=personality, without=without)


def unproven(running: Emulator) -> list[str]:
    """The operations that no call has brought to succeed: what a run says of these is only how they refuse."""
    covered = running.engine.journal.coverage()["by_operation"]
    return [
        name
        for name, seen in covered.items()
        if seen["implemented"] and not any(status[0] in "23" for status in seen["answered"])
    ]


def run(
    target: Target,
    *,
    examples: int = 25,
    only: Sequence[str] | None = None,
    phases: Sequence[str] = (),
    read_only: bool = False,
    junit: Path | None = None,
    repeat: bool = True,
    quiet: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run schemathesis and wait for it.

    Args:
        target: What to examine.
        examples: Fuzzed cases for each operation.
        only: operationIds; None for all that the server offers.
        phases: Names of phases; all if empty.
        read_only: Let nothing but GET, HEAD and OPTIONS leave this machine.
        junit: Where to write a JUnit report.
        repeat: Whether every wrong form of a body is sent to all operations that take it, not to the first only.
        quiet: Keep the output in the result instead of showing it.

    Returns:
        The finished process: 0 if all checks passed, 1 if some failed, 2 if the run could not be made.

    Raises:
        SelectionError: Nothing is left to examine, or something in `only` or `phases` cannot be.
    """
    document = offered(add_links(json.loads(BUNDLED.read_text(encoding="utf-8"))), target)
    chosen = choose(document, target, only, read_only)
    document = with_links_to(document, chosen)
    phases = fitting(document, phases)
    if target.api_key is not None:
        scheme, line, secret = "apiKey", f'api_key = "ApiKey ${{{SECRET}}}"', target.api_key
    else:
        line = f'username = {json.dumps(target.username)}\npassword = "${{{SECRET}}}"'
        scheme, secret = "basicAuth", target.password or ""
    with tempfile.TemporaryDirectory() as folder:
        description = Path(folder, "openapi.json")
        description.write_text(json.dumps(document), encoding="utf-8")
        settings = Path(folder, "schemathesis.toml")
        settings.write_text(
            render(
                document, scheme=scheme, secret=line, examples=examples, junit=junit, repeat=repeat, read_only=read_only
            ),
            encoding="utf-8",
        )
        command = [
            str(Path(sys.executable).with_name("st")), "--config-file", str(settings), "run", str(description),
            "--url", f"{target.url.rstrip('/')}/api/v1",
        ]  # fmt: skip
        for identifier in chosen:
            command += ["--include-operation-id", identifier]
        command += ["--phases", ",".join(phases)]
        return subprocess.run(
            command,
            cwd=ROOT,
            env={
                **os.environ,
                SECRET: secret,
                OWN_KEY: target.own_key or "",
                OWN_USER: target.username or "",
                READ_ONLY: "yes" if read_only else "",
                "PYTHONPATH": str(ROOT),
            },
            text=True,
            check=False,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
        )


def choose(document: Node, target: Target, only: Sequence[str] | None, read_only: bool) -> list[str]:
    """The operationIds to examine.

    Raises:
        SelectionError: One of `only` is unknown, not on this server or forbidden in this run, or none is left.
    """
    methods = {operation["operationId"]: method for _, method, operation in operations(document)}
    for name in methods if only is None else only:
        if name not in methods:
            near = difflib.get_close_matches(name, methods, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise SelectionError(f"{target.personality} has no operation {name!r}{hint}")
        if only is not None and name in target.without:
            raise SelectionError(f"{name} is not yet played by the emulator")
        if only is not None and read_only and methods[name] != "get":
            raise SelectionError(f"{name} is a {methods[name].upper()}, and a read-only run sends none")
    chosen = [
        name
        for name, method in methods.items()
        if name not in target.without and (only is None or name in only) and (not read_only or method == "get")
    ]
    if not chosen:
        raise SelectionError("no operation is selected")
    return chosen


def fitting(document: Node, phases: Sequence[str]) -> list[str]:
    """The phases to run: those asked for, or all that have something to do; sequences need links.

    Raises:
        SelectionError: A phase is unknown, or asked for without there being anything for it.
    """
    linked = any(
        response["links"] for _, _, operation in operations(document) for response in operation["responses"].values()
    )
    for phase in phases:
        if phase not in PHASES:
            raise SelectionError(f"there is no phase {phase!r}, only {', '.join(PHASES)}")
        if phase == "stateful" and not linked:
            raise SelectionError("stateful: no links lead from one of the selected operations to another")
    return [phase for phase in phases or PHASES if phase != "stateful" or linked]


def offered(document: Node, target: Target) -> Node:
    """The document as it fits a server of this personality: its operations, and its region in the examples."""
    region = PERSONALITIES[target.personality].region
    document = json.loads(json.dumps(document).replace('"ece-region"', json.dumps(region)))
    paths: Node = {}
    for path, method, operation in operations(document):
        if target.personality in operation["x-availability"]:
            paths.setdefault(path, {})[method] = operation
    return {**document, "paths": paths}


def with_links_to(document: Node, chosen: Sequence[str]) -> Node:
    """The document with only those links that lead to an operation to examine."""
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            links = response.get("links", {})
            response["links"] = {name: link for name, link in links.items() if link["operationId"] in chosen}
    return document
