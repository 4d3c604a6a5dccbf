"""The hosts through which users reach their deployments."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.platform_infrastructure.occupants import Occupants
from elastic_cloud_emulator.domains.platform_infrastructure.proxies_settings import read_settings
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.records.hosts import PROXIES, RUNNERS, Proxy, all_proxies, is_connected
from elastic_cloud_emulator.storage.store import Transaction


@handles("get-proxies")
def get_proxies(call: Call) -> JsonObject:
    """List the proxies, with the settings they share."""
    routes = routes_of(call)
    proxies = [_show_proxy(call, proxy, routes) for proxy in all_proxies(call)]
    return {"proxies_count": len(proxies), "settings": read_settings(call).value, "proxies": proxies}


@handles("get-proxy")
def get_proxy(call: Call) -> JsonObject:
    """Read a proxy."""
    proxy_id = call.path["proxy_id"]
    stored = call.store.get(PROXIES, proxy_id)
    if stored is None:
        raise ApiError(404, "proxies.proxy_not_found", proxy_id=proxy_id)
    return _show_proxy(call, cast(Proxy, stored.value), routes_of(call))


def add_proxy(store: Transaction, runner: JsonObject) -> None:
    """Start a proxy on a host."""
    proxy: Proxy = {
        "proxy_id": runner["runner_id"],
        "host_ip": runner["host_ip"],
        "public_hostname": runner["public_hostname"],
        "zone": runner.get("zone", ""),
        "metadata": {},
    }
    store.put(PROXIES, proxy["proxy_id"], proxy)


def routes_of(call: Call) -> dict[str, int]:
    """Tell how many instances a proxy can forward to, by the kind of their resource."""
    counts = Occupants.now(call).by_kind()
    return {kind: counts[kind] for kind in KINDS if kind in counts}


def _show_proxy(call: Call, proxy: Proxy, routes: dict[str, int]) -> JsonObject:
    """Return a proxy as answers show it; one that is lost knows no ways."""
    healthy = is_connected(call.store, proxy["proxy_id"])
    shown: JsonObject = {**proxy, "healthy": healthy}
    if call.store.get(RUNNERS, proxy["proxy_id"]) is not None:
        shown["runner_id"] = proxy["proxy_id"]
    shown["allocations"] = [
        {"allocations_type": kind, "counts": {"allocations": count, "connectors": count}}
        for kind, count in routes.items()
        if healthy
    ]
    return shown
