"""The emulator beside others that stand in for a cloud: Prism, which mocks the same document, and moto's server.

Prism checks requests against the document and answers with its examples; it keeps nothing. moto keeps state in memory
and neither checks signatures nor writes anything down; what it creates and reads here is the nearest it has, a domain
of Amazon's OpenSearch service.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from benchmarks import load, payloads, servers
from benchmarks.harness import ROOT, LeftOut, Reach, Row, compare

TITLE = "Emulator beside other stand-ins"
PRISM = "@stoplight/prism-cli@5.16.0"
_STARTS = 3
_ROUNDS = 7
_SECONDS = 0.5
_WARM_UP = 2.0  # seconds
_KEY = "YmVuY2htYXJrOm9mLWEtZmV3LWxldHRlcnM="
_MIB = 1024 * 1024
_SIGNED = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/es/aws4_request, SignedHeaders=host, Signature=0"
_DOMAIN = {
    "DomainName": "search-production",
    "EngineVersion": "OpenSearch_2.11",
    "ClusterConfig": {
        "InstanceType": "r6g.large.search",
        "InstanceCount": 4,
        "DedicatedMasterEnabled": True,
        "DedicatedMasterType": "m6g.large.search",
        "DedicatedMasterCount": 3,
        "ZoneAwarenessEnabled": True,
    },
    "EBSOptions": {"EBSEnabled": True, "VolumeType": "gp3", "VolumeSize": 100},
    "AccessPolicies": json.dumps({"Version": "2012-10-17", "Statement": [{"Sid": "s" * 2300}]}),
    "AdvancedOptions": {"indices.query.bool.max_clause_count": "4096"},
    "TagList": [{"Key": "team", "Value": "search"}, {"Key": "stage", "Value": "production"}],
}
"""A request to moto of about 3 KB."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """A program that stands in for a cloud.

    Attributes:
        name: What the table calls it.
        command: How it starts; `{port}`, `{store}` and `{hosts}`, a seed, are to be filled in.
        ready: Request that it answers with success as soon as it answers anything.
        prepare: What is sent once before the rounds.
        read: What it reads, and the request for it.
        create: What it creates, of 3 KB, and the request for it.
    """

    name: str
    command: Sequence[str]
    ready: bytes
    prepare: Sequence[bytes]
    read: tuple[str, bytes]
    create: tuple[str, bytes]


@dataclass(slots=True)
class _Measured:
    """What was measured of one of them, round by round."""

    starts: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    reads: list[float] = field(default_factory=list)
    creates: list[float] = field(default_factory=list)


def measure() -> list[Row]:
    """Start, memory, reads and creates, all in the same rounds.

    Raises:
        LeftOut: Neither of the others is here.
    """
    stands = [_emulator(), *_prism(), *_moto()]
    if len(stands) == 1:
        raise LeftOut("there is neither Node for Prism nor moto")
    measured = [_Measured() for _ in stands]
    for number in range(_STARTS + 1):
        for stand, its in zip(stands, measured, strict=True):
            with _started(stand) as (server, seconds):
                if number:  # the first start only warms the disk's cache
                    its.starts.append(seconds)
                    its.memory.append(server.memory() or 0)
    with ExitStack() as stack:
        running = [stack.enter_context(_started(stand))[0] for stand in stands]
        for stand, server in zip(stands, running, strict=True):
            for sent in stand.prepare:
                load.once(server.url, sent)
            for sent in (stand.read[1], stand.create[1]):
                load.rate(server.url, sent, seconds=_WARM_UP)
        for _ in range(_ROUNDS):
            for stand, server, its in zip(stands, running, measured, strict=True):
                its.reads.append(load.rate(server.url, stand.read[1], seconds=_SECONDS))
                its.creates.append(load.rate(server.url, stand.create[1], seconds=_SECONDS))
    ours, rows = measured[0], list[Row]()
    for stand, its in zip(stands[1:], measured[1:], strict=True):
        rows += [
            compare("start to first answer", "s", ours.starts, stand.name, its.starts, Reach(0.5, absolute=True)),
            compare("… beside it", "s", ours.starts, stand.name, its.starts, Reach(1)),
            compare(f"GET /account, {stand.read[0]}", "/s", ours.reads, stand.name, its.reads, Reach(30, least=True)),
            compare(
                f"POST /deployments, {stand.create[0]}",
                "/s",
                ours.creates,
                stand.name,
                its.creates,
                Reach(5, least=True),
            ),
        ]
        if all((*ours.memory, *its.memory)):
            reach = Reach(120 * _MIB, absolute=True)
            rows.append(compare("memory after start", "B", ours.memory, stand.name, its.memory, reach))
    return rows


def missing() -> list[str]:
    """Tell why any of the others is not here."""
    notes = []
    if not _prism_program():
        notes.append(f"Prism: npx cannot run {PRISM} here")
    if find_spec("moto") is None:
        notes.append("moto server: moto is not installed")
    return notes


@contextmanager
def _started(stand: _Stand) -> Iterator[tuple[servers.Server, float]]:
    port = servers.free_port()
    with tempfile.TemporaryDirectory() as folder:
        hosts = Path(folder, "hosts.yaml")
        hosts.write_text(servers.roomy_hosts(), encoding="utf-8")
        places = {"port": port, "store": Path(folder, "store.sqlite"), "hosts": hosts}
        command = [part.format(**places) for part in stand.command]
        with servers.started(command, port, stand.ready) as (server, seconds):
            yield server, seconds


def _emulator() -> _Stand:
    command = [sys.executable, "-m", "elastic_cloud_emulator", "serve", "--api-key", _KEY]
    read, create = _requests("/api/v1")
    options = ("--port", "{port}", "--store", "{store}", "--seed", "{hosts}")
    return _Stand("ours", [*command, *options], read, (), ("", read), ("", create))


def _prism() -> Iterator[_Stand]:
    program = _prism_program()
    if program:
        read, create = _requests("")
        document = "openapi/bundled/openapi.json"
        command = [program, "mock", "--host", "127.0.0.1", "--port", "{port}", "--verboseLevel", "error", document]
        yield _Stand("Prism", command, read, (), ("the same mocked", read), ("the same mocked", create))


@cache
def _prism_program() -> str:
    """Tell where Prism is once npx has installed it; empty without Node."""
    if shutil.which("npx") is None:
        return ""
    found = subprocess.run(
        ["npx", "--yes", "--package", PRISM, "--call", "command -v prism"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.strip()


def _moto() -> Iterator[_Stand]:
    if find_spec("moto") is not None:
        headers = {"authorization": _SIGNED, "content-type": "application/json"}
        domain = "/2021-01-01/opensearch/domain"
        create = load.request("POST", domain, headers, json.dumps(_DOMAIN).encode())
        yield _Stand(
            "moto server",
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "{port}"],
            load.request("GET", "/2021-01-01/domain", headers),
            (create,),
            ("an OpenSearch domain", load.request("GET", f"{domain}/{_DOMAIN['DomainName']}", headers)),
            ("an OpenSearch domain", create),
        )


def _requests(base: str) -> tuple[bytes, bytes]:
    headers = {"authorization": f"ApiKey {_KEY}"}
    body = {name: value for name, value in payloads.CREATE.items() if name != "name"}
    create = json.dumps(body, separators=(",", ":")).encode()
    return (
        load.request("GET", f"{base}/account", headers),
        load.request("POST", f"{base}/deployments", {**headers, "content-type": "application/json"}, create),
    )
