"""What hosts are used for: roles with their containers, the permission to have them, and hosts that join and leave."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.platform.hosts import ALLOCATORS, RUNNERS, change, hosts_of

ROLES = "/platform/infrastructure/blueprinter/roles"
PROXIES = "/platform/infrastructure/proxies"
HOST = "192.168.44.11"
ALL = ["allocator", "coordinator", "director", "proxy"]
OPTIONS = {"enabled": True, "auths": [], "acls": []}
ROLE = {
    "id": "warehouse",
    "auto_blessed": False,
    "containers": [{"name": "shelf", "container_set_name": "shelves", "kind": "docker", "options": OPTIONS}],
}


def roles_of(cloud: CheckedClient, host: str = HOST) -> list[str]:
    shown = cloud.call("GET", f"{RUNNERS}/{host}", status=200).body
    return [role["role_name"] for role in shown["roles"]]


def containers_of(cloud: CheckedClient, host: str = HOST) -> set[str]:
    shown = cloud.call("GET", f"{RUNNERS}/{host}", status=200).body
    return {container["container_name"] for container in shown["containers"]}


def set_roles(cloud: CheckedClient, *roles: str, host: str = HOST, **query: Any) -> Any:
    body = {"roles": [{"role_name": role} for role in roles]}
    answer = cloud.call("PUT", f"{RUNNERS}/{host}/roles", body, **query)
    if answer.status == 200:
        assert answer.body == body
    return answer


def create(cloud: CheckedClient, **members: Any) -> None:
    cloud.call("POST", ROLES, {"role": ROLE | members}, status=201)


def asking(cloud: CheckedClient, role: str) -> list[str]:
    shown = cloud.call("GET", f"{ROLES}/{role}", status=200).body
    return list(
        shown.get("pending", {"value": {"runner_ids_to_pending_state": {}}})["value"]["runner_ids_to_pending_state"]
    )


def proxies(cloud: CheckedClient) -> list[str]:
    return [proxy["proxy_id"] for proxy in cloud.call("GET", PROXIES, status=200).body["proxies"]]


def test_every_container_of_a_host_comes_from_a_role_or_belongs_to_all_hosts(cloud: CheckedClient) -> None:
    values = cloud.call("GET", ROLES, status=200).body["values"]
    assert [value["id"] for value in values] == ALL
    brought = {entry["name"] for value in values for entry in value["role"]["value"]["containers"]}
    assert containers_of(cloud) == brought | {"runner", "beats-runner", "services-forwarder"}
    assert all(asking(cloud, role) == [] for role in ALL)


def test_a_blessing_lets_a_runner_join(cloud: CheckedClient) -> None:
    create(cloud)
    set_roles(cloud, *ALL, "warehouse")
    assert (roles_of(cloud), asking(cloud, "warehouse")) == (ALL, [HOST])
    assert "shelf" not in containers_of(cloud)
    path = f"{ROLES}/warehouse/blessings/{HOST}"
    cloud.call("PUT", path, {"value": False}, status=200)
    assert (roles_of(cloud), asking(cloud, "warehouse")) == (ALL, [HOST])
    cloud.call("PUT", path, {"value": True}, status=200)
    assert (roles_of(cloud), asking(cloud, "warehouse")) == ([*ALL, "warehouse"], [])
    assert "shelf" in containers_of(cloud)


def test_roles_come_at_once_with_permission(cloud: CheckedClient) -> None:
    create(cloud)
    set_roles(cloud, *ALL, "warehouse", bless=True)
    assert "warehouse" in roles_of(cloud)
    blessings = cloud.call("GET", f"{ROLES}/warehouse", status=200).body["blessings"]
    assert blessings["value"] == {"runner_ids_to_blessing": {HOST: {"value": True}}}
    create(cloud, id="open", auto_blessed=True)
    set_roles(cloud, *ALL, "open", host="192.168.44.12")
    assert "open" in roles_of(cloud, "192.168.44.12")
    body = {"role": ROLE | {"id": "known"}, "blessings": {"runner_ids_to_blessing": {HOST: {"value": True}}}}
    cloud.call("POST", ROLES, body, status=201)
    set_roles(cloud, *ALL, "known")
    assert roles_of(cloud) == [*ALL, "known"]


def test_who_is_no_longer_to_have_a_role_asks_no_longer(cloud: CheckedClient) -> None:
    create(cloud)
    set_roles(cloud, *ALL, "warehouse")
    set_roles(cloud, *ALL)
    assert asking(cloud, "warehouse") == []
    cloud.call("PUT", f"{ROLES}/warehouse/blessings/{HOST}", {"value": True}, status=200)
    assert roles_of(cloud) == ALL


def test_a_role_that_opens_to_all_takes_in_those_who_wait(cloud: CheckedClient) -> None:
    create(cloud)
    set_roles(cloud, *ALL, "warehouse")
    cloud.call("PUT", f"{ROLES}/warehouse", ROLE | {"auto_blessed": True}, status=200)
    assert "warehouse" in roles_of(cloud)


def test_a_proxy_comes_and_goes_with_its_role(cloud: CheckedClient) -> None:
    set_roles(cloud, "allocator", "coordinator", "director")
    assert proxies(cloud) == ["192.168.44.10", "192.168.44.12"]
    assert "proxyv2" not in containers_of(cloud)
    assert cloud.call("GET", f"{PROXIES}/health", status=200).body["status"] == "Yellow"
    set_roles(cloud, *ALL)
    assert sorted(proxies(cloud)) == ["192.168.44.10", HOST, "192.168.44.12"]
    assert cloud.call("GET", f"{PROXIES}/health", status=200).body["status"] == "Green"


def test_an_allocator_is_lost_with_its_role_and_back_with_it(cloud: CheckedClient) -> None:
    set_roles(cloud, "coordinator", "director", "proxy")
    assert hosts_of(cloud)[HOST]["status"]["connected"] is False
    set_roles(cloud, *ALL)
    assert hosts_of(cloud)[HOST]["status"]["connected"] is True
    set_roles(cloud, "coordinator", "director", "proxy")
    cloud.call("DELETE", f"{ALLOCATORS}/{HOST}", status=200)
    assert HOST not in hosts_of(cloud)
    set_roles(cloud, *ALL)
    added = hosts_of(cloud)[HOST]
    assert (added["zone_id"], added["metadata"], added["status"]["connected"]) == ("ece-zone-2", [], True)
    assert added["capacity"]["memory"] == {"total": 65536, "used": 0}


def test_a_new_coordinator_waits_for_its_promotion(cloud: CheckedClient) -> None:
    candidate = f"/platform/infrastructure/coordinators/candidates/{HOST}"
    set_roles(cloud, "allocator", "director", "proxy")
    cloud.call("GET", candidate, status=404)
    cloud.call("GET", f"/platform/infrastructure/constructors/{HOST}", status=404)
    set_roles(cloud, *ALL)
    assert cloud.call("GET", candidate, status=200).body["state"] == "pending"
    cloud.call("POST", f"{candidate}/_promote", status=202)
    cloud.call("GET", f"/platform/infrastructure/constructors/{HOST}", status=200)


def test_unknown_roles_are_refused_with_their_place(cloud: CheckedClient) -> None:
    refused = set_roles(cloud, "proxy", "none")
    assert (refused.status, refused.code) == (400, "runners.runner_set_roles_failed")
    assert refused.fields == ["roles[1].role_name"]
    assert roles_of(cloud) == ALL
    assert set_roles(cloud, host="none").code == "runners.runner_not_found"


def test_a_role_in_use_is_neither_changed_nor_removed(cloud: CheckedClient) -> None:
    proxy = cloud.call("GET", f"{ROLES}/proxy", status=200).body
    for method, body in (("PUT", ROLE | {"id": "proxy"}), ("DELETE", None)):
        assert cloud.call(method, f"{ROLES}/proxy", body, status=400).code == "roles.in_use"
    assert cloud.call("GET", f"{ROLES}/proxy", status=200).body == proxy
    cloud.call("DELETE", f"{ROLES}/proxy", status=200, skip_validations=True)
    assert cloud.call("GET", f"{ROLES}/proxy", status=404).code == "roles.not_found"
    assert "proxyv2" not in containers_of(cloud)


def test_a_role_is_changed_and_removed_while_nobody_has_it(cloud: CheckedClient) -> None:
    create(cloud)
    refused = cloud.call("POST", ROLES, {"role": ROLE}, status=409)
    assert (refused.code, refused.fields) == ("roles.already_exists", ["role.id"])
    body = ROLE | {"id": "other", "containers": []}
    changed = cloud.call("PUT", f"{ROLES}/warehouse", body, status=200, version=1).body
    assert (changed["role"]["value"], changed["role"]["meta"]["version"]) == (ROLE | {"containers": []}, "2")
    for method, sent in (("PUT", ROLE), ("DELETE", None)):
        refused = cloud.call(method, f"{ROLES}/warehouse", sent, status=409, version=1)
        assert (refused.code, refused.fields) == ("roles.version_conflict", ["version"])
    cloud.call("DELETE", f"{ROLES}/warehouse", status=200, version=2)
    calls: list[tuple[str, str, Any]] = [
        ("GET", "", None),
        ("PUT", "", ROLE),
        ("DELETE", "", None),
        ("PUT", "/blessings", {"runner_ids_to_blessing": {}}),
        ("PUT", f"/blessings/{HOST}", {"value": True}),
    ]
    for method, path, body in calls:
        assert cloud.call(method, f"{ROLES}/warehouse{path}", body, status=404).code == "roles.not_found"


def test_permissions_have_a_version_of_their_own(cloud: CheckedClient) -> None:
    path = f"{ROLES}/proxy/blessings"
    body = {"runner_ids_to_blessing": {HOST: {"value": True}}}
    changed = cloud.call("PUT", path, body, status=200, version=1).body
    assert (changed["blessings"]["value"], changed["blessings"]["meta"]["version"]) == (body, "2")
    assert changed["role"]["meta"]["version"] == "1"
    for where, what in ((path, body), (f"{path}/other", {"value": True})):
        assert cloud.call("PUT", where, what, status=409, version=1).code == "roles.version_conflict"
    added = cloud.call("PUT", f"{path}/other", {"value": True}, status=200, version=2).body
    assert list(added["blessings"]["value"]["runner_ids_to_blessing"]) == [HOST, "other"]
    set_roles(cloud, "allocator", "coordinator", "director", host="192.168.44.12")
    set_roles(cloud, *ALL, host="192.168.44.12")
    assert asking(cloud, "proxy") == ["192.168.44.12"]


def test_a_runner_leaves_only_when_it_is_lost(cloud: CheckedClient) -> None:
    assert cloud.call("DELETE", f"{RUNNERS}/{HOST}", status=400).code == "runners.runner_deletion_failed"
    create(cloud)
    set_roles(cloud, *ALL, "warehouse")
    change(cloud, HOST, RUNNERS, connected=False)
    cloud.call("DELETE", f"{RUNNERS}/{HOST}", status=200)
    assert cloud.call("DELETE", f"{RUNNERS}/{HOST}", status=404).code == "runners.runner_not_found"
    assert HOST not in proxies(cloud)
    assert asking(cloud, "warehouse") == []
    cloud.call("GET", f"/platform/infrastructure/coordinators/{HOST}", status=404)
    cloud.call("GET", f"/platform/infrastructure/constructors/{HOST}", status=404)
    assert HOST in hosts_of(cloud)


@pytest.mark.parametrize("lost", ["192.168.44.10"])
def test_the_last_coordinator_does_not_leave(cloud: CheckedClient, lost: str) -> None:
    for host in (HOST, "192.168.44.12"):
        cloud.call("POST", f"/platform/infrastructure/coordinators/{host}/_demote", status=200)
    change(cloud, lost, RUNNERS, connected=False)
    assert cloud.call("DELETE", f"{RUNNERS}/{lost}", status=400).code == "runners.runner_deletion_failed"
