"""What runs an installation: constructors, proxies and their groups, roles of hosts, and hosts that are vacated."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.ecctl.client import Ecctl, rows
from tests.ecctl.deployments import running, statuses
from tests.ecctl.server import Server

ALLOCATOR = ("platform", "allocator")
CONSTRUCTOR = ("platform", "constructor")
PROXY = ("platform", "proxy")
GROUP = (*PROXY, "filtered-group")
ROLE = ("platform", "role")
HOSTS = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]
FINISHED = re.compile(r"\[([\w ]+)\]\[(\w{32})\]: finished running all the plan steps")


def occupants(ecctl: Ecctl, host: str) -> dict[str, str]:
    """The kinds of the clusters on a host, by their ids."""
    instances = ecctl.json(*ALLOCATOR, "show", host)["instances"]
    return {instance["cluster_id"]: instance["cluster_type"] for instance in instances}


def test_constructors_are_listed_shown_and_put_into_maintenance_mode(ecctl: Ecctl, server: Server) -> None:
    listed = ecctl.json(*CONSTRUCTOR, "list")["constructors"]
    assert [each["constructor_id"] for each in listed] == HOSTS
    for options, expected in (([], True), (["--unset"], False)):
        ecctl.text(*CONSTRUCTOR, "maintenance", HOSTS[0], *options)
        assert ecctl.json(*CONSTRUCTOR, "show", HOSTS[0])["status"] == {
            "connected": True,
            "maintenance_mode": expected,
        }
    assert "constructors.constructor_not_found" in ecctl.refused(*CONSTRUCTOR, "show", "none")
    for host in HOSTS:
        ecctl.text(*CONSTRUCTOR, "maintenance", host)
    made = running(ecctl, server)
    assert set(statuses(ecctl, made.id).values()) == {"initializing"}
    ecctl.text(*CONSTRUCTOR, "maintenance", HOSTS[1], "--unset")
    server.advance()
    assert set(statuses(ecctl, made.id).values()) == {"started"}


@pytest.mark.parametrize("group", ["constructor", "runner"])
def test_search_indices_are_brought_up_to_date(ecctl: Ecctl, group: str) -> None:
    assert "results" in ecctl.text("platform", group, "resync", "--all")
    ecctl.text("platform", group, "resync", HOSTS[0])
    assert "root.resource_not_found" in ecctl.refused("platform", group, "resync", "none")


def test_proxies_are_listed_and_shown(ecctl: Ecctl) -> None:
    listed = rows(ecctl.text(*PROXY, "list"))
    assert [row["PROXY ID"] for row in listed] == HOSTS
    assert {row["HEALTHY"] for row in listed} == {"true"}
    assert listed[1]["METADATA"] == "version:3.8.0,zone:ece-zone-2,"
    overview = ecctl.json(*PROXY, "list")
    assert ecctl.json(*PROXY, "show", HOSTS[1]) == overview["proxies"][1]
    assert "proxies.proxy_not_found" in ecctl.refused(*PROXY, "show", "none")


def test_a_filtered_group_from_its_creation_to_its_end(ecctl: Ecctl) -> None:
    made = ecctl.json(*GROUP, "create", "first", "--filters", "zone=ece-zone-1", "--expected-proxies-count", "2")
    assert made == ecctl.json(*GROUP, "show", "first")

    def listed() -> list[tuple[str, str, str, str]]:
        columns = ("ID", "EXPECTED COUNT", "OBSERVED COUNT", "STATUS")
        return [
            (row[columns[0]], row[columns[1]], row[columns[2]], row[columns[3]])
            for row in rows(ecctl.text(*GROUP, "list"))
        ]

    assert listed() == [("first", "2", "1", "Yellow")]
    again = ["create", "first", "--filters", "zone=ece-zone-1"]
    assert "proxies.proxies_filtered_group_already_exists" in ecctl.refused(*GROUP, *again)
    update = ["update", "first", "--filters", "version=3.8.0", "--expected-proxies-count", "3", "--version"]
    ecctl.text(*GROUP, *update, "1")
    assert listed() == [("first", "3", "3", "Green")]
    assert "proxies.proxies_filtered_group_version_conflict" in ecctl.refused(*GROUP, *update, "1")
    ecctl.text(*GROUP, "delete", "first")
    assert "proxies.proxies_filtered_group_not_found" in ecctl.refused(*GROUP, "show", "first")


def test_settings_of_proxies_are_merged_and_replaced(ecctl: Ecctl) -> None:
    show = (*PROXY, "settings", "show")
    before = ecctl.json(*show)
    update = (*PROXY, "settings", "update", "--file")
    ecctl.text(*update, ecctl.file("part.json", {"expected_proxies_count": 7}))
    assert ecctl.json(*show) == before | {"expected_proxies_count": 7}
    whole = ecctl.file("whole.json", before)
    ecctl.text(*update, whole, "--full")
    assert ecctl.json(*show) == before
    assert "proxies.version_conflict" in ecctl.refused(*update, whole, "--version", "1")


def test_a_role_of_hosts_from_its_creation_to_its_end(ecctl: Ecctl) -> None:
    assert [row["ROLE ID"] for row in rows(ecctl.text(*ROLE, "list"))] == [
        "allocator",
        "coordinator",
        "director",
        "proxy",
    ]
    role: dict[str, Any] = {**ecctl.json(*ROLE, "show", "proxy")["role"]["value"], "id": "warehouse"}
    ecctl.text(*ROLE, "create", "--file", ecctl.file("role.json", {"role": role}))
    assert ecctl.json(*ROLE, "show", "warehouse")["role"]["value"] == role
    assert "roles.already_exists" in ecctl.refused(*ROLE, "create", "--file", ecctl.file("role.json", {"role": role}))
    changed = {**role, "auto_blessed": True}
    ecctl.text(*ROLE, "update", "warehouse", "--file", ecctl.file("changed.json", changed))
    assert ecctl.json(*ROLE, "show", "warehouse")["role"]["value"]["auto_blessed"] is True
    ecctl.text(*ROLE, "delete", "warehouse")
    assert "roles.not_found" in ecctl.refused(*ROLE, "show", "warehouse")
    assert "roles.in_use" in ecctl.refused(*ROLE, "delete", "proxy")


def test_a_host_is_vacated_and_its_plans_are_followed(ecctl: Ecctl, server: Server) -> None:
    before = occupants(ecctl, HOSTS[0])
    status, seen = ecctl.follow(
        *ALLOCATOR, "vacate", HOSTS[0], "--maintenance", "--poll-frequency", "200ms", meanwhile=server.advance
    )
    assert status == 0, seen
    assert {identity for _, identity in FINISHED.findall(seen)} == set(before)
    shown = ecctl.json(*ALLOCATOR, "show", HOSTS[0])
    assert (shown["instances"], shown["status"]["maintenance_mode"]) == ([], True)
    elsewhere = {**occupants(ecctl, HOSTS[1]), **occupants(ecctl, HOSTS[2])}
    assert elsewhere == before


def test_one_cluster_moves_to_where_it_is_sent(ecctl: Ecctl, server: Server) -> None:
    before = occupants(ecctl, HOSTS[0])
    (kibana,) = (identity for identity, kind in before.items() if kind == "kibana")
    chosen = ["--resource-id", kibana, "--target", HOSTS[2], "--skip-tracking", "--force"]
    ecctl.text(*ALLOCATOR, "vacate", HOSTS[0], *chosen)
    server.advance()
    assert occupants(ecctl, HOSTS[2]) == {kibana: "kibana"}
    assert occupants(ecctl, HOSTS[0]) == {identity: kind for identity, kind in before.items() if kind != "kibana"}


def test_a_vacate_without_room_says_so(ecctl: Ecctl) -> None:
    for host in HOSTS[1:]:
        ecctl.text(*ALLOCATOR, "maintenance", host)
    before = occupants(ecctl, HOSTS[0])
    refusal = ecctl.refused(*ALLOCATOR, "vacate", HOSTS[0], "--maintenance", "--skip-tracking", "--force")
    assert "Could not allocate" in refusal
    assert occupants(ecctl, HOSTS[0]) == before
    assert "root.resource_not_found" in ecctl.refused(*ALLOCATOR, "vacate", "none", "--skip-tracking", "--force")
