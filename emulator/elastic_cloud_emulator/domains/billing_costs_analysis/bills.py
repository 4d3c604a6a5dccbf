"""What runs come to in a period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from elastic_cloud_emulator.domains.billing_costs_analysis.prices import Prices, UsagePrice
from elastic_cloud_emulator.plans.attempts import to_instant
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.runs import Load, Period, Run

CAPACITY = "capacity"
"""The dimension of running instances."""


@dataclass(slots=True)
class Item:
    """For how long instances are charged.

    Attributes:
        hours: Hours that they ran.
        start: When the first of them began, in milliseconds since 1970.
        end: When the last of them ended.
    """

    hours: int
    start: int
    end: int


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
        prices: What it costs.
        asked: The period.
        items: By what ran.
        period: From the first to the last moment in which anything ran; None if nothing did.
    """

    prices: Prices
    asked: Period
    items: dict[Load, Item] = field(default_factory=dict)
    period: Period | None = None

    def add(self, runs: Iterable[Run]) -> None:
        """Charge what ran within the period."""
        first, last = self.asked
        for load, (start, end) in runs:
            start, end = max(start, first), min(end, last)
            if start >= end:
                continue
            self.period = _around(self.period, start, end)
            if hours := Period(start, end).hours:
                item = self.items.get(load)
                if item is None:
                    self.items[load] = Item(hours, start, end)
                else:
                    item.hours += hours
                    item.start, item.end = min(item.start, start), max(item.end, end)

    @property
    def transfers(self) -> dict[str, Transfer]:
        """Return what was transferred and stored, by article number."""
        found: dict[str, Transfer] = {}
        for load, item in self.items.items():
            for usage in self.prices.usage(load, item.hours):
                transfer = found.setdefault(usage.sku, Transfer(usage.type, usage.price))
                transfer.amount += usage.amount
                transfer.cost += usage.cost
        return found

    @property
    def dimensions(self) -> dict[str, Decimal]:
        """Return the costs by kind of usage, without those that cost nothing."""
        running = (self.prices.hourly(load) * item.hours for load, item in self.items.items())
        sums = {CAPACITY: sum(running, Decimal(0))}
        for transfer in self.transfers.values():
            sums[transfer.type] = sums.get(transfer.type, Decimal(0)) + transfer.cost
        return {kind: cost for kind, cost in sums.items() if cost}

    @property
    def total(self) -> Decimal:
        """Return all costs together."""
        return sum((self.prices.hourly_in_full(load) * item.hours for load, item in self.items.items()), Decimal(0))


def show_costs(bill: Bill) -> JsonObject:
    """Show a sum and what it is made of, as the API does."""
    dimensions = bill.dimensions
    shown = [{"type": kind, "cost": float(cost)} for kind, cost in dimensions.items()]
    return {"total": float(sum(dimensions.values(), Decimal(0))), "dimensions": shown}


def show_items(bill: Bill) -> JsonObject:
    """Show a bill item by item, as the API does."""
    return {
        "costs": show_costs(bill),
        "resources": [
            {
                "name": bill.prices.name(load),
                "kind": load.kind,
                "sku": f"{load.configuration}_{load.region}_{load.memory}_{load.zones}",
                "instance_count": load.instances,
                "hours": item.hours,
                "price_per_hour": float(bill.prices.hourly(load)),
                "price": float(bill.prices.hourly(load) * item.hours),
                "period": show_period(Period(item.start, item.end)),
            }
            for load, item in sorted(bill.items.items(), key=lambda each: each[0])
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


def _around(known: Period | None, start: int, end: int) -> Period:
    return Period(start, end) if known is None else Period(min(known.start, start), max(known.end, end))
