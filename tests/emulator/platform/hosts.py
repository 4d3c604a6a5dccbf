"""What tests of hosts and of their room have in common."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.plans.attempts import HELD, to_millis
from elastic_cloud_emulator.plans.memory import held_memory
from elastic_cloud_emulator.storage.store import Transaction
from tests.emulator.deployments.client import CheckedClient

ALLOCATORS = "/platform/infrastructure/allocators"
CONSTRUCTORS = "/platform/infrastructure/constructors"
RUNNERS = "/platform/infrastructure/runners"


def allocators(cloud: CheckedClient) -> list[dict[str, Any]]:
    """All allocators as the list shows them."""
    zones = cloud.call("GET", ALLOCATORS, status=200).body["zones"]
    return [allocator for zone in zones for allocator in zone["allocators"]]


def hosts_of(cloud: CheckedClient) -> dict[str, dict[str, Any]]:
    """The same by id."""
    return {allocator["allocator_id"]: allocator for allocator in allocators(cloud)}


def change(cloud: CheckedClient, host: str, collection: str = ALLOCATORS, **members: Any) -> None:
    """Change what seeds say about a host and no call can change."""
    name = collection.rpartition("/")[2]
    with cloud.emulator.store.transaction() as store:
        stored = store.get(name, host)
        assert stored is not None
        store.put(name, host, stored.value | members)


def set_memory(cloud: CheckedClient, *megabytes: int) -> None:
    """Give the hosts so much memory, apart from what the system's own deployments need."""
    system = 2 * 4096 + 2 * 1024
    for number, memory in enumerate(megabytes):
        total = memory + (system if number == 0 else 0)
        change(cloud, f"192.168.44.{10 + number}", capacity={"memory": total, "storage": total * 32})


def promised(emulator: Emulator) -> dict[str, int]:
    """Memory that is promised on each host.

    It is at least what the deployments say, and exactly that when all plans are through: the books round the moment at
    which memory is given back up to the second.
    """
    now = to_millis(emulator.world.clock.now())
    later = now + 1_000_000
    with emulator.store.transaction(read_only=True) as store:
        kept, settled = PromisedMemory(store, now), PromisedMemory(store, later)
        held = sum_up(store, now)
        for host in store.keys("allocators"):
            assert kept.of(host) >= sum(memory for memory, _ in held.get(host, ()))
            assert settled.of(host) == sum(memory for memory, lasts in held.get(host, ()) if lasts)
        return {host: kept.of(host) for host in store.keys("allocators")}


def sum_up(store: Transaction, now: int) -> dict[str, list[tuple[int, bool]]]:
    """By host, what the deployments say is held there, and whether it stays for as long as nobody does anything."""
    sums: dict[str, list[tuple[int, bool]]] = {}
    for _, stored in store.items("deployments"):
        for resource in stored.value["resources"]:
            for allocator, memory, until in held_memory(resource, now):
                sums.setdefault(allocator, []).append((memory, until in (None, HELD)))
    return sums


def check_memory(emulator: Emulator, shown: list[dict[str, Any]]) -> None:
    """What is shown as used is what the instances need, no more than is promised, and that no more than there is."""
    books = promised(emulator)
    for host in shown:
        memory = host["capacity"]["memory"]
        assert memory["used"] == sum(instance["node_memory"] for instance in host["instances"])
        assert memory["used"] <= books[host["allocator_id"]] <= memory["total"]
