"""The control API below `/_emulator/`, and the journal and coverage it shows."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.control import ROUTES
from elastic_cloud_emulator.installation.clock import parse_instant
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import basic, connect

KEYS = "/users/auth/keys"


def test_health_tells_what_is_running(control: httpx.Client) -> None:
    health = control.get("/health").json()
    assert (health["status"], health["personality"], health["regions"]) == ("ok", "ece", ["ece-region"])


def test_a_reset_brings_back_the_beginning(emulator: Emulator, api: httpx.Client, control: httpx.Client) -> None:
    beginning = emulator.store.snapshot()
    api.put("/account", json={"trust": {"trust_all": False}})
    made = api.post(KEYS, json={"description": "x"}).json()
    emulator.advance(1e6)
    emulator.fail(status=500, times=None)
    control.put("/clock", json={"speed": 100})
    assert control.post("/reset").json() == {}
    clock = control.get("/clock").json()
    assert clock["speed"] == 1
    assert abs((parse_instant(clock["now"]) - parse_instant(made["creation_date"])).total_seconds()) < 60
    assert emulator.requests == []
    assert control.get("/faults").json() == []
    assert api.get("/account").json()["trust"] == {"trust_all": True}
    with connect(emulator, f"ApiKey {made['key']}") as client:
        assert client.get("/account").status_code == 401

    def values(collections: Any) -> Any:
        return {name: {key: r.encoded for key, r in documents.items()} for name, documents in collections.items()}

    assert values(emulator.store.snapshot()) == values(beginning)


def test_credentials_survive_a_reset(emulator: Emulator, control: httpx.Client) -> None:
    control.post("/reset")
    for authorization in (f"ApiKey {emulator.api_key}", basic(emulator.username, emulator.password or "")):
        with connect(emulator, authorization) as client:
            assert client.get("/account").status_code == 200


def test_the_clock_is_read_advanced_and_set_to_another_speed(control: httpx.Client) -> None:
    before = parse_instant(control.get("/clock").json()["now"])
    after = control.put("/clock", json={"advance": 3600, "speed": 0}).json()
    assert after["speed"] == 0
    assert 3600 <= (parse_instant(after["now"]) - before).total_seconds() < 3610
    assert control.get("/clock").json() == after


@pytest.mark.parametrize(
    "body",
    [
        *({}, [], None, {"now": 1}, {"speed": -1}, {"advance": "1"}, {"advance": True}, {"advance": -1}),
        *({"advance": 1e300}, {"speed": None}),
    ],
)
def test_a_clock_does_not_do_everything(control: httpx.Client, body: Any) -> None:
    assert control.put("/clock", json=body).status_code == 400


def test_faults_are_added_listed_and_cleared(api: httpx.Client, control: httpx.Client) -> None:
    fault = {"operation": "get-current-account", "status": 503, "code": "root.rate_limited", "times": 3}
    assert control.post("/faults", json=fault).status_code == 200
    assert api.get("/account").status_code == 503
    (listed,) = control.get("/faults").json()
    assert {name: listed[name] for name in fault} == {**fault, "times": 2}
    assert control.delete("/faults").json() == []
    assert api.get("/account").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        *({}, [], {"status": "500"}, {"status": 500, "unknown": 1}, {"operation": "nothing", "status": 500}),
        *({"operation": ["a"], "status": 500}, {"latency": None}, {"status": 500, "times": "2"}),
        *({"status": 200.5}, {"status": 200.0}, {"status": True}, {"status": 500, "times": 1.5}),
        *({"status": 500, "times": True}, {"latency": True}, {"latency": "1"}, {"status": 500, "message": 5}),
        *({"status": 500, "body": json.loads("[" * 300 + "]" * 300)}, {"status": 500, "code": []}),
        *({"status": 500, "code": "root.busy"}, {"operation": "get_acount", "status": 500}),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(control: httpx.Client, body: Any) -> None:
    assert control.post("/faults", json=body).status_code == 400
    assert control.get("/faults").json() == []


def test_the_journal_tells_who_called_what_without_secrets(emulator: Emulator, control: httpx.Client) -> None:
    with connect(emulator, basic(emulator.username, emulator.password or "")) as client:
        client.get("/account", params={"api_token": "hunter2", "q": "x"}, headers={"user-agent": "test/1"})
        client.post("/users/auth/_login", json={"username": "operator", "password": emulator.password})
        refusal = client.get("/nowhere")
    first, second, third = control.get("/requests").json()
    assert third["request_id"] == refusal.headers["x-request-id"]
    expected = {
        "method": "GET",
        "path": "/api/v1/account",
        "query": "api_token=***&q=x",
        "user_agent": "test/1",
        "operation": "get-current-account",
        "credential": "basic",
        "user_id": "operator",
        "status": 200,
    }
    assert {name: first[name] for name in expected} == expected
    assert (second["operation"], second["length"] > 0, second["credential"]) == ("login", True, "none")
    assert (third["operation"], third["path"], third["status"]) == (None, "/api/v1/nowhere", 404)
    text = json.dumps([first, second, third])
    assert "hunter2" not in text
    assert str(emulator.password) not in text
    assert control.delete("/requests").json() == []
    assert emulator.requests == []


def test_values_of_secret_path_parameters_are_not_shown(emulator: Emulator) -> None:
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        client.delete("/platform/configuration/security/enrollment-tokens/hunter2")
    assert "hunter2" not in str(emulator.requests[-1].as_dict())


def test_coverage_counts_operations_and_statuses() -> None:
    with Emulator() as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
        client.get("/account")
        client.get("/account")
        client.put("/account", json=[])
        coverage = client.get("http://emulator/_emulator/coverage").json()
    assert coverage["called"] == 2
    assert coverage["operations"] == len(coverage["by_operation"])
    assert coverage["by_operation"]["get-current-account"]["answered"] == {"200": 2}
    assert coverage["by_operation"]["update-current-account"]["answered"] == {"400": 1}
    assert coverage["by_operation"]["update-current-account"]["implemented"]
    assert coverage["by_operation"]["login"]["answered"] == {}
    assert {200, 401, 404} <= set(coverage["by_operation"]["get-current-account"]["documented"])


def test_a_state_that_was_exported_can_be_put_back(api: httpx.Client, control: httpx.Client) -> None:
    api.put("/account", json={"trust": {"trust_all": False}})
    control.put("/clock", json={"speed": 0, "advance": 5000})
    exported = control.get("/state").json()
    control.post("/reset")
    assert control.put("/state", json=exported).json() == {}
    assert api.get("/account").json()["trust"] == {"trust_all": False}
    control.put("/clock", json={"speed": 0})
    again = control.get("/state").json()
    assert again["collections"] == exported["collections"]
    assert again["now"] >= exported["now"]


@pytest.mark.parametrize(
    "change",
    [
        {"personality": "hosted"},
        {"personality": None},
        {"now": "yesterday"},
        {"now": 5},
        {"collections": []},
        {"collections": {"things": {"a": {}}}},
        {"collections": {"things": {"a": {"value": [], "version": 1, "created": "", "modified": ""}}}},
    ],
)
def test_a_state_that_was_not_exported_is_refused(api: httpx.Client, control: httpx.Client, change: Any) -> None:
    exported = control.get("/state").json()
    assert control.put("/state", json={**exported, **change}).status_code == 400
    assert control.put("/state", json=change).status_code == 400
    assert api.get("/account").status_code == 200


def _changed(state: Any, *path: str, to: Any) -> Any:
    part = state
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = to
    return state


OPERATOR = ("collections", "users", "operator")
PASSWORD = ("collections", "passwords", "operator", "value", "hash")


ODD_INSTANTS: list[object] = ["9999-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000", [], None, ""]
ODD_USERS: list[object] = [[], {}, {"user_name": "other"}, {"user_name": "operator"}]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        *[(("now",), now) for now in ("2026-03-14T09:26:53.589", "2026-03-14", "2026-03-14T09:26:53.589+02:00", True)],
        *[(("now",), odd) for odd in ODD_INSTANTS],
        *[((*OPERATOR, "created"), moment) for moment in ("2026-03-14T09:26:53.589", "2026-03-14", 5, None)],
        *[((*OPERATOR, "version"), version) for version in (0, -1, 1.5, True, "1", 2**60)],
        *[((*OPERATOR, "value"), user) for user in ODD_USERS],
        ((*OPERATOR, "value", "security"), {"enabled": "yes", "roles": []}),
        ((*OPERATOR, "value", "security"), {"enabled": True, "roles": "ece_platform_admin"}),
        *[(PASSWORD, hashed) for hashed in ("", "plain", "scrypt$xx$yy", 5, None)],
        (("collections", "users"), []),
        (("collections", "users"), None),
        (("collections", ""), 5),
    ],
)
def test_every_value_of_a_state_is_checked_before_it_is_applied(
    emulator: Emulator, api: httpx.Client, control: httpx.Client, path: tuple[str, ...], value: Any
) -> None:
    emulator.world.clock.run(0)
    before = control.get("/state").content
    response = control.put("/state", json=_changed(control.get("/state").json(), *path, to=value))
    assert response.status_code == 400
    assert str(emulator.password) not in response.text
    assert control.get("/state").content == before
    assert api.get("/users").status_code == 200


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
NAMES = {
    "clock": ("speed", "advance"),
    "faults": ("operation", "times", "latency", "status", "code", "message", "body", "drop"),
    "plan-faults": ("kind", "step", "message", "failure_type", "details"),
    "state": ("personality", "now", "collections"),
}


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, Any]:
    """A call that changes something, with members it has and values of any kind."""
    path = draw(st.sampled_from(sorted(NAMES)))
    return path, draw(st.dictionaries(st.sampled_from(NAMES[path]), json_values, max_size=3) | json_values)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes())
def test_no_value_makes_a_call_fail(emulator: Emulator, change: tuple[str, Any]) -> None:
    """Neither this one nor those after it; each ends by a reset."""
    path, body = change
    content = json.dumps(body)
    with httpx.Client(transport=emulator.transport, base_url="http://emulator/_emulator") as control:
        method = "POST" if path.endswith("faults") else "PUT"
        assert control.request(method, f"/{path}", content=content).status_code in (200, 400)
        assert control.get(f"/{path}").status_code == 200
        with connect(emulator, f"ApiKey {emulator.api_key}") as api:
            with suppress(httpx.HTTPError):  # a fault may drop the connection
                assert api.get("/account").status_code < 600
            control.delete("/faults")
            control.delete("/plan-faults")
            assert api.get("/account").status_code == 200
        assert control.post("/reset").status_code == 200


def test_a_clock_that_runs_very_fast_stops_in_time(
    emulator: Emulator, api: httpx.Client, control: httpx.Client
) -> None:
    assert control.put("/clock", json={"speed": 1e10}).status_code == 400
    assert control.put("/clock", json={"speed": 1e10, "advance": 5}).status_code == 400
    assert control.put("/clock", json={"speed": 1e6, "advance": 1e12}).status_code == 400
    assert control.get("/clock").json()["speed"] == 1
    emulator.world.clock.set(datetime(8999, 12, 31, 23, tzinfo=UTC))
    assert control.put("/clock", json={"speed": 1e6, "advance": 3000}).status_code == 200
    while control.get("/clock").json()["now"] != "9000-01-01T00:00:00.000Z":
        pass
    for path in ("/account", "/users", "/deployments"):
        assert api.get(path).status_code == 200
    assert api.post("/users/auth/keys", json={"description": "x", "expiration": "1d"}).status_code == 201
    assert control.post("/reset").status_code == 200
    assert control.get("/clock").json()["speed"] == 1


@pytest.mark.parametrize("content", [b"{", b"\xff", b"NaN", b"[" * 5000])
def test_what_is_not_json_is_refused(control: httpx.Client, content: bytes) -> None:
    assert control.put("/clock", content=content).status_code == 400


def test_other_paths_and_methods_are_refused(control: httpx.Client) -> None:
    assert control.get("/nothing").status_code == 404
    assert control.get("/").status_code == 404
    response = control.post("/health")
    assert (response.status_code, response.headers["allow"]) == (405, "GET")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:12400"}, 200),
        ({"host": "LOCALHOST"}, 200),
        ({"host": "[::1]:12400"}, 200),
        ({"host": "127.1.2.3"}, 200),
        ({"host": "rebound.example.com"}, 403),
        ({"host": "localhost.example.com"}, 403),
        ({"host": "127.0.0.1.example.com:80"}, 403),
        ({"host": ""}, 403),
        ({"origin": "https://example.com"}, 403),
        ({"origin": "null"}, 403),
    ],
)
def test_web_pages_cannot_use_it(emulator: Emulator, headers: dict[str, str], status: int) -> None:
    """Neither by a request across sites nor by a name of their own for this machine."""
    for method, path in (("GET", "clock"), ("POST", "reset"), ("GET", "health")):
        response = httpx.request(method, f"{emulator.url}/_emulator/{path}", headers=headers)
        assert response.status_code == status, response.text


def test_a_token_must_not_be_empty() -> None:
    with pytest.raises(ValueError, match="empty"):
        Emulator(control_token="")


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Bearer sesam", "Basic sesame", "Bearer \xff"]
)
def test_a_token_guards_everything_but_health(authorization: str | None) -> None:
    headers = {} if authorization is None else {b"authorization": authorization.encode("latin-1")}
    with Emulator(control_token="sesame") as emulator, connect(emulator) as client:
        assert client.get("http://emulator/_emulator/health", headers=headers).status_code == 200
        for name, methods in ROUTES.items():
            for method in methods:
                if name != "health":
                    response = client.request(method, f"http://emulator/_emulator/{name}", headers=headers)
                    assert response.status_code == 401
        response = client.get("http://emulator/_emulator/clock", headers={"authorization": "Bearer sesame"})
        assert response.status_code == 200


def test_a_state_is_the_same_bytes_after_export_and_import(cloud: CheckedClient, tmp_path: Path) -> None:
    cloud.create()
    cloud.call("PATCH", "/user", {"full_name": "Jäne \u0000"})
    cloud.call("POST", "/users/auth/keys", {"description": "x"})
    with Emulator(store=tmp_path / "store", speed=0) as other:
        clients = [connect(each) for each in (cloud.emulator, other)]
        state = "http://emulator/_emulator/state"
        exported = clients[0].get(state).content
        for client in clients:
            assert client.put(state, content=exported).status_code == 200
            assert client.get(state).content == exported
    with Emulator(store=tmp_path / "store", speed=0) as again:
        restored = connect(again).get(state).json()
    assert restored["collections"] == json.loads(exported)["collections"]
