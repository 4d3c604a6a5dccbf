"""The installation: hosts, versions of the stack, kinds of instances."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.deployments import VERSION, running
from tests.ecctl.server import Server

ALLOCATOR = ("platform", "allocator")
CONFIGURATION = ("platform", "instance-configuration")


def test_the_platform_tells_about_itself(ecctl: Ecctl) -> None:
    info = json.loads(ecctl.text("platform", "info"))
    (region,) = info["regions"]
    assert region["region_id"] == "ece-region"
    allocators = [zone["allocators"] for zone in ecctl.json(*ALLOCATOR, "list", "--all")["zones"]]
    summaries = region["allocators"]["zone_summaries"]
    assert sum(zone["connected_allocators"] for zone in summaries) == sum(map(len, allocators))


def test_allocators_are_listed_searched_and_shown_with_what_runs_on_them(ecctl: Ecctl, server: Server) -> None:
    made = running(ecctl, server)
    listed = rows(ecctl.text(*ALLOCATOR, "list").split("\n", 1)[1])
    assert {row["CONNECTED"] for row in listed} == {"true"}
    found = rows(ecctl.text(*ALLOCATOR, "list", "--query", "capacity.memory.total:>1024").split("\n", 1)[1])
    assert [row["ALLOCATOR ID"] for row in found] == [row["ALLOCATOR ID"] for row in listed]
    assert rows(ecctl.text(*ALLOCATOR, "list", "--unhealthy").split("\n", 1)[1]) == []
    query = {"query": {"bool": {"must": [{"term": {"zone_id": {"value": listed[0]["ZONE"]}}}]}}}
    zones = ecctl.json(*ALLOCATOR, "search", "--query", json.dumps(query))["zones"]
    assert [zone["zone_id"] for zone in zones] == [listed[0]["ZONE"]]
    shown = [ecctl.json(*ALLOCATOR, "show", row["ALLOCATOR ID"]) for row in listed]
    on_hosts = [instance for allocator in shown for instance in allocator["instances"]]
    assert {resource["id"] for resource in made.resources.values()} <= {found["cluster_id"] for found in on_hosts}
    assert made.id in {instance["deployment_id"] for instance in on_hosts}
    assert made.resources["kibana"]["id"] in "".join(
        ecctl.text(*ALLOCATOR, "show", row["ALLOCATOR ID"]) for row in listed
    )
    assert "allocators.allocator_not_found" in ecctl.refused(*ALLOCATOR, "show", "none")


def test_an_allocator_is_put_into_maintenance_mode_and_out_of_it(ecctl: Ecctl) -> None:
    allocator = ecctl.json(*ALLOCATOR, "list")["zones"][0]["allocators"][0]["allocator_id"]
    for options, expected in (([], True), (["--unset"], False)):
        ecctl.text(*ALLOCATOR, "maintenance", allocator, *options)
        assert ecctl.json(*ALLOCATOR, "show", allocator)["status"]["maintenance_mode"] is expected
        resting = ecctl.text(*ALLOCATOR, "list", "--query", "status.maintenance_mode:true")
        assert (allocator in resting) is expected


def test_an_allocator_has_metadata(ecctl: Ecctl) -> None:
    allocator = ecctl.json(*ALLOCATOR, "list")["zones"][0]["allocators"][0]["allocator_id"]
    ecctl.text(*ALLOCATOR, "metadata", "set", allocator, "rack", "7")
    assert {"key": "rack", "value": "7"} in ecctl.json(*ALLOCATOR, "metadata", "show", allocator)
    filtered = ecctl.text(*ALLOCATOR, "list", "--metadata", "--filter", "rack:7")
    assert [row["ALLOCATOR ID"] for row in rows(filtered.split("\n", 1)[1])] == [allocator]
    ecctl.text(*ALLOCATOR, "metadata", "delete", allocator, "rack")
    refusal = ecctl.refused(*ALLOCATOR, "metadata", "delete", allocator, "rack")
    assert "allocators.metadata_item_not_found" in refusal


def test_runners_are_listed_shown_and_searched(ecctl: Ecctl) -> None:
    runner = rows(ecctl.text("platform", "runner", "list"))[0]["RUNNER ID"]
    shown = ecctl.json("platform", "runner", "show", runner)
    assert "allocator" in {role["role_name"] for role in shown["roles"]}
    query = ecctl.file("runners.json", {"query": {"term": {"runner_id": {"value": runner}}}})
    found = ecctl.json("platform", "runner", "search", "--file", query)["runners"]
    assert [each["runner_id"] for each in found] == [runner]


def test_a_version_of_the_stack_is_uploaded_used_and_deleted(ecctl: Ecctl, tmp_path: Path) -> None:
    newest = ecctl.json("stack", "show", VERSION)
    pack = tmp_path / "8.99.0.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("stack/8.99.0/8.99.0.json", json.dumps(newest | {"version": "8.99.0"}))
    ecctl.text("stack", "upload", str(pack))
    assert rows(ecctl.text("stack", "list"))[0]["VERSION"] == "8.99.0"
    assert ecctl.json("stack", "show", "8.99.0")["kibana"]["docker_image"]
    ecctl.text("stack", "delete", "8.99.0")
    assert "8.99.0" not in {row["VERSION"] for row in rows(ecctl.text("stack", "list"))}
    with_deleted = {row["VERSION"]: row["DELETED"] for row in rows(ecctl.text("stack", "list", "--deleted"))}
    assert with_deleted["8.99.0"] == "true"
    assert "stackpack.version_not_found" in ecctl.refused("stack", "show", "9.9.9")
    pack.write_text("not a zip")
    assert "[400]" in ecctl.refused("stack", "upload", str(pack))


def test_an_instance_configuration_is_made_changed_and_deleted(ecctl: Ecctl) -> None:
    default = ecctl.json(*CONFIGURATION, "show", "data.default")
    assert default["discrete_sizes"]["default_size"] == 4096
    for mark in ("id", "system_owned", "config_version"):
        default.pop(mark, None)
    file = ecctl.file("configuration.json", default | {"name": "ours"})
    generated = ecctl.text(*CONFIGURATION, "create", "--file", file)
    assert generated
    ecctl.text(*CONFIGURATION, "create", "--file", file, "--id", "ours")
    changed = ecctl.file("changed.json", default | {"name": "ours, changed"})
    ecctl.text(*CONFIGURATION, "update", "ours", "--file", changed)
    assert ecctl.json(*CONFIGURATION, "show", "ours")["name"] == "ours, changed"
    assert ecctl.json(*CONFIGURATION, "show", "ours", "--config-version", "1")["name"] == "ours"
    assert {row["SYSTEM"] for row in rows(ecctl.text(*CONFIGURATION, "list")) if row["ID"] == "ours"} == {"false"}
    ecctl.text(*CONFIGURATION, "delete", "ours", "--force")
    missing = "configuration.instance_configuration_not_found"
    assert missing in ecctl.refused(*CONFIGURATION, "show", "ours")
    assert ecctl.json(*CONFIGURATION, "show", "ours", "--show-deleted")["deleted_on"]
    assert "configuration.system_owned" in ecctl.refused(*CONFIGURATION, "delete", "kibana", "--force")


def test_instance_configurations_are_pulled_into_a_folder(ecctl: Ecctl, tmp_path: Path) -> None:
    ecctl.text(*CONFIGURATION, "pull", "--path", str(tmp_path / "pulled"))
    pulled = {path.stem for path in (tmp_path / "pulled").glob("*.json")}
    assert pulled == {row["ID"] for row in rows(ecctl.text(*CONFIGURATION, "list"))}
