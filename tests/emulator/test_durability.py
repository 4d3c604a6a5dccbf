"""What was acknowledged stays, whatever becomes of the process, the disk and other writers."""

from __future__ import annotations

import resource
import signal
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.database import StoreError
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.durability import API_KEY, RULESET, rulesets, serving, storm
from tests.emulator.helpers import code

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
