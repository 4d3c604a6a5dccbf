"""How much memory of each allocator is promised to instances, kept up with every change of a plan.

The sums follow from the deployments, so they are no part of the state, but they change in the same transaction. So they
cannot get out of step: not by failures, concurrent calls, a reset or a restart.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import orjson

from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.plans.memory import HeldMemory, held_memory
from elastic_cloud_emulator.plans.records import Resource
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS
from elastic_cloud_emulator.storage.store import Store, Transaction


class _Sums(NamedTuple):
    """Sums at a moment; nobody changes them.

    Attributes:
        seen: The moment, in milliseconds since 1970.
        used: What is promised, in MB by allocator.
        releases: What of that is given back later, by the second since 1970 and the allocator.
    """

    seen: int
    used: dict[str, int]
    releases: dict[int, dict[str, int]]


class PromisedMemory:
    """What is promised at a moment, in MB by allocator.

    Memory that a running attempt gives back is noted by the second in which it does, and released when somebody looks
    after that.
    """

    def __init__(self, store: Transaction, now: int) -> None:
        """Look at the sums, which change when the moment has come, but are not yet kept.

        Args:
            store: Knows them.
            now: The moment, in milliseconds since 1970.
        """
        self._store = store
        self._seen, used, releases = store.recall(_sum_up)
        self._used = used.copy()
        self._releases = {second: due.copy() for second, due in releases.items()} if releases else {}
        if now > self._seen:
            self._seen = now
            for second in [second for second in self._releases if second * 1000 <= now]:
                for allocator, memory in self._releases.pop(second).items():
                    self._used[allocator] -= memory

    def of(self, allocator: str) -> int:
        """Return the memory of an allocator that is promised."""
        return self._used.get(allocator, 0)

    def exchange(self, before: Iterable[HeldMemory], after: Iterable[HeldMemory]) -> None:
        """Release some memory and promise other."""
        _count(self._now(), before, -1)
        _count(self._now(), after, 1)

    def save(self) -> None:
        """Keep the sums."""
        self._store.keep(_sum_up, self._now())

    def _now(self) -> _Sums:
        return _Sums(self._seen, self._used, self._releases)


def _sum_up(store: Store) -> _Sums:
    now = to_millis(store.clock.now())
    sums = _Sums(now, {}, {})
    for record in store.collections.get(DEPLOYMENTS, {}).values():
        for resource in orjson.loads(record.encoded)["resources"]:
            _count(sums, held_memory(resource, now), 1)
    return sums


def _count(sums: _Sums, counted: Iterable[HeldMemory], sign: int) -> None:
    seen, used, releases = sums
    for allocator, memory, until in counted:
        if until is not None:
            second = -(-until // 1000)
            if second * 1000 <= seen:
                continue
            due = releases.setdefault(second, {})
            due[allocator] = due.get(allocator, 0) + sign * memory
        used[allocator] = used.get(allocator, 0) + sign * memory


def release_memory(store: Transaction, resources: Iterable[Resource], now: int) -> None:
    """Release all that resources hold which are about to be deleted.

    Args:
        store: Knows the sums.
        resources: The resources.
        now: The present moment, in milliseconds since 1970.
    """
    held = [part for resource in resources for part in held_memory(resource, now)]
    if held:
        promised = PromisedMemory(store, now)
        promised.exchange(held, ())
        promised.save()
