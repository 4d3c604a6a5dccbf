"""Servers in processes of their own, on the loopback interface."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from benchmarks.harness import ROOT


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
        """Seconds of processor time it has spent; None where the system does not tell."""
        if sys.platform != "linux":
            return None
        return time.clock_gettime((~self.process << 3) | 2)  # what clock_getcpuclockid(3) makes of a process


@contextmanager
def emulator(*options: str) -> Iterator[Server]:
    """Run an emulator."""
    command = ["elastic_cloud_emulator", "serve", "--port", "0", "--print-connection", "json", *options]
    with _running(command, "") as (process, line):
        connection = json.loads(line)
        yield Server(connection["url"], process, connection["api_key"])


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
