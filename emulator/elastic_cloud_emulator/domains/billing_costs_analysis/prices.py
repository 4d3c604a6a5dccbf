"""Prices, as they are seeded."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple, TypedDict

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.runs import Load
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
        self._hourly: dict[Load, Decimal] = {}
        self._in_full: dict[Load, Decimal] = {}
        self._regions: dict[str, str] = {key: each.value["name"] for key, each in call.store.items(BILLING_REGIONS)}

    def hourly(self, load: Load) -> Decimal:
        """Return what an hour of instances costs, in ECU."""
        if (known := self._hourly.get(load)) is None:
            beginnings = (load.configuration[:length] for length in range(len(load.configuration), 0, -1))
            price = next((each for each in beginnings if each in self._memory), _OTHER)
            known = self._hourly[load] = self._memory.get(price, Decimal(0)) * gigabytes(load)
        return known

    def hourly_in_full(self, load: Load) -> Decimal:
        """Return what an hour of instances costs together with what they transfer and store in it, in ECU."""
        if (known := self._in_full.get(load)) is None:
            used = sum((usage.cost for usage in self.usage(load, 1)), Decimal(0))
            known = self._in_full[load] = self.hourly(load) + used
        return known

    def name(self, load: Load) -> str:
        """Return what bills call instances."""
        size = f"{load.memory / 1024:g}GB"
        return f"Cloud Standard, {self.region(load.region)}, {load.configuration}, {size}, {load.zones}AZ"

    def usage(self, load: Load, hours: int) -> Iterator[Usage]:
        """Yield what Elasticsearch transfers and stores in some hours; other products are not counted."""
        if load.kind != "elasticsearch":
            return
        for kind, price in self._usage.items():
            amount = price["per_gb_hour"] * gigabytes(load) * hours
            cost = _exact(price["price"]) * amount / price["size"]
            if kind == _STORED:
                amount, cost = amount / _MONTH, cost / _MONTH
            yield Usage(kind, f"{self._provider_of(load.region)}.{kind}_{load.region}", price, amount, cost)

    def region(self, region: str) -> str:
        """Return what bills call a region."""
        return self._regions.get(region, region)


def gigabytes(load: Load) -> Decimal:
    """Return the memory of all instances, in GB."""
    return Decimal(load.memory * load.instances) / 1024


def _usage_prices(store: Transaction) -> dict[str, UsagePrice]:
    return {key: stored.value for key, stored in store.items(USAGE_PRICES)}  # type: ignore[misc]


def _exact(number: float) -> Decimal:
    return Decimal(str(number))
