"""Servers in processes of their own, on the loopback interface."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import httpx

from benchmarks.harness import ROOT


@contextmanager
def emulator(*options: str) -> Iterator[dict[str, Any]]:
    """Run an emulator; gives what it says about its connection."""
    command = ["elastic_cloud_emulator", "serve", "--port", "0", "--print-connection", "json", *options]
    with _running(command, "") as line:
        yield json.loads(line)


@contextmanager
def bare(answers: Iterable[httpx.Response]) -> Iterator[str]:
    """Run the floor, `benchmarks.hello`, which repeats answers to the same requests; gives its address."""
    told = {f"{each.request.method} {each.request.url.path}": [each.status_code, each.text] for each in answers}
    with _running(["benchmarks.hello"], json.dumps(told)) as line:
        yield line


@contextmanager
def _running(module: Sequence[str], told: str) -> Iterator[str]:
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
        yield line
    finally:
        process.terminate()
        process.wait(10)
