"""One request must not keep all others waiting: what would cost very much is refused, and told the limit."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

import httpx
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator.pipeline import journal
from elastic_cloud_emulator.plans import changes
from elastic_cloud_emulator.search import limits
from elastic_cloud_emulator.search.limits import CLAUSES, CLAUSES_EVERYWHERE, DEPTH, LONGEST, LONGEST_TEXT
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.emulator.helpers import connect
from tests.properties import fewer

SEARCH = "/deployments/_search"
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=x"
PART = b'--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n'


def query_string(text: str) -> bytes:
    return orjson.dumps({"query": {"query_string": {"query": text}}})


def simple(text: str) -> bytes:
    return orjson.dumps({"query": {"simple_query_string": {"query": text}}})


def archive(*names: str, content: bytes = b"") -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as written:
        for name in names:
            written.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def ask(api: httpx.Client, path: str, content: bytes, media: str = "application/json") -> httpx.Response:
    return api.post(path, content=content, headers={"content-type": media})


@pytest.mark.parametrize(
    ("path", "content", "media", "limit"),
    [
        (SEARCH, query_string("a OR " * 800 + "a"), None, f"{CLAUSES} clauses"),
        (SEARCH, query_string("a OR " * 50 + "a"), None, f"all fields {CLAUSES_EVERYWHERE} times"),
        (SEARCH, query_string("name:a OR " * 999 + "a"), None, f"{CLAUSES} clauses"),
        (SEARCH, simple("a " * 800), None, f"{CLAUSES} clauses"),
        (SEARCH, simple("a + b | " * 60 + "c"), None, f"nested {DEPTH} deep"),
        (SEARCH, query_string("name:" * 990 + "a"), None, "nested 30 deep"),
        (SEARCH, query_string("(" * 990 + "a"), None, "nested 30 deep"),
        (SEARCH, query_string("name:a" + "~1^" * 20_000 + "b"), None, f"{LONGEST_TEXT} characters"),
        (SEARCH, simple("x" * (LONGEST_TEXT + 1)), None, f"{LONGEST_TEXT} characters"),
        (SEARCH, query_string("x" * LONGEST), None, f"{LONGEST} characters"),
        (SEARCH, orjson.dumps({"query": {"bool": {"must": [{"match_all": {}}] * 1001}}}), None, f"{CLAUSES} clauses"),
        (SEARCH, orjson.dumps({"sort": ["name"] * 21}), None, "20 sort criteria"),
        (SEARCH, b'{"a":' + b"[" * 100 + b"]" * 100 + b"}", None, "deeper than 100 levels"),
        (SEARCH, b"[" * 100_000 + b"]" * 100_000, None, "depth limit"),
        (SEARCH, b"[" + b"1," * 50_000 + b"1]", None, "more than 50000 values"),
        (SEARCH, b'{"query":[' + b'{"match":1},' * 49_000 + b"1]}", None, "up to 65536 bytes"),
        ("/users/auth/saml/_callback", b"a=b&" * 1000, FORM, "1000 fields"),
        ("/users/auth/saml/_callback", b"%41" * 400_000, FORM, "1048576 bytes"),
        ("/stack/versions", PART * 101 + b"--x--", PARTS, "more than 100 parts"),
        ("/stack/versions", b"--x\r\n" + b"a" * 9000 + PART[5:] + b"--x--", PARTS, "first 8192 bytes"),
        ("/stack/versions", archive(*map(str, range(201))), "application/zip", "200 folders"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_costs_too_much_is_refused(
    saml: Emulator, path: str, content: bytes, media: str | None, limit: str
) -> None:
    with connect(saml, f"ApiKey {saml.api_key}") as api:
        response = ask(api, path, content, media or "application/json")
    assert response.status_code == 400
    assert limit in response.text


@pytest.fixture(scope="module")
def saml() -> Iterator[Emulator]:
    """With everything that takes a body."""
    with Emulator(settings=Settings(saml=True)) as emulator:
        yield emulator


@pytest.mark.parametrize(
    "content",
    [
        query_string("name:a OR " * (CLAUSES - 1) + "name:a"),
        query_string("a OR " * (CLAUSES_EVERYWHERE // 2 - 1) + "a"),
        simple("a + b | " * 12 + "c"),
        query_string(" AND ".join(["(" * 15 + "name:a" + ")" * 15] * 30)),
        orjson.dumps({"query": {"bool": {"should": [{"term": {"id": {"value": "0" * 32}}}] * 900}}}),
        orjson.dumps({"sort": ["name"] * 20}),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_costs_nearly_as_much_is_answered(api: httpx.Client, content: bytes) -> None:
    assert ask(api, SEARCH, content).status_code == 200


@pytest.mark.parametrize(
    ("content", "in_the_index"),
    [
        (query_string("words"), False),
        (query_string("settings.autoscaling_enabled:true"), False),
        (orjson.dumps({"sort": ["name", "id"]}), False),
        (orjson.dumps({"sort": ["alias"]}), False),
        (query_string("name:words AND healthy:true AND more"), True),
        (orjson.dumps({"sort": ["name"]}), True),
        (b"{}", True),
    ],
)
def test_only_so_many_deployments_are_looked_at_one_by_one(
    api: httpx.Client, content: bytes, in_the_index: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    present = ask(api, SEARCH, b"{}").json()["match_count"]
    monkeypatch.setattr(limits, "LOOKED_AT", present)
    assert ask(api, SEARCH, content).status_code == 200
    monkeypatch.setattr(limits, "LOOKED_AT", present - 1)
    answer = ask(api, SEARCH, content)
    assert answer.status_code == (200 if in_the_index else 400)
    assert in_the_index or f"in {present - 1} deployments, not in {present}" in answer.text


PIECES = st.sampled_from(
    ["a ", "a OR ", "a AND ", "NOT ", "name:", "(", ")", "+", "| ", "- ", '"', "a*", "~1^2", "[a TO ", "b]"]
)


@settings(deadline=None, max_examples=fewer(150))
@given(st.lists(st.tuples(PIECES, st.integers(1, 1200)), min_size=1, max_size=4), st.booleans())
def test_no_repetition_makes_a_search_fail(saml: Emulator, parts: list[tuple[str, int]], lenient: bool) -> None:
    text = "".join(piece * times for piece, times in parts)
    with connect(saml, f"ApiKey {saml.api_key}") as api:
        assert ask(api, SEARCH, (simple if lenient else query_string)(text)).status_code in (200, 400)


def test_an_archive_has_not_very_many_files(api: httpx.Client) -> None:
    made = api.post("/deployments/extensions", json={"name": "x", "version": "8.17.4", "extension_type": "bundle"})
    path = f"/deployments/extensions/{made.json()['id']}"
    many = archive(*map(str, range(20_001)))
    refusal = api.put(path, content=many, headers={"content-type": "application/zip"})
    assert refusal.status_code == 400
    assert "20000 files" in refusal.text
    assert api.put(path, content=archive("x"), headers={"content-type": "application/zip"}).status_code == 200


def test_a_stack_pack_is_not_nested_deeply(api: httpx.Client) -> None:
    deep = archive("stack/9.9.9/stack.json", content=b'{"x":' + b"[" * 300 + b"]" * 300 + b"}")
    refusal = ask(api, "/stack/versions", deep, "application/zip")
    assert refusal.status_code == 400
    assert "deeper than 100 levels" in refusal.text


@pytest.mark.parametrize("authorized", [True, False])
def test_the_journal_keeps_the_beginning_of_what_is_long(emulator: Emulator, authorized: bool) -> None:
    long = "x" * 50_000
    headers = {"user-agent": long, "content-type": long}
    with connect(emulator, f"ApiKey {emulator.api_key}" if authorized else None) as client:
        client.get("/account", params={"q": long}, headers=headers)
        client.get(f"/users/{long}", headers=headers)
    for entry in emulator.requests:
        kept = (entry.raw_path, entry.raw_query, entry.content_type or "", entry.user_agent or "", *entry.path.values())
        assert max(map(len, kept)) == journal._LONGEST + 1
        assert len(orjson.dumps(entry.as_dict())) < 5 * journal._LONGEST


@pytest.mark.parametrize("name", ["token", "%74oken", "Pass%57ord", "a+secret", "%53AMLResponse"])
def test_the_journal_masks_a_secret_however_its_name_is_written(emulator: Emulator, name: str) -> None:
    with connect(emulator) as client:
        client.get(f"/account?x=y&{name}=hunter2&z")
    assert emulator.requests[-1].as_dict()["query"] == f"x=y&{name}=***&z"


def test_the_first_and_the_last_plans_of_a_resource_are_kept(
    cloud: CheckedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also if some are dropped in between."""
    monkeypatch.setattr(changes, "_FIRST", 2)
    monkeypatch.setattr(changes, "_LAST", 5)
    made = cloud.create(deployment())
    deployment_id, resource_id = made["id"], made["resources"][0]["id"]
    path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch"

    def kept() -> list[int]:
        plans = cloud.resource(deployment_id, show_plan_history=True, force_all_plan_history=True)["plan_info"]
        return [int(attempt["plan_attempt_name"].removeprefix("attempt-")) for attempt in plans["history"]]

    for number in range(12):
        cloud.finish()
        assert kept() == [*range(min(2, number + 1)), *range(max(2, number - 5), number + 1)]
        cloud.call("POST", f"{path}/_restart", status=202)
    for _ in range(8):
        cloud.call("DELETE", f"{path}/plan/pending", status=200, force_delete=True)
        assert kept()[:2] == [0, 1]
        cloud.call("POST", f"{path}/_restart", status=202)
    assert kept() == [0, 1, *range(7, 12)]
    archived = [key for key in cloud.emulator.store.collections["plan_attempts"] if key.startswith(resource_id)]
    assert len(archived) <= 2 + 5
