"""Searches give the same answers with the index as without it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.domains.deployments.reads import listing
from elastic_cloud_emulator.domains.deployments.reads.listing import Listing
from elastic_cloud_emulator.domains.deployments.search import index
from elastic_cloud_emulator.domains.deployments.search.deployments import answer_search
from elastic_cloud_emulator.domains.deployments.search.index import DeploymentIndex
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.catalog import DEFAULT_DOMAIN, DOMAIN_NAMES
from elastic_cloud_emulator.search.conditions import text_of, values
from elastic_cloud_emulator.storage.database import Record
from tests.emulator.helpers import connect
from tests.properties import PATIENT, fewer

KINDS = ("elasticsearch", "kibana", "integrations_server", "enterprise_search")
FIELDS = (
    "id",
    "name",
    "name.keyword",
    "alias",
    "healthy",
    "metadata.owner_id",
    "metadata.hidden",
    "metadata.last_modified",
    "metadata.organization_id",
    "metadata.subscription_level",
    "metadata.tags.key",
    "metadata.tags.value",
    "settings.autoscaling_enabled",
    "resources.kibana",
    "*",
    *(
        f"resources.{kind}.{name}"
        for kind in KINDS
        for name in (
            "id",
            "ref_id",
            "region",
            "info.status",
            "info.healthy",
            "info.cluster_name",
            f"info.plan_info.current.plan.{kind}.version",
            "info.plan_info.current.plan.deployment_template.id",
            "info.plan_info.pending.plan_attempt_name",
        )
    ),
)
NESTED = ("metadata.tags", *(f"resources.{kind}" for kind in KINDS), "resources")
NAMES = st.text("ab-_ Z9.\U0010ffff", min_size=1, max_size=8).filter(str.strip)
TAGS = st.lists(
    st.fixed_dictionaries({"key": st.sampled_from("kl"), "value": st.sampled_from(("v", "w", "a b"))}), max_size=3
)
SORTS: tuple[list[Any], ...] = (
    [],
    ["id"],
    ["name"],
    [{"name": {"order": "desc"}}],
    [{"metadata.last_modified": "desc"}],
    ["metadata.last_modified"],
    [{"id": "desc"}],
    ["alias"],
    [{"healthy": "desc"}, "name"],
    ["_doc"],
)


def answer(emulator: Emulator, body: Any, *, scan: bool, caller: Caller) -> Any:
    with emulator.store.transaction() as store:
        operation = next(each for each in emulator.world.offered if each.id == "search-deployments")
        call = Call(operation, {}, {"minimal_metadata": "id"}, {}, body, caller, store, emulator.world)
        try:
            return answer_search(call, (lambda _: True) if scan else None)
        except ApiError as refusal:
            return refusal.message


def check_same(emulator: Emulator, body: Any, caller: Caller) -> None:
    """Page by page to the end."""
    while True:
        found, scanned = (answer(emulator, body, scan=scan, caller=caller) for scan in (False, True))
        assert found == scanned
        if isinstance(found, str) or not found.get("cursor"):
            return
        body = {"cursor": found["cursor"]}


class Queries:
    """Draws queries about the deployments that are there."""

    def __init__(self, data: st.DataObject, deployments: list[Any]) -> None:
        self._draw = data.draw
        self._deployments = deployments

    def text(self, field: str) -> str:
        path = tuple(field.removesuffix(".keyword").split("."))
        found = sorted({text_of(value) for value in values(self._deployments, path) if not isinstance(value, dict)})
        known = st.sampled_from(found) if found else st.nothing()
        words = st.sampled_from(sorted({word for text in found for word in text.split()}) or ["x"])
        begun = known.flatmap(lambda text: st.integers(1, len(text) or 1).map(lambda end: text[:end]))
        return str(
            self._draw(known | words | begun | NAMES | st.sampled_from(("true", "started", "zzz", "2026", "now-1d")))
        )

    def any(self, base: str = "", depth: int = 0) -> Any:
        kinds = ["term", "match", "prefix", "exists", "range", "text", "simple", "all", "none"]
        if depth < 3:
            kinds += ["bool", "bool", "nested", "nested"]
        kind = self._draw(st.sampled_from(kinds))
        inside = [field for field in FIELDS if field.startswith(base)] or FIELDS
        field = self._draw(st.sampled_from(inside) | st.sampled_from(FIELDS))
        if kind == "bool":
            return self.boolean(base, depth)
        if kind == "nested":
            path = base or self._draw(st.sampled_from(NESTED))
            return {"nested": {"path": path, "query": self.any(path, depth + 1)}}
        if kind == "exists":
            return {"exists": {"field": field}}
        if kind in ("all", "none"):
            return {f"match_{kind}": {}}
        text = self.text(field)
        if kind == "range":
            limits = self._draw(st.lists(st.sampled_from(("gt", "gte", "lt", "lte")), unique=True, max_size=2))
            return {"range": {field: {limit: self.text(field) for limit in limits}}}
        if kind == "match":
            options: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
                ({}, {"operator": "and"}, {"minimum_should_match": 2}, {"minimum_should_match": 3})
            )
            return {"match": {field: {"query": text, **self._draw(options)}}}
        if kind == "text":
            form = self._draw(st.sampled_from(('{}:"{}"', "{}:{}*", "{}:*{}", "{}:a?{}", "NOT {}:{}")))
            quoted = "".join(f"\\{letter}" if not letter.isalnum() else letter for letter in text)
            return {"query_string": {"query": form.format(field, quoted)}}
        if kind == "simple":
            return {"simple_query_string": {"query": text, "fields": [field]}}
        return {kind: {field: {"value": text}}}

    def boolean(self, base: str, depth: int) -> Any:
        parts: dict[str, Any] = {
            name: [self.any(base, depth + 1) for _ in range(self._draw(st.integers(0, 2)))]
            for name in ("must", "filter", "should", "must_not")
        }
        if parts["should"]:
            parts["minimum_should_match"] = self._draw(st.integers(0, 3))
        return {"bool": parts}

    def tag(self) -> Any:
        """About one tag: that it has, or partly has not, some key and value."""
        key, value = (
            {"term": {f"metadata.tags.{name}": {"value": self._draw(st.sampled_from("klvw"))}}}
            for name in ("key", "value")
        )
        forms = (
            {"filter": [key, value]},
            {"must": key, "must_not": value},
            {"should": [key, value], "minimum_should_match": 2},
        )
        return {"nested": {"path": "metadata.tags", "query": {"bool": self._draw(st.sampled_from(forms))}}}


def act(data: st.DataObject, emulator: Emulator, api: httpx.Client) -> None:
    """Do something that changes what searches find."""
    kept = list(emulator.store.collections["deployments"])
    chosen = data.draw(st.sampled_from(kept), "deployment")
    path = f"/deployments/{chosen}"
    match data.draw(st.sampled_from(("create", "create", "rename", "stop", "start", "delete", "wait", "fail", "down"))):
        case "create":
            template = data.draw(st.sampled_from(("default", "default", "")))
            body: dict[str, Any] = {"name": data.draw(NAMES), "metadata": {"tags": data.draw(TAGS)}}
            api.post("/deployments", params={"template_id": template}, json=body)
        case "rename":
            metadata = {"tags": data.draw(TAGS), "hidden": data.draw(st.booleans())}
            body = {"name": data.draw(NAMES), "prune_orphans": False, "metadata": metadata}
            api.put(path, json=body)
        case "stop":
            api.post(f"{path}/_shutdown")
        case "start":
            api.post(f"{path}/_restore")
        case "delete":
            api.delete(path)
        case "wait":
            emulator.advance(data.draw(st.sampled_from((0.01, 1, 75, 1000))))
        case "fail":
            api.delete(f"{path}/elasticsearch/_main/plan/pending")
        case "down":
            api.post(f"{path}/elasticsearch/_main/instances/_all/_stop")


@settings(deadline=None, max_examples=fewer(60))
@given(data=st.data())
def test_a_search_finds_the_same_with_and_without_the_index(ece_installation: Emulator, data: st.DataObject) -> None:
    emulator = ece_installation
    emulator.reset()
    caller = Caller("operator", frozenset(), "api_key")
    with connect(emulator, f"ApiKey {emulator.api_key}") as api:
        for _ in range(data.draw(st.integers(1, 6), "rounds")):
            act_and_search(data, emulator, api, caller)


def act_and_search(data: st.DataObject, emulator: Emulator, api: httpx.Client, caller: Caller) -> None:
    for _ in range(data.draw(st.integers(0, 4), "changes")):
        act(data, emulator, api)
    shown = api.post("/deployments/_search", json={"size": 100}).json()["deployments"]
    queries = Queries(data, shown)
    for _ in range(4):
        body: dict[str, Any] = {"query": queries.any(), "sort": data.draw(st.sampled_from(SORTS))}
        check_same(emulator, body | {"size": data.draw(st.integers(1, 4))}, caller)
    check_same(emulator, {"query": queries.tag(), "from": data.draw(st.integers(0, 3))}, caller)


def check_list(emulator: Emulator, api: httpx.Client) -> None:
    """The list tells what it would tell if nothing of it were known."""
    told = api.get("/deployments").json()["deployments"]
    emulator.store.kept.pop(Listing)
    emulator.store.remember(listing._KEPT_AS, b'{"domains":{},"entries":{}}')
    assert told == api.get("/deployments").json()["deployments"]
    found = api.post("/deployments/_search", json={"sort": ["name"], "size": 100}).json()["deployments"]
    assert [each["id"] for each in told] == [each["id"] for each in found if not each["metadata"]["hidden"]]


@pytest.fixture
def keeps_every_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_MANY", 1)
    monkeypatch.setattr(listing, "_MANY", 1)
    monkeypatch.setattr(index, "_OUTDATED", 0.9)


@pytest.mark.usefixtures("keeps_every_index")
@settings(deadline=None, max_examples=8, suppress_health_check=PATIENT)
@given(data=st.data())
def test_what_is_kept_in_the_file_tells_the_same_when_it_is_opened_again(data: st.DataObject) -> None:
    caller = Caller("operator", frozenset(), "api_key")
    with TemporaryDirectory() as folder:
        for _ in range(data.draw(st.integers(2, 4), "openings")):
            with (
                Emulator(store=Path(folder, "store"), speed=0, api_key="searching") as emulator,
                connect(emulator, "ApiKey searching") as api,
            ):
                check_list(emulator, api)
                act_and_search(data, emulator, api, caller)
                check_list(emulator, api)
                domain = data.draw(st.sampled_from(("a.example", "b.example")), "domain")
                with emulator.store.transaction() as store:
                    store.put(DOMAIN_NAMES, DEFAULT_DOMAIN, {"value": domain})
                api.get("/deployments").raise_for_status()
                for _ in range(data.draw(st.integers(0, 2), "changes that no search has seen")):
                    act(data, emulator, api)


@pytest.mark.usefixtures("keeps_every_index")
@pytest.mark.parametrize(("spoilt", "taken_in"), [("nothing", 1), ("the content", 7), ("its fields", 7)])
def test_an_index_in_the_file_spares_looking_at_what_has_not_changed(
    spoilt: str, taken_in: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[str] = []
    add = DeploymentIndex._add

    def note(self: DeploymentIndex, deployment_id: str, record: Record, now: int) -> None:
        added.append(deployment_id)
        add(self, deployment_id, record, now)

    monkeypatch.setattr(DeploymentIndex, "_add", note)
    with Emulator(store=tmp_path / "store", speed=0, api_key="searching") as emulator:
        with connect(emulator, "ApiKey searching") as api:
            template = {"template_id": "default"}
            made = [api.post("/deployments", params=template, json={"name": name}).json() for name in "abcd"]
            assert api.post("/deployments/_search").json()["match_count"] == len(added) == 7
            emulator.advance(600)
            renamed = {"name": "e", "prune_orphans": False, "resources": {}}
            api.put(f"/deployments/{made[0]['id']}", json=renamed).raise_for_status()
        if spoilt == "its fields":
            content = emulator.store.remembered(index._KEPT_AS)
            assert content is not None
            emulator.store.remember(index._KEPT_AS, content.replace(b'"alias"', b'"other"'))
    if spoilt == "the content":
        with sqlite3.connect(tmp_path / "store") as connection:
            connection.execute("UPDATE kept SET content = replace(content, 'a', 'b')")
        connection.close()
    added.clear()
    with Emulator(store=tmp_path / "store", speed=0) as emulator, connect(emulator, "ApiKey searching") as api:
        found = api.post("/deployments/_search", json={"query": {"term": {"name": {"value": "e"}}}}).json()
    assert [each["name"] for each in found["deployments"]] == ["e"]
    assert len(added) == taken_in


def test_an_organization_finds_only_its_own(hosted_emulator: Emulator) -> None:
    """Beside its own deployments there are those of another one in the store, and in the index."""
    emulator = hosted_emulator
    with connect(emulator, f"ApiKey {emulator.api_key}") as api:
        for name in ("one", "two"):
            body = {"name": name}
            api.post("/deployments", params={"template_id": "aws-storage-optimized"}, json=body)
    with emulator.store.transaction() as store:
        for key, stored in list(store.items("deployments")):
            if stored.value["name"] == "two":
                store.put("deployments", key, {**stored.value, "organization_id": "77"})
    for organization, expected in (("77", 1), (emulator.world.personality.account_id, None), ("78", 0)):
        owner = {"organization": [{"role_id": "organization-admin", "organization_id": organization}]}
        caller = Caller("1", frozenset(), "api_key", organization_id=organization, role_assignments=owner)
        found = answer(emulator, {}, scan=False, caller=caller)
        assert found == answer(emulator, {}, scan=True, caller=caller)
        assert expected is None or found["match_count"] == expected
