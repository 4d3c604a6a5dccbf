"""The long forms of what the tests do to the emulator in short: `nox -s storm -- streams|damage|slow`."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import socket
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter

import httpx
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.emulator.damage import damage
from tests.emulator.streams import Comparison, streams


def compare_streams(count: int, number: int) -> Counter[str]:
    """Send byte streams through the own door and through h11's.

    Raises:
        AssertionError: They differ in a way that is not listed.
    """
    logging.disable(logging.CRITICAL)
    comparison = Comparison()
    with asyncio.Runner() as runner:

        @seed(number)
        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(streams())
        def check(pieces: list[bytes]) -> None:
            assert runner.run(comparison.compare(pieces)) is None, pieces

        check()
    return comparison.outcomes


def open_damaged_files(count: int, number: int) -> Counter[str]:
    """Open damaged store files."""
    with TemporaryDirectory() as folder:
        return damage(Path(folder), count, number)


def serve_slow_clients(count: int, _: int) -> Counter[str]:
    """Measure calls without and with connections that are idle or send a byte now and then.

    Returns:
        Half of the time, and the 99th percentile, in microseconds.
    """
    command = [sys.executable, "-m", "elastic_cloud_emulator", "serve", "--port", "0", "--print-connection", "json"]
    with Popen(command, stdout=PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            connection = json.loads(process.stdout.readline())
            headers = {"authorization": f"ApiKey {connection['api_key']}"}
            with httpx.Client(base_url=connection["url"], headers=headers) as client:
                _measure(client)
                alone = _measure(client)
                with _slow_clients(connection["url"], count):
                    beside = _measure(client)
        finally:
            process.terminate()
    return Counter(
        {
            **{f"alone, {name}": value for name, value in alone.items()},
            **{f"beside {count} slow clients, {name}": value for name, value in beside.items()},
        }
    )


def _measure(client: httpx.Client, calls: int = 3000) -> dict[str, int]:
    times = []
    for _ in range(calls):
        begun = perf_counter()
        assert client.get("/api/v1/account").status_code == 200
        times.append(perf_counter() - begun)
    times.sort()
    return {"median": round(times[calls // 2] * 1e6), "99th percentile": round(times[calls * 99 // 100] * 1e6)}


@contextmanager
def _slow_clients(url: str, count: int) -> Iterator[None]:
    host, port = url.removeprefix("http://").split(":")
    done = Event()
    with ExitStack() as stack:
        connections = [stack.enter_context(socket.create_connection((host, int(port)))) for _ in range(count)]
        for connection in connections[::2]:
            connection.sendall(b"GET /api/v1/account HTTP/1.1\r\nx: ")

        def trickle() -> None:
            while not done.wait(0.2):
                for connection in connections[::2]:
                    connection.sendall(b"x")

        thread = Thread(target=trickle)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


STORMS = {
    "streams": (compare_streams, 100_000),
    "damage": (open_damaged_files, 1000),
    "slow": (serve_slow_clients, 1000),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Raise a storm and tell how it ended."""
    parser = argparse.ArgumentParser(prog="nox -s storm --", description=__doc__)
    parser.add_argument("storm", choices=STORMS)
    parser.add_argument("--count", type=int, help="streams, files or connections; default: as many as in the table")
    parser.add_argument("--seed", type=int, default=1, help="of what is drawn; default: 1")
    options = parser.parse_args(arguments)
    run, usual = STORMS[options.storm]
    begun = perf_counter()
    outcomes = run(options.count or usual, options.seed)
    for outcome, times in sorted(outcomes.items()):
        print(f"{times:>9,}  {outcome}")
    print(f"{options.storm}: {options.count or usual:,} in {perf_counter() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
