"""Store files of earlier days open: `stores/` has what `fill` left behind then.

python -m tests.emulator.storage.test_old_stores NAME    # adds the file of today
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch

STORES = Path(__file__).with_name("stores")
PASSWORD = "correct horse"
KINDS = ("kibana", "integrations_server")


def start(store: Path) -> Emulator:
    """An emulator whose clock only moves when it is told to."""
    return Emulator(store=store, speed=0, password=PASSWORD)


def fill(cloud: CheckedClient) -> None:
    """Leave something in most collections: plans that succeeded, failed and are pending among it."""
    rules = {
        "name": "office",
        "type": "ip",
        "region": "ece-region",
        "include_by_default": False,
        "rules": [{"source": "192.0.2.0/24"}],
    }
    ruleset = cloud.call("POST", "/deployments/traffic-filter/rulesets", rules, status=201).body["id"]
    settings = {"traffic_filter_settings": {"rulesets": [ruleset]}}
    running = cloud.create(deployment("running", *KINDS, alias="run", settings=settings, metadata={"tags": []}))["id"]
    cloud.finish()
    resource = cloud.get(running)["resources"]["elasticsearch"][0]["id"]
    cloud.call("POST", f"/deployments/{running}/elasticsearch/main-elasticsearch/_restart", status=202)
    cloud.finish()
    cloud.emulator.fail_plan("elasticsearch")
    cloud.create(deployment("failed"))
    cloud.finish()
    stopped = cloud.create(deployment("stopped"))["id"]
    cloud.finish()
    cloud.call("POST", f"/deployments/{stopped}/_shutdown", status=200)
    cloud.finish()
    cloud.create({"name": "pending", "resources": {"elasticsearch": [elasticsearch()]}})
    cloud.call("POST", "/users/auth/keys", {"description": "night"}, status=201)
    extension = {"name": "words", "extension_type": "bundle", "version": "*"}
    cloud.call("POST", "/deployments/extensions", extension, status=201)
    cloud.call("POST", f"/comments/elasticsearch/{resource}", {"message": "moved"}, status=201)


def written_today(path: Path) -> Path:
    with start(path) as emulator:
        fill(CheckedClient(emulator))
    return path


@pytest.fixture(params=["today", *sorted(file.name for file in STORES.glob("*.gz"))])
def cloud(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CheckedClient]:
    """The emulator over a file, opened again."""
    path = tmp_path / "store"
    if request.param == "today":
        written_today(path)
    else:
        path.write_bytes(gzip.decompress((STORES / request.param).read_bytes()))
    with start(path) as emulator:
        yield CheckedClient(emulator)


def test_there_are_some() -> None:
    assert list(STORES.glob("*.gz"))


def test_all_that_is_in_there_can_be_read(cloud: CheckedClient) -> None:
    listed = cloud.call("GET", "/deployments", status=200).body["deployments"]
    ids = {each["name"]: each["id"] for each in listed}
    whole: dict[str, Any] = {
        "show_plan_logs": True,
        "show_plan_history": True,
        "show_metadata": True,
        "show_settings": True,
    }
    resources = {name: cloud.resource(ids[name], **whole) for name in ids}
    cloud.finish()  # what was pending then
    assert {name: cloud.resource(ids[name])["status"] for name in ("failed", "pending", "running", "stopped")} == {
        "failed": "stopped",
        "pending": "started",
        "running": "started",
        "stopped": "stopped",
    }
    attempts = {name: len(resource["plan_info"]["history"]) for name, resource in resources.items()}
    assert (attempts["failed"], attempts["running"]) == (1, 2)
    found = cloud.search({"query": {"match": {"name": {"query": "running"}}}})
    assert [each["name"] for each in found["deployments"]] == ["running"]
    (ruleset,) = cloud.call("GET", "/deployments/traffic-filter/rulesets", status=200).body["rulesets"]
    assert ruleset["name"] == "office"
    (key, *_) = cloud.call("GET", "/users/auth/keys", status=200).body["keys"]
    assert key["id"]
    assert [each["name"] for each in cloud.call("GET", "/deployments/extensions", status=200).body["extensions"]] == [
        "words"
    ]
    resource = cloud.get(ids["running"])["resources"]["elasticsearch"][0]["id"]
    comments = cloud.call("GET", f"/comments/elasticsearch/{resource}", status=200).body["values"]
    assert [each["comment"]["message"] for each in comments] == ["moved"]


if __name__ == "__main__":
    target = STORES / f"{sys.argv[1]}.sqlite.gz"
    raw = written_today(STORES / "store")
    target.write_bytes(gzip.compress(raw.read_bytes(), mtime=0))
    raw.unlink()
