"""Servers in processes of their own, on the loopback interface."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

from benchmarks.harness import ROOT
from elastic_cloud_emulator.seeding.seeds import BUNDLED

_PATIENCE = 120  # seconds that a program gets to start


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs.

    Attributes:
        url: Its address.
        process: Number of its process.
        api_key: A key it takes, if it asks for one.
    """

    url: str
    process: int
    api_key: str = ""

    def processor_time(self) -> float | None:
        """Read the seconds of processor time it has spent; None where the system does not tell."""
        if sys.platform != "linux":
            return None
        return time.clock_gettime((~self.process << 3) | 2)  # what clock_getcpuclockid(3) makes of a process

    def memory(self) -> float | None:
        """Read the bytes of memory it holds; None where the system does not tell."""
        if sys.platform != "linux":
            return None
        status = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) * 1024


def roomy_hosts() -> str:
    """Write a seed whose allocators have room for all that is created; failing to place it is no part of creating."""
    seed: dict[str, Any] = yaml.safe_load((BUNDLED / "ece" / "allocators.yaml").read_text(encoding="utf-8"))
    for allocator in seed["allocators"].values():
        allocator["capacity"]["memory"] *= 1000
    return yaml.safe_dump(seed)


@contextmanager
def emulator(*options: str) -> Iterator[Server]:
    """Run an emulator."""
    command = ["elastic_cloud_emulator", "serve", "--port", "0", "--print-connection", "json", *options]
    with _running(command, "") as (process, line):
        connection = json.loads(line)
        yield Server(connection["url"], process, connection["api_key"])


@contextmanager
def started(command: Sequence[str], port: int, request: bytes) -> Iterator[tuple[Server, float]]:
    """Run a program, from its start until it answers a request with success and on from there.

    Args:
        command: The program, which is to listen on the port.
        port: See `free_port`.
        request: The request, which does not keep its connection.

    Returns:
        The server, and the seconds until the answer.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not _answers(port, request):
            if process.poll() is not None or time.perf_counter() - begun > _PATIENCE:
                raise RuntimeError(f"{' '.join(command)[:200]} did not start")
            time.sleep(0.005)
        yield Server(f"http://127.0.0.1:{port}", process.pid), time.perf_counter() - begun
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    """Find a port on which nobody listens yet."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _answers(port: int, request: bytes) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 5) as connection:
            connection.sendall(request)
            return connection.recv(12)[9:10] == b"2"
    except OSError:
        return False


@contextmanager
def bare(answers: Iterable[httpx.Response]) -> Iterator[Server]:
    """Run the floor, `benchmarks.hello`, which repeats answers to the same requests."""
    told = {f"{each.request.method} {each.request.url.path}": [each.status_code, each.text] for each in answers}
    with _running(["benchmarks.hello"], json.dumps(told)) as (process, line):
        yield Server(line, process)


@contextmanager
def _running(module: Sequence[str], told: str) -> Iterator[tuple[int, str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", *module],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(told)
        process.stdin.close()
        line = process.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"{module[0]} did not start")
        yield process.pid, line
    finally:
        process.terminate()
        process.wait(10)
