"""The views of what an organization has spent."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from io import StringIO
from typing import Any, NamedTuple, TypedDict, cast

from elastic_cloud_emulator.access.role_assignments import ROLES
from elastic_cloud_emulator.domains.billing_costs_analysis.bills import Bill, show_costs, show_items, show_period
from elastic_cloud_emulator.domains.billing_costs_analysis.periods import asked_period, divide
from elastic_cloud_emulator.domains.billing_costs_analysis.prices import Prices
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.installation.clock import parse_instant
from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import now_of
from elastic_cloud_emulator.records.memberships import find_organization
from elastic_cloud_emulator.records.runs import OPEN, Period, Run, Runs

PREPAID = "prepaid_units"
"""Collection of units that organizations have bought, by id."""
_CSV = "text/csv"
_SERIES = {
    "capacity": "Capacity",
    "data_in": "Data in",
    "data_internode": "Data between nodes",
    "data_out": "Data out",
    "storage_api": "Snapshot requests",
    "storage_bytes": "Snapshots",
}


class PrepaidUnits(TypedDict):
    """Units that an organization has bought.

    Attributes:
        id: Identifier of the purchase.
        organization_id: Who bought them.
        ecu_quantity: How many.
        start: First moment at which they can be spent, an instant.
        end: When what is left expires, an instant.
    """

    id: str
    organization_id: str
    ecu_quantity: float
    start: str
    end: str


class _Charged(NamedTuple):
    """A deployment that is on the bill, with what has run of it, though it may be gone."""

    id: str
    name: str
    runs: list[Run]


_Series = Callable[[Period], Iterable[tuple[str, str, Decimal]]]
"""What is plotted for a part of the period: id, name and cost of each series."""


@handles("get-costs-overview")
def get_costs_overview(call: Call) -> JsonObject:
    """Sum up a period."""
    find_organization(call)
    period, prices = asked_period(call), Prices(call)
    charged = list(_charged(call))
    overview: JsonObject = {
        "costs": show_costs(_bill(prices, charged, period)),
        "trials": 0.0,
        "hourly_rate": float(_rate(prices, charged, now_of(call))),
    }
    if _sees_all(call) and (balance := _balance(call, prices, charged)) is not None:
        overview["balance"] = balance
    return overview


@handles("get-costs-charts")
def get_costs_charts(call: Call) -> JsonObject:
    """Divide the costs by day or month; the series are the deployments."""
    find_organization(call)
    prices, charged = Prices(call), list(_charged(call))

    def series(part: Period) -> Iterator[tuple[str, str, Decimal]]:
        for each in charged:
            yield each.id, each.name, _bill(prices, [each], part).total

    return _chart(call, charged, series)


@handles("get-costs-charts-by-deployment")
def get_costs_charts_by_deployment(call: Call) -> JsonObject:
    """Divide the costs of a deployment by day or month; the series are the kinds of usage."""
    find_organization(call)
    charged = list(_charged(call, call.path["deployment_id"]))
    if not charged:
        raise ApiError(404, "root.resource_not_found", "named", kind="deployment", id=call.path["deployment_id"])
    prices = Prices(call)

    def series(part: Period) -> Iterator[tuple[str, str, Decimal]]:
        for kind, cost in _bill(prices, charged, part).dimensions.items():
            yield kind, _SERIES.get(kind, kind), cost

    return _chart(call, charged, series)


@handles("get-costs-deployments")
def get_costs_deployments(call: Call) -> Reply:
    """Tell what each deployment that ran in the period has cost."""
    find_organization(call)
    period, prices, now = asked_period(call), Prices(call), now_of(call)
    listed: list[JsonObject] = []
    total = Decimal(0)
    for each in _charged(call):
        bill = _bill(prices, [each], period)
        if bill.period is None:
            continue
        total += bill.total
        listed.append(
            {
                "deployment_id": each.id,
                "deployment_name": each.name,
                "costs": show_costs(bill),
                "hourly_rate": float(_rate(prices, [each], now)),
                "period": show_period(bill.period),
            }
        )
    if _wants_csv(call):
        rows = ([each["deployment_id"], each["deployment_name"], each["costs"]["total"]] for each in listed)
        return _table(["deployment_id", "deployment_name", "total"], rows)
    return Reply({"total_cost": float(total), "deployments": listed})


@handles("get-costs-items-by-deployment")
def get_costs_items_by_deployment(call: Call) -> Reply:
    """List what a deployment is charged for."""
    find_organization(call)
    period = asked_period(call)
    charged = list(_charged(call, call.path["deployment_id"]))
    if not charged:
        code = "billing_service.es_cluster_id_not_found"
        raise ApiError(404, code, deployment_id=call.path["deployment_id"])
    shown = show_items(_bill(Prices(call), charged, period))
    if not _wants_csv(call):
        return Reply(shown)
    rows: list[list[Any]] = [[each["name"], each["sku"], each["hours"], each["price"]] for each in shown["resources"]]
    rows += [[each["name"], each["sku"], "", each["cost"]] for each in shown["data_transfer_and_storage"]]
    return _table(["name", "sku", "hours", "price"], rows)


@handles("get-costs-items")
def get_costs_items(call: Call) -> JsonObject:
    """List what all deployments are charged for, by product and size."""
    find_organization(call)
    return show_items(_bill(Prices(call), _charged(call), asked_period(call)))


def _charged(call: Call, deployment_id: str | None = None) -> Iterator[_Charged]:
    """Yield the deployments of the organization whose bills the caller may see, with what has run of them.

    Args:
        call: Names the organization.
        deployment_id: Only this one; None for all.
    """
    organization_id, now = call.path["organization_id"], now_of(call)
    hosted = call.world.personality.hosted
    limits = None if _sees_all(call) else call.caller.holdings(organization_id).limits
    for key, known in Runs.up_to(call.store, now, deployment_id):
        if limits is not None and key not in limits:
            continue
        owner = known.organization_id if hosted else call.world.personality.account_id
        if owner == organization_id:
            yield _Charged(key, known.name, known.runs)


def _sees_all(call: Call) -> bool:
    """Tell whether the caller sees the bills of the whole organization, and not of some deployments only."""
    held = call.caller.holdings(call.path["organization_id"])
    return not call.world.personality.hosted or not held.organization.isdisjoint(ROLES["organization"])


def _bill(prices: Prices, charged: Iterable[_Charged], period: Period) -> Bill:
    bill = Bill(prices, period)
    for each in charged:
        bill.add(each.runs)
    return bill


def _rate(prices: Prices, charged: Iterable[_Charged], now: int) -> Decimal:
    """Return what an hour of all that runs now costs."""
    running = (run.load for each in charged for run in each.runs if run.period.start <= now < run.period.end)
    return sum(map(prices.hourly, running), Decimal(0))


def _chart(call: Call, charged: list[_Charged], series: _Series) -> JsonObject:
    """Draw a chart, which begins when something first ran and ends now, if it is not to begin later or end earlier."""
    first = min((run.period.start for each in charged for run in each.runs), default=now_of(call))
    asked = asked_period(call).meet(Period(first, OPEN))
    return {
        "data": [
            {
                "timestamp": part.start,
                "values": [
                    {"id": identity, "name": name, "value": float(cost)}
                    for identity, name, cost in series(part)
                    if cost
                ],
            }
            for part in divide(asked, call.query["bucketing_strategy"])
        ]
    }


def _balance(call: Call, prices: Prices, charged: list[_Charged]) -> JsonObject | None:
    """Tell what is left of the units that the organization has bought; None if it never did."""
    bought = [cast(PrepaidUnits, stored.value) for _, stored in call.store.items(PREPAID)]
    own = [each for each in bought if each["organization_id"] == call.path["organization_id"]]
    if not own:
        return None
    own.sort(key=lambda each: each["start"])
    now = now_of(call)
    since = to_millis(parse_instant(own[0]["start"]))
    unpaid = _bill(prices, charged, Period(since, max(since, now))).total
    lines: list[JsonObject] = []
    available = remaining = Decimal(0)
    for each in own:
        quantity = Decimal(str(each["ecu_quantity"]))
        used = min(quantity, unpaid)
        unpaid -= used
        left = quantity - used
        remaining += left
        if to_millis(parse_instant(each["start"])) <= now < to_millis(parse_instant(each["end"])):
            available += left
        lines.append(
            {
                "id": each["id"],
                "ecu_quantity": each["ecu_quantity"],
                "ecu_balance": float(left),
                "start": each["start"],
                "end": each["end"],
            }
        )
    return {"available": float(available), "remaining": float(remaining), "line_items": lines}


def _wants_csv(call: Call) -> bool:
    """Tell whether the caller accepts a table and nothing else."""
    accepted = [part.partition(";")[0].strip().lower() for part in call.headers.get("accept", "").split(",")]
    return accepted == [_CSV]


def _table(columns: list[str], rows: Iterable[list[Any]]) -> Reply:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return Reply(text.getvalue(), media=_CSV)
