"""Coordinators: from candidate to coordinator and back, with what runs on them because they are."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.platform.hosts import RUNNERS, change

COORDINATORS = "/platform/infrastructure/coordinators"
CANDIDATES = f"{COORDINATORS}/candidates"
HOSTS = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]


def at_work(cloud: CheckedClient) -> list[str]:
    """The coordinators, whom admin consoles, constructors and the platform's summary must agree with."""
    shown = cloud.call("GET", COORDINATORS, status=200).body["coordinators"]
    names = [coordinator["name"] for coordinator in shown]
    consoles = cloud.call("GET", "/platform/infrastructure/adminconsoles", status=200).body["adminconsoles"]
    constructors = cloud.call("GET", "/platform/infrastructure/constructors", status=200).body["constructors"]
    (region,) = cloud.call("GET", "/platform", status=200).body["regions"]
    assert [console["adminconsole_id"] for console in consoles] == names
    assert sorted(constructor["constructor_id"] for constructor in constructors) == sorted(names)
    assert region["coordinators"]["coordinators"] == shown
    assert [state["id"] for state in region["zookeeper_states"]["states"]] == [
        str(candidate["id"]) for candidate in candidates(cloud).values() if candidate["state"] == "accepted"
    ]
    return names


def candidates(cloud: CheckedClient) -> dict[str, dict[str, Any]]:
    listed = cloud.call("GET", CANDIDATES, status=200).body["candidates"]
    return {candidate["name"]: candidate for candidate in listed}


def test_all_hosts_are_coordinators_at_first(cloud: CheckedClient) -> None:
    assert at_work(cloud) == HOSTS
    assert [candidate["state"] for candidate in candidates(cloud).values()] == ["accepted"] * 3
    shown = cloud.call("GET", COORDINATORS, status=200).body["coordinators"]
    assert cloud.call("GET", f"{COORDINATORS}/{HOSTS[1]}", status=200).body == shown[1]


def test_a_coordinator_is_demoted_and_promoted_again(cloud: CheckedClient) -> None:
    cloud.call("POST", f"{COORDINATORS}/{HOSTS[1]}/_demote", status=200)
    assert at_work(cloud) == [HOSTS[0], HOSTS[2]]
    waiting = cloud.call("GET", f"{CANDIDATES}/{HOSTS[1]}", status=200).body
    assert waiting["state"] == "pending"
    assert "id" not in waiting
    assert cloud.call("GET", f"{COORDINATORS}/{HOSTS[1]}", status=404).code == "coordinators.coordinator_not_found"
    for _ in range(2):
        promoted = cloud.call("POST", f"{CANDIDATES}/{HOSTS[1]}/_promote", status=202).body
        assert promoted == cloud.call("GET", f"{CANDIDATES}/{HOSTS[1]}", status=200).body
        assert (promoted["state"], promoted["id"]) == ("accepted", 11)
    assert at_work(cloud) == HOSTS


def test_a_lost_host_is_promoted_when_it_is_back(cloud: CheckedClient) -> None:
    cloud.call("POST", f"{COORDINATORS}/{HOSTS[1]}/_demote", status=200)
    for connected, state in ((False, "pending"), (True, "accepted")):
        change(cloud, HOSTS[1], RUNNERS, connected=connected)
        promoted = cloud.call("POST", f"{CANDIDATES}/{HOSTS[1]}/_promote", status=202).body
        assert promoted["state"] == state
        assert (HOSTS[1] in at_work(cloud)) is connected


def test_the_last_coordinator_stays(cloud: CheckedClient) -> None:
    for host in HOSTS[:2]:
        cloud.call("POST", f"{COORDINATORS}/{host}/_demote", status=200)
    refused = cloud.call("POST", f"{COORDINATORS}/{HOSTS[2]}/_demote", status=400)
    assert refused.code == "coordinators.coordinator_demote_failed"
    roles = {"roles": [{"role_name": "proxy"}]}
    refused = cloud.call("PUT", f"/platform/infrastructure/runners/{HOSTS[2]}/roles", roles, status=400)
    assert (refused.code, refused.fields) == ("runners.runner_set_roles_failed", ["roles"])
    shown = cloud.call("GET", f"/platform/infrastructure/runners/{HOSTS[2]}", status=200).body
    assert len(shown["roles"]) == 4
    assert at_work(cloud) == [HOSTS[2]]


def test_only_those_who_wait_are_turned_down(cloud: CheckedClient) -> None:
    refused = cloud.call("DELETE", f"{CANDIDATES}/{HOSTS[0]}", status=400)
    assert refused.code == "coordinators.candidate_deletion_failed"
    cloud.call("POST", f"{COORDINATORS}/{HOSTS[0]}/_demote", status=200)
    refused = cloud.call("DELETE", f"{CANDIDATES}/{HOSTS[0]}", status=400, version="7")
    assert (refused.code, refused.fields) == ("coordinators.candidate_deletion_failed", ["version"])
    cloud.call("DELETE", f"{CANDIDATES}/{HOSTS[0]}", status=200, version="2")
    assert list(candidates(cloud)) == at_work(cloud) == HOSTS[1:]


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [
        ("GET", f"{COORDINATORS}/none", "coordinators.coordinator_not_found"),
        ("POST", f"{COORDINATORS}/none/_demote", "coordinators.coordinator_not_found"),
        ("GET", f"{CANDIDATES}/none", "coordinators.candidate_not_found"),
        ("POST", f"{CANDIDATES}/none/_promote", "coordinators.candidate_not_found"),
        ("DELETE", f"{CANDIDATES}/none", "coordinators.candidate_not_found"),
    ],
)
def test_unknown_ones_are_not_found(cloud: CheckedClient, method: str, path: str, code: str) -> None:
    assert cloud.call(method, path, status=404).code == code


def test_the_list_of_admin_consoles_has_a_version_that_changes_with_it(cloud: CheckedClient) -> None:
    path = "/platform/infrastructure/adminconsoles"
    before = cloud.call("GET", path, status=200).headers
    cloud.emulator.advance(1)
    cloud.call("POST", f"{COORDINATORS}/{HOSTS[1]}/_demote", status=200)
    after = cloud.call("GET", path, status=200).headers
    assert before["x-cloud-resource-last-modified"] < after["x-cloud-resource-last-modified"]
    assert cloud.call("POST", f"{path}/_reindex", status=202).body == {}
