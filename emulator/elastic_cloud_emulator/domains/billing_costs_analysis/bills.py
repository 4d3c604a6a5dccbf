"""What runs come to in a period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from elastic_cloud_emulator.domains.billing_costs_analysis.prices import Prices, UsagePrice
from elastic_cloud_emulator.domains.billing_costs_analysis.runs import Period, Run
from elastic_cloud_emulator.plans.attempts import to_instant
from elastic_cloud_emulator.plans.records import JsonObject

CAPACITY = "capacity"
"""The dimension of running instances."""


class Article(NamedTuple):
    """What instances are charged as.

    Attributes:
        kind: Which product they run.
        sku: Article number.
        instances: How many there are.
    """

    kind: str
    sku: str
    instances: int


@dataclass(slots=True)
class Item:
    """Instances that are charged by the hour.

    Attributes:
        name: As on the bill.
        rate: Price of an hour of all of them.
        hours: Hours that they ran.
        period: From when to when.
    """

    name: str
    rate: Decimal
    hours: int
    period: Period


@dataclass(slots=True)
class Transfer:
    """Transfer or storage of one kind.

    Attributes:
        type: The kind.
        price: What it costs.
        amount: How much.
        cost: ECU.
    """

    type: str
    price: UsagePrice
    amount: Decimal = Decimal(0)
    cost: Decimal = Decimal(0)


@dataclass(slots=True)
class Bill:
    """Everything that is charged in a period.

    Attributes:
        items: By article.
        transfers: By article number.
        period: From the first to the last moment in which anything ran; None if nothing did.
    """

    items: dict[Article, Item] = field(default_factory=dict)
    transfers: dict[str, Transfer] = field(default_factory=dict)
    period: Period | None = None

    def add(self, prices: Prices, runs: Iterable[Run], asked: Period) -> None:
        """Charge what ran within a period."""
        for run in runs:
            period = run.period.meet(asked)
            if period.start == period.end:
                continue
            self.period = _around(self.period, period)
            if hours := period.hours:
                self._charge(prices, run, hours, period)

    def _charge(self, prices: Prices, run: Run, hours: int, period: Period) -> None:
        article = Article(run.kind, f"{run.configuration}_{run.region}_{run.memory}_{run.zones}", run.instances)
        item = self.items.get(article)
        if item is None:
            size = f"{run.memory / 1024:g}GB"
            name = f"Cloud Standard, {prices.region(run.region)}, {run.configuration}, {size}, {run.zones}AZ"
            self.items[article] = Item(name, prices.hourly(run), hours, period)
        else:
            item.hours += hours
            item.period = _around(item.period, period)
        for usage in prices.usage(run, hours):
            transfer = self.transfers.setdefault(usage.sku, Transfer(usage.type, usage.price))
            transfer.amount += usage.amount
            transfer.cost += usage.cost

    @property
    def dimensions(self) -> dict[str, Decimal]:
        """Return the costs by kind of usage, without those that cost nothing."""
        sums = {CAPACITY: sum((item.rate * item.hours for item in self.items.values()), Decimal(0))}
        for transfer in self.transfers.values():
            sums[transfer.type] = sums.get(transfer.type, Decimal(0)) + transfer.cost
        return {kind: cost for kind, cost in sums.items() if cost}

    @property
    def total(self) -> Decimal:
        """Return all costs together."""
        return sum(self.dimensions.values(), Decimal(0))


def show_costs(bill: Bill) -> JsonObject:
    """Show a sum and what it is made of, as the API does."""
    dimensions = [{"type": kind, "cost": float(cost)} for kind, cost in bill.dimensions.items()]
    return {"total": float(bill.total), "dimensions": dimensions}


def show_items(bill: Bill) -> JsonObject:
    """Show a bill item by item, as the API does."""
    return {
        "costs": show_costs(bill),
        "resources": [
            {
                "name": item.name,
                "kind": article.kind,
                "sku": article.sku,
                "instance_count": article.instances,
                "hours": item.hours,
                "price_per_hour": float(item.rate),
                "price": float(item.rate * item.hours),
                "period": show_period(item.period),
            }
            for article, item in sorted(bill.items.items())
        ],
        "data_transfer_and_storage": [
            {
                "name": transfer.price["name"],
                "type": transfer.type,
                "sku": sku,
                "quantity": _show_amount(transfer),
                "rate": {
                    "value": transfer.price["price"],
                    "formatted_value": f"{transfer.price['price']:g} per {transfer.price['unit']}",
                },
                "cost": float(transfer.cost),
            }
            for sku, transfer in sorted(bill.transfers.items())
        ],
    }


def show_period(period: Period) -> JsonObject:
    """Show a stretch of time, as the API does."""
    return {"start": to_instant(period.start), "end": to_instant(period.end)}


def _show_amount(transfer: Transfer) -> JsonObject:
    value = round(transfer.amount)
    units = transfer.amount / transfer.price["size"]
    unit = transfer.price["unit"] if transfer.price["size"] == 1_000_000_000 else f"x {transfer.price['unit']}"
    return {"value": value, "formatted_value": f"{float(units):.3g} {unit}"}


def _around(known: Period | None, other: Period) -> Period:
    return other if known is None else Period(min(known.start, other.start), max(known.end, other.end))
