"""A storm of writes against a server that is killed in the middle: whatever it acknowledged must be there afterwards.

`python -m tests.emulator.storage.durability --rounds 50` is the deep form; the tests run a few rounds.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Semaphore
from typing import Any

import httpx

API_KEY = "storm"
WRITERS = 4
RULESET = {"type": "ip", "region": "ece-region", "include_by_default": False, "rules": []}


@dataclass
class Writer:
    """One client that creates, changes and deletes rulesets, and remembers what it was told.

    Attributes:
        name: Stands in the names of its rulesets.
        present: Names by id of what must be there.
        gone: Ids of what must not be there.
        unsure: What was under way when the connection broke: by id, or None for a creation, the names that may be
            there; None among them if it may be gone.
        acknowledged: How many writes were.
    """

    name: str
    present: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    unsure: dict[str | None, set[str | None]] = field(default_factory=dict)
    acknowledged: int = 0

    def write(self, url: str, draw: random.Random, done: Semaphore) -> None:
        """Write until the connection breaks, and release `done` for every write that was acknowledged."""
        path = f"{url}/api/v1/deployments/traffic-filter/rulesets"
        with httpx.Client(headers={"authorization": f"ApiKey {API_KEY}"}, timeout=30) as client:
            for number in count(self.acknowledged):
                name = f"{self.name}-{number}"
                chosen = draw.choice([None, *self.present]) if draw.random() < 0.6 else None
                try:
                    if chosen is None:
                        self.unsure = {None: {name}}
                        self.present[self._send(client, "POST", path, 201, name)["id"]] = name
                    elif draw.random() < 0.5:
                        self.unsure = {chosen: {self.present[chosen], name}}
                        self._send(client, "PUT", f"{path}/{chosen}", 200, name)
                        self.present[chosen] = name
                    else:
                        self.unsure = {chosen: {self.present[chosen], None}}
                        self._send(client, "DELETE", f"{path}/{chosen}", 200, None)
                        del self.present[chosen]
                        self.gone.add(chosen)
                except httpx.TransportError:
                    return
                self.unsure = {}
                self.acknowledged += 1
                done.release()

    @staticmethod
    def _send(client: httpx.Client, method: str, path: str, status: int, name: str | None) -> Any:
        body = None if name is None else {**RULESET, "name": name, "description": "x" * 2000}
        response = client.request(method, path, json=body)
        assert response.status_code == status, response.text
        return response.json()

    def check(self, found: dict[str, str]) -> None:
        """Compare what there is with what must be there, and take what was unsure as it turned out.

        Args:
            found: Names of all rulesets by id.
        """
        for identity, name in self.present.items():
            allowed = self.unsure.get(identity, {name})
            assert found.get(identity) in allowed, f"{identity} is {found.get(identity)}, not one of {allowed}"
        assert not self.gone & found.keys(), f"deleted, and here again: {self.gone & found.keys()}"
        mine = {identity: name for identity, name in found.items() if name.startswith(f"{self.name}-")}
        surplus = mine.keys() - self.present.keys()
        assert {mine[identity] for identity in surplus} <= self.unsure.get(None, set()), f"nobody asked for {surplus}"
        self.gone |= self.present.keys() - mine.keys()
        self.present, self.unsure = mine, {}


@contextmanager
def serving(store: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server on a store, and its address."""
    command = [sys.executable, "-m", "elastic_cloud_emulator", "serve", "--port", "0", "--print-connection", "json"]
    with subprocess.Popen(
        [*command, "--store", str(store), "--api-key", API_KEY, *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()


def rulesets(url: str) -> dict[str, str]:
    """Names of all rulesets by id, as the API tells them."""
    headers = {"authorization": f"ApiKey {API_KEY}"}
    answer = httpx.get(f"{url}/api/v1/deployments/traffic-filter/rulesets", headers=headers, timeout=30)
    return {each["id"]: each["name"] for each in answer.json()["rulesets"]}


def storm(folder: Path, rounds: int, seed: int) -> int:
    """Kill a server again and again while clients write to it; its store goes on from one round to the next.

    Args:
        folder: Where to put the store.
        rounds: How often.
        seed: Decides what the clients write and after how many writes the server dies.

    Returns:
        How many writes were acknowledged, all of which have survived.

    Raises:
        AssertionError: One has not.
    """
    store, draw = folder / "store", random.Random(seed)
    writers = [Writer(f"writer{number}") for number in range(WRITERS)]
    for _ in range(rounds):
        with serving(store) as (process, url), ThreadPoolExecutor(WRITERS) as pool:
            found = rulesets(url)
            for writer in writers:
                writer.check(found)
            done = Semaphore(0)
            writing = [pool.submit(writer.write, url, random.Random(draw.random()), done) for writer in writers]
            for _ in range(draw.randrange(1, 150)):
                if not done.acquire(timeout=60):
                    break
            process.send_signal(signal.SIGKILL)
            for each in writing:
                each.result()
    with serving(store) as (_, url):
        found = rulesets(url)
        for writer in writers:
            writer.check(found)
    return sum(writer.acknowledged for writer in writers)


def main() -> None:
    """Run many rounds and tell how many writes survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    with tempfile.TemporaryDirectory() as folder:
        survived = storm(Path(folder), options.rounds, options.seed)
    print(f"{survived} acknowledged writes survived {options.rounds} kills")


if __name__ == "__main__":
    main()
