"""What deployments cost: hours that their instances ran times seeded prices, the same in every view."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.domains.billing_costs_analysis.periods import divide
from elastic_cloud_emulator.records.runs import HOUR, Period
from tests.emulator.access.rights import key_for
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier
from tests.properties import SHARING

ORGANIZATION = "1208457319"
COSTS = f"/billing/costs/{ORGANIZATION}"
EVER: dict[str, Any] = {"from": "2000-01-01", "to": "2100-01-01"}
CENT = 0.005


def gcp(name: str = "search", size: int = 8192, zones: int = 1) -> dict[str, Any]:
    """A deployment of nothing but Elasticsearch, in Belgium."""
    plan = {
        "cluster_topology": [tier(size=size, zones=zones)],
        "elasticsearch": {},
        "deployment_template": {"id": "gcp-storage-optimized"},
    }
    resource = {"ref_id": "main-elasticsearch", "region": "gcp-europe-west1", "plan": plan}
    return {"name": name, "region": "gcp-europe-west1", "resources": {"elasticsearch": [resource]}}


def views(api: CheckedClient, **query: Any) -> dict[str, float]:
    """The same sum, from every view."""
    overview = api.call("GET", COSTS, status=200, **query).body
    deployments = api.call("GET", f"{COSTS}/deployments", status=200, **query).body
    items = api.call("GET", f"{COSTS}/items", status=200, **query).body
    found = {
        "overview": overview["costs"]["total"],
        "dimensions": sum(each["cost"] for each in overview["costs"]["dimensions"]),
        "deployments": deployments["total_cost"],
        "each deployment": sum(each["costs"]["total"] for each in deployments["deployments"]),
        "items": items["costs"]["total"],
        "each item": sum_of(items),
    }
    parts: dict[str, list[Any]] = {"daily": [], "monthly": []}
    of_each: dict[str, float] = dict.fromkeys(("items of each", "daily of each", "monthly of each"), 0.0)
    for bucketing in parts:
        chart = api.call("GET", f"{COSTS}/charts", status=200, bucketing_strategy=bucketing, **query).body
        found[bucketing] = plotted(chart)
    for each in deployments["deployments"]:
        path = f"{COSTS}/deployments/{each['deployment_id']}"
        of_each["items of each"] += sum_of(api.call("GET", f"{path}/items", status=200, **query).body)
        for bucketing in parts:
            chart = api.call("GET", f"{path}/charts", status=200, bucketing_strategy=bucketing, **query).body
            of_each[f"{bucketing} of each"] += plotted(chart)
    return found | of_each


def sum_of(items: dict[str, Any]) -> float:
    charged = sum(each["price"] for each in items["resources"])
    return float(charged + sum(each["cost"] for each in items["data_transfer_and_storage"]))


def plotted(chart: dict[str, Any]) -> float:
    stamps = [point["timestamp"] for point in chart["data"]]
    assert stamps == sorted(set(stamps))
    return float(sum(value["value"] for point in chart["data"] for value in point["values"]))


def agree(found: dict[str, float]) -> float:
    assert max(found.values()) - min(found.values()) < CENT, found
    return found["overview"]


def test_nothing_costs_nothing(hosted: CheckedClient) -> None:
    assert set(views(hosted, **EVER).values()) == {0.0}
    assert hosted.call("GET", COSTS, status=200).body["hourly_rate"] == 0.0


def test_a_day_of_a_deployment_is_24_hours_of_its_size(hosted: CheckedClient) -> None:
    made = hosted.create(gcp(size=8192, zones=2))
    hosted.finish()
    now = hosted.emulator.world.clock.now()
    hosted.emulator.advance(86_400)
    (item,) = hosted.call("GET", f"{COSTS}/items", status=200, **{"from": now.isoformat(), "to": ""}).body["resources"]
    rate = 0.0363 * 8 * 2
    assert item["sku"] == "gcp.es.datahot.n2.68x10x45_gcp-europe-west1_8192_2"
    expected = "Cloud Standard, GCP europe-west1 (Belgium), gcp.es.datahot.n2.68x10x45, 8GB, 2AZ"
    assert (item["name"], item["kind"], item["instance_count"]) == (expected, "elasticsearch", 2)
    assert item["hours"] == 24
    assert item["price_per_hour"] == pytest.approx(rate)
    assert item["price"] == pytest.approx(24 * rate)
    (cost,) = hosted.call("GET", f"{COSTS}/deployments", status=200, **EVER).body["deployments"]
    assert (cost["deployment_id"], cost["deployment_name"]) == (made["id"], "search")
    assert cost["hourly_rate"] == pytest.approx(rate)


def test_resized_and_stopped_instances_are_charged_for_as_long_as_they_ran(hosted: CheckedClient) -> None:
    hosted.create(gcp())
    hosted.finish()
    path = f"/deployments/{hosted.call('GET', '/deployments').body['deployments'][0]['id']}"
    hosted.emulator.advance(10 * 3600)
    hosted.call("PUT", path, {**gcp(size=4096), "prune_orphans": False}, status=200)
    hosted.finish()
    hosted.emulator.advance(5 * 3600)
    hosted.call("POST", f"{path}/_shutdown", status=200)
    hosted.finish()
    hosted.emulator.advance(100 * 3600)
    items = hosted.call("GET", f"{COSTS}/items", status=200, **EVER).body["resources"]
    hours = {each["sku"].split("_")[-2]: each["hours"] for each in items}
    assert hours["8192"] in (10, 11)
    assert hours["4096"] in (5, 6)
    agree(views(hosted, **EVER))
    assert hosted.call("GET", COSTS, status=200).body["hourly_rate"] == 0.0


def test_a_plan_that_fails_changes_no_bill(hosted: CheckedClient) -> None:
    hosted.create(gcp())
    hosted.finish()
    path = f"/deployments/{hosted.call('GET', '/deployments').body['deployments'][0]['id']}"
    hosted.emulator.fail_plan("elasticsearch")
    hosted.call("PUT", path, {**gcp(size=4096), "prune_orphans": False}, status=200)
    hosted.emulator.advance(86_400)
    skus = [each["sku"] for each in hosted.call("GET", f"{COSTS}/items", status=200, **EVER).body["resources"]]
    assert [sku.split("_")[-2] for sku in skus] == ["8192"]


def ece(name: str = "search", size: int = 8192, zones: int = 1) -> dict[str, Any]:
    """A deployment of nothing but Elasticsearch, on ECE."""
    return {"name": name, "resources": {"elasticsearch": [elasticsearch(tier(size=size, zones=zones))]}}


def remove(api: CheckedClient, deployment_id: str) -> None:
    """Shut a deployment down, and on ECE, which alone offers that, delete it."""
    path = f"/deployments/{deployment_id}"
    api.call("POST", f"{path}/_shutdown", status=200)
    api.finish()
    if not api.emulator.world.personality.hosted:
        api.call("DELETE", path, status=200)


@settings(max_examples=8, deadline=None, suppress_health_check=SHARING)
@given(data=st.data())
@pytest.mark.parametrize("personality", ["ece", "hosted"])
def test_the_sums_of_all_views_agree_to_the_cent_however_the_time_is_divided(
    ece_installation: Emulator, hosted_installation: Emulator, personality: str, data: st.DataObject
) -> None:
    """Also of what has been deleted by now, and however often somebody has looked in between."""
    hosted = personality == "hosted"
    installation, body = (hosted_installation, gcp) if hosted else (ece_installation, ece)
    installation.reset()
    api = CheckedClient(installation)
    ids: list[str] = []
    created = 0
    moments = [api.emulator.world.clock.now()]
    for _ in range(data.draw(st.integers(1, 6), "steps")):
        step = data.draw(st.sampled_from(["create", "resize", "stop", "remove"])) if ids else "create"
        if step == "create":
            size, zones = data.draw(st.sampled_from([1024, 2048, 8192])), data.draw(st.integers(1, 2))
            ids.append(api.create(body(f"number {created}", size, zones))["id"])
            created += 1
        else:
            chosen = data.draw(st.sampled_from(ids))
            if step == "remove":
                ids.remove(chosen)
                remove(api, chosen)
            elif step == "stop":
                api.call("POST", f"/deployments/{chosen}/_shutdown")
            else:
                size = data.draw(st.sampled_from([1024, 4096]))
                api.call("PUT", f"/deployments/{chosen}", {**body(size=size), "prune_orphans": False})
        api.finish()
        if data.draw(st.booleans()):
            api.call("GET", COSTS, status=200)
        api.emulator.advance(data.draw(st.integers(0, 90)) * 3600 + data.draw(st.integers(0, 3599)))
        moments.append(api.emulator.world.clock.now())
    whole = {"from": moments[0].isoformat(), "to": moments[-1].isoformat()}
    total = agree(views(api, **whole))
    cut = data.draw(st.sampled_from(moments)).isoformat()
    first = agree(views(api, **{"from": whole["from"], "to": cut}))
    assert first + agree(views(api, **{"from": cut, "to": whole["to"]})) == pytest.approx(total, abs=CENT)
    for each in ids:
        remove(api, each)
    assert agree(views(api, **whole)) == pytest.approx(total, abs=CENT)


def test_what_ran_stays_on_the_bill_when_it_is_deleted(cloud: CheckedClient) -> None:
    """A single resource, and then the whole deployment."""
    made = cloud.create(deployment("search prod", "kibana"))
    cloud.finish()
    cloud.emulator.advance(86_400)
    path = f"{COSTS}/deployments/{made['id']}"

    def items() -> dict[str, int]:
        found = cloud.call("GET", f"{path}/items", status=200, **EVER).body["resources"]
        return {each["kind"]: each["hours"] for each in found}

    cloud.call("POST", f"/deployments/{made['id']}/kibana/main-kibana/_shutdown", status=200)
    cloud.finish()
    before = items()
    cloud.call("DELETE", f"/deployments/{made['id']}/kibana/main-kibana", status=200)
    assert items() == before
    remove(cloud, made["id"])
    shown = items()
    assert shown.keys() == before.keys() == {"elasticsearch", "kibana"}
    listed = cloud.call("GET", f"{COSTS}/deployments", status=200, **EVER).body["deployments"]
    (gone,) = [each for each in listed if each["deployment_id"] == made["id"]]
    assert (gone["deployment_name"], gone["hourly_rate"]) == ("search prod", 0.0)
    restored = cloud.emulator.export()
    cloud.emulator.reset()
    cloud.emulator.restore(restored)
    assert items() == shown


def test_what_was_deleted_before_an_hour_began_is_on_no_bill(cloud: CheckedClient) -> None:
    now = cloud.emulator.world.clock.now()
    cloud.emulator.advance(3601 - now.minute * 60 - now.second)
    brief = cloud.create(deployment("brief"))["id"]
    cloud.finish()
    remove(cloud, brief)
    cloud.call("GET", f"{COSTS}/deployments/{brief}/items", status=404, **EVER)


@given(st.integers(0, 4 * 10**12), st.integers(0, 400 * 24 * HOUR), st.sampled_from(["daily", "monthly"]))
def test_the_parts_of_a_chart_are_the_whole(start: int, length: int, bucketing: str) -> None:
    whole = Period(start, start + length)
    parts = list(divide(whole, bucketing))
    edges = [whole.start, *(part.end for part in parts)]
    assert [part.start for part in parts] == edges[:-1]
    assert edges[-1] == whole.end
    assert sum(part.hours for part in parts) == whole.hours
    for part in parts[1:]:
        begins = datetime.fromtimestamp(part.start / 1000, UTC)
        assert (begins.hour, begins.minute, begins.second) == (0, 0, 0)
        assert bucketing == "daily" or begins.day == 1


def test_without_dates_it_is_the_present_month(hosted: CheckedClient) -> None:
    hosted.create(gcp())
    hosted.emulator.advance(86_400 * 40)
    now = hosted.emulator.world.clock.now()
    month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    dated = views(hosted, **{"from": month.isoformat(), "to": now.isoformat()})
    assert agree(views(hosted)) == pytest.approx(agree(dated), abs=CENT)
    assert agree(dated) < agree(views(hosted, **EVER))


PATHS = ["", "/charts", "/deployments", "/items", "/deployments/{}/charts", "/deployments/{}/items"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"from": "2026-03-14", "to": "2026-03-01"}, "from"),
        ({"from": "2999-03-14T00:00:00Z"}, "from"),
        ({"to": "1999-03-14"}, "to"),
        ({"from": "yesterday"}, "from"),
        ({"to": "2026-13-01"}, "to"),
        ({"to": "0001-01-01T00:00:00+14:00"}, "to"),
        ({"from": "9" * 400}, "from"),
    ],
)
def test_dates_that_make_no_sense_are_refused(
    hosted: CheckedClient, path: str, query: dict[str, str], field: str
) -> None:
    where = COSTS + path.format(hosted.create(gcp())["id"])
    answer = hosted.call("GET", where, status=400, **query)
    assert (answer.code, answer.fields) == ("costs.invalid_date_range", [field])


def test_a_chart_has_an_end(hosted: CheckedClient) -> None:
    hosted.create(gcp())
    hosted.emulator.advance(86_400 * 365 * 20)
    answer = hosted.call("GET", f"{COSTS}/charts", status=400, **EVER)
    assert (answer.code, answer.fields) == ("costs.invalid_date_range", ["from"])
    hosted.call("GET", f"{COSTS}/charts", status=200, bucketing_strategy="monthly", **EVER)


def test_a_deployment_that_is_on_no_bill_is_not_found(hosted: CheckedClient) -> None:
    path = f"{COSTS}/deployments/{'0' * 32}"
    assert hosted.call("GET", f"{path}/items", status=404).code == "billing_service.es_cluster_id_not_found"
    assert hosted.call("GET", f"{path}/charts", status=404).code == "root.resource_not_found"


def test_another_organization_is_refused(hosted: CheckedClient) -> None:
    for path in PATHS:
        answer = hosted.call("GET", "/billing/costs/5" + path.format("0" * 32), status=403)
        assert answer.code == "organization.invalid_access"


def test_tables_say_what_the_json_does(hosted: CheckedClient) -> None:
    made = hosted.create(gcp('a "b", c'))
    hosted.emulator.advance(86_400)
    for path, sums in (("/deployments", "total"), (f"/deployments/{made['id']}/items", "price")):
        url = COSTS + path
        table = hosted._client.get(url, params=EVER, headers={"accept": "text/csv"})
        assert table.headers["content-type"].startswith("text/csv")
        rows = list(csv.DictReader(StringIO(table.text)))
        total = agree(views(hosted, **EVER))
        assert sum(float(row[sums]) for row in rows) == pytest.approx(total, abs=CENT)
        for accept in ("application/json", "text/csv, application/json", "*/*"):
            assert hosted._client.get(url, params=EVER, headers={"accept": accept}).json()


def test_what_was_prepaid_is_used_up(hosted: CheckedClient) -> None:
    before = hosted.call("GET", COSTS, status=200).body["balance"]
    hosted.create(gcp())
    hosted.emulator.advance(86_400 * 10)
    spent = agree(views(hosted, **EVER))
    after = hosted.call("GET", COSTS, status=200).body["balance"]
    assert before["remaining"] - after["remaining"] == pytest.approx(spent, abs=CENT)
    assert after["line_items"][0]["ecu_balance"] == after["available"] == after["remaining"]


def test_who_reaches_one_deployment_sees_its_costs_alone(hosted: CheckedClient) -> None:
    one, other = hosted.create(gcp("one"))["id"], hosted.create(gcp("other"))["id"]
    hosted.emulator.advance(86_400)
    role = {"role_id": "deployment-viewer", "organization_id": ORGANIZATION, "deployment_ids": [one]}
    key = key_for(hosted.emulator, {"deployment": [role]}).removeprefix("ApiKey ")
    viewer = CheckedClient(hosted.emulator, api_key=key)
    (shown,) = viewer.call("GET", f"{COSTS}/deployments", status=200, **EVER).body["deployments"]
    assert shown["deployment_id"] == one
    assert agree(views(viewer, **EVER)) == pytest.approx(agree(views(hosted, **EVER)) / 2, abs=CENT)
    assert "balance" not in viewer.call("GET", COSTS, status=200).body
    viewer.call("GET", f"{COSTS}/deployments/{other}/items", status=403)
    billing = {"organization": [{"role_id": "billing-admin", "organization_id": ORGANIZATION}]}
    key = key_for(hosted.emulator, billing).removeprefix("ApiKey ")
    accountant = CheckedClient(hosted.emulator, api_key=key)
    assert views(accountant, **EVER) == views(hosted, **EVER)
    accountant.call("GET", f"/deployments/{one}", status=403)


def test_ece_has_costs_too(cloud: CheckedClient) -> None:
    cloud.create(deployment("search prod", "kibana"))
    cloud.emulator.advance(86_400)
    assert agree(views(cloud, **EVER)) > 0
    assert "balance" not in cloud.call("GET", COSTS, status=200).body
    assert cloud.call("GET", "/billing/costs/5", status=404).code == "organization.not_found"
