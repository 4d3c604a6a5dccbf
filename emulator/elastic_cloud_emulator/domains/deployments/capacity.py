"""How much memory of each allocator is promised to instances, kept up with every change of a plan.

The sums lie in one document, which is written in the same transaction as the deployment. So they cannot get out of
step: not by failures, concurrent calls, a reset or a restart. Where it is missing, it is made from the deployments.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from elastic_cloud_emulator.domains.deployments.records import DEPLOYMENTS, Deployment
from elastic_cloud_emulator.plans.holdings import Holding, holdings
from elastic_cloud_emulator.plans.records import Resource
from elastic_cloud_emulator.store import Transaction

_COLLECTION, _KEY = "allocator_usage", "memory"


class Usage:
    """What is promised at a moment, in MB by allocator.

    Memory that a running attempt gives back is noted by the second in which it does, and released when somebody looks
    after that.
    """

    def __init__(self, store: Transaction, now: int) -> None:
        """Look at the sums, which change when the moment has come, but are not yet stored.

        Args:
            store: Holds them.
            now: The moment, in milliseconds since 1970.
        """
        self._store = store
        stored = store.get(_COLLECTION, _KEY)
        self._seen, self._used, self._releases = 0, dict[str, int](), dict[str, dict[str, int]]()
        if stored is None:
            for _, deployment in store.items(DEPLOYMENTS):
                for resource in cast(Deployment, deployment.value)["resources"]:
                    self._count(holdings(resource, now), 1)
        else:
            self._seen, self._used, self._releases = (stored.value[name] for name in ("seen", "used", "releases"))
        if now > self._seen:
            self._seen = now
            for second in [second for second in self._releases if int(second) * 1000 <= now]:
                for allocator, memory in self._releases.pop(second).items():
                    self._used[allocator] -= memory

    def of(self, allocator: str) -> int:
        """Memory of an allocator that is promised."""
        return self._used.get(allocator, 0)

    def exchange(self, before: Iterable[Holding], after: Iterable[Holding]) -> None:
        """Release some holdings and take up others."""
        self._count(before, -1)
        self._count(after, 1)

    def save(self) -> None:
        """Store the sums."""
        self._store.put(_COLLECTION, _KEY, {"seen": self._seen, "used": self._used, "releases": self._releases})

    def _count(self, counted: Iterable[Holding], sign: int) -> None:
        for allocator, memory, until in counted:
            if until is not None:
                second = -(-until // 1000)
                if second * 1000 <= self._seen:
                    continue
                due = self._releases.setdefault(str(second), {})
                due[allocator] = due.get(allocator, 0) + sign * memory
            self._used[allocator] = self._used.get(allocator, 0) + sign * memory


def give_back(store: Transaction, resources: Iterable[Resource], now: int) -> None:
    """Release all that resources hold which are about to be deleted.

    Args:
        store: Holds the sums.
        resources: The resources.
        now: The present moment, in milliseconds since 1970.
    """
    held = [holding for resource in resources for holding in holdings(resource, now)]
    if held:
        usage = Usage(store, now)
        usage.exchange(held, ())
        usage.save()
