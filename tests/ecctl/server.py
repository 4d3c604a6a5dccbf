"""Emulators as users start them: a process with a port."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx


@dataclass(frozen=True)
class Server:
    """A running emulator."""

    url: str
    api_key: str = field(repr=False)
    username: str | None
    passwords: dict[str, str] = field(repr=False)

    def reset(self) -> None:
        """Set everything back to the beginning."""
        self._control("POST", "reset")

    def advance(self, seconds: float = 600) -> None:
        """Let time pass; ten minutes are enough for every plan."""
        self._control("PUT", "clock", {"advance": seconds})

    def fail_plan(self, kind: str, message: str) -> None:
        """Let the next plan of a kind of resource fail."""
        self._control("POST", "plan-faults", {"kind": kind, "message": message})

    def calls(self) -> list[tuple[str, int]]:
        """The calls since the last reset: operation and status."""
        return [(call["operation"], call["status"]) for call in self._control("GET", "requests")]

    def _control(self, method: str, path: str, body: Any = None) -> Any:
        response = httpx.request(method, f"{self.url}/_emulator/{path}", json=body)
        response.raise_for_status()
        return response.json()


@contextmanager
def serve(personality: str) -> Iterator[Server]:
    """Run an emulator with a standing clock."""
    command = [sys.executable, "-m", "elastic_cloud_emulator", "serve", "--personality", personality]
    options = ["--port", "0", "--speed", "0", "--print-connection", "json"]
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            told = json.loads(process.stdout.readline())
            yield Server(told["url"], told["api_key"], told.get("username"), told["passwords"])
        finally:
            process.terminate()
