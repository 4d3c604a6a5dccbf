"""Whether there are as many proxies as there should be, altogether and in each filtered group."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_infrastructure.proxies import routes_of
from elastic_cloud_emulator.domains.platform_infrastructure.proxies_filtered_groups import find_group
from elastic_cloud_emulator.domains.platform_infrastructure.proxies_settings import read_settings
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import PROXIES_FILTERED_GROUPS, Proxy, all_proxies, is_connected

_RANKS = {"Green": 0, "Yellow": 1, "Red": 2}


@handles("get-proxies-health")
def get_proxies_health(call: Call) -> Reply:
    """Judge all proxies and every group of them."""
    present = present_proxies(call)
    expected: int = read_settings(call).value["expected_proxies_count"]
    groups = [_judge(stored.value, present) for _, stored in call.store.items(PROXIES_FILTERED_GROUPS)]
    status = _color(len(present), expected)
    if status == "Green" and any(group["status"] != "Green" for group in groups):
        status = "Yellow"
    health: JsonObject = {
        "observed_proxies_count": len(present),
        "expected_proxies_count": expected,
        "allocations": [
            {"allocations_type": kind, "max_allocations": count, "proxies_at_max_allocations": len(present)}
            for kind, count in routes_of(call).items()
        ],
        "filtered_groups": groups,
        "status": status,
    }
    return _reply(call, health)


@handles("get-proxies-filtered-group-health")
def get_proxies_filtered_group_health(call: Call) -> Reply:
    """Judge one group."""
    return _reply(call, _judge(find_group(call).value, present_proxies(call)))


def present_proxies(call: Call) -> list[Proxy]:
    """Return the proxies that the platform reaches."""
    return [proxy for proxy in all_proxies(call) if is_connected(call.store, proxy["proxy_id"])]


def _judge(group: JsonObject, present: list[Proxy]) -> JsonObject:
    wanted = [(each["key"], each["value"]) for each in group["filters"]]
    observed = sum(all(proxy["metadata"].get(key) == value for key, value in wanted) for proxy in present)
    return {
        "group": group,
        "observed_proxies_count": observed,
        "status": _color(observed, group["expected_proxies_count"]),
    }


def _color(observed: int, expected: int) -> str:
    if observed >= expected:
        return "Green"
    return "Yellow" if observed else "Red"


def _reply(call: Call, health: JsonObject) -> Reply:
    """Return the verdict, which is a refusal if something better was expected."""
    expected = call.query.get("expect_status")
    met = expected is None or _RANKS[health["status"]] <= _RANKS[expected]
    return Reply(health, status=200 if met else 417)
