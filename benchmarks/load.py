"""A client that asks one thing again and again over a few connections and spends little on it."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from typing import cast
from urllib.parse import urlsplit

import uvloop

_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)
_CLOSE = re.compile(rb"\r\nconnection: close\r\n", re.IGNORECASE)


def request(method: str, target: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """Write an HTTP/1.1 request that keeps the connection."""
    lines = [f"{method} {target} HTTP/1.1", "host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    if body:
        lines.append(f"content-length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def rate(url: str, sent: bytes, *, seconds: float, connections: int = 16) -> float:
    """Ask for so many seconds.

    Returns:
        Answers per second.

    Raises:
        RuntimeError: An answer was not success, or the connection broke.
    """
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_rate(url, sent, seconds, connections))


def once(url: str, sent: bytes) -> None:
    """Ask once.

    Raises:
        RuntimeError: The answer was not success.
    """
    host, _, port = urlsplit(url).netloc.rpartition(":")
    with socket.create_connection((host, int(port)), 10) as connection:
        connection.sendall(sent)
        answer = connection.recv(500)
    if answer[9:10] != b"2":
        raise RuntimeError(answer.decode(errors="replace"))


async def _rate(url: str, sent: bytes, seconds: float, connections: int) -> float:
    host, _, port = urlsplit(url).netloc.rpartition(":")
    loop = asyncio.get_running_loop()
    asking = [_Asking(sent, loop.create_future(), host, int(port)) for _ in range(connections)]
    for each in asking:
        await each.connect()
    started = time.perf_counter()
    for each in asking:
        each.ask()
    await asyncio.wait([each.failed for each in asking], timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    spent = time.perf_counter() - started
    count = sum(each.count for each in asking)
    for each in asking:
        each.stop()
    await asyncio.sleep(0)  # closing takes a turn of the loop
    problems = [each.failed.exception() for each in asking if each.failed.done()]
    for problem in problems:
        if problem is not None:
            raise problem
    return count / spent


class _Asking(asyncio.Protocol):
    """One connection, made anew where a server closes it after each answer."""

    def __init__(self, sent: bytes, failed: asyncio.Future[None], host: str, port: int) -> None:
        self.count = 0
        self.failed = failed
        self._place = host, port
        self._sent = sent
        self._closing = False
        self._missing = 0
        self._head = b""
        self._stopped = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    async def connect(self) -> None:
        await asyncio.get_running_loop().create_connection(lambda: self, *self._place)

    async def _ask_again(self) -> None:
        self._closing = False
        await self.connect()
        self.ask()

    def ask(self) -> None:
        self._transport.write(self._sent)

    def stop(self) -> None:
        self._stopped = True
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        if self._missing:
            self._missing -= len(data)
        else:
            if self._head:
                data = self._head + data
            end = data.find(b"\r\n\r\n")
            if end < 0:
                self._head = data
                return
            self._head = b""
            length = _LENGTH.search(data, 0, end + 2)
            if data[9:10] != b"2" or length is None:
                self._fail(data[:500].decode(errors="replace"))
                return
            self._missing = end + 4 + int(length[1]) - len(data)
            self._closing = _CLOSE.search(data, 0, end + 2) is not None
        if self._missing <= 0:
            self.count += 1
            if not self._stopped and not self._closing:
                self.ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._closing and not self._stopped:
            self._task = asyncio.get_running_loop().create_task(self._ask_again())
        elif not self._stopped:
            self._fail(f"the connection broke: {exc}")

    def _fail(self, problem: str) -> None:
        if not self.failed.done():
            self.failed.set_exception(RuntimeError(problem))
