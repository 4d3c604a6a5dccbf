"""Prices, as they are seeded."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple, TypedDict

from elastic_cloud_emulator.domains.billing_costs_analysis.runs import Run
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.storage.store import Transaction

PRICES = "prices"
"""Collection of prices of memory, by the beginning of an instance configuration's id."""
USAGE_PRICES = "usage_prices"
"""Collection of what Elasticsearch is taken to transfer and store, with its price, by kind of usage."""
BILLING_REGIONS = "billing_regions"
"""Collection of what bills call the regions."""
_OTHER = "other"
_STORED = "storage_bytes"
_MONTH = 730
"""Hours."""


class Price(TypedDict):
    """What memory costs.

    Attributes:
        per_gb_hour: ECU for a GB and an hour.
    """

    per_gb_hour: float


class UsagePrice(TypedDict):
    """What transfer or storage costs.

    Attributes:
        name: As on the bill.
        per_gb_hour: Bytes or requests for each GB of memory of Elasticsearch and hour.
        price: ECU for a unit.
        unit: The unit, for people.
        size: How many bytes or requests it is.
    """

    name: str
    per_gb_hour: int
    price: float
    unit: str
    size: int


class RegionName(TypedDict):
    """What bills call a region.

    Attributes:
        name: Provider, region and place.
    """

    name: str


class Usage(NamedTuple):
    """What a kind of transfer or storage comes to.

    Attributes:
        type: The kind, a dimension of bills.
        sku: Its article number.
        price: What it costs.
        amount: Bytes, requests, or bytes times months.
        cost: ECU.
    """

    type: str
    sku: str
    price: UsagePrice
    amount: Decimal
    cost: Decimal


class Prices:
    """All prices of an installation."""

    def __init__(self, call: Call) -> None:
        """Read them."""
        self._provider_of = call.world.personality.provider_of
        self._memory = {key: _exact(stored.value["per_gb_hour"]) for key, stored in call.store.items(PRICES)}
        self._usage: dict[str, UsagePrice] = _usage_prices(call.store)
        self._regions: dict[str, str] = {key: each.value["name"] for key, each in call.store.items(BILLING_REGIONS)}

    def hourly(self, run: Run) -> Decimal:
        """Return what an hour of instances costs, in ECU."""
        beginnings = (run.configuration[:length] for length in range(len(run.configuration), 0, -1))
        known = next((each for each in beginnings if each in self._memory), _OTHER)
        return self._memory.get(known, Decimal(0)) * gigabytes(run)

    def usage(self, run: Run, hours: int) -> Iterator[Usage]:
        """Yield what Elasticsearch transfers and stores in some hours; other products are not counted."""
        if run.kind != "elasticsearch":
            return
        for kind, price in self._usage.items():
            amount = price["per_gb_hour"] * gigabytes(run) * hours
            cost = _exact(price["price"]) * amount / price["size"]
            if kind == _STORED:
                amount, cost = amount / _MONTH, cost / _MONTH
            yield Usage(kind, f"{self._provider_of(run.region)}.{kind}_{run.region}", price, amount, cost)

    def region(self, region: str) -> str:
        """Return what bills call a region."""
        return self._regions.get(region, region)


def gigabytes(run: Run) -> Decimal:
    """Return the memory of all instances, in GB."""
    return Decimal(run.memory * run.instances) / 1024


def _usage_prices(store: Transaction) -> dict[str, UsagePrice]:
    return {key: stored.value for key, stored in store.items(USAGE_PRICES)}  # type: ignore[misc]


def _exact(number: float) -> Decimal:
    return Decimal(str(number))
