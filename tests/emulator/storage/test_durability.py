"""What was acknowledged stays, whatever becomes of the process, the disk and other writers."""

from __future__ import annotations

import json
import logging
import resource
import signal
import socket
from collections import Counter
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.storage.database import Database, Place, Record, StoreError
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import code, read_only_database
from tests.emulator.storage.durability import API_KEY, RULESET, rulesets, serving, storm
from tests.emulator.storage.fullness import fill

PATH = "/api/v1/deployments/traffic-filter/rulesets"
HEADERS = {"authorization": f"ApiKey {API_KEY}"}


def test_acknowledged_writes_survive_being_killed(tmp_path: Path) -> None:
    assert storm(tmp_path, rounds=5, seed=20260314) > 20


def create(url: str, name: str) -> httpx.Response:
    return httpx.post(f"{url}{PATH}", json={**RULESET, "name": name, "description": "x" * 4000}, headers=HEADERS)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="files of other processes can be limited on Linux only")
def test_a_full_disk_is_told_and_damages_nothing(tmp_path: Path) -> None:
    store = tmp_path / "store"
    with serving(store) as (process, url):
        kept = {create(url, f"before {number}").json()["id"] for number in range(5)}
        largest = max(file.stat().st_size for file in tmp_path.iterdir())
        unlimited = resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (largest + 20_000, resource.RLIM_INFINITY))
        refused: list[httpx.Response] = []
        while len(refused) < 3:
            answer = create(url, "on a full disk")
            if answer.status_code == 201:
                kept.add(answer.json()["id"])
                assert len(kept) < 100
            else:
                refused.append(answer)
        for answer in refused:
            assert (answer.status_code, code(answer)) == (500, "root.internal_server_error")
            message = answer.json()["errors"][0]["message"]
            assert message.startswith(f"Nothing was changed: {store}: the disk is full or fails")
            assert "x-request-id" in answer.headers
        assert rulesets(url).keys() == kept
        (one, *_) = kept
        changed = httpx.put(f"{url}{PATH}/{one}", json={**RULESET, "name": "x" * 8000}, headers=HEADERS)
        assert changed.status_code == 500
        assert httpx.post(f"{url}/_emulator/reset").status_code == 500
        assert rulesets(url).keys() == kept
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, unlimited)
        kept.add(create(url, "there is room again").json()["id"])
        assert httpx.delete(f"{url}{PATH}/{one}", headers=HEADERS).status_code == 200
        kept.remove(one)
        assert rulesets(url).keys() == kept
        process.send_signal(signal.SIGKILL)
    with serving(store) as (_, url):
        assert rulesets(url).keys() == kept


def test_a_disk_that_is_full_now_and_then_loses_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The long form, with 1,000 rounds, is `nox -s storm -- full`."""
    with caplog.at_level(logging.CRITICAL, logger="elastic_cloud_emulator"):
        outcomes = fill(tmp_path, rounds=6, seed=5)
    assert outcomes["no larger files: a write was refused"] > 5
    assert outcomes["no larger files: started right, killed"] >= 3


def test_what_cannot_be_saved_is_refused_undone_and_so_noted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Emulator(store=tmp_path / "store", api_key=API_KEY) as emulator:
        before = emulator.store.snapshot()
        with (
            httpx.Client(base_url="http://x", transport=emulator.transport, headers=HEADERS) as client,
            caplog.at_level(logging.CRITICAL, logger="elastic_cloud_emulator"),
            read_only_database(emulator.store),
        ):
            refused = client.post(PATH, json={**RULESET, "name": "lost"})
            assert client.get(PATH).json() == {"rulesets": []}
        assert (refused.status_code, code(refused)) == (500, "root.internal_server_error")
        assert refused.json()["errors"][0]["message"].startswith(f"Nothing was changed: {tmp_path / 'store'}: ")
        assert emulator.store.snapshot() == before
        assert [entry.status for entry in emulator.requests] == [500, 200]
        assert refused.headers["x-request-id"] == f"{emulator.requests[0].number:08x}"
        answered = emulator.engine.journal.coverage()["by_operation"]["create-traffic-filter-ruleset"]["answered"]
        assert answered == {"201": 0, "500": 1}


def test_the_writes_of_one_turn_of_the_server_are_saved_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[int] = []

    def write(database: Database, removed: Collection[Place], written: Sequence[tuple[Place, Record]]) -> None:
        saved.append(len(written))
        kept(database, removed, written)

    kept = Database.write
    monkeypatch.setattr(Database, "write", write)
    body = json.dumps({**RULESET, "name": "one of many"})
    head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\nauthorization: ApiKey {API_KEY}\r\ncontent-type: application/json\r\n"
    request = f"{head}content-length: {len(body)}\r\n\r\n{body}".encode()
    with Emulator(store=tmp_path / "store", api_key=API_KEY) as emulator, ExitStack() as stack:
        host, _, port = emulator.url.removeprefix("http://").partition(":")
        callers = [stack.enter_context(socket.create_connection((host, int(port)), 10)) for _ in range(8)]
        for caller in callers:
            caller.sendall(b"GET /api/v1/account HTTP/1.1\r\nhost: x\r\n\r\n")
            assert caller.recv(65536).startswith(b"HTTP/1.1 401")
        saved.clear()
        with emulator.store.lock:
            for caller in callers:
                caller.sendall(request)
        for caller in callers:
            assert caller.recv(65536).startswith(b"HTTP/1.1 201")
    assert sum(saved) == len(callers)
    assert len(saved) < len(callers)


@pytest.mark.usefixtures("nobody")
@pytest.mark.parametrize("what", ["file", "folder", "folder of a new store"])
def test_what_is_read_only_is_told_at_the_start(what: str) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        store = folder / "store"
        if what != "folder of a new store":
            Emulator(store=store).close()
        (store if what == "file" else folder).chmod(0o555)
        try:
            with pytest.raises(StoreError, match=f"{store}: the (file|folder) cannot be written: "):
                Emulator(store=store)
        finally:
            folder.chmod(0o755)
        if what != "folder of a new store":
            store.chmod(0o644)
            Emulator(store=store).close()


def winners(client: httpx.Client, path: str, bodies: list[Any]) -> list[httpx.Response]:
    """Send all at once for the version that is there now."""
    version = client.get(path).headers["x-cloud-resource-version"]
    with ThreadPoolExecutor(len(bodies)) as pool:
        answers = list(pool.map(lambda body: client.put(path, json=body, params={"version": version}), bodies))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: len(bodies) - 1}
    assert client.get(path).headers["x-cloud-resource-version"] == str(int(version) + 1)
    return [answer for answer in answers if answer.status_code == 200]


@pytest.mark.parametrize("door", ["network", "process"])
def test_of_many_writers_one_wins_for_each_version(cloud: CheckedClient, door: str) -> None:
    emulator = cloud.emulator
    made = cloud.create()
    comments = f"/comments/elasticsearch/{made['resources'][0]['id']}"
    comment = cloud.call("POST", comments, {"message": "first"}, status=201).body["id"]
    places = {f"/deployments/{made['id']}": "name", f"{comments}/{comment}": "message"}
    headers = {"authorization": f"ApiKey {emulator.api_key}"}
    base, transport = (f"{emulator.url}/api/v1", None) if door == "network" else ("http://x/api/v1", emulator.transport)
    with httpx.Client(base_url=base, transport=transport, headers=headers, timeout=60) as client:
        for _ in range(10):
            for path, member in places.items():
                bodies = [{member: f"writer {number}", "prune_orphans": False} for number in range(8)]
                winners(client, path, bodies)
