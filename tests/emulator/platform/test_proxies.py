"""Proxies, their health as a whole and in groups, and the settings they share."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.emulator.platform.hosts import RUNNERS, change
from tests.properties import PATIENT, fewer

PROXIES = "/platform/infrastructure/proxies"
GROUPS = f"{PROXIES}/filtered-groups"
SETTINGS = f"{PROXIES}/settings"
HOSTS = ["192.168.44.10", "192.168.44.11", "192.168.44.12"]
GROUP = {"id": "first-zone", "filters": [{"key": "zone", "value": "ece-zone-1"}], "expected_proxies_count": 1}
RANKS = ["Green", "Yellow", "Red"]


def counts(proxy: dict[str, Any]) -> dict[str, int]:
    return {each["allocations_type"]: each["counts"]["allocations"] for each in proxy["allocations"]}


def test_proxies_know_the_ways_to_all_instances(cloud: CheckedClient) -> None:
    overview = cloud.call("GET", PROXIES, status=200).body
    assert [proxy["proxy_id"] for proxy in overview["proxies"]] == HOSTS
    assert overview["proxies_count"] == 3
    assert overview["settings"] == cloud.call("GET", SETTINGS, status=200).body
    assert all(counts(proxy) == {"elasticsearch": 3, "kibana": 1} for proxy in overview["proxies"])
    resources = {"elasticsearch": [elasticsearch(tier(zones=2))], "apm": [stateless("apm", size=512)]}
    cloud.create({"resources": resources})
    cloud.finish()
    shown = cloud.call("GET", f"{PROXIES}/{HOSTS[2]}", status=200).body
    assert counts(shown) == {"elasticsearch": 6, "kibana": 1, "apm": 1}
    assert (shown["runner_id"], shown["zone"], shown["healthy"]) == (HOSTS[2], "ece-zone-3", True)
    assert cloud.call("GET", f"{PROXIES}/none", status=404).code == "proxies.proxy_not_found"


def test_a_lost_proxy_is_missed_by_all_who_count(cloud: CheckedClient) -> None:
    cloud.call("POST", GROUPS, GROUP, status=200)
    assert cloud.call("GET", f"{PROXIES}/health", status=200).body["status"] == "Green"
    change(cloud, HOSTS[0], RUNNERS, connected=False)
    shown = cloud.call("GET", f"{PROXIES}/{HOSTS[0]}", status=200).body
    assert (shown["healthy"], shown["allocations"]) == (False, [])
    health = cloud.call("GET", f"{PROXIES}/health", status=200).body
    assert (health["status"], health["observed_proxies_count"], health["expected_proxies_count"]) == ("Yellow", 2, 3)
    assert {each["proxies_at_max_allocations"] for each in health["allocations"]} == {2}
    (group,) = health["filtered_groups"]
    assert group == {"group": GROUP, "observed_proxies_count": 0, "status": "Red"}
    (region,) = cloud.call("GET", "/platform", status=200).body["regions"]
    assert region["proxies"]["healthy"] is False


def test_the_whole_is_yellow_when_a_group_is_not_green(cloud: CheckedClient) -> None:
    cloud.call("POST", GROUPS, {**GROUP, "expected_proxies_count": 2}, status=200)
    health = cloud.call("GET", f"{PROXIES}/health", status=417, expect_status="Green").body
    assert (health["status"], health["observed_proxies_count"]) == ("Yellow", 3)


def test_groups_are_made_changed_and_removed(cloud: CheckedClient) -> None:
    path = f"{GROUPS}/first-zone"
    made = cloud.call("POST", GROUPS, GROUP, status=200)
    assert made.body == GROUP == cloud.call("GET", path, status=200).body
    version = made.headers["x-cloud-resource-version"]
    wider = {"filters": [{"key": "version", "value": "3.8.0"}], "expected_proxies_count": 3}
    changed = cloud.call("PUT", path, wider, status=200, version=version)
    assert changed.body == {"id": "first-zone", **wider}
    assert cloud.call("GET", f"{path}/health", status=200).body["observed_proxies_count"] == 3
    conflict = "proxies.proxies_filtered_group_version_conflict"
    for method, body in (("PUT", wider), ("DELETE", None)):
        refused = cloud.call(method, path, body, status=409, version=version)
        assert (refused.code, refused.fields) == (conflict, ["version"])
    cloud.call("DELETE", path, status=200, version=changed.headers["x-cloud-resource-version"])
    for method, where, body in (("GET", path, None), ("GET", f"{path}/health", None), ("PUT", path, GROUP)):
        assert cloud.call(method, where, body, status=404).code == "proxies.proxies_filtered_group_not_found"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"filters": [], "expected_proxies_count": 1}, "proxies.proxies_filtered_group_empty_id"),
        ({**GROUP, "id": " "}, "proxies.proxies_filtered_group_empty_id"),
        (GROUP, "proxies.proxies_filtered_group_already_exists"),
    ],
)
def test_new_groups_need_an_id_of_their_own(cloud: CheckedClient, body: dict[str, Any], code: str) -> None:
    cloud.call("POST", GROUPS, GROUP, status=200)
    refused = cloud.call("POST", GROUPS, body, status=400)
    assert (refused.code, refused.fields) == (code, ["id"])
    assert len(cloud.call("GET", f"{PROXIES}/health", status=200).body["filtered_groups"]) == 1


def test_groups_keep_their_id(cloud: CheckedClient) -> None:
    cloud.call("POST", GROUPS, GROUP, status=200)
    refused = cloud.call("PUT", f"{GROUPS}/first-zone", {**GROUP, "id": "other"}, status=400)
    assert (refused.code, refused.fields) == ("proxies.proxies_filtered_group_id_conflict", ["id"])
    assert cloud.call("PUT", f"{GROUPS}/first-zone", GROUP, status=200).body == GROUP


_emulator: list[Emulator] = []


@settings(max_examples=fewer(40), deadline=None, suppress_health_check=PATIENT)
@given(
    lost=st.sets(st.sampled_from(HOSTS)),
    expected=st.integers(0, 4),
    groups=st.lists(
        st.tuples(st.sets(st.sampled_from(["zone", "version"])), st.sampled_from(HOSTS), st.integers(0, 4)), max_size=3
    ),
)
def test_colors_follow_from_the_numbers(lost: set[str], expected: int, groups: list[tuple[set[str], str, int]]) -> None:
    if not _emulator:
        _emulator.append(Emulator(speed=0))
    _emulator[0].reset()
    cloud = CheckedClient(_emulator[0])
    metadata = {each["proxy_id"]: each["metadata"] for each in cloud.call("GET", PROXIES).body["proxies"]}
    cloud.call("PATCH", SETTINGS, {"expected_proxies_count": expected}, status=200)
    for host in lost:
        change(cloud, host, RUNNERS, connected=False)
    present = set(HOSTS) - lost

    def color(observed: int, wanted: int) -> str:
        return "Green" if observed >= wanted else "Yellow" if observed else "Red"

    colors = {color(len(present), expected)}
    for number, (keys, host, wanted) in enumerate(groups):
        filters = [{"key": key, "value": metadata[host][key]} for key in sorted(keys)]
        body = {"id": f"group-{number}", "filters": filters, "expected_proxies_count": wanted}
        cloud.call("POST", GROUPS, body, status=200)
        observed = len([each for each in present if all(metadata[each][key] == metadata[host][key] for key in keys)])
        health = cloud.call("GET", f"{GROUPS}/group-{number}/health", status=200).body
        assert (health["observed_proxies_count"], health["status"]) == (observed, color(observed, wanted))
        colors |= {"Yellow"} if health["status"] != "Green" else set()
    whole = cloud.call("GET", f"{PROXIES}/health", status=200).body["status"]
    assert whole == max(colors, key=RANKS.index)
    for limit in RANKS:
        met = RANKS.index(whole) <= RANKS.index(limit)
        cloud.call("GET", f"{PROXIES}/health", status=200 if met else 417, expect_status=limit)


def test_settings_are_replaced_and_merged(cloud: CheckedClient) -> None:
    read = cloud.call("GET", SETTINGS, status=200)
    version = read.headers["x-cloud-resource-version"]
    patch = {"expected_proxies_count": 5, "http_settings": {"cookie_secret": "new", "sso_settings": {"max_age": None}}}
    merged = cloud.call("PATCH", SETTINGS, patch, status=200, version=version)
    before = read.body
    assert merged.body == {
        **before,
        "expected_proxies_count": 5,
        "http_settings": {**before["http_settings"], "cookie_secret": "new"},
    }
    for method, body in (("PATCH", patch), ("PUT", before)):
        refused = cloud.call(method, SETTINGS, body, status=409, version=version)
        assert (refused.code, refused.fields) == ("proxies.version_conflict", ["version"])
    assert cloud.call("GET", SETTINGS, status=200).body == merged.body
    assert cloud.call("PATCH", SETTINGS, {}, status=200).body == merged.body
    replaced = cloud.call("PUT", SETTINGS, before, status=200)
    assert replaced.body == before == cloud.call("GET", PROXIES, status=200).body["settings"]
    refused = cloud.call("PUT", SETTINGS, {"expected_proxies_count": 3}, status=400)
    assert refused.code == "root.invalid_json_request"
    refused = cloud.call("PATCH", SETTINGS, {"http_settings": {"sso_settings": {"max_age": -1}}}, status=400)
    assert refused.fields == ["http_settings.sso_settings.max_age"]
    assert cloud.call("GET", SETTINGS, status=200).body == before


def test_deployments_make_the_numbers_grow(cloud: CheckedClient) -> None:
    before = counts(cloud.call("GET", f"{PROXIES}/{HOSTS[0]}", status=200).body)
    made = cloud.create(deployment())["id"]
    cloud.finish()
    assert counts(cloud.call("GET", f"{PROXIES}/{HOSTS[0]}").body)["elasticsearch"] == before["elasticsearch"] + 1
    cloud.call("POST", f"/deployments/{made}/_shutdown", status=200)
    cloud.finish()
    assert counts(cloud.call("GET", f"{PROXIES}/{HOSTS[0]}").body) == before
