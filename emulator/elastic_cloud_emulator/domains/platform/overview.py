"""The installation as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.domains.platform_infrastructure.constructors import show_constructor
from elastic_cloud_emulator.domains.platform_infrastructure.coordinators import show_coordinator
from elastic_cloud_emulator.domains.platform_infrastructure.proxies_settings import read_settings
from elastic_cloud_emulator.domains.platform_infrastructure.views import Hosts
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import all_constructors, all_coordinators, all_proxies, is_connected
from elastic_cloud_emulator.records.installation import read_installation

_SERVICES = {"allocator": "allocator", "constructor": "coordinator", "director": "director", "proxy": "proxy"}
"""The services of the platform, each with the role of the hosts that run it."""


@handles("get-platform")
def get_platform(call: Call) -> JsonObject:
    """Sum up the installation: its version, services, health and capacity."""
    installation = read_installation(call)
    hosts = Hosts(call)
    allocators, runners = hosts.allocators(), hosts.runners()
    image: JsonObject = installation.get("image", {})
    return {
        "version": installation.get("version", ""),
        "services": [
            {"type": service, "image": [{"id": runner["runner_id"], **image} for runner in _with_role(runners, role)]}
            for service, role in _SERVICES.items()
        ],
        "phone_home_enabled": installation.get("phone_home_enabled", False),
        "eula_accepted": installation.get("eula_accepted", False),
        "regions": [_region(call, allocators, runners)],
        "unreachable_regions": [],
    }


def _region(call: Call, allocators: list[JsonObject], runners: list[JsonObject]) -> JsonObject:
    coordinators = all_coordinators(call)
    proxies = [
        {"proxy_id": proxy["proxy_id"], "healthy": is_connected(call.store, proxy["proxy_id"])}
        for proxy in all_proxies(call)
    ]
    return {
        "region_id": call.world.personality.region,
        "allocators": {
            "healthy": all(allocator["status"]["healthy"] for allocator in allocators),
            "zone_summaries": [
                _zone(zone, [allocator for allocator in allocators if allocator["zone_id"] == zone])
                for zone in dict.fromkeys(allocator["zone_id"] for allocator in allocators)
            ],
        },
        "runners": _runners(runners, allocators),
        "proxies": {
            "healthy": all(proxy["healthy"] for proxy in proxies),
            "expected_proxies_count": read_settings(call).value["expected_proxies_count"],
            "proxies_count": len(proxies),
            "proxies": proxies,
        },
        "container_sets_status": _container_sets(runners),
        "constructors": {"constructors": [show_constructor(call, each) for each in all_constructors(call.store)]},
        "coordinators": {"coordinators": [show_coordinator(each) for each in coordinators]},
        "zookeeper_states": {
            "states": [
                {
                    "id": str(coordinator.get("id", coordinator["name"])),
                    "state": "connected" if is_connected(call.store, coordinator["name"]) else "lost",
                }
                for coordinator in coordinators
            ]
        },
        "resources": {
            "healthy": True,
            "available_count": 0,
            "used_count": 0,
            "missing_count": 0,
            "minimum_available_count": 0,
            "account_count": 1,
        },
    }


def _with_role(runners: Iterable[JsonObject], role: str) -> list[JsonObject]:
    return [runner for runner in runners if any(entry["role_name"] == role for entry in runner["roles"])]


def _zone(zone: str, allocators: list[JsonObject]) -> JsonObject:
    connected = [allocator for allocator in allocators if allocator["status"]["connected"]]
    maintained = [allocator for allocator in connected if allocator["status"]["maintenance_mode"]]
    return {
        "zone_id": zone,
        "total_allocators": len(allocators),
        "healthy_allocators": sum(allocator["status"]["healthy"] for allocator in allocators),
        "connected_allocators": len(connected),
        "disconnected_allocators": len(allocators) - len(connected),
        "in_maintenance_allocators": len(maintained),
        "connected_capacity": sum(allocator["capacity"]["memory"]["total"] for allocator in connected),
        "max_available_capacity": max(
            (_free(allocator) for allocator in connected if allocator not in maintained), default=0
        ),
        "instances": sum(len(allocator["instances"]) for allocator in allocators),
    }


def _runners(runners: list[JsonObject], allocators: list[JsonObject]) -> JsonObject:
    connected = {runner["runner_id"] for runner in runners if runner["connected"]}
    memory = [allocator for allocator in allocators if allocator["allocator_id"] in connected]
    return {
        "healthy": all(runner["healthy"] for runner in runners),
        "total_runners": len(runners),
        "healthy_runners": sum(runner["healthy"] for runner in runners),
        "connected_runners": len(connected),
        "connected_capacity": sum(allocator["capacity"]["memory"]["total"] for allocator in memory),
        "max_available_capacity": max((_free(allocator) for allocator in memory), default=0),
        "containers_count": sum(len(runner["containers"]) for runner in runners),
    }


def _free(allocator: JsonObject) -> int:
    memory = allocator["capacity"]["memory"]
    return int(memory["total"] - memory["used"])


def _container_sets(runners: list[JsonObject]) -> JsonObject:
    """Return the sets of containers: one is healthy if all hosts that have containers of it are."""
    sets: dict[str, list[bool]] = {}
    for runner in runners:
        for container in runner["containers"]:
            sets.setdefault(container["container_set_name"], []).append(runner["healthy"])
    unhealthy = [
        {
            "container_set_id": name,
            "healthy": False,
            "hidden": False,
            "containers_created_count": len(running),
            "containers_started_count": len(running),
            "containers_running_count": sum(running),
            "containers_expected_running_count": len(running),
        }
        for name, running in sets.items()
        if not all(running)
    ]
    return {
        "healthy": not unhealthy,
        "healthy_container_sets_count": len(sets) - len(unhealthy),
        "unhealthy_container_sets_count": len(unhealthy),
        "unhealthy_container_sets": unhealthy,
    }
