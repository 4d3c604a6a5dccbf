"""The long forms of what tests do in short: `nox -s storm -- requests|secrets|streams|damage|full|slow|soak`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import resource
import socket
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import StringIO
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter
from typing import Any

import httpx
from hypothesis import Phase, given, seed, settings

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.personality import PERSONALITIES
from tests.emulator.deployments.payloads import deployment
from tests.emulator.doors.streams import Comparison, streams
from tests.emulator.helpers import connect
from tests.emulator.hostile import FORGETS_AFTER, NEVER, Hostility
from tests.emulator.storage.damage import damage
from tests.emulator.storage.fullness import fill
from tests.properties import PATIENT


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
            suppress_health_check=PATIENT,
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


def fill_disks(count: int, number: int) -> Counter[str]:
    """Write where there is no room, and start where nothing can be written."""
    logging.disable(logging.CRITICAL)
    with TemporaryDirectory() as folder:
        return fill(Path(folder), count, number)


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


def soak(count: int, _: int) -> Counter[str]:
    """Create, change, read and remove, and look at memory and file; the number of things stays the same.

    Returns:
        Resident memory and size of the file, in KB, after each tenth of the requests.
    """
    sizes = Counter[str]()
    with (
        TemporaryDirectory() as folder,
        Emulator(store=Path(folder, "store"), speed=1e6) as emulator,
        connect(emulator, f"ApiKey {emulator.api_key}") as api,
    ):
        sent = 0
        for tenth in range(1, 11):
            while sent < count * tenth // 10:
                sent += _live_through(api)
            gc.collect()
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            file = sum(each.stat().st_size for each in Path(folder).iterdir())
            sizes[f"KB of memory after {tenth:2} tenths"] = pages * resource.getpagesize() // 1024
            sizes[f"KB of file after {tenth:2} tenths"] = file // 1024
    return sizes


def send_hostile_requests(count: int, number: int) -> Counter[str]:
    """Send hostile requests: four of ten to each kind of installation in this process, one of ten over the wire.

    Returns:
        How often each status came, and the operations that never succeeded.

    Raises:
        AssertionError: An answer is not as it must be.
    """
    logging.disable(logging.CRITICAL)
    outcomes = Counter[str]()
    missing = set[str]()
    succeeded = set[str]()
    for personality in PERSONALITIES:
        for over_the_wire, tenths in ((False, 4), (True, 1)):
            with Hostility(personality, number, over_the_wire) as hostility:
                hostility.attack(count * tenths // 10)
                outcomes.update({f"{personality} answered {status}": n for status, n in hostility.statuses.items()})
                succeeded |= hostility.succeeded
                missing |= hostility.unreached
    outcomes["operations that succeeded"] = len(succeeded)
    outcomes.update({f"never succeeded: {each}, {NEVER.get(each, 'by chance')}": 0 for each in missing - succeeded})
    return outcomes


def search_for_secrets(count: int, number: int) -> Counter[str]:
    """Send hostile requests, and search for every secret that was handed out.

    Raises:
        AssertionError: One was found.
    """
    outcomes = Counter[str]()
    records = StringIO()
    logging.basicConfig(stream=records, level=logging.DEBUG)
    for personality in PERSONALITIES:
        with TemporaryDirectory() as folder:
            with Hostility(personality, number, store=Path(folder, "store")) as hostility:
                for _ in range(count // FORGETS_AFTER // 2):
                    hostility.attack(FORGETS_AFTER)
                    hostility.search_for_secrets()
            outcomes[f"secrets of {personality}, none of them found"] = len(hostility.secrets)
            assert not [secret for secret in hostility.secrets if secret in records.getvalue()]
    return outcomes


def _live_through(api: httpx.Client) -> int:
    """A deployment and some others, from their creation to their removal; tells how many requests that took."""
    sent = 0

    def call(method: str, path: str, body: Any = None) -> Any:
        nonlocal sent
        sent += 1
        response = api.request(method, path, json=body)
        assert response.status_code < 300, response.text
        return response.json()

    made = call("POST", "/deployments", deployment("soaked"))["id"]
    key = call("POST", "/users/auth/keys", {"description": "soaked"})["id"]
    rules = {"name": "soaked", "type": "ip", "region": "ece-region", "include_by_default": False, "rules": []}
    ruleset = call("POST", "/deployments/traffic-filter/rulesets", rules)["id"]
    for number in range(5):
        call("PUT", f"/deployments/{made}", {"name": f"soaked {number}", "prune_orphans": False, "resources": {}})
        call("GET", f"/deployments/{made}")
        call("POST", "/deployments/_search", {"query": {"query_string": {"query": f"name:soaked OR name:{number}"}}})
    call("DELETE", f"/deployments/traffic-filter/rulesets/{ruleset}")
    call("DELETE", f"/users/auth/keys/{key}")
    call("POST", f"/deployments/{made}/_shutdown?skip_snapshot=true")
    while api.delete(f"/deployments/{made}").status_code != 200:
        sent += 1
    return sent + 1


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
    "requests": (send_hostile_requests, 1_000_000),
    "secrets": (search_for_secrets, 20_000),
    "streams": (compare_streams, 100_000),
    "damage": (open_damaged_files, 1000),
    "full": (fill_disks, 1000),
    "slow": (serve_slow_clients, 1000),
    "soak": (soak, 5_000_000),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Raise a storm and tell how it ended."""
    parser = argparse.ArgumentParser(prog="nox -s storm --", description=__doc__)
    parser.add_argument("storm", choices=STORMS)
    parser.add_argument(
        "--count", type=int, help="requests, streams, files, rounds or connections; default: as many as in the table"
    )
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
